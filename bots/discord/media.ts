import type { Media, Reply } from '../../core/chat/reply.ts';
import type { ReadMedia, ShownFile } from '../../core/chat/surface.ts';
import type { LargeFile } from '../../core/large-file.ts';

/** A picture or video of a reply with its file; the file is null when it is no longer kept. */
export type LoadedMedia = {
  media: Media;
  file: LoadedFile | null;
  /** The size of the original file when `file` is a smaller version, in bytes. */
  insteadOfBytes?: number;
};

/** A file of a reply. */
export type LoadedFile = {
  contentType: string;
  name: string;
  byteLength: number;
  /** The address of a page that has it; absent where there is none. */
  link?: string;
  /** The content; absent for a video, which is read while it is sent. */
  bytes?: Uint8Array;
  /** The content of a video. */
  large?: LargeFile;
  /** Makes a version of a video that fits into a number of bytes; null where it cannot. */
  smaller?: (maxBytes: number) => Promise<Uint8Array | null>;
};

/**
 * A function that re-encodes a picture.
 * @param longEdgePx the longest side in pixels
 */
export type Shrink = (
  bytes: Uint8Array,
  longEdgePx: number,
) => Promise<{ bytes: Uint8Array; contentType: string }>;

/** The longest side of a smaller version, in pixels. */
const SMALLER_EDGE_PX = 2_048;

/** Pictures and videos of one reply. */
const MEDIA_A_REPLY = 10;

/** Reads the media of a reply once for all delivery routes. */
export async function loadMedia(reply: Reply, readMedia: ReadMedia): Promise<LoadedMedia[]> {
  const wanted = (reply.media ?? []).slice(0, MEDIA_A_REPLY);
  const taken = new Set<string>();
  const loaded = await Promise.all(
    wanted.map(async (media) => {
      const found = await readMedia(media.source);
      // What forms is not missed when it is gone.
      if (found === null) return media.source.of === 'forming' ? null : { media, file: null };
      const name = freeName(found.filename, taken);
      return { media, file: loadedFile(found, name) };
    }),
  );
  return loaded.filter((one) => one !== null);
}

function loadedFile(found: ShownFile, name: string): LoadedFile {
  const { contentType, link } = found;
  const named = { contentType, name, ...(link !== undefined && { link }) };
  if ('bytes' in found) return { ...named, byteLength: found.bytes.length, bytes: found.bytes };
  const { file } = found;
  const { byteLength } = file;
  const more = found.smaller ? { smaller: found.smaller } : {};
  return { ...named, byteLength, large: file, ...more };
}

/**
 * Replaces larger pictures and videos by smaller versions. Files that stay too large are returned
 * unchanged.
 * @param limit bytes
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
      const { byteLength, bytes, smaller, large: _, ...known } = file;
      if (byteLength <= limit) return one;
      if (smaller && !one.media.asFile) {
        const fitting = await smaller(limit);
        if (!fitting) return one;
        const { byteLength: size } = fitting;
        return {
          ...one,
          file: { ...known, byteLength: size, bytes: fitting },
          insteadOfBytes: byteLength,
        };
      }
      if (one.media.kind !== 'image' || !bytes) return one;
      try {
        const shrunk = await shrink(bytes, SMALLER_EDGE_PX);
        if (shrunk.bytes.length > limit) return one;
        const extension = shrunk.contentType.replace('image/', '').replace('jpeg', 'jpg');
        const name = `${file.name.replace(/\.\w+$/, '')}.${extension}`;
        const fitting = { ...shrunk, name, byteLength: shrunk.bytes.length };
        return { ...one, file: fitting, insteadOfBytes: byteLength };
      } catch {
        return one;
      }
    }),
  );
}

/** Builds a file name that `attachment://` accepts and that no other file of the message has. */
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
