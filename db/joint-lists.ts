/** Pictures of several people in lists: those that somebody asks for, is asked for, or is in. */

import { and, asc, desc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Database, Id } from './database.ts';
import type { GenerationRow } from './generations.ts';
import { accounts, generations, jointPeople, jointPictures, results } from './schema/schema.ts';
import {
  JOINT_ACCOUNT,
  type JointAccount,
  type JointPersonRow,
  type JointRow,
  LIVE,
} from './together.ts';

type Query = Database['query'];

/** A line of what somebody asks for, or is in. */
export type JointLine = {
  joint: JointRow;
  person: JointPersonRow | null;
  asker: JointAccount | null;
};

/** Reads what an account asks others for, and what it is asked for or is in, the newest first. */
export async function jointsOf(q: Query, accountId: Id, most: number): Promise<JointLine[]> {
  const mine = sql`${jointPeople.accountId} = ${accountId}`;
  const columns = {
    joint: jointPictures,
    person: jointPeople,
    asker: JOINT_ACCOUNT,
  };
  const rows = await q
    .select(columns)
    .from(jointPictures)
    .leftJoin(jointPeople, and(eq(jointPeople.jointId, jointPictures.id), mine))
    .leftJoin(accounts, eq(accounts.id, jointPictures.accountId))
    .where(
      and(
        sql`(${jointPictures.state} = 'open' or (${jointPictures.state} = 'started' and exists (
          select 1 from ${results} r where r.generation_id = ${jointPictures.generationId})))`,
        or(
          sql`${jointPictures.accountId} = ${accountId}`,
          sql`${jointPictures.id} in (select p.joint_id from joint_people p where p.account_id = ${accountId}
            and p.state in ('asked', 'agreed'))`,
        ),
      ),
    )
    .orderBy(desc(jointPictures.id))
    .limit(most);
  return rows;
}

/** A place of an account, with its picture and the generation that makes it; null before. */
export type OwnPlace = {
  person: JointPersonRow;
  joint: JointRow;
  generation: GenerationRow | null;
};

/** Reads the places of an account that are not given up, each with what it is in. */
export function placesOf(q: Query, accountId: Id): Promise<OwnPlace[]> {
  return q
    .select({ person: jointPeople, joint: jointPictures, generation: generations })
    .from(jointPeople)
    .innerJoin(jointPictures, eq(jointPictures.id, jointPeople.jointId))
    .leftJoin(generations, eq(generations.id, jointPictures.generationId))
    .where(
      and(
        sql`${jointPeople.accountId} = ${accountId}`,
        inArray(jointPeople.state, [...LIVE]),
        inArray(jointPictures.state, ['open', 'started']),
      ),
    )
    .orderBy(asc(jointPeople.id));
}

/** Tells whether a result shows several people. */
export async function isJointResult(q: Query, resultId: Id): Promise<boolean> {
  const [row] = await q
    .select({ id: jointPictures.id })
    .from(results)
    .innerJoin(jointPictures, eq(jointPictures.generationId, results.generationId))
    .where(sql`${results.id} = ${resultId}`);
  return row !== undefined;
}

/**
 * Reads results that an account sees as one of the people in their picture: it has agreed and not taken that
 * back, and the picture is delivered and kept.
 * @param by one place in a picture, or one result
 */
export const seenResults = (
  q: Query,
  of: { accountId: Id; now: number } & ({ placeId: Id } | { resultId: Id }),
): Promise<{ id: string; expiresAt: number }[]> =>
  q
    .select({ id: results.id, expiresAt: results.expiresAt })
    .from(jointPeople)
    .innerJoin(jointPictures, eq(jointPictures.id, jointPeople.jointId))
    .innerJoin(generations, eq(generations.id, jointPictures.generationId))
    .innerJoin(results, eq(results.generationId, generations.id))
    .where(
      and(
        sql`${jointPeople.accountId} = ${of.accountId}`,
        eq(jointPeople.state, 'agreed'),
        eq(jointPictures.state, 'started'),
        eq(generations.state, 'delivered'),
        sql`${results.expiresAt} > ${of.now}`,
        'placeId' in of
          ? sql`${jointPeople.id} = ${of.placeId}`
          : sql`${results.id} = ${of.resultId}`,
      ),
    )
    .orderBy(asc(results.id));

/** Reads the pictures that an account asks people for, or that it has begun and that are still there. */
export const ownJoints = (q: Query, accountId: Id): Promise<{ id: string }[]> =>
  q
    .select({ id: jointPictures.id })
    .from(jointPictures)
    .where(
      and(
        sql`${jointPictures.accountId} = ${accountId}`,
        inArray(jointPictures.state, ['open', 'started']),
      ),
    );
