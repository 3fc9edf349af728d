import { PemConverter, X509Certificate } from '@peculiar/x509';
import { Algorithms, CoseAlgorithmIdentifier, type Signer } from '@trustnxt/c2pa-ts/cose';
import { Crypto } from '@trustnxt/c2pa-ts/crypto';
import { certificateProblem } from './certificate-profile.ts';

/** A certificate chain (the signer's first) and the signer's PKCS #8 key, all in PEM. */
export type CredentialPem = { certificates: string; privateKey: string };

/** A signer of C2PA manifests whose signatures all have one length. */
export type ManifestSigner = Signer & { readonly signatureBytes: number };

/** The credential that manifests are signed with. */
export type Credential = {
  signer: ManifestSigner;
  /**
   * The signer's public key (SPKI), hexadecimal. It identifies our signatures, also after the
   * certificate was renewed.
   */
  publicKey: string;
};

/** An error for a certificate or key that cannot sign; the message is for the operator. */
export class CredentialError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'CredentialError';
  }
}

const PROBE = new Uint8Array(32).fill(1);

/**
 * Parses a certificate and its key and verifies that they belong together.
 * @param now milliseconds since the epoch
 * @throws {CredentialError} where they do not belong together or cannot be used for C2PA
 */
export async function openCredential(pem: CredentialPem, now: number): Promise<Credential> {
  const { leaf, chain } = readCertificates(pem.certificates);
  const problem = certificateProblem(leaf, now);
  if (problem) throw new CredentialError(problem);
  const key = readKey(pem.privateKey);
  const algorithm = algorithmOf(leaf);
  const how = Algorithms.getCryptoAlgorithm(Algorithms.getAlgorithm(algorithm), leaf);
  if (!how) throw new CredentialError('the key is of an unknown kind');
  try {
    const imported = await crypto.subtle.importKey('pkcs8', key, how, false, ['sign']);
    // The library's own signer writes ECDSA as DER; COSE wants both numbers side by side.
    const sign = async (payload: Uint8Array): Promise<Uint8Array> =>
      new Uint8Array(await crypto.subtle.sign(how, imported, new Uint8Array(payload)));
    const publicKey = new Uint8Array(leaf.publicKey.rawData);
    const signature = await sign(PROBE);
    if (!(await Crypto.verifySignature(PROBE, signature, publicKey, how))) {
      throw new CredentialError('the key does not belong to the certificate');
    }
    const signatureBytes = signature.length;
    const certificates = { certificate: leaf, chainCertificates: chain };
    return {
      signer: { algorithm, ...certificates, sign, signatureBytes },
      publicKey: publicKeyOf(leaf),
    };
  } catch (cause) {
    if (cause instanceof CredentialError) throw cause;
    throw new CredentialError(
      'the key cannot sign: it must be of the kind that the certificate names',
      {
        cause,
      },
    );
  }
}

/** Gives the public key of a certificate in the form of `Credential`. */
export const publicKeyOf = (certificate: X509Certificate): string =>
  hex(certificate.publicKey.rawData);

/**
 * Parses a certificate chain. A self-signed root is left out, since a reader who trusts the root has
 * it. Spec: C2PA 2.2, 14.5.
 */
function readCertificates(pem: string): { leaf: X509Certificate; chain: X509Certificate[] } {
  try {
    const all = PemConverter.decodeWithHeaders(pem)
      .filter(({ type }) => type === PemConverter.CertificateTag)
      .map(({ rawData }) => new X509Certificate(rawData));
    const [leaf, ...others] = all;
    if (!leaf) throw new RangeError('none in the file');
    return { leaf, chain: others.filter(({ subject, issuer }) => subject !== issuer) };
  } catch (cause) {
    throw new CredentialError('the certificate is no PEM of X.509 certificates', { cause });
  }
}

function readKey(pem: string): Uint8Array<ArrayBuffer> {
  if (!pem.includes('BEGIN PRIVATE KEY')) {
    throw new CredentialError('the key is no PKCS #8 PEM (-----BEGIN PRIVATE KEY-----)');
  }
  try {
    return new Uint8Array(PemConverter.decodeFirst(pem));
  } catch (cause) {
    throw new CredentialError('the key is no PEM', { cause });
  }
}

const CURVES: Record<string, CoseAlgorithmIdentifier> = {
  'P-256': CoseAlgorithmIdentifier.ES256,
  'P-384': CoseAlgorithmIdentifier.ES384,
};

/** Chooses ES256, ES384, PS256 or Ed25519 by the key's type. */
function algorithmOf(leaf: X509Certificate): CoseAlgorithmIdentifier {
  const algorithm: { name: string; namedCurve?: string } = leaf.publicKey.algorithm;
  if (algorithm.name === 'Ed25519') return CoseAlgorithmIdentifier.Ed25519;
  if (algorithm.name.startsWith('RSA')) return CoseAlgorithmIdentifier.PS256;
  const found = CURVES[algorithm.namedCurve ?? ''];
  if (found === undefined)
    throw new CredentialError('the key is neither EC P-256 or P-384, RSA nor Ed25519');
  return found;
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
