import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestHarness } from 'wrangler';
import type { EngineOutput } from '../engines/engine.ts';
import { openMp4 } from '../engines/local/video/encode.node.ts';
import { silentLog } from '../log.ts';
import { type Credential, openCredential } from './c2pa/credential.ts';
import { selfSigned } from './c2pa/self-signed.ts';
import { extractXmp } from './containers/embed.ts';
import { boxesOf } from './containers/mp4.ts';
import { type Fingerprint, isSamePicture } from './fingerprint.ts';
import type { Inspected } from './jobs.ts';
import { openNodeMarking } from './marking.node.ts';
import type { Marking, Provenance } from './marking.ts';
import type { MarkingCall } from './testing/marking.worker.ts';
import { isOurMark, readXmp } from './xmp.ts';

const MAKING: Provenance = { engine: 'Picture 2', sourceType: 'trainedAlgorithmicMedia' };
const configOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let server: ReturnType<typeof createTestHarness>;
let node: Marking;
let credential: Credential;
let pem: Awaited<ReturnType<typeof selfSigned>>;

beforeAll(async () => {
  pem = await selfSigned(Date.now());
  credential = await openCredential(pem, Date.now());
  const how = { visibleLabel: false, mayGoUnsigned: false, now: Date.now, log: silentLog };
  node = openNodeMarking({ credential, ...how });
  server = createTestHarness({
    workers: [
      { configPath: configOf('./testing/wrangler.toml') },
      { configPath: configOf('../../webhooks/drawing-worker/wrangler.toml') },
    ],
  });
  await server.listen();
});
afterAll(async () => {
  await Promise.all([server?.close(), node?.close()]);
});

const ask = (call: MarkingCall, body: Uint8Array) =>
  server.fetch('/', {
    method: 'POST',
    headers: { 'x-call': JSON.stringify({ pem, making: MAKING, ...call }) },
    body: body.slice(),
  });
const inspect = async (bytes: Uint8Array) =>
  (await (await ask({ method: 'inspect' }, bytes)).json()) as Inspected;
const outputOf = ({ bytes: _, ...output }: EngineOutput) => output;
const mark = async (output: EngineOutput, how: Partial<MarkingCall> = {}) => {
  const answer = await ask({ method: 'mark', output: outputOf(output), ...how }, output.bytes);
  if (!answer.ok) throw new Error(await answer.text());
  return new Uint8Array(await answer.arrayBuffer());
};

const photo = async (name: string) =>
  new Uint8Array(await readFile(new URL(`../people/${name}.jpg`, import.meta.url)));
const pictureOf = (bytes: Uint8Array, format = 'jpeg'): EngineOutput => ({
  kind: 'image',
  bytes,
  contentType: `image/${format}` as EngineOutput['contentType'],
  widthPx: 600,
  heightPx: 800,
  durationSeconds: 0,
});
const as = async (format: 'jpeg' | 'png' | 'webp') =>
  new Uint8Array(
    await sharp(await photo('mira_front'))
      .resize(600, 800)
      .toFormat(format)
      .toBuffer(),
  );

const SIGNED = { intact: true, engine: MAKING.engine };

test.each(['jpeg', 'png', 'webp'] as const)(
  'a %s marked there verifies on both',
  async (format) => {
    const marked = await mark(pictureOf(await as(format), format));
    const there = await inspect(marked);
    const here = await node.inspect(marked);
    const inspection = { manifest: { ...SIGNED, publicKey: credential.publicKey } };
    expect(there).toMatchObject({ ok: true, inspection });
    expect(here).toMatchObject({ ok: true, inspection });
    if (!there.ok || !here.ok) throw new Error('refused');
    expect(there.inspection.xmp).toEqual(here.inspection.xmp);
    const changed = marked.slice();
    changed[changed.length - 200] = (changed[changed.length - 200] ?? 0) ^ 1;
    const [readThere, readHere] = [await inspect(changed), await node.inspect(changed)];
    expect(readThere.ok && readThere.inspection.manifest?.intact).toBe(false);
    expect(readHere.ok && readHere.inspection.manifest?.intact).toBe(false);
  },
);

/** Bits in which two hashes differ. */
function distance(a: string, b: string): number {
  let count = 0;
  for (let left = BigInt(`0x${a}`) ^ BigInt(`0x${b}`); left > 0n; left &= left - 1n) count += 1;
  return count;
}

test.each(['kofi_front', 'mira_front', 'otto_left'])(
  'the fingerprints of %s are those of Node but for a few bits',
  async (name) => {
    const output = pictureOf(await photo(name));
    const here = await node.fingerprints(output);
    const answer = await ask({ method: 'fingerprints', output: outputOf(output) }, output.bytes);
    const there = (await answer.json()) as Fingerprint[];
    expect(there).toHaveLength(here.length);
    for (const [i, one] of here.entries()) {
      const other = there[i];
      expect(other && isSamePicture(one, other)).toBe(true);
      expect(distance(one.coarse, other?.coarse ?? '')).toBeLessThanOrEqual(5);
      expect(distance(one.fine, other?.fine ?? '')).toBeLessThanOrEqual(12);
    }
  },
);

test('a plain picture is like no other', async () => {
  const plain = sharp({ create: { width: 400, height: 400, channels: 3, background: '#888' } });
  const bytes = new Uint8Array(await plain.jpeg().toBuffer());
  const output = pictureOf(bytes);
  const answer = await ask({ method: 'fingerprints', output: outputOf(output) }, bytes);
  expect(await answer.json()).toEqual([]);
});

test.each([
  ['empty', new Uint8Array()],
  ['not-a-picture', new TextEncoder().encode('hello, I am no picture at all')],
  ['truncated', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0])],
])('a file that is %s is refused as on Node', async (problem, bytes) => {
  expect(await inspect(bytes)).toEqual({ ok: false, problem });
  expect(await node.inspect(bytes)).toEqual({ ok: false, problem });
});

describe('the visible label', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('is drawn in the corner of a %s', async (format) => {
    const bytes = await as(format);
    const labelled = await mark(pictureOf(bytes, format), { label: true });
    const change = async (box: { left: number; top: number; width: number; height: number }) => {
      const [before, after] = await Promise.all(
        [bytes, labelled].map((file) => sharp(file).extract(box).removeAlpha().raw().toBuffer()),
      );
      return (before ?? Buffer.alloc(0)).reduce(
        (most, value, at) => Math.max(most, Math.abs(value - (after?.[at] ?? 0))),
        0,
      );
    };
    expect(await change({ left: 530, top: 750, width: 60, height: 40 })).toBeGreaterThan(80);
    expect(await sharp(labelled).metadata()).toMatchObject({ format, width: 600, height: 800 });
    if (format === 'png')
      expect(await change({ left: 0, top: 0, width: 500, height: 700 })).toBe(0);
    const read = await node.inspect(labelled);
    expect(read).toMatchObject({ ok: true, inspection: { manifest: SIGNED } });
  });
});

test('a picture that violates its format is encoded anew, and rubbish does not go', async () => {
  const plain = await photo('mira_front');
  // Fill bytes before a marker are right, and rare (ITU-T T.81, B.1.1.2).
  const filled = new Uint8Array([0xff, 0xd8, 0xff, 0xff, ...plain.subarray(2)]);
  const read = await node.inspect(await mark(pictureOf(filled)));
  expect(read).toMatchObject({ ok: true, inspection: { manifest: SIGNED } });
  const broken = pictureOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 99]));
  const refused = await ask({ method: 'mark', output: outputOf(broken) }, broken.bytes);
  expect(await refused.json()).toMatchObject({ fault: 'file' });
  expect(await mark(broken, { unsigned: true })).toEqual(broken.bytes);
});

test('a video is marked as it passes, as on Node', async () => {
  const writer = await openMp4({ widthPx: 64, heightPx: 48, framesPerSecond: 4, quantizer: 30 });
  for (let frame = 0; frame < 4; frame += 1) writer.add(new Uint8Array(64 * 48 * 4).fill(frame));
  const video = await writer.finish();
  writer.close();
  const answer = await ask({ method: 'stream' }, video);
  const streamed = new Uint8Array(await answer.arrayBuffer());
  expect(streamed.subarray(0, video.length)).toEqual(video);
  const boxes = ['ftyp', 'moov', 'mdat', 'uuid', 'uuid'];
  expect(boxesOf(streamed).map(({ type }) => type)).toEqual(boxes);
  const size = { widthPx: 64, heightPx: 48, durationSeconds: 1 };
  const output: EngineOutput = { kind: 'video', contentType: 'video/mp4', bytes: video, ...size };
  const whole = await mark(output);
  for (const marked of [streamed, whole]) {
    const xmp = readXmp(extractXmp(marked, 'video/mp4') ?? '');
    expect(isOurMark(xmp) && xmp.engine).toBe(MAKING.engine);
  }
});
