import { setTimeout as pause } from 'node:timers/promises';
import { ulid } from 'ulidx';
import { unsealed } from '../../core/generations/testing/unsealed.ts';
import { stopShoot } from '../../core/shoots/stop-shoot.ts';
import { enqueue } from '../../core/tasks/tasks.ts';
import { SERVICE } from '../../core/verbs/actor.ts';
import { perform } from '../../core/verbs/verb.ts';
import { spend } from '../../db/ledger.ts';
import { generations } from '../../db/schema/schema.ts';
import { insertLooks, insertShoot, looksOf, shootOf } from '../../db/shoots.ts';
import type { Service } from '../process/start.node.ts';
import { type Figure, median, quantile, type Scenario } from './figure.ts';
import { openOrders } from './orders.node.ts';
import { eventMaker, listeningSurface, openService } from './service.node.ts';

const LOOKS = 40;
const CREDITS = 7;
/** How often presses alone and beside a shoot are measured in turns, and how many each time. */
const TURNS = 5;
const PRESSES = 300;
const BETWEEN_MS = 15;
const MOST_MORE_MS = 10;
const [ME, BUSY] = ['7000000001', '7000000002'];

/** Measures how much longer somebody else waits for an answer and for a picture beside a shoot of 40. */
export const shoots: Scenario = { name: 'shoots', run };

type Orders = Awaited<ReturnType<typeof openOrders>>;

/** How long presses took, in milliseconds, and pictures, in seconds. */
type Waits = { presses: number[]; pictures: number[] };

async function run(): Promise<Figure[]> {
  const { service, stop } = await openService();
  try {
    service.ctx.surfaces.set(
      'telegram',
      listeningSurface(() => undefined),
    );
    const orders = await openOrders(service, [ME, BUSY]);
    const alone: Waits = { presses: [], pictures: [] };
    const beside: Waits = { presses: [], pictures: [] };
    const left: number[] = [];
    await pressAll(service, PRESSES);
    await pictureOf(service, orders);
    for (let turn = 0; turn < TURNS; turn += 1) {
      alone.presses.push(...(await pressAll(service, PRESSES)));
      alone.pictures.push(await pictureOf(service, orders));
      const shootId = await begin(service, orders.memberOf(BUSY));
      const picture = pictureOf(service, orders);
      beside.presses.push(...(await pressAll(service, PRESSES)));
      beside.pictures.push(await picture);
      left.push(await openOf(service, shootId));
      await end(service, shootId);
    }
    return figuresOf({ alone, beside, left });
  } finally {
    await stop();
  }
}

function figuresOf(measured: { alone: Waits; beside: Waits; left: number[] }): Figure[] {
  const { alone, beside, left } = measured;
  const p99 = { alone: quantile(alone.presses, 0.99), beside: quantile(beside.presses, 0.99) };
  return [
    { name: 'a press alone, median', measured: median(alone.presses), unit: 'ms' },
    { name: 'a press beside a shoot of 40, median', measured: median(beside.presses), unit: 'ms' },
    { name: 'a press alone, p99', measured: p99.alone, unit: 'ms' },
    { name: 'a press beside a shoot of 40, p99', measured: p99.beside, unit: 'ms' },
    {
      name: 'what the shoot adds to p99',
      measured: Math.max(0, p99.beside - p99.alone),
      unit: 'ms',
      limit: { atMost: MOST_MORE_MS },
    },
    { name: 'a picture of somebody else, alone', measured: median(alone.pictures), unit: 's' },
    { name: 'the same beside the shoot', measured: median(beside.pictures), unit: 's' },
    {
      name: 'looks that were still to be made then, fewest',
      measured: Math.min(...left),
      unit: '',
      limit: { atLeast: LOOKS / 4 },
    },
  ];
}

/** Stops a shoot, and waits until what was made of it has been delivered. */
async function end({ ctx }: Service, shootId: string): Promise<void> {
  await perform(ctx, await stopShoot(ctx, SERVICE, { shootId }));
  while ((await shootOf(ctx.db.query, shootId))?.deliveredAt === null) await pause(100);
}

/** Presses a button again and again. @returns how long each answer took, in milliseconds */
async function pressAll({ conversation }: Service, count: number): Promise<number[]> {
  const event = eventMaker(`press-${ulid()}`);
  const took: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const from = performance.now();
    await conversation.receive(event(ME, { kind: 'press', code: 'settings' }));
    await conversation.settle();
    took.push(performance.now() - from);
    await pause(BETWEEN_MS);
  }
  return took;
}

/** Orders a portrait. @returns how long it took to be delivered, in seconds */
async function pictureOf({ ctx }: Service, orders: Orders): Promise<number> {
  const from = performance.now();
  const { id, accountId, ...row } = portrait(ME, orders.memberOf(ME));
  await ctx.db.commit([
    ctx.db.query.insert(generations).values({ id, accountId, ...row, createdAt: ctx.now() }),
    ...spend(ctx.db.query, { accountId, generationId: id, credits: CREDITS, now: ctx.now() }),
    enqueue(
      ctx.db.query,
      { kind: 'advance-generation', subject: id, accountId, engine: 'local' },
      ctx.now(),
    ),
  ]);
  while (!(await orders.isDelivered(id))) {
    if (await orders.isOver(id)) throw new Error('the picture was not made');
    await pause(20);
  }
  return (performance.now() - from) / 1000;
}

/** A portrait from somebody's photo, as a press orders it. */
function portrait(chat: string, { accountId, uploadId }: { accountId: string; uploadId: string }) {
  const id = ulid();
  const {
    stored,
    engineId: engine,
    free: _free,
    ...row
  } = unsealed({
    ...{ id, draftId: id, accountId, operation: 'template-image', kind: 'image', free: null },
    ...{ templateId: 'headshot', title: 'Headshot', engineId: 'local', priceCredits: CREDITS },
    ...placeOf(chat),
    request: {
      ...{ prompt: '', aspect: '4:5', longEdgePx: 1024, durationSeconds: 0, seed: 1 },
      ...{ slots: {}, uploadId, fallbacks: [] },
      recipe: { look: 'headshot', params: {} },
    },
  });
  return { ...row, ...stored, engine, state: 'queued' as const };
}

const placeOf = (chatId: string) => ({
  surface: 'telegram' as const,
  chatId,
  address: JSON.stringify({ chat: Number(chatId) }),
});

async function openOf({ ctx }: Service, shootId: string): Promise<number> {
  const looks = await looksOf(ctx.db.query, shootId);
  return looks.filter(({ generation: { state } }) => state === 'queued').length;
}

/** Begins a shoot of 40 portraits, as the press of its size does. */
async function begin(
  { ctx }: Service,
  member: { accountId: string; uploadId: string },
): Promise<string> {
  const [q, now, id] = [ctx.db.query, ctx.now(), ulid()];
  const { accountId } = member;
  const looks = Array.from({ length: LOOKS }, (_, i) => ({
    ...portrait(BUSY, member),
    ...{ shootId: id, shootPosition: i + 1, createdAt: now },
  }));
  await ctx.db.commit([
    insertShoot(q, {
      ...{ id, draftId: id, accountId, themeId: 'best', title: 'Best', size: LOOKS },
      ...{ priceCredits: LOOKS * CREDITS, createdAt: now, ...placeOf(BUSY) },
    }),
    insertLooks(q, looks),
    ...spend(q, { accountId, generationId: id, credits: LOOKS * CREDITS, now }),
    enqueue(q, { kind: 'advance-shoot', subject: id, accountId }, now),
  ]);
  return id;
}
