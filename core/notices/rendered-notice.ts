import { z } from 'zod';
import { chatOf } from '../../db/chats.ts';
import { newId } from '../../db/ids.ts';
import { deliverOrTell } from '../chat/deliver.ts';
import { SURFACES } from '../chat/event.ts';
import { replyShape } from '../chat/reply-shape.ts';
import type { Context } from '../context.ts';
import { shownOrRetry } from '../tasks/shown-or-retry.ts';

/** What `notify` tasks of before notices were facts carry: finished replies for one chat. */
const renderedNotice = z.object({
  surface: z.enum(SURFACES),
  chatId: z.string(),
  replies: z.array(replyShape),
  /** The message that `replace` is about; the chat's own address when absent. */
  address: z.string().optional(),
});

/** A notice as a message for its reader. */
export type RenderedNotice = z.infer<typeof renderedNotice>;

/** Reads such a payload; null where it is none. */
export const readRenderedNotice = (payload: unknown): RenderedNotice | null =>
  renderedNotice.safeParse(payload).data ?? null;

/**
 * Delivers such a notice in its chat; nothing where that cannot be reached any more.
 * @throws {RetryLater | DeliveryError} when it may work later
 */
export async function deliverRendered(
  ctx: Pick<Context, 'db' | 'surfaces' | 'now'>,
  { surface: name, chatId, replies, address }: RenderedNotice,
): Promise<void> {
  const surface = ctx.surfaces.get(name);
  const chat = await chatOf(ctx.db.query, { surface: name, chatId });
  if (!surface || !chat || chat.blockedAt !== null) return;
  const { userId, locale } = chat;
  const to = { userId, chatId, address: address ?? chat.address, locale: locale ?? 'en' };
  const reference = newId(ctx.now()).slice(-8);
  shownOrRetry(await deliverOrTell(ctx, surface, to, replies, reference), ctx.now());
}
