import { chatOf } from '../../db/chats.ts';
import type { Statement } from '../../db/database.ts';
import type { Event, SurfaceName } from '../chat/event.ts';
import { send } from '../chat/reply-builders.ts';
import type { Context } from '../context.ts';
import { openKeyedQueue } from '../keyed-queue.ts';
import { localeOf } from '../texts/locale.ts';
import { t } from '../texts/text.ts';
import { openFlood } from './flood.ts';
import { destination, handleEvent } from './handle-event.ts';
import type { AnyEvent, InternalBody } from './internal-events.ts';
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

/** Opens the one conversation that all surfaces show. */
export function openConversation(ctx: Context): Conversation {
  const outbox = openOutbox(ctx);
  const chats = openKeyedQueue();
  const flood = openFlood(ctx.rules.updatesAMinute, ctx.now);

  const slowDown = (event: Event, waitMs: number): Promise<void> => {
    const seconds = Math.ceil(waitMs / 1000);
    const to = destination(event, localeOf(event.languageTag));
    const replies = [send([t('error.slow-down', { seconds })])];
    return outbox.deliver(event.surface, event.eventId, { to, replies });
  };

  const take = async (event: AnyEvent, also: Statement[], accountId: string | null) => {
    const pending = await chats.run(`${event.surface} ${event.chatId}`, () =>
      handleEvent(ctx, event, { also, accountId, cleared: outbox.takeCleared }),
    );
    if (pending === null) return { delivered: Promise.resolve() };
    const delivered =
      pending.replies.length > 0
        ? outbox.deliver(event.surface, event.eventId, pending)
        : Promise.resolve();
    return { delivered };
  };

  const handle: Conversation['handle'] = async (event) => {
    const verdict = flood(`${event.surface} ${event.userId}`);
    if (!verdict.ok)
      return { delivered: verdict.told ? Promise.resolve() : slowDown(event, verdict.waitMs) };
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
