import { newId } from '../../db/ids.ts';
import { giveTurns, lanesWithWork, leasedTasks, leaseTasks } from '../../db/task-leases.ts';
import { adoptTasks, bringForward, OF_PROCESS, releaseLeases } from '../../db/tasks.ts';
import type { Context } from '../context.ts';
import { changesLanes, homes, type LaneBounds, type TaskKind } from './kinds.ts';
import { LEASE_MS, taskRunner } from './run.ts';
import type { TaskHandler } from './tasks.ts';

const LOOK_EVERY_MS = 1_000;
/** A clock that goes back less is only being adjusted. */
const SET_BACK_MS = 5_000;
/** A running task loop. */
export type TaskLoop = {
  /**
   * Starts working: at once on what a commit of this process stores, and within a second on the rest.
   * @param options.alone true where this process is the only one on its database: leases of a process
   *   that died are then taken over at once
   * @param options.known lanes of other processes: what waits there is theirs
   */
  start(options: { alone: boolean; known?: readonly string[] }): Promise<void>;
  /** Takes no new tasks and waits for the running ones; `stop` signals reach handlers separately. */
  stop(): Promise<void>;
  /** Does everything that is due, and what that makes due, then resolves: for tests and for cron. */
  drain(): Promise<void>;
};

/** The options of a task loop. */
export type TaskLoopOptions = {
  ctx: Pick<Context, 'db' | 'processId' | 'now' | 'log'>;
  handlers: Readonly<Record<TaskKind, TaskHandler>>;
  /** The lanes that are worked on, by name. */
  lanes: Readonly<Record<string, LaneBounds>>;
};

/**
 * Lets everything else on the event loop have its turn. A local database answers without one, so that
 * tasks that follow each other would keep updates and webhooks waiting until none is due.
 */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Runs tasks from the database, each lane with its own limits, so that what waits for one resource holds
 * up nothing that waits for another; in a lane accounts take turns.
 */
export function createTaskLoop({ ctx, handlers, lanes }: TaskLoopOptions): TaskLoop {
  const work = taskRunner(ctx, handlers);
  const holder = ctx.processId === undefined ? '' : `${ctx.processId}${OF_PROCESS}`;
  const running = new Map<string, Set<Promise<void>>>(
    Object.keys(lanes).map((lane) => [lane, new Set()]),
  );
  const looking = new Map<string, Promise<number>>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = true;

  /** @param between waits after each task that was begun */
  async function look(
    lane: string,
    between: () => Promise<void> = async () => undefined,
  ): Promise<number> {
    const [bounds, active] = [lanes[lane], running.get(lane)];
    if (!bounds || !active || active.size >= bounds.atOnce) return 0;
    const now = ctx.now();
    const leaseId = `${holder}${newId(now)}`;
    const most = bounds.atOnce - active.size;
    const { ofOneAccount } = bounds;
    const [, taken] = await ctx.db.commit([
      giveTurns(lane, now),
      leaseTasks({ id: leaseId, lane, until: now + LEASE_MS, most, ofOneAccount }),
    ]);
    if (!taken) return 0;
    const tasks = await leasedTasks(ctx.db.query, leaseId);
    for (const task of tasks) {
      const job = work(task).then((left) => {
        active.delete(job);
        wake(lane);
        // What was moved to another lane while it ran is due there now.
        if (left && changesLanes(task.kind as TaskKind)) lookAround();
      });
      active.add(job);
      await between();
    }
    return tasks.length;
  }

  /** One look a lane at a time; a wake that comes during a look leads to another one after it. */
  const again = new Set<string>();
  function wake(lane: string): void {
    if (stopped) return;
    if (looking.has(lane)) {
      again.add(lane);
      return;
    }
    const job = turn()
      .then(() => look(lane, turn))
      .catch((cause) => {
        ctx.log.warn({ lane, err: cause }, 'looking for tasks failed');
        return 0;
      })
      .finally(() => {
        looking.delete(lane);
        if (again.delete(lane)) wake(lane);
      });
    looking.set(lane, job);
  }

  const names = Object.keys(lanes);
  let lookingAround: Promise<void> = Promise.resolve();
  function lookAround(): void {
    if (stopped) return;
    lookingAround = lanesWithWork(ctx.db.query, names, ctx.now()).then(
      (busy) => busy.forEach(wake),
      (err) => ctx.log.warn({ err }, 'looking for tasks failed'),
    );
  }
  let seen = ctx.now();
  /** Times of tasks are of the clock as it was: after it was set back they are brought forward. */
  async function mindClock(): Promise<void> {
    const [now, before] = [ctx.now(), seen];
    seen = now;
    if (now > before - SET_BACK_MS) return;
    ctx.log.warn({ setBackMs: before - now }, 'the clock was set back: tasks are brought forward');
    try {
      await ctx.db.commit([bringForward(ctx.db.query, before - now, now)]);
    } catch (cause) {
      seen = before;
      throw cause;
    }
  }
  const tick = () => {
    mindClock()
      .catch((err) => ctx.log.warn({ err }, 'tasks not brought forward'))
      .finally(lookAround);
  };
  let listening = () => {};

  return {
    async start({ alone, known = [] }) {
      const q = ctx.db.query;
      // An engine that is no longer configured has no lane: what waits for it is moved on or ended.
      await ctx.db.commit([
        ...(alone ? [releaseLeases(q, ctx.now())] : []),
        ...homes([...new Set([...names, ...known])]).map(({ kind, ...where }) =>
          adoptTasks(q, kind, where),
        ),
      ]);
      stopped = false;
      listening = ctx.db.onWake((stored) => {
        for (const { lane, runAt } of stored) if (lane in lanes && runAt <= ctx.now()) wake(lane);
      });
      timer = setInterval(tick, LOOK_EVERY_MS);
      lookAround();
    },
    async stop() {
      stopped = true;
      listening();
      clearInterval(timer);
      await Promise.all([lookingAround, ...looking.values()]);
      await Promise.all([...running.values()].flatMap((jobs) => [...jobs]));
    },
    async drain() {
      await mindClock();
      for (let busy = true; busy; ) {
        const due = await lanesWithWork(ctx.db.query, names, ctx.now());
        const taken = await Promise.all(due.map((lane) => look(lane)));
        const jobs = [...running.values()].flatMap((set) => [...set]);
        await Promise.all(jobs);
        busy = taken.some((count) => count > 0) || jobs.length > 0;
      }
    },
  };
}
