import { figureDaysOf, firstAccountAt, insertFigureDay, sumsWithin } from '../../db/figures.ts';
import type { Context } from '../context.ts';
import { dayFigures } from './day-figures.ts';
import { lastDays } from './days.ts';
import { MOST_DAYS } from './queries.ts';

/** How long after its end a day is added up: what other processes began by then has been stored. */
const SETTLED_MS = 60 * 60_000;
/** Days that one run adds up: the rest is for the next one. */
const DAYS_A_RUN = 7;

/**
 * Adds up the days that are over, each once, the latest first. What happens later counts for the day on
 * which it does: a refund for the day that it is booked on, however old its payment.
 */
export async function rollUp(ctx: Pick<Context, 'db' | 'now' | 'rules'>): Promise<void> {
  const q = ctx.db.query;
  const now = ctx.now();
  const { timeZone: zone } = ctx.rules.rewards;
  const since = await firstAccountAt(q);
  if (since === null) return;
  const over = lastDays(now, zone, MOST_DAYS).filter(
    ({ until }) => until + SETTLED_MS <= now && until > since,
  );
  const [first, last] = [over[0], over.at(-1)];
  if (!first || !last) return;
  const stored = await figureDaysOf(q, { zone, from: first.day, to: last.day });
  const known = new Set(stored.map(({ day }) => day));
  const due = over.filter(({ day }) => !known.has(day)).slice(-DAYS_A_RUN);
  for (const { day, ...span } of due.toReversed()) {
    const figures = JSON.stringify(dayFigures(await sumsWithin(q, span)));
    await ctx.db.commit([insertFigureDay(q, { zone, day, figures, createdAt: now })]);
  }
}
