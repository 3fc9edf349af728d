import { buttonsOf } from '../../../telegram/testing/chat.ts';
import type { TelegramUser } from '../../../telegram/testing/stand-in.node.ts';
import type { Guest } from './guest.ts';

/** Creates a user in a private chat of the Telegram stand-in. */
export function telegramGuest(user: TelegramUser): Guest {
  return {
    say: async (text) => user.say(text),
    photo: (bytes) => user.sendPhoto(bytes),
    press: async (code, messageId) =>
      user.pressCode(
        code,
        user.chat.messages.find(({ id }) => String(id) === messageId),
      ),
    shown: () =>
      user.chat.shown.map((message) => ({
        id: String(message.id),
        text: message.text,
        media: message.file === null ? 0 : 1,
        buttons: buttonsOf(message).flatMap(({ label, data }) =>
          data === undefined ? [] : [{ label, code: data }],
        ),
      })),
    remarks: () => user.chat.notices.map(({ text }) => text),
  };
}
