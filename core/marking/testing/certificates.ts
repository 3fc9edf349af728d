import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectKeyIdentifierExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import type { CredentialPem } from '../c2pa/credential.ts';

const DAY_MS = 24 * 3_600_000;

/** The kinds of keys that operators bring. */
export const KEYS = {
  'EC P-256': { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  'EC P-384': { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' },
  'EC P-521': { name: 'ECDSA', namedCurve: 'P-521', hash: 'SHA-512' },
  Ed25519: { name: 'Ed25519' },
  'RSA 1024': rsa(1024),
  'RSA 2048': rsa(2048),
  'RSA 3072': rsa(3072),
} as const;
/** The name of a kind of keys. */
export type KeyKind = keyof typeof KEYS;

function rsa(modulusLength: number) {
  const publicExponent = new Uint8Array([1, 0, 1]);
  return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength, publicExponent } as const;
}

/** What is unusual about a certificate. */
export type Oddities = {
  /** Who signs it: itself, or an authority whose own certificate comes along or does not. */
  issuer?: 'itself' | 'chain' | 'unknown chain';
  purposes?: string[];
  usages?: KeyUsageFlags | null;
  usagesCritical?: boolean;
  authority?: boolean;
  namesIssuerKey?: boolean;
  /** Days from now, the first negative for one that is valid already. */
  validDays?: [number, number];
};

/** Makes a certificate as an operator might bring it, with its key. */
export async function certificateOf(
  kind: KeyKind,
  now: number,
  odd: Oddities = {},
): Promise<CredentialPem> {
  const { issuer = 'itself', validDays: [from, until] = [-1, 365] } = odd;
  const how = KEYS[kind];
  const keys = (await crypto.subtle.generateKey(how, true, ['sign', 'verify'])) as CryptoKeyPair;
  const validity = {
    notBefore: new Date(now + from * DAY_MS),
    notAfter: new Date(now + until * DAY_MS),
  };
  const extensions = extensionsOf(odd);
  const chain = issuer === 'itself' ? null : await authority(now);
  if (odd.namesIssuerKey !== false)
    extensions.push(
      await AuthorityKeyIdentifierExtension.create(chain?.root.publicKey ?? keys.publicKey),
    );
  const signer = chain
    ? await X509CertificateGenerator.create({
        subject: 'CN=Operator, O=Studio',
        issuer: chain.root.subject,
        publicKey: keys.publicKey,
        signingKey: chain.key,
        signingAlgorithm: KEYS['EC P-256'],
        extensions,
        ...validity,
      })
    : await X509CertificateGenerator.createSelfSigned({
        name: 'CN=Operator, O=Studio',
        keys,
        signingAlgorithm: how,
        extensions,
        ...validity,
      });
  const all = issuer === 'chain' && chain ? [signer, chain.root] : [signer];
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    certificates: all.map((one) => `${one.toString('pem')}\n`).join(''),
    privateKey: `${PemConverter.encode(pkcs8, 'PRIVATE KEY')}\n`,
  };
}

function extensionsOf(odd: Oddities): Extension[] {
  const { usages = KeyUsageFlags.digitalSignature, usagesCritical = true } = odd;
  const { purposes = [ExtendedKeyUsage.emailProtection] } = odd;
  return [
    new BasicConstraintsExtension(odd.authority ?? false, undefined, true),
    ...(usages === null ? [] : [new KeyUsagesExtension(usages, usagesCritical)]),
    ...(purposes.length === 0 ? [] : [new ExtendedKeyUsageExtension(purposes)]),
  ];
}

async function authority(now: number): Promise<{ root: X509Certificate; key: CryptoKey }> {
  const how = KEYS['EC P-256'];
  const keys = await crypto.subtle.generateKey(how, true, ['sign', 'verify']);
  const root = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=Authority',
    keys,
    signingAlgorithm: how,
    notBefore: new Date(now - 30 * DAY_MS),
    notAfter: new Date(now + 3_650 * DAY_MS),
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { root, key: keys.privateKey };
}
