import { foldTemplateUses } from '../../core/community/fold-uses.ts';
import type { Context } from '../../core/context.ts';
import { sweepExports } from '../../core/exports/sweep-exports.ts';
import { rollUp } from '../../core/figures/roll-up.ts';
import { forgetSent } from '../../core/generations/disclose.ts';
import { sweepCards } from '../../core/guilds/card-tasks.ts';
import { sweepSteps } from '../../core/ladder/sweep.ts';
import { areCampaignsDue, sweepCampaigns } from '../../core/notices/campaigns/sweep.ts';
import { sellerOf } from '../../core/payments/entitlements/settle.ts';
import { sweepEntitlements } from '../../core/payments/entitlements/sweep.ts';
import { sweepStars } from '../../core/payments/stars/sweep.ts';
import { sweepSubscriptions } from '../../core/payments/subscriptions/follow.ts';
import { sweepCheckouts } from '../../core/payments/sweep.ts';
import { arePaymentsDue, sweepPayments } from '../../core/payments/sweep-payments.ts';
import { sweepTemplateDrafts } from '../../core/publishing/sweep-drafts.ts';
import { announceExpiry } from '../../core/retention/announce.ts';
import { announceFaceExpiry } from '../../core/retention/faces.ts';
import { isRetentionDue, sweepDoomed, sweepDue } from '../../core/retention/sweep.ts';
import { sweepReviews } from '../../core/reviews/sweep.ts';
import { settleShares } from '../../core/sharing/settle-shares.ts';
import { enqueue, type TaskHandler } from '../../core/tasks/tasks.ts';
import { dayOf } from '../../db/allowances.ts';
import { forgetLinkCodes } from '../../db/links.ts';
import { settleLinks } from '../../db/part-accounts.ts';
import { forgetProviderDays } from '../../db/provider-days.ts';
import { wouldWrite } from './would-write.ts';

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

const MINUTE_MS = 60_000;

/** A sweep, and when it is asked for: at one of its minutes, or in any in which something is due for it. */
type Sweep = {
  run: (ctx: Sweeping) => Promise<void>;
  /** Asked for once in so many minutes, whatever is due. */
  everyMinutes?: number;
  /** Tells whether something is due; `writes` where that is whatever makes it write. */
  isDue?: 'writes' | ((ctx: Sweeping) => Promise<boolean>);
};

const whatWrites = (run: Sweep['run']): Sweep => ({ run, isDue: 'writes' });

const SWEEPS: Readonly<Record<string, Sweep>> = {
  doomed: whatWrites(sweepDoomed),
  retention: { run: sweepDue, isDue: isRetentionDue },
  announce: whatWrites(announceExpiry),
  'announce-faces': whatWrites(announceFaceExpiry),
  exports: whatWrites(sweepExports),
  'template-uses': whatWrites(foldTemplateUses),
  figures: whatWrites(rollUp),
  reviews: whatWrites(sweepReviews),
  steps: whatWrites(sweepSteps),
  budget: {
    everyMinutes: 60,
    run: async ({ db, now, rules }) => {
      await db.commit([forgetProviderDays(db.query, dayOf(now() - rules.budget.keptMs))]);
    },
  },
  shares: whatWrites(settleShares),
  'template-drafts': whatWrites(async (ctx) => {
    await sweepTemplateDrafts(ctx);
  }),
  checkouts: whatWrites(async (ctx) => {
    await sweepCheckouts(ctx);
  }),
  entitlements: { run: sweepEntitlements, isDue: async (ctx) => sellerOf(ctx) !== null },
  stars: {
    run: async (ctx) => {
      await sweepStars(ctx);
    },
    isDue: async ({ payments }) => payments.some(({ id }) => id === 'stars'),
  },
  subscriptions: whatWrites(async (ctx) => {
    await sweepSubscriptions(ctx);
  }),
  payments: { run: sweepPayments, isDue: arePaymentsDue },
  links: {
    everyMinutes: 10,
    run: async ({ db, now }) => {
      await db.commit([forgetLinkCodes(db.query, now()), ...settleLinks(now(), MOST_LINKS)]);
    },
  },
  cards: whatWrites(sweepCards),
  campaigns: { run: sweepCampaigns, everyMinutes: 10, isDue: areCampaignsDue },
  'sent-files': {
    everyMinutes: 10,
    run: async ({ db, now, rules }) => {
      await db.commit(forgetSent({ before: now() - rules.retention.forgottenThereMs }, now()));
    },
  },
};

/** How often it is looked which sweeps are due, in milliseconds. */
export const SWEEP_EVERY_MS = MINUTE_MS;

/**
 * Creates the handler of `sweep` tasks, whose subject is the sweep's name. Every sweep may run any
 * number of times.
 */
export function sweeper(ctx: Sweeping): TaskHandler {
  return async ({ subject }) => {
    await SWEEPS[subject]?.run(ctx);
  };
}

/** Makes every sweep due: at a start, after which nobody knows what was left. */
export const requestSweeps = (ctx: Pick<Context, 'db' | 'now'>): Promise<void> =>
  request(ctx, Object.keys(SWEEPS));

/**
 * Makes those sweeps due that have something to do in this minute. Where nothing is, nothing is written, and
 * what is read travels together. To be called once a minute.
 * @param at the minute, in milliseconds since the epoch; now when absent
 */
export async function requestDueSweeps(ctx: Sweeping, at = ctx.now()): Promise<void> {
  const minute = Math.floor(at / MINUTE_MS);
  const due = await Promise.all(
    Object.entries(SWEEPS).map(async ([name, sweep], place) =>
      isTurn(sweep, minute + place) || (await isDue(ctx, name, sweep)) ? [name] : [],
    ),
  );
  await request(ctx, due.flat());
}

const isTurn = ({ everyMinutes }: Sweep, minute: number): boolean =>
  everyMinutes !== undefined && minute % everyMinutes === 0;

/** What cannot be told is due: the sweep then tells why. */
async function isDue(ctx: Sweeping, name: string, { run, isDue = async () => false }: Sweep) {
  try {
    return isDue === 'writes' ? await wouldWrite(ctx, run) : await isDue(ctx);
  } catch (err) {
    ctx.log.warn({ err, sweep: name }, 'not known whether a sweep is due');
    return true;
  }
}

async function request({ db, now }: Pick<Context, 'db' | 'now'>, names: string[]): Promise<void> {
  if (names.length === 0) return;
  await db.commit(
    names.map((subject) => enqueue(db.query, { kind: 'sweep', subject, accountId: null }, now())),
  );
}
