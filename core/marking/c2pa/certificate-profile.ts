import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  type X509Certificate,
} from '@peculiar/x509';

/** Key purposes, one of which a C2PA signer has. Spec: C2PA 2.2, 14.5.1; RFC 9336. */
const PURPOSES: readonly string[] = [
  ExtendedKeyUsage.emailProtection,
  // Document signing, and the claims of C2PA themselves.
  '1.3.6.1.5.5.7.3.36',
  '1.3.6.1.4.1.62558.2.1',
];
const ANY_PURPOSE = '2.5.29.37.0';
/** Key purposes that may only stand alone. */
const LONELY: readonly string[] = [ExtendedKeyUsage.timeStamping, ExtendedKeyUsage.ocspSigning];
const LEAST_RSA_BITS = 2048;
const HASHES = ['SHA-256', 'SHA-384', 'SHA-512'];

/**
 * Finds why readers would call every signature of a certificate invalid. Spec: C2PA 2.2, 14.5.1.
 * @param now milliseconds since the epoch
 * @returns what is wrong and what to do, for the operator; null where the certificate can sign
 */
export function certificateProblem(leaf: X509Certificate, now: number): string | null {
  const day = (date: Date) => date.toISOString().slice(0, 10);
  if (leaf.notAfter.getTime() <= now)
    return `the certificate has expired on ${day(leaf.notAfter)}: renew it`;
  if (leaf.notBefore.getTime() > now)
    return `the certificate is valid from ${day(leaf.notBefore)} on: look at the clock, or take another one`;
  return keyProblem(leaf) ?? usageProblem(leaf) ?? purposeProblem(leaf);
}

function keyProblem(leaf: X509Certificate): string | null {
  const { modulusLength } = leaf.publicKey.algorithm as { modulusLength?: number };
  if (modulusLength !== undefined && modulusLength < LEAST_RSA_BITS)
    return `the RSA key has ${modulusLength} bits: at least ${LEAST_RSA_BITS} are needed`;
  const hash: string | undefined = leaf.signatureAlgorithm.hash?.name;
  if (hash !== undefined && !HASHES.includes(hash))
    return `the certificate itself is signed with ${hash}: have one issued with SHA-256`;
  return null;
}

function usageProblem(leaf: X509Certificate): string | null {
  const usages = leaf.getExtension(KeyUsagesExtension)?.usages ?? 0;
  if ((usages & KeyUsageFlags.digitalSignature) === 0)
    return 'the certificate lacks the key usage “digital signature”: have one issued for signing documents';
  const isAuthority =
    leaf.getExtension(BasicConstraintsExtension)?.ca === true ||
    (usages & KeyUsageFlags.keyCertSign) !== 0;
  if (isAuthority)
    return 'the first certificate is one of an authority (CA): put the signer’s own first, and make a self-signed one with CA:FALSE';
  if (!leaf.getExtension(AuthorityKeyIdentifierExtension))
    return 'the certificate does not say which key issued it (authority key identifier): have one issued that does';
  return null;
}

function purposeProblem(leaf: X509Certificate): string | null {
  const purposes = (leaf.getExtension(ExtendedKeyUsageExtension)?.usages ?? []).map(String);
  const fits =
    purposes.some((purpose) => PURPOSES.includes(purpose)) &&
    !purposes.some((purpose) => purpose === ANY_PURPOSE || LONELY.includes(purpose));
  return fits
    ? null
    : 'the certificate is for other purposes (extended key usage): have one issued for document signing or e-mail protection';
}
