import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { silentLog } from '../../core/log.ts';
import { openTranscript } from '../../core/playground/transcript.ts';
import { openKeyRing } from '../../core/storage/key-ring.ts';
import { openServiceSecrets } from '../../core/storage/service-secrets.ts';
import { audit } from '../../db/audit.ts';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.node.ts';
import { drawLives, type Life, livesEndingIn } from './testing/crash-moments.ts';
import {
  act,
  type Door,
  deliver,
  type Person,
  press,
  say,
  visit,
} from './testing/crash-people.node.ts';
import { type Running, startChild } from './testing/crash-service.node.ts';
import {
  paidSessions,
  settledSessions,
  type Underway,
  underway,
} from './testing/crash-wreck.node.ts';
import { equip } from './testing/equip.node.ts';

const KILLS = 50;
const PEOPLE = 6;
/** After so many lives other people come, since a chat keeps only its newest 200 messages. */
const LIVES_OF_PEOPLE = 7;
/** The upper bound of a wait, in milliseconds: far longer than any machine needs. */
const LIFE_WITHIN_MS = 5 * 60_000;
const QUIET_WITHIN_MS = 10 * 60_000;
const LOOK_EVERY_MS = 100;
const TEST_WITHIN_MS = 60 * 60_000;
const KEY = new Uint8Array(32).fill(9);
const dataKey = Buffer.from(KEY).toString('base64');

let directory: string;
let file: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'alme-crash-'));
  file = join(directory, 'alme.db');
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const paid = new Set<string>();
const doorOf = (url: string, notice: Door['notice'] = () => undefined): Door => ({
  url,
  paid,
  notice,
});

/** Starts the service without a moment at which it kills itself. */
async function startForGood(): Promise<{ running: Running; door: Door }> {
  const running = startChild({ directory, dataKey });
  onTestFinished(() => running.kill());
  return { running, door: doorOf((await running.url) ?? '') };
}

/**
 * Runs one life of the service: people repeat their deeds until it is killed.
 * @returns how many requests were unanswered then
 * @throws when the moment never came, or the service ended in another way
 */
async function live(people: Person[], { moment, deeds }: Life): Promise<number> {
  const running = startChild({ directory, dataKey, dieAt: moment });
  const counts = { before: 0, after: 0 };
  const notice: Door['notice'] = (when) => {
    counts[when] += 1;
    const last = moment.work === 'answer' && moment.when === when && counts[when] === moment.nth;
    if (last) void running.kill();
  };
  const url = await running.url;
  if (url === null) return 0;
  const door = doorOf(url, notice);
  const untilDeath = async (person: Person, own: Life['deeds'][number]) => {
    for (let turn = 0; ; turn += 1) await act(door, person, own[turn % own.length] ?? 'make');
  };
  const lives = Promise.allSettled(people.map((person, i) => untilDeath(person, deeds[i] ?? [])));
  const late = AbortSignal.timeout(LIFE_WITHIN_MS);
  const never = new Promise<'late'>((resolve) => {
    late.addEventListener('abort', () => resolve('late'));
  });
  const end = await Promise.race([running.dead, never]);
  const unanswered = counts.before - counts.after;
  await running.kill();
  const reasons = (await lives).map((one) => one.status === 'rejected' && String(one.reason));
  if (end !== 'SIGKILL') throw new Error(JSON.stringify({ moment, end, reasons }));
  return unanswered;
}

/** Has a person buy credits, however slow the machine is, so that one payment is older than every kill. */
async function purchase(door: Door, person: Person): Promise<void> {
  await act(door, person, 'buy');
  for (await act(door, person, 'pay'); door.paid.size === 0; await act(door, person, 'pay'))
    await pause(LOOK_EVERY_MS);
}

async function untilQuiet(db: Database): Promise<void> {
  const deadline = Date.now() + QUIET_WITHIN_MS;
  const counts = sql<{ busy: number }>`select
    (select count(*) from generations where state in ('queued', 'running', 'delivering'))
    + (select count(*) from tasks where kind not in ('sweep', 'poll-checkout'))
    + (select count(*) from inbox where pending is not null) as busy`;
  for (;;) {
    const { busy } = await db.query.get<{ busy: number }>(counts);
    const unsettled = (await paidSessions(directory)).difference(await settledSessions(db));
    if (busy === 0 && unsettled.size === 0) return;
    if (Date.now() > deadline)
      throw new Error(`${busy} things are still under way, ${unsettled.size} payments unsettled`);
    await pause(LOOK_EVERY_MS);
  }
}

/** Asserts that every generation has ended and is shown once and kept at most once. */
async function expectEachOnce(db: Database): Promise<void> {
  const made = await db.query.all<{ id: string; state: string; chatId: string; kept: number }>(sql`
      select g.id, g.state, g.chat_id as chatId,
        (select count(*) from results r where r.generation_id = g.id) as kept
      from generations g`);
  const now = Date.now;
  const secrets = await openServiceSecrets({ db, keys: openKeyRing([KEY]), now });
  const transcript = openTranscript({ db, now, secrets, log: silentLog });
  const chats = [...new Set(made.map(({ chatId }) => chatId))];
  const said = new Map(
    await Promise.all(chats.map(async (id) => [id, await transcript.all(id)] as const)),
  );
  expect(made.length).toBeGreaterThan(KILLS / 2);
  const ends = new Set(made.map(({ state }) => state));
  expect(ends).toEqual(new Set(['delivered', 'failed', 'cancelled']));
  for (const generation of made) {
    const shown = (said.get(generation.chatId) ?? []).filter(({ body }) =>
      body.includes(`again:${generation.id}`),
    );
    expect([generation.id, shown.length]).toEqual([generation.id, 1]);
    expect(generation.kept).toBeLessThanOrEqual(generation.state === 'delivered' ? 1 : 0);
  }
}

type Killed = keyof Underway | 'request';

/**
 * Runs the lives of the service one after the other.
 * @returns how many kills fell into each kind of work
 */
async function liveAndDie(people: Person[], lives: readonly Life[]): Promise<Map<Killed, number>> {
  const kills = new Map<Killed, number>();
  const count = (work: Killed, found: number) =>
    kills.set(work, (kills.get(work) ?? 0) + (found > 0 ? 1 : 0));
  let begun = new Set<string>();
  for (const [i, life] of lives.entries()) {
    const group = Math.floor(i / LIVES_OF_PEOPLE) * PEOPLE;
    count('request', await live(people.slice(group, group + PEOPLE), life));
    const found = await underway(directory);
    // A run that an earlier life left behind counts where the kill fell into it.
    const earlier = life.moment.work === 'picture' ? new Set<string>() : begun;
    count('picture', found.picture.difference(earlier).size);
    for (const work of ['checkout', 'payment', 'answer'] as const) count(work, found[work].size);
    begun = found.picture;
  }
  return kills;
}

test(
  `after ${KILLS} kills every generation, charge, payment and message is there once`,
  async ({ annotate }) => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    await annotate(`the seed of the lives is ${seed}`);
    const lives = drawLives(seed, PEOPLE);
    expect(lives.length).toBe(KILLS);

    const first = await startForGood();
    const all = Math.ceil(KILLS / LIVES_OF_PEOPLE) * PEOPLE;
    const people = await Promise.all(Array.from({ length: all }, () => visit(first.door)));
    for (const person of people) {
      say(person, '/start');
      press(person, 'adult');
      press(person, 'agree');
      await deliver(first.door, person);
    }
    const [buyer] = people;
    if (buyer) await purchase(first.door, buyer);
    await first.running.kill();
    await equip({ url: `file:${file}`, directory, key: KEY });

    const kills = await liveAndDie(people, lives);
    for (const work of ['picture', 'checkout', 'payment'] as const)
      expect(kills.get(work), work).toBeGreaterThanOrEqual(livesEndingIn(work));
    for (const work of ['answer', 'request'] as const)
      expect(kills.get(work), work).toBeGreaterThan(0);

    const last = await startForGood();
    for (const person of people) await deliver(last.door, person);
    const db = await openDatabase({ url: `file:${file}` });
    await untilQuiet(db);
    await last.running.kill();

    expect(await audit(db.query)).toEqual([]);
    await expectEachOnce(db);
    expect(await settledSessions(db)).toEqual(await paidSessions(directory));
    expect(paid.isSubsetOf(await paidSessions(directory))).toBe(true);
    expect(paid.size).toBeGreaterThan(0);
    expect(await db.query.all(sql`select * from tasks where status = 'parked'`)).toEqual([]);
    await db.close();
  },
  TEST_WITHIN_MS,
);
