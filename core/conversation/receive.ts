import { chatOf } from '../../db/chats.ts';
import { isRefusedBy } from '../../db/constraints.ts';
import type { Statement } from '../../db/database.ts';
import { tellBucket } from '../../db/limits.ts';
import type { Event, SurfaceName } from '../chat/event.ts';
import { send } from '../chat/reply-builders.ts';
import type { Context } from '../context.ts';
import { openKeyedQueue } from '../keyed-queue.ts';
import type { EmptyBucket } from '../limits/buckets.ts';
import { localeOf } from '../texts/locale.ts';
import { t } from '../texts/text.ts';
import type { DeliveredNotes } from './delivered.ts';
import { openFlood } from './flood.ts';
import { destination, handleEvent } from './handle-event.ts';
import type { AnyEvent, InternalBody } from './internal-events.ts';
import { limitText } from './limit-reached.ts';
import { openOutbox } from './outbox.ts';

/** An answer is taken for lost, and sent again, when it is not out after this time. */
const LOST_AFTER_MS = 60_000;
/** Marks ids of our own events, apart from every platform's. */
const OWN = '~';

export type Conversation = {
  /** Takes an event in; resolves when it is stored. @throws {DatabaseUnavailable} nothing was stored */
  receive(event: Event): Promise<void>;
  /** The same; `delivered` resolves when the answer is out or given up, and never rejects. */
  handle(event: Event): Promise<{ delivered: Promise<void> }>;
  /**
   * Reports something of our own into a chat, once an id. Nothing happens where the chat or the account
   * is gone.
   * @param news `also` is written in the same batch
   */
  report(news: {
    surface: SurfaceName;
    chatId: string;
    accountId: string;
    id: string;
    /** What the log calls the update that this came of. */
    trace: string;
    body: InternalBody;
    also?: Statement[];
  }): Promise<void>;
  /** Sends answers that were stored and, after a crash or a failure, are not out. @returns how many */
  resumePending(olderThanMs?: number): Promise<number>;
  /** Resolves when all answers are out: before the process ends, or for a Worker's `waitUntil`. */
  settle(): Promise<void>;
};

/**
 * Opens the one conversation that all surfaces show.
 * @param delivered what it has in common with other conversations of an isolate, each of which ends with an
 *   invocation; absent for one that lasts
 */
export function openConversation(
  ctx: Context,
  delivered: DeliveredNotes | null = null,
): Conversation {
  const outbox = openOutbox(ctx, delivered);
  const chats = openKeyedQueue();
  const flood = openFlood(ctx.rules.updatesAMinute, ctx.now);

  /** Says it once, whichever process refused it; every process keeps such a user out until then. */
  const flooded = async (event: AnyEvent, empty: EmptyBucket): Promise<void> => {
    flood.block(userOf(event), empty.until);
    if (empty.told || !(await noteFirst(ctx, empty))) return;
    const seconds = Math.ceil((empty.until - ctx.now()) / 1000);
    const to = destination(event, localeOf(event.languageTag));
    const text = empty.scope === 'person' ? t('error.slow-down', { seconds }) : limitText(empty);
    await outbox.deliver(event.surface, event.eventId, { to, replies: [send([text])] });
  };

  const take = async (event: AnyEvent, also: Statement[], accountId: string | null) => {
    const pending = await chats.run(`${event.surface} ${event.chatId}`, () =>
      accountId === null && flood.isBlocked(userOf(event))
        ? Promise.resolve(null)
        : handleEvent(ctx, event, {
            also,
            accountId,
            cleared: outbox.takeCleared,
            flooded: (empty) => flooded(event, empty),
          }),
    );
    if (pending === null) return { delivered: Promise.resolve() };
    const { isBehind, ...answer } = pending;
    const delivered =
      answer.replies.length > 0
        ? outbox.deliver(event.surface, event.eventId, answer, isBehind)
        : Promise.resolve();
    return { delivered };
  };

  const handle: Conversation['handle'] = async (event) => {
    if (!flood.admits(userOf(event))) {
      ctx.metrics.update(event.surface, 'flood');
      return { delivered: Promise.resolve() };
    }
    try {
      return await take(event, [], null);
    } catch (error) {
      ctx.metrics.update(event.surface, 'failed');
      throw error;
    }
  };

  return {
    handle,
    receive: async (event) => {
      await handle(event);
    },
    async report({ surface, chatId, accountId, id, trace, body, also = [] }) {
      const chat = await chatOf(ctx.db.query, { surface, chatId });
      if (chat?.accountId !== accountId) return;
      const origin = {
        surface,
        chatId,
        userId: chat.userId,
        eventId: OWN + id,
        trace,
        userName: null,
        languageTag: chat.locale,
        address: body.address,
      };
      await take({ ...origin, body }, also, accountId);
    },
    resumePending: (olderThanMs = LOST_AFTER_MS) => outbox.resume(olderThanMs),
    async settle() {
      await chats.idle();
      await outbox.settle();
    },
  };
}

const userOf = ({ surface, userId }: AnyEvent): string => `${surface} ${userId}`;

/** Notes that somebody is told; false where another process was faster. */
async function noteFirst({ db, now }: Context, empty: EmptyBucket): Promise<boolean> {
  try {
    await db.commit([tellBucket(db.query, empty, { now: now(), until: empty.until })]);
    return true;
  } catch (cause) {
    if (isRefusedBy(cause, 'token-bucket-told')) return false;
    throw cause;
  }
}
