import { expect, test } from 'vitest';
import { emptyVideo } from '../engines/testing/mp4.ts';
import { bytesOf, streamOf } from '../storage/chunks.ts';
import { measureVideoStream } from './mp4-meter.ts';

const SIZE = { widthPx: 720, heightPx: 1280, seconds: 5 };
const MEASURE = { widthPx: 720, heightPx: 1280, durationSeconds: 5 };

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function measured(bytes: Uint8Array, size = 1_000, mostBytes = 1e9) {
  const { stream, measure } = measureVideoStream(streamOf(pieces(bytes, size)), mostBytes);
  expect(await bytesOf(stream)).toEqual(bytes);
  return measure();
}

test.each([1, 3, 8, 17, 1_000, 1e6])('is measured in pieces of %i bytes', async (size) => {
  const video = emptyVideo(SIZE, 500);
  expect(await measured(video, size)).toEqual({ ...MEASURE, byteLength: video.length });
});

test('a box that goes on to the end, and one with a long length', async () => {
  const video = emptyVideo(SIZE);
  const open = new Uint8Array([...video, 0, 0, 0, 0, ...Buffer.from('mdat'), 1, 2, 3]);
  expect(await measured(open)).toEqual({ ...MEASURE, byteLength: open.length });
  const long = [0, 0, 0, 1, ...Buffer.from('free'), 0, 0, 0, 0, 0, 0, 0, 18, 9, 9];
  const padded = new Uint8Array([...video, ...long]);
  for (const size of [1, 5, 1_000])
    expect(await measured(padded, size)).toEqual({ ...MEASURE, byteLength: padded.length });
});

test('what is none, or not all of it, fails', async () => {
  const video = emptyVideo(SIZE);
  for (let cut = 1; cut < video.length; cut += 7)
    await expect(measured(video.slice(0, -cut))).rejects.toThrow('not a whole MP4');
  for (const wrong of [new Uint8Array(), Buffer.from('<h1>Welcome</h1>'), new Uint8Array(400)])
    await expect(measured(new Uint8Array(wrong))).rejects.toThrow('not a whole MP4');
  await expect(measured(video, 100, 200)).rejects.toThrow('too long');
  const endless = new Uint8Array([...video.subarray(0, 16), 255, 255, 255, 255]);
  const index = new Uint8Array([...endless, ...Buffer.from('moov'), 1]);
  await expect(measured(index)).rejects.toThrow('an index without an end');
});
