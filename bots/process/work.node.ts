import type { ReadMedia } from '../../core/chat/surface.ts';
import type { Role } from '../../core/config/roles.ts';
import type { Conversation } from '../../core/conversation/receive.ts';
import { createGenerations } from '../../core/generations/generations.ts';
import { lanesOfRoles } from '../../core/processes/roles.ts';
import { strandedTasks } from '../../core/processes/stranded.ts';
import { lanesWith } from '../../core/tasks/kinds.ts';
import { createTaskLoop } from '../../core/tasks/loop.ts';
import { releaseLeasesOfDead } from '../../db/tasks.ts';
import { handlersOf } from '../service/handlers.ts';
import type { Connected } from '../service/surfaces/connect.ts';
import { requestDueSweeps, requestSweeps, SWEEP_EVERY_MS } from '../service/sweeps.ts';
import { traceTasks } from '../service/tracing/traced-tasks.ts';
import type { Tracing } from '../service/tracing/tracing.ts';
import type { ProcessContext } from './context.node.ts';

const RESUME_EVERY_MS = 30_000;
/** So often is looked whether another process has died and left something. */
const TAKE_OVER_EVERY_MS = 5_000;

/**
 * Creates the task loop with all handlers, and the timers that make work due.
 * @param roles what this process works on
 * @param sweepNow the clock of the sweeps, in milliseconds since the epoch
 * @param tracing where tasks are traced; null for nowhere
 */
export function openWork(
  ctx: ProcessContext,
  roles: readonly Role[],
  conversation: Conversation,
  readMedia: ReadMedia,
  sweepNow: () => number,
  tracing: Tracing | null,
) {
  const generations = createGenerations(ctx);
  const handlers = handlersOf(ctx, conversation, generations, readMedia, sweepNow);
  const loop = createTaskLoop({
    ctx,
    lanes: lanesOfRoles(roles, ctx.engines),
    handlers: tracing ? traceTasks(handlers, tracing, ctx.db.query) : handlers,
  });
  const timers: NodeJS.Timeout[] = [];
  const every = (ms: number, name: string, job: () => Promise<unknown>) =>
    timers.push(setInterval(() => job().catch((err) => ctx.log.warn({ err }, name)), ms).unref());
  return {
    start: async (connected: readonly Connected[]) => {
      const others = (await ctx.presence?.living()) ?? [];
      const known = [
        ...Object.keys(lanesWith(ctx.engines)),
        ...others.flatMap(({ lanes }) => lanes),
      ];
      await loop.start({ alone: ctx.alone, known });
      await requestSweeps(ctx);
      every(SWEEP_EVERY_MS, 'sweeps not requested', () => requestDueSweeps(ctx));
      every(SWEEP_EVERY_MS, 'not known what nobody works on', () => warnOfStranded(ctx));
      // What was deleted is off the disk within a minute, whether or not anything is due for a sweep.
      every(SWEEP_EVERY_MS, 'deletions not overwritten', () => ctx.db.overwriteDeleted());
      every(TAKE_OVER_EVERY_MS, 'not taken over', () => takeOver(ctx, conversation));
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

/** Goes on with what a process that died had begun. */
async function takeOver(ctx: ProcessContext, conversation: Conversation): Promise<void> {
  if (!ctx.presence) return;
  await ctx.db.commit([releaseLeasesOfDead(ctx.db.query, ctx.presence.id, ctx.now())]);
  await conversation.resumePending();
}

/** Tells of tasks that wait for a role that no process has. */
async function warnOfStranded(ctx: ProcessContext): Promise<void> {
  if (!ctx.presence) return;
  const stranded = await strandedTasks(ctx, await ctx.presence.living());
  if (stranded.length > 0)
    ctx.log.error({ lanes: stranded }, 'tasks wait and no process works on them: look at ROLES');
}
