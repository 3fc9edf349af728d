import type { Wake } from '../../db/database.ts';

/**
 * A message of the queue: there is work in a lane from a time on, in milliseconds since the epoch. It names no
 * task, because whoever gets it takes what is next in the lane: what is lost, late or doubled is harmless.
 */
export type TaskMessage = { lane: string; due: number };

/** The part of a Cloudflare Queue that sends. */
export type TaskQueue = {
  sendBatch(
    messages: readonly { body: TaskMessage; contentType: 'json'; delaySeconds: number }[],
  ): Promise<unknown>;
};

/** Limits of Cloudflare Queues. @see https://developers.cloudflare.com/queues/platform/limits/ */
const MOST_IN_A_BATCH = 100;
const LONGEST_DELAY_SECONDS = 12 * 3_600;
const LONGEST_LANE_CHARACTERS = 200;
/** Messages about one lane and second: who is woken goes on with what is left. */
const MOST_OF_A_LANE = 10;

/** Returns the whole seconds from now until a time; 0 for a time that has passed. */
export const secondsUntil = (time: number, now: number): number =>
  Math.max(0, Math.ceil((time - now) / 1_000));

/**
 * Sends a message for each of these tasks, when it is due. What is due later than a queue keeps messages back
 * is left to the sweep.
 * @returns how many messages were sent
 */
export async function sendWakes(
  queue: TaskQueue,
  wakes: readonly Wake[],
  now: number,
): Promise<number> {
  const sent = new Map<string, number>();
  const messages = wakes.flatMap(({ lane, runAt }) => {
    const delaySeconds = secondsUntil(runAt, now);
    const key = `${delaySeconds} ${lane}`;
    const alike = sent.get(key) ?? 0;
    sent.set(key, alike + 1);
    return alike >= MOST_OF_A_LANE || delaySeconds > LONGEST_DELAY_SECONDS
      ? []
      : [{ body: { lane, due: runAt }, contentType: 'json' as const, delaySeconds }];
  });
  for (let from = 0; from < messages.length; from += MOST_IN_A_BATCH)
    await queue.sendBatch(messages.slice(from, from + MOST_IN_A_BATCH));
  return messages.length;
}

/** Reads the body of a message; null for what is none. */
export function readMessage(body: unknown): TaskMessage | null {
  if (typeof body !== 'object' || body === null) return null;
  const { lane, due } = body as Record<string, unknown>;
  const isLane = typeof lane === 'string' && lane.length <= LONGEST_LANE_CHARACTERS;
  return isLane && typeof due === 'number' && Number.isFinite(due) ? { lane, due } : null;
}
