/** Pictures of several people: who asks for what, its places, its start and its end. */

import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { AccountRow } from './accounts.ts';
import type { Database, Id, Statement } from './database.ts';
import { accounts, jointPeople, jointPictures } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `joint_pictures`. */
export type JointRow = typeof jointPictures.$inferSelect;

/** A row of the table `joint_people`. */
export type JointPersonRow = typeof jointPeople.$inferSelect;

/** What of an account says who somebody is, and whether they can be in a picture. */
export type JointAccount = Pick<
  AccountRow,
  'id' | 'status' | 'name' | 'wrappedKey' | 'closingAt' | 'locale' | 'faceSlots' | 'faceConsent'
>;

/** The columns of {@link JointAccount}. */
export const JOINT_ACCOUNT = {
  id: accounts.id,
  status: accounts.status,
  name: accounts.name,
  wrappedKey: accounts.wrappedKey,
  closingAt: accounts.closingAt,
  locale: accounts.locale,
  faceSlots: accounts.faceSlots,
  faceConsent: accounts.faceConsent,
};

/** A place in a picture, with the account of who has it; null while nobody has. */
export type JointPlace = { person: JointPersonRow; account: JointAccount | null };

/** A picture of several people, read at once. */
export type ReadJoint = {
  joint: JointRow;
  /** The account of who asks; null once it is gone. */
  asker: JointAccount | null;
  places: JointPlace[];
};

/** States of a place that is not given up. */
export const LIVE = ['invited', 'asked', 'agreed'] as const;

const IS_LIVE = sql`state in ('invited', 'asked', 'agreed')`;

/** Finds the picture of a place. */
export const jointBehindPlace = (personId: Id): SQL =>
  sql`(select p.joint_id from joint_people p where p.id = ${personId})`;

/** Finds the picture that a code's hash invites to. */
export const jointBehindCode = (codeHash: string): SQL =>
  sql`(select p.joint_id from joint_people p where p.code_hash = ${codeHash})`;

/** Finds the account of who asks for a picture. */
export const askerBehind = (joint: SQL): SQL =>
  sql`(select j.account_id from joint_pictures j where j.id = ${joint})`;

/** Finds the picture that a generation makes. */
export const jointBehindGeneration = (generationId: Id): SQL =>
  sql`(select j.id from joint_pictures j where j.generation_id = ${generationId})`;

/** Finds the newest picture that an account can still ask people for. */
export const newestOpenJoint = (accountId: Id, now: number): SQL =>
  sql`(select j.id from joint_pictures j where j.account_id = ${accountId} and j.state = 'open'
    and j.expires_at > ${now} order by j.id desc limit 1)`;

/** Reads a picture of several people with its places, the first one first; null where there is none. */
export async function readJoint(q: Query, jointId: Id): Promise<ReadJoint | null> {
  const [[found], rows] = await Promise.all([
    q
      .select({ joint: jointPictures, asker: JOINT_ACCOUNT })
      .from(jointPictures)
      .leftJoin(accounts, eq(accounts.id, jointPictures.accountId))
      .where(sql`${jointPictures.id} = ${jointId}`),
    q
      .select({ person: jointPeople, account: JOINT_ACCOUNT })
      .from(jointPeople)
      .leftJoin(accounts, eq(accounts.id, jointPeople.accountId))
      .where(sql`${jointPeople.jointId} = ${jointId}`)
      .orderBy(asc(jointPeople.id)),
  ]);
  return found ? { ...found, places: rows } : null;
}

/** Builds the statement that stores a picture that people are asked for. */
export const insertJoint = (q: Query, row: typeof jointPictures.$inferInsert): Statement =>
  q.insert(jointPictures).values(row);

/**
 * Builds the statement that lets a batch through while people can be asked for a picture, and no more of
 * them than may be.
 * @throws (in the commit) `joint-changed`
 */
export const whileOpen = (q: Query, jointId: string, most: number, now: number): Statement =>
  q
    .update(jointPictures)
    .set({
      state: sql`case when ${jointPictures.state} = 'open' and ${jointPictures.expiresAt} > ${now}
        and (select count(*) from joint_people p where p.joint_id = ${jointId} and ${IS_LIVE}) <= ${most}
        then 'open' end`,
    })
    .where(eq(jointPictures.id, jointId));

/**
 * Builds the statements that begin a picture with those who have agreed to it as it is: exactly these.
 * @throws (in the commit) `joint-changed` where they are not, or it was begun, ended or is too late by now
 */
export const startJoint = (
  q: Query,
  of: { jointId: string; generationId: string; people: readonly string[]; now: number },
): Statement[] => {
  const { jointId, generationId, people, now } = of;
  const agreed = sql`select count(*) from joint_people p where p.joint_id = ${jointId} and p.state = 'agreed'`;
  const ids = JSON.stringify(people);
  return [
    q
      .update(jointPictures)
      .set({
        generationId,
        state: sql`case when ${jointPictures.state} = 'open' and ${jointPictures.expiresAt} > ${now}
          and (${agreed}) = ${people.length}
          and (${agreed} and p.agreed_version = ${jointPictures.version}
            and p.id in (select value from json_each(${ids}))) = ${people.length}
          then 'started' end`,
      })
      .where(eq(jointPictures.id, jointId)),
    q
      .update(jointPeople)
      .set({ state: 'left-out' })
      .where(
        and(eq(jointPeople.jointId, jointId), inArray(jointPeople.state, ['invited', 'asked'])),
      ),
  ];
};

/**
 * Builds the statements that end a picture: what was asked for is forgotten.
 * @throws (in the commit) `joint-changed` where it is in another state by now
 */
export const endJoint = (
  q: Query,
  jointId: string,
  from: 'open' | 'started',
  ending: NonNullable<JointRow['ending']>,
  now: number,
): Statement[] => [
  q
    .update(jointPictures)
    .set({
      ending,
      endedAt: now,
      words: null,
      state: sql`case when ${jointPictures.state} = ${from} then 'ended' end`,
    })
    .where(eq(jointPictures.id, jointId)),
];
