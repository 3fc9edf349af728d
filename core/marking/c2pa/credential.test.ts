import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyUsageFlags, PemConverter } from '@peculiar/x509';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificateOf, type KeyKind, type Oddities } from '../testing/certificates.ts';
import { CredentialError, openCredential } from './credential.ts';
import { selfSigned } from './self-signed.ts';
import { readConfiguredCredential, readOrCreateCredential } from './stored-credential.node.ts';

const NOW = Date.UTC(2026, 10, 21);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-c2pa-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the kept credential', () => {
  test('is made once, for the owner alone, also by two starts at once', async () => {
    const home = join(folder, 'home');
    const [one, other] = await Promise.all([
      readOrCreateCredential(home, NOW),
      readOrCreateCredential(home, NOW),
    ]);
    expect(one.publicKey).toBe(other.publicKey);
    expect((await readOrCreateCredential(home, NOW)).publicKey).toBe(one.publicKey);
    expect((await stat(join(home, 'c2pa.pem'))).mode & 0o777).toBe(0o600);
    expect(one.signer.chainCertificates).toEqual([]);
  });

  test('that is damaged is told', async () => {
    await writeFile(join(folder, 'c2pa.pem'), 'nothing');
    await expect(readOrCreateCredential(folder, NOW)).rejects.toThrow(CredentialError);
  });
});

const { digitalSignature, keyCertSign, keyEncipherment } = KeyUsageFlags;
const CHAIN: Oddities = { issuer: 'chain' };

/** What a start says of a certificate; null where it signs. */
const refusal = async (kind: KeyKind, odd: Oddities): Promise<string | null> => {
  const { certificates, privateKey } = await certificateOf(kind, NOW, odd);
  return readConfiguredCredential(certificates, privateKey, NOW).then(
    () => null,
    (cause: Error) => cause.message,
  );
};

// c2pa-ts 0.9.4 counts its padding a byte too few, and RSA keys could not sign.
test.each<[KeyKind, Oddities]>([
  ['EC P-256', CHAIN],
  ['EC P-384', CHAIN],
  ['Ed25519', CHAIN],
  ['RSA 2048', CHAIN],
  ['RSA 3072', { issuer: 'unknown chain' }],
  ['EC P-256', {}],
  ['RSA 2048', {}],
  ['EC P-256', { ...CHAIN, usagesCritical: false }],
  ['EC P-256', { ...CHAIN, purposes: ['1.3.6.1.5.5.7.3.36'] }],
  ['EC P-256', { ...CHAIN, purposes: ['1.3.6.1.4.1.62558.2.1'] }],
])('a certificate of %s, %o, signs on trial', async (kind, odd) => {
  expect(await refusal(kind, odd)).toBeNull();
});

test.each<[RegExp, KeyKind, Oddities]>([
  [/expired on 2026-11-20: renew it/, 'EC P-256', { validDays: [-30, -1] }],
  [/valid from 2026-11-22 on: look at the clock/, 'EC P-256', { validDays: [1, 30] }],
  [/RSA key has 1024 bits: at least 2048/, 'RSA 1024', CHAIN],
  [/neither EC P-256 or P-384, RSA nor Ed25519/, 'EC P-521', CHAIN],
  [/lacks the key usage/, 'EC P-256', { ...CHAIN, usages: null }],
  [/lacks the key usage/, 'EC P-256', { ...CHAIN, usages: keyEncipherment }],
  [/one of an authority/, 'EC P-256', { authority: true }],
  [/one of an authority/, 'EC P-256', { ...CHAIN, usages: digitalSignature | keyCertSign }],
  [/does not say which key issued it/, 'EC P-256', { ...CHAIN, namesIssuerKey: false }],
  [/for other purposes .* document signing/, 'EC P-256', { ...CHAIN, purposes: [] }],
  [/for other purposes/, 'EC P-256', { purposes: ['2.5.29.37.0', '1.3.6.1.5.5.7.3.4'] }],
  [/for other purposes/, 'EC P-256', { purposes: ['1.3.6.1.5.5.7.3.1'] }],
  [/for other purposes/, 'EC P-256', { purposes: ['1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.8'] }],
])('one that readers would call invalid is refused: %s', async (words, kind, odd) => {
  const said = await refusal(kind, odd);
  expect(said).toMatch(words);
  expect(said).toMatch(/^C2PA_CERTIFICATE: /);
});

describe('the configured credential', () => {
  test('is read from files, from PEM, and from PEM in one line', async () => {
    const { certificates, privateKey } = await selfSigned(NOW);
    const paths = [join(folder, 'chain.pem'), join(folder, 'key.pem')] as const;
    await writeFile(paths[0], certificates);
    await writeFile(paths[1], privateKey);
    const line = (pem: string) => pem.replaceAll('\n', '\\n');
    const [files, pem, lines] = await Promise.all([
      readConfiguredCredential(...paths, NOW),
      readConfiguredCredential(certificates, privateKey, NOW),
      readConfiguredCredential(line(certificates), line(privateKey), NOW),
    ]);
    expect(new Set([files.publicKey, pem.publicKey, lines.publicKey]).size).toBe(1);
    expect(await readFile(paths[1], 'utf8')).toContain('PRIVATE KEY');
  });

  test('of two that do not belong together is refused', async () => {
    const [one, other] = await Promise.all([selfSigned(NOW), selfSigned(NOW)]);
    const mixed = { certificates: one.certificates, privateKey: other.privateKey };
    await expect(openCredential(mixed, NOW)).rejects.toThrow('does not belong');
  });

  test('that cannot be read says which setting is wrong', async () => {
    const { certificates, privateKey } = await selfSigned(NOW);
    await expect(readConfiguredCredential('/nowhere', privateKey, NOW)).rejects.toThrow(
      'C2PA_CERTIFICATE',
    );
    await expect(readConfiguredCredential(certificates, '/nowhere', NOW)).rejects.toThrow(
      'C2PA_PRIVATE_KEY',
    );
    await expect(readConfiguredCredential(certificates, certificates, NOW)).rejects.toThrow(
      'PKCS #8',
    );
    const garbled = PemConverter.encode(new Uint8Array(9).buffer, 'PRIVATE KEY');
    await expect(readConfiguredCredential(certificates, garbled, NOW)).rejects.toThrow(
      CredentialError,
    );
  });
});
