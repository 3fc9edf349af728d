import { autoRetry } from '@grammyjs/auto-retry';
import { apiThrottler } from '@grammyjs/transformer-throttler';
import type { Api } from 'grammy';
import type { Pace } from './limits.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const GROUP_MESSAGES_A_MINUTE = 20;

/**
 * Keeps calls within Telegram's limits: messages of one chat leave in order and one at a time, and a
 * 429 is waited for where it asks for little. Server errors are the caller's: its tasks try again.
 */
export function keepPace(api: Api, pace: Pace): void {
  const { messagesASecond, chatPauseMs, waitingAChat } = pace;
  api.config.use(
    autoRetry({
      maxDelaySeconds: pace.longestRetrySeconds,
      maxRetryAttempts: pace.retries,
      rethrowInternalServerErrors: true,
      rethrowHttpErrors: true,
    }),
  );
  const throttle = apiThrottler({
    global: {
      reservoir: messagesASecond,
      reservoirRefreshAmount: messagesASecond,
      reservoirRefreshInterval: SECOND_MS,
    },
    group: {
      maxConcurrent: 1,
      minTime: SECOND_MS,
      highWater: waitingAChat,
      reservoir: GROUP_MESSAGES_A_MINUTE,
      reservoirRefreshAmount: GROUP_MESSAGES_A_MINUTE,
      reservoirRefreshInterval: MINUTE_MS,
    },
    out: { maxConcurrent: 1, minTime: chatPauseMs, highWater: waitingAChat },
  });
  // Installed last, so outermost: a message that waits for its 429 holds back those behind it. That
  // something is being made must not hold back what it is about.
  api.config.use((prev, method, payload, signal) =>
    method === 'sendChatAction'
      ? prev(method, payload, signal)
      : throttle(prev, method, payload, signal),
  );
}
