import type { Media, Reply } from '../../core/conversation/reply.ts';
import type { ReadMedia } from '../../core/conversation/surface.ts';

/** A picture or video with its bytes; null where it is no longer kept. */
export type LoadedMedia = {
  media: Media;
  file: { bytes: Uint8Array; contentType: string; name: string } | null;
};

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
      return { media, file: { bytes: found.bytes, contentType: found.contentType, name } };
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
