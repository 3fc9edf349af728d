import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { audit } from '../../db/audit.ts';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.node.ts';
import { type Sqld, startSqld } from '../../db/testing/sqld.node.ts';
import { buttonsOf, type ChatMessage } from '../telegram/testing/chat.ts';
import {
  startTelegramStandIn,
  type TelegramStandIn,
  type TelegramUser,
} from '../telegram/testing/stand-in.node.ts';
import { deliver, type Person, press, say, visit } from './testing/crash-people.node.ts';
import { equip, GIVEN } from './testing/equip.node.ts';
import { type ServiceProcess, startProcess } from './testing/processes-service.node.ts';
import { eventually, joinTelegram } from './testing/test-service.node.ts';

const PROCESSES = 3;
const USERS = 4;
const BROWSERS = 3;
/** How often one process is ended, by both signals in turns. */
const ENDS = 4;
/** What people do between two ends. */
const DEEDS_BETWEEN = 6;
const PRICE = 10;
const TEST_WITHIN_MS = 20 * 60_000;
const KEY = new Uint8Array(32).fill(9);

let directory: string;
let server: Sqld;
let telegram: TelegramStandIn;
let processes: ServiceProcess[] = [];
let db: Database;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'alme-several-'));
  [server, telegram] = await Promise.all([startSqld(), startTelegramStandIn()]);
  const settings = {
    DATABASE_URL: server.url,
    DATA_DIR: directory,
    DATA_KEY: Buffer.from(KEY).toString('base64'),
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    PLAYGROUND: 'on',
    UNSIGNED_OUTPUTS: 'on',
  };
  // All at once, on an empty database.
  processes = await Promise.all(Array.from({ length: PROCESSES }, () => startProcess(settings)));
  db = await openDatabase({ url: server.url });
}, TEST_WITHIN_MS);
afterAll(async () => {
  await Promise.all(processes.map((one) => one.stop()));
  await db.close();
  await telegram.close();
  await server.close();
  await rm(directory, { recursive: true, force: true, maxRetries: 5 });
});

/** Counts what people have done and seen answered. */
let done = 0;
let isOver = false;
let turn = 0;

/** A door into any of the processes, another one each time. */
const anyDoor = () => {
  turn += 1;
  const url = processes[turn % PROCESSES]?.url ?? '';
  return { url, paid: new Set<string>(), notice: () => undefined };
};

/** Sends what a person in a browser has done to one process after the other, until one has taken it. */
const send = (person: Person) =>
  eventually(() =>
    deliver(anyDoor(), person).then(
      () => true,
      () => false,
    ),
  );

const canBeMade = (message: ChatMessage) =>
  buttonsOf(message).some(({ label }) => label === 'Make it');
const isResult = (message: ChatMessage) =>
  buttonsOf(message).some(({ data = '' }) => data.startsWith('again:'));
const isBalance = ({ text }: ChatMessage) => text.includes('You have ');
const shownTo = (user: TelegramUser, is: (message: ChatMessage) => boolean) =>
  user.chat.shown.filter(is).length;

/** Asks and makes by turns, and waits for each answer. @returns how often each was done */
async function talk(user: TelegramUser) {
  const own = { asked: 0, made: 0 };
  while (!isOver) {
    user.say('/credits');
    own.asked += 1;
    await user.chat.until(/You have [\d,]+ credits/);
    done += 1;
    user.say('/create studio-noir');
    await user.chat.until('no face profile needed');
    user.press('With my face profile');
    await user.chat.until(canBeMade);
    user.press('Make it');
    // A tap that was not sure whether it counted.
    user.press('Make it');
    own.made += 1;
    await user.chat.until(isResult);
    done += 1;
  }
  return own;
}

async function browse(person: Person) {
  const asked = { help: 0 };
  while (!isOver) {
    say(person, '/help');
    asked.help += 1;
    await send(person);
    const seen = done;
    await eventually(() => done !== seen || isOver);
  }
  return asked;
}

const count = async (text: string): Promise<number> =>
  (await db.query.get<{ n: number }>(sql.raw(`select count(*) as n from ${text}`))).n;

const isQuiet = async () =>
  (await count("generations where state in ('queued', 'running', 'delivering')")) === 0 &&
  (await count('inbox where pending is not null')) === 0 &&
  (await count("tasks where kind <> 'sweep'")) === 0;

test(
  `three processes, of which one is stopped or killed ${ENDS} times: nothing is lost, doubled or stuck`,
  async () => {
    const users = await Promise.all(
      Array.from({ length: USERS }, () => joinTelegram({ telegram })),
    );
    const browsers = await Promise.all(Array.from({ length: BROWSERS }, () => visit(anyDoor())));
    for (const person of browsers) {
      say(person, '/start');
      for (const code of ['adult', 'agree']) press(person, code);
      await send(person);
    }
    await equip({ url: server.url, directory, key: KEY });

    const talking = [...users.map(talk)];
    const browsing = browsers.map(browse);
    for (let end = 0; end < ENDS; end += 1) {
      const enough = done + DEEDS_BETWEEN;
      await Promise.race([eventually(() => done >= enough), ...talking, ...browsing]);
      // The one that polls, every other time, and any.
      await processes[end % PROCESSES]?.replace(end % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
    }
    isOver = true;
    const [spoken, browsed] = [await Promise.all(talking), await Promise.all(browsing)];
    await eventually(isQuiet);

    const made = spoken.reduce((sum, one) => sum + one.made, 0);
    expect(await count("generations where state = 'delivered'")).toBe(made);
    expect(await count('generations')).toBe(made);
    expect(await count('results')).toBe(made);
    expect(await audit(db.query)).toEqual([]);
    const { left } = await db.query.get<{ left: number }>(
      sql`select sum(credits) as "left" from balances`,
    );
    expect(left).toBe((USERS + BROWSERS) * GIVEN - made * PRICE);
    const asked = browsed.reduce((sum, { help }) => sum + help, 0);
    const helped = await count("inbox where source = 'playground'");
    expect(helped).toBe(asked + BROWSERS * 3);
    expect(await count("tasks where status = 'parked'")).toBe(0);
    expect(telegram.world.updates.waiting).toBeLessThanOrEqual(1);
    for (const [i, user] of users.entries()) {
      const { asked = 0, made: own = 0 } = spoken[i] ?? {};
      const chat = user.chat.transcript();
      // Who dies right after a message went out says it again: not more often than somebody died.
      expect(shownTo(user, isBalance), chat).toBeGreaterThanOrEqual(asked);
      expect(shownTo(user, isBalance), chat).toBeLessThanOrEqual(asked + ENDS);
      expect(shownTo(user, isResult), chat).toBeGreaterThanOrEqual(own);
      expect(shownTo(user, isResult), chat).toBeLessThanOrEqual(own + ENDS);
    }
  },
  TEST_WITHIN_MS,
);
