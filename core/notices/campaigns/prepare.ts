import {
  type CampaignRow,
  campaignOf,
  endCampaign,
  nextAccounts,
  notePrepared,
  prepareAnnouncements,
} from '../../../db/campaigns.ts';
import type { Context } from '../../context.ts';
import { enqueue, RetryLater, type TaskHandler } from '../../tasks/tasks.ts';
import { sendTasks } from './send-tasks.ts';
import { showSoon } from './show.ts';
import { asleepUntil } from './tell-one.ts';

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'surfaces'>;

/** Writes of one run of the task; the next run goes on. */
const WRITES_A_RUN = 100;

/** Lets everything else on the event loop have its turn: a local database answers without one. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Builds the handler of `prepare-campaign` tasks: looks up the people of a campaign, part by part in the
 * order of their accounts, each part in one write with how far it has come. A run that ends anywhere is gone
 * on with, and nobody is there twice.
 */
export function campaignPreparer(ctx: Needs): TaskHandler {
  return async ({ subject: id }) => {
    const q = ctx.db.query;
    for (let writes = 0; writes < WRITES_A_RUN; writes += 1) {
      const campaign = await campaignOf(q, id);
      if (!campaign || !isOpen(campaign) || campaign.preparedAt !== null) return;
      if (!(await preparePart(ctx, campaign))) {
        const now = ctx.now();
        await ctx.db.commit([
          notePrepared(q, id, now),
          endCampaign(id, now),
          showSoon(q, id, now),
          ...sendTasks(ctx, campaign),
        ]);
        return;
      }
      await turn();
    }
    await ctx.db.commit([showSoon(q, id, ctx.now())]);
    throw new RetryLater(ctx.now());
  };
}

const isOpen = ({ state }: CampaignRow): boolean => state === 'ready' || state === 'running';

/** Prepares the next part. @returns false where there is none */
async function preparePart(ctx: Needs, campaign: CampaignRow): Promise<boolean> {
  const { preparedAtOnce } = ctx.rules.notices.campaigns;
  const page = await nextAccounts(ctx.db.query, campaign.preparedUpTo, preparedAtOnce);
  if (!page) return false;
  const now = ctx.now();
  const due = page.hours.map((hours) => ({
    ...hours,
    dueAt: asleepUntil(ctx, campaign, hours) ?? now,
  }));
  const part = { last: page.last, due, surfaces: [...ctx.surfaces.keys()], now };
  await ctx.db.commit([
    ...prepareAnnouncements(campaign, part),
    // Whoever is found first need not wait for the last.
    ...sendTasks(ctx, campaign),
  ]);
  return true;
}

/** Makes the task that prepares a campaign. */
export const prepareTask = (q: Context['db']['query'], id: string, now: number) =>
  enqueue(q, { kind: 'prepare-campaign', subject: id, accountId: null }, now);
