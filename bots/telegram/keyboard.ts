import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { Button, Choice, Reply } from '../../core/chat/reply.ts';
import type { Locale } from '../../core/texts/catalogue.ts';
import { plainText } from '../../core/texts/render.ts';
import { EMPTY, type Formatted } from './format.ts';
import { BUTTONS_A_MESSAGE, BUTTONS_A_ROW, CALLBACK_BYTES, COPY_CHARACTERS } from './limits.ts';

/** The buttons of a reply. `links` has the addresses that Telegram refuses on buttons, as text. */
export type Keyboard = { markup: InlineKeyboardMarkup | undefined; links: Formatted };

/** What a button does that shares what inline mode finds for some words; null where nothing can. */
export type ShareButton = (
  words: string,
) =>
  | Pick<InlineKeyboardButton.SwitchInlineChosenChatButton, 'switch_inline_query_chosen_chat'>
  | Pick<InlineKeyboardButton.UrlButton, 'url'>
  | null;

/** Characters of all labels that a phone shows in one row, and the margin of each button. */
const ROW_CHARACTERS = 44;
const SIDE_CHARACTERS = 2;
/** Most options side by side. */
const OPTIONS_A_ROW = 3;

/**
 * Renders choice and buttons as one inline keyboard. Phones cut labels that do not fit side by
 * side, so rows are only as wide as their labels allow. Buttons beyond Telegram's limits are left
 * off at the end.
 * @param numbered adds 1., 2., … to the options, for the tiles of a contact sheet
 * @param shares builds the buttons that share through inline mode; without it they are left out
 * @param app the address of the Mini App; null in chats that open none
 * @throws {RangeError} for an action that is too long for a button
 */
export function keyboard(
  reply: Pick<Reply, 'choice' | 'buttons'>,
  locale: Locale,
  numbered = false,
  shares: ShareButton | null = null,
  app: string | null = null,
): Keyboard {
  const choice = reply.choice === undefined ? [] : choiceRows(reply.choice, locale, numbered);
  const links: string[] = [];
  const rows = (reply.buttons ?? []).map((row) =>
    row.flatMap((one) =>
      'app' in one ? appButton(one, locale, app) : button(one, locale, links, shares),
    ),
  );
  const fitting = withinLimits([...choice, ...rows]);
  return {
    markup: fitting.length === 0 ? undefined : { inline_keyboard: fitting },
    links: links.length === 0 ? EMPTY : { text: links.join('\n').toWellFormed(), entities: [] },
  };
}

function appButton(source: Button, locale: Locale, app: string | null): InlineKeyboardButton[] {
  if (app === null) return [];
  const text = label(plainText(source.label, locale));
  return [{ text, web_app: { url: app }, ...styled(source) }];
}

function button(
  source: Exclude<Button, { app: true }>,
  locale: Locale,
  links: string[],
  shares: ShareButton | null,
): InlineKeyboardButton[] {
  const text = label(plainText(source.label, locale));
  if ('url' in source) {
    if (isPublic(source.url)) return [{ text, url: source.url, ...styled(source) }];
    links.push(`${text}: ${source.url}`);
    return [];
  }
  if ('inline' in source) {
    const press = shares?.(source.inline) ?? null;
    return press === null ? [] : [{ text, ...press, ...styled(source) }];
  }
  if ('copy' in source) {
    const fits = source.copy !== '' && source.copy.length <= COPY_CHARACTERS;
    return fits ? [{ text, copy_text: { text: source.copy }, ...styled(source) }] : [];
  }
  if (!('action' in source)) return [];
  return [{ text, callback_data: callbackData(source.action), ...styled(source) }];
}

function styled(source: Button): { style?: 'primary' | 'success' | 'danger' } {
  return source.style === undefined ? {} : { style: source.style };
}

function choiceRows(choice: Choice, locale: Locale, numbered: boolean): InlineKeyboardButton[][] {
  const buttons = choice.options.map((option, index) => {
    const name = plainText(option.label, locale);
    const text = label(numbered ? `${index + 1}. ${name}` : name);
    return { text, callback_data: callbackData(option.action) };
  });
  return chunks(buttons, across(buttons, OPTIONS_A_ROW));
}

/** Computes how many buttons fit side by side, at most `most`. */
function across(buttons: readonly InlineKeyboardButton[], most: number): number {
  const widest = Math.max(0, ...buttons.map(({ text }) => widthOf(text)));
  let count = Math.min(most, Math.max(1, buttons.length));
  while (count > 1 && widest > Math.floor(ROW_CHARACTERS / count) - SIDE_CHARACTERS) count -= 1;
  return count;
}

const NARROW = /[\s.,:·’'|]/u;
const WIDE = /\p{Extended_Pictographic}/u;

/** Computes a label's width in average characters. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width += NARROW.test(character) ? 0.5 : WIDE.test(character) ? 2 : 1;
  }
  return width;
}

function withinLimits(rows: InlineKeyboardButton[][]): InlineKeyboardButton[][] {
  const result: InlineKeyboardButton[][] = [];
  let left = BUTTONS_A_MESSAGE;
  for (const row of rows.flatMap((one) => chunks(one, across(one, BUTTONS_A_ROW)))) {
    if (row.length > left) break;
    left -= row.length;
    result.push(row);
  }
  return result;
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  const result: T[][] = [];
  for (let start = 0; start < all.length; start += size)
    result.push(all.slice(start, start + size));
  return result;
}

/** Replaces a blank label, which Telegram refuses. */
function label(text: string): string {
  const clean = text.toWellFormed().trim();
  return clean === '' ? '…' : clean;
}

const encoder = new TextEncoder();

function callbackData(action: string): string {
  const bytes = encoder.encode(action).length;
  if (bytes === 0 || bytes > CALLBACK_BYTES) {
    throw new RangeError(`an action of ${bytes} bytes does not fit into a Telegram button`);
  }
  return action;
}

/** Tells whether Telegram accepts an address on a button; `localhost` is refused. */
function isPublic(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'tg:') return true;
  return /^https?:$/.test(protocol) && (hostname.includes('.') || hostname.startsWith('['));
}
