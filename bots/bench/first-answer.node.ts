import { setTimeout as pause } from 'node:timers/promises';
import { inMultiples, openPlainDatabase, plainAnswer, shown } from './baseline.node.ts';
import { type Figure, median, quantile, type Scenario } from './figure.ts';
import {
  eventMaker,
  JOINING,
  listeningSurface,
  openService,
  press,
  requestOf,
  videoTemplate,
} from './service.node.ts';

const USERS = 50;
/** Taps come at this pace whether or not the earlier ones were answered. */
const TAP_EVERY_MS = 20;
const LEAST_TAPS = 500;
const MOST_TAPS = 3_000;
/** How many bare batches the slowest answers may take. */
const MOST_BATCHES = 20;
const TAPS = [
  'templates:0',
  'settings',
  'credits:0',
  'history:0',
  'buy',
  'profile',
  'menu',
  'help',
];

/**
 * Measures how soon a tap is answered while the local engine encodes a video in the same process.
 */
export const firstAnswer: Scenario = { name: 'first-answer', run };

async function run(): Promise<Figure[]> {
  const { service, stop } = await openService();
  const database = await openPlainDatabase();
  try {
    const answered = new Map<string, number>();
    const surface = listeningSurface((address) => {
      if (!answered.has(address)) answered.set(address, performance.now());
    });
    service.ctx.surfaces.set('telegram', surface);
    const event = eventMaker();
    const users = Array.from({ length: USERS }, (_, i) => String(1_000 + i));
    for (const user of users)
      for (const body of JOINING) await service.conversation.receive(event(user, body));

    const [engine] = service.ctx.engines;
    if (!engine) throw new Error('no engine to encode with');
    const request = await requestOf(await videoTemplate(), 1280);
    let videos = 0;
    let encoding = true;
    const work = (async () => {
      for (; encoding; videos += 1)
        await engine.submit(request, {
          signal: new AbortController().signal,
          onProgress: () => undefined,
        });
    })();

    const taps: { address: string; at: number }[] = [];
    const plainMs: number[] = [];
    while ((videos < 2 || taps.length < LEAST_TAPS) && taps.length < MOST_TAPS) {
      const user = users[taps.length % USERS] ?? '';
      const tap = event(user, press(TAPS[taps.length % TAPS.length] ?? 'menu'));
      taps.push({ address: tap.address, at: performance.now() });
      void service.conversation.receive(tap);
      await pause(TAP_EVERY_MS / 2);
      plainMs.push(await plainAnswer(database));
      await pause(TAP_EVERY_MS / 2);
    }
    encoding = false;
    await work;
    await service.conversation.settle();
    const waits = taps.map(({ address, at }) => (answered.get(address) ?? Number.NaN) - at);
    const lost = waits.filter((wait) => Number.isNaN(wait)).length;
    const plain = { name: 'a bare batch meanwhile, p99', measured: quantile(plainMs, 0.99) };
    const slow = {
      name: 'first answer to a tap, p99',
      measured: quantile(waits, 0.99),
      unit: 'ms',
    };
    return [
      ...inMultiples(slow, plain, MOST_BATCHES),
      shown(plain, 'ms'),
      { name: 'first answer to a tap, median', measured: median(waits), unit: 'ms' },
      { name: 'taps without an answer', measured: lost, unit: '', limit: { atMost: 0 } },
      { name: 'taps', measured: taps.length, unit: '' },
      { name: 'videos encoded meanwhile', measured: videos, unit: '' },
    ];
  } finally {
    await stop();
    await database.close();
  }
}
