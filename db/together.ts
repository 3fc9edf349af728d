import { and, asc, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { AccountRow } from './accounts.ts';
import type { Database, Id, Statement } from './database.ts';
import type { GenerationRow } from './generations.ts';
import {
  accounts,
  blockedAskers,
  generations,
  identities,
  jointPeople,
  jointPictures,
  results,
} from './schema/schema.ts';

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

const ACCOUNT = {
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
const LIVE = ['invited', 'asked', 'agreed'] as const;
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
      .select({ joint: jointPictures, asker: ACCOUNT })
      .from(jointPictures)
      .leftJoin(accounts, eq(accounts.id, jointPictures.accountId))
      .where(sql`${jointPictures.id} = ${jointId}`),
    q
      .select({ person: jointPeople, account: ACCOUNT })
      .from(jointPeople)
      .leftJoin(accounts, eq(accounts.id, jointPeople.accountId))
      .where(sql`${jointPeople.jointId} = ${jointId}`)
      .orderBy(asc(jointPeople.id)),
  ]);
  return found ? { ...found, places: rows } : null;
}

/** Whether somebody lets nobody, or not this person, ask them; both false for who has no account. */
export async function asksOf(
  q: Query,
  accountId: Id,
  askerId: Id,
): Promise<{ isOff: boolean; isBlocked: boolean }> {
  const [row] = await q
    .select({
      mayAsk: accounts.jointAsks,
      blocked: sql<number>`exists (select 1 from ${blockedAskers} b
        where b.account_id = accounts.id and b.asker_account_id = ${askerId})`,
    })
    .from(accounts)
    .where(sql`${accounts.id} = ${accountId}`);
  return { isOff: row?.mayAsk === false, isBlocked: row?.blocked === 1 };
}

/** Finds the account of somebody on a platform. */
export const accountAtIdentity = (identity: { surface: string; userId: string }): SQL =>
  sql`(select i.account_id from ${identities} i where i.surface = ${identity.surface}
    and i.user_id = ${identity.userId})`;

/** Reads who somebody on a platform is here; null for somebody without an account. */
export async function jointAccountAt(
  q: Query,
  identity: { surface: string; userId: string },
): Promise<JointAccount | null> {
  const [row] = await q
    .select(ACCOUNT)
    .from(accounts)
    .where(sql`${accounts.id} = ${accountAtIdentity(identity)}`);
  return row ?? null;
}

/** Builds the statement that stores a picture that people are asked for. */
export const insertJoint = (q: Query, row: typeof jointPictures.$inferInsert): Statement =>
  q.insert(jointPictures).values(row);

/** Builds the statement that stores a place in it. */
export const insertPlace = (q: Query, row: typeof jointPeople.$inferInsert): Statement =>
  q.insert(jointPeople).values(row);

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
 * Builds the statements that give a place to who has the invitation. Whoever agreed to fewer people is asked
 * again.
 * @throws (in the commit) `joint-person-changed` where somebody has it by now; `joint-person` for who has
 *   another one
 */
export const takePlace = (
  q: Query,
  { personId, jointId, accountId }: { personId: string; jointId: string; accountId: string },
): Statement[] => [
  q
    .update(jointPeople)
    .set({
      accountId,
      state: sql`case when ${jointPeople.state} = 'invited' and ${jointPeople.accountId} is null then 'asked' end`,
    })
    .where(eq(jointPeople.id, personId)),
  ...askAnew(q, jointId),
];

/** Builds the statements that raise a picture's version, for which everybody is asked again. */
export const askAnew = (q: Query, jointId: string): Statement[] => [
  q
    .update(jointPeople)
    .set({ state: 'asked', agreedVersion: null })
    .where(and(eq(jointPeople.jointId, jointId), eq(jointPeople.state, 'agreed'))),
  q
    .update(jointPictures)
    .set({ version: sql`${jointPictures.version} + 1` })
    .where(eq(jointPictures.id, jointId)),
];

/** What is recorded of a consent to be in a picture. */
export type JointConsent = Pick<
  JointPersonRow,
  'digest' | 'companies' | 'locale' | 'text' | 'agreedAt' | 'agreedVersion'
>;

/**
 * Builds the statement that records a person's consent, which holds for the picture as they were shown it.
 * @throws (in the commit) `joint-person-changed` where they are not asked, or for something else by now
 */
export const agreeToJoint = (
  q: Query,
  { personId, accountId, now }: { personId: string; accountId: string; now: number },
  consent: JointConsent,
): Statement =>
  q
    .update(jointPeople)
    .set({
      ...consent,
      withdrawnAt: null,
      state: sql`case when ${jointPeople.state} = 'asked' and ${jointPeople.accountId} = ${accountId}
        and exists (select 1 from joint_pictures j where j.id = ${jointPeople.jointId} and j.state = 'open'
          and j.expires_at > ${now} and j.version = ${consent.agreedVersion}) then 'agreed' end`,
    })
    .where(eq(jointPeople.id, personId));

/**
 * Builds the statement that gives a place up.
 * @param from the states in which it can be given up
 * @throws (in the commit) `joint-person-changed`
 */
export const leavePlace = (
  q: Query,
  personId: string,
  from: readonly JointPersonRow['state'][],
  to: { state: 'refused' | 'withdrawn' | 'left-out'; withdrawnAt?: number },
): Statement =>
  q
    .update(jointPeople)
    .set({
      ...(to.withdrawnAt !== undefined && { withdrawnAt: to.withdrawnAt }),
      state: sql`case when ${inArray(jointPeople.state, [...from])} then ${to.state} end`,
    })
    .where(eq(jointPeople.id, personId));

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

/** Builds the statement that notes where a person was shown the picture; null once it is gone from there. */
export const notePlaceOf = (
  q: Query,
  personId: string,
  shown: { surface: string; chatId: string; address: string; at: number } | null,
): Statement =>
  q
    .update(jointPeople)
    .set(
      shown
        ? {
            surface: shown.surface,
            chatId: shown.chatId,
            address: shown.address,
            deliveredAt: sql`coalesce(${jointPeople.deliveredAt}, ${shown.at})`,
          }
        : { surface: null, chatId: null, address: null },
    )
    .where(eq(jointPeople.id, personId));

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
    asker: ACCOUNT,
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

/** Builds the statement that keeps somebody from asking an account again. */
export const blockAsker = (q: Query, row: typeof blockedAskers.$inferInsert): Statement =>
  q.insert(blockedAskers).values(row).onConflictDoNothing();

/** Builds the statement that lets everybody ask an account again who was kept from it. */
export const unblockAskers = (q: Query, accountId: string): Statement =>
  q.delete(blockedAskers).where(eq(blockedAskers.accountId, accountId));

/** Counts whom an account lets ask it no more. */
export async function blockedAskersOf(q: Query, accountId: Id): Promise<number> {
  const [row] = await q
    .select({ n: sql<number>`count(*)` })
    .from(blockedAskers)
    .where(sql`${blockedAskers.accountId} = ${accountId}`);
  return row?.n ?? 0;
}
