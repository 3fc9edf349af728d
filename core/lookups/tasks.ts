import {
  type ParkedKey,
  parkTask as parked,
  parkedBefore,
  requeueTask as requeued,
  type TaskLine,
  taskNamed,
  tasksOfLane,
} from '../../db/task-desk.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import type { Prepared } from '../verbs/verb.ts';
import { PAGE_LINES, type Page, pageOf } from './page.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators'>;

const KEY = /^(\d{1,16})\.(.{1,200})$/;
const keyIn = (before: string | null): ParkedKey | null => {
  const [, createdAt, id] = KEY.exec(before ?? '') ?? [];
  return id === undefined ? null : { createdAt: Number(createdAt), id };
};

/** Reads a page of the tasks that failed too often. @throws {ProductError} `forbidden` */
export async function parkedTasks(
  ctx: Needs,
  actor: Actor,
  { before }: { before: string | null },
): Promise<Page<TaskLine>> {
  requireOperator(ctx, actor, 'service');
  const rows = await parkedBefore(ctx.db.query, { before: keyIn(before), most: PAGE_LINES + 1 });
  return pageOf(rows, ({ createdAt, id }) => `${createdAt}.${id}`);
}

/** Reads the first tasks of a lane, at most 50: those that run, then those that are due. @throws {ProductError} `forbidden` */
export async function laneTasks(
  ctx: Needs,
  actor: Actor,
  { lane }: { lane: string },
): Promise<TaskLine[]> {
  requireOperator(ctx, actor, 'service');
  return tasksOfLane(ctx.db.query, { lane, now: ctx.now(), most: PAGE_LINES });
}

/**
 * Parks a task, so that it is tried no more until somebody requeues it.
 * @throws {ProductError} `forbidden`; `not-found`; `done-before` for one that is parked, or runs just now
 */
export async function parkTask(
  ctx: Needs,
  actor: Actor,
  { taskId }: { taskId: string },
): Promise<Prepared> {
  const task = await taskFor(ctx, actor, taskId);
  if (task.status === 'parked' || task.isRunning) throw new ProductError({ code: 'done-before' });
  return moved(ctx, actor, task, 'park-task');
}

/**
 * Has a parked task tried again at once, as if it had never failed. Twice does it once.
 * @throws {ProductError} `forbidden`; `not-found`; `done-before` for one that is not parked
 */
export async function requeueTask(
  ctx: Needs,
  actor: Actor,
  { taskId }: { taskId: string },
): Promise<Prepared> {
  const task = await taskFor(ctx, actor, taskId);
  if (task.status !== 'parked') throw new ProductError({ code: 'done-before' });
  return moved(ctx, actor, task, 'requeue-task');
}

async function taskFor(ctx: Needs, actor: Actor, id: string): Promise<TaskLine> {
  requireOperator(ctx, actor, 'service');
  const task = await taskNamed(ctx.db.query, id);
  if (!task) throw new ProductError({ code: 'not-found' });
  return task;
}

function moved(
  { db: { query: q }, now }: Needs,
  actor: Actor,
  { id, kind, subject, lane, accountId }: TaskLine,
  verb: 'park-task' | 'requeue-task',
): Prepared {
  const at = now();
  return {
    statements: [
      verb === 'park-task' ? parked(q, id) : requeued(q, id, lane, at),
      recordAct(q, actor, { verb, subject: id, accountId, details: { kind, subject } }, at),
    ],
    result: undefined,
  };
}
