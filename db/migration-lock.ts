import type { Client, InStatement } from '@libsql/client';

/**
 * How long a lock holds without a sign of its holder, in seconds by the clock of the database. Each
 * migration renews the lock as its first statement.
 */
export const MIGRATION_LEASE_SECONDS = 60;

const TABLE = '__migration_lock';
const CREATE = `CREATE TABLE IF NOT EXISTS ${TABLE} (
  id INTEGER PRIMARY KEY CHECK (id = 1), holder TEXT NOT NULL, until INTEGER NOT NULL)`;

type Locking = Pick<Client, 'execute' | 'batch'>;

/**
 * Reads for how many seconds at most another process holds the lock of the migrations. Nothing is written:
 * a write that waits for the holder's would end it (sqld 0.24, after 5 s).
 * @returns 0 where nobody holds the lock
 */
export async function migrationLockSeconds(client: Locking): Promise<number> {
  const there = await client.execute(
    `SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '${TABLE}'`,
  );
  if (there.rows.length === 0) return 0;
  const held = await client.execute(
    `SELECT until - unixepoch() AS left FROM ${TABLE} WHERE until > unixepoch()`,
  );
  return Number(held.rows[0]?.left ?? 0);
}

/** Takes the lock of the migrations for a holder. @returns false where another holds it */
export async function takeMigrationLock(client: Locking, holder: string): Promise<boolean> {
  const [, taken] = await client.batch(
    [
      CREATE,
      {
        sql: `INSERT INTO ${TABLE} (id, holder, until) VALUES (1, ?, unixepoch() + ${MIGRATION_LEASE_SECONDS})
          ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, until = excluded.until
          WHERE until <= unixepoch()`,
        args: [holder],
      },
    ],
    'write',
  );
  return taken?.rowsAffected === 1;
}

/** Gives back the lock of the migrations, where the holder still has it. */
export async function releaseMigrationLock(client: Locking, holder: string): Promise<void> {
  await client.execute({ sql: `DELETE FROM ${TABLE} WHERE holder = ?`, args: [holder] });
}

/** Builds the statement that renews the lock, where the holder still has it. */
export const renewMigrationLock = (holder: string): InStatement => ({
  sql: `UPDATE ${TABLE} SET until = unixepoch() + ${MIGRATION_LEASE_SECONDS} WHERE holder = ?`,
  args: [holder],
});

/**
 * Selects a text while the holder has the lock, and NULL otherwise: a column that takes no NULL then refuses the
 * whole batch.
 */
export const WHILE_LOCKED = `(SELECT ? FROM ${TABLE} WHERE holder = ?)`;
