import { KeyObject, webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};
const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const YEAR_MS = 365 * 24 * 60 * 60_000;

/** A chain like PayPal's: a root, what it has certified, and the signer's key. */
export type TestChain = {
  rootPem: string;
  /** What the certificate's address gives out: the signer's certificate, then the one above it. */
  pem: string;
  /** The signer's certificate alone. */
  leafPem: string;
  key: KeyObject;
};

/**
 * Makes a chain of three certificates.
 * @param of `name` is the signer's name; the certificates count from `from` to `until`, in
 *   milliseconds since the epoch
 */
export async function makeChain(
  of: { name?: string; from?: number; until?: number; isAuthority?: boolean } = {},
): Promise<TestChain> {
  const { name = 'messageverificationcerts.paypal.com', isAuthority = true } = of;
  const from = of.from ?? Date.now() - YEAR_MS;
  const until = of.until ?? Date.now() + 10 * YEAR_MS;
  const [root, middle, leaf] = await Promise.all([keysOf(EC), keysOf(EC), keysOf(RSA)]);
  const dates = { notBefore: new Date(from), notAfter: new Date(until) };
  const authority = [
    new BasicConstraintsExtension(isAuthority, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
  ];
  const rootCertificate = await X509CertificateGenerator.createSelfSigned({
    ...dates,
    name: 'CN=Test Root, O=Test',
    keys: root,
    signingAlgorithm: EC,
    extensions: authority,
  });
  const middleCertificate = await X509CertificateGenerator.create({
    ...dates,
    subject: 'CN=Test Issuer, O=Test',
    issuer: rootCertificate.subject,
    publicKey: middle.publicKey,
    signingKey: root.privateKey,
    signingAlgorithm: EC,
    extensions: authority,
  });
  const leafCertificate = await X509CertificateGenerator.create({
    ...dates,
    subject: `CN=${name}, O="PayPal, Inc.", C=US`,
    issuer: middleCertificate.subject,
    publicKey: leaf.publicKey,
    signingKey: middle.privateKey,
    signingAlgorithm: EC,
    extensions: [
      new BasicConstraintsExtension(false),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
    ],
  });
  const leafPem = leafCertificate.toString('pem');
  return {
    rootPem: rootCertificate.toString('pem'),
    pem: `${leafPem}\n${middleCertificate.toString('pem')}\n`,
    leafPem,
    key: KeyObject.from(leaf.privateKey),
  };
}

const keysOf = (algorithm: typeof RSA | typeof EC) =>
  webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;
