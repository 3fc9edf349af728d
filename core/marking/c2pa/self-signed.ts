import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectKeyIdentifierExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { PRODUCT } from '../xmp.ts';
import type { CredentialPem } from './credential.ts';

const KEYS = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
const YEAR_MS = 365 * 24 * 3_600_000;
const ROOT_YEARS = 20;
const SIGNER_YEARS = 10;
/** Starts a day early, for clocks that are behind. */
const HEADSTART_MS = 24 * 3_600_000;
/** Key purpose "document signing". Spec: RFC 9336. */
const DOCUMENT_SIGNING = '1.3.6.1.5.5.7.3.36';

/**
 * Creates a root certificate and a signer under it, both ECDSA P-256, as C2PA 2.2, 14.5.1 requires.
 * Readers see a valid signature of an unknown signer.
 * @param now milliseconds since the epoch
 * @returns PEM of the signer, then of the root, and of the signer's key; the root's key is discarded
 */
export async function selfSigned(now: number): Promise<CredentialPem> {
  const [rootKeys, keys] = await Promise.all([newKeys(), newKeys()]);
  const root = await makeRoot(rootKeys, now);
  const signer = await makeSigner(rootKeys.privateKey, root, keys.publicKey, now);
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    certificates: `${signer.toString('pem')}\n${root.toString('pem')}\n`,
    privateKey: `${PemConverter.encode(pkcs8, 'PRIVATE KEY')}\n`,
  };
}

/** Joins certificates and key into one text of PEM. */
export const joinedPem = ({ certificates, privateKey }: CredentialPem): string =>
  certificates + privateKey;

const KEY = /-----BEGIN PRIVATE KEY-----[\s\S]*?-----END PRIVATE KEY-----/;

/** Takes apart what `joinedPem` has joined. */
export const splitPem = (pem: string): CredentialPem => ({
  certificates: pem,
  privateKey: KEY.exec(pem)?.[0] ?? '',
});

const newKeys = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(KEYS, true, ['sign', 'verify']);

async function makeRoot(keys: CryptoKeyPair, now: number): Promise<X509Certificate> {
  return X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: `CN=${PRODUCT} self-signed root, O=${PRODUCT}`,
    notBefore: new Date(now - HEADSTART_MS),
    notAfter: new Date(now + ROOT_YEARS * YEAR_MS),
    signingAlgorithm: SIGNING,
    keys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
}

async function makeSigner(
  rootKey: CryptoKey,
  root: X509Certificate,
  publicKey: CryptoKey,
  now: number,
): Promise<X509Certificate> {
  return X509CertificateGenerator.create({
    serialNumber: serial(),
    subject: `CN=${PRODUCT}, O=${PRODUCT}`,
    issuer: root.subject,
    notBefore: new Date(now - HEADSTART_MS),
    notAfter: new Date(now + SIGNER_YEARS * YEAR_MS),
    signingAlgorithm: SIGNING,
    publicKey,
    signingKey: rootKey,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([DOCUMENT_SIGNING]),
      await SubjectKeyIdentifierExtension.create(publicKey),
      await AuthorityKeyIdentifierExtension.create(root.publicKey),
    ],
  });
}

/** Creates a serial number: 16 random bytes, the first bit clear so that the number is positive. */
function serial(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
