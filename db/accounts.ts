import { and, asc, desc, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { preparedById } from './prepared.ts';
import { accounts, balances, identities } from './schema/schema.ts';
import type { StoredKey } from './wrapped-keys.ts';

type Query = Database['query'];

/** A row of the table `accounts`. */
export type AccountRow = typeof accounts.$inferSelect;
/** How an account stands. */
export type AccountStatus = AccountRow['status'];

/** Tells whether an account is nobody's any more: it was erased, or went into another one. */
export const isGoneStatus = (status: AccountStatus): boolean =>
  status === 'erased' || status === 'merged';

/**
 * Builds the statements that store a new account with its first identity and an empty balance.
 * @throws (in the commit) `account-identity` when the identity has an account
 */
export function insertAccount(
  q: Query,
  account: typeof accounts.$inferInsert,
  identity: { surface: string; userId: string },
): Statement[] {
  return [
    q.insert(accounts).values(account),
    q.insert(identities).values({
      surface: identity.surface,
      userId: identity.userId,
      accountId: account.id,
      createdAt: account.createdAt,
    }),
    q.insert(balances).values({ accountId: account.id }).onConflictDoNothing(),
  ];
}

/** Builds the statement that changes some columns of an account. */
export function changeAccount(
  q: Query,
  accountId: string,
  changes: Partial<typeof accounts.$inferInsert>,
): Statement {
  return q.update(accounts).set(changes).where(eq(accounts.id, accountId));
}

/**
 * Builds the statement that closes an account whose owner has asked for it.
 * @throws (in the commit) `account-stays` where that was taken back
 */
export const closeIfLeaving = (accountId: string): Statement => ({
  toSQL: () => ({
    sql: `update accounts set status = case when closing_at is not null then 'erased' end where id = ?`,
    params: [accountId],
  }),
});

/**
 * Reads an account by its id.
 * @returns null when there is none
 */
export async function accountOf(q: Query, accountId: Id): Promise<AccountRow | null> {
  const [row] = await readAccount(q, accountId);
  return row ?? null;
}

const readAccount = preparedById<AccountRow>((q, id) =>
  q.select().from(accounts).where(eq(accounts.id, id)).limit(1),
);

/**
 * Reads the wrapped keys of the oldest and of the newest account that has a key, for checking the
 * data keys at startup.
 * @returns no key, or one or two
 */
export async function wrappedKeys(q: Query): Promise<StoredKey[]> {
  const first = (order: SQL) =>
    q
      .select({ owner: accounts.id, wrappedKey: accounts.wrappedKey })
      .from(accounts)
      .where(isNotNull(accounts.wrappedKey))
      .orderBy(order)
      .limit(1);
  const [oldest, newest] = await Promise.all([first(asc(accounts.id)), first(desc(accounts.id))]);
  return [...oldest, ...newest].flatMap(withKey);
}

const withKey = ({ owner, wrappedKey }: { owner: string; wrappedKey: string | null }) =>
  wrappedKey === null ? [] : [{ owner, wrappedKey }];

/**
 * Reads the wrapped key of an account, for opening or sealing what belongs to it.
 * @returns null when there is no such account, or it has no key
 */
export async function accountKeyOf(q: Query, accountId: Id): Promise<StoredKey | null> {
  const rows = await q
    .select({ owner: accounts.id, wrappedKey: accounts.wrappedKey })
    .from(accounts)
    .where(eq(accounts.id, accountId))
    .limit(1);
  return rows.flatMap(withKey)[0] ?? null;
}

/**
 * Reads the account of a platform identity.
 * @returns null for a user without an account
 */
export async function accountAt(
  q: Query,
  identity: { surface: string; userId: string },
): Promise<AccountRow | null> {
  const [row] = await q
    .select({ account: accounts })
    .from(identities)
    .innerJoin(accounts, eq(accounts.id, identities.accountId))
    .where(and(eq(identities.surface, identity.surface), eq(identities.userId, identity.userId)));
  return row?.account ?? null;
}

/**
 * Builds the statement that records whether a user has blocked the bot.
 * @param at milliseconds when the user blocked the bot; null after the user unblocked the bot
 */
export function markBlocked(
  q: Query,
  identity: { surface: string; userId: string },
  at: number | null,
): Statement {
  return q
    .update(identities)
    .set({ blockedAt: at })
    .where(
      sql`${identities.surface} = ${identity.surface} and ${identities.userId} = ${identity.userId}`,
    );
}

/**
 * Builds the statement that deletes the identities of an account. The same user gets a new account
 * on the next visit.
 */
export function deleteIdentities(q: Query, accountId: string): Statement {
  return q.delete(identities).where(eq(identities.accountId, accountId));
}

/**
 * A count of the data stored about an account, for its owner. Times are milliseconds, null where
 * there is nothing.
 */
export type Holdings = {
  facePhotos: number;
  faceStoredAt: number | null;
  faceExpiresAt: number | null;
  uploads: number;
  /** When the last single photo ends. */
  uploadsUntil: number | null;
  results: number;
  /** When the first and the last result end. */
  resultsFrom: number | null;
  resultsUntil: number | null;
  /** Messages of the chat in the browser. */
  messages: number;
  consents: number;
  payments: number;
  /** Platforms that lead to the account, comma-separated. */
  linked: string;
  /** What companies were sent whose deletion there was asked for or done. */
  deletionsAsked: number;
  generations: number;
  entries: number;
  /** Results that are or were shown to others. */
  shares: number;
  /** Own templates and drafts of them. */
  templates: number;
  favourites: number;
  /** Uses of own templates that were rewarded. */
  rewards: number;
  /** Reports, and claims of likeness. */
  reports: number;
  createdAt: number | null;
};

/** Counts the data stored about an account. */
export async function holdingsOf(q: Query, accountId: string): Promise<Holdings> {
  return q.get<Holdings>(sql`
    select
      (select count(*) from face_photos where account_id = ${accountId}) as facePhotos,
      (select min(created_at) from face_photos where account_id = ${accountId}) as faceStoredAt,
      (select min(expires_at) from face_photos where account_id = ${accountId}) as faceExpiresAt,
      (select count(*) from uploads where account_id = ${accountId}) as uploads,
      (select count(*) from results where account_id = ${accountId}) as results,
      (select max(expires_at) from results where account_id = ${accountId}) as resultsUntil,
      (select min(expires_at) from results where account_id = ${accountId}) as resultsFrom,
      (select max(expires_at) from uploads where account_id = ${accountId}) as uploadsUntil,
      (select count(*) from playground_messages where chat_id in (select user_id from identities
        where surface = 'playground' and account_id = ${accountId})) as messages,
      (select count(*) from consents where account_id = ${accountId}) as consents,
      (select count(*) from checkouts c join payments p on p.checkout_id = c.id
        where c.account_id = ${accountId}) as payments,
      (select coalesce(group_concat(surface), '') from identities
        where account_id = ${accountId}) as linked,
      (select count(*) from disclosures where account_id = ${accountId}
        and deletion in ('asked', 'done')) as deletionsAsked,
      (select count(*) from generations where account_id = ${accountId}) as generations,
      (select count(*) from entries where account_id = ${accountId}) as entries,
      (select count(*) from shares where account_id = ${accountId}) as shares,
      (select count(*) from templates where author_account_id = ${accountId} and state <> 'removed')
        + (select count(*) from template_drafts where account_id = ${accountId}) as templates,
      (select count(*) from favourites where account_id = ${accountId}) as favourites,
      (select count(*) from template_rewards where author_account_id = ${accountId}) as rewards,
      (select count(*) from reports where account_id = ${accountId})
        + (select count(*) from likeness_claims where account_id = ${accountId}) as reports,
      (select created_at from accounts where id = ${accountId}) as createdAt`);
}

/** Reads the platform identities of an account. */
export function identitiesOf(
  q: Query,
  accountId: string,
): Promise<{ surface: string; userId: string }[]> {
  return q
    .select({ surface: identities.surface, userId: identities.userId })
    .from(identities)
    .where(eq(identities.accountId, accountId));
}

/** A row of the table `identities`. */
export type IdentityRow = typeof identities.$inferSelect;

/** Reads the platform identities of an account with since when they lead to it. */
export function identityRowsOf(q: Query, accountId: string): Promise<IdentityRow[]> {
  return q.select().from(identities).where(eq(identities.accountId, accountId));
}

/** Tells whether anybody has an account on a surface. */
export async function hasUsersOn(q: Query, surface: string): Promise<boolean> {
  const rows = await q
    .select({ userId: identities.userId })
    .from(identities)
    .where(eq(identities.surface, surface))
    .limit(1);
  return rows.length > 0;
}
