import { deflateSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanUpload } from '../../core/vision/clean.node.ts';
import {
  CHART,
  chartPng,
  made,
  patches,
  type Rgb,
  renumbered,
} from '../../core/vision/testing/chart.node.ts';
import { deltaE } from '../../core/vision/testing/delta-e.ts';
import { openBrowser, PATIENCE_MS } from '../playground/testing/browser.ts';

/**
 * The largest difference from what the browser shows: of ordinary pictures, of HDR, and of inks, whose
 * dark mixtures differ so much by one step of a JPEG.
 */
const REACH = { sdr: 1.5, hdr: 4, inks: 2 } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser(['--force-color-profile=srgb']);
}, PATIENCE_MS);
afterAll(() => browser.close());

/** Pictures of the chart beside each other on the page. */
const COLUMNS = 10;

/** Shows pictures in Chromium and reads their colours off the screen. */
async function shown(pictures: readonly (readonly [Uint8Array, string])[]): Promise<Rgb[][]> {
  const { widthPx: width, heightPx: height } = CHART;
  const rows = Math.ceil(pictures.length / COLUMNS);
  const page = await browser.newPage({
    viewport: { width: width * COLUMNS, height: height * rows },
  });
  const images = pictures.map(([bytes, type]) => {
    const src = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
    return `<img style="float:left" src="${src}">`;
  });
  await page.setContent(`<body style="margin:0">${images.join('')}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const screen = sharp(await page.screenshot());
  return Promise.all(
    pictures.map(async (_, n) => {
      const [left, top] = [(n % COLUMNS) * width, Math.floor(n / COLUMNS) * height];
      return patches(await screen.clone().extract({ left, top, width, height }).png().toBuffer());
    }),
  );
}

const numbers = (...values: number[]) => {
  const body = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) body.writeUInt32BE(value, index * 4);
  return body;
};
const P3 = [31_270, 32_900, 68_000, 32_000, 26_500, 69_000, 15_000, 6_000];
const ADOBE = [31_270, 32_900, 64_000, 33_000, 21_000, 71_000, 15_000, 6_000];
const WIDE = [34_570, 35_850, 73_470, 26_530, 15_960, 84_040, 3_660, 10];
const GAMMA = (exponent: number): Chunk => ['gAMA', numbers(Math.round(100_000 / exponent))];
const CICP = (primaries: number, transfer: number): Chunk => [
  'cICP',
  Buffer.from([primaries, transfer, 0, 1]),
];
type Chunk = [type: string, body: Uint8Array];

const ACCORDING_TO_CHUNKS: [string, Chunk[]][] = [
  ['gamma 1', [GAMMA(1)]],
  ['gamma 1.8', [GAMMA(1.8)]],
  ['gamma 2.2, which means sRGB', [GAMMA(2.2)]],
  ['primaries of P3', [GAMMA(2.2), ['cHRM', numbers(...P3)]]],
  ['primaries alone, which mean nothing', [['cHRM', numbers(...P3)]]],
  ['primaries of Adobe RGB', [GAMMA(2.2), ['cHRM', numbers(...ADOBE)]]],
  ['primaries and white of ProPhoto', [GAMMA(1.8), ['cHRM', numbers(...WIDE)]]],
  ['sRGB, which counts before gamma', [['sRGB', Buffer.alloc(1)], GAMMA(1)]],
  ['Display P3 by code points', [CICP(12, 13)]],
  ['Rec. 2020 by code points', [CICP(9, 1)]],
  ['code points, which count before gamma', [CICP(12, 13), GAMMA(1)]],
  ['PQ', [CICP(9, 16)]],
  ['PQ of P3', [CICP(12, 16)]],
  ['PQ of 4,000 nits', [CICP(9, 16), ['cLLI', numbers(40_000_000, 1_000_000)]]],
  ['PQ of 203 nits', [CICP(9, 16), ['cLLI', numbers(2_030_000, 1_000_000)]]],
  ['HLG', [CICP(9, 18)]],
];

/** Primaries and transfer by their numbers in ITU-T H.273. */
const ACCORDING_TO_NUMBERS: [string, number, number][] = [
  ['Display P3', 12, 13],
  ['Display P3 with gamma 2.2', 12, 4],
  ['Rec. 2020', 9, 1],
  ['Rec. 2020 of 10 bits', 9, 14],
  ['Rec. 601', 6, 6],
  ['Rec. 709', 1, 1],
  ['PAL', 5, 5],
  ['DCI-P3', 11, 13],
  ['film', 8, 13],
  ['linear light', 1, 8],
  ['nothing known', 2, 2],
  ['PQ', 9, 16],
  ['HLG', 9, 18],
  ['HLG of P3', 12, 18],
];

type File = { what: string; bytes: Uint8Array; sameAs?: [Uint8Array, string]; type: string };

/** Every file, with the one that shows the same colours where Chromium reads none of its kind. */
async function files(): Promise<File[]> {
  const all: File[] = [];
  for (const [what, chunks] of ACCORDING_TO_CHUNKS)
    for (const bits of [8, 16] as const)
      all.push({
        what: `a PNG of ${bits} bits: ${what}`,
        bytes: chartPng(bits, chunks),
        type: 'image/png',
      });
  const chart = sharp(chartPng(8, []));
  const plain = await chart.clone().avif({ lossless: true, chromaSubsampling: '4:4:4' }).toBuffer();
  const [deep, heic, deepHeic] = await Promise.all([
    made('chart-10-bit.avif'),
    made('chart.heic'),
    made('chart-10-bit.heic'),
  ]);
  for (const [what, ...of] of ACCORDING_TO_NUMBERS) {
    const type = 'image/avif';
    const sameAs: [Uint8Array, string] = [renumbered(deep, ...of), type];
    all.push({ what: `an AVIF: ${what}`, bytes: renumbered(plain, ...of), type });
    all.push({ what: `an AVIF of 10 bits: ${what}`, bytes: sameAs[0], type });
    if (of[1] < 16)
      all.push({ what: `a HEIC: ${what}`, bytes: renumbered(heic, ...of), sameAs, type });
    all.push({
      what: `a HEIC of 10 bits: ${what}`,
      bytes: renumbered(deepHeic, ...of),
      sameAs,
      type,
    });
  }
  const profiled = await made('chart-profile.heic');
  const at = profiled.indexOf('colrprof');
  const wide = profiled.subarray(at + 8, at - 4 + profiled.readUInt32BE(at - 4));
  const profile: Chunk = ['iCCP', Buffer.concat([Buffer.from('wide\0\0'), deflateSync(wide)])];
  const wideChart = chartPng(8, [profile]);
  all.push({
    what: 'a HEIC with a profile',
    bytes: profiled,
    sameAs: [wideChart, 'image/png'],
    type: 'image/heic',
  });
  for (const bits of [8, 16] as const) {
    const bytes = chartPng(bits, [profile]);
    all.push({ what: `a PNG of ${bits} bits with a profile`, bytes, type: 'image/png' });
  }
  const both = chartPng(8, [CICP(1, 13), profile]);
  all.push({
    what: 'a PNG whose code points count before its profile',
    bytes: both,
    type: 'image/png',
  });
  const grey = await made('grey-profile-16-bit.png');
  all.push({ what: 'a grey PNG of 16 bits with a profile', bytes: grey, type: 'image/png' });
  all.push({
    what: 'a grey HEIC with a profile',
    bytes: await made('grey-profile.heic'),
    sameAs: [grey, 'image/png'],
    type: 'image/heic',
  });
  const inks = chart
    .clone()
    .toColourspace('cmyk')
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' });
  all.push({ what: 'a JPEG of inks', bytes: await inks.toBuffer(), type: 'image/jpeg' });
  const p3 = chart.clone().keepIccProfile().withIccProfile('p3');
  const formats = [
    ['image/jpeg', p3.clone().jpeg({ quality: 100, chromaSubsampling: '4:4:4' })],
    ['image/webp', p3.clone().webp({ lossless: true })],
    ['image/avif', p3.clone().avif({ lossless: true, chromaSubsampling: '4:4:4' })],
  ] as const;
  for (const [type, image] of formats)
    all.push({ what: `${type} with a profile`, bytes: await image.toBuffer(), type });
  return all;
}

test('every picture is taken in with the colours that Chromium shows', async () => {
  const apart: string[] = [];
  const all = await files();
  const screen = await shown(all.map(({ bytes, type, sameAs }) => sameAs ?? [bytes, type]));
  for (const [index, { what, bytes }] of all.entries()) {
    const wanted = screen[index] ?? [];
    const seen = await patches((await cleanUpload(bytes)).bytes);
    const worst = Math.max(...seen.map((colour, n) => deltaE(colour, wanted[n] ?? [0, 0, 0])));
    const kind = /PQ|HLG/.test(what) ? 'hdr' : /inks/.test(what) ? 'inks' : 'sdr';
    const reach = REACH[kind];
    if (worst > reach) apart.push(`${what}: ${worst.toFixed(2)}`);
  }
  expect(apart).toEqual([]);
  expect(all.length).toBeGreaterThan(90);
});
