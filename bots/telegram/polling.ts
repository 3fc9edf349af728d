import { createBatchSink, createRunner, createSource } from '@grammyjs/runner';
import { type Bot, BotError, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { openKeyedQueue } from '../../core/keyed-queue.ts';
import type { Log } from '../../core/log.ts';
import { pauseUnless } from '../../core/pause.ts';
import { describe } from './delivery-errors.ts';
import { growing } from './growing.ts';
import { ALLOWED_UPDATES } from './read.ts';
import { isUpdate } from './update-shape.ts';

/** A running poll for updates. */
export type Polling = { stop(): Promise<void> };

/** Telegram holds a question for updates open this long, in seconds. */
const HOLD_SECONDS = 30;
const BATCH = 100;
const FETCH_PAUSE = growing(200, 15_000);
const STORE_PAUSE = growing(100, 15_000);

/**
 * Polls for updates until stopped. The next batch is requested, and this one thereby acknowledged,
 * only after every update of this batch is stored: while the database is away, updates wait at
 * Telegram.
 * @param store resolves when an update is stored
 */
export function startPolling(
  bot: Bot,
  store: (update: Update) => Promise<void>,
  log: Log,
): Polling {
  const stopping = new AbortController();
  const { signal } = stopping;
  const chats = openKeyedQueue();
  const sink = createBatchSink<Update>(
    {
      // What is tried again must not be overtaken by what came after it in the same chat.
      consume: (update) =>
        chats.run(isUpdate(update) ? chatOf(update) : '', () =>
          storeUntilDone(store, update, log, signal),
        ),
    },
    async () => undefined,
  );
  const runner = createRunner(createSource({ supply: supplier(bot, log, signal) }), sink);
  runner.start();
  return {
    async stop() {
      stopping.abort();
      await runner.stop();
    },
  };
}

function chatOf(update: Update): string {
  const { message, callback_query: press, my_chat_member: member, subscription } = update;
  // A private chat has the id of its user.
  if (subscription) return String(subscription.user.id);
  // Nobody waits for these answers, and they are in no chat of ours.
  const outside = update.inline_query ?? update.chosen_inline_result ?? update.guest_message;
  if (outside) return `outside ${outside.from?.id}`;
  const chat = message?.chat ?? press?.message?.chat ?? member?.chat;
  // A payment is checked at once, whatever its payer's chat is busy with.
  if (update.pre_checkout_query) return `payment ${update.pre_checkout_query.id}`;
  return String(chat?.id ?? '');
}

type Supply = Parameters<typeof createSource<Update>>[0]['supply'];

function supplier(bot: Bot, log: Log, stopping: AbortSignal): Supply {
  let offset = 0;
  return async (_batchSize, signal) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const question = { offset, limit: BATCH, timeout: HOLD_SECONDS };
        const allowed = { allowed_updates: ALLOWED_UPDATES };
        const updates = await bot.api.getUpdates({ ...question, ...allowed }, signal);
        // The runner asks again only when this batch is stored: this acknowledges it then.
        offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
        return updates;
      } catch (error) {
        if (stopping.aborted) throw error;
        tell(log, error);
        if (!(await pauseUnless(stopping, FETCH_PAUSE(attempt)))) throw error;
      }
    }
  };
}

function tell(log: Log, error: unknown): void {
  const reason = describe(error);
  if (error instanceof GrammyError && error.error_code === 401) {
    log.error({ reason }, 'Telegram refuses the bot token');
  } else if (error instanceof GrammyError && error.error_code === 409) {
    log.warn({ reason }, 'another process asks for the same updates');
  } else {
    log.warn({ reason }, 'no updates from Telegram');
  }
}

async function storeUntilDone(
  store: (update: Update) => Promise<void>,
  update: Update,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await store(update);
    } catch (error) {
      const waitMs = STORE_PAUSE(attempt);
      const reason = error instanceof BotError ? error.error : error;
      log.warn(
        { updateId: update.update_id, attempt, waitMs, err: reason },
        'update not stored yet',
      );
      if (!(await pauseUnless(signal, waitMs)))
        throw new Error('stopped before the update was stored');
    }
  }
}
