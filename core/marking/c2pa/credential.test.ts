import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PemConverter } from '@peculiar/x509';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe('the configured credential', () => {
  test('is read from files, from PEM, and from PEM in one line', async () => {
    const { certificates, privateKey } = await selfSigned(NOW);
    const paths = [join(folder, 'chain.pem'), join(folder, 'key.pem')] as const;
    await writeFile(paths[0], certificates);
    await writeFile(paths[1], privateKey);
    const line = (pem: string) => pem.replaceAll('\n', '\\n');
    const [files, pem, lines] = await Promise.all([
      readConfiguredCredential(...paths),
      readConfiguredCredential(certificates, privateKey),
      readConfiguredCredential(line(certificates), line(privateKey)),
    ]);
    expect(new Set([files.publicKey, pem.publicKey, lines.publicKey]).size).toBe(1);
    expect(await readFile(paths[1], 'utf8')).toContain('PRIVATE KEY');
  });

  test('of two that do not belong together is refused', async () => {
    const [one, other] = await Promise.all([selfSigned(NOW), selfSigned(NOW)]);
    const mixed = { certificates: one.certificates, privateKey: other.privateKey };
    await expect(openCredential(mixed)).rejects.toThrow('does not belong');
  });

  test('that cannot be read says which setting is wrong', async () => {
    const { certificates, privateKey } = await selfSigned(NOW);
    await expect(readConfiguredCredential('/nowhere', privateKey)).rejects.toThrow(
      'C2PA_CERTIFICATE',
    );
    await expect(readConfiguredCredential(certificates, '/nowhere')).rejects.toThrow(
      'C2PA_PRIVATE_KEY',
    );
    await expect(readConfiguredCredential(certificates, certificates)).rejects.toThrow('PKCS #8');
    const garbled = PemConverter.encode(new Uint8Array(9).buffer, 'PRIVATE KEY');
    await expect(readConfiguredCredential(certificates, garbled)).rejects.toThrow(CredentialError);
  });
});
