import type { Context } from '../context.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { rewardJudge } from './judge-rewards.ts';
import { rewardTeller } from './tell-rewards.ts';

/** Builds the handlers of the tasks about rewards. */
export const rewardTasks = (
  ctx: Pick<Context, 'db' | 'now' | 'rules' | 'log' | 'operators'>,
): Record<'tell-rewards' | 'judge-rewards', TaskHandler> => ({
  'tell-rewards': rewardTeller(ctx),
  'judge-rewards': rewardJudge(ctx),
});
