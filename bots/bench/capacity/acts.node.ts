/** What people do and what time does, played against the product; each is counted. */
import { eventually, joinTelegram, sendProfile } from '../../process/testing/test-service.node.ts';
import type { TelegramUser } from '../../telegram/testing/stand-in.node.ts';
import { person } from '../service.node.ts';
import type { Act, Measured, Played } from './acts.ts';
import { NO_COUNTS, plus, scaled } from './meter.ts';
import { rowsOf } from './rows.node.ts';
import type { World } from './world.node.ts';

const DAY_MS = 86_400_000;
/** After so long a free result, its photos and most of what was noted about them have ended. */
const ENDED_AFTER_DAYS = 100;
const MINUTES_OF_SWEEPING = 3;
/** Some sweeps are asked for once an hour: an idle minute is a part of one. */
const MINUTES_AN_HOUR = 60;
const MICROSECONDS = 1_000;

/** Plays all acts, those that fill caches once before. */
export async function playActs(world: World): Promise<Measured['acts']> {
  const played: Partial<Record<Act, Played>> = {};
  const play = async <T>(act: Act | null, work: () => Promise<T>): Promise<T> => {
    const rowsBefore = await rowsOf(world.db);
    const before = { ...world.meter.read(), platformCalls: world.telegram.calls.length };
    const cpu = process.threadCpuUsage();
    const done = await work();
    await world.quiet();
    const { user, system } = process.threadCpuUsage(cpu);
    const after = { ...world.meter.read(), platformCalls: world.telegram.calls.length };
    const cpuMs = (user + system) / MICROSECONDS;
    if (act) {
      const rows = Object.entries(await rowsOf(world.db))
        .map(([table, n]) => [table, n - (rowsBefore[table] ?? 0)] as const)
        .filter(([, n]) => n !== 0);
      played[act] = {
        counts: { ...plus(after, before, -1), cpuMs },
        rows: Object.fromEntries(rows),
      };
    }
    return done;
  };

  await play('isolate', async () => (await world.ask('/readyz')).text());
  await play(null, () => joinTelegram(world));
  const me = await play('join', () => joinTelegram(world, { firstName: 'Ada' }));
  await play(null, () => help(me));
  await play('press', () => help(me));
  await play('profile', () => sendProfile(me));
  await play(null, () => buy(me));
  await play('purchase', () => buy(me));
  await play(null, () => makePicture(me));
  await play('picture', () => makePicture(me));
  await play('photoPicture', () => makeFromPhoto(me));
  const link = await play('share', () => shareResult(me));
  await play('view', () => look(world, link));
  await play(null, world.cron);
  await play('minute', () => minutesOf(world, MINUTES_AN_HOUR));
  await play('ended', () => endAll(world));
  const all = played as Record<Act, Played>;
  return withShareOfEnds({ ...all, minute: share(all.minute, 1 / MINUTES_AN_HOUR) });
}

/** Lets minutes pass by their cron events. */
async function minutesOf(world: World, count: number): Promise<void> {
  for (let minute = 0; minute < count; minute += 1) await world.cron();
}

/** A part of what was played. */
const share = ({ counts, rows }: Played, part: number): Played => ({
  counts: scaled(counts, part),
  rows: Object.fromEntries(Object.entries(rows).map(([table, n]) => [table, n * part])),
});

/** What ended is shared out among the pictures, without what the minutes of the sweeps cost in any case. */
function withShareOfEnds(played: Record<Act, Played>): Record<Act, Played> {
  const { counts, rows } = played.ended;
  const more = plus(counts, played.minute.counts, -MINUTES_OF_SWEEPING);
  const share = scaled(
    {
      ...NO_COUNTS,
      ...Object.fromEntries(Object.entries(more).map(([unit, n]) => [unit, Math.max(0, n)])),
    },
    1 / PICTURES,
  );
  const rowsEach = Object.entries(rows).map(([table, n]) => [table, n / PICTURES]);
  return { ...played, ended: { counts: share, rows: Object.fromEntries(rowsEach) } };
}

/** The pictures that the run makes: what ends with them is shared out among them. */
const PICTURES = 3;

async function help(me: TelegramUser): Promise<void> {
  const before = me.chat.shown.length;
  me.say('/help');
  await eventually(() => me.chat.shown.length > before);
}

/** Opens the page of a shared result, with its pictures. */
async function look(world: World, link: string): Promise<void> {
  const page = await (await world.ask(link)).text();
  for (const [, image = ''] of page.matchAll(/<img[^>]+src="(\/[^"]+)"/g))
    await (await world.ask(image)).arrayBuffer();
}

async function buy(me: TelegramUser): Promise<void> {
  me.say('/buy');
  await me.chat.until('Spark');
  me.press(/Spark.*250 ⭐/);
  await me.chat.until('You pay with Stars');
  const paid = me.chat.shown.length;
  const charge = await me.pay();
  if ('error' in charge) throw new Error(charge.error);
  await eventually(() => me.chat.shown.length > paid);
}

async function makePicture(me: TelegramUser): Promise<void> {
  const before = keptIn(me);
  me.say('/create studio-noir');
  await me.chat.until('Studio Noir');
  me.press(/my face|profile/i);
  await me.chat.until('Usually takes');
  me.press('Make it');
  await eventually(() => keptIn(me) > before);
}

async function makeFromPhoto(me: TelegramUser): Promise<void> {
  const before = keptIn(me);
  me.say('/create studio-noir');
  await me.chat.until('Studio Noir');
  me.press('With one photo');
  await me.chat.until('send me the photo');
  await me.sendPhoto(await person('mira_left'));
  await me.chat.until('Usually takes');
  me.press('Make it');
  await eventually(() => keptIn(me) > before);
}

const keptIn = (me: TelegramUser): number => me.chat.transcript().split('Kept until').length - 1;

/** Shares the newest result by a link. @returns its path */
async function shareResult(me: TelegramUser): Promise<string> {
  me.press('Share');
  await me.chat.until(/link/i);
  me.press(/link/i);
  return eventually(() => /\/r\/[\w.-]+/.exec(me.chat.transcript())?.[0]);
}

/** Lets so much time pass that everything about the pictures has ended, and the sweeps run until they are done. */
async function endAll(world: World): Promise<void> {
  world.pass(ENDED_AFTER_DAYS * DAY_MS);
  for (let i = 0; i < MINUTES_OF_SWEEPING; i += 1) {
    await world.cron();
    await world.quiet();
  }
}
