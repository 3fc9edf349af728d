/** The adapters in a process of their own: how long they take, and what they hold. */

import type { Engine, EngineRequest } from '../../../core/engines/engine.ts';
import { openIssueMemory } from '../../../core/engines/issue.ts';
import { atlasEngine } from '../../../core/engines/remote/atlas/atlas.ts';
import { geminiEngine } from '../../../core/engines/remote/gemini/gemini.ts';
import { openaiEngine } from '../../../core/engines/remote/openai/openai.ts';
import { replicateEngine } from '../../../core/engines/remote/replicate/replicate.ts';
import { ATLAS_KEY } from '../../../core/engines/testing/atlas.node.ts';
import { GEMINI_KEY } from '../../../core/engines/testing/gemini.node.ts';
import {
  geminiModel,
  openaiModel,
  shippedModel,
} from '../../../core/engines/testing/models.node.ts';
import { OPENAI_KEY } from '../../../core/engines/testing/openai.node.ts';
import { REPLICATE_TOKEN } from '../../../core/engines/testing/replicate.node.ts';
import { engineRequest } from '../../../core/engines/testing/requests.node.ts';
import { openOutsideFetch } from '../../../core/http/outside-fetch.ts';
import { silentLog } from '../../../core/log.ts';
import { readOrCreateCredential } from '../../../core/marking/c2pa/stored-credential.node.ts';
import { openNodeMarking } from '../../../core/marking/marking.node.ts';
import { partsOf } from '../../../core/storage/chunks.ts';
import { diskStore } from '../../../core/storage/disk.node.ts';
import { openKeyRing } from '../../../core/storage/key-ring.ts';
import { openVault } from '../../../core/storage/vault.ts';
import { answer } from '../child.node.ts';
import { median } from '../figure.ts';
import { type Peak, watchMemory } from '../memory.node.ts';
import { temporaryFolder } from '../service.node.ts';
import { noisyPicture } from './noise.node.ts';
import type { ProvidersAddresses } from './requests.ts';

/** The adapters that are measured. */
export const ADAPTERS = ['openai', 'gemini', 'replicate', 'atlas'] as const;
/** The name of a measured adapter. */
export type Adapter = (typeof ADAPTERS)[number];

/** A request to the child process that runs adapters. */
export type EnginesRequest = { of: Adapter; at: ProvidersAddresses } & (
  | { want: 'time'; inputBytes: number; rounds: number }
  | { want: 'memory'; inputBytes: number }
  | { want: 'store'; inputBytes: number }
);
/** Medians in milliseconds. */
export type Times = { adapter: number; bare: number };

type Call = { url: string; method: string; headers: Headers; body: Uint8Array<ArrayBuffer> | null };

const WARM_UP_ROUNDS = 3;
const folder = await temporaryFolder();

/** An engine, with every call of its told to `heard`. */
function open({ of, at }: EnginesRequest, fetch: typeof globalThis.fetch): Engine {
  const now = Date.now;
  const fetchOutside = openOutsideFetch({ fetch, publicFetch: fetch });
  const issues = openIssueMemory();
  if (of === 'openai')
    return openaiEngine({
      apiKey: OPENAI_KEY,
      baseUrl: at.openai,
      model: openaiModel('gpt-image-2'),
      fetchOutside,
      issues,
      now,
      fetch,
    });
  if (of === 'gemini') {
    const model = geminiModel('gemini-3.1-flash-image');
    return geminiEngine({ apiKey: GEMINI_KEY, baseUrl: at.gemini, model, issues, now, fetch });
  }
  if (of === 'atlas') {
    const model = shippedModel('seedance');
    const webhookUrl = null;
    return atlasEngine({
      apiKey: ATLAS_KEY,
      baseUrl: at.atlas,
      model,
      webhookUrl,
      fetchOutside,
      issues,
      now,
      fetch,
    });
  }
  return replicateEngine({
    token: REPLICATE_TOKEN,
    baseUrl: `${at.replicate}/v1`,
    model: shippedModel('flux-kontext-pro'),
    webhookUrl: null,
    vision: {
      sideBySide: () => Promise.reject(new Error('one picture only')),
      whiteWhereClear: () => Promise.reject(new Error('no masks')),
    },
    fetchOutside,
    issues,
    now,
    fetch,
  });
}

const signal = new AbortController().signal;

/** From the request to the last byte of what was made. */
async function make(engine: Engine, request: EngineRequest) {
  const submitted = await engine.submit(request, { signal, onProgress: () => undefined });
  const polled =
    submitted.status === 'finished'
      ? submitted
      : await engine.poll?.(submitted.predictionId, signal);
  const [output] = polled?.status === 'finished' ? polled.outputs : [];
  if (!output) throw new Error('nothing was made');
  if ('bytes' in output) return output;
  for await (const _ of partsOf(await output.open(signal)));
  return null;
}

async function requestOf({ of, inputBytes }: EnginesRequest): Promise<EngineRequest> {
  const picture = { bytes: await noisyPicture(inputBytes), contentType: 'image/png' as const };
  const references = [{ role: 'target' as const, picture }];
  return of === 'atlas'
    ? engineRequest({ operation: 'animate', durationSeconds: 5, references })
    : engineRequest({ operation: 'edit', references });
}

/** The adapter and bare calls with the same bytes, by turns. */
async function time(wish: Extract<EnginesRequest, { want: 'time' }>): Promise<Times> {
  const request = await requestOf(wish);
  const calls = await callsOf(wish, request);
  const engine = open(wish, globalThis.fetch);
  const times = { adapter: [] as number[], bare: [] as number[] };
  for (let round = 0; round < wish.rounds + WARM_UP_ROUNDS; round += 1) {
    const start = performance.now();
    await make(engine, request);
    const middle = performance.now();
    for (const { url, ...init } of calls) await (await fetch(url, init)).arrayBuffer();
    const end = performance.now();
    if (round < WARM_UP_ROUNDS) continue;
    times.adapter.push(middle - start);
    times.bare.push(end - middle);
  }
  return { adapter: median(times.adapter), bare: median(times.bare) };
}

async function callsOf(wish: EnginesRequest, request: EngineRequest): Promise<Call[]> {
  const calls: Call[] = [];
  const heard: typeof globalThis.fetch = async (input, init) => {
    const sent = new Request(input, init);
    const body = sent.body ? new Uint8Array(await sent.arrayBuffer()) : null;
    const call = { url: sent.url, method: sent.method, headers: sent.headers, body };
    calls.push(call);
    return fetch(call.url, { ...call, signal: sent.signal });
  };
  await make(open(wish, heard), request);
  return calls.filter(({ url }) => url.startsWith('http'));
}

async function memory(wish: EnginesRequest): Promise<Peak> {
  const engine = open(wish, globalThis.fetch);
  await make(engine, await requestOf({ ...wish, inputBytes: 1_000 }));
  const request = await requestOf(wish);
  const watched = await watchMemory(() => make(engine, request), { everyMs: 3, collecting: true });
  return watched.peak;
}

/** Marking, sealing and storing a picture that is there. */
async function store(wish: EnginesRequest): Promise<Peak> {
  const now = Date.now;
  const credential = await readOrCreateCredential(folder.path, now());
  const marking = openNodeMarking({
    credential,
    visibleLabel: false,
    mayGoUnsigned: false,
    now,
    log: silentLog,
  });
  const vault = openVault({
    store: diskStore(folder.path),
    keys: openKeyRing([new Uint8Array(32)]),
  });
  const key = await vault.newKey('bench');
  const making = { engine: 'bench', sourceType: 'trainedAlgorithmicMedia' as const };
  const keep = async (bytes: Uint8Array) => {
    const contentType = 'image/png' as const;
    const size = { widthPx: 1, heightPx: 1, durationSeconds: 0 };
    const output = await marking.mark({ kind: 'image', bytes, contentType, ...size }, making);
    await vault.put(key, 'results/bench/0', output.bytes, contentType);
  };
  await keep(await noisyPicture(1_000));
  const picture = await noisyPicture(wish.inputBytes);
  const watched = await watchMemory(() => keep(picture), { everyMs: 3, collecting: true });
  await marking.close();
  return watched.peak;
}

answer(async (wish: EnginesRequest) => {
  if (wish.want === 'time') return time(wish);
  return wish.want === 'memory' ? memory(wish) : store(wish);
}, folder.remove);
