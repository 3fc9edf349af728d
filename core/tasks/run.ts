import type { Statement } from '../../db/database.ts';
import { isDatabaseAway } from '../../db/failures.ts';
import { extendLease, finishTask, returnTask, type TaskRow } from '../../db/tasks.ts';
import { mayWorkLater } from '../chat/deliver.ts';
import { DeliveryError } from '../chat/surface.ts';
import type { Context } from '../context.ts';
import { messageOf, scrub } from '../log.ts';
import { isStoreAway } from '../storage/outage.ts';
import type { TaskKind } from './kinds.ts';
import { RetryLater, type TaskHandler } from './tasks.ts';

/** The duration of a task's lease in a process, in milliseconds, unless it is renewed. */
export const LEASE_MS = 60_000;
const LEASE_RENEWAL_MS = 20_000;
const MAX_ATTEMPTS = 8;
/** A file store that is away takes no more attempts than these: it waits longer each time, and is never parked. */
const MOST_AWAY = 5;
/** What a platform that is away does not take is tried for so long, however often. */
const PLATFORM_AWAY_MS = 24 * 3_600_000;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 10 * 60_000;
const ERROR_CHARACTERS = 200;

/** Commits what a run comes to: `Database.commit`, or that with more that goes along. */
export type Commit = (statements: readonly Statement[]) => Promise<number[]>;

/**
 * Runs a leased task to its end: holds on to the lease meanwhile, then notes that it is done, or when it is
 * to be tried again.
 * @returns what runs one and tells whether it is still there to be done; never rejects
 */
export function taskRunner(
  ctx: Pick<Context, 'db' | 'now' | 'log'>,
  handlers: Readonly<Record<TaskKind, TaskHandler>>,
): (task: TaskRow, commit?: Commit) => Promise<boolean> {
  async function work(task: TaskRow, commit: Commit = ctx.db.commit): Promise<boolean> {
    const log = ctx.log.child({ task: task.kind, subject: task.subject, attempt: task.attempts });
    const renewal: unknown = setInterval(() => {
      ctx.db
        .commit([extendLease(ctx.db.query, task, ctx.now() + LEASE_MS)])
        .catch((cause) => log.warn({ err: cause }, 'lease not renewed'));
    }, LEASE_RENEWAL_MS);
    if (canUnref(renewal)) renewal.unref();
    try {
      const kind = task.kind as TaskKind;
      await handlers[kind]({
        kind,
        subject: task.subject,
        payload: task.payload,
        attempt: task.attempts,
      });
      const [done] = await commit(finishTask(ctx.db.query, task, ctx.now()));
      return done === 0;
    } catch (cause) {
      await giveBack(task, cause, commit).catch((err) => log.error({ err }, 'task not given back'));
      return true;
    } finally {
      clearInterval(renewal as ReturnType<typeof setInterval>);
    }
  }

  async function giveBack(task: TaskRow, cause: unknown, commit: Commit): Promise<void> {
    // A database or a file store that was away says nothing about the task.
    const waiting = isDatabaseAway(cause) || cause instanceof RetryLater;
    const attempts = isStoreAway(cause) ? Math.min(task.attempts, MOST_AWAY) : task.attempts;
    const isPlatformAway = cause instanceof DeliveryError && mayWorkLater(cause);
    const isPatient = isPlatformAway && ctx.now() - task.createdAt < PLATFORM_AWAY_MS;
    const parked = !waiting && !isPatient && attempts >= MAX_ATTEMPTS;
    const delay = Math.min(FIRST_RETRY_MS * 2 ** (task.attempts - 1), LONGEST_RETRY_MS);
    if (!waiting)
      ctx.log[parked ? 'error' : 'warn'](
        { task: task.kind, subject: task.subject, attempt: task.attempts, err: cause },
        parked ? 'task parked' : 'task failed, to be tried again',
      );
    await commit([
      returnTask(ctx.db.query, task, {
        now: ctx.now(),
        runAt: cause instanceof RetryLater ? cause.runAt : ctx.now() + delay,
        attempts: waiting ? task.attempts - 1 : attempts,
        parked,
        error: waiting ? '' : scrub(said(cause)).slice(0, ERROR_CHARACTERS),
      }),
    ]);
  }

  return work;
}

/** Timers are numbers in some runtimes. */
const canUnref = (timer: unknown): timer is { unref(): void } =>
  typeof timer === 'object' && timer !== null && 'unref' in timer;

const said = (cause: unknown): string =>
  cause instanceof Error ? `${cause.name}: ${messageOf(cause)}` : String(cause);
