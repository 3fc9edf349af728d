import { z } from 'zod';
import { newId } from '../../db/ids.ts';
import { SURFACES } from '../chat/event.ts';
import type { Place } from '../chat/place.ts';
import type { Context } from '../context.ts';
import { enqueue, type TaskHandler } from '../tasks/tasks.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

const payloadShape = z.object({ surface: z.enum(SURFACES), ref: z.string() });

/**
 * Has what a surface holds of a recording deleted; nothing where only the platform has it.
 * @throws {ProductError} `forbidden` to a stranger, `suspended`, `not-found`
 */
export async function discardRecording(
  ctx: Pick<Context, 'db' | 'operators' | 'surfaces' | 'now'>,
  actor: Actor,
  { accountId, place, ref }: { accountId: string; place: Place; ref: string },
): Promise<Prepared> {
  await activeAccount(ctx, actor, accountId);
  const { surface } = place;
  if (!ctx.surfaces.get(surface)?.discard) return { statements: [], result: undefined };
  const now = ctx.now();
  const payload = JSON.stringify({ surface, ref });
  const task = { kind: 'discard-recording', subject: newId(now), accountId, payload } as const;
  return { statements: [enqueue(ctx.db.query, task, now)], result: undefined };
}

/** Builds the handler of `discard-recording` tasks. */
export const recordingDiscarder =
  (ctx: Pick<Context, 'surfaces'>): TaskHandler =>
  async (task) => {
    const { surface, ref } = payloadShape.parse(JSON.parse(task.payload));
    await ctx.surfaces.get(surface)?.discard?.(ref);
  };
