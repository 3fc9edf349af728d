/** Shoots in lists: of their owner, and of an account as operators look it up. */

import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';

/** A shoot in a list, with how many of its looks stand how. */
export type ShootLine = {
  id: string;
  themeId: string;
  title: string;
  size: number;
  priceCredits: number;
  createdAt: number;
  stoppedAt: number | null;
  endedAt: number | null;
  /** Until when its pictures are kept; null before they are delivered. */
  expiresAt: number | null;
  /** Still to be made. */
  open: number;
  /** Made, whether delivered by now or not. */
  made: number;
  /** A picture of it that is kept; null where none is. */
  resultId: string | null;
};

/** Greater than every id. */
const END = '~';

const looks = (what: SQL): SQL => sql`(select count(*) from generations g
  where g.shoot_id = s.id and g.shoot_id is not null and ${what})`;

/**
 * Reads a page of an account's shoots, newest first.
 * @param of `before` the id of the shoot that the page follows, null for the first page; `now` in milliseconds
 */
export const shootLines = (
  q: Database['query'],
  of: { accountId: string; before: string | null; now: number; most: number },
): Promise<ShootLine[]> =>
  q.all(sql`select s.id as id, s.theme_id as themeId, s.title as title, s.size as size,
      s.price_credits as priceCredits, s.created_at as createdAt, s.stopped_at as stoppedAt,
      s.ended_at as endedAt, s.expires_at as expiresAt,
      ${looks(sql`g.state in ('queued', 'running')`)} as open,
      ${looks(sql`g.state in ('delivering', 'delivered')`)} as made,
      (select r.id from generations g join results r on r.generation_id = g.id
        where g.shoot_id = s.id and g.shoot_id is not null and g.state = 'delivered'
          and r.expires_at > ${of.now}
        order by g.shoot_position limit 1) as resultId
    from shoots s where s.account_id = ${of.accountId} and s.id < ${of.before ?? END}
    order by s.id desc limit ${of.most}`);
