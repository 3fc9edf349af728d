import { firstOf } from '../../db/retention.ts';
import type { Context } from '../context.ts';
import type { GaugeSource } from '../metrics.ts';
import { ENDINGS, type KindEnding } from '../retention/endings.ts';
import { keptMsOf } from '../retention/schedule.ts';

const DAY_MS = 86_400_000;

/** How long ago what is still held should have been deleted, by kind of data. */
export const retentionGauges = (ctx: Pick<Context, 'db' | 'now' | 'rules'>): GaugeSource => ({
  gauges: {
    alme_retention_lag_seconds: {
      help: 'How long the row of a kind that is due longest has been due for deletion; 0 where none is',
      labels: ['what'],
    },
  },
  keptMs: 60_000,
  read: () =>
    Promise.all(
      ENDINGS.map(async (ending) => {
        const first = await firstOf(ctx.db.query, ending);
        const lagMs = first === null ? 0 : ctx.now() - dueAt(ctx, ending, first);
        return {
          name: 'alme_retention_lag_seconds',
          labels: { what: ending.what },
          value: Math.max(0, lagMs) / 1000,
        };
      }),
    ),
});

/** When a row is due, in milliseconds since the epoch. */
function dueAt(
  { rules }: Pick<Context, 'rules'>,
  { clock, what }: KindEnding,
  first: number | string,
): number {
  if (clock === 'day') return Date.parse(String(first)) + DAY_MS + keptMsOf(rules, what);
  return Number(first) + (clock === 'until' ? 0 : keptMsOf(rules, what));
}
