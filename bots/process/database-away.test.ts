import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { sql } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { audit } from '../../db/audit.ts';
import { DatabaseUnavailable } from '../../db/failures.ts';
import { clearPending, noteEvent } from '../../db/inbox.ts';
import type { TelegramUser } from '../telegram/testing/stand-in.node.ts';
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

/** A write is tried for so long before it is refused. */
const PATIENCE_MS = 500;
const SHORT = { databasePatienceMs: PATIENCE_MS };

let house: TestService;
let me: TelegramUser;
afterEach(async () => {
  expect(await audit(house.service.ctx.db.query)).toEqual([]);
  for (const said of saidTo(me)) expect(said).not.toMatch(INSIDES);
  await house.close();
});

/** Another process takes the file for itself. @returns what gives it back */
async function lockOut(): Promise<() => Promise<void>> {
  const other = createClient({ url: `file:${join(house.folder, 'alme.db')}`, concurrency: 1 });
  const lock = await other.transaction('write');
  return async () => {
    await lock.rollback();
    other.close();
  };
}

const answersTo = (words: string) =>
  me.chat.messages.filter(({ from, text }) => from === 'bot' && text.includes(words)).length;

test('by webhook: 503 while the database is busy, sent again, answered once', async () => {
  house = await openTestService({ ...SHORT, webhook: true, engines: [quickEngine] });
  me = await joinTelegram(house);
  const { updates } = house.telegram.world;
  const giveBack = await lockOut();
  const [first, second] = [me.say('/credits'), me.say('/help')];
  await eventually(() => updates.pushes.some(({ status }) => status === 503));
  expect(updates.waiting).toBe(2);
  await giveBack();
  await eventually(() => updates.waiting === 0);
  expect(updates.pushes.filter(({ updateId }) => updateId === first).at(-1)?.status).toBe(200);
  expect(updates.pushes.filter(({ updateId }) => updateId === second).at(-1)?.status).toBe(200);
  await me.chat.until('How it works');
  expect(answersTo('You have 0 credits')).toBe(1);
  expect(answersTo('How it works')).toBe(1);
});

test('by polling: nothing is acknowledged while the database is busy, and nothing is lost', async () => {
  house = await openTestService({ ...SHORT, engines: [quickEngine] });
  me = await joinTelegram(house);
  const { updates } = house.telegram.world;
  await eventually(() => updates.waiting === 0);
  const giveBack = await lockOut();
  for (const words of ['/credits', '/help', '/create studio-noir']) me.say(words);
  // The service goes on answering what needs no write, and says how it is.
  expect((await fetch(`${house.service.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${house.service.url}/`)).status).toBe(200);
  // A whole attempt to write fails meanwhile.
  await expect(house.service.ctx.db.commit([anyWrite()])).rejects.toThrow('unavailable');
  expect(updates.waiting).toBe(3);
  await giveBack();
  await me.chat.until('Studio Noir');
  await eventually(() => updates.waiting === 0);
  // Each once, and in the order in which they were asked for.
  const asked = ['You have 0 credits', 'How it works', 'Studio Noir'];
  const answers = me.chat.shown.slice(-3).map(({ text }) => text);
  for (const [i, words] of asked.entries()) expect(answers[i]).toContain(words);
  for (const words of asked) expect(answersTo(words)).toBe(1);
});

test('busy in the middle of making: the picture still comes, and is paid once', async () => {
  let giveBack: (() => Promise<void>) | undefined;
  house = await openTestService({
    ...SHORT,
    engines: [
      {
        ...quickEngine,
        async submit(request, options) {
          giveBack ??= await lockOut();
          return quickEngine.submit(request, options);
        },
      },
    ],
  });
  me = await joinTelegram(house);
  me.say('/create studio-noir');
  await me.chat.until('Studio Noir');
  me.press('With one photo');
  await me.chat.until('send me the photo');
  await me.sendDocument(await portrait('mira_front'), { name: 'a.jpg' });
  await me.chat.until('Usually takes');
  me.press('Make it');
  const unlock = await eventually(() => giveBack);
  await expect(house.service.ctx.db.commit([anyWrite()])).rejects.toThrow('unavailable');
  await unlock();
  const result = await me.chat.until('Kept until');
  expect(result.text).toContain('4 free pictures left');
});

test('gone while it runs: nothing is acknowledged, and all is taken up when it is back', async () => {
  house = await openTestService({ webhook: true, engines: [quickEngine] });
  me = await joinTelegram(house);
  const { db } = house.service.ctx;
  const { updates } = house.telegram.world;
  const { commit } = db;
  db.commit = () => Promise.reject(new DatabaseUnavailable());
  me.say('/credits');
  await eventually(() => updates.pushes.filter(({ status }) => status === 503).length > 2);
  expect(updates.waiting).toBe(1);
  db.commit = commit;
  await me.chat.until('You have 0 credits');
  await eventually(() => updates.waiting === 0);
  expect(answersTo('You have 0 credits')).toBe(1);
});

test('a full disk: /readyz says so, and takes it back once something was written', async () => {
  house = await openTestService({ ...SHORT, webhook: true, engines: [quickEngine] });
  me = await joinTelegram(house);
  const q = house.service.ctx.db.query;
  const readiness = async () => (await fetch(`${house.service.url}/readyz`)).status;
  expect(await readiness()).toBe(200);
  // A sweep of the start that writes a row in between would take the finding back.
  await eventually(async () => {
    const { due } = await q.get<{ due: number }>(
      sql`select count(*) as due from tasks where status = 'open' and (lease_id is not null or run_at <= ${Date.now()})`,
    );
    return due === 0;
  });
  const { page_count: pages } = await q.get<{ page_count: number }>(sql`pragma page_count`);
  await q.run(sql.raw(`pragma max_page_count = ${pages}`));
  await expect(house.service.ctx.db.commit([largeWrite()])).rejects.toThrow('unavailable');
  // What writes nothing goes well on a full disk, too.
  await house.service.ctx.db.commit([anyWrite()]);
  expect(await readiness()).toBe(503);
  await q.run(sql.raw('pragma max_page_count = 1000000'));
  me.say('/help');
  await me.chat.until('How it works');
  expect(await readiness()).toBe(200);
});

const largeWrite = () =>
  noteEvent({ source: 'large', eventId: '1', pending: 'x'.repeat(1_000_000), now: Date.now() });
const anyWrite = () => clearPending('none', ['none']);
