import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../core/config/config.ts';
import { openIssueMemory } from '../../core/engines/issue.ts';
import { openaiEngine } from '../../core/engines/remote/openai/openai.ts';
import { replicateEngine } from '../../core/engines/remote/replicate/replicate.ts';
import { openaiModel, shippedModel } from '../../core/engines/testing/models.node.ts';
import { OPENAI_KEY } from '../../core/engines/testing/openai.node.ts';
import { REPLICATE_TOKEN } from '../../core/engines/testing/replicate.node.ts';
import { standInFetch } from '../../core/http/testing/stand-in-fetch.ts';
import { silentLog } from '../../core/log.ts';
import { type Service, startService } from '../process/start.node.ts';
import {
  inMultiples,
  openPlainDatabase,
  type PlainDatabase,
  plainAnswer,
  shown,
} from './baseline.node.ts';
import { type Child, startChild } from './child.node.ts';
import { type Figure, median, quantile, type Scenario } from './figure.ts';
import { openOrders } from './orders.node.ts';
import type { ProvidersAddresses, ProvidersRequest } from './providers/requests.ts';
import {
  BENCH_RULES,
  eventMaker,
  JOINING,
  listeningSurface,
  press,
  temporaryFolder,
} from './service.node.ts';

const IN_FLIGHT = 50;
/** What models answer with in a chat's size and quality. */
const PICTURE_BYTES = 2 * 1024 * 1024;
const CUSTOMERS = 10;
const TAPPERS = 50;
/** Taps come at this pace whether or not the earlier ones were answered. */
const TAP_EVERY_MS = 20;
/** How many bare batches the slowest answers may take. */
const MOST_BATCHES = 20;
const ENDED_WITHIN_MS = 600_000;
const TAPS = ['templates:0', 'settings', 'credits:0', 'history:0', 'buy', 'menu', 'help'];

/**
 * Measures how soon a tap is answered while 50 predictions run at providers, and while all of them
 * return at once.
 */
export const inFlight: Scenario = { name: 'in-flight', run };

/** How long taps and bare batches beside them waited, in milliseconds. */
type Waits = { taps: number[]; plain: number[] };

type Rig = {
  service: Service;
  orders: Awaited<ReturnType<typeof openOrders>>;
  tapping: (until: () => Promise<boolean>) => Promise<Waits>;
  tell: (wish: ProvidersRequest) => Promise<unknown>;
};

async function run(): Promise<Figure[]> {
  const standIns = await startChild(
    new URL('./providers/stand-ins.process.node.ts', import.meta.url),
  );
  const folder = await temporaryFolder();
  const tell = (wish: ProvidersRequest) => standIns.ask(wish);
  const database = await openPlainDatabase();
  let service: Service | null = null;
  try {
    await tell({ want: 'picture', bytes: PICTURE_BYTES });
    await tell({ want: 'together', answers: IN_FLIGHT });
    service = await open(standIns, folder.path);
    const rig = await connect(service, database, tell);
    return [...(await predictions(rig)), ...(await answers(rig))];
  } finally {
    await service?.stop();
    await database.close();
    await standIns.end();
    await folder.remove();
  }
}

async function open(standIns: Child, dataDir: string): Promise<Service> {
  const at = (await standIns.ask({ want: 'addresses' })) as ProvidersAddresses;
  const port = await freePort();
  const now = Date.now;
  const model = shippedModel('flux-kontext-pro');
  const openai = openaiEngine({
    apiKey: OPENAI_KEY,
    baseUrl: at.openai,
    model: openaiModel('gpt-image-2'),
    id: 'openai',
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
    now,
  });
  const replicate = replicateEngine({
    token: REPLICATE_TOKEN,
    baseUrl: `${at.replicate}/v1`,
    model,
    webhookUrl: `http://127.0.0.1:${port}/webhooks/replicate/${model.id}`,
    vision: {
      sideBySide: () => Promise.reject(new Error('one picture only')),
      whiteWhereClear: () => Promise.reject(new Error('no masks')),
    },
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
    now,
  });
  const config = readConfig({
    DATA_DIR: dataDir,
    PORT: String(port),
    HOST: '127.0.0.1',
    REPLICATE_API_TOKEN: REPLICATE_TOKEN,
    REPLICATE_BASE_URL: `${at.replicate}/v1`,
  });
  // More than the service would send at once by itself: all 50 are to come back together.
  const engines = [
    { ...openai, concurrency: IN_FLIGHT },
    { ...replicate, concurrency: IN_FLIGHT },
  ];
  return startService(config, { log: silentLog, now, rules: BENCH_RULES, engines });
}

async function connect(service: Service, database: PlainDatabase, tell: Rig['tell']): Promise<Rig> {
  const answered = new Map<string, number>();
  const surface = listeningSurface((address) => {
    if (!answered.has(address)) answered.set(address, performance.now());
  });
  service.ctx.surfaces.set('telegram', surface);
  const customers = Array.from({ length: CUSTOMERS }, (_, i) => String(5_000 + i));
  const orders = await openOrders(service, customers);
  const event = eventMaker('tap');
  const tappers = Array.from({ length: TAPPERS }, (_, i) => String(1_000 + i));
  for (const user of tappers)
    for (const body of JOINING) await service.conversation.receive(event(user, body));
  await service.conversation.settle();
  const tapping = async (until: () => Promise<boolean>): Promise<Waits> => {
    const taps: { address: string; at: number }[] = [];
    const plain: number[] = [];
    let over = false;
    const ending = until().finally(() => {
      over = true;
    });
    while (!over) {
      const user = tappers[taps.length % TAPPERS] ?? '';
      const tap = event(user, press(TAPS[taps.length % TAPS.length] ?? 'menu'));
      taps.push({ address: tap.address, at: performance.now() });
      void service.conversation.receive(tap);
      await pause(TAP_EVERY_MS / 2);
      plain.push(await plainAnswer(database));
      await pause(TAP_EVERY_MS / 2);
    }
    if (!(await ending)) throw new Error('not all of them were delivered');
    await service.conversation.settle();
    return {
      taps: taps.map(({ address, at }) => (answered.get(address) ?? Number.NaN) - at),
      plain,
    };
  };
  return { service, orders, tapping, tell };
}

async function orderAll({ orders }: Rig, engine: string): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < IN_FLIGHT; i += 1)
    ids.push(await orders.order({ chat: String(5_000 + (i % CUSTOMERS)), engine, kind: 'image' }));
  return ids;
}

/** Waits for all to be over. @returns whether every one was delivered */
async function ended({ orders }: Rig, ids: readonly string[]): Promise<boolean> {
  const limit = performance.now() + ENDED_WITHIN_MS;
  for (const id of ids)
    while (!(await orders.isOver(id)) && performance.now() < limit) await pause(50);
  const delivered = await Promise.all(ids.map((id) => orders.isDelivered(id)));
  return delivered.every((one) => one);
}

/** At a provider that runs them, until all webhooks come at once. */
async function predictions(rig: Rig): Promise<Figure[]> {
  await rig.tell({ want: 'hold' });
  const waits = await rig.tapping(async () => {
    const ids = await orderAll(rig, 'flux-kontext-pro');
    while (!(await rig.orders.areAtProvider(ids))) await pause(50);
    await pause(3_000);
    await rig.tell({ want: 'end' });
    return ended(rig, ids);
  });
  return figuresOf('50 predictions, then their webhooks', waits);
}

/** At one that answers with the picture, all at the same time. */
async function answers(rig: Rig): Promise<Figure[]> {
  const waits = await rig.tapping(async () => ended(rig, await orderAll(rig, 'openai')));
  return figuresOf('50 base64 answers at once', waits);
}

function figuresOf(what: string, { taps: waits, plain: plainMs }: Waits): Figure[] {
  const lost = waits.filter((wait) => Number.isNaN(wait)).length;
  const plain = { name: 'a bare batch meanwhile, p99', measured: quantile(plainMs, 0.99) };
  const slow = { name: `${what}: first answer to a tap, p99`, measured: quantile(waits, 0.99) };
  return [
    ...inMultiples({ ...slow, unit: 'ms' }, plain, MOST_BATCHES),
    shown(plain, 'ms'),
    { name: `${what}: median`, measured: median(waits), unit: 'ms' },
    { name: `${what}: longest`, measured: Math.max(...waits), unit: 'ms' },
    { name: `${what}: taps`, measured: waits.length, unit: '' },
    { name: `${what}: without an answer`, measured: lost, unit: '', limit: { atMost: 0 } },
  ];
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
