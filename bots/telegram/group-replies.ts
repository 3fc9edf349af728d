import type { Api } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import type { Event } from '../../core/chat/event.ts';
import { parseCommand } from '../../core/conversation/command-names.ts';
import type { Log } from '../../core/log.ts';
import { localeOf } from '../../core/texts/locale.ts';
import { plainText } from '../../core/texts/render.ts';
import type { Address } from './address.ts';
import { describe } from './delivery-errors.ts';
import type { EphemeralSupport } from './ephemeral-support.ts';
import { startLink } from './links.ts';
import { channelOf } from './public-posts.ts';
import { eventOf } from './read.ts';

/** What the product does for people in groups. */
export type GroupAnswers = {
  isMember(userId: string): Promise<boolean>;
  /** Posts a card for a member. @returns whether there is one to post */
  postCard(of: {
    userId: string;
    /** The id of the update that asks, and its time in milliseconds since the epoch. */
    asked: { id: string; at: number };
    channelId: string;
    words: string;
    languageTag: string | null;
  }): Promise<boolean>;
};

/** Commands in groups. */
export type GroupReplies = {
  /**
   * Answers a command: posts the card that was asked for, shows a member the steps where that person
   * stands, or leads into the private chat. A group hears nothing else.
   * @returns the event of a member whose steps are shown in the group; null otherwise
   */
  take(update: Update, me: UserFromGetMe): Promise<Event | null>;
};

/** The parts of the answers to groups. */
export type GroupParts = {
  api: Api;
  now: () => number;
  log: Log;
  ephemeral: EphemeralSupport;
  /** Null where there is no product behind: then every command leads into the private chat. */
  answers: GroupAnswers | null;
};

/** The shortest time between two messages in a group that everybody sees, in milliseconds. */
const QUIET_MS = 30_000;
const GROUPS_REMEMBERED = 1_000;
const CARD = 'card';

/** Creates the answers to groups. */
export function openGroupReplies(parts: GroupParts): GroupReplies {
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

  /** An update of a shape nobody expects must not come again and again. */
  function questionIn(update: Update, me: UserFromGetMe): Question | null {
    try {
      return questionFor(update, me);
    } catch {
      parts.log.warn({ updateId: update.update_id }, 'group not readable');
      return null;
    }
  }

  async function take(
    question: Question,
    update: Update,
    me: UserFromGetMe,
  ): Promise<Event | null> {
    const { user, place, name, argument } = question;
    const isMember = user !== null && ((await parts.answers?.isMember(String(user.id))) ?? false);
    if (user && isMember && name === CARD && argument !== '') {
      if (!mayTell(place.chat)) return null;
      const languageTag = user.language_code ?? null;
      const of = {
        userId: String(user.id),
        asked: { id: String(update.update_id), at: question.at },
        channelId: channelOf(place),
        words: argument,
        languageTag,
      };
      if (!(await parts.answers?.postCard(of))) void lead(question, me);
      return null;
    }
    if (user && isMember && parts.ephemeral.has()) {
      const one = { user: user.id, at: parts.now() };
      return eventOf(update, user, { ...place, one }, { kind: 'command', name, argument });
    }
    if (mayTell(place.chat)) void lead(question, me);
    return null;
  }

  async function lead({ user, place, message }: Question, me: UserFromGetMe): Promise<void> {
    const locale = localeOf(user?.language_code ?? null);
    const text = plainText({ key: 'telegram.private' }, locale);
    const label = plainText({ key: 'telegram.private.button' }, locale);
    const url = startLink(me, 'group') ?? '';
    const reply = { message_id: message, allow_sending_without_reply: true };
    await parts.api
      .sendMessage(place.chat, text, {
        // A command that only its sender sees is no message to answer.
        ...(message > 0 && { reply_parameters: reply }),
        ...(place.thread === undefined ? {} : { message_thread_id: place.thread }),
        reply_markup: { inline_keyboard: [[{ text: label, url }]] },
      })
      .catch((error: unknown) => {
        parts.log.info({ reason: describe(error) }, 'group not answered');
      });
  }

  return {
    async take(update, me) {
      const question = questionIn(update, me);
      if (question === null) return null;
      return take(question, update, me).catch((error: unknown) => {
        parts.log.warn({ reason: describe(error) }, 'group not answered');
        return null;
      });
    },
  };
}

type Question = {
  place: Pick<Address, 'chat' | 'thread'>;
  message: number;
  /** When it was written, in milliseconds since the epoch. */
  at: number;
  name: string;
  argument: string;
  /** Null for an anonymous admin and a channel. */
  user: { id: number; language_code?: string; first_name: string; is_bot: boolean } | null;
};

function questionFor(update: Update, me: UserFromGetMe): Question | null {
  const { message } = update;
  if (message?.chat.type !== 'group' && message?.chat.type !== 'supergroup') return null;
  const command = parseCommand(message.text ?? '');
  // Anonymous admins and channels write through a bot of Telegram's own.
  const isBot = message.from?.is_bot && message.sender_chat === undefined;
  if (command === null || isBot) return null;
  if (command.bot !== null && command.bot !== me.username.toLowerCase()) return null;
  const thread = (message.is_topic_message && message.message_thread_id) || undefined;
  const chat = message.chat.id;
  return {
    place: thread === undefined ? { chat } : { chat, thread },
    message: message.message_id,
    at: message.date * 1000,
    name: command.name,
    argument: command.argument,
    user: message.sender_chat === undefined ? (message.from ?? null) : null,
  };
}
