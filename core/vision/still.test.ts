import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { openMp4 } from '../engines/local/video/encode.node.ts';
import { openVision } from './vision.node.ts';

const vision = openVision();
afterAll(() => vision.close());

const [WIDTH, HEIGHT, FRAMES] = [320, 240, 30];

/** A video as the local engine writes them: black, then red, then black; the very last frame is green. */
async function fading(): Promise<Uint8Array> {
  const size = { widthPx: WIDTH, heightPx: HEIGHT };
  const writer = await openMp4({ ...size, framesPerSecond: 24, quantizer: 14 });
  for (let frame = 0; frame < FRAMES; frame += 1) {
    const rgba = new Uint8Array(WIDTH * HEIGHT * 4).fill(0);
    const isMiddle = frame >= FRAMES / 3 && frame < (2 * FRAMES) / 3;
    const green = frame === FRAMES - 1 ? 200 : 0;
    for (let i = 0; i < WIDTH * HEIGHT; i += 1)
      rgba.set([isMiddle ? 200 : 0, green, 0, 255], i * 4);
    writer.add(rgba);
  }
  const bytes = await writer.finish();
  writer.close();
  return bytes;
}

const file = (bytes: Uint8Array) => ({
  contentType: 'video/mp4',
  byteLength: bytes.byteLength,
  read: async (from: number, to: number) => bytes.slice(from, to),
  stream: () => new Blob([bytes.slice()]).stream(),
});

test('a still shows the middle of a video, no larger than asked for', async () => {
  const still = await vision.still(file(await fading()), 160);
  const { data, info } = await sharp(still.bytes).raw().toBuffer({ resolveWithObject: true });
  expect(still).toMatchObject({ contentType: 'image/jpeg', widthPx: 160, heightPx: 120 });
  expect([info.width, info.height, info.channels]).toEqual([160, 120, 3]);
  const middle = (60 * 160 + 80) * 3;
  expect(data[middle]).toBeGreaterThan(150);
  expect(data[middle + 1]).toBeLessThan(60);
});

test('the last frame is the very last one', async () => {
  const still = await vision.still(file(await fading()), 4_000, 'last');
  expect(still).toMatchObject({ contentType: 'image/jpeg', widthPx: WIDTH, heightPx: HEIGHT });
  const data = await sharp(still.bytes).raw().toBuffer();
  const middle = ((HEIGHT / 2) * WIDTH + WIDTH / 2) * 3;
  expect(data[middle]).toBeLessThan(60);
  expect(data[middle + 1]).toBeGreaterThan(150);
});

test('what is no video has no still', async () => {
  await expect(vision.still(file(new Uint8Array(1_000)), 160)).rejects.toThrow();
  await expect(vision.still(file(new Uint8Array(1_000)), 160, 'last')).rejects.toThrow();
});
