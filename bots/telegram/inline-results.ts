import type { InlineQueryResult, UserFromGetMe } from 'grammy/types';
import type { InlineItem } from '../../core/community/inline-page.ts';
import type { SentFile } from '../../core/community/sent-files.ts';
import type { Locale } from '../../core/texts/catalogue.ts';
import { coverKey, type FileIds } from './file-ids.ts';
import { type Formatted, formatTexts } from './format.ts';
import { CAPTION_CHARACTERS, INLINE_TITLE_CHARACTERS, TEXT_CHARACTERS } from './limits.ts';
import { publicAddress } from './public-address.ts';
import { publicMarkup } from './public-message.ts';
import { marks } from './send.ts';
import { split } from './split.ts';

/** What results of inline mode are built with. */
export type InlineResultParts = {
  me: Pick<UserFromGetMe, 'username'>;
  /** Telegram's ids of covers; null shows nothing by an id. */
  files: Pick<FileIds, 'get'> | null;
  /** The service's address, whose covers Telegram can fetch; null where it has none. */
  publicUrl: string | null;
};

/**
 * Renders an item as a result of inline mode: Telegram's own copy of a picture, else words with the cover
 * from the service's address, else words alone.
 * @returns null for a result of which Telegram has no copy
 */
export function inlineResult(
  parts: InlineResultParts,
  item: InlineItem,
  locale: Locale,
): InlineQueryResult | null {
  const { me, files, publicUrl } = parts;
  const { id, reply } = item;
  const common = { id, title: inline(item.title) || '…', ...publicMarkup(reply, me, locale) };
  const description = inline(item.description);
  const body = formatTexts(reply.text, locale);
  if (item.sent !== null)
    return files === null ? null : cached(item.sent, common, description, body);
  const [cover] = reply.media ?? [];
  const address = cover && publicAddress(publicUrl, `/covers/${cover.source.id}`);
  const known = cover && !address ? files?.get(coverKey(cover.source.id)) : undefined;
  if (known !== undefined)
    return cached({ type: 'photo', fileId: known }, common, description, body);
  const [text = body] = split(body, TEXT_CHARACTERS, TEXT_CHARACTERS);
  return {
    type: 'article',
    ...common,
    description,
    ...(address && { thumbnail_url: address }),
    input_message_content: {
      message_text: text.text,
      ...marks(text.entities),
      link_preview_options: address
        ? { url: address, prefer_large_media: true, show_above_text: true }
        : { is_disabled: true },
    },
  };
}

type Common = { id: string; title: string } & ReturnType<typeof publicMarkup>;

function cached(
  { type, fileId }: SentFile,
  common: Common,
  description: string,
  body: Formatted,
): InlineQueryResult {
  const [text = body] = split(body, CAPTION_CHARACTERS, TEXT_CHARACTERS);
  const caption =
    text.text === ''
      ? {}
      : {
          caption: text.text,
          ...(text.entities.length > 0 && { caption_entities: text.entities }),
        };
  const shown = { ...common, description, ...caption };
  if (type === 'photo') return { type, photo_file_id: fileId, ...shown };
  if (type === 'video') return { type, video_file_id: fileId, ...shown };
  return { type, document_file_id: fileId, ...shown };
}

/** A line of the list of results. */
const inline = (text: string): string =>
  [...text.toWellFormed().replace(/\s+/gu, ' ').trim()].slice(0, INLINE_TITLE_CHARACTERS).join('');
