import type { Statement } from '../../db/database.ts';
import { bucketsOf, takeTokens } from '../../db/limits.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { GuildOrigin } from '../chat/guild.ts';
import type { Context } from '../context.ts';
import { hashOf } from '../departures/returning-user.ts';
import { isPro } from '../retention/expiry.ts';
import type { Bucket, LimitedOperation } from '../rules/limit-rules.ts';
import type { Rules } from '../rules/rules.ts';

/** Whom a bucket belongs to: one person, the members of a server, or everybody on a platform. */
export type Scope = 'person' | 'server' | 'surface';

/** Where somebody is, as the platform names it. */
type Whereabouts = {
  surface: SurfaceName;
  userId: string;
  guild?: Pick<GuildOrigin, 'id' | 'isUserInstallOnly'>;
};

/** The owners of the buckets that somebody takes from; `server` is null outside of servers. */
export type Owners = Readonly<Record<Scope, string | null>>;

/**
 * Names the owners of somebody's buckets. People are named by keyed hashes, so that leaving and coming
 * back fills no bucket and nothing that is left names anybody.
 */
export async function ownersOf(
  ctx: Pick<Context, 'secrets'>,
  { surface, userId, guild }: Whereabouts,
): Promise<Owners> {
  return {
    person: `person:${await hashOf(ctx, { surface, userId })}`,
    server: guild && !guild.isUserInstallOnly ? `server:${guild.id}` : null,
    surface: `surface:${surface}`,
  };
}

/** How fast somebody may go: normally, as a new account, or as one that is limited. */
export type Pace = 'usual' | 'newcomer' | 'limited';

/** Tells how fast an account may go. */
export function paceOf(
  { limits }: Pick<Rules, 'limits'>,
  account: {
    status: string;
    createdAt: number;
    paidAt: number | null;
    proUntil: number | null;
  } | null,
  now: number,
): Pace {
  if (account === null) return 'usual';
  if (account.status === 'limited') return 'limited';
  const hasPaid = account.paidAt !== null || isPro(account, now);
  return hasPaid || now - account.createdAt >= limits.newcomers.forMs ? 'usual' : 'newcomer';
}

/** Finds the bucket of an owner for an operation; null where nothing is limited. */
export function bucketOf(
  rules: Pick<Rules, 'limits' | 'updatesAMinute' | 'fraud'>,
  scope: Scope,
  operation: LimitedOperation,
  pace: Pace,
): Bucket | null {
  const { limits } = rules;
  if (scope !== 'person') return limits[scope][operation] ?? null;
  const bucket = ofPerson(rules, operation);
  if (operation === 'updates' || pace === 'usual') return bucket;
  const share = pace === 'limited' ? limits.limitedShare : limits.newcomers.share;
  return { ...bucket, most: Math.max(1, Math.floor(bucket.most * share)) };
}

const MINUTE_MS = 60_000;

function ofPerson(
  { limits, updatesAMinute, fraud }: Pick<Rules, 'limits' | 'updatesAMinute' | 'fraud'>,
  operation: LimitedOperation,
): Bucket {
  if (operation === 'updates') return { most: updatesAMinute, windowMs: MINUTE_MS };
  return operation === 'checkouts' ? fraud.checkoutsOpened : limits.person[operation];
}

/** Tokens to be taken from one bucket. */
export type Take = {
  scope: Scope;
  owner: string;
  operation: LimitedOperation;
  tokens: number;
  bucket: Bucket;
  pace: Pace;
};

/** What is done, and how much of it. */
export type Wanted = { operation: LimitedOperation; tokens: number };

/** Lists what is to be taken for what somebody wants to do, from each bucket that limits it. */
export function takesFor(
  rules: Pick<Rules, 'limits' | 'updatesAMinute' | 'fraud'>,
  owners: Owners,
  pace: Pace,
  wanted: readonly Wanted[],
): Take[] {
  const scopes = Object.entries(owners) as [Scope, string | null][];
  return wanted.flatMap(({ operation, tokens }) =>
    scopes.flatMap(([scope, owner]) => {
      const bucket = bucketOf(rules, scope, operation, pace);
      if (owner === null || bucket === null || tokens < 1) return [];
      // More than a bucket holds at once empties it.
      return [{ scope, owner, operation, tokens: Math.min(tokens, bucket.most), bucket, pace }];
    }),
  );
}

/**
 * Builds the statements that take tokens, for the batch of what they are for.
 * @throws (in the commit) `token-bucket` where a bucket has too few
 */
export const takeStatements = (
  { now }: Pick<Context, 'now'>,
  takes: readonly Take[],
): Statement[] =>
  takes.map(({ owner, operation, tokens, bucket }) =>
    takeTokens({ owner, operation, tokens, ...bucket, now: now() }),
  );

/**
 * Tells when a bucket has so many tokens again, in milliseconds since the epoch; a time that is over where
 * it has them now.
 * @param fullAt when the bucket is full by itself; null for one that nothing was taken from
 */
export function refilledAt(
  fullAt: number | null,
  { tokens, most, windowMs }: Bucket & { tokens: number },
  now: number,
): number {
  const refillMs = Math.ceil((tokens * windowMs) / most);
  return Math.max(fullAt ?? now, now) + refillMs - windowMs;
}

/** A bucket that has too few tokens. */
export type EmptyBucket = Take & {
  /** When there are enough again, in milliseconds since the epoch. */
  until: number;
  /** Whether its owner has been told already. */
  told: boolean;
};

/**
 * Finds the bucket that has refused a batch, the one that takes longest to fill.
 * @returns null where all have enough by now
 */
export async function findEmpty(
  { db, now }: Pick<Context, 'db' | 'now'>,
  takes: readonly Take[],
): Promise<EmptyBucket | null> {
  const rows = await bucketsOf(db.query, [...new Set(takes.map(({ owner }) => owner))]);
  const at = now();
  const empty = takes.flatMap((take): EmptyBucket[] => {
    const { owner, operation, tokens, bucket } = take;
    const row = rows.find((one) => one.owner === owner && one.operation === operation);
    if (!row) return [];
    const until = refilledAt(row.fullAt, { ...bucket, tokens }, at);
    return until > at ? [{ ...take, until, told: (row.toldUntil ?? 0) > at }] : [];
  });
  return empty.toSorted((a, b) => b.until - a.until)[0] ?? null;
}
