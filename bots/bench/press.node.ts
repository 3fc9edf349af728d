import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startSqld } from '../../db/testing/sqld.node.ts';
import { TELEGRAM_WEBHOOK_PATH } from '../../webhooks/chat-paths.ts';
import { startChild } from './child.node.ts';
import { type Figure, median, quantile, type Scenario } from './figure.ts';
import { temporaryFolder } from './service.node.ts';
import { pressUpdate, textUpdate } from './telegram/updates.ts';
import { buildFront, seed, settingsOf, startEmpty, startFront } from './workers/fronts.node.ts';
import type { TelegramAddress } from './workers/requests.ts';

const COLD_STARTS = 3;
const PEOPLE = 12;
/** Presses before what is counted, so that the isolate has compiled what it runs. */
const WARM_UP = 120;
const PRESSES = 120;
/** So long after its answer a press is still noted and told. */
const AFTER_MS = 150;
const FIRST_PERSON = 6_000_000_000;
const NANOSECONDS_A_MS = 1_000_000;
const MOST_MEDIAN_MS = 10;
const MOST_P99_MS = 30;
const MOST_COLD_MS = 300;

/**
 * Measures presses one at a time: what each costs workerd's processor on a warm isolate, and how long the first
 * request of a fresh isolate takes beside that of an empty Worker.
 */
export const press: Scenario = { name: 'press', run };

async function run(): Promise<Figure[]> {
  const closing: (() => Promise<unknown>)[] = [];
  try {
    const folder = await temporaryFolder();
    closing.push(folder.remove);
    const sqld = await startSqld();
    closing.push(sqld.close);
    const telegram = await startChild(
      new URL('./workers/telegram.process.node.ts', import.meta.url),
    );
    closing.push(telegram.end);
    const address = (await telegram.ask({ want: 'address' })) as TelegramAddress;
    const settings = settingsOf({ databaseUrl: sqld.url, ...address });
    await seed(settings, folder.path);
    await buildFront(folder.path);
    await writeFile(
      join(folder.path, 'empty.js'),
      `export default { fetch: () => new Response('ok') };`,
    );
    const empty: number[] = [];
    const cold: number[] = [];
    let bare: number[] = [];
    for (let start = 0; start < COLD_STARTS; start += 1) {
      const nothing = await startEmpty(folder.path);
      empty.push(await timed(() => post(nothing.url, '', {})));
      if (start === 0) bare = await costsOf(nothing.pids, () => post(nothing.url, '', {}));
      await nothing.close();
      const front = await startFront(folder.path, settings);
      const webhook = front.url + TELEGRAM_WEBHOOK_PATH;
      const first = textUpdate(FIRST_PERSON - 1 - start, '/start');
      cold.push(await timed(() => post(webhook, settings.TELEGRAM_WEBHOOK_SECRET, first)));
      if (start < COLD_STARTS - 1) await front.close();
      else {
        closing.push(front.close);
        const costs = await pressAll(front.pids, (update) =>
          post(webhook, settings.TELEGRAM_WEBHOOK_SECRET, update),
        );
        return figuresOf({ costs, cold, empty, bare });
      }
    }
    return [];
  } finally {
    for (const close of closing.toReversed()) await close();
  }
}

type Measured = Record<'costs' | 'cold' | 'empty' | 'bare', number[]>;

function figuresOf({ costs, cold, empty, bare }: Measured): Figure[] {
  const figure = (name: string, measured: number, unit: string): Figure => ({
    name,
    measured,
    unit,
  });
  return [
    {
      ...figure('a press on a warm isolate, median', median(costs), 'ms of a processor'),
      limit: { below: MOST_MEDIAN_MS },
    },
    {
      ...figure('the same, p99', quantile(costs, 0.99), 'ms of a processor'),
      limit: { below: MOST_P99_MS },
    },
    figure('of it, what a request costs an empty Worker', median(bare), 'ms of a processor'),
    {
      ...figure('a cold webhook more than an empty Worker', median(cold) - median(empty), 'ms'),
      limit: { below: MOST_COLD_MS },
    },
    figure('a cold webhook', median(cold), 'ms'),
    figure('the first request of an empty Worker', median(empty), 'ms'),
  ];
}

/** Lets people join and press in turn. @returns what each press cost */
async function pressAll(
  pids: readonly number[],
  send: (update: unknown) => Promise<void>,
): Promise<number[]> {
  let query = 0;
  const pressed = (person: number, data: string) => {
    query += 1;
    return pressUpdate(person, { data, query: String(query), message: query });
  };
  const people = Array.from({ length: PEOPLE }, (_, i) => FIRST_PERSON + i);
  for (const person of people) {
    await send(textUpdate(person, '/start'));
    for (const data of ['adult', 'agree']) await send(pressed(person, data));
  }
  const kinds = ['credits:0', 'templates:0', 'history:0', 'settings'];
  return costsOf(pids, (turn) =>
    send(pressed(people[turn % PEOPLE] ?? 0, kinds[turn % kinds.length] ?? '')),
  );
}

/** Asks one time after the other. @returns what each cost, in milliseconds of a processor, once it is warm */
async function costsOf(
  pids: readonly number[],
  one: (turn: number) => Promise<void>,
): Promise<number[]> {
  const began = pids.map(processorMs);
  for (let turn = 0; turn < WARM_UP; turn += 1) await one(turn);
  // wrangler has a Worker of its own before it, which is the one that spends less where anything is done.
  const used = pids.map((pid, i) => processorMs(pid) - (began[i] ?? 0));
  const front = pids[used.indexOf(Math.max(...used))] ?? 0;
  const costs: number[] = [];
  for (let turn = 0; turn < PRESSES; turn += 1) {
    const before = processorMs(front);
    await one(turn);
    await pause(AFTER_MS);
    costs.push(processorMs(front) - before);
  }
  return costs;
}

/** Sums what processors have spent on the threads of a process, in milliseconds; Linux only. */
function processorMs(pid: number): number {
  let ns = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`))
    ns += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
  return ns / NANOSECONDS_A_MS;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

async function post(url: string, secret: string, body: unknown): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  await answer.arrayBuffer();
}
