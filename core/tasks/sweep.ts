import { bringForwardOnce, lastStored, overdueByLane } from '../../db/task-sweep.ts';
import { adoptTasks } from '../../db/tasks.ts';
import type { Context } from '../context.ts';
import { homes } from './kinds.ts';
import { sendWakes, type TaskQueue } from './messages.ts';

/** What is due for so long has no message on its way, in milliseconds; a sweep comes every minute. */
const OVERDUE_MS = 30_000;
/** Messages for a lane with many overdue tasks: each leads to more than one. */
const MOST_OF_A_LANE = 10;
/** A clock that goes back less is only being adjusted, or is another machine's. */
const SET_BACK_MS = 60_000;

/**
 * Sends for tasks that are due and that nobody takes, brings tasks of lanes that are gone to others, and makes
 * tasks due earlier after the clock was set back. Doing it twice at once sends twice and does no harm.
 * @param lanes the names of all lanes
 */
export async function sweepTasks(
  ctx: Pick<Context, 'db' | 'now' | 'log'>,
  lanes: readonly string[],
  queue: TaskQueue,
): Promise<{ sent: number }> {
  const q = ctx.db.query;
  const now = ctx.now();
  const overdue = () => overdueByLane(q, { now, before: now - OVERDUE_MS, most: MOST_OF_A_LANE });
  const [found, stored] = await Promise.all([overdue(), lastStored(q)]);
  const setBackMs = stored === null ? 0 : stored - now;
  const isSetBack = setBackMs > SET_BACK_MS;
  const gone = found.filter(({ lane }) => !lanes.includes(lane));
  if (isSetBack) ctx.log.warn({ setBackMs }, 'the clock was set back: tasks are brought forward');
  if (gone.length > 0) ctx.log.warn({ lanes: gone.map(({ lane }) => lane) }, 'lanes are gone');
  const changes = [
    ...(isSetBack && stored !== null ? bringForwardOnce(stored, now) : []),
    ...(gone.length > 0
      ? homes(lanes).map(({ kind, ...where }) => adoptTasks(q, kind, where))
      : []),
  ];
  if (changes.length > 0) await ctx.db.commit(changes);
  const left = changes.length > 0 ? await overdue() : found;
  const wakes = left.flatMap(({ lane, overdue: count }) =>
    Array.from({ length: count }, () => ({ lane, runAt: now })),
  );
  return { sent: wakes.length > 0 ? await sendWakes(queue, wakes, now) : 0 };
}
