import type { TaskHandler } from '../tasks/tasks.ts';
import { noticeOf } from './kinds.ts';
import { merged } from './merge.ts';
import { deliverRendered, readRenderedNotice } from './rendered-notice.ts';
import { type Saying, say } from './say.ts';
import { readStoredNotice } from './stored-notice.ts';

/**
 * Builds the handler of `notify` tasks, which sends a notice that waits for nothing. A user who blocked
 * the service is noted.
 */
export function notifier(ctx: Saying): TaskHandler {
  return async ({ subject, payload }) => {
    const stored: unknown = JSON.parse(payload);
    const rendered = readRenderedNotice(stored);
    if (rendered) return deliverRendered(ctx, rendered);
    const found = await merged(ctx, subject, readStoredNotice(stored));
    if (!found) return;
    const { facts } = found.notice;
    const isAnswer = facts.every(({ kind }) => noticeOf(kind).priority === 'answer');
    await say(ctx, found.notice, isAnswer ? 'answer' : 'service');
    if (found.told.length > 0) await ctx.db.commit([...found.told]);
  };
}
