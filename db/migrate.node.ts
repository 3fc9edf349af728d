import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Client } from '@libsql/client';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import {
  migrationLockSeconds,
  releaseMigrationLock,
  renewMigrationLock,
  takeMigrationLock,
  WHILE_LOCKED,
} from './migration-lock.ts';
import { DatabaseNewer } from './versions.ts';

/** An error of a database that another process went on migrating for longer than this one waited. */
export class MigrationsLocked extends Error {
  constructor(seconds: number) {
    super(
      `another process is migrating this database, and may for ${seconds} seconds more; start again when it is done`,
    );
    this.name = 'MigrationsLocked';
  }
}

/** The options of `migrateServer`. */
export type MigrateOptions = {
  /** The folder of migrations, in drizzle's form; the product's own by default. */
  folder?: string;
  /** How long another process that migrates is waited for, in milliseconds. */
  waitMs?: number;
  /** Called once when another process migrates, with the seconds that it may go on. */
  onWait?: (seconds: number) => void;
};

type Migrating = Pick<Client, 'execute' | 'batch' | 'migrate'>;
type Migration = MigrationMeta & { name: string };

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url));
const WAIT_MS = 180_000;
const POLL_MS = 250;
/** How often the lock is taken again after another process took it over. */
const TAKEOVERS = 5;

/**
 * Brings a local file to the newest migration, in one transaction: a start that fails leaves the file to the
 * version before.
 * @throws {DatabaseNewer} when a newer version of this program has migrated the file
 */
export async function migrateFile(client: Migrating): Promise<void> {
  const pending = await pendingOf(client, readMigrations(FOLDER));
  if (pending.length === 0) return;
  const noted = pending.flatMap(({ sql, hash, folderMillis }) => [
    ...sql,
    {
      sql: 'INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)',
      args: [hash, folderMillis],
    },
  ]);
  await client.migrate([CREATE, ...noted]);
}

/**
 * Brings the database of a server to the newest migration. One process migrates at a time, the others wait.
 * Each migration is one transaction that also notes it, so that none is run twice and one that was killed goes
 * on where it was: a server ends longer transactions (sqld 0.24 after 5 s, where another wants to write).
 * @returns the names of the migrations that this call ran
 * @throws {DatabaseNewer} when a newer version of this program has migrated the database
 * @throws {MigrationsLocked} when another process was still migrating after `waitMs`
 */
export async function migrateServer(
  client: Migrating,
  options: MigrateOptions = {},
): Promise<string[]> {
  const migrations = readMigrations(options.folder ?? FOLDER);
  const done: string[] = [];
  for (let takeovers = 0; ; takeovers += 1) {
    if ((await pendingOf(client, migrations)).length === 0) return done;
    const holder = crypto.randomUUID();
    if (!(await locked(client, holder, migrations, options))) return done;
    try {
      await client.execute(CREATE);
      for (const migration of await pendingOf(client, migrations)) {
        await run(client, holder, migration);
        done.push(migration.name);
      }
      return done;
    } catch (cause) {
      if (!isLost(cause) || takeovers >= TAKEOVERS) throw cause;
    } finally {
      await releaseMigrationLock(client, holder).catch(() => undefined);
    }
  }
}

/** Lists the migrations that a database has not had, by name, and changes nothing. @throws {DatabaseNewer} */
export async function pendingMigrations(
  client: Pick<Client, 'execute'>,
  folder = FOLDER,
): Promise<string[]> {
  return (await pendingOf(client, readMigrations(folder))).map(({ name }) => name);
}

/** Waits for the lock and takes it. @returns false where the other process left nothing to do */
async function locked(
  client: Migrating,
  holder: string,
  migrations: readonly Migration[],
  { waitMs = WAIT_MS, onWait }: MigrateOptions,
): Promise<boolean> {
  const until = performance.now() + waitMs;
  for (let told = false; ; ) {
    const seconds = await migrationLockSeconds(client);
    if (seconds === 0 && (await takeMigrationLock(client, holder))) return true;
    if (!told) onWait?.(seconds);
    told = true;
    if (performance.now() >= until) throw new MigrationsLocked(seconds);
    await pause(POLL_MS);
    if ((await pendingOf(client, migrations)).length === 0) return false;
  }
}

/** Runs one migration as one transaction, which a process without the lock cannot commit. */
async function run(client: Migrating, holder: string, migration: Migration): Promise<void> {
  await client.migrate([
    renewMigrationLock(holder),
    {
      sql: `INSERT INTO __drizzle_migrations (hash, created_at) VALUES (${WHILE_LOCKED}, ?)`,
      args: [migration.hash, holder, migration.folderMillis],
    },
    ...migration.sql,
  ]);
}

/** Tells whether a migration was refused because another process has taken the lock over. */
const isLost = (cause: unknown): boolean =>
  cause instanceof Error && cause.message.includes('__drizzle_migrations.hash');

const CREATE = `CREATE TABLE IF NOT EXISTS __drizzle_migrations (
  id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)`;

/**
 * Finds the migrations that a database has not had. Drizzle's own table says so, in drizzle's own way: by
 * the time of the last one.
 * @throws {DatabaseNewer} for a database with a later one than this version knows, whose tables can have
 *   rules that this version would break
 */
async function pendingOf(
  client: Pick<Client, 'execute'>,
  migrations: readonly Migration[],
): Promise<Migration[]> {
  const there = await client.execute(
    "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '__drizzle_migrations'",
  );
  if (there.rows.length === 0) return [...migrations];
  const { rows } = await client.execute('SELECT max(created_at) AS last FROM __drizzle_migrations');
  const last = Number(rows[0]?.last ?? 0);
  if (last > (migrations.at(-1)?.folderMillis ?? 0)) throw new DatabaseNewer();
  return migrations.filter(({ folderMillis }) => folderMillis > last);
}

function readMigrations(folder: string): Migration[] {
  const journal: unknown = JSON.parse(readFileSync(`${folder}/meta/_journal.json`, 'utf8'));
  const { entries } = journal as { entries: readonly { tag: string }[] };
  return readMigrationFiles({ migrationsFolder: folder }).map((migration, index) => ({
    ...migration,
    name: entries[index]?.tag ?? String(migration.folderMillis),
  }));
}
