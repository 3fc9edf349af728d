const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A provider draws up the month's invoice a little after the old month has ended. */
const AFTER_END_MS = 2 * MINUTE;
/** The polls after a period's end, while the next payment is missing. */
const POLLS = [
  { untilMs: 3 * HOUR, everyMs: 10 * MINUTE },
  { untilMs: 4 * DAY, everyMs: HOUR },
] as const;

/** The interval of polls in the middle of a paid period, in milliseconds. */
export const DAILY_POLL_MS = DAY;

/**
 * Returns the time of the next poll of a subscription: daily, and more often once its period is
 * over.
 * @param periodEndAt milliseconds since the epoch
 * @param now milliseconds since the epoch
 * @returns milliseconds since the epoch
 */
export function nextFollowAt(periodEndAt: number, now: number): number {
  if (now < periodEndAt + AFTER_END_MS)
    return Math.min(now + DAILY_POLL_MS, periodEndAt + AFTER_END_MS);
  const step = POLLS.find(({ untilMs }) => now - periodEndAt < untilMs);
  return now + (step?.everyMs ?? DAILY_POLL_MS);
}
