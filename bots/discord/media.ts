import type { Media, Reply } from '../../core/chat/reply.ts';
import type { ReadMedia, ShownFile } from '../../core/chat/surface.ts';

/** A picture or video; null where it is no longer kept. */
export type LoadedMedia = {
  media: Media;
  file: LoadedFile | null;
  /** Size of the file that this is a smaller version of, in bytes. */
  insteadOfBytes?: number;
};

export type LoadedFile = {
  contentType: string;
  name: string;
  byteLength: number;
  /** Absent for a video that has not been read, because it is too large or nobody sends it yet. */
  bytes?: Uint8Array;
  /** Reads a video. */
  read?: () => Promise<Uint8Array>;
};

/** Re-encodes a picture with its longest side at most so many pixels. */
export type Shrink = (
  bytes: Uint8Array,
  longEdgePx: number,
) => Promise<{ bytes: Uint8Array; contentType: string }>;

/** Longest side of what is sent where the picture itself is too large, in pixels. */
const SMALLER_EDGE_PX = 2_048;

/** Pictures and videos one reply may show. */
const MEDIA_A_REPLY = 10;

/** Reads what a reply shows, once, however many ways of delivery are tried. */
export async function loadMedia(reply: Reply, readMedia: ReadMedia): Promise<LoadedMedia[]> {
  const wanted = (reply.media ?? []).slice(0, MEDIA_A_REPLY);
  const taken = new Set<string>();
  return Promise.all(
    wanted.map(async (media) => {
      const found = await readMedia(media.source);
      if (found === null) return { media, file: null };
      const name = freeName(found.filename, taken);
      return { media, file: loadedFile(found, name) };
    }),
  );
}

function loadedFile(found: ShownFile, name: string): LoadedFile {
  const { contentType } = found;
  if ('bytes' in found)
    return { contentType, name, byteLength: found.bytes.length, bytes: found.bytes };
  const { file } = found;
  const { byteLength } = file;
  return { contentType, name, byteLength, read: () => file.read(0, byteLength) };
}

/**
 * Reads the videos that Discord takes, and puts smaller versions in place of pictures above the limit (in
 * bytes); what stays too large is left.
 */
export async function fitted(
  loaded: readonly LoadedMedia[],
  limit: number,
  shrink: Shrink,
): Promise<LoadedMedia[]> {
  return Promise.all(
    loaded.map(async (one) => {
      const { file } = one;
      if (file === null) return one;
      const { byteLength, bytes, read } = file;
      if (byteLength <= limit)
        return { ...one, file: { ...file, ...(read && { bytes: await read() }) } };
      if (one.media.kind !== 'image' || !bytes) return one;
      try {
        const smaller = await shrink(bytes, SMALLER_EDGE_PX);
        if (smaller.bytes.length > limit) return one;
        const name = `${file.name.replace(/\.\w+$/, '')}.jpg`;
        const fitting = { ...smaller, name, byteLength: smaller.bytes.length };
        return { ...one, file: fitting, insteadOfBytes: byteLength };
      } catch {
        return one;
      }
    }),
  );
}

/** A file name as `attachment://` can carry it, not taken by another file of the message. */
function freeName(filename: string, taken: Set<string>): string {
  const safe =
    filename
      .replace(/[^A-Za-z0-9._-]+/g, '_')
      .replace(/^\.+/, '')
      .slice(-80) || 'file';
  let name = safe;
  for (let count = 2; taken.has(name); count++) name = `${count}-${safe}`;
  taken.add(name);
  return name;
}
