import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeAccount } from '../../../core/accounts/close.ts';
import { readConfig } from '../../../core/config/config.ts';
import { COMMAND } from '../../../core/verbs/actor.ts';
import { perform } from '../../../core/verbs/verb.ts';
import { changeAccount } from '../../../db/accounts.ts';
import { audit } from '../../../db/audit.ts';
import { deleteFaces } from '../../../db/faces.ts';
import { accounts, deletions, facePhotos, identities, results } from '../../../db/schema/schema.ts';
import type { TelegramUser } from '../../telegram/testing/user.node.ts';
import { type DatabaseServer, startDatabaseServer } from '../testing/database-server.node.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  peoplesFiles,
  quickEngine,
  sendProfile,
  type TestService,
  type TestServiceOptions,
} from '../testing/test-service.node.ts';
import { backupCommand, restoreCommand } from './commands.node.ts';

const KEY = Buffer.alloc(32, 5).toString('base64');
const DATA_KEY = Buffer.alloc(32, 7).toString('base64');

let house: TestService;
let me: TelegramUser;
let backups: string;
let settings: Record<string, string>;
let server: DatabaseServer | null;

async function open(options: TestServiceOptions = {}): Promise<void> {
  house = await openTestService({ engines: [quickEngine], ...options });
  backups = `${house.folder}-backups`;
  settings = { DATA_DIR: house.folder, ...options.settings };
  me = await joinTelegram(house);
}
beforeEach(() => {
  server = null;
});
afterEach(async () => {
  await house.close();
  await server?.close();
  await rm(backups, { recursive: true, force: true });
  await rm(`${house.folder}-aside`, { recursive: true, force: true });
});

type Ran = { code: number; said: string };
async function run(command: typeof backupCommand, args: string[], more = {}): Promise<Ran> {
  let said = '';
  const write = (text: string): void => {
    said += text;
  };
  const config = readConfig({ ...settings, ...more });
  return { code: await command(config, args, { now: Date.now, write }), said };
}
const backup = (more = {}) => run(backupCommand, [backups], more);
const made = async (): Promise<string> => {
  const names = await readdir(backups);
  return join(
    backups,
    names
      .filter((name) => /^\d{4}-.*Z$/.test(name))
      .toSorted()
      .at(-1) ?? '',
  );
};
const restore = (folder: string, args: string[] = [], more = {}) =>
  run(restoreCommand, [folder, ...args], more);

/** Everything of the installation but its data key is gone. */
async function loseEverything(): Promise<void> {
  await rename(house.folder, `${house.folder}-aside`);
  await mkdir(house.folder);
  const key = await readFile(join(`${house.folder}-aside`, 'data.key')).catch(() => null);
  if (key) await writeFile(join(house.folder, 'data.key'), key, { mode: 0o600 });
}

async function makeOne(): Promise<void> {
  const before = await kept(results);
  me.say('/create studio-noir');
  await me.chat.until('Studio Noir');
  me.press('With my face profile');
  await me.chat.until('Usually takes');
  me.press('Make it');
  await eventually(async () => (await kept(results)) > before);
  await me.chat.until('Kept until');
}

const q = () => house.service.ctx.db.query;
const kept = async (table: typeof results | typeof facePhotos | typeof accounts) =>
  (await q().select().from(table)).length;
/** Whether every sealed file that the database names opens. */
async function opensEverything(): Promise<boolean> {
  const rows = await q().all<{ owner: string; wrappedKey: string; key: string }>(sql`
    select a.id as owner, a.wrapped_key as wrappedKey, f.key from accounts a join (
      select account_id, object_key as key from face_photos
      union all select account_id, descriptor_key from face_photos
      union all select account_id, object_key from results) f on f.account_id = a.id`);
  expect(rows.length).toBeGreaterThan(0);
  for (const { key, ...account } of rows)
    if (!(await house.service.ctx.vault.get(account, key))) return false;
  return true;
}

test.each([
  ['as it is', {}],
  ['sealed whole', { BACKUP_KEY: KEY }],
])('a backup made beside the service, %s, brings everything back', async (_, more) => {
  await open();
  await sendProfile(me);
  await makeOne();
  const { code, said } = await backup(more);
  expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('verified') });
  expect((await run(backupCommand, ['--verify', await made()])).code).toBe(0);
  const bytes = await readFile(join(await made(), 'alme.db'));
  expect(bytes.includes('SQLite format 3')).toBe(!('BACKUP_KEY' in more));
  await makeOne();
  expect(await kept(results)).toBe(2);
  await house.restart(async () => {
    await loseEverything();
    expect(await restore(await made(), [], more)).toMatchObject({ code: 0 });
  });
  expect(await kept(results)).toBe(1);
  expect(await opensEverything()).toBe(true);
  expect(await audit(q())).toEqual([]);
  me.say('/history');
  await me.chat.until('What you made');
  await makeOne();
});

test('restoring an old backup applies the erasures made since', async () => {
  await open();
  await sendProfile(me);
  await makeOne();
  await makeOne();
  const leaving = await joinTelegram(house);
  await sendProfile(leaving, 'kofi');
  const { ctx } = house.service;
  // In another account when the backup is made; apart again and closed later.
  const linked = { id: 'linked', status: 'merged', createdAt: 1 } as const;
  await ctx.db.commit([q().insert(accounts).values(linked)]);
  expect((await backup()).code).toBe(0);
  const old = await made();
  await ctx.db.commit([changeAccount(q(), linked.id, { status: 'active' })]);
  await perform(ctx, await closeAccount(ctx, COMMAND, { accountId: linked.id }));

  const [gone] = await q().select().from(identities).orderBy(sql`created_at desc`).limit(1);
  const accountId = gone?.accountId ?? '';
  await perform(ctx, await closeAccount(ctx, COMMAND, { accountId }));
  await eventually(async () => (await kept(accounts)) === 1);
  const [mine] = await q().select().from(accounts);
  const [first] = await q().select().from(results);
  await ctx.db.commit([
    ...deleteFaces(q(), mine?.id ?? '', null, Date.now()),
    { toSQL: () => ({ sql: 'delete from results where id = ?', params: [first?.id] }) },
  ]);
  // The next run is another second, and knows what was deleted.
  await eventually(async () => {
    await backup();
    return (await made()) !== old;
  });

  await house.restart(async () => {
    await loseEverything();
    const { code, said } = await restore(old);
    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringContaining('deleted again: 1 accounts'),
    });
  });
  await eventually(async () => (await kept(accounts)) === 2);
  expect((await q().select().from(accounts)).map(({ status }) => status)).toContain('merged');
  expect(await q().select().from(identities)).toHaveLength(1);
  expect(await kept(facePhotos)).toBe(0);
  expect((await q().select().from(results)).map(({ id }) => id)).not.toContain(first?.id);
  expect(await kept(results)).toBe(1);
  await eventually(async () => (await peoplesFiles(house.folder)).length <= 1);
  expect(await q().select().from(deletions).where(sql`kind = 'account'`)).toHaveLength(2);
  expect(await audit(q())).toEqual([]);
  leaving.say('/credits');
  await leaving.chat.until('18');
});

test('what is wrong with a backup is said, and nothing is changed', async () => {
  await open();
  await sendProfile(me);
  expect((await backup({ BACKUP_KEY: KEY })).code).toBe(0);
  const folder = await made();
  const other = { BACKUP_KEY: Buffer.alloc(32, 6).toString('base64') };
  await house.restart(async () => {
    const before = await readdir(house.folder);
    expect(await restore(folder)).toMatchObject({ code: 1 });
    expect((await restore(folder)).said).toContain('set BACKUP_KEY');
    expect((await restore(folder, [], { BACKUP_KEY: KEY })).said).toContain('move it away first');
    expect(await restore(backups)).toEqual({
      code: 1,
      said: `${backups} is no finished backup\n`,
    });
    expect(await readdir(house.folder)).toEqual(before);

    await loseEverything();
    expect((await restore(folder, [], other)).said).toContain('BACKUP_KEY is not the key');
    await rm(join(backups, 'deletions.jsonl'));
    expect((await restore(folder, [], { BACKUP_KEY: KEY })).said).toContain('--without-deletions');
    const [line = ''] = (await readFile(join(folder, 'objects.jsonl'), 'utf8')).split('\n');
    const file = String(JSON.parse(line).key);
    await appendFile(join(folder, 'objects', file), 'x');
    const changed = `the file ${file} was changed\n`;
    expect(await run(backupCommand, ['--verify', folder])).toEqual({ code: 1, said: changed });
    const forced = await restore(folder, ['--without-deletions'], { BACKUP_KEY: KEY });
    expect(forced).toEqual({ code: 1, said: changed });
    expect(await readdir(house.folder)).not.toContain('alme.db');
    await rm(house.folder, { recursive: true });
    await rename(`${house.folder}-aside`, house.folder);
  });
  expect(await kept(facePhotos)).toBe(3);
});

test('a restore that was broken off is run again; a wrong data key changes nothing', async () => {
  await open();
  await sendProfile(me);
  expect((await backup()).code).toBe(0);
  const folder = await made();
  await house.restart(async () => {
    await loseEverything();
    await expect(restore(folder, [], { DATA_KEY })).resolves.toMatchObject({ code: 1 });
    expect(await readdir(house.folder)).not.toContain('alme.db');
    await mkdir(join(house.folder, 'objects', 'faces'), { recursive: true });
    await writeFile(join(house.folder, 'objects', 'faces', 'half'), 'half');
    await writeFile(join(house.folder, 'restored.part.db'), 'half');
    expect(await restore(folder)).toMatchObject({ code: 0 });
  });
  expect(await opensEverything()).toBe(true);
});

test('a database on a server is backed up as it is at one moment, and put into an empty one', async () => {
  const far = `${process.env.TMPDIR ?? '/tmp'}/alme-backup-${process.pid}-far.db`;
  server = await startDatabaseServer(far);
  await open({ settings: { DATABASE_URL: server.url, DATA_KEY } });
  await sendProfile(me);
  await makeOne();
  expect(await backup()).toEqual({ code: 0, said: expect.stringContaining('verified') });
  const tables = await q().all(sql`select type, name, sql from sqlite_master
    where name not like 'sqlite_%' order by type, name`);
  const found = await q()
    .all(sql`select * from template_search('noir')`)
    .catch(() => []);
  const empty = await startDatabaseServer(`${far}.empty`);
  try {
    const target = { DATABASE_URL: empty.url };
    expect((await restore(await made())).said).toContain('not empty');
    await rm(join(house.folder, 'objects'), { recursive: true });
    expect(await restore(await made(), [], target)).toMatchObject({ code: 0 });
    const other = await openTestService({
      engines: [quickEngine],
      settings: { ...settings, ...target, PORT: '0' },
    });
    try {
      const there = other.service.ctx.db.query;
      expect(
        await there.all(sql`select type, name, sql from sqlite_master
          where name not like 'sqlite_%' order by type, name`),
      ).toEqual(tables);
      expect(await there.select().from(facePhotos)).toHaveLength(3);
      expect(await there.select().from(results)).toHaveLength(1);
      expect(await there.all(sql`select * from template_search('noir')`).catch(() => [])).toEqual(
        found,
      );
      expect(await audit(there)).toEqual([]);
    } finally {
      await other.close();
    }
  } finally {
    await empty.close();
    for (const path of [far, `${far}.empty`])
      for (const end of ['', '-wal', '-shm']) await rm(`${path}${end}`, { force: true });
  }
});

test('every column that names a file is known to backups', async () => {
  await open();
  const { OBJECT_COLUMN } = await import('./object-columns.node.ts');
  const columns = await q().all<{ name: string }>(sql`select distinct c.name as name
    from sqlite_master t, pragma_table_info(t.name) c
    where t.type = 'table' and (c.name like '%object%' or c.name like '%descriptor%'
      or c.name like '%file%key%')`);
  const names = columns.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(2);
  expect(names.filter((name) => !OBJECT_COLUMN.test(name))).toEqual([]);
});
