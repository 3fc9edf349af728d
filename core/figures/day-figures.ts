import { z } from 'zod';
import type { SpanSums } from '../../db/figures.ts';

const money = z.object({
  currency: z.string(),
  /** No real money: the sandbox, or a provider's test mode. */
  isTest: z.boolean(),
  /** Payments, or bookings of what went back. */
  count: z.number(),
  /** In the currency's smallest unit. */
  cents: z.number(),
});

const figures = z.object({
  joined: z.number(),
  active: z.number(),
  images: z.number(),
  videos: z.number(),
  cancelled: z.number(),
  failed: z.array(z.object({ cause: z.string(), count: z.number() })),
  paid: z.array(money),
  refunded: z.array(money),
  credits: z.object({
    bought: z.number(),
    granted: z.number(),
    rewarded: z.number(),
    /** Without what came back. */
    spent: z.number(),
  }),
  costs: z.array(z.object({ company: z.string(), micros: z.number() })),
});

/** Money that was paid, or went back. */
export type DayMoney = z.output<typeof money>;

/**
 * The figures of a day.
 * - `joined`: new accounts · `active`: accounts that asked for a picture or video
 * - `images`, `videos`: made and delivered, by the moment of the delivery
 * - `failed`: failed and refused, by cause, the most frequent first · `cancelled` by their owners
 * - `paid`: payments that were booked on the day · `refunded`: what was booked as gone back on the day,
 *   however old its payment
 * - `credits`: `bought` less what was taken back, `granted` by codes, invitations and operators, `rewarded`
 *   to authors, `spent` less what came back
 * - `costs`: what runs that ended are estimated to cost, in millionths of a dollar, by company
 */
export type DayFigures = z.output<typeof figures>;

/** Reads the stored figures of a day. @throws {z.ZodError} for what are none */
export const readDayFigures = (json: string): DayFigures => figures.parse(JSON.parse(json));

const MOST_CAUSES = 12;

/** Puts sums into the order in which figures are told. */
export function dayFigures(sums: SpanSums): DayFigures {
  const { joined, active, paid, returned, costs } = sums;
  const made = (kind: string) =>
    count(sums, (row) => row.state === 'delivered' && row.kind === kind);
  const moved = (...reasons: string[]) =>
    sums.credits.reduce((sum, row) => sum + (reasons.includes(row.reason) ? row.credits : 0), 0);
  return {
    joined,
    active,
    images: made('image'),
    videos: made('video'),
    cancelled: count(sums, ({ state }) => state === 'cancelled'),
    failed: failedOf(sums),
    paid,
    refunded: returned,
    credits: {
      bought: moved('purchase', 'clawback'),
      granted: moved('grant'),
      rewarded: moved('reward'),
      spent: 0 - moved('spend', 'refund'),
    },
    costs,
  };
}

type Ended = SpanSums['ended'][number];

const count = ({ ended }: SpanSums, of: (row: Ended) => boolean): number =>
  ended.reduce((sum, row) => sum + (of(row) ? row.count : 0), 0);

/** What ended badly, by cause; rare causes together as `other`. */
function failedOf({ ended }: SpanSums): DayFigures['failed'] {
  const causes = new Map<string, number>();
  for (const { state, failure, count: n } of ended)
    if (state === 'failed' || state === 'rejected') {
      const cause = failure ?? state;
      causes.set(cause, (causes.get(cause) ?? 0) + n);
    }
  const sorted = [...causes]
    .map(([cause, n]) => ({ cause, count: n }))
    .toSorted((a, b) => b.count - a.count || a.cause.localeCompare(b.cause));
  const rest = sorted.slice(MOST_CAUSES).reduce((sum, one) => sum + one.count, 0);
  return [...sorted.slice(0, MOST_CAUSES), ...(rest > 0 ? [{ cause: 'other', count: rest }] : [])];
}
