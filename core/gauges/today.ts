import { activePeople, askedIn, joinedIn, movedIn } from '../../db/gauges.ts';
import type { Context } from '../context.ts';
import type { GaugeSource, Sample } from '../metrics.ts';
import { openDayTail } from './day-tail.ts';

const KEPT_MS = 60_000;

/** Who is here and what was asked for today (UTC), with the credits that moved. */
export function todayGauges(ctx: Pick<Context, 'db' | 'now'>): GaugeSource {
  const joined = openDayTail(ctx, joinedIn, ({ people }) => ({ group: '', numbers: [people] }));
  const asked = openDayTail(ctx, askedIn, ({ operation, rows }) => ({
    group: operation,
    numbers: [rows],
  }));
  const moved = openDayTail(ctx, movedIn, ({ reason, credits, test }) => ({
    group: reason,
    numbers: [credits - test, test],
  }));
  return {
    gauges: {
      alme_people_active: {
        help: 'People with an account who were here today (day), in the last 7 days (week) and in the last 30 (month), by surface; UTC',
        labels: ['surface', 'period'],
      },
      alme_today_joined: { help: 'People who joined today; UTC' },
      alme_today_generations: {
        help: 'Generations that were asked for today, by operation; UTC',
        labels: ['operation'],
      },
      alme_today_credits: {
        help: 'Credits that moved on the side of users today, by reason (spend is negative, refund positive) and money: real or test; UTC',
        labels: ['reason', 'money'],
      },
    },
    keptMs: KEPT_MS,
    read: async () => {
      const people = await activePeople(ctx.db.query, ctx.now());
      const [joins, operations, reasons] = [await joined(), await asked(), await moved()];
      return [
        ...people.flatMap(({ surface, ...periods }) =>
          Object.entries(periods).map(
            ([period, value]): Sample => ({
              name: 'alme_people_active',
              labels: { surface, period },
              value: value ?? 0,
            }),
          ),
        ),
        { name: 'alme_today_joined', value: joins.get('')?.[0] ?? 0 },
        ...[...operations].map(([operation, [count = 0]]) => ({
          name: 'alme_today_generations',
          labels: { operation },
          value: count,
        })),
        ...[...reasons].flatMap(([reason, [real = 0, test = 0]]) => [
          { name: 'alme_today_credits', labels: { reason, money: 'real' }, value: real },
          { name: 'alme_today_credits', labels: { reason, money: 'test' }, value: test },
        ]),
      ];
    },
  };
}
