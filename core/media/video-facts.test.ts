import { expect, test } from 'vitest';
import { videoFactsOf } from './video-facts.ts';

const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
const u32 = (n: number) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
const box = (type: string, body: number[]) => [...u32(body.length + 8), ...ascii(type), ...body];
const fixed = (n: number) => u32(n << 16);
const file = (bytes: number[]) => {
  const all = Uint8Array.from(bytes);
  const reads: number[] = [];
  const read = async (from: number, to: number) => {
    reads.push(to - from);
    return all.slice(from, to);
  };
  return { byteLength: all.length, read, reads };
};

const FTYP = box('ftyp', ascii('isom0000'));
/** 12.5 s at 1000 ticks a second. */
const MVHD = box('mvhd', [...u32(0), ...u32(0), ...u32(0), ...u32(1000), ...u32(12_500)]);
const TKHD = [
  ...Array<number>(40).fill(0),
  ...Array<number>(36).fill(0),
  ...fixed(1920),
  ...fixed(1080),
];
const MOOV = box('moov', [...MVHD, ...box('trak', box('tkhd', TKHD))]);
const MDAT = box('mdat', Array<number>(5_000).fill(1));

test('the index is found before and after the pictures, which are not read', async () => {
  for (const parts of [
    [...FTYP, ...MOOV, ...MDAT],
    [...FTYP, ...MDAT, ...MOOV],
  ]) {
    const video = file(parts);
    const facts = await videoFactsOf(video);
    expect(facts).toEqual({ widthPx: 1920, heightPx: 1080, durationSeconds: 12.5 });
    expect(Math.max(...video.reads)).toBeLessThan(500);
  }
});

test('a box with the longer form of its length is walked over', async () => {
  const long = [...u32(1), ...ascii('mdat'), ...u32(0), ...u32(16 + 100), ...Array(100).fill(1)];
  const facts = await videoFactsOf(file([...FTYP, ...long, ...MOOV]));
  expect(facts.widthPx).toBe(1920);
});

test('no video is one without an index, of another format, cut off, or with lengths that lie', async () => {
  for (const bytes of [
    [],
    ascii('no video at all, but some text'),
    [...FTYP, ...MDAT],
    [...FTYP, ...MOOV.slice(0, 100)],
    [...FTYP, ...u32(4), ...ascii('mdat'), ...Array(100).fill(0)],
    [...FTYP, ...u32(0xffff_ffff), ...ascii('moov'), ...Array(100).fill(0)],
  ])
    await expect(videoFactsOf(file(bytes))).rejects.toThrow('not a whole MP4');
});
