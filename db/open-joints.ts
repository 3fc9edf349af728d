/** Pictures of several people that wait for answers, as those who run the service see them: without anybody's id. */
import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';

type Query = Database['query'];

/** A picture that waits: since when (milliseconds), until when, how many were asked and how many of them agreed. */
export type OpenJoint = { since: number; until: number; asked: number; agreed: number };

/** Reads the pictures that wait for answers, the oldest first. */
export const openJoints = (q: Query, of: { now: number; most: number }): Promise<OpenJoint[]> =>
  q.all<OpenJoint>(sql`
    select j.created_at as since, j.expires_at as until,
      (select count(*) from joint_people p where p.joint_id = j.id and p.state in ('invited', 'asked', 'agreed')) as asked,
      (select count(*) from joint_people p where p.joint_id = j.id and p.state = 'agreed') as agreed
    from joint_pictures j where j.state = 'open' and j.expires_at > ${of.now}
    order by j.expires_at limit ${of.most}`);

/** Counts the pictures that wait for answers, up to a bound. */
export async function countOpenJoints(
  q: Query,
  of: { now: number; most: number },
): Promise<number> {
  const { n } = await q.get<{ n: number }>(sql`select count(*) as n from (
    select 1 from joint_pictures j where j.state = 'open' and j.expires_at > ${of.now} limit ${of.most})`);
  return n;
}
