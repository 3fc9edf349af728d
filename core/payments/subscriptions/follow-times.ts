const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A provider draws up the month's invoice a little after the old month has ended. */
const AFTER_END_MS = 2 * MINUTE;
/** After a period's end, while the next payment is not there. */
const LOOKS = [
  { untilMs: 3 * HOUR, everyMs: 10 * MINUTE },
  { untilMs: 4 * DAY, everyMs: HOUR },
] as const;

/** How often a subscription is looked at in the middle of what is paid for, in milliseconds. */
export const CALM_LOOK_MS = DAY;

/** When a subscription is looked at next: daily, and closely once its period is over. Milliseconds. */
export function nextFollowAt(periodEndAt: number, now: number): number {
  if (now < periodEndAt + AFTER_END_MS)
    return Math.min(now + CALM_LOOK_MS, periodEndAt + AFTER_END_MS);
  const step = LOOKS.find(({ untilMs }) => now - periodEndAt < untilMs);
  return now + (step?.everyMs ?? CALM_LOOK_MS);
}
