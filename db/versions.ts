import type { ResultSet } from '@libsql/client';
import type { Sender } from './database.ts';
import { classify, StatementError } from './failures.ts';
import journal from './migrations/meta/_journal.json' with { type: 'json' };

/** The time of the newest migration that this version knows, in milliseconds, as the migrations note it. */
const NEWEST_MIGRATION = Math.max(...journal.entries.map(({ when }) => when));

/** An error of a database that a newer version of this program has migrated. */
export class DatabaseNewer extends Error {
  constructor() {
    super(
      'a newer version has changed this database; start that one, or restore the backup from before the upgrade',
    );
    this.name = 'DatabaseNewer';
  }
}

/** An error of a database that lacks migrations of this version. */
export class DatabaseOlder extends Error {
  constructor() {
    super(
      'this database lacks changes that this version needs; run npm run deploy, which makes them',
    );
    this.name = 'DatabaseOlder';
  }
}

/**
 * Asks a database for its newest migration.
 * @returns what is wrong with it for this version; null where nothing is
 * @throws {DatabaseUnavailable}
 */
export async function versionProblem(
  client: Pick<Sender, 'execute'>,
): Promise<DatabaseNewer | DatabaseOlder | null> {
  const newest = await newestOf(client);
  if (newest > NEWEST_MIGRATION) return new DatabaseNewer();
  return newest < NEWEST_MIGRATION ? new DatabaseOlder() : null;
}

async function newestOf(client: Pick<Sender, 'execute'>): Promise<number> {
  try {
    const { rows }: ResultSet = await client.execute(
      'select max(created_at) from __drizzle_migrations',
    );
    return Number(rows[0]?.[0] ?? 0);
  } catch (cause) {
    const error = classify(cause);
    // An empty database has no such table.
    if (error instanceof StatementError) return 0;
    throw error;
  }
}
