import { dayStart, localDay } from '../texts/local-time.ts';

/** A day of a time zone, from its first moment to the first of the next day, in milliseconds. */
export type Day = { day: string; from: number; until: number };

/**
 * Lists the last days of a time zone, the day of a moment last.
 * @param most how many days
 */
export function lastDays(now: number, timeZone: string, most: number): Day[] {
  const days: Day[] = [];
  let { from, until } = { from: dayStart(now, timeZone), until: nextDay(now, timeZone) };
  while (days.length < most) {
    days.unshift({ day: localDay(from, timeZone), from, until });
    until = from;
    from = dayStart(until - 1, timeZone);
  }
  return days;
}

/** Longer than any day is, with any change of clocks, and shorter than any two. */
const SOME_OF_NEXT_MS = 30 * 60 * 60_000;

const nextDay = (now: number, timeZone: string): number =>
  dayStart(dayStart(now, timeZone) + SOME_OF_NEXT_MS, timeZone);
