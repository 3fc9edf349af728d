import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../core/config/config.ts';
import { silentLog } from '../../core/log.ts';
import { writeDataKeys } from '../../core/storage/data-key.node.ts';
import { parseDataKeys, WrongDataKey } from '../../core/storage/data-keys.ts';
import { keyIdOf, keyNameOf, openKeyRing } from '../../core/storage/key-ring.ts';
import { openText, sealText } from '../../core/storage/sealed-text.ts';
import { openServiceSecrets } from '../../core/storage/service-secrets.ts';
import { openVault, type Vault } from '../../core/storage/vault.ts';
import { accountKeyOf, insertAccount } from '../../db/accounts.ts';
import { InUse, lock } from '../../db/lock.node.ts';
import { countByDataKey, replaceKey } from '../../db/wrapped-keys.ts';
import { openResources, type Resources } from './resources.node.ts';
import { rotateKeyCommand } from './rotate-key.node.ts';

const HOUR = 3_600_000;
const MANY = 250;

let folder: string;
const opened: Resources[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-rotate-'));
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
  await rm(folder, { recursive: true });
});

const configOf = (settings: Record<string, string> = {}) =>
  readConfig({ DATA_DIR: folder, ...settings });
/** A process on the data, as the service is. */
async function service(settings: Record<string, string> = {}, beside = false) {
  const resources = await openResources(configOf(settings), { beside, patienceMs: 1_000 });
  opened.push(resources);
  return { ...resources, vault: openVault(resources) };
}
async function rotate(args: string[] = [], settings: Record<string, string> = {}, now = Date.now) {
  let said = '';
  const write = (text: string) => {
    said += text;
  };
  const beside = { log: silentLog, now, write };
  return { code: await rotateKeyCommand(configOf(settings), args, beside), said };
}
type Open = Resources & { vault: Vault };
async function enter({ db, vault }: Open, id: string): Promise<string> {
  const key = await vault.newKey(id);
  const account = { id, createdAt: 1, wrappedKey: key.wrappedKey };
  await db.commit(insertAccount(db.query, account, { surface: 'telegram', userId: id }));
  return sealText({ vault }, key, `names/${id}`, `words of ${id}`);
}
async function read({ db, vault }: Open, id: string, sealed: string): Promise<string> {
  const key = await accountKeyOf(db.query, id);
  if (!key) throw new Error(`${id} is not there`);
  return openText({ vault }, key, `names/${id}`, sealed);
}
const ringOf = async () => parseDataKeys(await readFile(join(folder, 'data.key'), 'utf8')) ?? [];
const namesOf = async () => Promise.all((await ringOf()).map(keyNameOf));
/** Which data keys wrap something, by their names. */
const wrappers = async ({ db }: Open) => [...(await countByDataKey(db.query)).keys()];

/** How much is wrapped under a key that is not the only one; -1 before there is such a key. */
async function wrappedAnew({ db }: Open): Promise<number> {
  const [newest = '', ...older] = await namesOf();
  return older.length === 0 ? -1 : ((await countByDataKey(db.query)).get(newest) ?? 0);
}

test('a running service goes on through a rotation, and wraps under the new key from then on', async () => {
  const running = await service();
  await openServiceSecrets({ db: running.db, keys: running.keys, now: Date.now });
  const sealed = await enter(running, 'ada');
  const before = await namesOf();
  expect((await rotate()).code).toBe(0);
  const after = await namesOf();
  expect(after.slice(1)).toEqual(before);
  expect((await stat(join(folder, 'data.key'))).mode & 0o777).toBe(0o600);
  // It has the old key alone, and meets a key that it does not know.
  running.vault.forget('ada');
  expect(await read(running, 'ada', sealed)).toBe('words of ada');
  await enter(running, 'ben');
  expect(keyIdOf((await accountKeyOf(running.db.query, 'ben'))?.wrappedKey ?? '')).toBe(after[0]);
});

test('who joins a service that has met nothing yet is wrapped under the new key', async () => {
  const running = await service();
  expect((await rotate()).code).toBe(0);
  await enter(running, 'ben');
  expect(await wrappers(running)).toEqual([(await namesOf())[0]]);
});

test('everything is wrapped anew, and the secrets of the service stay what they were', async () => {
  const running = await service();
  const secrets = await openServiceSecrets({ ...running, now: Date.now });
  const ids = Array.from({ length: MANY }, (_, i) => `a${i}`);
  const sealed = await Promise.all(ids.map((id) => enter(running, id)));
  const { said } = await rotate();
  expect(said).toContain(`${MANY} keys were wrapped anew`);
  const [first = new Uint8Array()] = await ringOf();
  const alone = { ...running, vault: openVault({ ...running, keys: openKeyRing([first]) }) };
  expect(await read(alone, 'a7', sealed[7] ?? '')).toBe('words of a7');
  const again = { db: running.db, keys: openKeyRing([first]), now: Date.now };
  expect(await openServiceSecrets(again)).toEqual(secrets);
});

test('a rotation that was cut short anywhere is finished with the same key', async () => {
  const running = await service();
  const sealed = await Promise.all(['ada', 'ben'].map((id) => enter(running, id)));
  // Killed while it wrote the new file beside the old one.
  await writeFile(join(folder, 'data.key.9f'), 'half of a key', { mode: 0o600 });
  // Killed right after the new key was there, and again after one row.
  const fresh = new Uint8Array(32).fill(9);
  await writeDataKeys(folder, [fresh, ...(await ringOf())]);
  const ada = await accountKeyOf(running.db.query, 'ada');
  const half =
    ada && (await openVault({ ...running, keys: openKeyRing(await ringOf()) }).rewrap(ada));
  if (ada && half)
    await running.db.commit([replaceKey(running.db.query, 'accounts', ada, half.wrappedKey)]);
  const names = await namesOf();
  const { code, said } = await rotate();
  expect([code, said]).toEqual([0, expect.stringContaining('finishing that first')]);
  expect(await namesOf()).toEqual(names);
  expect(await wrappers(running)).toEqual([await keyNameOf(fresh)]);
  for (const [i, id] of ['ada', 'ben'].entries())
    expect(await read(running, id, sealed[i] ?? '')).toBe(`words of ${id}`);
  expect((await readdir(folder)).filter((name) => name.startsWith('data.key.'))).toEqual([]);
});

test('killed at any moment, it loses nothing, and the next run ends it', async () => {
  const running = await service();
  const ids = Array.from({ length: MANY }, (_, i) => `a${i}`);
  const sealed = await Promise.all(ids.map((id) => enter(running, id)));
  for (const most of [0, 50, 100, 150, 200]) {
    const child = spawn(process.execPath, ['bots/main.ts', 'rotate-key'], {
      env: { PATH: process.env.PATH, DATA_DIR: folder },
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    const isEnded = () => child.exitCode !== null || child.signalCode !== null;
    while (!isEnded() && (await wrappedAnew(running)) < most) await null;
    child.kill('SIGKILL');
    await ended;
    const fresh = {
      ...running,
      vault: openVault({ ...running, keys: openKeyRing(await ringOf()) }),
    };
    for (const at of [0, 120, MANY - 1])
      expect(await read(fresh, `a${at}`, sealed[at] ?? '')).toBe(`words of a${at}`);
  }
  expect((await rotate()).code).toBe(0);
  expect(await wrappers(running)).toEqual([(await namesOf())[0]]);
});

test('two at once: one rotates, the other says so', async () => {
  await enter(await service(), 'ada');
  const unlock = lock(join(folder, 'rotation.lock'));
  await expect(rotate()).rejects.toThrow(InUse);
  unlock();
  expect(await ringOf()).toHaveLength(1);
  expect((await rotate()).code).toBe(0);
  expect(await ringOf()).toHaveLength(2);
});

test('with keys that open nothing it changes nothing', async () => {
  await enter(await service(), 'ada');
  const wrong = Buffer.alloc(32, 3).toString('base64');
  const before = await readFile(join(folder, 'data.key'), 'utf8');
  await expect(rotate([], { DATA_KEY: wrong })).rejects.toThrow(WrongDataKey);
  await writeFile(join(folder, 'data.key'), `${wrong}\n`);
  await expect(rotate()).rejects.toThrow(WrongDataKey);
  expect(await readFile(join(folder, 'data.key'), 'utf8')).toBe(`${wrong}\n`);
  await writeFile(join(folder, 'data.key'), before);
  expect((await rotate()).code).toBe(0);
});

test('old keys are dropped when nothing needs them, and not before', async () => {
  const running = await service();
  const sealed = await enter(running, 'ada');
  expect((await rotate(['--retire'])).said).toContain('nothing to drop');
  const old = await ringOf();
  await rotate();
  expect((await rotate(['--retire', '--yes'])).said).toContain('try again in 10 min');
  const later = () => Date.now() + HOUR;
  const shown = await rotate(['--retire'], {}, later);
  expect(shown.said).toContain('backups');
  expect(await ringOf()).toHaveLength(2);
  // Something that the old key wraps, as a process of before would leave it.
  const before = { ...running, vault: openVault({ ...running, keys: openKeyRing(old) }) };
  await enter(before, 'late');
  expect(await rotate(['--retire', '--yes'], {}, later)).toMatchObject({ code: 1 });
  await rotate();
  await utimes(join(folder, 'data.key'), new Date(), new Date(Date.now() - HOUR));
  expect((await rotate(['--retire', '--yes'])).code).toBe(0);
  expect(await ringOf()).toHaveLength(1);
  running.vault.forget('ada');
  expect(await read(running, 'ada', sealed)).toBe('words of ada');
});

test('with DATA_KEY it says the two steps, wraps anew after them, and tells what may be dropped', async () => {
  const [old = '', fresh = ''] = [1, 2].map((fill) => Buffer.alloc(32, fill).toString('base64'));
  const running = await service({ DATA_KEY: old });
  const sealed = await enter(running, 'ada');
  const { code, said } = await rotate([], { DATA_KEY: old });
  expect(code).toBe(0);
  expect(said).toMatch(
    new RegExp(`1\\..*\\n.*DATA_KEY=${old},\\S+\\n.*2\\..*\\n.*DATA_KEY=\\S+,${old}\n`),
  );
  const both = { DATA_KEY: `${fresh},${old}` };
  expect((await rotate(['--retire'], both)).code).toBe(1);
  expect((await rotate([], both)).said).toContain('1 keys were wrapped anew');
  expect((await rotate(['--retire'], both)).said).toContain('may be its first key alone');
  for (const one of opened.splice(0)) await one.close();
  const last = await service({ DATA_KEY: fresh });
  expect(await read(last, 'ada', sealed)).toBe('words of ada');
});

test('knows no other words', async () => {
  for (const args of [['--now'], ['retire'], ['--yes']])
    expect(await rotate(args)).toMatchObject({ code: 2, said: expect.stringContaining('usage') });
});
