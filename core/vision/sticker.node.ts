/** Pictures and videos as stickers, within Telegram's limits (https://core.telegram.org/stickers). */
import {
  BufferTarget,
  Input,
  MP4,
  Output,
  QTFF,
  VideoSample,
  VideoSampleSink,
  VideoSampleSource,
  WEBM,
  WebMOutputFormat,
} from 'mediabunny';
import sharp, { type Sharp } from 'sharp';
import type { CutOutModels } from './cutout.node.ts';
import { frameOf, provideWebCodecs, type ReadableFile, sourceOf } from './frames.node.ts';
import { i420Of } from './i420.ts';
import type { SizedPicture } from './jobs.ts';
import { STICKER, STICKER_QUALITIES } from './limits.ts';
import { stickerCrop } from './sticker-crop.ts';
import { readSubject } from './subject.node.ts';

/** The parts of the bound that are aimed at, one after the other, and which frames are kept: encoders overshoot. */
const TRIES = [
  { share: 0.85, every: 1 },
  { share: 0.5, every: 1 },
  { share: 0.25, every: 2 },
  { share: 0.05, every: 3 },
] as const;

/**
 * Makes a sticker of a picture: its subject without the background, or all of it where nothing stands out,
 * as WebP with its longer side at 512 pixels.
 * @throws when the bytes are no picture
 */
export async function pictureSticker(
  bytes: Uint8Array,
  models: CutOutModels,
): Promise<SizedPicture> {
  const subject = await subjectOf(bytes, models);
  const edge = STICKER.edgePx;
  const sized = subject.resize({ width: edge, height: edge, fit: 'inside' });
  for (const quality of STICKER_QUALITIES) {
    const { data, info } = await sized
      .clone()
      .webp({ quality, alphaQuality: 100 })
      .toBuffer({ resolveWithObject: true });
    const { width: widthPx, height: heightPx } = info;
    if (data.byteLength <= STICKER.pictureBytes)
      return { bytes: data, contentType: 'image/webp', widthPx, heightPx };
  }
  throw new Error('the sticker did not become small enough');
}

async function subjectOf(bytes: Uint8Array, models: CutOutModels): Promise<Sharp> {
  const whole = sharp(bytes, { limitInputPixels: 50e6 }).autoOrient();
  const { kind, cut } = await readSubject(bytes, STICKER.readEdgePx, models);
  const { bounds, widthPx, heightPx, rgba } = cut;
  const area = kind === 'nothing' ? null : stickerCrop(bounds, { widthPx, heightPx });
  if (area === null) return whole;
  const raw = { width: widthPx, height: heightPx, channels: 4 as const };
  const part = await sharp(rgba, { raw }).extract(area).raw().toBuffer({ resolveWithObject: true });
  return sharp(part.data, { raw: { width: area.width, height: area.height, channels: 4 } });
}

/**
 * Makes a moving sticker of a video's beginning: WebM (VP9) without sound, its longer side at 512 pixels.
 * It has no transparent parts, since the video has none.
 * @throws where it is no video that can be decoded, or does not fit
 */
export async function videoSticker(video: ReadableFile): Promise<Uint8Array> {
  await provideWebCodecs();
  const frames = await framesOf(video);
  for (const { share, every } of TRIES) {
    const bitrate = Math.floor((STICKER.videoBytes * share * 8) / frames.seconds);
    const bytes = await encode(frames, bitrate, every);
    if (bytes.byteLength <= STICKER.videoBytes) return bytes;
  }
  throw new Error('the sticker did not become small enough');
}

type Frames = { width: number; height: number; seconds: number; yuv: Uint8Array[] };

/** Reads the frames of the first seconds, as many as a sticker may have. */
async function framesOf(video: ReadableFile): Promise<Frames> {
  const input = new Input({ formats: [MP4, QTFF, WEBM], source: sourceOf(video) });
  const track = await input.getPrimaryVideoTrack();
  if (!track || !(await track.canDecode())) throw new Error('no video that can be decoded');
  const start = await track.getFirstTimestamp();
  const length = (await track.computeDuration()) - start;
  const count = Math.max(1, Math.floor(Math.min(STICKER.seconds, length) * STICKER.framesASecond));
  const times = Array.from({ length: count }, (_, i) => start + i / STICKER.framesASecond);
  const yuv: Uint8Array[] = [];
  let size = { width: 0, height: 0 };
  for await (const sample of new VideoSampleSink(track).samplesAtTimestamps(times)) {
    if (sample === null) continue;
    try {
      const { rgb, widthPx, heightPx } = await frameOf(sample, STICKER.edgePx);
      size = evenSize(widthPx, heightPx);
      const raw = { width: widthPx, height: heightPx, channels: 3 as const };
      const scaled = await sharp(rgb, { raw })
        .resize({ ...size, fit: 'fill' })
        .raw()
        .toBuffer();
      yuv.push(i420Of(scaled, size.width, size.height));
    } finally {
      sample.close();
    }
  }
  if (yuv.length === 0) throw new Error('no frame could be decoded');
  return { ...size, seconds: yuv.length / STICKER.framesASecond, yuv };
}

/** The longer side at 512 pixels, the other even: encoders close at odd sides. */
function evenSize(width: number, height: number): { width: number; height: number } {
  const scale = STICKER.edgePx / Math.max(width, height);
  const even = (side: number) => Math.max(2, Math.round((side * scale) / 2) * 2);
  return { width: even(width), height: even(height) };
}

async function encode(
  { width, height, yuv }: Frames,
  bitrate: number,
  every: number,
): Promise<Uint8Array> {
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const source = new VideoSampleSource({ codec: 'vp9', bitrate });
  output.addVideoTrack(source, { frameRate: STICKER.framesASecond / every });
  await output.start();
  for (const [i, data] of yuv.entries()) {
    if (i % every > 0) continue;
    const sample = new VideoSample(data, {
      format: 'I420',
      codedWidth: width,
      codedHeight: height,
      timestamp: i / STICKER.framesASecond,
      duration: Math.min(every, yuv.length - i) / STICKER.framesASecond,
      colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false },
    });
    await source.add(sample);
    sample.close();
  }
  await output.finalize();
  return new Uint8Array(target.buffer ?? new ArrayBuffer());
}
