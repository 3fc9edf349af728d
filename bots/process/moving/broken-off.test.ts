import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { createClient } from '@libsql/client';
import Native from 'libsql';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../../core/config/config.ts';
import { diskStore } from '../../../core/storage/disk.node.ts';
import type { ObjectStore } from '../../../core/storage/object-store.ts';
import { s3Store } from '../../../core/storage/s3.node.ts';
import { openS3Server, type S3Server } from '../../../core/storage/testing/s3-server.node.ts';
import { InUse, lock } from '../../../db/lock.node.ts';
import { CREATE_MOVES, DatabaseMoved, MOVES_TABLE } from '../../../db/moved.ts';
import { fileUrl, openDatabase } from '../../../db/open.node.ts';
import { type Sqld, startSqld } from '../../../db/testing/sqld.node.ts';
import { migrateToCommand } from './commands.node.ts';
import { refuseWhileMoving } from './switch.node.ts';
import { FREEZE, structureOf } from './tables.node.ts';
import { everyRow } from './testing/every-row.node.ts';

const KEY = Buffer.alloc(32, 9).toString('base64');
const OBJECTS = 16;

let sqld: Sqld;
let s3: S3Server;
let bucket: ObjectStore;
let folder: string;

beforeAll(async () => {
  s3 = await openS3Server('pictures');
  bucket = s3Store({ ...s3.access, bucket: 'pictures' });
});
afterAll(() => s3.close());
beforeEach(async () => {
  sqld = await startSqld();
  folder = await mkdtemp(join(tmpdir(), 'alme-source-'));
  await writeFile(join(folder, 'data.key'), `${KEY}\n`);
  await writeFile(
    join(folder, 'target.env'),
    `S3_ENDPOINT=${s3.access.endpoint}\nAWS_ACCESS_KEY_ID=${s3.access.accessKeyId}\nAWS_SECRET_ACCESS_KEY="${s3.access.secretAccessKey}"\n`,
  );
  const store = diskStore(join(folder, 'objects'));
  for (let i = 0; i < OBJECTS; i += 1)
    await store.put(`results/r_${i}/0`, new Uint8Array(50_000).fill(i), `image/x-${i}`);
  await (await openDatabase({ url: fileUrl(path()) })).close();
  fill('first', 1_200);
});
afterEach(async () => {
  await sqld.close();
  await bucket.deleteAll(await keysOf(bucket));
  await rm(folder, { recursive: true, force: true });
});

const path = () => join(folder, 'alme.db');
const targetFile = () => join(folder, 'target.env');
const ARGUMENTS = () => [
  '--database',
  sqld.url,
  '--bucket',
  'pictures',
  '--settings',
  targetFile(),
];

async function keysOf(store: ObjectStore): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.list()) keys.push(key);
  return keys.toSorted();
}

/** Adds accounts and tasks, leaves gaps between the row ids of tasks, and changes some that were there. */
function fill(name: string, count: number): void {
  const native = new Native(path());
  native.exec(`begin;
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count})
      insert into accounts (id, wrapped_key, created_at) select '${name}' || i, 'k' || i, i from n;
    insert into tasks (id, kind, subject, lane, payload, run_at, created_at)
      select 't' || id, 'none', id, 'none', '{}', created_at, created_at from accounts where id like '${name}%';
    delete from tasks where id like '%3';
    delete from accounts where id like '${name}%7';
    update accounts set wrapped_key = wrapped_key || '+' where created_at % 5 = 0;
    commit`);
  native.close();
}

/** Begins the command as a process of its own, and ends it when it has said something. */
async function killAt(moment: { said?: RegExp; objects?: number }): Promise<void> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['bots/main.ts', 'migrate-to', ...ARGUMENTS()],
    { env: { PATH: process.env.PATH, DATA_DIR: folder }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  const isEnded = () => child.exitCode !== null || child.signalCode !== null;
  if (moment.said && child.stdout)
    for await (const line of createInterface({ input: child.stdout }))
      if (moment.said.test(line)) break;
  while (!isEnded() && (await keysOf(bucket)).length < (moment.objects ?? 0)) await null;
  child.kill('SIGKILL');
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
}

async function move(args = ARGUMENTS()): Promise<{ code: number; said: string }> {
  let said = '';
  const write = (text: string): void => {
    said += text;
  };
  const config = readConfig({ DATA_DIR: folder });
  return { code: await migrateToCommand(config, args, { now: Date.now, write }), said };
}

/** Whether everything here is there, once. */
async function expectAll(): Promise<void> {
  const { here, there } = await everyRow(path(), sqld.url);
  expect(there).toEqual(here);
  const store = diskStore(join(folder, 'objects'));
  expect(await keysOf(bucket)).toEqual(await keysOf(store));
  for (const key of await keysOf(store))
    expect(await bucket.get(key)).toEqual(await store.get(key));
}

test('killed at any moment before the switch, a move goes on with what has changed since', async () => {
  await killAt({ objects: 5 });
  const store = diskStore(join(folder, 'objects'));
  await store.put('results/r_3/0', new Uint8Array([1, 2, 3]), 'image/png');
  await store.delete('results/r_4/0');
  await killAt({ said: /^files/ });
  fill('second', 500);
  await bucket.delete('results/r_9/0');
  await bucket.put('results/unknown/0', new Uint8Array(3), 'image/png');
  await killAt({ said: /^database/ });
  fill('third', 100);
  // Nobody can use a half of it.
  await expect(openDatabase({ url: sqld.url })).rejects.toThrow(DatabaseMoved);
  await (await openDatabase({ url: fileUrl(path()) })).close();
  expect(await move()).toMatchObject({ code: 0, said: expect.stringContaining('verified') });
  await expectAll();
  expect((await move()).said).toContain('nothing to do');
  await expectAll();
  await (await openDatabase({ url: sqld.url })).close();
});

test('killed behind the switch, the one there is opened by the next run', async () => {
  expect((await move()).code).toBe(0);
  // As it was a moment before the end: the mark is there, the triggers are not.
  const native = new Native(path());
  const { id } = native.prepare(`select id from ${MOVES_TABLE}`).get() as { id: string };
  const { triggers } = structureOf(native);
  native.close();
  const client = createClient({ url: sqld.url });
  const drops = triggers.map(({ name }) => `drop trigger "${name}"`);
  const mark = { sql: `insert into ${MOVES_TABLE} values (?, 'here', '', 1)`, args: [id] };
  await client.batch([...drops, CREATE_MOVES, mark], 'write');
  await expect(openDatabase({ url: sqld.url })).rejects.toThrow(DatabaseMoved);
  const again = await move();
  expect(again.code).toBe(0);
  expect(again.said).not.toContain('nothing to do');
  const found = await client.execute(`select 1 from sqlite_master where type = 'trigger'`);
  expect(found.rows).toHaveLength(triggers.length);
  client.close();
  await (await openDatabase({ url: sqld.url })).close();
});

test('what was moved takes no writes, from whoever has it open, until it is taken back', async () => {
  const open = new Native(path());
  expect((await move()).code).toBe(0);
  expect(() => open.exec(`delete from accounts`)).toThrow('was moved');
  open.close();
  expect((await move(['--take-back'])).said).toContain('CAREFUL');
  await (await openDatabase({ url: fileUrl(path()) })).close();
  fill('later', 10);
  const native = new Native(path());
  const left = native.prepare(`select name from sqlite_master where name like '${FREEZE}%'`).all();
  native.close();
  expect(left).toEqual([]);
  // The one there is somebody's by now.
  expect(await move()).toMatchObject({ code: 1, said: expect.stringContaining('not empty') });
});

test('a target that is not empty, away, full or no server is refused, and nothing is changed', async () => {
  const client = createClient({ url: sqld.url });
  await client.execute('create table mine (a)');
  expect((await move()).said).toContain('is not empty: make a new one');
  await client.execute('drop table mine');
  await client.batch([CREATE_MOVES, `insert into ${MOVES_TABLE} values ('other', 'here', '', 1)`]);
  expect((await move()).said).toContain('another installation');
  await client.execute(`drop table ${MOVES_TABLE}`);
  client.close();
  await bucket.put('results/foreign/0', new Uint8Array(1), 'image/png');
  expect((await move()).said).toContain('the bucket is not empty');
  expect(await keysOf(bucket)).toEqual(['results/foreign/0']);
  await bucket.delete('results/foreign/0');
  const [, url = '', , ...rest] = ARGUMENTS();
  expect((await move(['--database', url, '--bucket', 'absent', ...rest.slice(1)])).said).toContain(
    'storage: unavailable',
  );
  expect((await move(['--database', 'file:/tmp/x.db', ...ARGUMENTS().slice(2)])).said).toContain(
    'address of a libSQL server',
  );
  expect((await move(['--database', url])).said).toContain('--bucket is missing');
  expect((await move(['--bucket', 'pictures'])).code).toBe(2);
  await sqld.kill();
  expect((await move()).said).toContain('database unavailable');
  await sqld.start();
  await (await openDatabase({ url: fileUrl(path()) })).close();
  expect((await move()).code).toBe(0);
  await expectAll();
});

test('a row that no server takes is named before anything is copied', async () => {
  const native = new Native(path());
  native
    .prepare(`update accounts set wrapped_key = ? where id = 'first5'`)
    .run('x'.repeat(5_000_000));
  native.close();
  const { code, said } = await move();
  expect({ code, said }).toMatchObject({
    code: 1,
    said: expect.stringContaining('accounts has a row'),
  });
  expect(await keysOf(bucket)).toEqual([]);
});

test('a service that is started again while it is moved waits for the end', async () => {
  const config = readConfig({ DATA_DIR: folder });
  const unlock = lock(join(folder, 'moving.lock'));
  await rm(join(folder, 'moving'), { recursive: true, force: true });
  await refuseWhileMoving(config);
  expect(await move()).toMatchObject({ code: 1, said: expect.stringContaining('moving.lock') });
  await writeFile(join(folder, 'moving', 'stop'), '');
  await expect(refuseWhileMoving(config)).rejects.toThrow(InUse);
  unlock();
  // What a move that was killed has left keeps nobody from starting.
  await refuseWhileMoving(config);
  await refuseWhileMoving(config);
});

test('a service that runs stops by itself, and does not start again', async () => {
  // Keys that nothing opens keep a service from starting.
  const native = new Native(path());
  native.exec('delete from tasks; delete from accounts');
  native.close();
  const run = () =>
    spawn(process.execPath, ['bots/main.ts'], {
      env: { PATH: process.env.PATH, DATA_DIR: folder, PORT: '0', PLAYGROUND: 'on' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const service = run();
  const ended = once(service, 'exit');
  for await (const line of createInterface({ input: service.stdout }))
    if (line.includes('open http')) break;
  expect(service.exitCode).toBeNull();
  service.stdout.resume();
  service.stderr.resume();
  expect(await move()).toMatchObject({ code: 0, said: expect.stringContaining('verified') });
  expect((await ended)[0]).toBe(0);
  const again = run();
  const [said, [code]] = await Promise.all([text(again.stderr), once(again, 'exit')]);
  expect(code).toBe(1);
  expect(said).toContain(`was moved to ${sqld.url}`);
});
