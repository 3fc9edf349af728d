import h264 from 'h264-mp4-encoder';
import { expect, test } from 'vitest';
import { videoFacts } from './video-facts.ts';

async function video(seconds: number): Promise<Uint8Array> {
  const encoder = await h264.createH264MP4Encoder();
  Object.assign(encoder, { width: 64, height: 96, frameRate: 5 });
  encoder.initialize();
  const frame = new Uint8Array(64 * 96 * 4).fill(128);
  for (let n = 0; n < seconds * 5; n += 1) encoder.addFrameRgba(frame);
  encoder.finalize();
  const bytes = encoder.FS.readFile(encoder.outputFilename);
  encoder.delete();
  return bytes;
}

test('reads size and length of a video', async () => {
  expect(await videoFacts(await video(2))).toEqual({ width: 64, height: 96, duration: 2 });
});

test('does not mind a file that is no video', async () => {
  expect(await videoFacts(new TextEncoder().encode('no video at all'))).toBeNull();
  expect(await videoFacts(new Uint8Array())).toBeNull();
});
