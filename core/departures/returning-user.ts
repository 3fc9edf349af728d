import { identitiesOf } from '../../db/accounts.ts';
import { dayOf } from '../../db/allowances.ts';
import { carryDebt } from '../../db/carried-debt.ts';
import type { Statement } from '../../db/database.ts';
import { type DepartureRow, departureOf, noteDeparture } from '../../db/departures.ts';
import { allowances } from '../../db/schema/schema.ts';
import { noteSignal } from '../../db/signals.ts';
import { countSpending } from '../../db/spendings.ts';
import type { Context } from '../context.ts';
import { keyedHash } from '../storage/derive.ts';
import { carriedStanding } from './carried-standing.ts';

const HOUR_MS = 60 * 60_000;
/** More than a fraud rule counts. */
const MOST_WRONG_CODES = 50;

/**
 * What outlives an erased account for a while, so that leaving and coming back brings no second free
 * pictures, codes or invitations, and lifts no suspension, hold, debt or limit: a keyed hash of who it
 * was on the platform, with what was used up and how the account stood.
 */

type Person = { surface: string; userId: string };
type Needs = Pick<Context, 'db' | 'secrets' | 'rules' | 'now'>;

/** As many people as write within minutes. */
const MOST_REMEMBERED = 10_000;
/** The hashes of those who wrote lately, by their surface and id: one is made for every event. */
const remembered = new WeakMap<Needs['secrets'], Map<string, string>>();

/** Makes the keyed hash that is kept of somebody who leaves. */
export async function hashOf(
  { secrets }: Pick<Context, 'secrets'>,
  { surface, userId }: Person,
): Promise<string> {
  const known = remembered.get(secrets) ?? new Map<string, string>();
  remembered.set(secrets, known);
  const person = `${surface}:${userId}`;
  const found = known.get(person);
  if (found !== undefined) return found;
  const hash = await keyedHash(secrets.departures, person);
  const oldest = known.keys().next().value;
  if (known.size >= MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
  known.set(person, hash);
  return hash;
}

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
  const { departuresKeptMs, standingKeptMs } = ctx.rules;
  const times = {
    now,
    hourAgo: now - HOUR_MS,
    forgetAt: now + departuresKeptMs,
    standingForgetAt: now + standingKeptMs,
  };
  const hashes = await Promise.all(people.map((person) => hashOf(ctx, person)));
  return hashes.map((personHash) =>
    noteDeparture({ personHash, accountId, day: dayOf(now), ...times }),
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
 * Builds the statements that give a new account what its owner's last one had used up, and its
 * standing. Belongs behind the statements that make the account, in their batch.
 * @param left the person's recent departure, if any
 */
export function carriedOver(
  ctx: Pick<Context, 'db' | 'rules' | 'operators' | 'now'>,
  accountId: string,
  left: DepartureRow | null,
): Statement[] {
  if (left === null) return [];
  return [
    ...usedToday(ctx, accountId, left),
    ...wrongCodes(ctx, accountId, left),
    ...(left.accountId === null
      ? []
      : carryDebt(ctx.db.query, { from: left.accountId, to: accountId, now: ctx.now() })),
    ...carriedStanding(ctx, accountId, left),
  ];
}

function usedToday(
  { db: { query: q }, rules, now }: Pick<Context, 'db' | 'rules' | 'now'>,
  accountId: string,
  { freeDay, freeUsed, spentCredits }: DepartureRow,
): Statement[] {
  const day = dayOf(now());
  if (freeDay !== day) return [];
  const limitCount = Math.max(rules.freeImagesADay, freeUsed);
  return [
    ...(freeUsed > 0
      ? [
          q
            .insert(allowances)
            .values({ accountId, day, used: freeUsed, limitCount })
            .onConflictDoNothing(),
        ]
      : []),
    ...(spentCredits > 0
      ? [countSpending(q, { accountId, day, credits: spentCredits, limit: spentCredits })]
      : []),
  ];
}

/** Tries of codes, as if the new account had made them when its owner left. */
function wrongCodes(
  { db, now }: Pick<Context, 'db' | 'now'>,
  accountId: string,
  left: DepartureRow,
): Statement[] {
  if (left.leftAt <= now() - HOUR_MS) return [];
  return Array.from({ length: Math.min(left.wrongCodes, MOST_WRONG_CODES) }, (_, i) => {
    const reference = `left:${accountId}:${i}`;
    return noteSignal(db.query, { accountId, kind: 'code-wrong', reference, now: left.leftAt });
  });
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
