import { refreshPaid } from './checkouts.ts';
import type { Database, Statement } from './database.ts';
import { moveBetween, type Purse, partedCredits } from './link-credits.ts';
import type { Brought } from './links.ts';
import { MOVED, type MovedRows } from './moved-rows.ts';
import { named } from './named.ts';
import { refreshPro } from './subscriptions.ts';

type Query = Database['query'];

/** The undoing of a link, as it was read. */
export type Parting = {
  link: { id: string; linkedAt: number };
  brought: Brought;
  /** The account that stayed, with its key as it is now and as it will be. */
  stays: { accountId: string; wrappedKey: string | null; keyAfter: string | null } & Purse;
  /** The account that leaves again, with what it has then. */
  left: { accountId: string; keyAfter: string | null };
  /** Keyed hashes by which reports know the accounts. */
  hashes: { stays: string; left: string };
  /** The chat that it is asked for in, whose state its own turn writes. */
  here: { surface: string; chatId: string };
  graceMs: number;
  now: number;
};

/**
 * Builds the statements that take two accounts apart again, all of them for one batch: what each brought
 * goes back as far as it is still there.
 * @throws (in the commit) `link-changed` where the link cannot be undone any more, another one comes
 *   first, or the account is not as it was read
 */
export function partAccounts(q: Query, parting: Parting): Statement[] {
  const { link, brought, stays, left, now, graceMs } = parting;
  const values = {
    link: link.id,
    at: link.linkedAt,
    stays: stays.accountId,
    left: left.accountId,
    now,
    staysKey: stays.keyAfter,
    leftKey: left.keyAfter,
    name: brought.left.name,
    email: brought.left.email,
    staysHash: parting.hashes.stays,
    leftHash: parting.hashes.left,
    surface: parting.here.surface,
    chat: parting.here.chatId,
  };
  const run = (sql: string) => named(sql, values);
  return [
    begin(parting),
    run('delete from merged_accounts where account_id = :left and link_id = :link'),
    ...MOVED.flatMap(staying).map(run),
    ...[...MOVED, FACES].flatMap(back).map(run),
    ...COUNTED.map(run),
    ...moveBetween(q, {
      key: `link:${link.id}:undone`,
      linkId: link.id,
      from: stays,
      to: { accountId: left.accountId, credits: 0, testCredits: 0 },
      moved: partedCredits(brought, stays),
      now,
    }),
    ...LAST.map(run),
    ...[stays.accountId, left.accountId].flatMap((accountId) => [
      refreshPro(q, accountId, graceMs),
      refreshPaid(q, accountId),
    ]),
  ];
}

const begin = ({ link, stays, left, now }: Parting): Statement =>
  named(
    `update account_links set undone_at = :now, brought = null, state = case
      when state = 'linked' and undo_until > :now
        and exists (select 1 from merged_accounts m where m.account_id = :left
          and m.into_account_id = :stays and m.link_id = :link)
        and not exists (select 1 from account_links l where l.state = 'linked'
          and l.linked_at > account_links.linked_at and :stays in (l.host_account_id, l.guest_account_id))
        and exists (select 1 from accounts a where a.id = :stays and a.status = 'active'
          and a.held_at is null and a.closing_at is null and a.wrapped_key is :key)
        and coalesce((select b.credits from balances b where b.account_id = :stays), 0) = :credits
        and coalesce((select b.test_credits from balances b where b.account_id = :stays), 0) = :test
      then 'undone' end
      where id = :link`,
    {
      link: link.id,
      now,
      stays: stays.accountId,
      left: left.accountId,
      key: stays.wrappedKey,
      credits: stays.credits,
      test: stays.testCredits,
    },
  );

const FACES: MovedRows = {
  what: 'face_photos',
  table: 'face_photos',
  column: 'account_id',
  row: 'object_key',
};

const recorded = (what: string) =>
  `(select row_id from linked_rows where link_id = :link and what = '${what}')`;

/** Forgets of the recorded rows those that stay. */
const staying = ({ what, table, column, row, back: which }: MovedRows): string[] =>
  which === undefined
    ? []
    : [
        `delete from linked_rows where link_id = :link and what = '${what}' and row_id in
          (select ${row} from ${table} where ${column} = :stays and not (${which}))`,
      ];

const back = ({ what, table, column, row }: MovedRows): string[] => [
  `update ${table} set ${column} = :left where ${column} = :stays and ${row} in ${recorded(what)}`,
];

/** What was counted by the day and added up is taken apart again. */
const less = (table: string, owner: string, count: string, same: string) =>
  `update ${table} set ${count} = max(0, ${count} - (select l.${count} from ${table} l
      where l.${owner} = :left and ${same}))
    where ${owner} = :stays and exists (select 1 from ${table} l where l.${owner} = :left and ${same})`;

const COUNTED = [
  less('allowances', 'account_id', 'used', 'l.day = allowances.day'),
  less('spendings', 'account_id', 'credits', 'l.day = spendings.day'),
  less(
    'guild_days',
    'member_id',
    'used',
    'l.guild_id = guild_days.guild_id and l.what = guild_days.what and l.day = guild_days.day',
  ),
  `update referrals set state = 'waiting', refusal = null, settled_at = null
    where state = 'refused' and refusal = 'linked' and invited_id in ${recorded('referrals.refused')}`,
  `update or ignore reports set reporter_hash = :leftHash
    where account_id = :left and reporter_hash = :staysHash`,
  `update likeness_claims set claimant_hash = :leftHash
    where account_id = :left and claimant_hash = :staysHash`,
  // What was written there since is sealed under the key of the account that stays.
  `update chats set state = '{}', version = version + 1 where seen_at >= :at
    and not (surface = :surface and chat_id = :chat)
    and (surface, user_id) in (select surface, user_id from identities where account_id = :left)`,
];

const LAST = [
  'update accounts set wrapped_key = :staysKey where id = :stays',
  `update accounts set status = 'active', wrapped_key = :leftKey, name = :name, email = :email
    where id = :left`,
  'delete from linked_rows where link_id = :link',
];

/**
 * Builds the statement that ends the time in which links can be undone, and what was kept for it.
 * @param most links
 */
export function settleLinks(now: number, most: number): Statement[] {
  const due = `select id from account_links where state = 'linked' and undo_until <= :now
    order by undo_until limit :most`;
  const run = (sql: string) => named(sql, { now, most });
  return [
    run(`delete from linked_rows where link_id in (${due})`),
    run(`update account_links set state = 'settled', brought = null, host_user_id = '', guest_user_id = ''
      where id in (${due})`),
    // Whom nobody agreed with in time leaves nothing.
    named(
      `delete from account_links where id in (select id from account_links
        where state in ('shown', 'asked', 'refused') and expires_at <= :now limit :most)`,
      { now, most },
    ),
    named(
      `delete from account_links where id in (select id from account_links
        where state = 'undone' and undo_until <= :now limit :most)`,
      { now, most },
    ),
  ];
}
