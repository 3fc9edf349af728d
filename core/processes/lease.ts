import type { Database } from '../../db/database.ts';
import { isFree, releaseLease, takeLease } from '../../db/processes.ts';
import type { Log } from '../log.ts';
import { pauseUnless } from '../pause.ts';

/** The times of a lease, in milliseconds. */
export type LeaseTimes = {
  /** For how long a lease is taken. */
  leaseMs: number;
  /** The holder renews it so often. */
  renewEveryMs: number;
  /** A holder that could not renew it stops so long before its end, whatever the clocks say. */
  marginMs: number;
  /** Whoever waits for a lease looks so often whether it is free. */
  lookEveryMs: number;
};

/** A process that dies is followed after 15 seconds, one that stops within a second. */
export const LEASE_TIMES: LeaseTimes = {
  leaseMs: 15_000,
  renewEveryMs: 5_000,
  marginMs: 3_000,
  lookEveryMs: 1_000,
};

/** Something that goes on until it is stopped. */
export type Duty = { stop(): Promise<void> };

/** The parts of a lease. */
export type LeaseParts = {
  db: Pick<Database, 'query' | 'commit'>;
  log: Log;
  /** What one process at a time does, such as `telegram`. */
  name: string;
  /** The id of this process. */
  holder: string;
  /** Begins what the holder does; called anew each time that the lease is taken. */
  begin: () => Duty;
  /** Gives the milliseconds since a fixed moment, unaffected by changes of the system's clock. */
  passed: () => number;
  times?: LeaseTimes;
};

/**
 * Does something in one process of many: begins it while this process holds its lease, and stops it before
 * another process can hold it. The lease is measured from before it was asked for, so that it ends here earlier
 * than in the database. What is begun starts at once where the lease is free.
 * @returns stops and gives the lease back at once; another process follows within a second
 */
export function doUnderLease(parts: LeaseParts): Duty {
  const { lookEveryMs } = timesOf(parts);
  const stopping = new AbortController();
  const { signal } = stopping;
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      const taken = await take(parts, true);
      if (typeof taken === 'number') await hold(parts, taken, signal);
      await pauseUnless(signal, lookEveryMs);
    }
  };
  const done = run();
  return {
    async stop() {
      stopping.abort();
      await done;
    },
  };
}

const timesOf = ({ times = LEASE_TIMES }: LeaseParts): LeaseTimes => times;

/** Does it until the lease is lost, or this process stops. */
async function hold(parts: LeaseParts, takenUntil: number, signal: AbortSignal): Promise<void> {
  const { begin, db, log, name, holder } = parts;
  // What was asked for when this process was told to stop is given back unused.
  const duty = signal.aborted ? null : begin();
  if (duty) log.info({ lease: name }, 'lease taken');
  const isLost = await untilLost(parts, takenUntil, signal);
  if (isLost) log.warn({ lease: name }, 'lease lost: another process may go on');
  await duty?.stop().catch((err) => log.warn({ err, lease: name }, 'not stopped cleanly'));
  await db
    .commit([releaseLease({ name, holder })])
    .catch((err) => log.warn({ err, lease: name }, 'lease not given back: it ends by itself'));
}

/** Renews a lease. @returns true once it is lost, false once this process stops */
async function untilLost(
  parts: LeaseParts,
  takenUntil: number,
  signal: AbortSignal,
): Promise<boolean> {
  const { renewEveryMs, marginMs, lookEveryMs } = timesOf(parts);
  let until = takenUntil;
  let next = renewEveryMs;
  const leftMs = () => until - marginMs - parts.passed();
  for (;;) {
    if (!(await pauseUnless(signal, Math.max(0, Math.min(next, leftMs()))))) return false;
    if (leftMs() <= 0) return true;
    const renewed = await within(leftMs(), take(parts, false));
    if (renewed === 'taken' || renewed === 'late') return !signal.aborted;
    // A database that is away is asked again while there is time left.
    if (renewed !== 'away') until = renewed;
    next = renewed === 'away' ? lookEveryMs : renewEveryMs;
  }
}

/**
 * Asks for a lease.
 * @param looks whether it is first looked for, which writes nothing while another process holds it
 * @returns until when this process has it, by `passed`
 */
async function take(parts: LeaseParts, looks: boolean): Promise<number | 'taken' | 'away'> {
  const { db, log, name, holder, passed } = parts;
  const { leaseMs } = timesOf(parts);
  try {
    if (looks && !(await isFree(db.query, { name, holder }))) return 'taken';
    const asked = passed();
    const [changed = 0] = await db.commit([takeLease({ name, holder }, leaseMs)]);
    return changed > 0 ? asked + leaseMs : 'taken';
  } catch (err) {
    log.warn({ err, lease: name }, 'no answer about a lease');
    return 'away';
  }
}

async function within<T>(ms: number, job: Promise<T>): Promise<T | 'late'> {
  const settled = new AbortController();
  const late = pauseUnless(settled.signal, ms).then(() => 'late' as const);
  try {
    return await Promise.race([job, late]);
  } finally {
    settled.abort();
  }
}
