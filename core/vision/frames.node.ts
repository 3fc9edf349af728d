/** Single frames of a video, decoded by FFmpeg behind the WebCodecs interface. */
import { BufferSource, CustomSource, Input, MP4, QTFF, VideoSampleSink, WEBM } from 'mediabunny';
import sharp from 'sharp';
import type { Raw } from './raw.node.ts';

/** Distance of the last frame from the end, since a time at the very end has no frame. */
const BEFORE_END_SECONDS = 0.05;

/** A video that is read in pieces as needed. */
export type ReadableFile = {
  byteLength: number;
  read(from: number, to: number): Promise<Uint8Array>;
};

/** Bytes of a video that are cached while frames are decoded. */
const CACHE_BYTES = 8 * 1024 * 1024;

/**
 * Decodes frames spread evenly over a video, its first and last among them.
 * @param count number of frames, at least 2
 * @param longEdgePx longest side of each frame
 * @throws when the file is no video or has no frame that can be decoded
 */
export async function videoFrames(
  video: Uint8Array | ReadableFile,
  count: number,
  longEdgePx: number,
): Promise<Raw[]> {
  await provideWebCodecs();
  const input = new Input({ formats: [MP4, QTFF, WEBM], source: sourceOf(video) });
  const track = await input.getPrimaryVideoTrack();
  if (!track || !(await track.canDecode())) throw new Error('no video that can be decoded');
  const start = await track.getFirstTimestamp();
  const end = Math.max(start, (await track.computeDuration()) - BEFORE_END_SECONDS);
  const times = Array.from(
    { length: count },
    (_, i) => start + ((end - start) * i) / Math.max(1, count - 1),
  );
  const frames: Raw[] = [];
  for await (const sample of new VideoSampleSink(track).samplesAtTimestamps(times)) {
    if (sample === null) continue;
    try {
      const { codedWidth: width, codedHeight: height } = sample;
      const pixels = new Uint8Array(sample.allocationSize({ format: 'RGBA' }));
      await sample.copyTo(pixels, { format: 'RGBA' });
      frames.push(await small(pixels, width, height, longEdgePx));
    } finally {
      sample.close();
    }
  }
  if (frames.length === 0) throw new Error('no frame could be decoded');
  return frames;
}

const sourceOf = (video: Uint8Array | ReadableFile) =>
  video instanceof Uint8Array
    ? new BufferSource(video)
    : new CustomSource({
        getSize: () => video.byteLength,
        read: (from, to) => video.read(from, to),
        maxCacheSize: CACHE_BYTES,
        // The next read reports the error.
        handleUnhandledError: () => undefined,
      });

async function small(
  rgba: Uint8Array,
  width: number,
  height: number,
  longEdgePx: number,
): Promise<Raw> {
  const { data, info } = await sharp(rgba, { raw: { width, height, channels: 4 } })
    .resize({ width: longEdgePx, height: longEdgePx, fit: 'inside', withoutEnlargement: true })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const rgb = new Uint8ClampedArray(info.width * info.height * 3);
  rgb.set(data);
  return { rgb, widthPx: info.width, heightPx: info.height };
}

/** Registers the decoder globals that Mediabunny expects of a browser; loaded with the first video. */
async function provideWebCodecs(): Promise<void> {
  if ('VideoDecoder' in globalThis) return;
  const { EncodedVideoChunk, VideoColorSpace, VideoDecoder, VideoFrame } = await import(
    '@napi-rs/webcodecs'
  );
  Object.assign(globalThis, { EncodedVideoChunk, VideoColorSpace, VideoDecoder, VideoFrame });
}
