import { openCardsOf } from '../../db/takedowns.ts';
import type { Context } from '../context.ts';
import { takeAway } from '../guilds/take-away.ts';
import { RetryLater, type TaskHandler } from '../tasks/tasks.ts';
import { findSubject } from './subject.ts';

/** Cards taken away in one run. */
const A_RUN = 200;

/**
 * Builds the handler of `withdraw-cards` tasks, which takes the cards of a taken-down template away wherever
 * they were posted. Repeating the task is harmless; the cards of a template that is offered again stay.
 */
export function cardsWithdrawer(ctx: Pick<Context, 'db' | 'now'>): TaskHandler {
  return async ({ subject: id }) => {
    const found = await findSubject(ctx, { kind: 'template', id });
    if (found?.state !== 'taken-down') return;
    const q = ctx.db.query;
    const open = await openCardsOf(q, id, A_RUN);
    await ctx.db.commit(open.flatMap((cardId) => takeAway(q, cardId, ctx.now())));
    if (open.length === A_RUN) throw new RetryLater(ctx.now());
  };
}
