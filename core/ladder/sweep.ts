import { endStep, liftStep, type StepRow, stepsOver } from '../../db/account-steps.ts';
import { isRefusedBy } from '../../db/constraints.ts';
import { closeAccount } from '../accounts/close.ts';
import type { Context } from '../context.ts';
import { isRefusal } from '../errors.ts';
import { tell } from '../notices/tell.ts';
import { nameOf, SERVICE } from '../verbs/actor.ts';
import { perform } from '../verbs/verb.ts';

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'secrets' | 'operators' | 'log' | 'surfaces'>;

/** Steps of one sweep; what is left is for the next. */
const MOST_STEPS = 200;

/**
 * Ends the steps whose time is over: who was warned or limited is so no more, and an account that was
 * ended is deleted, as its owner was told.
 */
export async function sweepSteps(ctx: Needs): Promise<void> {
  for (const step of await stepsOver(ctx.db.query, ctx.now(), MOST_STEPS)) {
    try {
      await (step.step === 'ended' ? deleteEnded(ctx, step) : lift(ctx, step));
    } catch (cause) {
      // Somebody else was faster.
      if (!isRefusedBy(cause, 'step-ended')) throw cause;
    }
  }
}

async function lift(ctx: Needs, { id, accountId, step }: StepRow): Promise<void> {
  const q = ctx.db.query;
  const now = ctx.now();
  await ctx.db.commit([
    ...liftStep(q, accountId, { endedAt: now, endedBy: nameOf(SERVICE) }),
    ...(step === 'limited'
      ? [tell(q, { kind: 'account-restored', data: {}, accountId, about: `lifted:${id}`, now })]
      : []),
  ]);
}

async function deleteEnded(ctx: Needs, { accountId }: StepRow): Promise<void> {
  try {
    await perform(ctx, await closeAccount(ctx, SERVICE, { accountId }));
  } catch (cause) {
    // Its owner has deleted it, and the row goes with the rest.
    if (!isRefusal(cause, 'not-found')) throw cause;
    const by = { endedAt: ctx.now(), endedBy: nameOf(SERVICE) };
    await ctx.db.commit([endStep(ctx.db.query, accountId, by)]);
  }
}
