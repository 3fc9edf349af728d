import type { LargeFile } from '../../core/large-file.ts';

/** The properties of a video that Telegram shows before the video has loaded. */
export type VideoFacts = { width: number; height: number; duration: number };

/** What of a video is kept while its header is read, in bytes. */
const CACHE_BYTES = 1024 * 1024;

/**
 * Reads size and duration of a video from its header.
 * @param video the bytes, or the source to read them from
 * @returns pixels and whole seconds; null when the header lacks them, so that Telegram guesses
 */
export async function videoFacts(video: Uint8Array | LargeFile): Promise<VideoFacts | null> {
  // Only who sends videos pays for the parser.
  const { ALL_FORMATS, BufferSource, CustomSource, Input } = await import('mediabunny');
  const source =
    video instanceof Uint8Array
      ? new BufferSource(video)
      : new CustomSource({
          getSize: () => video.byteLength,
          read: (from, to) => video.read(from, to),
          maxCacheSize: CACHE_BYTES,
          // Whoever reads next is told; nobody else may take the process down.
          handleUnhandledError: () => undefined,
        });
  const input = new Input({ formats: ALL_FORMATS, source });
  try {
    const track = await input.getPrimaryVideoTrack();
    if (track === null) return null;
    const seconds = await input.computeDuration();
    const width = await track.getDisplayWidth();
    const height = await track.getDisplayHeight();
    return { width, height, duration: Math.max(1, Math.round(seconds)) };
  } catch {
    return null;
  } finally {
    input.dispose();
  }
}
