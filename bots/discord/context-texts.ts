import type { Reply } from '../../core/chat/reply.ts';
import type { TextKey } from '../../core/texts/catalogue.ts';
import type { Text } from '../../core/texts/text.ts';

/**
 * Replacement texts for all of Discord: Discord does not tell which message a slash command
 * answers.
 */
const EVERYWHERE: Partial<Record<TextKey, TextKey>> = { 'verify.how': 'discord.verify-how' };
/** Replacement texts for servers, where a user cannot send a photo as a message. */
const IN_SERVERS: Partial<Record<TextKey, TextKey>> = {
  ...EVERYWHERE,
  'menu.can': 'discord.menu-can',
};
/** Texts that invite the user to send a photo although the conversation does not wait for one. */
const INVITATIONS: ReadonlySet<TextKey> = new Set(['menu.can', 'operation.instead']);

/**
 * Replaces a text by the text that is true in its chat.
 * @param dm whether the chat is the direct chat
 */
export function textForContext(text: Text, dm: boolean): Text {
  const key = (dm ? EVERYWHERE : IN_SERVERS)[text.key];
  return key === undefined ? text : { ...text, key };
}

/** Tells whether a photo may follow a reply, so that servers need a form for the photo. */
export const takesPhoto = ({ awaits, text }: Reply): boolean =>
  awaits === 'photo' || text.some(({ key }) => INVITATIONS.has(key));
