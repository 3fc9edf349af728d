import { sql } from 'drizzle-orm';
import type { Database } from '../../../db/database.ts';

/** What grows with the age of a service, and so may never be read from end to end. */
const GROWING: readonly string[] = [
  'accounts',
  'identities',
  'chats',
  'inbox',
  'movements',
  'entries',
  'balances',
  'allowances',
  'generations',
  'predictions',
  'results',
  'uploads',
  'face_photos',
  'consents',
  'checkouts',
  'payments',
  'tasks',
];

type AnyCall = (...args: unknown[]) => unknown;

/** Records the text of every statement that a database runs from now on. */
export function watchStatements(db: Database): ReadonlySet<string> {
  const seen = new Set<string>();
  const note = (statement: unknown) => {
    if (typeof statement === 'object' && statement !== null && 'sql' in statement)
      seen.add(String(statement.sql));
  };
  const { $client: client } = db.query as unknown as {
    $client: Record<'execute' | 'batch', AnyCall>;
  };
  const { execute, batch } = client;
  client.execute = (...args) => {
    note(args[0]);
    return execute(...args);
  };
  client.batch = (...args) => {
    for (const statement of args[0] as unknown[]) note(statement);
    return batch(...args);
  };
  return seen;
}

/** Finds statements that scan a growing table, each with the step of its plan. */
export async function scans(db: Database, statements: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = [];
  for (const text of statements) {
    if (!/^\s*(?:select|insert|update|delete|with)/i.test(text)) continue;
    const marked = text.split('?').map((part) => sql.raw(part));
    const steps = await db.query.all<{ detail: string }>(
      sql`explain query plan ${sql.join(marked, sql`null`)}`,
    );
    for (const { detail } of steps) {
      const [, table = '', how = ''] = /^SCAN (\w+)(.*)$/.exec(detail) ?? [];
      // In the order of a partial index, or of an index that a limit cuts short, is no full read.
      if (GROWING.includes(table) && how === '')
        found.push(`${detail}: ${text.replace(/\s+/g, ' ')}`);
    }
  }
  return found;
}
