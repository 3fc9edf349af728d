import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Reply } from '../../core/chat/reply.ts';
import { linked } from '../../core/chat/unsent.ts';
import type { Locale } from '../../core/texts/catalogue.ts';
import { EMPTY, type Formatted, formatTexts, join, progressBar } from './format.ts';
import { keyboard, type ShareButton } from './keyboard.ts';
import { ALBUM_PIECES, CAPTION_CHARACTERS, TEXT_CHARACTERS } from './limits.ts';
import { type MediaParts, type Prepared, prepareMedia } from './media.ts';
import { split } from './split.ts';

/** A rendered message. */
export type Outgoing = { markup?: InlineKeyboardMarkup } & (
  | { kind: 'text'; body: Formatted }
  | { kind: 'media'; media: Prepared; body: Formatted }
  | { kind: 'album'; media: Prepared[]; body: Formatted }
);

/** The text of a message with only buttons, because Telegram refuses an empty text. */
export const POINTER: Formatted = { text: '👇', entities: [] };

/**
 * Renders a reply as messages within Telegram's limits. A long text continues in further messages,
 * an album's buttons follow in a message below, and the last message has the buttons.
 * @param parts `app` is the address of the Mini App, in a private chat that opens one
 * @param asLinks sends links in place of all media
 * @returns at least one message
 * @throws {DeliveryError} `refused` for media that cannot be sent and are in no other place
 */
export async function renderReply(
  parts: MediaParts & { shares: ShareButton; app?: string | null },
  asked: Reply,
  locale: Locale,
  asLinks = false,
): Promise<Outgoing[]> {
  const { prepared, tiles, missing, unsent } = await prepareMedia(parts, asked, asLinks);
  const reply = linked(asked, unsent);
  const numbered = tiles > 0 && tiles === reply.choice?.options.length;
  const { markup, links } = keyboard(reply, locale, numbered, parts.shares, parts.app ?? null);
  const lost = missing ? formatTexts([{ key: 'result.gone' }], locale) : EMPTY;
  const body = join([bodyOf(reply, locale, prepared.length > 0), lost, links], '\n\n');
  const messages = layOut(prepared, body, markup !== undefined);
  const last = messages.at(-1);
  if (last !== undefined && markup !== undefined) last.markup = markup;
  return messages;
}

function bodyOf(reply: Reply, locale: Locale, hasMedia: boolean): Formatted {
  const text = formatTexts(reply.text, locale);
  const bar = reply.progress === undefined ? [] : [progressBar(reply.progress)];
  const body = join([text, ...bar], '\n\n');
  if (body.text.trim() !== '' || hasMedia) return body;
  // The media are no longer there and nothing else is said: say what they were.
  const alts = formatTexts(
    (reply.media ?? []).map(({ alt }) => alt),
    locale,
  );
  return alts.text.trim() === '' ? POINTER : alts;
}

function layOut(media: readonly Prepared[], body: Formatted, hasButtons: boolean): Outgoing[] {
  const [only, second] = media;
  if (only === undefined) return texts(split(body, TEXT_CHARACTERS, TEXT_CHARACTERS));
  if (second === undefined) {
    const [caption = body, ...rest] = split(body, CAPTION_CHARACTERS, TEXT_CHARACTERS);
    return [{ kind: 'media', media: only, body: caption }, ...texts(rest)];
  }
  if (hasButtons) {
    const text = body.text.trim() === '' ? POINTER : body;
    return [...albums(media, EMPTY), ...texts(split(text, TEXT_CHARACTERS, TEXT_CHARACTERS))];
  }
  const [caption = body, ...rest] = split(body, CAPTION_CHARACTERS, TEXT_CHARACTERS);
  return [...albums(media, caption), ...texts(rest)];
}

function texts(bodies: readonly Formatted[]): Outgoing[] {
  return bodies.map((body) => ({ kind: 'text', body }));
}

/** Groups media. An album has 2 to 10 pieces and never mixes files with pictures. */
function albums(media: readonly Prepared[], caption: Formatted): Outgoing[] {
  const files = media.filter(({ type }) => type === 'document');
  const shown = media.filter(({ type }) => type !== 'document');
  const groups = [...grouped(shown), ...grouped(files)];
  return groups.map((group, index): Outgoing => {
    const body = index === 0 ? caption : EMPTY;
    const [first, ...others] = group;
    if (first !== undefined && others.length === 0) return { kind: 'media', media: first, body };
    return { kind: 'album', media: group, body };
  });
}

function grouped(media: readonly Prepared[]): Prepared[][] {
  const groups: Prepared[][] = [];
  for (let start = 0; start < media.length; start += ALBUM_PIECES) {
    groups.push(media.slice(start, start + ALBUM_PIECES));
  }
  return groups;
}
