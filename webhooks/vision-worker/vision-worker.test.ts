import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FACE_SLOTS } from '../../core/operations/row.ts';
import { openVision } from '../../core/vision/vision.node.ts';
import type { FaceCheck } from '../../core/vision/vision.ts';
import {
  type HoldingsService,
  type SentPicture,
  VISION_SERVICE_LIMITS,
  type VisionService,
} from '../../core/vision/vision-service.ts';
import { builtWorker } from '../cloudflare/testing/built-workers.node.ts';

const MIB = 1024 * 1024;
/** Largest size of a Worker's code after gzip, without its weights. */
const MOST_BYTES = 700 * 1024;
/** Most memory of the WebAssembly of tfjs: 128 MB less what code, the decoder and a picture take. */
const MOST_PROGRAM_BYTES = 90 * MIB;

const WORKERS = ['screening', 'vision'] as const;

let server: ReturnType<typeof import('wrangler').createTestHarness>;
let service: VisionService & HoldingsService;
const node = openVision();

beforeAll(async () => {
  const { createTestHarness } = await import('wrangler');
  server = createTestHarness({
    workers: [await builtWorker('alme-bots-vision'), await builtWorker('alme-bots-screening')],
  });
  await server.listen();
  service = await calls<VisionService & HoldingsService>('alme-bots-vision');
});
/** The methods of a Worker, as a service binding would call them. */
async function calls<T>(name: string): Promise<T> {
  return (await server.getWorker(name).getExport()) as unknown as T;
}

afterAll(async () => {
  await server?.close();
  await node.close();
});

/** Takes what a call answered out of the stub that the harness hands over. */
const plain = async <T>(answer: Promise<T>): Promise<T> =>
  JSON.parse(JSON.stringify(await answer)) as T;

async function value<T>(answer: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> {
  const told = await plain(answer);
  return told.ok ? told.value : expect.unreachable(JSON.stringify(told));
}

const file = (name: string) => readFile(new URL(`../../core/people/${name}.jpg`, import.meta.url));

/** Makes of a portrait what the caller sends: its pixels, smaller and encoded anew. */
async function sent(name: string): Promise<{ jpeg: Uint8Array }> {
  const edge = VISION_SERVICE_LIMITS.longEdgePx;
  const jpeg = await sharp(await file(name))
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
    .toBuffer();
  return { jpeg: new Uint8Array(jpeg) };
}

const asked = { wanted: FACE_SLOTS, others: [] };

test.each(WORKERS)('the %s Worker is small without its weights', async (name) => {
  const { prebuiltWorkerDir: folder } = await builtWorker(`alme-bots-${name}`);
  const files = (await readdir(folder)).filter((part) => /\.(?:js|wasm)$/.test(part));
  const sizes = await Promise.all(
    files.map(async (part) => gzipSync(await readFile(join(folder, part))).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
});

describe('a Worker sees what Node sees', () => {
  test.each([
    'mira_front',
    'kofi_left',
    'otto_right',
    'mira_blurred',
    'mira_tinyface',
    'product_perfume',
    'two_faces',
  ])('in %s', async (name) => {
    const bytes = new Uint8Array(await file(name));
    const picture = { bytes, contentType: 'image/jpeg' as const };
    const { width, height } = await sharp(bytes).metadata();
    const request = { picture: await sent(name), cleanLongEdgePx: Math.max(width, height) };
    const own = await node.checkFace({ picture, ...asked });
    const seen = await value(service.checkFace({ ...request, ...asked }));
    expect(summary(seen)).toEqual(summary(own));
    compareReadings(seen, own);
    expect(await value(service.countFaces(request.picture))).toBe(await node.countFaces(picture));
  });

  test.each(['mira_front', 'product_perfume'])('%s shows the same kinds and ages', async (name) => {
    const bytes = new Uint8Array(await file(name));
    const options = { contentType: 'image/jpeg', frames: 1, previewEdgePx: 0, revealingFrom: 0 };
    const { classifications } = await node.classify({ bytes, ...options });
    const seen = await value(service.classify({ picture: await sent(name), revealingFrom: 0 }));
    expect(seen).toHaveLength(1);
    for (const kind of ['drawing', 'hentai', 'neutral', 'porn', 'sexy'] as const) {
      const difference = (seen[0]?.[kind] ?? 9) - (classifications[0]?.[kind] ?? 0);
      expect(Math.abs(difference), kind).toBeLessThan(0.03);
    }
    expect(Math.round(seen[0]?.youngestYears ?? -1)).toBe(
      Math.round(classifications[0]?.youngestYears ?? -1),
    );
  });
});

test('likeness is measured in a Worker as on Node', async () => {
  const profile: number[][] = [];
  for (const slot of FACE_SLOTS) {
    const bytes = new Uint8Array(await file(`mira_${slot}`));
    const picture = { bytes, contentType: 'image/jpeg' as const };
    const checked = await node.checkFace({ picture, wanted: [slot], others: [] });
    if (checked.ok) profile.push([...checked.reading.descriptor]);
  }
  expect(profile).toHaveLength(FACE_SLOTS.length);
  for (const name of ['mira_front', 'otto_front', 'two_faces', 'product_perfume']) {
    const bytes = new Uint8Array(await file(name));
    const own = await node.likeness({ bytes, contentType: 'image/jpeg' }, profile);
    const seen = await value(service.likeness({ picture: await sent(name), profile }));
    if (own === null) expect(seen, name).toBeNull();
    else expect(Math.abs((seen ?? 9) - own), name).toBeLessThan(0.05);
  }
});

const summary = (check: FaceCheck) => (check.ok ? check.slot : check.problem);

function compareReadings(seen: FaceCheck, own: FaceCheck): void {
  if (!seen.reading || !own.reading) {
    expect(seen.reading).toEqual(own.reading);
    return;
  }
  expect(Math.abs(seen.reading.yawDegrees - own.reading.yawDegrees)).toBeLessThan(1);
  expect(Math.abs(seen.reading.sharpness / own.reading.sharpness - 1)).toBeLessThan(0.1);
  if (!seen.ok || !own.ok) return;
  expect(alike(seen.reading.descriptor, own.reading.descriptor)).toBeGreaterThan(0.97);
}

/** Gives the cosine of the angle between two descriptors. */
function alike(one: readonly number[], other: readonly number[]): number {
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, number, i) => sum + number * (b[i] ?? 0), 0);
  return product(one, other) / Math.sqrt(product(one, one) * product(other, other));
}

test('pixels are seen as their JPEG is, and transparent ones in three ways', async () => {
  const { data, info } = await sharp((await sent('two_faces')).jpeg)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const rgba = new Uint8Array(data);
  const picture = { rgba, widthPx: info.width, heightPx: info.height };
  expect(await value(service.countFaces(picture))).toBe(2);
  rgba.fill(0, 0, 4 * info.width);
  const seen = await value(service.classify({ picture, revealingFrom: 2 }));
  expect(seen.map(({ youngestYears }) => youngestYears)).toEqual([null, null, null]);
});

const WIDE = VISION_SERVICE_LIMITS.longEdgePx + 1;
const rubbish: [string, () => Promise<SentPicture>][] = [
  ['no bytes', async () => ({ jpeg: new Uint8Array() })],
  ['text', async () => ({ jpeg: new TextEncoder().encode('this is no picture'.repeat(9)) })],
  ['half a JPEG', async () => ({ jpeg: (await sent('mira_front')).jpeg.slice(0, 20_000) })],
  ['too wide pixels', async () => ({ rgba: new Uint8Array(WIDE * 4), widthPx: WIDE, heightPx: 1 })],
  ['too few pixels', async () => ({ rgba: new Uint8Array(7), widthPx: 2, heightPx: 1 })],
  ['no size', async () => ({ rgba: new Uint8Array(), widthPx: 0, heightPx: Number.NaN })],
  ['too wide a JPEG', async () => ({ jpeg: await wideJpeg() })],
  ['a JPEG of no order', async () => ({ jpeg: await shuffled() })],
];

async function wideJpeg(): Promise<Uint8Array> {
  const create = { width: WIDE, height: 8, channels: 3, background: '#000' } as const;
  return new Uint8Array(await sharp({ create }).jpeg().toBuffer());
}

/** A JPEG whose head is whole and whose tables are not. */
async function shuffled(): Promise<Uint8Array> {
  const { jpeg } = await sent('mira_front');
  const frame = jpeg.findIndex((byte, i) => byte === 0xff && jpeg[i + 1] === 0xc0);
  return jpeg.fill(0xff, frame + 10, jpeg.length - 2);
}

test('rubbish is unreadable, and the next picture is seen', async () => {
  const unreadable = { ok: false, reason: 'unreadable', detail: expect.any(String) };
  for (const [name, make] of rubbish) {
    const picture = await make();
    expect(await plain(service.countFaces(picture)), name).toEqual(unreadable);
    const classified = await plain(service.classify({ picture, revealingFrom: 0 }));
    expect(classified, name).toEqual(unreadable);
  }
  expect(await value(service.countFaces(await sent('mira_front')))).toBe(1);
});

test('of many at once each is seen or told to come again', async () => {
  const names = ['mira_front', 'two_faces', 'product_perfume'];
  const counts = [1, 2, 0];
  const pictures = await Promise.all(names.map(sent));
  const calls = Array.from({ length: 8 }, (_, i) =>
    plain(service.countFaces(pictures[i % 3] as SentPicture)),
  );
  const told = await Promise.all(calls);
  expect(told.some(({ ok }) => ok)).toBe(true);
  told.forEach((answer, i) => {
    if (answer.ok) expect(answer.value).toBe(counts[i % 3]);
    else expect(answer.reason).toBe('busy');
  });
  expect(await value(service.countFaces(pictures[1] as SentPicture))).toBe(2);
});

test('pictures leave no tensors behind, and the programs stay within their memory', async () => {
  const picture = await sent('kofi_front');
  const before = await plain(service.holdings());
  for (let i = 0; i < 3; i++) {
    await value(service.classify({ picture, revealingFrom: 0 }));
    await value(service.checkFace({ picture, cleanLongEdgePx: 1280, ...asked }));
  }
  const after = await plain(service.holdings());
  expect(after.tensors).toBe(before.tensors);
  expect(after.programBytes).toBeLessThan(MOST_PROGRAM_BYTES);
  const screening = await calls<HoldingsService>('alme-bots-screening');
  const { programBytes } = await plain(screening.holdings());
  expect(programBytes).toBeLessThan(MOST_PROGRAM_BYTES);
});
