import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../core/config/config.ts';
import { silentLog } from '../../core/log.ts';
import { certificateOf } from '../../core/marking/testing/certificates.ts';
import { startService } from './start.node.ts';
import { reasonOf } from './startup-error.node.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-trouble-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Why a start with these settings fails, as the operator reads it. */
async function reason(settings: Record<string, string>): Promise<string> {
  const config = readConfig({ PORT: '0', DATA_DIR: folder, ...settings });
  const cause = await startService(config, { log: silentLog, now: Date.now }).then(
    async (service) => {
      await service.stop();
      return 'it started';
    },
    (cause: unknown) => cause,
  );
  return reasonOf(cause);
}

test('a damaged database', async () => {
  await writeFile(join(folder, 'alme.db'), 'nothing that SQLite ever wrote'.repeat(200));
  expect(await reason({})).toMatch(/not a database\n {2}.*restore a backup/);
});

test('a folder that is none', async () => {
  await writeFile(join(folder, 'file'), '');
  expect(await reason({ DATA_DIR: join(folder, 'file') })).toMatch(/DATA_DIR has to be writable/);
  expect(await reason({ DATA_DIR: join(folder, 'file', 'below') })).toMatch(/DATA_DIR has to be/);
  expect(await reason({ DATABASE_URL: `file:${folder}/no/such.db` })).toMatch(/DATABASE_URL/);
});

test.runIf(process.platform === 'linux')('a place that takes no folder', async () => {
  expect(await reason({ DATA_DIR: '/proc/alme/data' })).toMatch(/DATA_DIR has to be writable/);
});

test('a database that is not there, without its token', async () => {
  const DATABASE_AUTH_TOKEN = 'eyJhbGciOiJFZERTQSJ9.payload.signature';
  const said = await reason({
    DATABASE_URL: 'http://127.0.0.1:9',
    DATABASE_AUTH_TOKEN,
    DATA_KEY: Buffer.alloc(32, 1).toString('base64'),
  });
  expect(said).toMatch(/database unavailable: .+\n {2}look at DATABASE_URL/);
  expect(said).not.toContain(DATABASE_AUTH_TOKEN);
});

test('a certificate that cannot sign', async () => {
  const pem = await certificateOf('RSA 2048', Date.now(), { validDays: [-30, -1] });
  const said = await reason({
    C2PA_CERTIFICATE: pem.certificates,
    C2PA_PRIVATE_KEY: pem.privateKey,
  });
  expect(said).toMatch(/^C2PA_CERTIFICATE: the certificate has expired on \S+: renew it/);
});

test('a certificate that expires soon is told while it signs', async () => {
  const pem = await certificateOf('EC P-256', Date.now(), { validDays: [-1, 10] });
  const settings = { C2PA_CERTIFICATE: pem.certificates, C2PA_PRIVATE_KEY: pem.privateKey };
  const config = readConfig({ PORT: '0', DATA_DIR: folder, ...settings });
  const warned: string[] = [];
  const log = { ...silentLog, warn: (_: object, message: string) => void warned.push(message) };
  const service = await startService(config, { log, now: Date.now });
  await service.stop();
  expect(warned).toContain('the certificate that signs outputs expires soon: renew it');
});

test('a port that is taken', async () => {
  const config = readConfig({ PORT: '0', DATA_DIR: join(folder, 'one') });
  const first = await startService(config, { log: silentLog, now: Date.now });
  try {
    expect(await reason({ PORT: new URL(first.url).port })).toMatch(/EADDRINUSE.*\n.*PORT/);
  } finally {
    await first.stop();
  }
});

test('files on S3 with wrong credentials', async () => {
  const s3 = { S3_BUCKET: 'b', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' };
  expect(await reason({ ...s3, S3_ENDPOINT: 'http://127.0.0.1:9' })).toMatch(/S3 settings/);
});
