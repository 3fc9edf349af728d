import { figureDaysOf, sumsWithin } from '../../db/figures.ts';
import type { Context } from '../context.ts';
import { type Actor, requireOperator, runsTheService } from '../verbs/actor.ts';
import { type DayFigures, dayFigures, readDayFigures } from './day-figures.ts';
import { type Day, lastDays } from './days.ts';

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'operators'>;

/** The most days that figures are told for at once. */
export const MOST_DAYS = 92;
/** So few days are added up while it is looked up whether they are stored: one round trip, not two. */
const FEW_DAYS = 2;

/**
 * The figures of a day. Without the right to money `paid`, `refunded` and `costs` are null, as are the
 * credits.
 */
export type ToldDay = Day &
  Omit<DayFigures, Money> & { [K in Money]: DayFigures[K] | null } & {
    /** Whether the day goes on: its figures still grow. */
    isOpen: boolean;
  };
type Money = 'paid' | 'refunded' | 'costs' | 'credits';

/**
 * Reads the figures of the last days in the operator's time zone, today last. Days that are over come from
 * where they were added up once (see {@link rollUp}); today, and a day that is not added up yet, from a
 * range of an index.
 * @param of `days`: how many, 1 to 92
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function figures(
  ctx: Needs,
  actor: Actor,
  { days: wanted }: { days: number },
): Promise<ToldDay[]> {
  requireOperator(ctx, actor, 'service');
  const seesMoney = runsTheService(ctx.operators, actor, 'money');
  const { timeZone: zone } = ctx.rules.rewards;
  const q = ctx.db.query;
  const now = ctx.now();
  const days = lastDays(now, zone, Math.max(1, Math.min(MOST_DAYS, Math.floor(wanted))));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const atOnce = days.length <= FEW_DAYS ? days : [last];
  const [rows, ...sums] = await Promise.all([
    figureDaysOf(q, { zone, from: first.day, to: last.day }),
    ...atOnce.map(async (day) => [day.day, dayFigures(await sumsWithin(q, day))] as const),
  ]);
  const stored = rows.map(({ day, figures: json }) => [day, readDayFigures(json)] as const);
  // What is stored goes before what was added up beside it.
  const known = new Map([...sums, ...stored]);
  return Promise.all(
    days.map(async (day) => {
      const found = known.get(day.day) ?? dayFigures(await sumsWithin(q, day));
      const told = seesMoney
        ? found
        : { ...found, paid: null, refunded: null, costs: null, credits: null };
      return { ...day, ...told, isOpen: day.until > now };
    }),
  );
}
