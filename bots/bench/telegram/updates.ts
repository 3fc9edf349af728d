import type { Update } from 'grammy/types';

let lastUpdate = 1_000;

const from = (id: number) => ({
  id,
  is_bot: false,
  first_name: 'Mira',
  language_code: 'en',
});

/** Builds an update with a text in a private chat. */
export function textUpdate(chat: number, text: string): Update {
  lastUpdate += 1;
  const command = text.startsWith('/')
    ? { entities: [{ type: 'bot_command', offset: 0, length: text.length }] }
    : {};
  const message = {
    message_id: lastUpdate,
    date: Math.floor(Date.now() / 1000),
    chat: { id: chat, type: 'private', first_name: 'Mira' },
    from: from(chat),
    text,
    ...command,
  };
  return { update_id: lastUpdate, message } as Update;
}

/** Builds an update with a pressed button of a bot's message. */
export function pressUpdate(
  chat: number,
  press: { data: string; query: string; message: number },
): Update {
  lastUpdate += 1;
  const message = {
    message_id: press.message,
    date: Math.floor(Date.now() / 1000),
    chat: { id: chat, type: 'private', first_name: 'Mira' },
    from: { id: 42, is_bot: true, first_name: 'alme' },
    text: 'Choose',
  };
  const query = {
    id: press.query,
    from: from(chat),
    chat_instance: '1',
    data: press.data,
    message,
  };
  return { update_id: lastUpdate, callback_query: query } as unknown as Update;
}
