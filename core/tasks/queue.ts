import type { Wake } from '../../db/database.ts';
import type { TaskRow } from '../../db/tasks.ts';
import type { Context } from '../context.ts';
import type { LaneBounds, TaskKind } from './kinds.ts';
import { readMessage, secondsUntil, sendWakes, type TaskQueue } from './messages.ts';
import { taskRunner } from './run.ts';
import { sweepTasks } from './sweep.ts';
import { type Found, type Taking, takeNext, takeNothing } from './take.ts';
import type { TaskHandler } from './tasks.ts';

/** Tasks that one message leads to, one after the other, while the lane has some. */
const MOST_IN_A_ROW = 20;
/** After this time no further task is taken for a message, in milliseconds. Consumers may last 15 minutes. */
const LONGEST_ROW_MS = 60_000;
const FIRST_RETRY_SECONDS = 5;
const LONGEST_RETRY_SECONDS = 300;

/** What is to become of a message. */
export type Outcome = { is: 'done' } | { is: 'again'; inSeconds: number };

/** The part of a batch of a Cloudflare Queue that is used. */
export type TaskBatch = {
  readonly messages: readonly {
    readonly body: unknown;
    readonly attempts: number;
    ack(): void;
    retry(options: { delaySeconds: number }): void;
  }[];
};

/** The options of `createQueueWork`. */
export type QueueWorkOptions = {
  ctx: Pick<Context, 'db' | 'now' | 'log'>;
  handlers: Readonly<Record<TaskKind, TaskHandler>>;
  /** The lanes that are worked on, by name: `fleetLanes`. */
  lanes: Readonly<Record<string, LaneBounds>>;
  queue: TaskQueue;
  /** Keeps the invocation alive until a promise is settled. */
  waitUntil: (sending: Promise<unknown>) => void;
};

/** Work that a queue carries. */
export type QueueWork = {
  /** Does what a message leads to. Never throws. @param attempts how often it was delivered, from 1 */
  consume(body: unknown, attempts: number): Promise<Outcome>;
  /** Does what a batch of messages leads to, all at once; each is acknowledged or retried alone. */
  consumeBatch(batch: TaskBatch): Promise<void>;
  /**
   * Acknowledges messages that were given up. No task is lost with them: the sweep sends for it again, and a
   * task that ends whatever runs it is parked.
   */
  consumeDead(batch: TaskBatch): Promise<void>;
  /**
   * Sends for what is due and nobody takes, whose messages were lost, given up or not yet sent. May overlap.
   * @returns how many messages were sent
   * @throws {DatabaseUnavailable}, and what the queue throws
   */
  sweep(): Promise<{ sent: number }>;
  /** Sends for nothing that is committed from now on. */
  close(): void;
};

/**
 * Runs tasks that a queue carries, in any number of isolates. The row of a task is what is to be done, a
 * message only brings somebody to look: it leads to the next task of its lane in turn, and after it to the
 * one after that, each taken in the transaction that ends the one before. So a message that finds its lane at
 * a bound has nothing to wait for: whoever is at work there goes on with what it stood for. All that commits of
 * this handle store is sent for from here.
 */
export function createQueueWork(options: QueueWorkOptions): QueueWork {
  const { ctx, lanes, queue } = options;
  const work = taskRunner(ctx, options.handlers);

  /** What cannot be sent is left to the sweep. */
  const send = async (wakes: readonly Wake[]): Promise<void> => {
    try {
      await sendWakes(queue, wakes, ctx.now());
    } catch (err) {
      ctx.log.warn({ err, messages: wakes.length }, 'not sent to the queue');
    }
  };
  const close = ctx.db.onWake((wakes) => options.waitUntil(send(wakes)));

  async function workThrough(lane: string, bounds: LaneBounds): Promise<void> {
    const until = ctx.now() + LONGEST_ROW_MS;
    let left = MOST_IN_A_ROW;
    const take = (own: TaskRow | null): Taking => {
      const [now, goesOn] = [ctx.now(), left > 0 && ctx.now() < until];
      left -= 1;
      return goesOn ? takeNext({ lane, now, own }, bounds) : takeNothing({ lane, now, own });
    };
    const run = async (task: TaskRow): Promise<void> => {
      let next: Found | null = null;
      await work(task, async (statements) => {
        const { statements: further, found } = take(task);
        const changed = await ctx.db.commit([...statements, ...further]);
        next = found;
        return changed;
      });
      // Otherwise the database was away: the lease ends, and the sweep sends for the task.
      if (next) await goOn(next);
    };
    const goOn = async (found: Found): Promise<void> => {
      const wakes = wakesAfter(found, lane);
      if (wakes.length > 0) await send(wakes);
      await Promise.all(found.taken.map(run));
    };
    const { statements, found } = take(null);
    await ctx.db.commit(statements);
    await goOn(found);
  }

  async function consume(body: unknown, attempts: number): Promise<Outcome> {
    const message = readMessage(body);
    const bounds = message && Object.hasOwn(lanes, message.lane) ? lanes[message.lane] : undefined;
    if (!message || !bounds) {
      // The sweep brings tasks of lanes that are gone to others.
      ctx.log.warn({ lane: message?.lane ?? null }, 'message of no lane');
      return { is: 'done' };
    }
    const early = secondsUntil(message.due, ctx.now());
    if (early > 0) return { is: 'again', inSeconds: early };
    try {
      await workThrough(message.lane, bounds);
      return { is: 'done' };
    } catch (err) {
      ctx.log.warn({ lane: message.lane, attempts, err }, 'message to be tried again');
      const inSeconds = Math.min(FIRST_RETRY_SECONDS * 2 ** (attempts - 1), LONGEST_RETRY_SECONDS);
      return { is: 'again', inSeconds };
    }
  }

  return {
    consume,
    async consumeBatch({ messages }) {
      const settle = async (message: TaskBatch['messages'][number]): Promise<void> => {
        const outcome = await consume(message.body, message.attempts);
        if (outcome.is === 'done') message.ack();
        else message.retry({ delaySeconds: outcome.inSeconds });
      };
      await Promise.all(messages.map(settle));
    },
    async consumeDead({ messages }) {
      for (const message of messages) {
        const lane = readMessage(message.body)?.lane ?? null;
        ctx.log.error({ lane }, 'message given up: the sweep sends for its lane again');
        message.ack();
      }
    },
    sweep: () => sweepTasks(ctx, Object.keys(lanes), queue),
    close,
  };
}

/** Lists what a run has left to others: the task where it is to be done again, and a lane left with work. */
function wakesAfter({ at, own, hasWork }: Found, lane: string): Wake[] {
  const isFree = own !== null && own.leaseId === null && own.status === 'open';
  // What is due in this lane is taken by who goes on in it.
  const isElsewhere = isFree && (own.lane !== lane || own.runAt > at);
  return [
    ...(isElsewhere ? [{ lane: own.lane, runAt: own.runAt }] : []),
    ...(hasWork ? [{ lane, runAt: at }] : []),
  ];
}
