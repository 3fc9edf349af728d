import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  eventually,
  joinTelegram,
  portrait,
  refusals,
} from '../../bots/process/testing/test-service.node.ts';
import type { TelegramUser } from '../../bots/telegram/testing/stand-in.node.ts';
import { audit } from '../../db/audit.ts';
import { openWorkerWorld, type WorkerWorld } from './testing/worker-world.node.ts';

let world: WorkerWorld;
let me: TelegramUser;
beforeAll(async () => {
  world = await openWorkerWorld();
  me = await joinTelegram(world);
});
afterAll(() => world?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') return world.server.debug();
  expect(await audit(world.db.query)).toEqual([]);
  expect(refusals(world)).toEqual([]);
});

const { stall, kill } = {
  stall: async () => world.sqld.stall(),
  kill: () => world.sqld.kill(),
};
const comeBack = { stalled: async () => world.sqld.go(), killed: () => world.sqld.start() };

test.each([
  ['stalled', stall],
  ['killed', kill],
] as const)(
  'while the database is %s nothing is acknowledged, and nothing is lost',
  async (how, goAway) => {
    const { updates } = world.telegram.world;
    const { pushes } = updates;
    await eventually(() => updates.waiting === 0);
    const before = pushes.length;
    const { length: calls } = world.telegram.calls;
    await goAway();
    const ready = fetch(`${world.url}/readyz`);
    me.say('/history');
    const last = me.say('/credits');
    try {
      expect((await ready).status).toBe(503);
      await eventually(() => pushes.slice(before).some(({ status }) => status === 503));
      expect(pushes.slice(before).map(({ status }) => status)).not.toContain(200);
    } finally {
      await comeBack[how]();
    }
    await eventually(() =>
      pushes.some(({ updateId, status }) => updateId === last && status === 200),
    );
    // What was to be said while the database was away is said by the next cron event.
    await world.cron();
    await restOver();
    // A push that nobody answered would have the status 0.
    expect(pushes.slice(before).map(({ status }) => status)).not.toContain(0);
    const said = JSON.stringify(world.telegram.calls.slice(calls));
    expect(said.split('Nothing here yet')).toHaveLength(2);
    expect((await fetch(`${world.url}/readyz`)).status).toBe(200);
  },
);

test('workerd ends while a picture is delivered: it arrives once, by the cron event', async () => {
  me.say('/create studio-noir');
  await me.chat.until('Studio Noir');
  me.press('With one photo');
  await me.chat.until('send me the photo');
  await me.sendPhoto(await portrait('mira_front'));
  const question = await me.chat.until('Usually takes');
  world.telegram.fail('sendPhoto', 'hang');
  me.press('Make it', question);
  await eventually(() => isMade());
  await world.restart();
  world.telegram.mend();
  await afterAllLeases();
  await Promise.all([world.cron(), world.cron()]);
  await me.chat.until('Kept until');
  await Promise.all([world.cron(), world.cron()]);
  await restOver();
  expect(pictures()).toHaveLength(1);
});

test('workerd ends right after a press: the picture is made once', async () => {
  me.press('Again');
  const question = await me.chat.until('Usually takes');
  const shown = pictures().length;
  me.press('Make it', question);
  await eventually(async () => (await generations()) > 1);
  await world.restart();
  await afterAllLeases();
  await Promise.all([world.cron(), world.cron()]);
  await eventually(() => pictures().length > shown);
  await restOver();
  expect(pictures()).toHaveLength(shown + 1);
});

/** The pictures in the chat; a question about one tells until when it would be kept, too. */
const pictures = () => me.chat.shown.filter(({ text }) => text.includes('AI-made'));

async function generations(): Promise<number> {
  const { n } = await world.db.query.get<{ n: number }>(sql`select count(*) as n from generations`);
  return n;
}

/** Whether the picture is stored and on its way to the chat. */
const isMade = async (): Promise<boolean> => (await ended()) > 0;

async function ended(): Promise<number> {
  const { n } = await world.db.query.get<{ n: number }>(
    sql`select count(*) as n from generations where ended_at is not null`,
  );
  return n;
}

/** Makes it so late that whatever had a lease when workerd ended has none. */
async function afterAllLeases(): Promise<void> {
  await world.db.query.run(
    sql`update tasks set run_at = ${Date.now() - 1} where lease_id is not null or run_at > ${Date.now()} and attempts > 0`,
  );
}

/** Waits until the queue has done all that was to do at once. */
async function restOver(): Promise<void> {
  await eventually(async () => {
    const { n } = await world.db.query.get<{ n: number }>(
      sql`select (select count(*) from tasks
        where status = 'open' and (lease_id is not null or run_at <= ${Date.now()}))
        + (select count(*) from inbox where pending is not null) as n`,
    );
    return n === 0;
  });
}
