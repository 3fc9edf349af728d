import type { Api } from 'grammy';
import type { InlineQueryResult, Message, Update, UserFromGetMe } from 'grammy/types';
import type { Log } from '../../core/log.ts';
import type { Locale } from '../../core/texts/catalogue.ts';
import { plainText } from '../../core/texts/render.ts';
import { describe } from './delivery-errors.ts';
import type { InlineAnswers } from './inline.ts';
import { type InlineResultParts, inlineResult } from './inline-results.ts';
import { INLINE_QUERY_CHARACTERS } from './limits.ts';
import { startLink } from './links.ts';

/** Guest mode: answers where the bot is named and is no member. */
export type Guests = {
  /** Takes an update of guest mode; @returns false for any other */
  take(update: Update): boolean;
};

/** The parts of guest mode. */
export type GuestParts = Omit<InlineResultParts, 'me'> & {
  api: Api;
  log: Log;
  me: () => UserFromGetMe | null;
  answers: InlineAnswers;
};

/**
 * Creates guest mode. An answer is one card, or the way into the private chat: the chat is not ours, so
 * nothing that is said there reaches a conversation, and nothing of one is said there.
 */
export function openGuests(parts: GuestParts): Guests {
  async function answer(message: Message, queryId: string): Promise<void> {
    const me = parts.me();
    if (me === null || message.from === undefined || message.from.is_bot) return;
    const words = wordsFor(me, message.text ?? message.caption ?? '');
    const page = await parts.answers.find({
      surface: 'telegram',
      userId: String(message.from.id),
      languageTag: message.from.language_code ?? null,
      words,
      offset: '',
    });
    const card = page.items.find(({ id }) => words !== '' && id.startsWith('t_'));
    const shown = card && inlineResult({ ...parts, me }, card, page.locale);
    await parts.api.answerGuestQuery(queryId, shown ?? wayIn(me, page.locale));
  }

  return {
    take({ guest_message: message }) {
      if (message === undefined) return false;
      const { guest_query_id: id } = message;
      if (id !== undefined)
        void answer(message, id).catch((error: unknown) => {
          parts.log.info({ reason: describe(error) }, 'guest query not answered');
        });
      return true;
    },
  };
}

/** What was said, without the bot's name and its commands. */
function wordsFor({ username }: UserFromGetMe, text: string): string {
  const name = new RegExp(`@${username}\\b`, 'giu');
  const words = text.replace(name, ' ').replace(/^\s*\/[a-z0-9_]+/iu, ' ');
  return words.replace(/\s+/gu, ' ').trim().slice(0, INLINE_QUERY_CHARACTERS);
}

function wayIn(me: UserFromGetMe, locale: Locale): InlineQueryResult {
  const label = plainText({ key: 'telegram.private.button' }, locale);
  const url = startLink(me, 'guest') ?? '';
  return {
    type: 'article',
    id: 'private',
    title: label,
    input_message_content: { message_text: plainText({ key: 'telegram.about' }, locale) },
    reply_markup: { inline_keyboard: [[{ text: label, url }]] },
  };
}
