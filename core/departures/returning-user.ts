import { identitiesOf } from '../../db/accounts.ts';
import { dayOf } from '../../db/allowances.ts';
import type { Statement } from '../../db/database.ts';
import { type DepartureRow, departureOf, noteDeparture } from '../../db/departures.ts';
import { allowances } from '../../db/schema/schema.ts';
import type { Context } from '../context.ts';
import { keyedHash } from '../storage/derive.ts';

/**
 * What outlives an erased account for a while, so that leaving and coming back brings no second free
 * pictures, codes or invitations: a keyed hash of who it was on the platform, and what was used up.
 */

type Person = { surface: string; userId: string };
type Needs = Pick<Context, 'db' | 'secrets' | 'rules' | 'now'>;

/** Makes the keyed hash that is kept of somebody who leaves. */
export const hashOf = (
  { secrets }: Pick<Context, 'secrets'>,
  { surface, userId }: Person,
): Promise<string> => keyedHash(secrets.departures, `${surface}:${userId}`);

/** Returns the hashes of all identities of an account. */
export async function hashesOf(
  ctx: Pick<Context, 'db' | 'secrets'>,
  accountId: string,
): Promise<string[]> {
  const people = await identitiesOf(ctx.db.query, accountId);
  return Promise.all(people.map((person) => hashOf(ctx, person)));
}

/** Notes what an account has used up. Belongs before the statements that delete it, in their batch. */
export async function departureStatements(
  ctx: Needs,
  accountId: string,
  people: readonly Person[],
): Promise<Statement[]> {
  const now = ctx.now();
  const forgetAt = now + ctx.rules.departuresKeptMs;
  const hashes = await Promise.all(people.map((person) => hashOf(ctx, person)));
  return hashes.map((personHash) =>
    noteDeparture({ personHash, accountId, day: dayOf(now), forgetAt }),
  );
}

/**
 * Finds the recent departure of a person who joins.
 * @returns null for a person who did not leave lately
 */
export async function earlierDeparture(ctx: Needs, person: Person): Promise<DepartureRow | null> {
  return departureOf(ctx.db.query, await hashOf(ctx, person), ctx.now());
}

/**
 * Builds the statements that keep today's free pictures used which a person used before leaving.
 * @param left the person's recent departure, if any
 */
export function carriedOver(
  ctx: Pick<Context, 'db' | 'rules' | 'now'>,
  accountId: string,
  left: DepartureRow | null,
): Statement[] {
  const day = dayOf(ctx.now());
  if (left?.freeDay !== day || left.freeUsed === 0) return [];
  const limitCount = Math.max(ctx.rules.freeImagesADay, left.freeUsed);
  const used = { accountId, day, used: left.freeUsed, limitCount };
  return [ctx.db.query.insert(allowances).values(used).onConflictDoNothing()];
}

/** Tells whether any person of an account left lately. */
export async function departureOfAccount(
  ctx: Pick<Context, 'db' | 'secrets' | 'now'>,
  accountId: string,
): Promise<boolean> {
  const hashes = await hashesOf(ctx, accountId);
  const rows = await Promise.all(hashes.map((hash) => departureOf(ctx.db.query, hash, ctx.now())));
  return rows.some((row) => row !== null);
}
