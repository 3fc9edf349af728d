import { isRefusedBy } from '../../db/constraints.ts';
import { type ClaimRow, claimOf, noteClaim } from '../../db/likeness-claims.ts';
import type { Context } from '../context.ts';
import { tellOperators } from '../notices/tell.ts';
import { RetryLater, type TaskHandler } from '../tasks/tasks.ts';
import { subjectsOf } from './claim.ts';
import { hide } from './hide.ts';
import { findSubject, type Subject } from './subject.ts';

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'operators'>;

/**
 * Builds the handler of `claim-clock` tasks, which are about a claim of likeness. It reminds the operators
 * before the time runs out, and then hides what the claim names until somebody has decided. Repeating the
 * task is harmless.
 */
export function claimClock(ctx: Needs): TaskHandler {
  return async ({ subject: id }) => {
    const claim = await claimOf(ctx.db.query, id);
    if (claim?.state !== 'open' || claim.ranOutAt !== null) return;
    const now = ctx.now();
    const remindAt = claim.dueAt - ctx.rules.trust.claims.reminderMs;
    if (now < remindAt) throw new RetryLater(remindAt);
    if (now < claim.dueAt) {
      if (claim.remindedAt === null) await note(ctx, claim, 'remindedAt');
      throw new RetryLater(claim.dueAt);
    }
    for (const subject of subjectsOf(claim)) await hideSubject(ctx, subject);
    await note(ctx, claim, 'ranOutAt');
  };
}

async function note(ctx: Needs, { id }: ClaimRow, what: 'remindedAt' | 'ranOutAt'): Promise<void> {
  const data = { claimId: id, hidden: what === 'ranOutAt' };
  await ctx.db.commit([
    noteClaim(ctx.db.query, id, what, ctx.now()),
    ...tellOperators(ctx, { kind: 'likeness-due', data, about: `claim-${id}-${what}` }),
  ]);
}

async function hideSubject(ctx: Needs, subject: Subject): Promise<void> {
  const found = await findSubject(ctx, subject);
  if (!found?.isShown) return;
  try {
    await ctx.db.commit(hide(ctx, found, 'claim'));
  } catch (cause) {
    // Taken back or decided meanwhile; a new version is looked at anew.
    if (!isRefusedBy(cause, 'template-state', 'share-state')) throw cause;
    const again = await findSubject(ctx, subject);
    if (again?.isShown) throw cause;
  }
}
