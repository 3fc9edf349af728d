import { sql } from 'drizzle-orm';
import { ulid } from 'ulidx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMp4 } from '../../core/engines/local/video/encode.node.ts';
import { readJson } from '../../core/engines/testing/course.node.ts';
import {
  REPLICATE_TOKEN,
  type ReplicateStandIn,
  replicateProvider,
} from '../../core/engines/testing/replicate.node.ts';
import { type StandIn, startStandIn } from '../../core/engines/testing/stand-in.node.ts';
import { balanceOf, grant } from '../../db/ledger.ts';
import { join18 } from '../discord/testing/join.ts';
import { type StandIn as Discord, startDiscord } from '../discord/testing/stand-in.node.ts';
import { smallVideo } from '../playground/testing/scripted.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  portrait,
  refusals,
  type TestService,
} from './testing/test-service.node.ts';

let replicate: StandIn;
let rules: ReplicateStandIn;
let discord: Discord;
let house: TestService;
/** Four seconds of somebody’s, with a place in the file’s words. */
let dance: Uint8Array;

const PLACE = '+52.5200+013.4050/';

async function filmed(): Promise<Uint8Array> {
  const size = { widthPx: 360, heightPx: 640 };
  const writer = await openMp4({ ...size, framesPerSecond: 10, quantizer: 30 });
  for (let frame = 0; frame < 40; frame += 1)
    writer.add(new Uint8Array(size.widthPx * size.heightPx * 4).fill(90 + frame));
  const bytes = await writer.finish();
  writer.close();
  const words = new TextEncoder().encode(`\0\0\0\u{1a}free${PLACE}`);
  return Uint8Array.from([...bytes, ...words]);
}

beforeAll(async () => {
  let at = '';
  rules = replicateProvider(() => at, Date.now);
  replicate = await startStandIn(rules);
  at = replicate.url;
  replicate.play((success, asked) => rules.play(success, asked));
  const file = { status: 200, headers: { 'content-type': 'video/mp4' }, body: await smallVideo() };
  rules.predictions.begin({ polls: 0, file });
  discord = await startDiscord(Date.now);
  dance = await filmed();
  house = await openTestService({
    settings: {
      ...discord.settings,
      REPLICATE_API_TOKEN: REPLICATE_TOKEN,
      REPLICATE_BASE_URL: `${replicate.url}/v1`,
    },
  });
});
afterAll(async () => {
  await house.close();
  await Promise.all([discord.close(), replicate.close()]);
});

const q = () => house.service.ctx.db.query;

/** Gives the newest account credits, and returns it. */
async function endow(credits: number): Promise<string> {
  const [row] = await q().all<{ id: string }>(
    sql`select id from accounts order by id desc limit 1`,
  );
  const accountId = row?.id ?? '';
  const { ctx } = house.service;
  await ctx.db.commit(grant(q(), { accountId, id: ulid(), credits, now: ctx.now() }));
  return accountId;
}

/** The input that the stand-in was given last, which it has held against the model's schema. */
function submitted(): Record<string, unknown> {
  const asked = replicate.asked.findLast(({ path }) => path.endsWith('/predictions'));
  expect(asked?.path).toBe('/v1/models/kwaivgi/kling-v2.6-motion-control/predictions');
  return asked ? (readJson(asked) as { input: Record<string, unknown> }).input : {};
}

const noVideoIsKept = () =>
  eventually(async () => {
    const [row] = await q().all<{ left: number }>(
      sql`select count(*) as left from uploads where seconds is not null`,
    );
    return row?.left === 0 ? true : null;
  });

test('Telegram: a photo, then a video, and it moves like that', async () => {
  const me = await joinTelegram(house);
  const accountId = await endow(500);
  await me.sendPhoto(await portrait('mira_front'), { caption: '/motion' });
  await me.chat.until('Like which video?');
  await me.sendDocument(dance, { name: 'dance.mp4', contentType: 'video/mp4' });
  const question = await me.chat.until('Usually takes');
  expect(question.text).toContain('4 seconds · 720p · without sound');
  expect(question.text).toContain('Your video goes to the same companies');
  expect(question.text).toContain('Replicate (Kuaishou)');
  me.press('Make it', question);
  const made = await me.chat.until('AI-made');
  expect(made.kind).toBe('video');
  expect(made.text).toContain('It moves like the video that you sent, which is deleted.');
  const { video, image, ...others } = submitted();
  expect(others).toMatchObject({
    ...{ mode: 'std', character_orientation: 'video', keep_original_sound: false },
  });
  expect(image).toMatch(/^data:image\/jpeg;base64,/);
  expect(String(video)).toMatch(/^data:video\/mp4;base64,/);
  const sent = Buffer.from(String(video).split(',')[1] ?? '', 'base64');
  expect(sent.includes(PLACE)).toBe(false);
  expect(await balanceOf(q(), accountId)).toBeLessThan(500);
  await noVideoIsKept();
  expect(refusals(house)).toEqual([]);
});

test('Telegram: a file that only says that it is a video is told apart', async () => {
  const me = await joinTelegram(house);
  await me.sendDocument(new TextEncoder().encode('not a film'.repeat(50)), {
    name: 'dance.mp4',
    contentType: 'video/mp4',
  });
  await me.chat.until('I can’t read this as a video');
  await me.sendDocument(await smallVideo(), { name: 'short.mp4', contentType: 'video/mp4' });
  await me.chat.until('too short: 3 to 30 seconds');
  await noVideoIsKept();
});

test('Discord: the picture and the video in one command', async () => {
  const me = discord.person({ where: 'dm' });
  await join18(me);
  await endow(500);
  const picture = {
    name: 'mira.jpg',
    contentType: 'image/jpeg',
    bytes: await portrait('mira_front'),
  };
  const video = { name: 'dance.mp4', contentType: 'video/mp4', bytes: dance };
  await me.slash('motion', { video, picture });
  await me.untilSaid('4 seconds · 720p · without sound');
  await me.press('Make it');
  const made = await me.until(() => me.messages.find(({ text }) => text.includes('AI-made')));
  expect(made.text).toContain('It moves like the video');
  expect(String(submitted().video)).toMatch(/^data:video\/mp4;base64,/);
  await noVideoIsKept();
  expect(replicate.violations).toEqual([]);
});
