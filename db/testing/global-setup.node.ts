import { MIGRATED_DATABASE, migrateEmpty } from './fresh-database.node.ts';

/** Migrates the database that the tests of this run copy. */
export async function setup(): Promise<void> {
  process.env[MIGRATED_DATABASE] = await migrateEmpty();
}
