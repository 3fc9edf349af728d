import type { InlineKeyboardMarkup } from 'grammy/types';
import { EMPTY, type Formatted } from './format.ts';
import { type Outgoing, POINTER } from './render.ts';
import { asDocument } from './send.ts';
import { split } from './split.ts';

/** Far below every limit of Telegram's, however it counts. */
const PLAIN_CHARACTERS = 2_000;

/**
 * Says a message that Telegram refused as plainly as it goes: the media as files of their own, then the
 * words without marks, and buttons that only press.
 */
export function plainly(message: Outgoing): Outgoing[] {
  const markup = simple(message.markup);
  const words = { text: message.body.text, entities: [] };
  const said: Formatted[] =
    words.text.trim() === '' ? [] : split(words, PLAIN_CHARACTERS, PLAIN_CHARACTERS);
  const bodies = said.length === 0 && (markup || message.kind === 'text') ? [POINTER] : said;
  const texts = bodies.map((body): Outgoing => ({ kind: 'text', body }));
  const last = texts.at(-1);
  if (last !== undefined && markup) last.markup = markup;
  if (message.kind === 'text') return texts;
  if (message.kind === 'media')
    return [{ kind: 'media', media: asDocument(message.media), body: EMPTY }, ...texts];
  return [{ kind: 'album', media: message.media.map(asDocument), body: EMPTY }, ...texts];
}

/** Takes the buttons away too; null where there are none to take away. */
export function bare(message: Outgoing): Outgoing[] | null {
  if (message.markup === undefined) return null;
  const { markup: _, ...rest } = message;
  return [rest];
}

function simple(markup: InlineKeyboardMarkup | undefined): InlineKeyboardMarkup | null {
  const rows = (markup?.inline_keyboard ?? [])
    .map((row) =>
      row.flatMap((button) =>
        'callback_data' in button
          ? [{ text: button.text, callback_data: button.callback_data }]
          : [],
      ),
    )
    .filter((row) => row.length > 0);
  return rows.length > 0 ? { inline_keyboard: rows } : null;
}
