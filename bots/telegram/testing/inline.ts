import type { InlineQueryResult } from 'grammy/types';
import { INLINE_OFFSET_BYTES, INLINE_RESULTS } from '../limits.ts';
import { checkCaption, checkMarkup, checkText } from './checks.ts';
import type { Files } from './files.node.ts';
import { Params } from './params.ts';
import { badRequest } from './refusal.ts';

/** What a bot has answered to an inline query. */
export type InlineAnswer = {
  results: InlineQueryResult[];
  cacheSeconds: number;
  isPersonal: boolean;
  next: string;
  button: { text: string; start_parameter: string } | null;
};

const ID_BYTES = 64;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const CACHED = { photo: 'photo_file_id', video: 'video_file_id', document: 'document_file_id' };

/** Inline queries, and the answers to them. */
export class InlineDesk {
  readonly #open = new Map<string, (answer: InlineAnswer) => void>();
  #count = 0;

  /** Opens a query; @returns its id, and the answer that comes once */
  ask(): { id: string; answer: Promise<InlineAnswer> } {
    this.#count += 1;
    const id = `inline-${this.#count}`;
    return { id, answer: new Promise((resolve) => this.#open.set(id, resolve)) };
  }

  /** Messages that people have sent by inline mode: by id what each shows, and how. */
  readonly sent = new Map<string, { media: string; hasButtons: boolean }>();

  /** Changes what such a message shows. No upload is taken. @throws {Refusal} */
  editSent(id: string, params: Params): true {
    const message = this.sent.get(id);
    if (message === undefined) throw badRequest('MESSAGE_ID_INVALID');
    const { type, media } = Object(params.object('media')) as Record<string, unknown>;
    if (type !== 'photo' || typeof media !== 'string' || !media.startsWith('https://'))
      throw badRequest('wrong file identifier/HTTP URL specified');
    if (message.media === media) throw badRequest('message is not modified');
    this.sent.set(id, { media, hasButtons: checkMarkup(params) !== undefined });
    return true;
  }

  readonly #guests = new Map<string, (result: InlineQueryResult) => void>();

  /** Names the bot where it is no member; @returns the query's id, and the answer that comes once */
  summon(): { id: string; answer: Promise<InlineQueryResult> } {
    this.#count += 1;
    const id = `guest-${this.#count}`;
    return { id, answer: new Promise((resolve) => this.#guests.set(id, resolve)) };
  }

  /** Takes the answer to a guest's question, checked as the server does. @throws {Refusal} */
  answerGuest(id: string, result: unknown, files: Files): { inline_message_id: string } {
    const checked = checkResult(result, files);
    const resolve = this.#guests.get(id);
    if (resolve === undefined) throw badRequest('QUERY_ID_INVALID');
    this.#guests.delete(id);
    resolve(checked);
    return { inline_message_id: `inline-of-${id}` };
  }

  /** Takes the answer of a bot, checked as the server does. @throws {Refusal} */
  answer(params: Params, files: Files): true {
    const id = params.text('inline_query_id') ?? '';
    const results = params.list('results');
    if (results.length > INLINE_RESULTS) throw badRequest('RESULTS_TOO_MUCH');
    const next = params.text('next_offset') ?? '';
    if (bytesOf(next) > INLINE_OFFSET_BYTES) throw badRequest('NEXT_OFFSET_INVALID');
    const seen = new Set<string>();
    const checked = results.map((result) => checkResult(result, files, seen));
    const resolve = this.#open.get(id);
    if (resolve === undefined)
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    this.#open.delete(id);
    resolve({
      results: checked,
      cacheSeconds: params.number('cache_time') ?? 300,
      isPersonal: params.values.is_personal === true,
      next,
      button: checkButton(params.object('button')),
    });
    return true;
  }
}

function checkButton(button: Record<string, unknown> | undefined): InlineAnswer['button'] {
  if (button === undefined) return null;
  const { text, start_parameter: start } = button;
  if (typeof text !== 'string' || text === '') throw badRequest('BUTTON_TEXT_INVALID');
  if (typeof start !== 'string' || !/^[\w-]{1,64}$/.test(start))
    throw badRequest('START_PARAM_INVALID');
  return { text, start_parameter: start };
}

/**
 * Checks a result of inline mode.
 * @param seen ids of the results before it
 * @throws {Refusal} for one that Telegram refuses
 */
export function checkResult(
  result: unknown,
  files: Files,
  seen: Set<string> = new Set(),
): InlineQueryResult {
  const params = new Params(Object(result) as Record<string, unknown>);
  const id = params.text('id') ?? '';
  if (id === '' || bytesOf(id) > ID_BYTES) throw badRequest('RESULT_ID_INVALID');
  if (seen.has(id)) throw badRequest('RESULT_ID_DUPLICATE');
  seen.add(id);
  checkMarkup(params);
  const type = params.text('type');
  if (type === 'article') checkArticle(params);
  else if (type === 'photo' || type === 'video' || type === 'document')
    checkCached(params, type, files);
  else throw badRequest('RESULT_TYPE_INVALID');
  return result as InlineQueryResult;
}

function checkArticle(params: Params): void {
  if ((params.text('title') ?? '').trim() === '') throw badRequest('ARTICLE_TITLE_EMPTY');
  const { message_text: text, ...content } = params.object('input_message_content') ?? {};
  checkText(new Params({ ...content, text }));
  for (const address of [params.text('thumbnail_url'), params.text('url')])
    if (address !== undefined && !/^https?:\/\/[^/]+\.[^/]+/.test(address))
      throw badRequest('WEBDOCUMENT_URL_INVALID');
}

function checkCached(params: Params, type: keyof typeof CACHED, files: Files): void {
  const file = files.get(params.text(CACHED[type]) ?? '');
  if (file === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
  if (file.kind !== type) throw badRequest(`can't use file of type ${file.kind} as ${type}`);
  if (type !== 'photo' && (params.text('title') ?? '') === '') throw badRequest('TITLE_EMPTY');
  checkCaption(params);
}
