import type { ProcessRow } from '../../db/processes.ts';
import { queueDepths } from '../../db/tasks.ts';
import type { Context } from '../context.ts';

/** Due tasks of a lane that no living process works on. */
export type Stranded = { lane: string; depth: number };

/** Finds due tasks that nobody works on: no process that lives has the role for them. */
export async function strandedTasks(
  { db, now }: Pick<Context, 'db' | 'now'>,
  living: readonly Pick<ProcessRow, 'lanes'>[],
): Promise<Stranded[]> {
  const worked = new Set(living.flatMap(({ lanes }) => lanes));
  const depths = await queueDepths(db.query, now());
  return depths.flatMap(({ lane, status, depth }) =>
    status === 'due' && !worked.has(lane) ? [{ lane, depth }] : [],
  );
}
