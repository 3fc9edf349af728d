import type { LargeFile } from '../../core/large-file.ts';
import { videoFactsOf } from '../../core/media/video-facts.ts';

/** The properties of a video that Telegram shows before the video has loaded. */
export type VideoFacts = { width: number; height: number; duration: number };

/**
 * Reads size and duration of a video from its header.
 * @param video the bytes, or the source to read them from
 * @returns pixels and whole seconds; null when the header lacks them, so that Telegram guesses
 */
export async function videoFacts(video: Uint8Array | LargeFile): Promise<VideoFacts | null> {
  try {
    const { widthPx, heightPx, durationSeconds } = await videoFactsOf(
      video instanceof Uint8Array
        ? { byteLength: video.byteLength, read: async (from, to) => video.subarray(from, to) }
        : video,
    );
    return { width: widthPx, height: heightPx, duration: Math.max(1, Math.round(durationSeconds)) };
  } catch {
    return null;
  }
}
