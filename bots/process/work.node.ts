import type { ReadMedia } from '../../core/chat/surface.ts';
import type { Conversation } from '../../core/conversation/receive.ts';
import { createGenerations } from '../../core/generations/generations.ts';
import { lanesWith } from '../../core/tasks/kinds.ts';
import { createTaskLoop } from '../../core/tasks/loop.ts';
import type { OpenContext } from './context.node.ts';
import { handlersOf } from './handlers.ts';
import type { Connected } from './surfaces/connect.ts';
import { requestSweeps, SWEEP_EVERY_MS } from './sweeps.ts';

const RESUME_EVERY_MS = 30_000;

/**
 * Creates the task loop with all handlers, and the timers that make work due.
 * @param sweepNow the clock of the sweeps, in milliseconds since the epoch
 */
export function openWork(
  ctx: OpenContext,
  conversation: Conversation,
  readMedia: ReadMedia,
  sweepNow: () => number,
) {
  const generations = createGenerations(ctx);
  const loop = createTaskLoop({
    ctx,
    lanes: lanesWith(ctx.engines),
    handlers: handlersOf(ctx, conversation, generations, readMedia, sweepNow),
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
