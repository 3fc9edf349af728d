import type { Api } from 'grammy';
import type { ChosenInlineResult, InlineQuery, Update, UserFromGetMe } from 'grammy/types';
import type { InlinePage, InlineQuestion } from '../../core/community/inline-page.ts';
import type { Log } from '../../core/log.ts';
import { plainText } from '../../core/texts/render.ts';
import { describe, isRefused, wayAround } from './delivery-errors.ts';
import type { FileIds } from './file-ids.ts';
import { inlineResult } from './inline-results.ts';
import { INLINE_OFFSET_BYTES, INLINE_QUERY_CHARACTERS, INLINE_RESULTS } from './limits.ts';

/** What the product answers in inline mode. */
export type InlineAnswers = {
  find(question: InlineQuestion): Promise<InlinePage>;
  /** Notes that somebody has sent an item into a chat; `message` is Telegram's id of it, null without one. */
  chosen(of: { userId: string; itemId: string; message: string | null }): Promise<void>;
};

/** Inline mode: answers what somebody types after the bot's name in any chat. */
export type Inline = {
  /** Takes an update of inline mode; @returns false for any other */
  take(update: Update): boolean;
};

/** The parts of inline mode. */
export type InlineParts = {
  api: Api;
  log: Log;
  me: () => UserFromGetMe | null;
  files: Pick<FileIds, 'get'>;
  publicUrl: string | null;
  answers: InlineAnswers;
};

/** The `/start` argument of the button above the results. */
const START = 'inline';
/** Questions that are being answered at once; more are not answered, and are asked again by typing on. */
const MOST_AT_ONCE = 64;

/**
 * Creates inline mode. Nobody waits for its answers: what fails is not answered, and the next letter asks
 * anew. Everything in an answer is in the language of who asks, so that every answer is a personal one.
 */
export function openInline(parts: InlineParts): Inline {
  /** The newest question of each person: what is typed on makes earlier ones needless. */
  const newest = new Map<number, string>();

  async function answer(query: InlineQuery): Promise<void> {
    const { from, id } = query;
    newest.set(from.id, id);
    if (newest.size > MOST_AT_ONCE) {
      newest.delete(from.id);
      return;
    }
    try {
      const page = await parts.answers.find(questionOf(query));
      if (newest.get(from.id) === id) await show(parts, query, page);
    } catch (error) {
      if (wayAround(error) !== 'over')
        parts.log.warn({ reason: describe(error) }, 'inline query not answered');
    } finally {
      if (newest.get(from.id) === id) newest.delete(from.id);
    }
  }

  return {
    take({ inline_query: query, chosen_inline_result: chosen }) {
      if (query !== undefined) void answer(query);
      if (chosen !== undefined) void noteChosen(parts, chosen);
      return query !== undefined || chosen !== undefined;
    },
  };
}

async function noteChosen(
  { answers, log }: InlineParts,
  chosen: ChosenInlineResult,
): Promise<void> {
  const { from, result_id: itemId, inline_message_id: message = null } = chosen;
  await answers.chosen({ userId: String(from.id), itemId, message }).catch((err: unknown) => {
    log.warn({ err }, 'a chosen inline result was not noted');
  });
}

const questionOf = ({ from, query, offset }: InlineQuery): InlineQuestion => ({
  surface: 'telegram',
  userId: String(from.id),
  languageTag: from.language_code ?? null,
  words: query.slice(0, INLINE_QUERY_CHARACTERS),
  offset: offset.slice(0, INLINE_OFFSET_BYTES),
});

async function show(parts: InlineParts, query: InlineQuery, page: InlinePage): Promise<void> {
  try {
    await send(parts, query, page, true);
  } catch (error) {
    if (!isRefused(error)) throw error;
    // One file that Telegram has forgotten has the whole answer refused.
    parts.log.info({ reason: describe(error) }, 'inline answer refused: sent without files');
    await send(parts, query, page, false);
  }
}

async function send(
  { api, me, files, publicUrl }: InlineParts,
  query: InlineQuery,
  { items, next, cacheSeconds, locale }: InlinePage,
  withFiles: boolean,
): Promise<void> {
  const bot = me();
  if (bot === null) return;
  const resultParts = { me: bot, files: withFiles ? files : null, publicUrl };
  const results = items
    .flatMap((item) => inlineResult(resultParts, item, locale) ?? [])
    .slice(0, INLINE_RESULTS);
  const isNone = results.length === 0 && query.offset === '';
  await api.answerInlineQuery(query.id, results, {
    is_personal: true,
    cache_time: withFiles ? cacheSeconds : 0,
    next_offset: next ?? '',
    button: {
      text: plainText(
        { key: isNone && query.query.trim() !== '' ? 'inline.none' : 'inline.open' },
        locale,
      ),
      start_parameter: START,
    },
  });
}
