import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, portrait, refusals } from '../../bots/process/testing/test-service.node.ts';
import type { TelegramUser } from '../../bots/telegram/testing/stand-in.node.ts';
import { audit } from '../../db/audit.ts';
import { cutWay } from './testing/cut-way.node.ts';
import { openWorkerWorld, type WorkerWorld } from './testing/worker-world.node.ts';
import { joinWithCredits, letTimePass, restOverByCron } from './testing/world-state.node.ts';

/** How often workerd ends: it takes seconds to be there again. */
const RESTARTS = 6;
/** Which of the places between two restarts is taken, as a part of their distance. Other seeds find the others. */
const SHIFT = (Math.abs(Number(process.env.PROPERTY_SEED ?? 0)) * 0.37 + 0.5) % 1;
/** Fewer writes than there always are from the press to the picture: the update's, the start's, the run's and so on. */
const WRITES = 12;
const PLACES = Array.from(
  { length: RESTARTS },
  (_, i) => 1 + Math.floor(((i + SHIFT) * WRITES) / RESTARTS),
);
/** Cron events come each minute, which nobody waits for here; without a pause they would only do each other's work. */
const CRON_EVERY_MS = 500;

const way = cutWay();
let world: WorkerWorld;
let me: TelegramUser;
beforeAll(async () => {
  world = await openWorkerWorld({}, { all: way.open });
  ({ user: me } = await joinWithCredits(world, 'Mira'));
});
afterAll(async () => {
  way.mend();
  await world?.close();
  way.close();
});

test.each(PLACES)(
  'workerd ends after write %i of a press and its picture: it is made, paid and shown once',
  async (place) => {
    if (pictures().length === 0) await firstPicture();
    await restOverByCron(world);
    await madeDespite(place);
  },
);

/**
 * Has a picture made once more, and ends workerd after so many writes: the last one is committed, and whoever
 * wrote it ends before knowing.
 */
async function madeDespite(place: number): Promise<void> {
  const [shown, made] = [pictures().length, await generations()];
  let isBack = false;
  const restarted = way.cutAfter(place).then(async () => {
    await world.restart();
    way.mend();
    await letTimePass(world);
    isBack = true;
  });
  const arrived = eventually(async () => {
    if (pictures().length > shown) return true;
    if (isBack) await Promise.all([world.cron(), pause(CRON_EVERY_MS)]);
    return false;
  });
  await Promise.all([makeAgain(), arrived, restarted]);
  await restOverByCron(world);
  const found = { place, shown: pictures().length - shown, made: (await generations()) - made };
  expect(found).toEqual({ place, shown: 1, made: 1 });
  expect([place, await audit(world.db.query)]).toEqual([place, []]);
  // A press that workerd had answered when it ended is answered again: Telegram says that it was.
  const refused = refusals(world).filter(({ method }) => method !== 'answerCallbackQuery');
  expect([place, refused]).toEqual([place, []]);
}

async function firstPicture(): Promise<void> {
  me.say('/create studio-noir');
  await me.chat.until('Studio Noir');
  me.press('With one photo');
  await me.chat.until('send me the photo');
  await me.sendPhoto(await portrait('mira_front'));
  const question = await me.chat.until('Usually takes');
  me.press('Make it', question);
  await eventually(() => pictures().length > 0);
}

async function makeAgain(): Promise<void> {
  me.press('Again');
  const question = await me.chat.until('Usually takes');
  me.press('Make it', question);
}

/** The pictures in the chat; a question about one tells until when it would be kept, too. */
const pictures = () => me.chat.shown.filter(({ text }) => text.includes('AI-made'));

async function generations(): Promise<number> {
  const { n } = await world.db.query.get<{ n: number }>(sql`select count(*) as n from generations`);
  return n;
}
