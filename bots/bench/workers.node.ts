import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../db/open.node.ts';
import { type Sqld, startSqld } from '../../db/testing/sqld.node.ts';
import { TELEGRAM_WEBHOOK_PATH } from '../../webhooks/chat-paths.ts';
import { type Child, startChild } from './child.node.ts';
import { type Asked, type Figure, median, quantile, type Scenario } from './figure.ts';
import { childrenNamed, processorSeconds } from './process-tree.node.ts';
import { temporaryFolder } from './service.node.ts';
import { buildFront, type Front, seed, settingsOf, startFront } from './workers/fronts.node.ts';
import type { Answers, Send, Sent, TelegramAddress } from './workers/requests.ts';

const ISOLATES = 4;
/** Bare updates at most, however many the Workers get. */
const MOST_BARE = 10_000;
/** Sent before what is measured, so that every isolate is warm. */
const WARM_UP = { rate: 20, seconds: 2 };
const SETTLE_LIMIT_MS = 60_000;
const LOOK_EVERY_MS = 250;
const REQUESTS = 'libsql_server_libsql_execute_program';
const MOST_COLD_MS = 300;
/** Two reads and a write an update, and a little that many share. */
const MOST_REQUESTS = 3.5;

/**
 * Measures four isolates of the front Worker on one libSQL server: whether an update is lost or answered twice,
 * what each costs, and what that server bears without the product.
 */
export const workers: Scenario = { name: 'workers', run };

type World = { sqld: Sqld; sqldPid: number; fronts: Front[]; telegram: Child; secret: string };
/** Processor seconds and requests up to now. */
type Counts = { workerd: number; sqld: number; requests: number };

async function run(asked: Asked): Promise<Figure[]> {
  const closing: (() => Promise<unknown>)[] = [];
  try {
    const folder = await temporaryFolder();
    closing.push(folder.remove);
    const sqld = await startSqld();
    closing.push(sqld.close);
    const telegram = await child('telegram', closing);
    const bare = await child('bare', closing);
    const address = (await telegram.ask({ want: 'address' })) as TelegramAddress;
    const settings = settingsOf({ databaseUrl: sqld.url, ...address });
    await seed(settings, folder.path);
    await buildFront(folder.path);
    const fronts: Front[] = [];
    for (let started = 0; started < ISOLATES; started += 1) {
      const front = await startFront(folder.path, settings);
      closing.push(front.close);
      fronts.push(front);
    }
    const [sqldPid = 0] = childrenNamed(process.pid, 'sqld');
    const secret = settings.TELEGRAM_WEBHOOK_SECRET;
    const world: World = { sqld, sqldPid, fronts, telegram, secret };
    return await measure(world, bare, asked);
  } finally {
    for (const close of closing.toReversed()) await close();
  }
}

async function child(name: string, closing: (() => Promise<unknown>)[]): Promise<Child> {
  const started = await startChild(new URL(`./workers/${name}.process.node.ts`, import.meta.url));
  closing.push(started.end);
  return started;
}

async function measure(world: World, bare: Child, asked: Asked): Promise<Figure[]> {
  const { sqld, sqldPid, fronts, telegram } = world;
  const cold: number[] = [];
  const earlier: number[] = [];
  for (const front of fronts) {
    const { waitsMs, updateIds } = await send(world, { rate: 1, seconds: 1 }, [front]);
    cold.push(...waitsMs);
    earlier.push(...updateIds);
  }
  earlier.push(...(await send(world, WARM_UP)).updateIds);
  await settled(world, earlier);
  const before = await counts(world);
  const sent = await send(world, asked);
  const afterSent = await counts(world);
  const unnoted = await settled(world, [...earlier, ...sent.updateIds]);
  const after = await counts(world);
  const stored = await storedOf(world, sent.updateIds);
  const answers = (await telegram.ask({ want: 'answers' })) as Answers;
  const bareUpdates = Math.min(MOST_BARE, sent.updateIds.length);
  const bareCpu = processorSeconds(sqldPid);
  const bareMs = (await bare.ask({ url: sqld.url, updates: bareUpdates })) as number;
  const bareSqldMs = ((processorSeconds(sqldPid) - bareCpu) * 1000) / bareUpdates;
  const updates = sent.updateIds.length;
  const each = (key: keyof Counts, unit: number) => ((after[key] - before[key]) * unit) / updates;
  const taken = (updates * 1000) / sent.tookMs;
  const figure = (name: string, measured: number, unit = ''): Figure => ({ name, measured, unit });
  const none = (name: string, measured: number): Figure => ({
    ...figure(name, measured),
    limit: { atMost: 0 },
  });
  for (const [why, times] of Object.entries(sent.refused))
    process.stderr.write(`  refused ${times} times, and sent again: ${why}\n`);
  return [
    {
      ...figure('a cold webhook: the first of a fresh isolate, median of four', median(cold), 'ms'),
      limit: { below: MOST_COLD_MS },
    },
    figure('the slowest of them', Math.max(...cold), 'ms'),
    figure('updates asked for', asked.rate, '/s'),
    figure('updates sent, each of another person', updates),
    figure('sent twice, as after a lost answer', sent.repeated),
    figure('updates stored', taken, '/s'),
    figure(
      'bare updates that the server bears: one read, one batch',
      (bareUpdates * 1000) / bareMs,
      '/s',
    ),
    figure('bare updates to updates', (bareUpdates * 1000) / bareMs / taken, 'x'),
    figure('webhook, median', quantile(sent.waitsMs, 0.5), 'ms'),
    figure('webhook, p99', quantile(sent.waitsMs, 0.99), 'ms'),
    figure(
      'refused and sent again',
      Object.values(sent.refused).reduce((a, b) => a + b, 0),
    ),
    none('updates never taken', sent.givenUp),
    none('updates taken and not stored', updates - sent.givenUp - stored),
    none('people without an answer', earlier.length + updates - answers.chats),
    none('answers said twice', answers.tooMany),
    none('answers not noted as said', unnoted),
    {
      ...figure('requests to the server an update', each('requests', 1)),
      limit: { atMost: MOST_REQUESTS },
    },
    figure('of them while updates came', (afterSent.requests - before.requests) / updates),
    figure('workerd an update', each('workerd', 1000), 'ms of a processor'),
    figure('server an update', each('sqld', 1000), 'ms of a processor'),
    figure('server a bare update', bareSqldMs, 'ms of a processor'),
    figure('server: an update to a bare one', each('sqld', 1000) / bareSqldMs, 'x'),
  ];
}

const send = (
  { telegram, secret, fronts }: World,
  asked: Asked,
  to: readonly Front[] = fronts,
): Promise<Sent> => {
  const urls = to.map(({ url }) => url + TELEGRAM_WEBHOOK_PATH);
  return telegram.ask({ want: 'send', urls, secret, ...asked } satisfies {
    want: 'send';
  } & Send) as Promise<Sent>;
};

async function counts({ sqld, sqldPid, fronts }: World): Promise<Counts> {
  return {
    workerd: fronts.reduce((sum, { pids }) => sum + Math.max(...pids.map(processorSeconds)), 0),
    sqld: processorSeconds(sqldPid),
    requests: await sqld.counter(REQUESTS),
  };
}

/** Waits until all answers are out and noted. @returns how many are not */
async function settled({ sqld, telegram }: World, updateIds: readonly number[]): Promise<number> {
  const db = await openDatabase({ url: sqld.url });
  try {
    const from = performance.now();
    for (;;) {
      const { chats } = (await telegram.ask({ want: 'answers' })) as Answers;
      const [row] = await db.query.all<{ left: number }>(
        `select count(*) as left from inbox where pending is not null`,
      );
      const left = row?.left ?? 0;
      if (left === 0 && chats >= updateIds.length) return 0;
      if (performance.now() - from > SETTLE_LIMIT_MS) return left;
      await pause(LOOK_EVERY_MS);
    }
  } finally {
    await db.close();
  }
}

async function storedOf({ sqld }: World, updateIds: readonly number[]): Promise<number> {
  const db = await openDatabase({ url: sqld.url });
  try {
    const rows = await db.query.all<{ id: string }>(`select event_id as id from inbox`);
    const ids = new Set(rows.map(({ id }) => id));
    return updateIds.filter((id) => ids.has(String(id))).length;
  } finally {
    await db.close();
  }
}
