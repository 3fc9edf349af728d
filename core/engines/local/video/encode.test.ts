import { describe, expect, it } from 'vitest';
import { openMp4 } from './encode.node.ts';
import { containsKeyFrame, declareProfileAndColour } from './parameter-sets.ts';
import { allocateBytes } from './raster/memory.ts';
import { evenSize } from './size.ts';
import { writeBt709 } from './yuv.ts';

describe('openMp4', () => {
  it.each([
    [15, 16],
    [16, 17],
    [16, Number.NaN],
    [0, 16],
  ])('refuses %d × %d', async (widthPx, heightPx) => {
    const opened = openMp4({ widthPx, heightPx, framesPerSecond: 24, quantizer: 24 });
    await expect(opened).rejects.toBeInstanceOf(RangeError);
  });

  it('can be closed without a frame and opened twice at a time', async () => {
    const settings = { widthPx: 32, heightPx: 32, framesPerSecond: 24, quantizer: 24 };
    const idle = await openMp4(settings);
    const busy = await openMp4(settings);
    busy.add(new Uint8Array(32 * 32 * 4).fill(128));
    idle.close();
    expect((await busy.finish()).byteLength).toBeGreaterThan(500);
    busy.close();
  });
});

describe('writeBt709', () => {
  it.each([
    ['black', [0, 0, 0], [16, 128, 128]],
    ['white', [255, 255, 255], [235, 128, 128]],
    ['red', [255, 0, 0], [63, 102, 240]],
    ['green', [0, 255, 0], [173, 42, 26]],
    ['blue', [0, 0, 255], [32, 240, 118]],
  ])('%s', (_, rgb, [y = 0, u = 0, v = 0]) => {
    const [rgba, yuv] = [allocateBytes(6 * 4 * 4), allocateBytes(36)];
    rgba.set(Uint8Array.from(rgba, (_, i) => rgb[i % 4] ?? 255));
    writeBt709(rgba, 6, 4, yuv);
    for (const [i, value] of [
      ...Array(24).fill(y),
      ...Array(6).fill(u),
      ...Array(6).fill(v),
    ].entries()) {
      expect(Math.abs((yuv[i] ?? 0) - value)).toBeLessThanOrEqual(1);
    }
  });
});

describe('describeStream', () => {
  // 720 × 1280 as the encoder writes it, but for its two flags.
  const bare = Uint8Array.from([
    1, 0x42, 0, 0x1f, 0xff, 0xe1, 0, 9, 0x67, 0x42, 0, 0x1f, 0xa6, 0x80, 0xb4, 0x0a, 0x12, 1, 0, 4,
    0x68, 0xce, 0x0b, 0xc8,
  ]);

  it('adds the flags and the colours once', () => {
    const once = declareProfileAndColour(bare);
    expect(once[2]).toBe(0xc0);
    expect(once.byteLength).toBeGreaterThan(bare.byteLength);
    expect(declareProfileAndColour(once)).toEqual(once);
  });
});

describe('holdsKeyFrame', () => {
  it('reads every unit and no further than the packet', () => {
    expect(containsKeyFrame(Uint8Array.from([0, 0, 0, 1, 0x67, 0, 0, 0, 1, 0x65]))).toBe(true);
    expect(containsKeyFrame(Uint8Array.from([0, 0, 0, 1, 0x61]))).toBe(false);
    expect(containsKeyFrame(Uint8Array.from([0, 0, 9, 1]))).toBe(false);
  });
});

describe('evenSize', () => {
  it('keeps proportions and evenness', () => {
    expect(evenSize('9:16', 1280)).toEqual({ width: 720, height: 1280 });
    expect(evenSize('16:9', 101)).toEqual({ width: 102, height: 56 });
    expect(evenSize('1:1', 1)).toEqual({ width: 16, height: 16 });
  });
});
