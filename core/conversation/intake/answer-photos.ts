import type { Context } from '../../context.ts';
import { RetryLater, type TaskHandler } from '../../tasks/tasks.ts';
import { answerPhotosPayload } from '../payloads.ts';
import type { Conversation } from '../receive.ts';

/**
 * Builds the handler of `answer-photos` tasks. The handler reports into the chat that an album counts
 * as complete; each later piece makes it complete anew.
 */
export function photosAnswerer(
  ctx: Pick<Context, 'now'>,
  conversation: Pick<Conversation, 'report'>,
): TaskHandler {
  return async (task) => {
    const { groupId, count, notBefore, ...place } = answerPhotosPayload(task.payload);
    // A piece that came meanwhile has moved the time, but not when this task runs.
    if (ctx.now() < notBefore) throw new RetryLater(notBefore);
    const id = `photos-${groupId}-${count}`;
    const body = { kind: 'photos-complete', address: place.address, groupId } as const;
    await conversation.report({ ...place, id, body });
  };
}
