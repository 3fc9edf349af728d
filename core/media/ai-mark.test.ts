import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { openMp4 } from '../engines/local/video/encode.node.ts';
import { markAsAiMade } from './ai-mark.ts';

const MARK = 'digitalsourcetype/compositeWithTrainedAlgorithmicMedia';
const words = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

describe('a picture', () => {
  const drawn = sharp({ create: { width: 9, height: 7, channels: 3, background: '#c84' } });

  test.each(['jpeg', 'png'] as const)(
    'as %s says so as XMP, and looks the same',
    async (format) => {
      const plain = new Uint8Array(await drawn.clone().toFormat(format).toBuffer());
      const marked = markAsAiMade(plain, `image/${format}`);
      expect((await sharp(marked).metadata()).xmpAsString).toContain(MARK);
      const pixels = (bytes: Uint8Array) => sharp(bytes, { failOn: 'warning' }).raw().toBuffer();
      expect(await pixels(marked)).toEqual(await pixels(plain));
    },
  );
});

test('a video says so in a box of its own, and plays the same', async () => {
  const settings = { widthPx: 32, heightPx: 32, framesPerSecond: 24, quantizer: 24 };
  const writer = await openMp4(settings);
  writer.add(new Uint8Array(32 * 32 * 4).fill(128));
  const plain = await writer.finish();
  const marked = markAsAiMade(plain, 'video/mp4');
  expect(words(marked.subarray(plain.length))).toContain(MARK);
  expect(marked.subarray(0, plain.length)).toEqual(plain);
  const input = new Input({ source: new BufferSource(marked), formats: ALL_FORMATS });
  expect(await input.computeDuration()).toBeCloseTo(1 / 24, 3);
});

test('what is no whole picture or video comes back as it is', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  for (const type of ['image/jpeg', 'image/png', 'image/webp', 'video/mp4'])
    expect(markAsAiMade(bytes, type)).toBe(bytes);
});
