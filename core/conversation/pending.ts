import { z } from 'zod';
import type { Reply } from '../chat/reply.ts';
import { send } from '../chat/reply-builders.ts';
import { replyShape } from '../chat/reply-shape.ts';
import type { Destination } from '../chat/surface.ts';
import { t } from '../texts/text.ts';

/** An answer that is stored and not out yet. */
export type Pending = { to: Destination; replies: Reply[] };

const pendingShape = z.object({
  to: z.object({
    userId: z.string(),
    chatId: z.string(),
    address: z.string(),
    locale: z.string(),
  }),
  replies: z.unknown(),
});

const repliesShape = z.array(replyShape);

/** What was stored of an answer; `problem` where it is not all that was to be said, for the log. */
export type ReadPending = { pending: Pending | null; problem: unknown };

/**
 * Reads a stored answer. Replies that this version cannot say, as where a deploy has renamed a text, become
 * an apology, so that who waits is told something.
 * @param reference what the apology names, for finding it in the log
 * @returns no answer where it is not even known whom it was for
 */
export function readPending(json: string, reference: string): ReadPending {
  try {
    const { to, replies } = pendingShape.parse(JSON.parse(json));
    const read = repliesShape.safeParse(replies);
    if (read.success) return { pending: { to, replies: read.data }, problem: null };
    const apology = send([t('error.unexpected', { reference })]);
    return { pending: { to, replies: [apology] }, problem: read.error };
  } catch (problem) {
    return { pending: null, problem };
  }
}
