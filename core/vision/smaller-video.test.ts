import { BufferSource, Input, MP4 } from 'mediabunny';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMp4 } from '../engines/local/video/encode.node.ts';
import type { LargeFile } from '../large-file.ts';
import { openVideoWorker, type VideoWorker } from './video-worker.node.ts';

const [WIDTH, HEIGHT, FRAMES] = [320, 240, 24];

let videos: VideoWorker;
let video: Uint8Array;
beforeAll(async () => {
  videos = openVideoWorker();
  video = await noisy();
});
afterAll(() => videos.close());

/** A second of a picture that moves and does not compress well. */
async function noisy(): Promise<Uint8Array> {
  const sizes = { widthPx: WIDTH, heightPx: HEIGHT, framesPerSecond: FRAMES, quantizer: 12 };
  const writer = await openMp4(sizes);
  const rgba = new Uint8Array(WIDTH * HEIGHT * 4).fill(255);
  for (let frame = 0; frame < FRAMES; frame += 1) {
    for (let i = 0; i < WIDTH * HEIGHT; i += 1) {
      rgba[i * 4] = 200 - (((i * 7_919) ^ frame) & 63);
      rgba[i * 4 + 1] = 40 + ((i + frame) & 31);
      rgba[i * 4 + 2] = 30;
    }
    writer.add(rgba);
  }
  const bytes = await writer.finish();
  writer.close();
  return bytes;
}

const fileOf = (bytes: Uint8Array): LargeFile => ({
  contentType: 'video/mp4',
  byteLength: bytes.byteLength,
  read: async (from, to) => bytes.slice(from, to),
  stream: (from = 0, to = bytes.byteLength) => new Blob([bytes.slice(from, to)]).stream(),
});

test('a video becomes small enough, as long and as large as it was', async () => {
  const bound = Math.floor(video.byteLength / 4);
  const smaller = await videos.shrink(fileOf(video), bound);
  expect(smaller.byteLength).toBeLessThanOrEqual(bound);
  const input = new Input({ formats: [MP4], source: new BufferSource(smaller) });
  const track = await input.getPrimaryVideoTrack();
  expect([track?.codec, track?.codedWidth, track?.codedHeight]).toEqual(['avc', WIDTH, HEIGHT]);
  expect(await input.computeDuration()).toBeCloseTo(1, 1);
});

test('what would be nothing but blocks, and what is no video, is not made smaller', async () => {
  await expect(videos.shrink(fileOf(video), 2_000)).rejects.toThrow();
  await expect(videos.shrink(fileOf(new Uint8Array(5_000)), 1_000_000)).rejects.toThrow();
});
