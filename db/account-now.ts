import { type SQL, sql } from 'drizzle-orm';
import type { Database, Id } from './database.ts';
import { linkedPersons, mergedAccounts } from './schema/schema.ts';

type Query = Database['query'];

/** Names the account that an account went into; itself where it went into none. */
export const accountNow = (accountId: Id | SQL): SQL =>
  sql`coalesce((select merged.into_account_id from merged_accounts merged
    where merged.account_id = ${accountId}), ${accountId})`;

/** Lists an account and those that went into it, as a subselect of their `id`. */
export const accountsWithin = (accountId: Id): SQL =>
  sql`(select ${accountId} as id union all select merged.account_id from merged_accounts merged
    where merged.into_account_id = ${accountId})`;

/**
 * Names whose an account is, for comparing accounts in the books: accounts that were ever linked are one
 * person's, also after that was undone.
 */
export const personOf = (accountId: SQL | string): SQL =>
  sql`coalesce((select linked.person_id from linked_persons linked
    where linked.account_id = ${accountId}), ${accountId})`;

/** Reads the accounts that went into an account, in the order in which they did. */
export async function accountsInto(q: Query, accountId: Id): Promise<string[]> {
  const rows = await q
    .select({ id: mergedAccounts.accountId })
    .from(mergedAccounts)
    .where(sql`${mergedAccounts.intoAccountId} = ${accountId}`)
    .orderBy(mergedAccounts.mergedAt, mergedAccounts.accountId);
  return rows.map(({ id }) => id);
}

/** Reads the accounts that were ever linked with an account; itself among them where there are any. */
export async function accountsOfPerson(q: Query, accountId: string): Promise<string[]> {
  const rows = await q
    .select({ id: linkedPersons.accountId })
    .from(linkedPersons)
    .where(
      sql`${linkedPersons.personId} = (select one.person_id from linked_persons one
        where one.account_id = ${accountId})`,
    )
    .limit(MOST_ACCOUNTS);
  return rows.map(({ id }) => id);
}

const MOST_ACCOUNTS = 100;
