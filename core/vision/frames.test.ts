import { VideoColorSpace, VideoFrame } from '@napi-rs/webcodecs';
import { VideoSample } from 'mediabunny';
import { beforeAll, expect, test } from 'vitest';
import { openMp4 } from '../engines/local/video/encode.node.ts';
import { frameOf, videoFrames } from './frames.node.ts';

beforeAll(() => void Object.assign(globalThis, { VideoColorSpace, VideoFrame }));

const COLOURS = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [224, 172, 105],
  [141, 85, 36],
  [255, 255, 255],
  [0, 0, 0],
  [128, 128, 128],
] as const;
type Rgb = readonly [number, number, number];

/** Luma shares of red and blue (ITU-T H.273, 8.3). */
const SHARES = {
  bt709: [0.2126, 0.0722],
  smpte170m: [0.299, 0.114],
  'bt2020-ncl': [0.2627, 0.0593],
};
type Matrix = keyof typeof SHARES;

/** Luma and chroma of a colour, by the book. */
function yuvOf([r, g, b]: Rgb, matrix: Matrix, fullRange: boolean, bits: number): Rgb {
  const [red = 0, blue = 0] = SHARES[matrix];
  const y = red * r + (1 - red - blue) * g + blue * b;
  const [u, v] = [(b - y) / (2 * (1 - blue)), (r - y) / (2 * (1 - red))];
  const at = 2 ** (bits - 8);
  return fullRange
    ? [Math.round(y), Math.round(Math.min(127, u) + 128), Math.round(Math.min(127, v) + 128)]
    : [
        Math.round((16 + (y * 219) / 255) * at),
        Math.round((128 + (u * 224) / 255) * at),
        Math.round((128 + (v * 224) / 255) * at),
      ];
}

type Kind = {
  format: 'I420' | 'I422' | 'I444' | 'I420P10';
  says: { matrix: Matrix; fullRange: boolean } | null;
  is: { matrix: Matrix; fullRange: boolean };
  heightPx: number;
};

/** A frame of one colour, as a decoder gives it. */
function sampleOf(colour: Rgb, { format, says, is, heightPx }: Kind): VideoSample {
  const [across, down] =
    { I420: [2, 2], I422: [2, 1], I444: [1, 1], I420P10: [2, 2] }[format] ?? [];
  const width = 32;
  const bits = format === 'I420P10' ? 10 : 8;
  const [y, u, v] = yuvOf(colour, is.matrix, is.fullRange, bits);
  const pixels = width * heightPx;
  const chroma = (width / (across ?? 1)) * (heightPx / (down ?? 1));
  const values = new (bits === 8 ? Uint8Array : Uint16Array)(pixels + 2 * chroma);
  values
    .fill(y, 0, pixels)
    .fill(u, pixels, pixels + chroma)
    .fill(v, pixels + chroma);
  const frame = new VideoFrame(new Uint8Array(values.buffer), {
    format,
    codedWidth: width,
    codedHeight: heightPx,
    timestamp: 0,
    ...(says ? { colorSpace: { primaries: 'bt709', transfer: 'bt709', ...says } } : {}),
  });
  return new VideoSample(frame as never);
}

const video = (matrix: Matrix, fullRange = false) => ({ matrix, fullRange });

// @napi-rs/webcodecs 1.3.1: `copyTo` RGBA is BT.601 in video range whatever the frame says.
test.each<[string, Kind]>([
  ['BT.709', { format: 'I420', says: video('bt709'), is: video('bt709'), heightPx: 32 }],
  ['BT.601', { format: 'I420', says: video('smpte170m'), is: video('smpte170m'), heightPx: 720 }],
  [
    'BT.2020',
    { format: 'I420P10', says: video('bt2020-ncl'), is: video('bt2020-ncl'), heightPx: 32 },
  ],
  [
    'full range',
    { format: 'I420', says: video('bt709', true), is: video('bt709', true), heightPx: 32 },
  ],
  ['4:2:2', { format: 'I422', says: video('bt709'), is: video('bt709'), heightPx: 32 }],
  ['4:4:4', { format: 'I444', says: video('bt709'), is: video('bt709'), heightPx: 32 }],
  ['HD that names no matrix', { format: 'I420', says: null, is: video('bt709'), heightPx: 720 }],
  [
    'SD that names no matrix',
    { format: 'I420', says: null, is: video('smpte170m'), heightPx: 480 },
  ],
])('colours of a frame in %s are at most two levels off', async (_name, kind) => {
  for (const colour of COLOURS) {
    const sample = sampleOf(colour, kind);
    const { rgb, widthPx } = await frameOf(sample, 16);
    sample.close();
    expect(widthPx).toBeLessThanOrEqual(16);
    for (const at of [0, rgb.length - 3])
      expect(offBy([...rgb.subarray(at, at + 3)], colour)).toBeLessThanOrEqual(2);
  }
});

const offBy = (seen: readonly number[], meant: readonly number[]): number =>
  Math.max(...meant.map((value, i) => Math.abs(value - (seen[i] ?? 0))));

test('so are those of an HD video', async () => {
  const [widthPx, heightPx] = [1280, 720];
  const writer = await openMp4({ widthPx, heightPx, framesPerSecond: 2, quantizer: 10 });
  const rgba = new Uint8Array(widthPx * heightPx * 4);
  const band = widthPx / COLOURS.length;
  for (let at = 0; at < widthPx * heightPx; at += 1)
    rgba.set(COLOURS[Math.floor((at % widthPx) / band)] ?? [], at * 4);
  for (let frame = 0; frame < 2; frame += 1) writer.add(rgba);
  const bytes = await writer.finish();
  writer.close();
  const frames = await videoFrames(bytes, 2, 640);
  expect(frames).toHaveLength(2);
  for (const { rgb, widthPx: width, heightPx: height } of frames) {
    expect([width, height]).toEqual([640, 360]);
    for (const [i, colour] of COLOURS.entries()) {
      const at = ((height / 2) * width + Math.floor(((i + 0.5) * width) / COLOURS.length)) * 3;
      expect(offBy([...rgb.subarray(at, at + 3)], colour)).toBeLessThanOrEqual(2);
    }
  }
});
