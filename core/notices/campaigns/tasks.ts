import type { Context } from '../../context.ts';
import type { TaskHandler } from '../../tasks/tasks.ts';
import { campaignPreparer } from './prepare.ts';
import { campaignSender } from './send.ts';
import { campaignShower } from './show.ts';

/** Builds the handlers of the tasks of campaigns. */
export const campaignTasks = (
  ctx: Context,
): Record<'prepare-campaign' | 'send-campaign' | 'show-campaign', TaskHandler> => ({
  'prepare-campaign': campaignPreparer(ctx),
  'send-campaign': campaignSender(ctx),
  'show-campaign': campaignShower(ctx),
});
