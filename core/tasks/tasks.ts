import type { Database, Statement } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { insertTask } from '../../db/tasks.ts';

/** Kinds of work. The subject of each is the id of what it is about. */
export type TaskKind =
  | 'advance-generation'
  | 'cancel-generation'
  | 'follow-prediction'
  | 'cancel-prediction'
  | 'show-queue'
  | 'check-face'
  | 'receive-photo'
  | 'verify-picture'
  | 'improve-words'
  | 'open-checkout'
  | 'poll-checkout'
  | 'payment-event'
  | 'refund-payment'
  | 'settle-entitlement'
  | 'follow-subscription'
  | 'change-subscription'
  | 'judge-account'
  | 'low-balance'
  | 'notify'
  | 'erase-account'
  | 'sweep';

export type Task = { kind: TaskKind; subject: string; payload: string; attempt: number };

/** Does one task. Throwing means: try again later; returning means: done. */
export type TaskHandler = (task: Task) => Promise<void>;

/** Thrown by a handler that only has to wait: the attempt does not count. */
export class RetryLater extends Error {
  readonly runAt: number;
  constructor(runAt: number, options?: { cause?: unknown }) {
    super('to be done later', options);
    this.name = 'RetryLater';
    this.runAt = runAt;
  }
}

/** A task about to be stored, in the same batch as what caused it. */
export type NewTask = {
  kind: TaskKind;
  subject: string;
  /** JSON; `{}` when absent. */
  payload?: string;
  /** Not before this time, in milliseconds; now when absent. */
  runAt?: number;
  /** An engine's id for work that waits for that engine; `light` when absent. */
  lane?: string;
};

/**
 * Builds the statement that stores a task; the same kind and subject again only wakes the open one. Its
 * commit wakes the task's lane, where the task is due.
 */
export function enqueue(q: Database['query'], task: NewTask, now: number): Statement {
  const { kind, subject, lane = 'light', payload = '{}', runAt = now } = task;
  const insert = insertTask(q, { id: newId(now), kind, subject, lane, payload, runAt, now });
  return { toSQL: () => insert.toSQL(), ...(runAt <= now && { wakes: lane }) };
}
