import {
  forgetDropped,
  insertCampaign,
  isPolicyTold,
  openCampaigns,
} from '../../../db/campaigns.ts';
import { isRefusedBy } from '../../../db/constraints.ts';
import { newId } from '../../../db/ids.ts';
import { forgetPace } from '../../../db/platform-pace.ts';
import type { Context } from '../../context.ts';
import { nextPolicy } from '../../policies/policies.ts';
import { nameOf, SERVICE } from '../../verbs/actor.ts';
import { prepareTask } from './prepare.ts';
import { sendTasks } from './send-tasks.ts';

type Needs = Pick<Context, 'db' | 'now' | 'surfaces' | 'log'>;

const MOST_FORGOTTEN = 5_000;

/**
 * Has everyone told of changes of terms and privacy policy that are to come, and sees to it that what was begun
 * goes on, whichever process has died.
 */
export async function sweepCampaigns(ctx: Needs): Promise<void> {
  await announcePolicies(ctx);
  const q = ctx.db.query;
  const now = ctx.now();
  const open = await openCampaigns(q);
  await ctx.db.commit([
    ...open.flatMap((campaign) => [
      ...(campaign.preparedAt === null ? [prepareTask(q, campaign.id, now)] : []),
      ...sendTasks(ctx, campaign),
    ]),
    forgetDropped(q, MOST_FORGOTTEN),
    forgetPace(q, now, MOST_FORGOTTEN),
  ]);
}

/** Tells whether a message to many goes on, or a change of a policy is to be told. */
export async function areCampaignsDue(ctx: Pick<Needs, 'db' | 'now'>): Promise<boolean> {
  const q = ctx.db.query;
  const [open, ...untold] = await Promise.all([
    openCampaigns(q),
    ...POLICIES.map(async (kind) => {
      const next = await nextPolicy(ctx, kind);
      return next !== null && !(await isPolicyTold(q, kind, next.version));
    }),
  ]);
  return open.length > 0 || untold.includes(true);
}

const POLICIES = ['terms', 'privacy'] as const;

async function announcePolicies(ctx: Needs): Promise<void> {
  const q = ctx.db.query;
  for (const kind of POLICIES) {
    const next = await nextPolicy(ctx, kind);
    if (!next || (await isPolicyTold(q, kind, next.version))) continue;
    const { version, effectiveAt } = next;
    const now = ctx.now();
    const campaign = {
      id: newId(now),
      kind,
      audience: 'everyone',
      state: 'running',
      policyVersion: version,
      appliesAt: effectiveAt,
      createdBy: nameOf(SERVICE),
      createdAt: now,
      startedAt: now,
    } as const;
    try {
      await ctx.db.commit([insertCampaign(q, campaign), prepareTask(q, campaign.id, now)]);
      ctx.log.info({ kind, version }, 'a change of policy is told to everyone');
    } catch (cause) {
      // Another process was faster, or the change before it is still being told.
      if (!isRefusedBy(cause, 'campaign-policy', 'campaign-running')) throw cause;
    }
  }
}
