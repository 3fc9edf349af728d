import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DownloadError } from '../../core/chat/download-error.ts';
import { platformWaits } from '../../core/chat/platform-waits.ts';
import { FilesDirectoryError, openLocalFiles } from './local-files.node.ts';
import type { TelegramOptions } from './telegram.ts';
import { picture, telegramFor } from './testing/harness.node.ts';
import { startTelegramStandIn, type TelegramStandIn } from './testing/stand-in.node.ts';

const MEBIBYTE = 1024 * 1024;
let server: TelegramStandIn;
let bytes: Uint8Array;
let ref: string;
let folder: string;
beforeEach(async () => {
  server = await startTelegramStandIn();
  folder = await mkdtemp(join(tmpdir(), 'alme-local-'));
  bytes = await picture('green');
  ref = await sent(bytes);
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function sent(content: Uint8Array): Promise<string> {
  const user = server.user();
  await user.sendDocument(content, { name: 'a.heic' });
  return user.chat.messages.at(-1)?.file?.id ?? '';
}

/** The clock stands: what is left of a wait is told to the millisecond. */
const stood = Date.now();
const now = () => stood;
const download = (of = ref, maxBytes = MEBIBYTE, options: Partial<TelegramOptions> = {}) =>
  telegramFor(server, { now, waits: platformWaits(now), ...options }).surface.download(
    of,
    maxBytes,
  );
const errorOf = (work: Promise<unknown>): Promise<DownloadError> =>
  work.then(
    () => expect.unreachable('should have failed'),
    (error: unknown) => {
      expect(error).toBeInstanceOf(DownloadError);
      const told = `${error} ${(error as Error).stack} ${(error as Error).cause}`;
      for (const secret of [server.token, '42:token']) expect(told).not.toContain(secret);
      return error as DownloadError;
    },
  );

test('a file comes whole, and none above the bound', async () => {
  expect(await download()).toEqual(bytes);
  expect((await errorOf(download(ref, 10))).problem).toBe('too-large');
});

const bad = (description: string) => ({ status: 400, description: `Bad Request: ${description}` });
const WRONG = 'wrong file_id or the file is temporarily unavailable';
test.each([
  ['getFile', bad('file is too big'), 'too-large'],
  ['getFile', bad(WRONG), 'unavailable'],
  ['getFile', bad('temporarily unavailable'), 'unavailable'],
  ['getFile', bad('chat not found'), 'unavailable'],
  ['getFile', { status: 404 }, 'unavailable'],
  ['getFile', { status: 403 }, 'unavailable'],
  ['getFile', { status: 502 }, 'unavailable'],
  ['getFile', { status: 429, retryAfter: 30 }, 'limited'],
  ['getFile', 'reset', 'unavailable'],
  ['file', { status: 404 }, 'unavailable'],
  ['file', { status: 429, retryAfter: 30 }, 'unavailable'],
  ['file', { status: 500 }, 'unavailable'],
  ['file', 'reset', 'unavailable'],
] as const)('%s answers %j: %s', async (method, failure, problem) => {
  server.fail(method, failure);
  const error = await errorOf(download());
  expect(error.problem).toBe(problem);
  expect(error.retryAfterMs).toBe(problem === 'limited' ? 30_000 : null);
  expect(await download()).toEqual(bytes);
});

test('Telegram hands out no more than 20 MB, whatever is allowed', async () => {
  const large = await sent(new Uint8Array(20 * MEBIBYTE + 1));
  expect((await errorOf(download(large, 100 * MEBIBYTE))).problem).toBe('too-large');
});

describe('a Bot API server in local mode', () => {
  const local = async () => ({ readLocalFile: await openLocalFiles(folder) });

  test('puts files on the disk, where they are read, of any size that is allowed', async () => {
    server.world.filesDirectory = folder;
    expect(await download(ref, MEBIBYTE, await local())).toEqual(bytes);
    const large = await sent(new Uint8Array(20 * MEBIBYTE + 1));
    expect(await download(large, 21 * MEBIBYTE, await local())).toHaveLength(20 * MEBIBYTE + 1);
    expect((await errorOf(download(large, MEBIBYTE, await local()))).problem).toBe('too-large');
  });

  test('whose directory nobody named is told to the operator', async () => {
    server.world.filesDirectory = folder;
    const error = await errorOf(download());
    expect(error.problem).toBe('unavailable');
    expect(String(error.cause)).toContain('set TELEGRAM_FILES_DIR');
  });

  test('that was started without it still serves files over HTTP', async () => {
    expect(await download(ref, MEBIBYTE, await local())).toEqual(bytes);
  });

  test('is read from inside its directory alone', async () => {
    const [inside, outside] = [join(folder, 'inside'), join(folder, 'outside')];
    for (const one of [inside, outside, `${inside}-too`]) await mkdir(one);
    for (const one of [inside, outside, `${inside}-too`])
      await writeFile(join(one, 'a.jpg'), 'photo');
    await symlink(join(outside, 'a.jpg'), join(inside, 'link.jpg'));
    const read = await openLocalFiles(inside);
    expect(new TextDecoder().decode(await read(join(inside, 'a.jpg'), 100))).toBe('photo');
    for (const path of [
      join(inside, 'link.jpg'),
      `${inside}/../outside/a.jpg`,
      join(outside, 'a.jpg'),
      join(`${inside}-too`, 'a.jpg'),
      inside,
      join(inside, 'nothing.jpg'),
      '/proc/self/environ',
    ])
      expect((await errorOf(read(path, 100))).problem).toBe('unavailable');
    expect((await errorOf(read(join(inside, 'a.jpg'), 4))).problem).toBe('too-large');
  });

  test.each(['nothing', 'file'])('a setting that names %s stops the start', async (what) => {
    await writeFile(join(folder, 'file'), '');
    const opening = openLocalFiles(join(folder, what));
    await expect(opening).rejects.toBeInstanceOf(FilesDirectoryError);
    await expect(opening).rejects.toThrow(/TELEGRAM_FILES_DIR: .*(?:not there|no directory)/);
  });
});
