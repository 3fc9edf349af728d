import type { Update } from 'grammy/types';
import { Hono } from 'hono';
import type { Log } from '../../core/log.ts';
import type { Metrics } from '../../core/metrics.ts';
import { sameSecret } from '../../core/storage/same-secret.ts';
import { boundedBody, statusOf } from '../bounded-body.ts';
import { TELEGRAM_WEBHOOK_PATH } from '../chat-paths.ts';

/** The body limit in bytes, far above the size of any update. */
const BODY_BYTES = 1024 * 1024;
/**
 * How long storing an update may take, in milliseconds; Telegram waits longer before sending an
 * update again.
 */
const STORE_LIMIT_MS = 8_000;
const SECRET_HEADER = 'X-Telegram-Bot-Api-Secret-Token';

/** The parts of Telegram's webhook. */
export type TelegramWebhookParts = {
  /** The secret that Telegram sends with updates (`secret_token` of setWebhook). */
  secret: string;
  /** Stores an update; resolves when the update is stored. */
  handle: (update: Update) => Promise<void>;
  log: Log;
  metrics: Metrics;
};

/**
 * Creates the route of Telegram's webhook. Status 200 means that the update is stored, and 503
 * makes Telegram send the update again. A wrong secret gets 401 and a malformed update 400; neither
 * stores anything.
 */
export function telegramWebhook(parts: TelegramWebhookParts): Hono {
  const { secret, handle, log, metrics } = parts;
  const count = (result: Parameters<Metrics['webhook']>[1]) => metrics.webhook('telegram', result);
  const app = new Hono();
  app.post(TELEGRAM_WEBHOOK_PATH, async (c) => {
    if (!sameSecret(c.req.header(SECRET_HEADER) ?? '', secret)) {
      count('forged');
      return c.body(null, 401);
    }
    const body = await boundedBody(c.req.raw, BODY_BYTES);
    if (typeof body === 'string') {
      count('malformed');
      c.header('Connection', 'close');
      return c.body(null, statusOf(body));
    }
    const update = parseUpdate(new TextDecoder().decode(body));
    if (update === null) {
      count('malformed');
      log.warn({ source: 'telegram' }, 'an update could not be read');
      return c.body(null, 400);
    }
    try {
      await within(STORE_LIMIT_MS, handle(update));
    } catch (error) {
      count('failed');
      log.warn({ updateId: update.update_id, err: error }, 'update not stored');
      return c.body(null, 503);
    }
    count('accepted');
    return c.body(null, 200);
  });
  return app;
}

/** Reads an update's body; null for anything without an id of an update. */
export function parseUpdate(body: string): Update | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null || !('update_id' in parsed)) return null;
  return Number.isSafeInteger(parsed.update_id) ? (parsed as Update) : null;
}

async function within(limitMs: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('not stored in time')), limitMs);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
