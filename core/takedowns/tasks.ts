import type { Context } from '../context.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { claimClock } from './claim-clock.ts';
import { reportWeigher } from './weigh-reports.ts';
import { cardsWithdrawer } from './withdraw-cards.ts';

/** Builds the handlers of the tasks about reports and takedowns. */
export const takedownTasks = (
  ctx: Pick<Context, 'db' | 'now' | 'rules' | 'operators' | 'log'>,
): Record<'weigh-reports' | 'withdraw-cards' | 'claim-clock', TaskHandler> => ({
  'weigh-reports': reportWeigher(ctx),
  'withdraw-cards': cardsWithdrawer(ctx),
  'claim-clock': claimClock(ctx),
});
