import { ComponentType, InteractionType } from 'discord-api-types/v10';
import type { Person } from '../../../discord/testing/person.ts';
import { messagesFor, pressable, seen, selectsOf } from '../../../discord/testing/see.ts';
import type { StandIn } from '../../../discord/testing/stand-in.node.ts';
import type { Guest } from './guest.ts';

/**
 * Creates a user in the bot's direct chat on the Discord stand-in. Commands are sent as slash
 * commands.
 */
export function discordGuest(discord: StandIn, person: Person): Guest {
  const stored = () => messagesFor(discord.world, person.channelId, person.id);
  return {
    async say(text) {
      const [, name, words] = /^\/(\S+)(?: (.+))?$/s.exec(text) ?? [];
      if (name === undefined) person.say(text);
      else await person.slash(name, words === undefined ? {} : { words });
    },
    photo: async (bytes) =>
      person.say('', [{ name: 'photo.jpg', contentType: 'image/jpeg', bytes }]),
    async press(code, messageId) {
      const message = stored().find(({ id }) => id === messageId);
      if (!message) throw new Error(`no message ${messageId}`);
      const select = selectsOf(message).find(({ options }) =>
        options.some(({ value }) => value === code),
      );
      if (!select) return person.pressCode(code, message);
      const component_type = ComponentType.StringSelect;
      const data = { custom_id: select.custom_id, component_type, values: [code], id: 1 };
      return person.interact(InteractionType.MessageComponent, data, message);
    },
    shown: () =>
      stored()
        .filter(({ fromBot }) => fromBot)
        .map((message) => ({
          id: message.id,
          text: seen(message).text,
          media: message.attachments.length,
          buttons: [
            ...pressable(message).map(({ label, customId }) => ({ label, code: customId })),
            ...selectsOf(message).flatMap(({ options }) =>
              options.map(({ label, value }) => ({ label, code: value })),
            ),
          ],
        })),
    remarks: () => [],
  };
}
