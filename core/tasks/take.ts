import type { Statement } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { giveTurns, leaseTasks, readLeasedAnd } from '../../db/task-leases.ts';
import { readHasWork } from '../../db/task-sweep.ts';
import type { TaskRow } from '../../db/tasks.ts';
import type { LaneBounds } from './kinds.ts';
import { LEASE_MS } from './run.ts';

/** What a commit has found beside what it wrote. */
export type Found = {
  /** When it was looked for, in milliseconds since the epoch. */
  at: number;
  /** What was taken: one task, or two where a commit was done whose answer was lost. */
  taken: TaskRow[];
  /** The task that the commit was about, as it is now; null where it is gone. */
  own: TaskRow | null;
  /** Whether something waits in the lane; null where something was to be taken. */
  hasWork: boolean | null;
};

/** Statements, and what they have found once they are committed. */
export type Taking = { statements: Statement[]; found: Found };

type At = { lane: string; now: number; own: TaskRow | null };

/** Builds the statements that take the next task of a lane in its turn, within the bounds. */
export function takeNext({ lane, now, own }: At, bounds: LaneBounds): Taking {
  const { atOnce: ofAll, ofOneAccount } = bounds;
  const id = newId(now);
  const lease = { id, lane, until: now + LEASE_MS, most: 1, ofOneAccount, ofAll };
  const found: Found = { at: now, taken: [], own: null, hasWork: null };
  const read = readLeasedAnd(id, own?.id ?? '', (rows) => {
    found.taken = rows.filter(({ leaseId }) => leaseId === id);
    found.own = rows.find((row) => row.id === own?.id) ?? null;
  });
  return { statements: [giveTurns(lane, now), leaseTasks(lease), read], found };
}

/** Builds the statements that take nothing more and only look whether somebody else should. */
export function takeNothing({ lane, now, own }: At): Taking {
  const found: Found = { at: now, taken: [], own: null, hasWork: null };
  const readOwn = readLeasedAnd('', own?.id ?? '', (rows) => {
    found.own = rows[0] ?? null;
  });
  const look = readHasWork(lane, now, (hasWork) => {
    found.hasWork = hasWork;
  });
  return { statements: [readOwn, look], found };
}
