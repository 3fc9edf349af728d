import type { Api } from 'grammy';
import type { PlatformWaits } from '../../core/chat/platform-waits.ts';
import type { SharedPace } from '../../core/chat/shared-pace.ts';
import { openKeyedQueue } from '../../core/keyed-queue.ts';
import { TooManyWaiting } from './delivery-errors.ts';
import { chatOf, heldCalls } from './held-calls.ts';
import type { RateLimits } from './limits.ts';
import type { PacedChats } from './paced-chats.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const GROUP_MESSAGES_A_MINUTE = 20;
/** Chats whose rate is remembered; idle ones are forgotten above this number. */
const CHATS_REMEMBERED = 10_000;
/** Methods without a rate limit, so that they delay no message. */
const UNPACED: ReadonlySet<string> = new Set(['sendChatAction']);

/** A clock that can wait. Times in milliseconds. */
export type Clock = { now: () => number; pause: (ms: number) => Promise<unknown> };

const REAL: Clock = {
  now: () => performance.now(),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** What keeps the calls of a bot within limits. `now` is the clock of the waits, in milliseconds. */
export type RateParts = {
  rateLimits: RateLimits;
  waits: PlatformWaits;
  now: () => number;
  /** What other processes learn of it; absent for one that is alone. */
  shared?: { pace: SharedPace; paced: PacedChats };
};

/** The scope of all that a bot sends, as its notices know it too. */
const ALL = 'all';
const scopeOf = (chat: string): string => `chat:${chat}`;

/**
 * Keeps the calls of a bot within rate limits. Calls of a chat leave in order and one at a time, bursts
 * of messages are smoothed, and no call leaves while Telegram wants none. Server errors are passed to the
 * caller, whose tasks retry.
 */
export function limitRate(api: Api, parts: RateParts, clock: Clock = REAL): void {
  const { rateLimits, waits, now } = parts;
  // Installed first, so innermost: a call that waits for its 429 holds back those behind it.
  api.config.use(heldCalls({ waits, rateLimits, now, pause: clock.pause }));
  const turn = openRateLimiter(rateLimits, clock, parts.shared);
  const lanes = openKeyedQueue();
  const waiting = new Map<string, number>();
  api.config.use((prev, method, payload, signal) => {
    const chat = chatOf(payload);
    if (chat === null) return prev(method, payload, signal);
    const ahead = waiting.get(chat) ?? 0;
    if (ahead >= rateLimits.waitingAChat) throw new TooManyWaiting();
    waiting.set(chat, ahead + 1);
    return lanes
      .run(chat, async () => {
        if (!UNPACED.has(method)) await turn(chat);
        return prev(method, payload, signal);
      })
      .finally(() => {
        const left = (waiting.get(chat) ?? 1) - 1;
        if (left > 0) waiting.set(chat, left);
        else waiting.delete(chat);
      });
  });
}

/**
 * Creates a function that waits until a chat, and the bot as a whole, may send the next message.
 * @param shared what other processes send counts too, a moment later
 */
export function openRateLimiter(
  rateLimits: RateLimits,
  clock: Clock,
  shared?: RateParts['shared'],
): (chat: string) => Promise<void> {
  const overall = meter(SECOND_MS / rateLimits.messagesASecond, rateLimits.messagesASecond);
  const chats = new Map<string, Meter>();

  function meterOf(chat: string, now: number): Meter {
    const known = chats.get(chat);
    if (known !== undefined) return known;
    if (chats.size >= CHATS_REMEMBERED) {
      for (const [other, { isIdle }] of chats) if (isIdle(now)) chats.delete(other);
    }
    const fresh = chat.startsWith('-')
      ? meter(MINUTE_MS / GROUP_MESSAGES_A_MINUTE, GROUP_MESSAGES_A_MINUTE)
      : meter(SECOND_MS / rateLimits.chatMessagesASecond, rateLimits.chatBurst);
    chats.set(chat, fresh);
    return fresh;
  }

  shared?.pace.onAhead((scope, aheadMs) => {
    const known = scope === ALL ? overall : chats.get(scope.slice(scopeOf('').length));
    known?.raise(clock.now() + aheadMs);
  });
  const share = (chat: string, own: Meter, now: number): void => {
    if (!shared || shared.paced.has(chat)) return;
    // The id of a person's own chat is nothing to keep; a group that is quiet here is within its limit.
    const isShared = chat.startsWith('-') && own.isBusy(now);
    const ofChat = { scope: scopeOf(chat), intervalMs: own.intervalMs };
    const all = { scope: ALL, intervalMs: overall.intervalMs };
    shared.pace.sent(isShared ? [all, ofChat] : [all]);
  };

  return async (chat) => {
    const now = clock.now();
    const own = meterOf(chat, now);
    const waitMs = Math.max(own.take(now), overall.take(now));
    share(chat, own, now);
    if (waitMs > 0) await clock.pause(waitMs);
  };
}

type Meter = {
  /**
   * Reserves the next message.
   * @returns the wait in milliseconds
   */
  take(now: number): number;
  /** Tells that it is booked up to a moment at least, by others too. */
  raise(until: number): void;
  isIdle(now: number): boolean;
  /** Tells whether half of what may be sent at once is used up. */
  isBusy(now: number): boolean;
  readonly intervalMs: number;
};

/** Creates a meter of one message an interval on average, `burst` of them at once. */
function meter(intervalMs: number, burst: number): Meter {
  let bookedUntil = 0;
  return {
    take(now) {
      const from = Math.max(bookedUntil, now);
      bookedUntil = from + intervalMs;
      return Math.max(0, bookedUntil - burst * intervalMs - now);
    },
    raise(until) {
      bookedUntil = Math.max(bookedUntil, until);
    },
    isIdle: (now) => bookedUntil <= now,
    isBusy: (now) => bookedUntil - now > (burst * intervalMs) / 2,
    intervalMs,
  };
}
