import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { MigrationsLocked, migrateServer, pendingMigrations } from './migrate.node.ts';
import { releaseMigrationLock, takeMigrationLock } from './migration-lock.ts';
import { openDatabase } from './open.node.ts';
import { type Sqld, startSqld } from './testing/sqld.node.ts';
import { DatabaseNewer } from './versions.ts';

/** Migrations that would be seen if one ran twice, or without the one before. */
const STEPS = [
  'CREATE TABLE steps (n INTEGER NOT NULL);--> statement-breakpoint\nINSERT INTO steps VALUES (1)',
  'INSERT INTO steps SELECT max(n) + 1 FROM steps',
  'INSERT INTO steps SELECT max(n) + 1 FROM steps',
  'ALTER TABLE steps ADD COLUMN seen INTEGER;--> statement-breakpoint\nINSERT INTO steps (n) SELECT max(n) + 1 FROM steps',
] as const;
const NAMES = STEPS.map((_, index) => `000${index}_step`);

let sqld: Sqld;
let folder: string;
let clients: Client[];

beforeAll(async () => {
  sqld = await startSqld();
  folder = await mkdtemp(join(tmpdir(), 'alme-migrate-'));
  await writeMigrations(STEPS.length);
});
afterAll(async () => {
  await sqld.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  clients = [];
});
afterEach(async () => {
  const made = ['steps', '__migration_lock', '__drizzle_migrations'];
  await connect().migrate(made.map((name) => `DROP TABLE IF EXISTS ${name}`));
  for (const open of clients) open.close();
});

async function writeMigrations(count: number): Promise<void> {
  await mkdir(join(folder, 'meta'), { recursive: true });
  const entries = NAMES.slice(0, count).map((tag, idx) => ({
    idx,
    version: '6',
    when: 1_000 + idx,
    tag,
    breakpoints: true,
  }));
  for (const [index, sql] of STEPS.entries())
    await writeFile(join(folder, `${NAMES[index]}.sql`), sql);
  await writeFile(join(folder, 'meta/_journal.json'), JSON.stringify({ entries }));
}

function connect(): Client {
  const client = createClient({ url: sqld.url });
  clients.push(client);
  return client;
}

/** A client whose transaction of a migration is preceded by what a test does. */
function connectWith(before: (nth: number) => Promise<void>): Client {
  const client = connect();
  let nth = 0;
  return Object.assign(Object.create(client), {
    execute: client.execute.bind(client),
    batch: client.batch.bind(client),
    migrate: async (...given: Parameters<Client['migrate']>) => {
      nth += 1;
      await before(nth);
      return client.migrate(...given);
    },
  });
}

const seen = async () =>
  (await connect().execute('SELECT n FROM steps ORDER BY n')).rows.map(({ n }) => n);
const expire = () => connect().execute('UPDATE __migration_lock SET until = 0');

test('many that start at once run each migration once, and all of them see it done', async () => {
  const ran = await Promise.all([1, 2, 3, 4].map(() => migrateServer(connect(), { folder })));
  expect(ran.flat()).toEqual(NAMES);
  expect(await seen()).toEqual([1, 2, 3, 4]);
  expect(await pendingMigrations(connect(), folder)).toEqual([]);
});

test('one that another process holds up says so, waits, and goes on after it', async () => {
  const other = connect();
  expect(await takeMigrationLock(other, 'other')).toBe(true);
  const told: number[] = [];
  const onWait = (seconds: number) => {
    told.push(seconds);
    void releaseMigrationLock(other, 'other');
  };
  expect(await migrateServer(connect(), { folder, onWait })).toEqual(NAMES);
  expect(told).toHaveLength(1);
  expect(told[0]).toBeGreaterThan(0);
});

test('a lock that lasts is not waited for without end', async () => {
  await takeMigrationLock(connect(), 'other');
  await expect(migrateServer(connect(), { folder, waitMs: 0 })).rejects.toThrow(MigrationsLocked);
  expect(await pendingMigrations(connect(), folder)).toEqual(NAMES);
});

test('what was killed goes on where it was, once its lock has run out', async () => {
  const killed = connectWith(async (nth) => {
    if (nth === 3) await sqld.kill();
  });
  await expect(migrateServer(killed, { folder })).rejects.toThrow();
  await sqld.start();
  await expect(migrateServer(connect(), { folder, waitMs: 0 })).rejects.toThrow(MigrationsLocked);
  expect(await seen()).toEqual([1, 2]);
  await expire();
  expect(await migrateServer(connect(), { folder })).toEqual(NAMES.slice(2));
  expect(await seen()).toEqual([1, 2, 3, 4]);
});

test('one that lost its lock in between writes nothing more', async () => {
  let taker: Promise<string[]> | null = null;
  const slow = connectWith(async (nth) => {
    if (nth !== 2) return;
    await expire();
    taker = migrateServer(connect(), { folder });
    await taker;
  });
  expect(await migrateServer(slow, { folder })).toEqual(NAMES.slice(0, 1));
  expect(await taker).toEqual(NAMES.slice(1));
  expect(await seen()).toEqual([1, 2, 3, 4]);
});

test('a migration that fails changes nothing, gives the lock back, and is tried again', async () => {
  await writeFile(
    join(folder, `${NAMES[2]}.sql`),
    `${STEPS[2]};--> statement-breakpoint\nnonsense`,
  );
  await expect(migrateServer(connect(), { folder })).rejects.toThrow(/nonsense/);
  expect(await seen()).toEqual([1, 2]);
  await writeMigrations(STEPS.length);
  expect(await migrateServer(connect(), { folder, waitMs: 0 })).toEqual(NAMES.slice(2));
});

test('an older version refuses what a newer one has migrated', async () => {
  await migrateServer(connect(), { folder });
  await writeMigrations(2);
  await expect(migrateServer(connect(), { folder })).rejects.toThrow(DatabaseNewer);
  await writeMigrations(STEPS.length);
});

test('processes that start at once on an empty server open the product’s own database', async () => {
  const opened = await Promise.all([1, 2, 3].map(() => openDatabase({ url: sqld.url })));
  for (const database of opened) await database.close();
  expect(await pendingMigrations(connect())).toEqual([]);
});
