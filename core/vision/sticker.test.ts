import { readFile } from 'node:fs/promises';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMp4 } from '../engines/local/video/encode.node.ts';
import { videoFrames } from './frames.node.ts';
import { i420Of } from './i420.ts';
import { STICKER } from './limits.ts';
import { openVideoWorker, type VideoWorker } from './video-worker.node.ts';
import { openVision } from './vision.node.ts';

const vision = openVision();
let videos: VideoWorker;
beforeAll(() => {
  videos = openVideoWorker();
});
afterAll(async () => {
  await videos.close();
  await vision.close();
});

const jpeg = (bytes: Uint8Array) => ({ bytes, contentType: 'image/jpeg' as const });
const sizeOf = async (bytes: Uint8Array) => {
  const { format, width, height } = await sharp(bytes).metadata();
  return { format, longer: Math.max(width ?? 0, height ?? 0) };
};

test('a person is cut out, and the longer side is 512 pixels', async () => {
  const photo = await readFile(new URL('../people/mira_front.jpg', import.meta.url));
  const made = await vision.sticker(jpeg(photo));
  expect(await sizeOf(made.bytes)).toEqual({ format: 'webp', longer: 512 });
  expect(made.bytes.byteLength).toBeLessThanOrEqual(STICKER.pictureBytes);
  const { isOpaque } = await sharp(made.bytes).stats();
  expect(isOpaque).toBe(false);
});

test('of a picture in which nothing stands out all is taken, and a small one is enlarged', async () => {
  const create = { width: 100, height: 40, channels: 3 as const, background: 'teal' };
  const plain = new Uint8Array(await sharp({ create }).jpeg().toBuffer());
  const made = await vision.sticker(jpeg(plain));
  expect(await sizeOf(made.bytes)).toEqual({ format: 'webp', longer: 512 });
});

test('what does not compress fits all the same', async () => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 80 };
  const create = { width: 900, height: 900, channels: 3 as const, background: 'black', noise };
  const made = await vision.sticker(
    jpeg(await sharp({ create }).jpeg({ quality: 100 }).toBuffer()),
  );
  expect(made.bytes.byteLength).toBeLessThanOrEqual(STICKER.pictureBytes);
});

/** A video of one colour; `noisy` makes it hard to compress. */
async function video(of: { widthPx: number; heightPx: number; seconds: number; noisy: boolean }) {
  const { widthPx, heightPx, seconds, noisy } = of;
  const writer = await openMp4({ widthPx, heightPx, framesPerSecond: 24, quantizer: 14 });
  const rgba = new Uint8Array(widthPx * heightPx * 4).fill(255);
  for (let frame = 0; frame < seconds * 24; frame += 1) {
    for (let i = 0; i < widthPx * heightPx; i += 1) {
      rgba[i * 4] = noisy ? (i * 7_919 * (frame + 3)) & 255 : 200;
      rgba[i * 4 + 1] = noisy ? (i * 104_729 + frame * 31) & 255 : 40;
      rgba[i * 4 + 2] = 30;
    }
    writer.add(rgba);
  }
  const bytes = await writer.finish();
  writer.close();
  return {
    contentType: 'video/mp4',
    byteLength: bytes.byteLength,
    read: async (from: number, to: number) => bytes.slice(from, to),
    stream: () => new Blob([bytes.slice()]).stream(),
  };
}

test('a video becomes WebM of at most three seconds in colours that players believe', async () => {
  const bytes = await videos.sticker(
    await video({ widthPx: 320, heightPx: 240, seconds: 4, noisy: false }),
  );
  expect(bytes.byteLength).toBeLessThanOrEqual(STICKER.videoBytes);
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
  expect(await input.getMimeType()).toContain('video/webm');
  expect(await input.computeDuration()).toBeLessThanOrEqual(3);
  expect(await input.getPrimaryAudioTrack()).toBeNull();
  const track = await input.getPrimaryVideoTrack();
  expect([track?.codec, track?.codedWidth, track?.codedHeight]).toEqual(['vp9', 512, 384]);
  expect(await track?.getColorSpace()).toMatchObject({ matrix: 'bt709', fullRange: false });
  const rate = (await track?.computePacketStats())?.averagePacketRate ?? 99;
  expect(rate).toBeLessThanOrEqual(30.1);
  const [frame] = await videoFrames(bytes, 2, 64);
  const middle = ((frame?.heightPx ?? 0) / 2) * (frame?.widthPx ?? 0) * 3;
  for (const [i, level] of [200, 40, 30].entries())
    expect(Math.abs((frame?.rgb[Math.floor(middle) + i] ?? 0) - level)).toBeLessThan(12);
});

test('a video that does not compress fits, in an odd size as well', async () => {
  const bytes = await videos.sticker(
    await video({ widthPx: 270, heightPx: 482, seconds: 3, noisy: true }),
  );
  expect(bytes.byteLength).toBeLessThanOrEqual(STICKER.videoBytes);
});

test('what is no video makes no sticker', async () => {
  const none = { ...(await video({ widthPx: 64, heightPx: 64, seconds: 1, noisy: false })) };
  const broken = { ...none, read: async (from: number, to: number) => new Uint8Array(to - from) };
  await expect(videos.sticker(broken)).rejects.toThrow();
});

test('grey stays grey, and the primaries lie where BT.709 has them', () => {
  const of = (rgb: number[]) => [...i420Of(new Uint8Array([...rgb, ...rgb, ...rgb, ...rgb]), 2, 2)];
  expect(of([255, 255, 255])).toEqual([235, 235, 235, 235, 128, 128]);
  expect(of([0, 0, 0])).toEqual([16, 16, 16, 16, 128, 128]);
  expect(of([255, 0, 0]).slice(3)).toEqual([63, 102, 240]);
  expect(of([0, 0, 255]).slice(3)).toEqual([32, 240, 118]);
});
