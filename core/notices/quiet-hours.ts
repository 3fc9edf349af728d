import type { AccountRow } from '../../db/accounts.ts';
import type { Rules } from '../rules/rules.ts';
import { hourOn, nextHour } from '../texts/local-time.ts';

const DAY_MS = 24 * 60 * 60_000;
const NOON = 12;

/** Hours of a day: `until` is the first after them, on the next day where it is not later than `from`. */
export type QuietHours = { from: number; until: number };

/** What an account stores for none. */
export const NO_QUIET_HOURS = 'off';

/**
 * Reads hours as an account stores them, or as somebody types them, such as `22-8`, `22:00 – 08:00`.
 * @returns null for none that make sense
 */
export function readQuietHours(text: string): QuietHours | null {
  const [, from, until] = /^\s*(\d{1,2})(?::00)?\s*[-–—]\s*(\d{1,2})(?::00)?\s*$/.exec(text) ?? [];
  const hours = { from: Number(from) % 24, until: Number(until) % 24 };
  const isHour = (hour: string | undefined) => hour !== undefined && Number(hour) <= 24;
  return isHour(from) && isHour(until) && hours.from !== hours.until ? hours : null;
}

type Hours = Pick<AccountRow, 'quietHours'>;

/** Returns the hours in which an account's reminders wait; null where they never do. */
export function quietHoursOf(rules: Pick<Rules, 'notices'>, account: Hours): QuietHours | null {
  const { quietHours } = account;
  if (quietHours === NO_QUIET_HOURS) return null;
  return (quietHours === null ? null : readQuietHours(quietHours)) ?? rules.notices.quietHours;
}

/**
 * Returns when the quiet hours end that a moment lies in, in milliseconds since the epoch.
 * @param at milliseconds since the epoch
 * @returns null outside of them
 */
export function quietUntil(
  rules: Pick<Rules, 'notices' | 'rewards'>,
  account: Hours & Pick<AccountRow, 'timeZone'>,
  at: number,
): number | null {
  const hours = quietHoursOf(rules, account);
  if (hours === null) return null;
  const zone = account.timeZone ?? rules.rewards.timeZone;
  const noon = hourOn(at, NOON, zone);
  // Those that began on this day, and on the day before: clocks may change in between.
  for (const day of [noon, noon - DAY_MS]) {
    const from = hourOn(day, hours.from, zone);
    const until = nextHour(from, hours.until, zone);
    if (from <= at && at < until) return until;
  }
  return null;
}
