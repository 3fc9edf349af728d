import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  eventually,
  joinTelegram,
  portrait,
  refusals,
} from '../../bots/process/testing/test-service.node.ts';
import type { TelegramUser } from '../../bots/telegram/testing/stand-in.node.ts';
import { sendWakes, type TaskQueue } from '../../core/tasks/messages.ts';
import { audit } from '../../db/audit.ts';
import { openWorkerWorld, type WorkerWorld } from './testing/worker-world.node.ts';
import { letTimePass, restOverByCron } from './testing/world-state.node.ts';

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
    await restOverByCron(world);
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
  await oneMoreThan(0);
  await me.chat.until('Kept until');
});

test('workerd ends right after a press: the picture is made once', async () => {
  const shown = pictures().length;
  await makeAgain();
  await eventually(async () => (await generations()) > 1);
  await world.restart();
  await oneMoreThan(shown);
});

test('every message of the queue that comes again and again, and cron over cron, make nothing twice', async () => {
  const [shown, made] = [pictures().length, await generations()];
  await makeAgain();
  await eventually(async () => {
    await Promise.all([messageEachLane(3), world.cron(), world.cron()]);
    return pictures().length > shown;
  });
  await Promise.all([messageEachLane(3), world.cron()]);
  await restOverByCron(world);
  expect(pictures()).toHaveLength(shown + 1);
  expect(await generations()).toBe(made + 1);
});

test('the database stalls while a picture is made, until everybody has given up: it comes once', async () => {
  const [shown, made] = [pictures().length, await generations()];
  await makeAgain();
  await eventually(async () => (await generations()) > made);
  world.sqld.stall();
  try {
    expect((await fetch(`${world.url}/readyz`)).status).toBe(503);
    // What the clock begins meanwhile fails, too.
    await world.cron().catch(() => undefined);
  } finally {
    world.sqld.go();
  }
  await oneMoreThan(shown);
  expect(await generations()).toBe(made + 1);
});

/** Has the newest picture made once more. */
async function makeAgain(): Promise<void> {
  me.press('Again');
  const question = await me.chat.until('Usually takes');
  me.press('Make it', question);
}

/** Lets whoever has ended be taken for gone, and cron events come: one more picture is there, and no other. */
async function oneMoreThan(shown: number): Promise<void> {
  await letTimePass(world);
  // What failed meanwhile is due again some seconds later, and sent again by a cron event of then.
  await eventually(async () => {
    await Promise.all([world.cron(), world.cron()]);
    return pictures().length > shown;
  });
  await restOverByCron(world);
  expect(pictures()).toHaveLength(shown + 1);
}

/** Sends a message for each lane that has ever had work, several times, as a queue may deliver it. */
async function messageEachLane(times: number): Promise<void> {
  const { TASKS } = (await world.server.getWorker('alme-bots').getEnv()) as unknown as {
    TASKS: TaskQueue;
  };
  const lanes = await world.db.query.all<{ lane: string }>(sql`select distinct lane from tasks`);
  const wakes = lanes.map(({ lane }) => ({ lane, runAt: Date.now() }));
  for (let sent = 0; sent < times; sent += 1) await sendWakes(TASKS, wakes, Date.now());
}

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
