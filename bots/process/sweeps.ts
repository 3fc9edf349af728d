import { foldTemplateUses } from '../../core/community/fold-uses.ts';
import type { Context } from '../../core/context.ts';
import { sweepExports } from '../../core/exports/sweep-exports.ts';
import { sweepCards } from '../../core/guilds/card-tasks.ts';
import { sweepCampaigns } from '../../core/notices/campaigns/sweep.ts';
import { sweepEntitlements } from '../../core/payments/entitlements/sweep.ts';
import { sweepStars } from '../../core/payments/stars/sweep.ts';
import { sweepSubscriptions } from '../../core/payments/subscriptions/follow.ts';
import { sweepCheckouts } from '../../core/payments/sweep.ts';
import { sweepPayments } from '../../core/payments/sweep-payments.ts';
import { sweepTemplateDrafts } from '../../core/publishing/sweep-drafts.ts';
import { announceExpiry } from '../../core/retention/announce.ts';
import { announceFaceExpiry, sweepFaces } from '../../core/retention/faces.ts';
import { sweepDoomed, sweepExpired } from '../../core/retention/sweep.ts';
import { sweepReviews } from '../../core/reviews/sweep.ts';
import { settleShares } from '../../core/sharing/settle-shares.ts';
import { enqueue, type TaskHandler } from '../../core/tasks/tasks.ts';
import { dayOf } from '../../db/allowances.ts';
import { forgetCards } from '../../db/cards.ts';
import { forgetDeletions } from '../../db/deletions.ts';
import { forgetDepartures } from '../../db/departures.ts';
import { deleteFingerprints } from '../../db/fingerprints.ts';
import { forgetGuildDays } from '../../db/guild-days.ts';
import { forgetEvents } from '../../db/inbox.ts';
import { forgetClaims } from '../../db/likeness-claims.ts';
import { forgetBuckets } from '../../db/limits.ts';
import { forgetLinkCodes } from '../../db/links.ts';
import { settleLinks } from '../../db/part-accounts.ts';
import { forgetReports } from '../../db/reports.ts';
import { forgetSignals } from '../../db/signals.ts';
import { forgetSpendings } from '../../db/spendings.ts';
import { forgetUses } from '../../db/template-uses.ts';
import { forgetDrafts, forgetWords } from '../../db/words.ts';

const MOST_EVENTS = 5_000;
const MOST_FORGOTTEN = 5_000;

type Sweeping = Pick<
  Context,
  'db' | 'vault' | 'now' | 'rules' | 'log' | 'payments' | 'engines' | 'operators' | 'surfaces'
>;

const SWEEPS: Readonly<Record<string, (ctx: Sweeping) => Promise<void>>> = {
  doomed: sweepDoomed,
  expired: sweepExpired,
  announce: announceExpiry,
  faces: sweepFaces,
  'announce-faces': announceFaceExpiry,
  exports: sweepExports,
  'template-uses': foldTemplateUses,
  reviews: sweepReviews,
  shares: settleShares,
  'template-drafts': sweepTemplateDrafts,
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
  events: async (ctx) => {
    await ctx.db.commit([forgetEvents(ctx.now() - ctx.rules.inboxKeptMs, MOST_EVENTS)]);
    // What anybody deleted within the last minute leaves the log of changes too.
    await ctx.db.overwriteDeleted();
  },
  forgotten: async ({ db, now, rules }) => {
    const { signalsKeptMs } = rules.fraud;
    await db.commit([
      forgetDepartures(db.query, now(), MOST_FORGOTTEN),
      forgetSignals(db.query, now() - signalsKeptMs, MOST_FORGOTTEN),
      forgetUses(db.query, now() - rules.rewards.usesKeptMs, MOST_FORGOTTEN),
      forgetSpendings(db.query, dayOf(now() - signalsKeptMs), MOST_FORGOTTEN),
      forgetGuildDays(db.query, dayOf(now() - rules.guilds.daysKeptMs), MOST_FORGOTTEN),
      forgetCards(db.query, now() - rules.guilds.daysKeptMs, MOST_FORGOTTEN),
      forgetBuckets(db.query, now(), MOST_FORGOTTEN),
      forgetDeletions(db.query, now() - rules.retention.deletionsMs, MOST_FORGOTTEN),
      forgetLinkCodes(db.query, now()),
      ...settleLinks(now(), MOST_FORGOTTEN),
    ]);
  },
  reports: async ({ db, now, rules }) => {
    await db.commit([
      forgetReports(db.query, now() - rules.trust.reports.keptMs),
      forgetClaims(db.query, now() - rules.trust.claims.keptMs),
    ]);
  },
  words: async ({ db, now, rules }) => {
    const { failed, rejected, drafts } = rules.wordsKeptMs;
    await db.commit([
      forgetWords({ failed: now() - failed, rejected: now() - rejected }, MOST_FORGOTTEN),
      forgetDrafts(now() - drafts, MOST_FORGOTTEN),
    ]);
  },
  cards: sweepCards,
  campaigns: sweepCampaigns,
  fingerprints: async ({ db, now, rules }) => {
    await db.commit([deleteFingerprints(db.query, now() - rules.fingerprintsKeptMs)]);
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
