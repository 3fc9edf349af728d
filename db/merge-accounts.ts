import { refreshPaid } from './checkouts.ts';
import type { Database, Statement } from './database.ts';
import { deleteFaces } from './faces.ts';
import { moveBetween, type Purse } from './link-credits.ts';
import type { Brought, LinkRow } from './links.ts';
import { MOVED, type MovedRows } from './moved-rows.ts';
import { named } from './named.ts';
import { refreshPro } from './subscriptions.ts';

type Query = Database['query'];

/** A merge of two accounts, as it was read and decided. */
export type Merge = {
  link: Pick<LinkRow, 'id'>;
  stays: { accountId: string } & Purse;
  left: {
    accountId: string;
    name: string | null;
    email: string | null;
    /** The platforms that it brings, and the accounts that had gone into it. */
    identities: readonly { surface: string; userId: string }[];
    earlier: readonly string[];
  } & Purse;
  /** Whose face photos stay; the other's are deleted. `null` where at most one has some. */
  face: 'stays' | 'left' | null;
  /** Keyed hashes by which reports and claims know the account that stays. */
  reporterHash: string;
  graceMs: number;
  undoUntil: number;
  now: number;
};

/**
 * Builds the statements that put an account into another one, all of them for one batch. Nothing is
 * deleted but face photos that were not chosen.
 * @throws (in the commit) `link-changed` where the link is not waiting for this any more, or an account
 *   or a balance is not as it was read; `link-gone` where the link was deleted
 */
export function mergeAccounts(q: Query, merge: Merge): Statement[] {
  const { stays, left, link, now, graceMs } = merge;
  const values = {
    link: link.id,
    stays: stays.accountId,
    left: left.accountId,
    now,
    hash: merge.reporterHash,
  };
  const run = (sql: string) => named(sql, values);
  return [
    begin(merge),
    ...PERSON.map(run),
    ...faces(q, merge),
    ...REFERRALS.map(run),
    ...MOVED.flatMap((rows) => moved(rows).map(run)),
    ...ADDED.map(run),
    ...FOLLOWING.map(run),
    ...moveBetween(q, {
      key: `link:${link.id}`,
      linkId: link.id,
      from: left,
      to: stays,
      moved: { credits: left.credits, testCredits: left.testCredits },
      now,
    }),
    ...LAST.map(run),
    refreshPro(q, stays.accountId, graceMs),
    refreshPaid(q, stays.accountId),
  ];
}

/** The condition that an account is as it was read. */
const asRead = (name: 'stays' | 'left') => `exists (select 1 from accounts a where a.id = :${name}
  and a.status = 'active' and a.held_at is null and a.closing_at is null)
  and coalesce((select b.credits from balances b where b.account_id = :${name}), 0) = :${name}Credits
  and coalesce((select b.test_credits from balances b where b.account_id = :${name}), 0) = :${name}Test`;

function begin({ link, stays, left, undoUntil, now }: Merge): Statement {
  const brought: Brought = {
    stays: { credits: stays.credits, testCredits: stays.testCredits },
    left: {
      credits: left.credits,
      testCredits: left.testCredits,
      name: left.name,
      email: left.email,
      identities: left.identities.map(({ surface, userId }) => ({ surface, userId })),
      earlier: [...left.earlier],
    },
  };
  return named(
    `update account_links set linked_at = :now, undo_until = :until, brought = :brought,
      state = case when state = 'asked' and expires_at > :now
        and ${asRead('stays')} and ${asRead('left')} then 'linked' end
      where id = :link`,
    {
      link: link.id,
      now,
      until: undoUntil,
      brought: JSON.stringify(brought),
      stays: stays.accountId,
      left: left.accountId,
      staysCredits: stays.credits,
      staysTest: stays.testCredits,
      leftCredits: left.credits,
      leftTest: left.testCredits,
    },
  );
}

/** Both are one person from now on, whatever is undone later. */
const PERSON = [
  `insert into linked_persons (account_id, person_id) values (:stays, :stays) on conflict do nothing`,
  `update linked_persons set person_id = (select p.person_id from linked_persons p where p.account_id = :stays)
    where person_id = (select p.person_id from linked_persons p where p.account_id = :left)`,
  `insert into linked_persons (account_id, person_id)
    select :left, person_id from linked_persons where account_id = :stays on conflict do nothing`,
];

function faces(q: Query, { face, stays, left, link, now }: Merge): Statement[] {
  const gone = face === 'stays' ? left : face === 'left' ? stays : null;
  return [
    ...(gone ? deleteFaces(q, gone.accountId, null, now) : []),
    ...moved({
      what: 'face_photos',
      table: 'face_photos',
      column: 'account_id',
      row: 'object_key',
    }).map((sql) => named(sql, { link: link.id, stays: stays.accountId, left: left.accountId })),
  ];
}

/** Nobody is invited twice, or by themselves; a reward that was given stays. */
const REFERRALS = [
  `insert into linked_rows (link_id, what, row_id)
    select :link, 'referrals.refused', invited_id from referrals where state = 'waiting' and (
      (invited_id = :left and (inviter_id = :stays or exists (
        select 1 from referrals own where own.invited_id = :stays)))
      or (inviter_id = :left and invited_id = :stays))`,
  `update referrals set state = 'refused', refusal = 'linked', settled_at = :now
    where invited_id in (select row_id from linked_rows where link_id = :link and what = 'referrals.refused')`,
];

/** Records rows and moves them. */
function moved({ what, table, column, row, which = 'true', ignores }: MovedRows): string[] {
  return [
    `insert into linked_rows (link_id, what, row_id)
      select :link, '${what}', ${row} from ${table} where ${column} = :left and ${which}`,
    `update ${ignores ? 'or ignore ' : ''}${table} set ${column} = :stays
      where ${column} = :left and ${which}`,
    ...(ignores
      ? [
          `delete from linked_rows where link_id = :link and what = '${what}'
            and row_id in (select ${row} from ${table} where ${column} = :left)`,
        ]
      : []),
  ];
}

/** What is counted by the day is added up, above a limit too: linking brings no second free picture. */
const ADDED = [
  `insert into allowances (account_id, day, used, limit_count)
    select :stays, day, used, limit_count from allowances where account_id = :left
    on conflict (account_id, day) do update set used = allowances.used + excluded.used,
      limit_count = max(allowances.limit_count, excluded.limit_count, allowances.used + excluded.used)`,
  `insert into spendings (account_id, day, credits, limit_credits)
    select :stays, day, credits, limit_credits from spendings where account_id = :left
    on conflict (account_id, day) do update set credits = spendings.credits + excluded.credits,
      limit_credits = max(spendings.limit_credits, excluded.limit_credits, spendings.credits + excluded.credits)`,
  `insert into guild_days (guild_id, member_id, what, day, used, limit_count)
    select guild_id, :stays, what, day, used, limit_count from guild_days where member_id = :left
    on conflict (guild_id, member_id, what, day) do update set used = guild_days.used + excluded.used,
      limit_count = max(guild_days.limit_count, excluded.limit_count, guild_days.used + excluded.used)`,
];

/** Kinds of tasks whose subject is an account. */
const OF_AN_ACCOUNT = `'judge-account', 'low-balance', 'tell-rewards', 'judge-rewards'`;

/** What refers to the account that goes: whose reports, rings, archives, codes and work. */
const FOLLOWING = [
  `update or ignore reports set reporter_hash = :hash where account_id = :stays and reporter_hash <> :hash`,
  `update likeness_claims set claimant_hash = :hash where account_id = :stays and claimant_hash <> :hash`,
  `insert or ignore into reward_rings (ring_id, account_id, cause, created_at)
    select ring_id, :stays, cause, created_at from reward_rings where account_id = :left`,
  `insert or ignore into doomed_objects (object_key, created_at)
    select object_key, :now from export_files where account_id = :left`,
  `delete from export_files where account_id = :left`,
  `update exports set state = 'ended', ending = 'expired' where account_id = :left and state <> 'ended'`,
  `delete from link_codes where account_id in (:stays, :left)`,
  `update or ignore tasks set subject = :stays where subject = :left and kind in (${OF_AN_ACCOUNT})`,
  `delete from tasks where subject = :left and kind in (${OF_AN_ACCOUNT})`,
  `update or ignore tasks set subject = replace(subject, ':' || :left || ':', ':' || :stays || ':')
    where account_id = :left and instr(subject, ':' || :left || ':') > 0`,
  `update tasks set account_id = :stays,
    payload = replace(payload, '"' || :left || '"', '"' || :stays || '"') where account_id = :left`,
];

/** The account that stays opens what the other one sealed; that one has nothing any more. */
const LAST = [
  `update accounts set wrapped_key = coalesce(wrapped_key, '') || coalesce(
    (select '|' || l.id || '=' || l.wrapped_key from accounts l where l.id = :left), '') where id = :stays
    and exists (select 1 from accounts l where l.id = :left and l.wrapped_key is not null)`,
  `update accounts set status = 'merged', name = null, email = null, wrapped_key = null, pro_until = null,
    real_pro_until = null, paid_at = null where id = :left`,
  `insert into merged_accounts (account_id, into_account_id, link_id, merged_at) values (:left, :stays,
    (select id from account_links where id = :link and state = 'linked'), :now)`,
];
