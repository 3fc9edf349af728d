import { z } from 'zod';
import { chatOf } from '../../db/chats.ts';
import { deliver } from '../chat/deliver.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Reply } from '../chat/reply.ts';
import type { Context } from '../context.ts';
import { shownOrRetry } from '../tasks/shown-or-retry.ts';
import type { TaskHandler } from '../tasks/tasks.ts';

/** What a `notify` task carries: who is told what, and in whose place where a message is replaced. */
export type Notice = {
  surface: string;
  chatId: string;
  replies: Reply[];
  /** The message that `replace` is about; the chat's own address when absent. */
  address?: string;
};

const notice = z.object({
  surface: z.string(),
  chatId: z.string(),
  replies: z.array(z.custom<Reply>((value) => typeof value === 'object' && value !== null)),
  address: z.string().optional(),
});

/**
 * The handler of `notify` tasks: says something that no event asked for.
 *
 * A chat that cannot be reached any more ends the notice quietly: what it was about stands in the
 * history, the ledger or the settings. A user who shut us out is noted.
 */
export function notifier(ctx: Pick<Context, 'db' | 'surfaces' | 'now'>): TaskHandler {
  return async ({ payload }) => {
    const { surface: name, chatId, replies, address } = notice.parse(JSON.parse(payload));
    const surface = ctx.surfaces.get(name as SurfaceName);
    const chat = await chatOf(ctx.db.query, { surface: name, chatId });
    if (!surface || !chat || chat.blockedAt !== null) return;
    const to = {
      userId: chat.userId,
      chatId,
      address: address ?? chat.address,
      locale: chat.locale ?? 'en',
    };
    shownOrRetry(await deliver(ctx, surface, to, replies), ctx.now());
  };
}
