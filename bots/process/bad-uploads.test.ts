import { readdir, readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  animated,
  animatedPng,
  box,
  ftyp,
  jpeg,
  pngBomb,
  truncated,
} from '../../core/vision/testing/bad-files.node.ts';
import type { TelegramUser } from '../telegram/testing/stand-in.node.ts';
import {
  INSIDES,
  joinTelegram,
  openTestService,
  peoplesFiles,
  portrait,
  quickEngine,
  refusals,
  rowCounts,
  saidTo,
  type TestService,
} from './testing/test-service.node.ts';

const MEBIBYTE = 1024 * 1024;
/** What a crowd of large files may cost on top of the models and their workers. */
const MEMORY_GROWTH_BYTES = 250 * MEBIBYTE;

let house: TestService;
let me: TelegramUser;
beforeAll(async () => {
  house = await openTestService({ engines: [quickEngine] });
  me = await joinTelegram(house);
});
afterAll(() => house.close());

const SVG = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>';
const EXE = Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(4000, 7)]);
const half = async (bytes: Uint8Array | Promise<Uint8Array>) => truncated(await bytes, 0.5);

type Bad = [string, () => Promise<Uint8Array> | Uint8Array, RegExp];
const BAD: Bad[] = [
  ['a bomb of 40,000 × 40,000', () => pngBomb(40_000, 40_000), /too many pixels/],
  ['100 megapixels', () => pngBomb(10_000, 10_000), /too many pixels/],
  ['2 billion pixels a side', () => pngBomb(2_147_483_647, 2_147_483_647), /damaged|too many/],
  ['half a photo', () => half(portrait('mira_front')), /damaged/],
  ['an animated GIF', () => animated('gif'), /can’t read this format|moves/],
  ['an animated WebP', () => animated('webp'), /moves/],
  ['an animated PNG', () => animatedPng(), /moves/],
  ['a single pixel', () => jpeg((image) => image.resize(1, 1)), /too small/],
  [
    'a strip one pixel high',
    () => jpeg((image) => image.resize(3000, 1, { fit: 'fill' })),
    /small/,
  ],
  ['a screenshot without end', () => pngBomb(1_080, 40_000), /too long and narrow/],
  ['a raw photo', () => Buffer.from(`IIRO\x08${'\0'.repeat(99)}`, 'latin1'), /raw photo/],
  ['a film called photo.jpg', () => ftyp('isom', 'mp41'), /This is a video/],
  ['a HEIF of tracks alone', () => Buffer.concat([ftyp('msf1', 'iso8'), box('moov')]), /moves/],
  ['an empty file', () => new Uint8Array(), /empty/],
  ['words called photo.jpg', () => Buffer.from('this is a photo'), /no picture/],
  ['a PDF called photo.jpg', () => Buffer.from('%PDF-1.7\n%âãÏÓ'), /can’t read this format/],
  ['a program called photo.jpg', () => EXE, /no picture/],
  ['a page called photo.jpg', () => Buffer.from('<html><img src=x></html>'), /no picture/],
  ['a drawing with a script', () => Buffer.from(SVG), /can’t read this format/],
  ['more than 20 MB', () => Buffer.alloc(20 * MEBIBYTE + 1, 0xff), /larger than 20 MB/],
];

/** Sends it and reads the answer that comes, whatever it is. */
async function answerTo(bytes: Uint8Array): Promise<string> {
  await me.sendDocument(bytes, { name: 'photo.jpg', contentType: 'image/jpeg' });
  return (await me.chat.until('❌')).text;
}

describe('as the photo for a picture', () => {
  beforeAll(async () => {
    me.say('/create studio-noir');
    await me.chat.until('Studio Noir');
    me.press('With one photo');
    await me.chat.until('send me the photo');
  });
  test.each(BAD)('%s gets an answer of its own and leaves nothing', async (_, make, wanted) => {
    const before = await rowCounts(house.service);
    const answer = await answerTo(await make());
    expect(answer).toMatch(wanted);
    expect(answer).toMatch(/please|Please/);
    // That something came is noted, and taken from what its sender may send: nothing of the file itself.
    const { inbox, token_buckets, ...rest } = await rowCounts(house.service);
    expect({ inbox, token_buckets, ...rest }).toEqual({ ...before, inbox, token_buckets });
    expect(await peoplesFiles(house.folder)).toEqual([]);
  });

  test('a good photo afterwards goes on, though Telegram hands it out late', async () => {
    const description = 'Bad Request: wrong file_id or the file is temporarily unavailable';
    house.telegram.fail('getFile', { status: 400, description });
    await me.sendDocument(await portrait('mira_front'), { name: 'photo.jpg' });
    await me.chat.until('Usually takes');
    me.press('Make it');
    await me.chat.until('Kept until');
  });
});

describe('as photos of the face', () => {
  beforeAll(async () => {
    me.say('/profile');
    await me.chat.until('agree first');
    me.press('I agree');
    await me.chat.until('Send three photos');
  });
  const some = BAD.filter(([what]) => /bomb|half|WebP|words|20 MB/.test(what));
  test.each(some)('%s gets an answer of its own and leaves nothing', async (_, make, wanted) => {
    const before = await peoplesFiles(house.folder);
    expect(await answerTo(await make())).toMatch(wanted);
    expect((await rowCounts(house.service)).face_photos).toBe(0);
    expect(await peoplesFiles(house.folder)).toEqual(before);
  });
});

describe('many at once stay within bounds, and the service answers meanwhile:', () => {
  const CROWDS: [string, number, () => Uint8Array | Promise<Uint8Array>, string][] = [
    ['bombs', 20, () => pngBomb(30_000, 30_000), 'too many pixels'],
    ['pictures just small enough', 6, () => plain(7_000, 7_000), 'What shall I do with it'],
  ];
  test.each(CROWDS)('%s', async (what, size, make, wanted) => {
    const bytes = await make();
    const people = await Promise.all(
      Array.from({ length: size }, (_, i) => joinTelegram(house, { id: what.length * 100 + i })),
    );
    const before = await treeBytes();
    let most = before;
    const watch = setInterval(async () => {
      most = Math.max(most, await treeBytes());
    }, 25);
    await Promise.all(people.map((one) => one.sendDocument(bytes, { name: 'a.png' })));
    const health = await fetch(`${house.service.url}/readyz`);
    await Promise.all(people.map((one) => one.chat.until(wanted)));
    clearInterval(watch);
    expect(health.status).toBe(200);
    expect(most - before).toBeLessThan(MEMORY_GROWTH_BYTES);
  });
});

test('none of the answers showed the inside of the program', () => {
  for (const said of saidTo(me)) expect(said).not.toMatch(INSIDES);
  expect(refusals(house)).toEqual([]);
});

/** A valid PNG of one colour: as large unpacked as it says. */
function plain(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#887766' } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** Resident memory of this process and of those it started, in bytes; Linux tells. */
async function treeBytes(): Promise<number> {
  const own = process.memoryUsage.rss();
  const children = await readdir(`/proc/${process.pid}/task`).catch(() => []);
  const ids = await Promise.all(
    children.map((task) =>
      readFile(`/proc/${process.pid}/task/${task}/children`, 'utf8').catch(() => ''),
    ),
  );
  const sizes = await Promise.all(
    ids.flatMap((line) => line.split(' ').filter(Boolean)).map((id) => residentBytes(id)),
  );
  return sizes.reduce((sum, bytes) => sum + bytes, own);
}

async function residentBytes(processId: string): Promise<number> {
  const status = await readFile(`/proc/${processId}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
}
