import { and, asc, eq, gt, isNotNull, ne, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { accounts, playgroundUploads, serviceSecrets } from './schema/schema.ts';

type Query = Database['query'];

/** A wrapped key with the id of the row that it belongs to. */
export type StoredKey = { owner: string; wrappedKey: string };

/** The tables whose rows have a wrapped key. */
export const KEY_TABLES = ['accounts', 'uploads'] as const;
/** A table whose rows have a wrapped key. */
export type KeyTable = (typeof KEY_TABLES)[number];
const TABLES = { accounts, uploads: playgroundUploads };

/**
 * Reads wrapped keys in the order of their rows.
 * @param after the id of the row before; empty for the first page
 */
export async function wrappedKeysAfter(
  q: Query,
  of: KeyTable,
  after: string,
  most: number,
): Promise<StoredKey[]> {
  const table = TABLES[of];
  const rows = await q
    .select({ owner: table.id, wrappedKey: table.wrappedKey })
    .from(table)
    .where(and(gt(table.id, after), isNotNull(table.wrappedKey)))
    .orderBy(asc(table.id))
    .limit(most);
  return rows.flatMap(({ owner, wrappedKey }) =>
    wrappedKey === null ? [] : [{ owner, wrappedKey }],
  );
}

/** Builds the statement that puts a wrapped key in the place of the one that it was made from. */
export function replaceKey(
  q: Query,
  of: KeyTable,
  before: StoredKey,
  wrappedKey: string,
): Statement {
  const table = TABLES[of];
  return q
    .update(table)
    .set({ wrappedKey })
    .where(and(eq(table.id, before.owner), eq(table.wrappedKey, before.wrappedKey)));
}

/**
 * Counts what is wrapped by each data key, by the key's name; what was wrapped before keys had names stands
 * under the empty name. Of the service's secrets those count that no other key wraps too.
 */
export async function countByDataKey(q: Query): Promise<Map<string, number>> {
  const rows = await q.all<{ keyId: string; n: number }>(sql`
    select keyId, sum(n) as n from (
      select substr(wrapped_key, 1, instr(wrapped_key, ':') - 1) as keyId, count(*) as n
        from accounts where wrapped_key is not null group by 1
      union all
      select substr(wrapped_key, 1, instr(wrapped_key, ':') - 1), count(*)
        from playground_uploads group by 1
      union all
      select key_id, count(*) from service_secrets s where not exists (
        select 1 from service_secrets other
        where other.purpose = s.purpose and other.key_id <> s.key_id) group by 1)
    group by 1`);
  return new Map(rows.map(({ keyId, n }) => [keyId, n]));
}

/** Counts the accounts of which a further key, of an account that went into them, is wrapped by a data key. */
export async function countFurtherKeys(q: Query, keyId: string): Promise<number> {
  const { n } = await q.get<{ n: number }>(sql`select count(*) as n from accounts
    where instr(wrapped_key, '|') > 0 and instr(wrapped_key, ${`=${keyId}:`}) > 0`);
  return n;
}

/** Builds the statement that deletes the service's secrets that other data keys than one wrap, where it wraps them too. */
export function dropOldSecrets(q: Query, currentId: string): Statement {
  const kept = q
    .select({ purpose: serviceSecrets.purpose })
    .from(serviceSecrets)
    .where(eq(serviceSecrets.keyId, currentId));
  return q
    .delete(serviceSecrets)
    .where(and(ne(serviceSecrets.keyId, currentId), sql`${serviceSecrets.purpose} in ${kept}`));
}
