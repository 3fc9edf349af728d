/** Single frames of a video, decoded by FFmpeg behind the WebCodecs interface. */
import {
  BufferSource,
  CustomSource,
  EncodedPacketSink,
  Input,
  MP4,
  QTFF,
  type VideoSample,
  VideoSampleSink,
  WEBM,
} from 'mediabunny';
import sharp from 'sharp';
import type { Raw } from './raw.ts';
import { coloursOf, rgbOf } from './video-colours.ts';

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
      frames.push(await frameOf(sample, longEdgePx));
    } finally {
      sample.close();
    }
  }
  if (frames.length === 0) throw new Error('no frame could be decoded');
  return frames;
}

/**
 * Decodes the very last frame of a video.
 * @param longEdgePx longest side of the frame
 * @throws when the file is no video or the frame cannot be decoded
 */
export async function lastFrame(video: ReadableFile, longEdgePx: number): Promise<Raw> {
  await provideWebCodecs();
  const input = new Input({ formats: [MP4, QTFF, WEBM], source: sourceOf(video) });
  const track = await input.getPrimaryVideoTrack();
  if (!track || !(await track.canDecode())) throw new Error('no video that can be decoded');
  const packet = await new EncodedPacketSink(track).getPacket(Number.POSITIVE_INFINITY);
  const sample = packet && (await new VideoSampleSink(track).getSample(packet.timestamp));
  if (!sample) throw new Error('no frame could be decoded');
  try {
    return await frameOf(sample, longEdgePx);
  } finally {
    sample.close();
  }
}

/** Opens a video for mediabunny, as it is read. */
export const sourceOf = (video: Uint8Array | ReadableFile) =>
  video instanceof Uint8Array
    ? new BufferSource(video)
    : new CustomSource({
        getSize: () => video.byteLength,
        read: (from, to) => video.read(from, to),
        maxCacheSize: CACHE_BYTES,
        // The next read reports the error.
        handleUnhandledError: () => undefined,
      });

/** The layout of a pixel format: how much smaller chroma is than luma, and the bits of a value. */
const PLANES: Readonly<Record<string, { across: number; down: number; bits: number }>> = {
  I420: { across: 2, down: 2, bits: 8 },
  I420A: { across: 2, down: 2, bits: 8 },
  I422: { across: 2, down: 1, bits: 8 },
  I444: { across: 1, down: 1, bits: 8 },
  I420P10: { across: 2, down: 2, bits: 10 },
  I422P10: { across: 2, down: 1, bits: 10 },
  I444P10: { across: 1, down: 1, bits: 10 },
  I420P12: { across: 2, down: 2, bits: 12 },
};

/**
 * Converts a decoded frame to RGB by the colours that it names. `copyTo` of @napi-rs/webcodecs 1.3.1
 * takes every video for BT.601 in video range, which is up to some 20 levels off for HD.
 * @param longEdgePx longest side of the result; smaller frames keep their size
 * @throws {Error} for a pixel format that no decoder here gives
 */
export async function frameOf(sample: VideoSample, longEdgePx: number): Promise<Raw> {
  const { format, colorSpace, codedWidth: width, codedHeight: height } = sample;
  const planes = PLANES[format ?? ''];
  if (!planes) throw new Error(`frames of the format ${format} cannot be read`);
  const bytes = new Uint8Array(sample.allocationSize());
  const layout = await sample.copyTo(bytes);
  const scale = Math.min(1, longEdgePx / Math.max(width, height));
  const size = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
  const plane = (index: number, across: number, down: number): Promise<Uint8Array> => {
    const { offset, stride } = layout[index] ?? { offset: 0, stride: 0 };
    const [columns, rows] = [Math.ceil(width / across), Math.ceil(height / down)];
    const values = eightBits(bytes.subarray(offset, offset + stride * rows), planes.bits);
    const raw = { width: values.length / rows, height: rows, channels: 1 as const };
    return sharp(values, { raw })
      .extract({ left: 0, top: 0, width: columns, height: rows })
      .resize({ ...size, fit: 'fill' })
      .toColourspace('b-w')
      .raw()
      .toBuffer();
  };
  const luma = await plane(0, 1, 1);
  const toBlue = await plane(1, planes.across, planes.down);
  const toRed = await plane(2, planes.across, planes.down);
  const rgb = rgbOf([luma, toBlue, toRed], coloursOf(colorSpace, height));
  return { rgb, widthPx: size.width, heightPx: size.height };
}

/** Cuts values of more bits, two bytes each with the lower first, down to eight bits. */
function eightBits(bytes: Uint8Array, bits: number): Uint8Array {
  if (bits === 8) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const most = 2 ** bits - 1;
  const half = 2 ** (bits - 9);
  return Uint8Array.from({ length: bytes.length / 2 }, (_, i) =>
    Math.min(255, Math.min(most, view.getUint16(i * 2, true) + half) >> (bits - 8)),
  );
}

/** Registers the codec globals that Mediabunny expects of a browser; loaded with the first video. */
export async function provideWebCodecs(): Promise<void> {
  if ('VideoDecoder' in globalThis) return;
  const codecs = await import('@napi-rs/webcodecs');
  const { EncodedVideoChunk, VideoColorSpace, VideoDecoder, VideoEncoder, VideoFrame } = codecs;
  const video = { VideoColorSpace, VideoDecoder, VideoEncoder, VideoFrame };
  Object.assign(globalThis, { EncodedVideoChunk, ...video });
}
