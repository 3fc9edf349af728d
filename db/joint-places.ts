/** The places of people in pictures of several: taken, agreed to, given up. */

import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { jointPeople, jointPictures } from './schema/schema.ts';
import type { JointPersonRow } from './together.ts';

type Query = Database['query'];

/** Builds the statement that stores a place in it. */
export const insertPlace = (q: Query, row: typeof jointPeople.$inferInsert): Statement =>
  q.insert(jointPeople).values(row);

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
