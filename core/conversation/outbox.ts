import type { Statement } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { clearPending, type PendingRow, pendingBefore } from '../../db/inbox.ts';
import { deliverOrTell } from '../chat/deliver.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Context } from '../context.ts';
import { openKeyedQueue } from '../keyed-queue.ts';
import { type Pending, type ReadPending, readPending } from './pending.ts';
import { openPending } from './sealed-pending.ts';

/** How long the note that an answer is out may wait for another write to go with. */
const CLEAR_AFTER_MS = 200;
const MOST_CLEARED_AT_ONCE = 200;
const MOST_RESUMED_AT_ONCE = 100;
/** Pauses before an answer is tried again at once; after that it waits to be resumed. */
const AGAIN_AFTER_MS = [250, 1_000] as const;
/** A longer pause that a platform names is not waited for: the answer is resumed after it. */
const LONGEST_PAUSE_MS = 5_000;
/** The longest time that a timer takes. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** An answer that could not be delivered for so long is tried once more and then given up. */
const GIVE_UP_MS = 6 * 3_600_000;

type Needs = Pick<Context, 'db' | 'surfaces' | 'now' | 'log' | 'secrets'>;

/** Statements that note what is out; `restore` when they were not written. */
export type Cleared = { statements: Statement[]; restore(): void };

export type Outbox = {
  /** Delivers an answer after the earlier ones of its chat. Never rejects. */
  deliver(source: SurfaceName, eventId: string, pending: Pending): Promise<void>;
  /** What is out, to be noted with the next write. */
  takeCleared(): Cleared;
  /** Sends what was stored at least so long ago and is not out. @returns how many */
  resume(olderThanMs: number): Promise<number>;
  /** Resolves when everything is out and noted. */
  settle(): Promise<void>;
};

/** An answer that waits: until when, in which chat's order, and what sends it before its time. */
type Waiting = {
  at: number;
  lane: string;
  again: () => void;
  timer: ReturnType<typeof setTimeout>;
};

export function openOutbox(ctx: Needs): Outbox {
  const lanes = openKeyedQueue();
  const sending = new Set<string>();
  /** Answers that a platform wants later: the time, and what tries them again then. */
  const waiting = new Map<string, Waiting>();
  let done: { source: SurfaceName; eventId: string }[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;

  const takeCleared = (): Cleared => {
    const some = done.slice(0, MOST_CLEARED_AT_ONCE);
    done = done.slice(MOST_CLEARED_AT_ONCE);
    const groups = Map.groupBy(some, ({ source }) => source);
    const statements = [...groups].map(([source, events]) =>
      clearPending(
        source,
        events.map(({ eventId }) => eventId),
      ),
    );
    const restore = () => {
      done = [...some, ...done];
      flushLater();
    };
    return { statements, restore };
  };
  const flush = async (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    while (done.length > 0) {
      const cleared = takeCleared();
      try {
        await ctx.db.commit(cleared.statements);
      } catch (error) {
        cleared.restore();
        throw error;
      }
    }
  };
  const flushLater = (): void => {
    timer ??= setTimeout(() => {
      flush().catch((error) => ctx.log.warn({ error }, 'delivered answers were not noted'));
    }, CLEAR_AFTER_MS);
  };

  const wait = (source: SurfaceName, eventId: string, pending: Pending, inMs: number): void => {
    const again = () => void send(source, eventId, pending);
    const [key, lane] = [keyOf({ source, eventId }), laneOf(source, pending)];
    const timer = setTimeout(() => sendWaiting(lane, key), Math.min(inMs, LONGEST_TIMER_MS));
    waiting.set(key, { at: ctx.now() + inMs, lane, again, timer });
  };
  /**
   * Sends an answer that has waited, behind those of its chat that wait for longer: they are held for the
   * same time, and their timers fire in any order.
   */
  const sendWaiting = (lane: string, key: string): void => {
    for (const [other, { lane: its, again }] of [...waiting]) {
      if (its === lane) again();
      if (other === key) return;
    }
  };

  const send = (
    source: SurfaceName,
    eventId: string,
    pending: Pending,
    receivedAt = ctx.now(),
  ): Promise<void> => {
    const key = keyOf({ source, eventId });
    sending.add(key);
    clearTimeout(waiting.get(key)?.timer);
    waiting.delete(key);
    return lanes
      .run(laneOf(source, pending), () => persist(ctx, source, pending))
      .then(({ out, inMs }) => {
        const isOld = ctx.now() - receivedAt > GIVE_UP_MS;
        // What is only held back was not refused: its time is still to come.
        if (inMs !== null) return wait(source, eventId, pending, inMs);
        if (!out && !isOld) return;
        if (!out) ctx.log.error({ surface: source }, 'an answer is given up');
        done.push({ source, eventId });
        flushLater();
      })
      .finally(() => sending.delete(key));
  };

  return {
    deliver: (source, eventId, pending) => send(source, eventId, pending),
    takeCleared,
    async resume(olderThanMs) {
      await flush();
      const now = ctx.now();
      const sources = [...ctx.surfaces.keys()];
      const rows = await pendingBefore(
        ctx.db.query,
        sources,
        now - olderThanMs,
        MOST_RESUMED_AT_ONCE + waiting.size,
      );
      const due = rows.filter((row) => {
        const key = keyOf(row);
        return !sending.has(key) && (waiting.get(key)?.at ?? now) <= now;
      });
      for (const row of due) {
        const source = row.source as SurfaceName;
        const reference = newId(now).slice(-8);
        const { pending, problem } = await read(ctx, row, reference);
        if (problem !== null)
          ctx.log.error(
            { surface: source, reference, err: problem },
            'a stored answer is not readable',
          );
        if (pending) await send(source, row.eventId, pending, row.receivedAt);
        else done.push({ source, eventId: row.eventId });
      }
      await flush();
      return due.length;
    },
    async settle() {
      await lanes.idle();
      for (const { timer } of waiting.values()) clearTimeout(timer);
      await flush();
    },
  };
}

/** Opens and reads a stored answer; what does not open is no answer. */
async function read(ctx: Needs, row: PendingRow, reference: string): Promise<ReadPending> {
  try {
    return readPending(await openPending(ctx, row), reference);
  } catch (problem) {
    return { pending: null, problem };
  }
}

const keyOf = ({ source, eventId }: { source: string; eventId: string }): string =>
  `${source} ${eventId}`;

const laneOf = (source: string, { to }: Pending): string => `${source} ${to.chatId}`;

/** Whether an answer needs no further attempt, and for how many milliseconds a platform wants none. */
type Attempt = { out: boolean; inMs: number | null };

/** Tries again soon what a broken connection has cost: nobody waits a minute for that. */
async function persist(ctx: Needs, source: SurfaceName, pending: Pending): Promise<Attempt> {
  for (const ms of AGAIN_AFTER_MS) {
    const attempt = await attemptOnce(ctx, source, pending);
    const pauseMs = attempt.inMs ?? ms;
    if (attempt.out || pauseMs > LONGEST_PAUSE_MS) return attempt;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return attemptOnce(ctx, source, pending);
}

async function attemptOnce(ctx: Needs, source: SurfaceName, pending: Pending): Promise<Attempt> {
  const surface = ctx.surfaces.get(source);
  if (!surface) return { out: false, inMs: null };
  try {
    const reference = newId(ctx.now()).slice(-8);
    const { to, replies } = pending;
    const delivery = await deliverOrTell(ctx, surface, to, replies, reference);
    const { refused } = delivery;
    if (refused) ctx.log.error({ surface: source, reference, error: refused }, 'answer refused');
    if (delivery.is === 'shown') return { out: true, inMs: null };
    const { error } = delivery;
    const { problem } = error;
    ctx.log.warn({ surface: source, problem, error }, 'an answer was not delivered');
    return delivery.is === 'later'
      ? { out: false, inMs: delivery.inMs }
      : { out: true, inMs: null };
  } catch (error) {
    ctx.log.warn({ surface: source, error }, 'an answer was not delivered');
    return { out: true, inMs: null };
  }
}
