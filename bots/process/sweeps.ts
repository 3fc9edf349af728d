import { foldTemplateUses } from '../../core/community/fold-uses.ts';
import type { Context } from '../../core/context.ts';
import { sweepExports } from '../../core/exports/sweep-exports.ts';
import { forgetSent } from '../../core/generations/disclose.ts';
import { sweepCards } from '../../core/guilds/card-tasks.ts';
import { sweepSteps } from '../../core/ladder/sweep.ts';
import { sweepCampaigns } from '../../core/notices/campaigns/sweep.ts';
import { sweepEntitlements } from '../../core/payments/entitlements/sweep.ts';
import { sweepStars } from '../../core/payments/stars/sweep.ts';
import { sweepSubscriptions } from '../../core/payments/subscriptions/follow.ts';
import { sweepCheckouts } from '../../core/payments/sweep.ts';
import { sweepPayments } from '../../core/payments/sweep-payments.ts';
import { sweepTemplateDrafts } from '../../core/publishing/sweep-drafts.ts';
import { announceExpiry } from '../../core/retention/announce.ts';
import { announceFaceExpiry } from '../../core/retention/faces.ts';
import { sweepDoomed, sweepDue } from '../../core/retention/sweep.ts';
import { sweepReviews } from '../../core/reviews/sweep.ts';
import { settleShares } from '../../core/sharing/settle-shares.ts';
import { enqueue, type TaskHandler } from '../../core/tasks/tasks.ts';
import { dayOf } from '../../db/allowances.ts';
import { forgetLinkCodes } from '../../db/links.ts';
import { settleLinks } from '../../db/part-accounts.ts';
import { forgetProviderDays } from '../../db/provider-days.ts';

const MOST_LINKS = 5_000;

type Sweeping = Pick<
  Context,
  | 'db'
  | 'vault'
  | 'now'
  | 'rules'
  | 'log'
  | 'payments'
  | 'engines'
  | 'operators'
  | 'secrets'
  | 'surfaces'
>;

const SWEEPS: Readonly<Record<string, (ctx: Sweeping) => Promise<void>>> = {
  doomed: sweepDoomed,
  retention: sweepDue,
  announce: announceExpiry,
  'announce-faces': announceFaceExpiry,
  exports: sweepExports,
  'template-uses': foldTemplateUses,
  reviews: sweepReviews,
  steps: sweepSteps,
  budget: async ({ db, now, rules }) => {
    await db.commit([forgetProviderDays(db.query, dayOf(now() - rules.budget.keptMs))]);
  },
  shares: settleShares,
  'template-drafts': async (ctx) => {
    await sweepTemplateDrafts(ctx);
  },
  checkouts: async (ctx) => {
    await sweepCheckouts(ctx);
  },
  entitlements: sweepEntitlements,
  stars: async (ctx) => {
    await sweepStars(ctx);
  },
  subscriptions: async (ctx) => {
    await sweepSubscriptions(ctx);
  },
  payments: sweepPayments,
  links: async ({ db, now }) => {
    await db.commit([forgetLinkCodes(db.query, now()), ...settleLinks(now(), MOST_LINKS)]);
  },
  cards: sweepCards,
  campaigns: sweepCampaigns,
  'sent-files': async ({ db, now, rules }) => {
    await db.commit(forgetSent({ before: now() - rules.retention.forgottenThereMs }, now()));
  },
};

/** The interval of all sweeps, in milliseconds. */
export const SWEEP_EVERY_MS = 60_000;

/**
 * Creates the handler of `sweep` tasks, whose subject is the sweep's name. Every sweep may run any
 * number of times.
 */
export function sweeper(ctx: Sweeping): TaskHandler {
  return async ({ subject }) => {
    await SWEEPS[subject]?.(ctx);
  };
}

/** Makes every sweep due, for a timer, or for cron on platforms without a permanent process. */
export async function requestSweeps(ctx: Pick<Context, 'db' | 'now'>): Promise<void> {
  const now = ctx.now();
  await ctx.db.commit(
    Object.keys(SWEEPS).map((subject) =>
      enqueue(ctx.db.query, { kind: 'sweep', subject, accountId: null }, now),
    ),
  );
}
