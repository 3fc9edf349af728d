import { openTasksUnder } from '../../db/tasks.ts';
import type { Context } from '../context.ts';
import { enqueue, RetryLater, type TaskHandler } from '../tasks/tasks.ts';
import type { Actor } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import type { Runs } from './runs.ts';

/** The pause after a look for a description that has not begun here, in milliseconds. */
const AGAIN_MS = 1_000;

/**
 * Asks for the description of a picture to stop. Who waits for it hears what came of that; where it is
 * too late by then, that is the description.
 * @throws {ProductError} `forbidden` to a stranger
 */
export async function stopDescription(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  { accountId, pictureId }: { accountId: string; pictureId: string },
): Promise<Prepared> {
  await standingAccount(ctx, actor, accountId);
  // Nobody's, so that it waits for nothing else of its account.
  const task = { kind: 'stop-description', subject: pictureId, accountId: null } as const;
  return { statements: [enqueue(ctx.db.query, task, ctx.now())], result: undefined };
}

/**
 * Builds the handler of `stop-description` tasks. One that has not begun, or that another process has, is
 * looked for again until it has ended.
 */
export function descriptionStopper(
  { db, now }: Pick<Context, 'db' | 'now'>,
  descriptions: Runs,
): TaskHandler {
  return async ({ subject }) => {
    if (descriptions.abort(subject, 'cancelled')) return;
    const [waiting] = await openTasksUnder(db.query, 'describe-picture', subject, 1);
    if (waiting) throw new RetryLater(now() + AGAIN_MS);
  };
}
