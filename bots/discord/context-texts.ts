import type { Reply } from '../../core/chat/reply.ts';
import type { TextKey } from '../../core/texts/catalogue.ts';
import type { Text } from '../../core/texts/text.ts';

/** Nobody answers a picture with a command: Discord's own field for commands forgets what is answered. */
const EVERYWHERE: Partial<Record<TextKey, TextKey>> = { 'verify.how': 'discord.verify-how' };
/** Outside the direct chat no photo can be sent as a message: what works there is said instead. */
const IN_SERVERS: Partial<Record<TextKey, TextKey>> = {
  ...EVERYWHERE,
  'menu.can': 'discord.menu-can',
};
/** What invites to send a photo without waiting for one. */
const INVITATIONS: ReadonlySet<TextKey> = new Set(['menu.can', 'operation.instead']);

/** A text as it is true where it is shown. @param dm in the direct chat */
export function textForContext(text: Text, dm: boolean): Text {
  const key = (dm ? EVERYWHERE : IN_SERVERS)[text.key];
  return key === undefined ? text : { ...text, key };
}

/** Whether a photo may come next: where none can simply be sent, a form is offered for it. */
export const takesPhoto = ({ awaits, text }: Reply): boolean =>
  awaits === 'photo' || text.some(({ key }) => INVITATIONS.has(key));
