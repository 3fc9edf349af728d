import type { Api } from 'grammy';
import { toDeliveryError } from './delivery-errors.ts';
import { INLINE_TITLE_CHARACTERS } from './limits.ts';
import { limit } from './stars.ts';

/** A link that a user shares into a chat, with what it leads to. */
export type SharedLink = { userId: string; title: string; link: string };

/**
 * Prepares a message with a link that a user can send into any chat from inside the Mini App.
 * @returns Telegram's id of it
 * @throws {DeliveryError}
 */
export async function prepareMessage(
  api: Api,
  { userId, title, link }: SharedLink,
): Promise<string> {
  const name = [...title.toWellFormed()].slice(0, INLINE_TITLE_CHARACTERS).join('') || '…';
  const message = {
    type: 'article',
    id: crypto.randomUUID(),
    title: name,
    input_message_content: { message_text: `${name}\n${link}` },
  } as const;
  const chats = { allow_user_chats: true, allow_group_chats: true, allow_channel_chats: true };
  try {
    const prepared = await api.savePreparedInlineMessage(Number(userId), message, chats, limit());
    return prepared.id;
  } catch (error) {
    throw toDeliveryError(error);
  }
}
