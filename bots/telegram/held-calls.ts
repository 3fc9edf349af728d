import type { Transformer } from 'grammy';
import type { PlatformWaits } from '../../core/chat/platform-waits.ts';
import { DeliveryError } from '../../core/chat/surface.ts';
import type { RateLimits } from './limits.ts';

/** A wait that an answer 429 names no time for. */
const UNNAMED_SECONDS = 5;
/**
 * Telegram does not tell a limit of the whole bot from one of a chat. Where so many chats are refused
 * within this time, it is the bot's.
 */
const CHATS_OF_A_BOT_LIMIT = 3;
const BOT_LIMIT_WITHIN_MS = 1_000;
const BOT = 'bot';

/** The parts of the transformer. `pause` waits for a time in milliseconds. */
export type HeldCallsParts = {
  waits: PlatformWaits;
  rateLimits: Pick<RateLimits, 'longestRetrySeconds' | 'retries'>;
  now: () => number;
  pause: (ms: number) => Promise<unknown>;
};

/**
 * Creates the transformer that keeps every wait that Telegram asks for (`retry_after`,
 * https://core.telegram.org/bots/api#responseparameters): no call of any method goes to that chat before
 * its time. A short wait is waited for; through a long one calls fail as `limited` without going out.
 */
export function heldCalls(parts: HeldCallsParts): Transformer {
  const { waits, rateLimits, pause } = parts;
  const longestMs = rateLimits.longestRetrySeconds * 1_000;
  const isOfBot = botLimit(parts.now);
  return async (prev, method, payload, signal) => {
    const chat = chatOf(payload);
    const own = chat === null ? `method:${method}` : `chat:${chat}`;
    const scopes = chat === null ? [own] : [own, BOT];
    for (let attempt = 0; ; attempt += 1) {
      const waitMs = waits.remainingMs(scopes);
      if (waitMs > longestMs || (waitMs > 0 && attempt > rateLimits.retries)) throw held(waitMs);
      if (waitMs > 0) {
        await pause(waitMs);
        continue;
      }
      const answer = await prev(method, payload, signal);
      if (answer.ok || answer.error_code !== 429) return answer;
      const ms = (answer.parameters?.retry_after ?? UNNAMED_SECONDS) * 1_000;
      await waits.hold(own, ms);
      if (chat !== null && isOfBot(chat)) await waits.hold(BOT, ms);
      if (attempt >= rateLimits.retries) return answer;
    }
  };
}

/** Returns the chat that a call is about; null where it is about none. */
export function chatOf(payload: object | undefined): string | null {
  return payload !== undefined && 'chat_id' in payload ? String(payload.chat_id) : null;
}

const held = (waitMs: number): DeliveryError =>
  new DeliveryError('limited', {
    retryAfterMs: waitMs,
    cause: new Error('held back: Telegram asked for a wait'),
  });

/** Creates the function that notes a refused chat and tells whether the limit is the whole bot's. */
function botLimit(now: () => number): (chat: string) => boolean {
  let refused: { chat: string; at: number }[] = [];
  return (chat) => {
    const since = now() - BOT_LIMIT_WITHIN_MS;
    refused = [
      ...refused.filter((one) => one.at > since && one.chat !== chat),
      { chat, at: now() },
    ];
    return refused.length >= CHATS_OF_A_BOT_LIMIT;
  };
}
