import sharp from 'sharp';
import { platformWaits } from '../../../core/chat/platform-waits.ts';
import type { Media, Reply } from '../../../core/chat/reply.ts';
import type { Destination, ReadMedia } from '../../../core/chat/surface.ts';
import { standInFetch } from '../../../core/http/testing/stand-in-fetch.ts';
import { silentLog } from '../../../core/log.ts';
import type { Text } from '../../../core/texts/text.ts';
import { createTelegram, type Telegram, type TelegramOptions } from '../telegram.ts';
import type { TelegramStandIn, TelegramUser } from './stand-in.node.ts';

/** Creates a real picture of one colour. */
export async function picture(color: string, widthPx = 64, heightPx = 48): Promise<Uint8Array> {
  const create = { width: widthPx, height: heightPx, channels: 3 as const, background: color };
  return new Uint8Array(await sharp({ create }).jpeg().toBuffer());
}

/** Creates a media reader from content by source id. */
export function mediaFrom(
  files: ReadonlyMap<string, { bytes: Uint8Array; contentType: string }>,
): ReadMedia {
  return async ({ id }) => {
    const found = files.get(id);
    return found === undefined ? null : { ...found, filename: `${id}.bin` };
  };
}

/** Builds a literal text. */
export const words = (text: string): Text => ({ key: 'verbatim', values: { text } });

/** Builds a reply with a literal text. */
export function say(text: string, more: Partial<Reply> = {}): Reply {
  return { mode: 'send', text: [words(text)], ...more };
}

/** Builds a medium of a reply. */
export function media(id: string, more: Partial<Media> = {}): Media {
  return { kind: 'image', source: { of: 'result', id }, alt: words(`alt ${id}`), ...more };
}

/** Creates a Telegram surface for the stand-in, with high rate limits and fake picture tools. */
export function telegramFor(
  standIn: TelegramStandIn,
  options: Partial<TelegramOptions> = {},
): Telegram {
  return createTelegram({
    token: standIn.token,
    apiRoot: standIn.apiRoot,
    readMedia: mediaFrom(new Map()),
    vision: {
      contactSheet: async () => sized(await picture('gray', 120, 80)),
      shrink: async () => sized(await picture('gray', 120, 80)),
    },
    log: silentLog,
    now: Date.now,
    fetchOutside: standInFetch,
    waits: platformWaits(Date.now),
    rateLimits: {
      messagesASecond: 10_000,
      chatMessagesASecond: 10_000,
      longestRetrySeconds: 1,
      // A remark on a press comes before this on any machine.
      answerWithinMs: 60_000,
    },
    ...options,
  });
}

function sized(bytes: Uint8Array) {
  return { bytes, contentType: 'image/jpeg' as const, widthPx: 120, heightPx: 80 };
}

/** Builds the destination of replies to a user. */
export function destination(user: TelegramUser, address = '{}'): Destination {
  const id = String(user.person.id);
  return { userId: id, chatId: id, address, locale: 'en' };
}
