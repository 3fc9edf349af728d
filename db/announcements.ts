import { and, asc, eq, lte, min, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { announcements } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `announcements`. */
export type AnnouncementRow = typeof announcements.$inferSelect;
/** What became of telling a person. */
export type Told = Exclude<AnnouncementRow['state'], 'waiting' | 'claimed'>;
type Key = Pick<AnnouncementRow, 'accountId' | 'campaignId'>;

/** Reads who waits to be told on a surface and is due, the longest due first. */
export const dueAnnouncements = (
  q: Query,
  of: { campaignId: string; surface: string },
  now: number,
  most: number,
): Promise<AnnouncementRow[]> =>
  q
    .select()
    .from(announcements)
    .where(and(waitsOn(of), lte(announcements.dueAt, now)))
    .orderBy(asc(announcements.dueAt))
    .limit(most);

/** Reads when the next person on a surface is due, in milliseconds since the epoch; null for nobody. */
export async function nextDue(
  q: Query,
  of: { campaignId: string; surface: string },
): Promise<number | null> {
  const [row] = await q
    .select({ at: min(announcements.dueAt) })
    .from(announcements)
    .where(waitsOn(of));
  return row?.at ?? null;
}

// The words of the state stand in the SQL, as the index has them.
const waitsOn = ({ campaignId, surface }: { campaignId: string; surface: string }) =>
  and(
    eq(announcements.campaignId, campaignId),
    eq(announcements.surface, surface),
    sql`${announcements.state} = 'waiting'`,
  );

const keyOf = ({ accountId, campaignId }: Key) =>
  and(eq(announcements.accountId, accountId), eq(announcements.campaignId, campaignId));

/**
 * Builds the statement that claims a person before they are told, so that nobody else tells them. It changes
 * no row where they are claimed or told, or the campaign does not run.
 */
export function claimAnnouncement({ accountId, campaignId }: Key, now: number): Statement {
  return { toSQL: () => ({ sql: CLAIM, params: [now, accountId, campaignId, campaignId] }) };
}

const CLAIM = `update announcements set state = 'claimed', at = ?, attempts = attempts + 1
where account_id = ? and campaign_id = ? and state = 'waiting'
  and exists (select 1 from campaigns where id = ? and state = 'running')`;

/** Builds the statement that notes what became of telling a person who was claimed. */
export const noteTold = (q: Query, key: Key, state: Told, now: number): Statement =>
  q
    .update(announcements)
    .set({ state, at: now })
    .where(and(keyOf(key), eq(announcements.state, 'claimed')));

/**
 * Builds the statement that has a person told later who waits or was claimed.
 * @param when `dueAt` in milliseconds; `surface` where it is to be another one; `attempts` made so far
 */
export const tellLater = (
  q: Query,
  key: Key,
  { dueAt, ...changes }: { dueAt: number; surface?: string; attempts?: number },
): Statement =>
  q
    .update(announcements)
    .set({ state: 'waiting', dueAt, ...changes })
    .where(and(keyOf(key), sql`${announcements.state} in ('waiting', 'claimed')`));

/**
 * Builds the statement that ends claims of a campaign that nobody answers for any more: their process died
 * between claim and answer.
 * @param next what becomes of them
 */
export const endLostClaims = (
  q: Query,
  {
    campaignId,
    before,
    next,
    now,
  }: { campaignId: string; before: number; next: 'unsure' | 'waiting'; now: number },
): Statement =>
  q
    .update(announcements)
    .set({ state: next, at: now, dueAt: now })
    .where(
      and(
        eq(announcements.campaignId, campaignId),
        sql`${announcements.state} = 'claimed'`,
        lte(announcements.at, before),
      ),
    );

/** Builds the statement that gives up all who wait on a surface that is not there any more. */
export const giveUpSurface = (
  q: Query,
  of: { campaignId: string; surface: string },
  now: number,
): Statement => q.update(announcements).set({ state: 'unreachable', at: now }).where(waitsOn(of));

/**
 * Builds the statement that has somebody told who could not be reached and is back, of campaigns that run.
 */
export function tellReturned(of: { accountId: string; surface: string; now: number }): Statement {
  return { toSQL: () => ({ sql: RETURNED, params: [of.surface, of.now, of.accountId] }) };
}

const RETURNED = `update announcements set state = 'waiting', surface = ?, due_at = ?, attempts = 0
where account_id = ? and state = 'unreachable'
  and campaign_id in (select id from campaigns where state = 'running')`;
