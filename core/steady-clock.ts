import type { Log } from './log.ts';

const MINUTE_MS = 60_000;
/** A jump ahead further than this is doubted: what it would end is deleted for good. */
const DOUBTED_MS = 24 * 60 * MINUTE_MS;
/** A clock that is still there after so long is believed. */
const BELIEVED_AFTER_MS = 10 * MINUTE_MS;

export type ClockParts = {
  /** The system's clock, in milliseconds since the epoch. */
  system: () => number;
  /** Milliseconds that have passed since some moment, whatever is done to the clock. */
  passed: () => number;
  log: Log;
};

/**
 * A clock for what deletes for good. It does not follow the system's when that jumps more than a day ahead,
 * until it has stayed there for ten minutes: a wrong clock for a moment would delete everybody's photos as
 * expired. Back it follows at once. Not for anything else: a machine that slept for days is right about
 * the time as soon as it wakes.
 * @returns milliseconds since the epoch
 */
export function steadyClock({ system, passed, log }: ClockParts): () => number {
  let believed = { at: system(), passed: passed() };
  let doubtedSince: number | null = null;
  return () => {
    const [at, elapsed] = [system(), passed()];
    const expected = believed.at + (elapsed - believed.passed);
    const aheadMs = at - expected;
    if (aheadMs > DOUBTED_MS) {
      if (doubtedSince === null)
        log.warn({ aheadMs }, 'the clock has jumped ahead: sweeps follow in ten minutes');
      doubtedSince ??= elapsed;
      if (elapsed - doubtedSince < BELIEVED_AFTER_MS) return Math.floor(expected);
      log.warn({ aheadMs }, 'the clock has stayed ahead: sweeps follow now');
    } else if (doubtedSince !== null) log.warn({}, 'the clock is right again');
    doubtedSince = null;
    believed = { at, passed: elapsed };
    return at;
  };
}
