import { accountOf } from '../../db/accounts.ts';
import { isRefusedBy } from '../../db/constraints.ts';
import type { Statement } from '../../db/database.ts';
import { lastReleasedAt } from '../../db/holds.ts';
import { newId } from '../../db/ids.ts';
import { insertRing, type Ring, type RingCause, ringsOf } from '../../db/reward-rings.ts';
import { noteSignal } from '../../db/signals.ts';
import { rewardsAmong } from '../../db/template-rewards.ts';
import { devotedUsers, discountUses } from '../../db/template-uses.ts';
import type { Context } from '../context.ts';
import { tellOperators } from '../notices/tell.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { findCircle } from './find-circle.ts';
import { takeBack } from './take-back.ts';

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'log' | 'operators'>;

/** Rewards that are taken back in one batch. */
const PAGE = 50;

/**
 * Builds the handler of `judge-rewards` tasks, one an author at a time: it looks whether a ring of accounts
 * brought the author's rewards, notes it, and takes back what the ring brought.
 */
export function rewardJudge(ctx: Needs): TaskHandler {
  return async ({ subject: authorId }) => {
    if ((await accountOf(ctx.db.query, authorId)) === null) return;
    const { windowMs } = ctx.rules.rewards.rings;
    const released = await lastReleasedAt(ctx.db.query, authorId);
    const since = Math.max(ctx.now() - windowMs, released + 1);
    const known = await ringsOf(ctx.db.query, authorId);
    const circle = await findCircle(ctx, authorId, since);
    if (circle.length > 0) await note(ctx, known, 'circle', circle, since);
    const crowd = await findCrowd(ctx, authorId, since);
    if (crowd.length > 0) await note(ctx, known, 'crowd', [authorId, ...crowd], since);
    for (const ring of await ringsOf(ctx.db.query, authorId))
      await takeBackFrom(ctx, ring, Math.max(ring.createdAt - windowMs, released + 1));
  };
}

/** Finds accounts that seem to be there for one author's rewards; empty where they are too few. */
async function findCrowd(ctx: Needs, authorId: string, since: number): Promise<string[]> {
  const { windowMs, crowd } = ctx.rules.rewards.rings;
  const newSince = ctx.now() - windowMs;
  const of = { authorId, since, newSince, uses: crowd.uses };
  const found = await devotedUsers(ctx.db.query, of);
  return found.length >= crowd.accounts ? found : [];
}

/** Stores a ring, unless its accounts are known as one; operators are told. */
async function note(
  ctx: Needs,
  known: readonly Ring[],
  cause: RingCause,
  accountIds: readonly string[],
  since: number,
): Promise<void> {
  if (known.some((ring) => accountIds.every((id) => ring.accountIds.includes(id)))) return;
  const q = ctx.db.query;
  const now = ctx.now();
  const ringId = newId(now);
  // Nobody answers for those who use their templates alone.
  const [author, ...users] = accountIds;
  const takePart = cause === 'circle' || author === undefined ? accountIds : users;
  const signals = takePart.flatMap((accountId): Statement[] => [
    noteSignal(q, { accountId, kind: 'reward-ring', reference: `${ringId}:${accountId}`, now }),
    judgeSoon(q, accountId, now),
  ]);
  const noted = [
    insertRing(q, { ringId, cause, accountIds, createdAt: now }),
    ...discountUses(q, { accountIds, since }),
    ...signals,
    ...tellOperators(ctx, {
      kind: 'ring-found',
      data: { cause, accounts: accountIds.length, ringId },
      about: `ring-${ringId}`,
    }),
  ];
  try {
    await ctx.db.commit(noted);
  } catch (cause) {
    // Another of its accounts was looked at in the same moment.
    if (isRefusedBy(cause, 'ring-known')) return;
    throw cause;
  }
  ctx.log.warn({ ring: ringId, cause, accounts: accountIds }, 'a ring of accounts earns nothing');
}

/** Takes back what the accounts of a ring brought each other, page by page; again is harmless. */
async function takeBackFrom(ctx: Needs, { accountIds }: Ring, since: number): Promise<void> {
  for (;;) {
    const page = await rewardsAmong(ctx.db.query, accountIds, since, PAGE);
    if (page.length > 0) await ctx.db.commit(takeBack(ctx, page, 'ring'));
    if (page.length < PAGE) return;
  }
}
