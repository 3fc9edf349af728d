import { BasicConstraintsExtension, X509Certificate } from '@peculiar/x509';
import { ALGORITHM, type SigningKey } from './paypal-signature.ts';

/** The names under which PayPal signs its webhook events, live and in the sandbox. */
const SIGNER = /^messageverificationcerts(?:\.sandbox)?\.paypal\.com$/;
/** No public chain is longer. */
const LONGEST_CHAIN = 6;
const BLOCK = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;

/**
 * Reads PayPal's signing key from what PayPal's host gives out: the signer's certificate, and those
 * between it and a root, in PEM.
 * @param of `roots` are the trusted roots in PEM, `now` milliseconds since the epoch
 * @returns null where the first certificate is not PayPal's or does not count now
 */
export async function signingKeyIn(
  pem: string,
  of: { roots: readonly string[]; now: number },
): Promise<SigningKey | null> {
  try {
    const [leaf, ...between] = certificatesIn(pem);
    if (!leaf || !counts(leaf, of.now) || !leaf.subjectName.getField('CN').some(isSigner))
      return null;
    return {
      key: await leaf.publicKey.export(ALGORITHM, ['verify']),
      from: leaf.notBefore.getTime(),
      until: leaf.notAfter.getTime(),
      isRooted: await leadsToRoot(leaf, between, of),
    };
  } catch {
    return null;
  }
}

const isSigner = (name: string): boolean => SIGNER.test(name);

const certificatesIn = (pem: string): X509Certificate[] =>
  (pem.match(BLOCK) ?? []).slice(0, LONGEST_CHAIN).map((block) => new X509Certificate(block));

const counts = ({ notBefore, notAfter }: X509Certificate, now: number): boolean =>
  now >= notBefore.getTime() && now <= notAfter.getTime();

async function leadsToRoot(
  leaf: X509Certificate,
  between: readonly X509Certificate[],
  { roots, now }: { roots: readonly string[]; now: number },
): Promise<boolean> {
  const trusted = roots.flatMap((pem) => certificatesIn(pem)).filter((root) => counts(root, now));
  let current = leaf;
  for (let step = 0; step < LONGEST_CHAIN; step += 1) {
    if (await issuerOf(current, trusted)) return true;
    const issuer = await issuerOf(
      current,
      between.filter((one) => isAuthority(one) && counts(one, now)),
    );
    if (!issuer) return false;
    current = issuer;
  }
  return false;
}

async function issuerOf(
  certificate: X509Certificate,
  among: readonly X509Certificate[],
): Promise<X509Certificate | null> {
  for (const one of among) {
    if (one.subject !== certificate.issuer) continue;
    if (await certificate.verify({ publicKey: one.publicKey, signatureOnly: true })) return one;
  }
  return null;
}

const isAuthority = (certificate: X509Certificate): boolean =>
  certificate.getExtension(BasicConstraintsExtension)?.ca === true;
