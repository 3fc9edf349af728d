import type { InlineKeyboardMarkup, MessageEntity } from 'grammy/types';
import {
  BUTTONS_A_MESSAGE,
  BUTTONS_A_ROW,
  CALLBACK_BYTES,
  CAPTION_CHARACTERS,
  COPY_CHARACTERS,
  INLINE_QUERY_CHARACTERS,
  TEXT_CHARACTERS,
} from '../limits.ts';
import type { Params } from './params.ts';
import { badRequest } from './refusal.ts';

/** A checked text with its entities. */
export type Body = { text: string; entities: MessageEntity[] };

/**
 * Checks the text of a message, as the server does.
 * @throws {Refusal} for a text that Telegram refuses
 */
export function checkText(params: Params): Body {
  const text = params.text('text');
  if (text === undefined || text.trim() === '') throw badRequest('message text is empty');
  if (text.length > TEXT_CHARACTERS) throw badRequest('message is too long');
  if (params.text('parse_mode') !== undefined) throw badRequest('this stand-in has no parse modes');
  return { text, entities: checkEntities(text, params.list('entities')) };
}

/**
 * Checks a caption.
 * @param from a call's parameters, or one piece of an album
 * @throws {Refusal} for a caption that Telegram refuses
 */
export function checkCaption(from: Params): Body {
  const text = from.text('caption') ?? '';
  if (text.length > CAPTION_CHARACTERS) throw badRequest('message caption is too long');
  return { text, entities: checkEntities(text, from.list('caption_entities')) };
}

const TYPES: ReadonlySet<string> = new Set(['bold', 'italic', 'code', 'date_time', 'text_link']);

function checkEntities(text: string, entities: unknown[]): MessageEntity[] {
  for (const entity of entities as MessageEntity[]) {
    const { type, offset, length } = entity;
    if (!TYPES.has(type)) throw badRequest(`unsupported entity type "${type}"`);
    if (!Number.isInteger(offset) || !Number.isInteger(length) || offset < 0 || length <= 0)
      throw badRequest(`can't parse entity at ${offset}`);
    if (offset + length > text.length)
      throw badRequest(
        `entity beginning at UTF-16 offset ${offset} ends after the end of the text`,
      );
    for (const edge of [offset, offset + length]) {
      const unit = text.charCodeAt(edge);
      if (unit >= 0xdc00 && unit <= 0xdfff)
        throw badRequest(`entity begins in a middle of a UTF-16 symbol at ${edge}`);
    }
    if (type === 'text_link' && !/^(?:https?|tg):/.test(entity.url))
      throw badRequest('entity without a URL');
    if (type === 'date_time' && !/^(?:r|w?[dD]?[tT]?)$/.test(entity.date_time_format))
      throw badRequest('invalid date-time format');
  }
  return entities as MessageEntity[];
}

const encoder = new TextEncoder();
const STYLES: ReadonlySet<unknown> = new Set([undefined, 'primary', 'success', 'danger']);

/**
 * Checks an inline keyboard.
 * @throws {Refusal} for a keyboard that Telegram refuses
 */
export function checkMarkup(params: Params): InlineKeyboardMarkup | undefined {
  const markup = params.object('reply_markup');
  if (markup === undefined) return undefined;
  const rows = markup.inline_keyboard as unknown;
  if (!Array.isArray(rows)) throw badRequest("can't parse inline keyboard");
  let total = 0;
  for (const row of rows as Record<string, unknown>[][]) {
    if (row.length > BUTTONS_A_ROW) throw badRequest('BUTTONS_TOO_MUCH in a row');
    for (const button of row) {
      checkButton(button);
      // Only private chats have buttons that open a Mini App.
      if (button.web_app !== undefined && Number(params.text('chat_id') ?? 0) < 0)
        throw badRequest('BUTTON_TYPE_INVALID');
    }
    total += row.length;
  }
  if (total > BUTTONS_A_MESSAGE) throw badRequest('REPLY_MARKUP_TOO_LONG');
  return { inline_keyboard: rows };
}

/** Checks what a button copies: 1 to 256 characters. */
function checkCopied(copied: unknown): void {
  const { text } = Object(copied) as { text?: unknown };
  if (typeof text !== 'string' || text === '' || text.length > COPY_CHARACTERS)
    throw badRequest('BUTTON_COPY_TEXT_INVALID');
}

function checkButton(button: Record<string, unknown>): void {
  if (typeof button.text !== 'string' || button.text.trim() === '')
    throw badRequest("can't parse inline keyboard button: text must be non-empty");
  if (!button.text.isWellFormed()) throw badRequest('strings must be encoded in UTF-8');
  if (!STYLES.has(button.style)) throw badRequest('invalid button style');
  const { callback_data: data, url, switch_inline_query_chosen_chat: chosen } = button;
  const { web_app: app, copy_text: copied } = button;
  if ([data, url, chosen, app, copied].filter((one) => one !== undefined).length !== 1)
    throw badRequest('exactly one type of inline keyboard button is needed');
  if (app !== undefined) {
    checkWebApp(app);
    return;
  }
  if (copied !== undefined) {
    checkCopied(copied);
    return;
  }
  if (chosen !== undefined) {
    checkChosenChat(chosen);
    return;
  }
  if (data !== undefined) {
    const bytes = encoder.encode(String(data)).length;
    if (bytes < 1 || bytes > CALLBACK_BYTES) throw badRequest('BUTTON_DATA_INVALID');
    return;
  }
  const host = URL.canParse(String(url)) ? new URL(String(url)).hostname : '';
  if (!host.includes('.') && !host.startsWith('['))
    throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`);
}

/** Checks the address of a Mini App, which is opened by HTTPS alone. @throws {Refusal} */
export function checkWebApp(app: unknown): void {
  const { url } = Object(app) as { url?: unknown };
  if (!URL.canParse(String(url)) || !String(url).startsWith('https://'))
    throw badRequest('BUTTON_URL_INVALID');
}

function checkChosenChat(chosen: unknown): void {
  const { query, ...allowed } = Object(chosen) as Record<string, unknown>;
  if (String(query ?? '').length > INLINE_QUERY_CHARACTERS) throw badRequest('QUERY_TOO_LONG');
  // Without any type of chat a client would have nothing to choose from.
  if (!Object.values(allowed).includes(true)) throw badRequest('BUTTON_TYPE_INVALID');
}

/**
 * Checks a list of commands: 1 to 100, named in lower case.
 * @throws {Refusal} for a list that Telegram refuses
 */
export function checkCommands(commands: unknown[]): unknown[] {
  if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  for (const { command, description } of commands as Record<string, unknown>[]) {
    if (!/^[a-z0-9_]{1,32}$/.test(String(command))) throw badRequest('BOT_COMMAND_INVALID');
    const length = String(description ?? '').length;
    if (length < 1 || length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  return commands;
}

/**
 * Reads an optional text of a bounded length.
 * @throws {Refusal} for a longer text
 */
export function upTo(params: Params, name: string, most: number): string {
  const text = params.text(name) ?? '';
  if (text.length > most) throw badRequest(`${name} is too long`);
  return text;
}
