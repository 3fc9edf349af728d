import { and, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { accounts, announcements, campaigns } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `campaigns`. */
export type CampaignRow = typeof campaigns.$inferSelect;
/** How a campaign stands. */
export type CampaignState = CampaignRow['state'];

/**
 * Builds the statement that stores a campaign.
 * @throws (in the commit) `campaign-policy` where the change of that policy has one
 */
export const insertCampaign = (q: Query, row: typeof campaigns.$inferInsert): Statement =>
  q.insert(campaigns).values(row);

/**
 * Builds the statement that changes a campaign which is in one of these states; in any other nothing changes.
 * @throws (in the commit) `campaign-running` where one of its kind runs
 */
export const changeCampaign = (
  q: Query,
  { id, from }: { id: string; from: readonly CampaignState[] },
  changes: Partial<CampaignRow>,
): Statement =>
  q
    .update(campaigns)
    .set(changes)
    .where(and(eq(campaigns.id, id), inArray(campaigns.state, [...from])));

/** Reads a campaign; null where there is none. */
export async function campaignOf(q: Query, id: string): Promise<CampaignRow | null> {
  const [row] = await q.select().from(campaigns).where(eq(campaigns.id, id)).limit(1);
  return row ?? null;
}

/** Reads the newest campaigns that were not dropped. */
export const newestCampaigns = (q: Query, most: number): Promise<CampaignRow[]> =>
  q
    .select()
    .from(campaigns)
    .where(sql`${campaigns.state} <> 'dropped'`)
    .orderBy(desc(campaigns.createdAt))
    .limit(most);

/** Reads the campaigns before one of them that were not dropped, the newest first; null for the first page. */
export const campaignsBefore = (
  q: Query,
  before: { at: number; id: string } | null,
  most: number,
): Promise<CampaignRow[]> =>
  q
    .select()
    .from(campaigns)
    .where(
      and(
        sql`${campaigns.state} <> 'dropped'`,
        before === null
          ? undefined
          : sql`(${campaigns.createdAt}, ${campaigns.id}) < (${before.at}, ${before.id})`,
      ),
    )
    .orderBy(desc(campaigns.createdAt), desc(campaigns.id))
    .limit(most);

/** Reads the campaigns that go on: those that run, and those whose people are being looked up. */
export const openCampaigns = (q: Query): Promise<CampaignRow[]> =>
  q
    .select()
    .from(campaigns)
    .where(inArray(campaigns.state, ['ready', 'running']));

/** Tells whether a version of a policy has a campaign. */
export async function isPolicyTold(
  q: Query,
  kind: 'terms' | 'privacy',
  version: string,
): Promise<boolean> {
  const rows = await q
    .select({ id: campaigns.id })
    .from(campaigns)
    .where(and(eq(campaigns.kind, kind), eq(campaigns.policyVersion, version)))
    .limit(1);
  return rows.length > 0;
}

/** The accounts of one write of the preparation: how many, up to which, and their hours. */
export type AccountPage = {
  accounts: number;
  last: string;
  hours: { timeZone: string | null; quietHours: string | null }[];
};

/** Reads which accounts are the next to be looked at; null after the last one. */
export async function nextAccounts(
  q: Query,
  after: string,
  most: number,
): Promise<AccountPage | null> {
  const page = q
    .select({ id: accounts.id, timeZone: accounts.timeZone, quietHours: accounts.quietHours })
    .from(accounts)
    .where(gt(accounts.id, after))
    .orderBy(accounts.id)
    .limit(most)
    .as('page');
  const rows = await q
    .select({
      timeZone: page.timeZone,
      quietHours: page.quietHours,
      accounts: sql<number>`count(*)`,
      last: sql<string>`max(${page.id})`,
    })
    .from(page)
    .groupBy(page.timeZone, page.quietHours);
  if (rows.length === 0) return null;
  return {
    accounts: rows.reduce((sum, row) => sum + row.accounts, 0),
    last:
      rows
        .map(({ last }) => last)
        .toSorted()
        .at(-1) ?? '',
    hours: rows.map(({ timeZone, quietHours }) => ({ timeZone, quietHours })),
  };
}

/** When people with these hours are told at the earliest, in milliseconds since the epoch. */
export type DueHours = { timeZone: string | null; quietHours: string | null; dueAt: number };

/**
 * Builds the statements that prepare a part of a campaign: who is a member, wants it, and was here before it
 * began. Doing it again changes nothing. Who can be reached nowhere is counted so at once.
 * @param part `last`: the last account of it; `due`: when people are told, by their hours
 */
export function prepareAnnouncements(
  campaign: Pick<CampaignRow, 'id' | 'kind' | 'audience' | 'preparedUpTo' | 'createdAt'>,
  part: { last: string; due: readonly DueHours[]; surfaces: readonly string[]; now: number },
): Statement[] {
  const { id, kind, audience, preparedUpTo: after } = campaign;
  const { last, now } = part;
  const statuses = kind === 'broadcast' ? MEMBERS : [...MEMBERS, 'suspended'];
  const params = [
    id,
    now,
    now,
    JSON.stringify(part.surfaces),
    JSON.stringify(part.due),
    after,
    last,
    JSON.stringify(statuses),
    campaign.createdAt,
    audience === 'everyone' ? 1 : 0,
    id,
    after,
  ];
  const count = [last, id, after, last, id, after, last, id, after];
  return [
    { toSQL: () => ({ sql: PREPARE, params }) },
    { toSQL: () => ({ sql: COUNT, params: count }) },
  ];
}

const MEMBERS = ['active', 'limited'];

const PREPARE = `insert or ignore into announcements
  (account_id, campaign_id, state, surface, due_at, attempts, at)
select account_id, ?, iif(surface is null, 'unreachable', 'waiting'), surface, coalesce(due_at, ?), 0, ?
from (
  select a.id as account_id, due.value ->> 'dueAt' as due_at, (
    select c.surface from identities i
    join chats c on c.surface = i.surface and c.user_id = i.user_id
    where i.account_id = a.id and i.blocked_at is null
      and i.surface in (select value from json_each(?))
    order by c.seen_at desc limit 1
  ) as surface
  from accounts a
  left join json_each(?) due on due.value ->> 'timeZone' is a.time_zone
    and due.value ->> 'quietHours' is a.quiet_hours
  where a.id > ? and a.id <= ?
    and a.status in (select value from json_each(?))
    and a.terms_version is not null and a.created_at <= ? and (? or a.product_news)
    and exists (select 1 from campaigns where id = ? and prepared_up_to = ?
      and state in ('ready', 'running'))
)`;

const COUNT = `update campaigns set prepared_up_to = ?,
  people = people + (select count(*) from announcements
    where campaign_id = ? and account_id > ? and account_id <= ?),
  unreachable = unreachable + (select count(*) from announcements
    where campaign_id = ? and account_id > ? and account_id <= ? and state = 'unreachable')
where id = ? and prepared_up_to = ? and state in ('ready', 'running')`;

/** Builds the statement that notes that every account was looked at. */
export const notePrepared = (q: Query, id: string, now: number): Statement =>
  q
    .update(campaigns)
    .set({ preparedAt: now })
    .where(and(eq(campaigns.id, id), isNull(campaigns.preparedAt)));

/** Builds the statement that ends a campaign in which nobody is left to be told. */
export function endCampaign(id: string, now: number): Statement {
  return { toSQL: () => ({ sql: END, params: [now, id, id, id] }) };
}

const END = `update campaigns set state = 'done', ended_at = ?
where id = ? and state = 'running' and prepared_at is not null
  and not exists (select 1 from announcements where campaign_id = ? and state = 'waiting')
  and not exists (select 1 from announcements where campaign_id = ? and state = 'claimed')`;

/** Builds the statement that deletes what was prepared for campaigns that were dropped, at most `most` rows. */
export const forgetDropped = (q: Query, most: number): Statement =>
  q.delete(announcements).where(
    sql`(account_id, campaign_id) in (select account_id, campaign_id from announcements
      where state = 'waiting' and campaign_id in (select id from campaigns where state = 'dropped')
      limit ${most})`,
  );
