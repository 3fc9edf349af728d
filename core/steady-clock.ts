import type { Log } from './log.ts';

const MINUTE_MS = 60_000;
/**
 * A jump ahead by more than this is not believed at once, since sweeps delete for good what has
 * expired.
 */
const DOUBTED_MS = 24 * 60 * MINUTE_MS;
/** A clock that has stayed ahead for this long is believed. */
const BELIEVED_AFTER_MS = 10 * MINUTE_MS;

/** The parts that a {@link steadyClock} is built from. */
export type ClockParts = {
  /** Gives the system's time, in milliseconds since the epoch. */
  system: () => number;
  /** Gives the milliseconds since a fixed moment, unaffected by changes of the system's clock. */
  passed: () => number;
  log: Log;
};

/**
 * Builds the clock for sweeps that delete for good. When the system's clock jumps more than a day
 * ahead, this clock follows only after ten minutes: a clock that is wrong for a moment would otherwise
 * delete everybody's photos as expired. A jump back is followed at once. Everything else uses the
 * system's clock, since a machine that slept for days has the right time as soon as it wakes.
 * @returns a function that gives milliseconds since the epoch
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
