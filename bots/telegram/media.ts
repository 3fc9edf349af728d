import { InputFile } from 'grammy';
import type { Media, MediaSource, Reply } from '../../core/chat/reply.ts';
import { DeliveryError, type ReadMedia, type ShownFile } from '../../core/chat/surface.ts';
import type { Unsent } from '../../core/chat/unsent.ts';
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
  /** A lighter version, for where this one is too heavy; null where there is none. */
  smaller: Prepared | null;
  /** What it shows; null for a contact sheet, and for what is sent as a file on request. */
  of: MediaSource | null;
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

/** The longest side of a picture that is to be lighter, in pixels. */
const LIGHTER_EDGE_PX = 1280;
/** What is not missed when it is gone. */
const MAY_BE_GONE: ReadonlySet<string> = new Set(['cover', 'still', 'forming']);
/** Most tiles on a contact sheet. */
const TILES = 12;

/**
 * Loads a reply's media and fits them to Telegram's limits. Several pictures of a choice become one
 * contact sheet, because an album has no buttons and cannot be replaced.
 * @returns only media that still exist; `missing`: whether a user's own media are gone; `tiles`:
 *   the pictures on a contact sheet, 0 without one
 * @param asLinks sends none of them
 */
export async function prepareMedia(
  parts: MediaParts,
  reply: Pick<Reply, 'media' | 'choice'>,
  asLinks: boolean,
): Promise<{ prepared: Prepared[]; tiles: number; missing: boolean; unsent: Unsent[] }> {
  const loaded: Loaded[] = [];
  let missing = false;
  for (const media of reply.media ?? []) {
    const found = await parts.readMedia(media.source);
    if (found !== null) loaded.push({ media, ...found });
    else missing ||= !MAY_BE_GONE.has(media.source.of);
  }
  if (!asLinks && isGallery(reply, loaded)) {
    const sheet = await sheetOf(parts, loaded);
    return { prepared: [sheet], tiles: loaded.length, missing, unsent: [] };
  }
  const prepared: Prepared[] = [];
  const unsent: Unsent[] = [];
  for (const one of loaded) {
    const ready = asLinks ? null : await prepareOne(parts, one);
    if (ready) prepared.push(ready);
    else unsent.push({ media: one.media, link: one.link ?? null });
  }
  return { prepared, tiles: 0, missing, unsent };
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
  return {
    type: 'photo',
    key,
    load,
    filename: 'gallery.jpg',
    video: null,
    smaller: null,
    of: null,
  };
}

/** Prepares a file; null where it is larger than Telegram takes in any form. */
async function prepareOne(parts: MediaParts, loaded: Loaded): Promise<Prepared | null> {
  if ('file' in loaded) return prepareLarge(parts, loaded);
  const { media, filename } = loaded;
  let { bytes }: { bytes: Uint8Array } = loaded;
  const asFile = media.asFile || isTransparent(media, bytes);
  const type = asFile ? 'document' : typeOf(loaded.contentType);
  if (type === 'photo' && bytes.byteLength > PHOTO_BYTES) {
    ({ bytes } = await parts.vision.shrink(bytes, PHOTO_LONG_EDGE_PX));
  }
  if (bytes.byteLength > parts.uploadBytes) return null;
  const key = `${type}:${await contentKey(bytes)}`;
  const video = type === 'video' ? await videoFacts(bytes) : null;
  const load = async () => bytes;
  const one = { type, key, load, filename, video, smaller: null, of: shownOf(media) };
  return type === 'photo' ? { ...one, smaller: lighter(parts, one) } : one;
}

const shownOf = ({ source, asFile }: Media): MediaSource | null => (asFile ? null : source);

/**
 * Prepares a file that is streamed. The content behind a source never changes, so the source is its
 * key.
 */
async function prepareLarge(
  parts: MediaParts,
  { media, file, filename, smaller }: Loaded & { file: LargeFile },
): Promise<Prepared | null> {
  const type = media.asFile ? 'document' : typeOf(file.contentType);
  const key = `${type}:${media.source.of}:${media.source.id}`;
  const video = type === 'video' ? await videoFacts(file) : null;
  const one = { type, filename, video, smaller: null, of: shownOf(media) };
  if (file.byteLength <= parts.uploadBytes)
    return { ...one, key, load: async () => () => partsOf(file.stream()) };
  if (!smaller || type === 'document') return null;
  const load = async () => {
    const bytes = await smaller(parts.uploadBytes);
    if (!bytes) throw new DeliveryError('refused', { cause: new Error('it cannot be smaller') });
    return bytes;
  };
  return { ...one, key: `smaller:${key}`, load };
}

/** Makes the version of a photo that is sent where the photo itself is too heavy. */
function lighter(
  { vision }: MediaParts,
  photo: Omit<Prepared, 'load'> & { load: () => Promise<Uint8Array> },
): Prepared {
  const load = async () => (await vision.shrink(await photo.load(), LIGHTER_EDGE_PX)).bytes;
  return { ...photo, key: `lighter:${photo.key}`, load };
}

/** Returns the parameter for a file: its id when Telegram has the file, else the content. */
export async function fileOf(files: FileIds, prepared: Prepared): Promise<string | InputFile> {
  const known = files.get(prepared.key);
  if (known !== undefined) return known;
  const content = await prepared.load();
  if (typeof content === 'function') return new StreamedFile(content, prepared.filename);
  return new InputFile(content, prepared.filename);
}

/**
 * A file that is streamed anew each time it is sent. grammY takes a function for that on Node alone: its build
 * for Workers, which has the same types, sends half a form.
 */
class StreamedFile extends InputFile {
  readonly #stream: () => AsyncIterable<Uint8Array>;

  constructor(stream: () => AsyncIterable<Uint8Array>, filename: string) {
    super(new Uint8Array(), filename);
    this.#stream = stream;
  }

  override async toRaw(): Promise<AsyncIterable<Uint8Array>> {
    return this.#stream();
  }
}
