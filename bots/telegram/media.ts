import { InputFile } from 'grammy';
import type { Media, Reply } from '../../core/chat/reply.ts';
import { DeliveryError, type ReadMedia, type ShownFile } from '../../core/chat/surface.ts';
import type { LargeFile } from '../../core/large-file.ts';
import { hasAlphaChannel } from '../../core/media/transparency.ts';
import { partsOf } from '../../core/storage/chunks.ts';
import type { Vision } from '../../core/vision/vision.ts';
import { contentKey, type FileIds } from './file-ids.ts';
import { PHOTO_BYTES, PHOTO_LONG_EDGE_PX } from './limits.ts';
import { type VideoFacts, videoFacts } from './video-facts.ts';

/** A picture, video or file ready to be sent. */
export type Prepared = {
  type: 'photo' | 'video' | 'document';
  /** Identifies the content as sent; its file id is stored under this key. */
  key: string;
  /**
   * Loads the content, or a function that streams it; called only when Telegram does not have the
   * file.
   */
  load: () => Promise<Uint8Array | (() => AsyncIterable<Uint8Array>)>;
  filename: string;
  video: VideoFacts | null;
};

/** The parts that prepare media. */
export type MediaParts = {
  readMedia: ReadMedia;
  vision: Pick<Vision, 'contactSheet' | 'shrink'>;
  files: FileIds;
  /** The largest upload that the Bot API server takes, in bytes. */
  uploadBytes: number;
};

type Held = { media: Media; bytes: Uint8Array; contentType: string; filename: string };
type Loaded = { media: Media } & ShownFile;

/** Most tiles on a contact sheet. */
const TILES = 12;

/**
 * Loads a reply's media and fits them to Telegram's limits. Several pictures of a choice become one
 * contact sheet, because an album has no buttons and cannot be replaced.
 * @returns only media that still exist; `missing`: whether a user's own media are gone; `tiles`:
 *   the pictures on a contact sheet, 0 without one
 * @throws {DeliveryError} `refused` for a file over 50 MB
 */
export async function prepareMedia(
  parts: MediaParts,
  reply: Pick<Reply, 'media' | 'choice'>,
): Promise<{ prepared: Prepared[]; tiles: number; missing: boolean }> {
  const loaded: Loaded[] = [];
  let missing = false;
  for (const media of reply.media ?? []) {
    const found = await parts.readMedia(media.source);
    if (found !== null) loaded.push({ media, ...found });
    else missing ||= media.source.of !== 'cover';
  }
  if (isGallery(reply, loaded)) {
    return { prepared: [await sheetOf(parts, loaded)], tiles: loaded.length, missing };
  }
  const prepared: Prepared[] = [];
  for (const one of loaded) prepared.push(await prepareOne(parts, one));
  return { prepared, tiles: 0, missing };
}

function isGallery(
  reply: Pick<Reply, 'choice'>,
  loaded: readonly Loaded[],
): loaded is readonly Held[] {
  if (loaded.length < 2 || loaded.length > TILES) return false;
  if (
    !loaded.every(
      ({ media, contentType, ...file }) =>
        'bytes' in file &&
        !media.asFile &&
        !isTransparent(media, file.bytes) &&
        typeOf(contentType) === 'photo',
    )
  )
    return false;
  const covers = loaded.every(({ media }) => media.source.of === 'cover');
  return covers || reply.choice !== undefined;
}

const PHOTO_TYPES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** Returns how Telegram shows a content type; other types are sent as files. */
function typeOf(contentType: string): Prepared['type'] {
  if (PHOTO_TYPES.has(contentType)) return 'photo';
  return contentType === 'video/mp4' ? 'video' : 'document';
}

/** A photo of Telegram has no alpha: what is transparent would be shown on black. */
const isTransparent = ({ transparent }: Media, bytes: Uint8Array): boolean =>
  transparent === true || hasAlphaChannel(bytes);

async function sheetOf(parts: MediaParts, loaded: readonly Held[]): Promise<Prepared> {
  const keys = await Promise.all(loaded.map(({ bytes }) => contentKey(bytes)));
  const key = `photo:sheet:${await contentKey(new TextEncoder().encode(keys.join()))}`;
  const tiles = loaded.map(({ bytes }, index) => ({ bytes, label: String(index + 1) }));
  const load = async () => (await parts.vision.contactSheet(tiles)).bytes;
  return { type: 'photo', key, load, filename: 'gallery.jpg', video: null };
}

async function prepareOne(parts: MediaParts, loaded: Loaded): Promise<Prepared> {
  if ('file' in loaded) return prepareLarge(parts, loaded.media, loaded.file, loaded.filename);
  const { media, filename } = loaded;
  let { bytes } = loaded;
  const asFile = media.asFile || isTransparent(media, bytes);
  const type = asFile ? 'document' : typeOf(loaded.contentType);
  if (type === 'photo' && bytes.byteLength > PHOTO_BYTES) {
    ({ bytes } = await parts.vision.shrink(bytes, PHOTO_LONG_EDGE_PX));
  }
  refuseAbove(parts, bytes.byteLength);
  const key = `${type}:${await contentKey(bytes)}`;
  const video = type === 'video' ? await videoFacts(bytes) : null;
  return { type, key, load: async () => bytes, filename, video };
}

/**
 * Prepares a file that is streamed. The content behind a source never changes, so the source is its
 * key.
 */
async function prepareLarge(
  parts: MediaParts,
  media: Media,
  file: LargeFile,
  filename: string,
): Promise<Prepared> {
  refuseAbove(parts, file.byteLength);
  const type = media.asFile ? 'document' : typeOf(file.contentType);
  const key = `${type}:${media.source.of}:${media.source.id}`;
  const video = type === 'video' ? await videoFacts(file) : null;
  return { type, key, load: async () => () => partsOf(file.stream()), filename, video };
}

function refuseAbove({ uploadBytes }: MediaParts, byteLength: number): void {
  if (byteLength <= uploadBytes) return;
  throw new DeliveryError('refused', { cause: new Error(`the file is over ${uploadBytes} bytes`) });
}

/** Returns the parameter for a file: its id when Telegram has the file, else the content. */
export async function fileOf(files: FileIds, prepared: Prepared): Promise<string | InputFile> {
  return files.get(prepared.key) ?? new InputFile(await prepared.load(), prepared.filename);
}
