import { newId } from '../../db/ids.ts';
import { isSentElsewhere, type PendingRow, pendingBefore, takeOver } from '../../db/inbox.ts';
import { deliverOrTell } from '../chat/deliver.ts';
import type { SurfaceName } from '../chat/event.ts';
import { allToNote, type ToNote } from '../chat/to-note.ts';
import type { Context } from '../context.ts';
import { openKeyedQueue } from '../keyed-queue.ts';
import { type Delivered, type DeliveredNotes, openDelivered } from './delivered.ts';
import { type Pending, type ReadPending, readPending } from './pending.ts';
import { openPending } from './sealed-pending.ts';

/** How long the note that an answer is out may wait for another write to go with. */
const CLEAR_AFTER_MS = 200;
/** The same where others write all the time, and who waits is to end soon. */
const CLEAR_SHARED_AFTER_MS = 50;
const MOST_RESUMED_AT_ONCE = 100;
/** Pauses before an answer is tried again at once; after that it waits to be resumed. */
const AGAIN_AFTER_MS = [250, 1_000] as const;
/** A longer pause that a platform names is not waited for: the answer is resumed after it. */
const LONGEST_PAUSE_MS = 5_000;
/** The longest time that a timer takes. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** An answer waits so long, in looks, for another process that answers in the same chat. */
const MOST_LOOKS = 30;
const LOOK_EVERY_MS = 100;
/** An answer that could not be delivered for so long is tried once more and then given up. */
const GIVE_UP_MS = 6 * 3_600_000;

type Needs = Pick<Context, 'db' | 'processId' | 'surfaces' | 'now' | 'log' | 'secrets'>;

export type Outbox = {
  /**
   * Delivers an answer after the earlier ones of its chat. Never rejects.
   * @param isBehind whether another process still sends one to its chat, which is waited for
   */
  deliver(
    source: SurfaceName,
    eventId: string,
    pending: Pending,
    isBehind?: boolean,
  ): Promise<void>;
  /** What is out, and what surfaces have to note of it, to go with the next write. */
  takeCleared(): ToNote;
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

/**
 * @param shared answers of this and other outboxes, each of which may end at any time; absent for one that lasts
 */
export function openOutbox(ctx: Needs, shared: DeliveredNotes | null = null): Outbox {
  const lanes = openKeyedQueue();
  const sending = new Set<string>();
  /** Answers that a platform wants later: the time, and what tries them again then. */
  const waiting = new Map<string, Waiting>();
  const notes = shared ?? openDelivered();
  /** What this outbox has sent, as long as it may not be noted. */
  let own: Delivered[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;

  const takeCleared = (): ToNote => {
    const ofSurfaces = [...ctx.surfaces.values()].flatMap((surface) => surface.toNote?.() ?? []);
    const taken = allToNote([notes.take(ctx.now()), ...ofSurfaces]);
    const restore = () => {
      taken.restore();
      flushLater();
    };
    return { ...taken, restore };
  };
  const flush = async (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    for (;;) {
      const cleared = takeCleared();
      if (cleared.statements.length === 0) return;
      try {
        await ctx.db.commit(cleared.statements);
      } catch (error) {
        cleared.restore();
        throw error;
      }
      cleared.written();
    }
  };
  const flushLater = (): void => {
    // Who shares the notes waits for them in the end.
    if (shared) return;
    timer ??= setTimeout(() => {
      flush().catch((error) => ctx.log.warn({ error }, 'delivered answers were not noted'));
    }, CLEAR_AFTER_MS);
  };
  /** Leaves it to the next write of anybody to note what is out, and writes it itself where none comes. */
  const noted = async (): Promise<void> => {
    for (;;) {
      own = own.filter((one) => notes.has(one));
      if (own.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, CLEAR_SHARED_AFTER_MS));
      if (own.some((one) => notes.has(one))) await flush();
    }
  };
  const isOut = (source: SurfaceName, eventId: string): void => {
    notes.add({ source, eventId });
    if (shared) own.push({ source, eventId });
    flushLater();
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
    { receivedAt = ctx.now(), isBehind = false } = {},
  ): Promise<void> => {
    const key = keyOf({ source, eventId });
    sending.add(key);
    clearTimeout(waiting.get(key)?.timer);
    waiting.delete(key);
    return lanes
      .run(laneOf(source, pending), async () => {
        if (isBehind) await othersDone(ctx, source, pending);
        return persist(ctx, source, pending);
      })
      .then(({ out, inMs }) => {
        const isOld = ctx.now() - receivedAt > GIVE_UP_MS;
        // What is only held back was not refused: its time is still to come.
        if (inMs !== null) return wait(source, eventId, pending, inMs);
        if (!out && !isOld) return;
        if (!out) ctx.log.error({ surface: source }, 'an answer is given up');
        isOut(source, eventId);
      })
      .finally(() => sending.delete(key));
  };

  return {
    deliver: (source, eventId, pending, isBehind = false) =>
      send(source, eventId, pending, { isBehind }),
    takeCleared,
    async resume(olderThanMs) {
      await flush();
      const now = ctx.now();
      const sources = [...ctx.surfaces.keys()];
      const rows = await pendingBefore(ctx.db.query, sources, {
        before: now - olderThanMs,
        most: MOST_RESUMED_AT_ONCE + waiting.size,
        me: ctx.processId ?? null,
      });
      const due = rows.filter((row) => {
        const key = keyOf(row);
        return !sending.has(key) && (waiting.get(key)?.at ?? now) <= now;
      });
      for (const row of due) {
        if (!(await isOurs(ctx, row))) continue;
        const source = row.source as SurfaceName;
        const reference = newId(now).slice(-8);
        const { pending, problem } = await read(ctx, row, reference);
        if (problem !== null)
          ctx.log.error(
            { surface: source, reference, err: problem },
            'a stored answer is not readable',
          );
        if (pending) await send(source, row.eventId, pending, { receivedAt: row.receivedAt });
        else isOut(source, row.eventId);
      }
      await flush();
      return due.length;
    },
    async settle() {
      await lanes.idle();
      for (const { timer } of waiting.values()) clearTimeout(timer);
      await (shared ? noted() : flush());
    },
  };
}

/** Takes over what another process was to send. @returns false where a third process did */
async function isOurs({ db, processId }: Needs, row: PendingRow): Promise<boolean> {
  if (processId === undefined || row.sender === processId) return true;
  const [changed] = await db.commit([takeOver(row, processId)]);
  return changed === 1;
}

/** Waits a little while another process sends what came before in the same chat. */
async function othersDone(
  { db, processId, log }: Needs,
  source: SurfaceName,
  { to: { chatId } }: Pending,
): Promise<void> {
  if (processId === undefined) return;
  try {
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      if (!(await isSentElsewhere(db.query, { source, chatId }, processId))) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  } catch (err) {
    log.warn({ err }, 'not known whether another process still answers');
  }
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
