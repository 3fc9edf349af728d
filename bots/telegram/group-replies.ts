import type { Api } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import type { Log } from '../../core/log.ts';
import { localeOf } from '../../core/texts/locale.ts';
import { plainText } from '../../core/texts/render.ts';
import { describe } from './delivery-errors.ts';
import { parseCommand } from './read-message.ts';

/** Answers to commands in groups: a link to the private chat. */
export type GroupReplies = { answer(update: Update, me: UserFromGetMe): Promise<void> };

/** The shortest time between two answers in a group, in milliseconds. */
const QUIET_MS = 30_000;
const GROUPS_REMEMBERED = 1_000;

/** Creates the answers to groups. */
export function openGroupReplies(parts: { api: Api; now: () => number; log: Log }): GroupReplies {
  const told = new Map<number, number>();

  function mayTell(chat: number): boolean {
    const now = parts.now();
    if (now - (told.get(chat) ?? -QUIET_MS) < QUIET_MS) return false;
    told.delete(chat);
    told.set(chat, now);
    const oldest = told.keys().next().value;
    if (told.size > GROUPS_REMEMBERED && oldest !== undefined) told.delete(oldest);
    return true;
  }

  /** Nobody waits for this answer, so an update of a shape nobody expects must not reject it. */
  function questionIn(update: Update, me: UserFromGetMe): Question | null {
    try {
      return questionFor(update, me);
    } catch {
      parts.log.warn({ updateId: update.update_id }, 'group not readable');
      return null;
    }
  }

  return {
    async answer(update, me) {
      const question = questionIn(update, me);
      if (question === null || !mayTell(question.chat)) return;
      const locale = localeOf(question.language);
      const text = plainText({ key: 'telegram.private' }, locale);
      const label = plainText({ key: 'telegram.private.button' }, locale);
      const url = `https://t.me/${me.username}?start=group`;
      await parts.api
        .sendMessage(question.chat, text, {
          reply_parameters: { message_id: question.message, allow_sending_without_reply: true },
          ...(question.topic === null ? {} : { message_thread_id: question.topic }),
          reply_markup: { inline_keyboard: [[{ text: label, url }]] },
        })
        .catch((error: unknown) => {
          parts.log.info({ reason: describe(error) }, 'group not answered');
        });
    },
  };
}

type Question = { chat: number; topic: number | null; message: number; language: string | null };

function questionFor(update: Update, me: UserFromGetMe): Question | null {
  const { message } = update;
  if (message?.chat.type !== 'group' && message?.chat.type !== 'supergroup') return null;
  const command = parseCommand(message.text ?? '');
  // Anonymous admins and channels write through a bot of Telegram's own.
  const isBot = message.from?.is_bot && message.sender_chat === undefined;
  if (command === null || isBot) return null;
  if (command.bot !== null && command.bot !== me.username.toLowerCase()) return null;
  return {
    chat: message.chat.id,
    topic: (message.is_topic_message && message.message_thread_id) || null,
    message: message.message_id,
    language: message.from?.language_code ?? null,
  };
}
