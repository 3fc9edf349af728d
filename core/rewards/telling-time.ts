import type { AccountRow } from '../../db/accounts.ts';
import type { RewardRules } from '../rules/reward-rules.ts';
import { hourOn, localDay, nextHour } from '../texts/local-time.ts';

type Told = Pick<AccountRow, 'timeZone' | 'rewardsToldAt'>;
type Rules = Pick<RewardRules, 'timeZone' | 'digestHour'>;

/** Returns the time zone of an account: its owner's, or the service's where none was chosen. */
export const zoneOf = (rules: Rules, { timeZone }: Pick<Told, 'timeZone'>): string =>
  timeZone ?? rules.timeZone;

/**
 * Returns when an author is told of rewards that nobody has told of: at once where the newest is of this
 * day of theirs and nothing was told on it, else in the next evening of theirs. What was given after an
 * evening waits for the next one.
 * @param of when the oldest and the newest of them were given, in milliseconds since the epoch
 */
export function nextTelling(
  rules: Rules,
  author: Told,
  { oldestAt, newestAt, now }: { oldestAt: number; newestAt: number; now: number },
): number {
  const zone = zoneOf(rules, author);
  const today = localDay(now, zone);
  // A clock that was set back must not make another first of the day.
  const told = author.rewardsToldAt ?? Number.NEGATIVE_INFINITY;
  const isToldToday = author.rewardsToldAt !== null && localDay(told, zone) >= today;
  if (!isToldToday && localDay(newestAt, zone) >= today) return now;
  const evening = hourOn(now, rules.digestHour, zone);
  if (told < evening && oldestAt < evening && evening <= now) return now;
  return nextHour(Math.max(now, told), rules.digestHour, zone);
}
