import type { Database, Statement } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { insertTask, insertTaskOnce, type NewTaskRow } from '../../db/tasks.ts';
import { type EngineTaskKind, laneOf, type TaskKind } from './kinds.ts';

/** A task as its handler gets it. */
export type Task = { kind: TaskKind; subject: string; payload: string; attempt: number };

/** Does one task. Throwing means: try again later; returning means: done. */
export type TaskHandler = (task: Task) => Promise<void>;

/** The error of a handler that only has to wait: the attempt does not count. */
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
  subject: string;
  /** Whose work it is; null where it is nobody's, or that is not known. */
  accountId: string | null;
  /** JSON; `{}` when absent. */
  payload?: string;
  /** Not before this time, in milliseconds; now when absent. */
  runAt?: number;
} & (
  | {
      kind: EngineTaskKind;
      /** The id of the engine that it waits for; null where it needs none. */
      engine: string | null;
    }
  | { kind: Exclude<TaskKind, EngineTaskKind>; engine?: never }
);

/**
 * Builds the statement that stores a task; the same kind and subject again only wakes the open one. Its
 * commit wakes the task's lane.
 */
export function enqueue(q: Database['query'], task: NewTask, now: number): Statement {
  const row = rowOf(task, now);
  return { ...insertTask(q, row), wakes: row };
}

/** Builds the statement that stores a task unless one of its kind and subject is there, due whenever it is. */
export function enqueueOnce(q: Database['query'], task: NewTask, now: number): Statement {
  const row = rowOf(task, now);
  return { toSQL: () => insertTaskOnce(q, row).toSQL(), wakes: row };
}

function rowOf(task: NewTask, now: number): NewTaskRow {
  const { kind, subject, accountId, engine = null, payload = '{}', runAt = now } = task;
  const lane = laneOf(kind, engine);
  return { id: newId(now), kind, subject, lane, accountId, payload, runAt, now };
}
