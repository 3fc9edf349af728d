import { sql } from 'drizzle-orm';
import type { AccountStatus } from './accounts.ts';
import type { Database, Statement } from './database.ts';
import { sendsElsewhere } from './inbox.ts';

type Query = Database['query'];

/**
 * The stored data that handling an event starts from, in one row. Columns are null where a row is
 * missing.
 */
export type Opening = {
  /** 1 when the event was handled before. */
  repeated: number | null;
  /** 1 when another process still sends an answer to the chat. */
  sentElsewhere: number | null;
  state: string | null;
  version: number | null;
  accountId: string | null;
  status: AccountStatus | null;
  locale: string | null;
  name: string | null;
  email: string | null;
  adultAt: number | null;
  refusedAt: number | null;
  termsVersion: string | null;
  /** The version of the terms that applies by now; null where none is stored. */
  termsInForce: string | null;
  wrappedKey: string | null;
  skipConfirm: number | null;
  keepNothing: number | null;
  expiryNotices: number | null;
  rewardNotices: number | null;
  jointAsks: number | null;
  productNews: number | null;
  timeZone: string | null;
  quietHours: string | null;
  paidAt: number | null;
  proUntil: number | null;
  realProUntil: number | null;
  heldAt: number | null;
  limitedUntil: number | null;
  createdAt: number | null;
  closingAt: number | null;
  blockedAt: number | null;
  credits: number | null;
  testCredits: number | null;
  /** Free pictures used today. */
  freeUsed: number | null;
  /** Filled slots of the face profile, comma-separated. */
  faceSlots: string | null;
  /** The face consent in force: its version, a line break, the companies that the consent names. */
  faceConsent: string | null;
};

/**
 * Reads the stored data that handling an event starts from, in one round trip.
 * @param key `day` is today (UTC, `YYYY-MM-DD`), for the free allowance; `now` in milliseconds; `me` is the id of
 *   this process, null where it is the only one
 */
export async function readOpening(
  q: Query,
  key: {
    surface: string;
    chatId: string;
    userId: string;
    eventId: string;
    day: string;
    now: number;
    me?: string | null;
  },
): Promise<Opening> {
  const { surface, chatId, userId, me = null } = key;
  const sentElsewhere = me === null ? sql`null` : sendsElsewhere(surface, chatId, me);
  // One column: reading a row costs by the column, and this one is read for every event.
  const row = await q.get<{ opening: string }>(sql`
    select json_array(
      (select 1 from inbox where source = ${surface} and event_id = ${key.eventId}), ${sentElsewhere},
      c.state, c.version, a.id, a.status, a.locale, a.name, a.email, a.adult_at, a.refused_at,
      a.terms_version,
      (select version from policies where kind = 'terms' and effective_at <= ${key.now}
        order by effective_at desc limit 1),
      a.wrapped_key, a.skip_confirm, a.keep_nothing, a.expiry_notices, a.reward_notices, a.joint_asks,
      a.product_news,
      a.time_zone, a.quiet_hours, a.paid_at,
      a.pro_until, a.real_pro_until, a.held_at, a.limited_until, a.created_at, a.closing_at,
      a.face_slots, a.face_consent, i.blocked_at, b.credits, b.test_credits, l.used
    ) as opening
    from (select 1)
    left join chats c on c.surface = ${surface} and c.chat_id = ${chatId}
    left join identities i on i.surface = ${surface} and i.user_id = ${userId}
    left join accounts a on a.id = i.account_id
    left join balances b on b.account_id = a.id
    left join allowances l on l.account_id = a.id and l.day = ${key.day}`);
  const values = JSON.parse(row.opening) as Opening[keyof Opening][];
  return Object.fromEntries(COLUMNS.map((column, i) => [column, values[i]])) as Opening;
}

/** The columns of `Opening` in the order of the query. */
const COLUMNS: readonly (keyof Opening)[] = [
  'repeated',
  'sentElsewhere',
  'state',
  'version',
  'accountId',
  'status',
  'locale',
  'name',
  'email',
  'adultAt',
  'refusedAt',
  'termsVersion',
  'termsInForce',
  'wrappedKey',
  'skipConfirm',
  'keepNothing',
  'expiryNotices',
  'rewardNotices',
  'jointAsks',
  'productNews',
  'timeZone',
  'quietHours',
  'paidAt',
  'proUntil',
  'realProUntil',
  'heldAt',
  'limitedUntil',
  'createdAt',
  'closingAt',
  'faceSlots',
  'faceConsent',
  'blockedAt',
  'credits',
  'testCredits',
  'freeUsed',
];

/**
 * Builds the statement that writes the state of a chat.
 * @param chat `state` and `address` are JSON; `version` is the version that was read, 0 for a new
 *   chat
 * @throws (in the commit) `chat-version` when the chat was written since `version` was read
 */
export function writeChat(chat: {
  surface: string;
  chatId: string;
  userId: string;
  address: string;
  state: string;
  version: number;
  now: number;
}): Statement {
  const params = [
    chat.surface,
    chat.chatId,
    chat.userId,
    chat.address,
    chat.state,
    chat.version + 1,
    chat.now,
    chat.version,
  ];
  return { toSQL: () => ({ sql: WRITE_CHAT, params }) };
}

const WRITE_CHAT = `insert into chats (surface, chat_id, user_id, address, state, version, seen_at)
values (?, ?, ?, ?, ?, ?, ?)
on conflict (surface, chat_id) do update set
  user_id = excluded.user_id, address = excluded.address, state = excluded.state,
  seen_at = excluded.seen_at,
  version = case when chats.version = ? then chats.version + 1 end`;

/** A chat with its owner's language, for sending notices. */
export type ChatRow = {
  userId: string;
  address: string;
  state: string;
  accountId: string | null;
  /** The key of the account; null without one. */
  key: { owner: string; wrappedKey: string } | null;
  locale: string | null;
  blockedAt: number | null;
};

const keyOf = (accountId: string | null, wrappedKey: string | null): ChatRow['key'] =>
  accountId && wrappedKey ? { owner: accountId, wrappedKey } : null;

/**
 * Reads one chat.
 * @returns null when there is none
 */
export async function chatOf(
  q: Query,
  key: { surface: string; chatId: string },
): Promise<ChatRow | null> {
  const [row] = await q.all<Omit<ChatRow, 'key'> & { wrappedKey: string | null }>(sql`
    select c.user_id as userId, c.address, c.state, a.id as accountId, a.wrapped_key as wrappedKey,
      a.locale, i.blocked_at as blockedAt
    from chats c
    left join identities i on i.surface = c.surface and i.user_id = c.user_id
    left join accounts a on a.id = i.account_id
    where c.surface = ${key.surface} and c.chat_id = ${key.chatId}`);
  if (!row) return null;
  const { wrappedKey, ...chat } = row;
  return { ...chat, key: keyOf(chat.accountId, wrappedKey) };
}

/** Builds the statement that deletes the chats of an account on all surfaces. */
export function deleteChatsOf(accountId: string): Statement {
  return {
    toSQL: () => ({
      sql: `delete from chats where (surface, user_id) in
        (select surface, user_id from identities where account_id = ?)`,
      params: [accountId],
    }),
  };
}

/** A chat of a user who has not blocked the bot. */
export type ReachableChat = { surface: string; chatId: string; userId: string; address: string };

/**
 * Reads the chats that can take a notice for an account, newest first, at most 20.
 * @param first the chat to list first when it is among them; null for none
 */
export function reachableChats(
  q: Query,
  accountId: string,
  first: { surface: string; chatId: string } | null,
): Promise<ReachableChat[]> {
  return q.all<ReachableChat>(sql`
    select c.surface, c.chat_id as chatId, c.user_id as userId, c.address from identities i
    join chats c on c.surface = i.surface and c.user_id = i.user_id
    where i.account_id = ${accountId} and i.blocked_at is null
    order by c.surface = ${first?.surface ?? ''} and c.chat_id = ${first?.chatId ?? ''} desc,
      c.seen_at desc limit ${MOST_CHATS}`);
}

const MOST_CHATS = 20;

/**
 * Reads the chat that a platform's user used last.
 * @returns null when there is none
 */
export async function newestChatOfUser(
  q: Query,
  user: { surface: string; userId: string },
): Promise<{ chatId: string } | null> {
  const rows = await q.all<{ chatId: string }>(sql`
    select chat_id as chatId from chats
    where surface = ${user.surface} and user_id = ${user.userId} order by seen_at desc limit 1`);
  return rows[0] ?? null;
}

/**
 * Reads the states (JSON) of a user's other chats on a surface, with the key of the user's account, newest
 * first, at most 5.
 * @param since only chats that were used after this time (milliseconds)
 */
export async function statesElsewhere(
  q: Query,
  { surface, userId, chatId }: { surface: string; userId: string; chatId: string },
  since: number,
): Promise<(Pick<ChatRow, 'state' | 'key'> & { chatId: string })[]> {
  type Row = { chatId: string; state: string; accountId: string | null; wrappedKey: string | null };
  const rows = await q.all<Row>(sql`
    select c.chat_id as chatId, c.state, a.id as accountId, a.wrapped_key as wrappedKey
    from chats c
    left join identities i on i.surface = c.surface and i.user_id = c.user_id
    left join accounts a on a.id = i.account_id
    where c.surface = ${surface} and c.user_id = ${userId}
      and c.chat_id <> ${chatId} and c.seen_at > ${since} order by c.seen_at desc limit 5`);
  return rows.map(({ accountId, wrappedKey, ...row }) => ({
    ...row,
    key: keyOf(accountId, wrappedKey),
  }));
}
