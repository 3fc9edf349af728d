import type { Conversation } from '../../core/conversation/receive.ts';
import { createGenerations } from '../../core/generations/generations.ts';
import { PREDICTION_LANE } from '../../core/generations/hand-over.ts';
import { WORDS_LANE } from '../../core/generations/improve-words-payload.ts';
import { PAYMENT_LANE } from '../../core/payments/receive-event.ts';
import { createTaskLoop } from '../../core/tasks/loop.ts';
import type { OpenContext } from './context.node.ts';
import { handlersOf } from './handlers.ts';
import type { Connected } from './surfaces.node.ts';
import { requestSweeps, SWEEP_EVERY_MS } from './sweeps.ts';

const LIGHT_TASKS_AT_ONCE = 8;
const PREDICTIONS_LOOKED_AT_AT_ONCE = 8;
const WORDS_IMPROVED_AT_ONCE = 8;
const PAYMENT_EVENTS_AT_ONCE = 2;
const RESUME_EVERY_MS = 30_000;

/**
 * The task loop with all handlers, and the timers that make work due.
 * @param sweepNow the clock that sweeps go by, in milliseconds since the epoch
 */
export function openWork(ctx: OpenContext, conversation: Conversation, sweepNow: () => number) {
  const generations = createGenerations(ctx);
  const loop = createTaskLoop({
    ctx,
    lanes: {
      light: LIGHT_TASKS_AT_ONCE,
      [PREDICTION_LANE]: PREDICTIONS_LOOKED_AT_AT_ONCE,
      [WORDS_LANE]: WORDS_IMPROVED_AT_ONCE,
      [PAYMENT_LANE]: PAYMENT_EVENTS_AT_ONCE,
      ...Object.fromEntries(ctx.engines.map(({ id, concurrency }) => [id, concurrency])),
    },
    handlers: handlersOf(ctx, conversation, generations, sweepNow),
  });
  const timers: NodeJS.Timeout[] = [];
  const every = (ms: number, name: string, job: () => Promise<unknown>) =>
    timers.push(setInterval(() => job().catch((err) => ctx.log.warn({ err }, name)), ms).unref());
  return {
    start: async (connected: readonly Connected[]) => {
      await loop.start({ alone: ctx.alone });
      await requestSweeps(ctx);
      every(SWEEP_EVERY_MS, 'sweeps not requested', () => requestSweeps(ctx));
      every(RESUME_EVERY_MS, 'answers not resumed', () => conversation.resumePending());
      every(SWEEP_EVERY_MS, 'surface not swept', () =>
        Promise.all(connected.map((surface) => surface.sweep?.())),
      );
    },
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      generations.interrupt();
      await loop.stop();
    },
  };
}
