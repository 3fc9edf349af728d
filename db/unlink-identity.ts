import type { Statement } from './database.ts';
import { named } from './named.ts';

/** A platform identity that leaves its account, and the new account that it gets. */
export type Unlinking = {
  accountId: string;
  surface: string;
  userId: string;
  newAccountId: string;
  /** The new account's own key, wrapped. */
  wrappedKey: string;
  /** Whether the platform is forgotten with the new account, at once. */
  isForgotten: boolean;
  /** The chat that it is asked for in, whose state its own turn writes. */
  here: { surface: string; chatId: string };
  now: number;
};

/**
 * Builds the statements that take a platform identity out of its account, with a new and empty one. What
 * was used up today counts there too.
 * @throws (in the commit) `identity-last` where it is the only one of its account, or not of it
 */
export function unlinkIdentity(of: Unlinking): Statement[] {
  const values = {
    account: of.accountId,
    surface: of.surface,
    user: of.userId,
    id: of.newAccountId,
    key: of.wrappedKey,
    status: of.isForgotten ? 'erased' : 'active',
    hereSurface: of.here.surface,
    here: of.here.chatId,
    now: of.now,
  };
  return [...UNLINK, ...(of.isForgotten ? FORGET : STAY)].map((sql) => named(sql, values));
}

const UNLINK = [
  `insert into accounts (id, status, locale, adult_at, terms_version, terms_at, wrapped_key, time_zone, created_at)
    select :id, :status, locale, adult_at, terms_version, terms_at, :key, time_zone, :now
    from accounts where id = :account`,
  'insert into balances (account_id) values (:id)',
  // Both are one person's, in the books and for rewards.
  `insert into linked_persons (account_id, person_id) values (:account, :account) on conflict do nothing`,
  `insert into linked_persons (account_id, person_id)
    select :id, person_id from linked_persons where account_id = :account`,
  `update identities set created_at = :now, account_id = case when (select count(*) from identities own
      where own.account_id = :account) > 1 and account_id = :account then :id end
    where surface = :surface and user_id = :user`,
];

/** What was used up counts in the new account. */
const STAY = [
  `insert into allowances (account_id, day, used, limit_count)
    select :id, day, used, limit_count from allowances where account_id = :account`,
  `insert into spendings (account_id, day, credits, limit_credits)
    select :id, day, credits, limit_credits from spendings where account_id = :account`,
  `insert into redemptions (code, account_id, created_at)
    select code, :id, created_at from redemptions where account_id = :account`,
  `insert into reward_rings (ring_id, account_id, cause, created_at)
    select ring_id, :id, cause, created_at from reward_rings where account_id = :account`,
  `insert into signals (id, account_id, kind, reference, created_at)
    select id || '-' || :id, :id, kind, reference || '-' || :id, created_at
    from signals where account_id = :account and kind = 'code-wrong'`,
  `update chats set state = '{}', version = version + 1 where surface = :surface and user_id = :user
    and not (surface = :hereSurface and chat_id = :here)`,
];

const FORGET = [
  `delete from chats where surface = :surface and user_id = :user
    and not (surface = :hereSurface and chat_id = :here)`,
  'delete from web_sessions where surface = :surface and user_id = :user',
  `delete from browser_access where :surface = 'playground' and user_id = :user`,
  'delete from identities where surface = :surface and user_id = :user',
];
