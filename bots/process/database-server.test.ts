import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isOwnMistake } from '../../core/storage/outage.ts';
import { audit } from '../../db/audit.ts';
import { StatementError } from '../../db/failures.ts';
import { noteEvent } from '../../db/inbox.ts';
import type { TelegramUser } from '../telegram/testing/user.node.ts';
import { type DatabaseServer, startDatabaseServer } from './testing/database-server.node.ts';
import {
  eventually,
  INSIDES,
  joinTelegram,
  openTestService,
  portrait,
  quickEngine,
  saidTo,
  type TestService,
} from './testing/test-service.node.ts';

let folder: string;
let server: DatabaseServer;
let house: TestService;
let me: TelegramUser;
/** Called by the engine in the middle of making something. */
let meanwhile: () => void;
beforeEach(async () => {
  meanwhile = () => undefined;
  folder = await mkdtemp(join(tmpdir(), 'alme-server-'));
  server = await startDatabaseServer(join(folder, 'far.db'));
  const engine = {
    ...quickEngine,
    submit: (...order: Parameters<typeof quickEngine.submit>) => {
      meanwhile();
      return quickEngine.submit(...order);
    },
  };
  house = await openTestService({
    databasePatienceMs: 300,
    engines: [engine],
    settings: { DATABASE_URL: server.url, DATA_KEY: Buffer.alloc(32, 7).toString('base64') },
  });
  me = await joinTelegram(house);
});
afterEach(async () => {
  expect(await audit(house.service.ctx.db.query)).toEqual([]);
  for (const said of saidTo(me)) expect(said).not.toMatch(INSIDES);
  await house.close();
  await server.close();
  await rm(folder, { recursive: true });
});

const readiness = async () => (await fetch(`${house.service.url}/readyz`)).status;
const said = (words: string) => me.chat.messages.filter(({ text }) => text.includes(words)).length;

async function askForPicture(): Promise<void> {
  me.say('/create studio-noir');
  await me.chat.until('Studio Noir');
  me.press('With one photo');
  await me.chat.until('send me the photo');
  await me.sendDocument(await portrait('mira_front'), { name: 'a.jpg' });
  await me.chat.until('Usually takes');
  me.press('Make it');
}

/** Opens the checkout of a pack. @returns pays it on the sandbox's page */
async function openPayPage(): Promise<() => Promise<number>> {
  me.say('/buy');
  await me.chat.until('Spark');
  me.press(/Spark .*Test/);
  const path = await eventually(() => /\/sandbox\/pay\/\w+/.exec(me.chat.transcript())?.[0]);
  return async () => {
    const body = new URLSearchParams({ do: 'pay' });
    const url = `${house.service.url}${path}`;
    return (await fetch(url, { method: 'POST', body, redirect: 'manual' })).status;
  };
}

test('a server that goes away in the middle of making: one picture, counted once', async () => {
  let broke = false;
  meanwhile = () => {
    server.away = true;
    broke = true;
  };
  await askForPicture();
  await eventually(() => broke);
  expect(await readiness()).toBe(503);
  const { waiting } = house.telegram.world.updates;
  me.say('/credits');
  meanwhile = () => undefined;
  expect(said('Kept until')).toBe(0);
  expect(house.telegram.world.updates.waiting).toBeGreaterThan(waiting);

  server.away = false;
  await me.chat.until('Kept until');
  await me.chat.until('You have 0 credits');
  expect(await readiness()).toBe(200);
  expect(said('Kept until')).toBe(1);
  expect(said('4 free pictures left')).toBe(1);
});

test('a server that goes away while somebody pays: credited once, when it is back', async () => {
  const pay = await openPayPage();
  server.away = true;
  expect(await pay()).toBe(303);
  expect(await readiness()).toBe(503);
  server.away = false;
  await me.chat.until('Payment confirmed');
  expect(said('Payment confirmed')).toBe(1);
  me.say('/credits');
  await me.chat.until('You have 300 credits');
});

const HTML = '<html><body><h1>502 Bad Gateway</h1></body></html>';
const refused = (code: string) =>
  JSON.stringify({
    baton: null,
    base_url: null,
    results: Array.from({ length: 3 }, () => ({
      type: 'error',
      error: { message: 'nobody knows these words', code },
    })),
  });
/** Each with the failures to wait for: an update once was given up at the fifth. */
const STRANGE: readonly (readonly [number, (response: ServerResponse) => void])[] = [
  [5, (response) => void response.end(refused('STREAM_EXPIRED'))],
  [1, (response) => void response.end(HTML)],
  [
    1,
    (response) => {
      response.writeHead(200, { 'content-length': '9999' }).write('{');
      response.socket?.destroySoon();
    },
  ],
];

test('whatever a server says in an outage: nothing is given up, all is answered once and in order', async () => {
  await me.chat.until('free pictures a day');
  const { metrics } = house.service.ctx;
  const { update } = metrics;
  let failures = 0;
  metrics.update = (surface, result) => {
    if (result === 'failed') failures += 1;
    update.call(metrics, surface, result);
  };
  for (const [most, impostor] of STRANGE) {
    failures = 0;
    server.impostor = impostor;
    const before = me.chat.messages.length;
    me.say('/credits');
    me.say('/help');
    await eventually(() => failures >= most);
    expect(await readiness()).toBe(503);
    server.impostor = null;
    const answers = () =>
      me.chat.messages.slice(before).flatMap(({ from, text }) => (from === 'bot' ? [text] : []));
    await eventually(() => answers().length >= 2);
    expect(answers()).toEqual([
      expect.stringContaining('You have 0 credits'),
      expect.stringContaining('How it works'),
    ]);
  }
});

test('what is too large for a server is a mistake of ours, and nothing waits for it', async () => {
  const { db } = house.service.ctx;
  const note = (pending: string) =>
    noteEvent({ source: 'large', eventId: String(pending.length), pending, now: Date.now() });
  await expect(db.commit([note('x'.repeat(5_000_000))])).rejects.toThrow(StatementError);
  for (const length of [4_000_000, 4_000_001, 4_000_002])
    await db.commit([note('x'.repeat(length))]);
  const read = db.query.all(sql`select pending from inbox where source = 'large'`);
  expect(isOwnMistake(await read.catch((cause: unknown) => cause))).toBe(true);
  me.say('/help');
  await me.chat.until('How it works');
});

test('transactions that are done and whose answer is lost are done once', async () => {
  // What was stored and looked like a repetition is sent by who looks for lost answers, here at once.
  const looking = setInterval(() => void house.service.conversation.resumePending(0), 500);
  const lose = (answers: number) => {
    server.losesAnswers = answers;
  };
  try {
    lose(2);
    meanwhile = () => lose(3);
    await askForPicture();
    await me.chat.until('Kept until');
    const pay = await openPayPage();
    lose(4);
    expect(await pay()).toBe(303);
    await me.chat.until('Payment confirmed');
    me.say('/credits');
    await me.chat.until('You have 300 credits');
    // A result is shown before it is noted as delivered, and here that takes several tries.
    await eventually(async () => (await booksOf()).delivered > 0);
    const { audited, ...made } = await booksOf();
    expect(audited).toEqual([]);
    expect(made).toEqual({ delivered: 1, credits: 300, payments: 1 });
  } finally {
    clearInterval(looking);
  }
});

/** What all of it came to. */
async function booksOf() {
  const q = house.service.ctx.db.query;
  const count = async (what: string): Promise<number> =>
    (await q.get<{ n: number }>(sql`select ${sql.raw(what)} as n`)).n;
  return {
    audited: await audit(q),
    delivered: await count("(select count(*) from generations where state = 'delivered')"),
    credits: await count('(select sum(credits) from balances)'),
    payments: await count('(select count(*) from payments)'),
  };
}
