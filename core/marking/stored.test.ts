import { readFile } from 'node:fs/promises';
import { ulid } from 'ulidx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweeper } from '../../bots/service/sweeps.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { fingerprints } from '../../db/schema/schema.ts';
import type { Engine, EngineOutput, RemoteOutput } from '../engines/engine.ts';
import { openMp4 } from '../engines/local/video/encode.node.ts';
import { resultKeys, storeOutputs } from '../generations/store.ts';
import { silentLog } from '../log.ts';
import type { AccountKey } from '../storage/vault.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { openCredential } from './c2pa/credential.ts';
import { selfSigned } from './c2pa/self-signed.ts';
import { extractXmp } from './containers/embed.ts';
import { boxesOf } from './containers/mp4.ts';
import { openNodeMarking } from './marking.node.ts';
import type { Marking } from './marking.ts';
import { isOurMark, readXmp } from './xmp.ts';

let ctx: TestContext;
let marking: Marking;
let key: AccountKey;
let video: Uint8Array;

beforeAll(async () => {
  const credential = await openCredential(await selfSigned(Date.now()), Date.now());
  const how = { visibleLabel: false, mayGoUnsigned: false };
  marking = openNodeMarking({ credential, now: Date.now, log: silentLog, ...how });
  const engine = { id: 'paint', company: 'Acme', name: 'Acme Paint' } as Engine;
  ctx = await testContext({ marking, engines: [engine] });
  key = await ctx.vault.newKey('a');
  const writer = await openMp4({ widthPx: 64, heightPx: 48, framesPerSecond: 4, quantizer: 30 });
  for (let frame = 0; frame < 4; frame += 1) writer.add(new Uint8Array(64 * 48 * 4).fill(frame));
  video = await writer.finish();
  writer.close();
});
afterAll(async () => {
  await Promise.all([marking?.close(), ctx?.dispose()]);
});

const generation = () =>
  ({ id: ulid(), accountId: 'a', engine: 'paint', operation: 'animate' }) as GenerationRow;

async function store(output: EngineOutput | RemoteOutput, keepNothing = false) {
  const made = generation();
  const keys = resultKeys(made.id);
  const owner = { key, expiresAt: ctx.now() + 1_000, keepNothing, keys };
  const signal = new AbortController().signal;
  await ctx.db.commit(await storeOutputs(ctx, made, owner, [output], signal));
  const kept = await ctx.vault.get(key, resultKeys(made.id)[0] ?? '');
  const [row] = (await ctx.db.query.query.results.findMany()).filter(
    ({ generationId }) => generationId === made.id,
  );
  return { bytes: kept?.bytes ?? new Uint8Array(), row };
}

const remembered = async () => (await ctx.db.query.select().from(fingerprints)).length;

async function picture(): Promise<EngineOutput> {
  const bytes = new Uint8Array(
    await readFile(new URL('../people/mira_front.jpg', import.meta.url)),
  );
  const size = { widthPx: 800, heightPx: 800, durationSeconds: 0 };
  return { kind: 'image', contentType: 'image/jpeg', bytes, ...size };
}

const engineIn = (bytes: Uint8Array, type: 'image/jpeg' | 'video/mp4') => {
  const xmp = readXmp(extractXmp(bytes, type) ?? '');
  expect(isOurMark(xmp)).toBe(true);
  return xmp.engine;
};

test('a stored picture is marked, its row has its length, and its looks are remembered', async () => {
  const { bytes, row } = await store(await picture());
  expect(engineIn(bytes, 'image/jpeg')).toBe('Acme Paint');
  expect(row?.byteLength).toBe(bytes.length);
  expect(await remembered()).toBe(3);
});

test('of somebody who keeps nothing, nothing is remembered', async () => {
  const before = await remembered();
  const { bytes } = await store(await picture(), true);
  expect(engineIn(bytes, 'image/jpeg')).toBe('Acme Paint');
  expect(await remembered()).toBe(before);
});

test('looks are forgotten after their time', async () => {
  await sweeper(ctx)({ kind: 'sweep', subject: 'retention', payload: '{}', attempt: 1 });
  expect(await remembered()).toBe(3);
  ctx.clock.advance(ctx.rules.fingerprintsKeptMs + 1);
  await sweeper(ctx)({ kind: 'sweep', subject: 'retention', payload: '{}', attempt: 1 });
  expect(await remembered()).toBe(0);
});

test('a stream that can carry no mark is the fault of its engine, and nothing is kept', async () => {
  const open = async () => new Response(new Uint8Array(5_000).fill(65)).body as ReadableStream;
  const storing = store({ kind: 'video', contentType: 'video/mp4', open });
  await expect(storing).rejects.toMatchObject({ name: 'EngineError', failure: 'unavailable' });
  const bytes = new TextEncoder().encode('GIF89a and what follows');
  await expect(store({ ...(await picture()), bytes })).rejects.toMatchObject({
    name: 'EngineError',
    failure: 'unavailable',
  });
});

test('a video that comes as a stream is marked on its way', async () => {
  const open = async () =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < video.length; at += 100)
          controller.enqueue(video.subarray(at, at + 100));
        controller.close();
      },
    });
  const { bytes, row } = await store({ kind: 'video', contentType: 'video/mp4', open });
  expect(bytes.subarray(0, video.length)).toEqual(video);
  expect(boxesOf(bytes).map(({ type }) => type)).toEqual(['ftyp', 'moov', 'mdat', 'uuid', 'uuid']);
  expect(engineIn(bytes, 'video/mp4')).toBe('Acme Paint');
  expect(row).toMatchObject({ widthPx: 64, heightPx: 48, byteLength: bytes.length });
});
