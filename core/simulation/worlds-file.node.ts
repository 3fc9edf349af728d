import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { insertCode } from '../../db/codes.ts';
import { insertConsent } from '../../db/consents.ts';
import type { Database, Statement } from '../../db/database.ts';
import { putFace } from '../../db/faces.ts';
import { meetGuild } from '../../db/guilds.ts';
import { grant } from '../../db/ledger.ts';
import { openDatabase } from '../../db/open.node.ts';
import { accounts, guildShelf } from '../../db/schema/schema.ts';
import { FACE_SLOTS } from '../operations/row.ts';
import { offerTemplate } from '../rewards/testing/authors.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { AUTHORS, CODE_ROW, GUILD_ID, START, USERS, WELCOME_CREDITS } from './ground.ts';

/** The settings of the database of worlds. No world outlives its process: nothing has to reach the disk. */
const QUICK = ['journal_mode = memory', 'synchronous = off', 'secure_delete = off'];

/** Longer than any world lasts. */
const FACES_KEPT_MS = 10 * 365 * 24 * 60 * 60_000;

/** What each world begins with. */
export type WorldsFile = {
  /**
   * Returns the database of the next world, in which nothing has happened; the world before ends with it.
   * Worlds share one connection, whose statements are compiled and written once for all of them.
   */
  fresh(): Promise<Database>;
  remove(): Promise<void>;
};

/** Creates a database file with all tables, and the copy of it that worlds are played on, one at a time. */
export async function openWorldsFile(): Promise<WorldsFile> {
  const directory = mkdtempSync(join(tmpdir(), 'simulation-'));
  const path = join(directory, 'start.db');
  const played = join(directory, 'world.db');
  await fill(path);
  copyFileSync(path, played);
  let db = await openPlayed(played);
  const schema = await schemaOf(db);
  // Now a file without a log, whose head counts what was written.
  await setPragma(db, 'locking_mode = normal');
  await schemaOf(db);
  copyFileSync(played, path);
  return {
    fresh: async () => {
      // Unlocked, the connection sees by the counter in the file's head that it is another one now.
      await setPragma(db, 'locking_mode = normal');
      const isSameSchema = (await schemaOf(db)) === schema;
      if (!isSameSchema) await db.close();
      copyFileSync(path, played);
      if (!isSameSchema) db = await openPlayed(played);
      await setPragma(db, 'locking_mode = exclusive');
      return db;
    },
    remove: async () => {
      await db.close();
      rmSync(directory, { recursive: true });
    },
  };
}

const setPragma = (db: Database, pragma: string) => db.query.all(sql.raw(`pragma ${pragma}`));

async function openPlayed(path: string): Promise<Database> {
  const db = await openDatabase({ url: `file:${path}`, upToDate: true });
  for (const pragma of QUICK) await setPragma(db, pragma);
  return db;
}

/** Counts the changes of the schema: a sabotaged one ends with its connection. */
async function schemaOf(db: Database): Promise<number> {
  const { version } = await db.query.get<{ version: number }>(
    sql`select schema_version as version from pragma_schema_version`,
  );
  return version;
}

async function fill(path: string): Promise<void> {
  const db = await openDatabase({ url: `file:${path}` });
  const now = START;
  for (const accountId of USERS)
    await db.commit([
      db.query.insert(accounts).values({ id: accountId, createdAt: now }),
      ...grant(db.query, { accountId, id: 'welcome', credits: WELCOME_CREDITS, now }),
      ...profileOf(db, accountId, now),
    ]);
  await db.commit([insertCode(db.query, CODE_ROW)]);
  for (const author of AUTHORS)
    await offerTemplate({ db, now: () => now }, author, { id: `of-${author}` });
  await openGuild(db, now);
  // What still is in the log beside the file would not be copied.
  await db.query.all(sql`pragma wal_checkpoint(truncate)`);
  await db.close();
}

/** What somebody needs who is to be in a picture with others. */
const profileOf = ({ query: q }: Database, accountId: string, now: number): Statement[] => [
  insertConsent(q, {
    ...{ id: `face-${accountId}`, accountId, purpose: 'face', locale: 'en', companies: '' },
    ...{ version: DEFAULT_RULES.faceConsentVersion, text: '', how: 'asked', grantedAt: now },
  }),
  ...FACE_SLOTS.flatMap((slot) =>
    putFace(q, {
      ...{ accountId, slot, objectKey: `${accountId}/${slot}`, descriptorKey: `${accountId}/d` },
      ...{ widthPx: 1, heightPx: 1, createdAt: now, expiresAt: now + FACES_KEPT_MS },
    }),
  ),
];

/** Puts every template on the shelf of the users' server. */
async function openGuild({ query: q, commit }: Database, now: number): Promise<void> {
  const shelf = AUTHORS.map((author) => ({
    guildId: GUILD_ID,
    templateId: `of-${author}`,
    accountId: author,
    state: 'shown' as const,
    createdAt: now,
  }));
  await commit([
    meetGuild(q, { guildId: GUILD_ID, name: 'Painters', now }),
    q.insert(guildShelf).values(shelf),
  ]);
}
