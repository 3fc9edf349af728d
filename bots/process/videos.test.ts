import { sql } from 'drizzle-orm';
import { ulid } from 'ulidx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ATLAS_KEY,
  type AtlasStandIn,
  atlasProvider,
} from '../../core/engines/testing/atlas.node.ts';
import { readJson } from '../../core/engines/testing/course.node.ts';
import { type StandIn, startStandIn } from '../../core/engines/testing/stand-in.node.ts';
import { openTranscript } from '../../core/playground/transcript.ts';
import { audit } from '../../db/audit.ts';
import { balanceOf, grant } from '../../db/ledger.ts';
import { join18 } from '../discord/testing/join.ts';
import { type StandIn as Discord, startDiscord } from '../discord/testing/stand-in.node.ts';
import { smallVideo } from '../playground/testing/scripted.ts';
import { buttonsOf } from '../telegram/testing/chat.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  portrait,
  refusals,
  type TestService,
} from './testing/test-service.node.ts';

let atlas: StandIn;
let rules: AtlasStandIn;
let discord: Discord;
let house: TestService;

beforeAll(async () => {
  let at = '';
  rules = await atlasProvider(() => at, Date.now);
  atlas = await startStandIn(rules);
  at = atlas.url;
  atlas.play((success, asked) => rules.play(success, asked));
  const file = { status: 200, headers: { 'content-type': 'video/mp4' }, body: await smallVideo() };
  rules.predictions.begin({ polls: 0, file });
  discord = await startDiscord(Date.now);
  house = await openTestService({
    settings: {
      ...discord.settings,
      ATLASCLOUD_API_KEY: ATLAS_KEY,
      ATLASCLOUD_BASE_URL: atlas.url,
      ENGINE_ORDER: 'seedance,local',
    },
  });
});
afterAll(async () => {
  await house.close();
  await Promise.all([discord.close(), atlas.close()]);
});

const { service } = { service: () => house.service };
const q = () => service().ctx.db.query;

/** Gives the newest account credits, and returns it. */
async function endow(credits: number): Promise<string> {
  const [row] = await q().all<{ id: string }>(
    sql`select id from accounts order by id desc limit 1`,
  );
  const accountId = row?.id ?? '';
  const now = service().ctx.now();
  await service().ctx.db.commit(grant(q(), { accountId, id: ulid(), credits, now }));
  return accountId;
}

/** What was asked of the stand-in last. */
function submitted(): Record<string, unknown> {
  const asked = atlas.asked.findLast(({ path }) => path.endsWith('/generateVideo'));
  return asked ? (readJson(asked) as Record<string, unknown>) : {};
}

/** How many pictures the stand-in was given. */
const uploads = () => atlas.asked.filter(({ path }) => path.endsWith('/uploadMedia')).length;

const LINE = '10 seconds · 1080p · 9:16 · with sound';
const LOUD = {
  model: 'bytedance/seedance-2.0/image-to-video',
  duration: 10,
  resolution: '1080p',
  ratio: '9:16',
  generate_audio: true,
};
/** Ten seconds: what Seedance’s second costs at 1080p, above the list’s own price. */
const PRICE = 450;

test('Telegram: length, size, sound and shape are tapped, priced, sent and told', async () => {
  const me = await joinTelegram(house);
  const accountId = await endow(1_000);
  await me.sendPhoto(await portrait('mira_front'), { caption: '/animate waves' });
  const question = await me.chat.until('Usually takes');
  expect(question.text).toContain('5 seconds · 720p · shape of the photo · without sound');
  expect(question.text).toContain('100 credits');
  for (const label of ['10 s', '1080p', 'With sound', '9:16']) {
    me.press(label, question);
    await me.chat.until((one) => buttonsOf(one).some((button) => button.label === `✓ ${label}`));
  }
  expect(question.text).toContain(LINE);
  expect(question.text).toContain(`${PRICE} credits`);
  me.press('Make it', question);
  const made = await me.chat.until('AI-made');
  expect(made.kind).toBe('video');
  expect(made.text).toContain('1 second, 240 × 320, with sound.');
  expect(made.text).toContain(`${PRICE} credits`);
  expect(submitted()).toMatchObject(LOUD);
  expect(await balanceOf(q(), accountId)).toBe(1_000 - PRICE);

  // The next one begins as this one was, and needs no tap.
  await me.sendPhoto(await portrait('mira_front'), { caption: '/animate waves' });
  const next = await me.chat.until(new RegExp(`${LINE}[\\s\\S]*Usually takes`));
  expect(buttonsOf(next).map(({ label }) => label)).toContain('✓ 10 s');

  const before = uploads();
  me.press('▶ Longer', made);
  const further = await me.chat.until('It goes on from the last picture of part 1');
  expect(further.text).toContain('10 seconds · 1080p · shape of the photo · with sound');
  expect(further.text).toContain(`${PRICE} credits`);
  me.press('Make it', further);
  const second = await me.chat.until('Begins with the last picture of part 1');
  expect(second.kind).toBe('video');
  expect(second.text).toContain('part 2');
  expect(submitted()).toMatchObject({ ...LOUD, prompt: 'waves', ratio: expect.any(String) });
  expect(uploads() - before).toBe(1);
  expect(await balanceOf(q(), accountId)).toBe(1_000 - 2 * PRICE);
  expect(refusals(house)).toEqual([]);
});

test('Telegram: words alone become a video, in the shape that was tapped', async () => {
  const me = await joinTelegram(house);
  await endow(1_000);
  me.say('/video 8s a red fox runs through the snow');
  const question = await me.chat.until('Usually takes');
  expect(question.text).toContain('8 seconds · 720p · 9:16 · without sound');
  expect(question.text).toContain('Your words are processed by Atlas Cloud');
  me.press('16:9', question);
  await me.chat.until('16:9 · without sound');
  me.press('Make it', question);
  const made = await me.chat.until('AI-made');
  expect(made.kind).toBe('video');
  expect(made.text).toContain('Video from words');
  expect(submitted()).toMatchObject({
    model: 'bytedance/seedance-2.0/text-to-video',
    prompt: 'a red fox runs through the snow',
    duration: 8,
    resolution: '720p',
    ratio: '16:9',
    generate_audio: false,
  });
});

test('Discord: the options of the command say all of it at once', async () => {
  const me = discord.person({ where: 'dm' });
  await join18(me);
  const accountId = await endow(1_000);
  const picture = {
    name: 'mira.jpg',
    contentType: 'image/jpeg',
    bytes: await portrait('mira_front'),
  };
  const choices = { seconds: 10, size: '1080p', sound: true, aspect: '9:16' };
  await me.slash('animate', { words: 'waves', picture, ...choices });
  const { id } = await me.untilSaid(LINE);
  expect((await me.untilSaid(LINE)).text).toContain(`${PRICE} credits`);
  await me.press('Make it');
  const made = await me.until(() => me.messages.find(({ text }) => text.includes('AI-made')));
  expect(made.id).toBe(id);
  expect(made.text).toContain('with sound');
  expect(submitted()).toMatchObject(LOUD);
  expect(await balanceOf(q(), accountId)).toBe(1_000 - PRICE);
});

test('Discord: a second picture is what the video ends with', async () => {
  const me = discord.person({ where: 'dm' });
  await join18(me);
  await endow(1_000);
  const jpeg = async (name: 'mira_front' | 'otto_front') => ({
    name: `${name}.jpg`,
    contentType: 'image/jpeg',
    bytes: await portrait(name),
  });
  const [picture, picture2] = [await jpeg('mira_front'), await jpeg('otto_front')];
  const before = uploads();
  await me.slash('animate', { words: '6s the face changes', picture, picture2 });
  await me.untilSaid('It begins with the first photo and ends with the second');
  await me.press('⇄ The other way round');
  await me.press('Make it');
  await me.until(() => me.messages.find(({ text }) => text.includes('AI-made')));
  const { image, last_image: last, ...sent } = submitted();
  expect(sent).toMatchObject({ model: LOUD.model, duration: 6, prompt: 'the face changes' });
  expect(typeof image).toBe('string');
  expect(typeof last).toBe('string');
  expect(uploads() - before).toBe(2);
  expect(atlas.violations).toEqual([]);
});

test('Discord: what nobody can do is said, and the rest of it stands', async () => {
  const me = discord.person({ where: 'dm' });
  await join18(me);
  const picture = {
    name: 'mira.jpg',
    contentType: 'image/jpeg',
    bytes: await portrait('mira_front'),
  };
  await me.slash('animate', { picture, seconds: 90, sound: true });
  await me.untilSaid('Not everything you chose is possible');
  await me.untilSaid('5 seconds · 720p · shape of the photo · with sound');
});

test('the browser: the same buttons, the same price, the same video', async () => {
  const page = await fetch(`${service().url}/playground`);
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
  const post = async (path: string, body: string | Uint8Array<ArrayBuffer>, type: string) => {
    const headers = { cookie, origin: service().url, 'content-type': type };
    const answer = await fetch(`${service().url}/playground/${path}`, {
      method: 'POST',
      headers,
      body,
    });
    expect(answer.ok).toBe(true);
    return (await answer.json()) as { id: string };
  };
  const say = (body: object) =>
    post('messages', JSON.stringify({ eventId: crypto.randomUUID(), ...body }), 'application/json');
  const shown = (...words: string[]) =>
    eventually(async () => {
      const chats = await q().all<{ id: string }>(
        sql`select distinct chat_id as id from playground_messages`,
      );
      const transcript = openTranscript(service().ctx);
      const rows = (await Promise.all(chats.map(({ id }) => transcript.all(id)))).flat();
      return rows.findLast(({ body }) => words.every((word) => body.includes(word)));
    });
  /** Presses the button whose code looks like that, in the newest message that has the words. */
  const press = async (code: string, ...words: string[]) => {
    const { id, body } = await shown('"action":"', ...words);
    const [, found = ''] = new RegExp(`"action":"(${code})"`).exec(body) ?? [];
    await say({ kind: 'press', message: id, code: found });
  };
  await say({ kind: 'text', text: '/start' });
  await press('adult[^"]*', '"action":"adult');
  await press('agree[^"]*', '"action":"agree');
  await shown('"action":"templates:0');
  const accountId = await endow(1_000);
  const { id } = await post('uploads', new Uint8Array(await portrait('mira_front')), 'image/jpeg');
  await say({ kind: 'photos', files: [id] });
  await press('photo-do:animate:[^"]*', '"action":"photo-do:animate');
  for (const [code, set] of [
    ['seconds:[^"]*:10', '"seconds":10'],
    ['video-size:[^"]*:1080p', '"size":"1080p"'],
    ['sound:[^"]*:on', '"sound":"on"'],
    ['aspect:[^"]*:9x16', '"shape":"9:16"'],
  ] as const) {
    await press(code, 'confirm.video');
    await shown('confirm.video', set);
  }
  await press('go:[^"]*', 'confirm.video', '"shape":"9:16"');
  await shown('generation.video', '"sound":"on"', '"media"');
  expect(submitted()).toMatchObject(LOUD);
  expect(await balanceOf(q(), accountId)).toBe(1_000 - PRICE);
  expect(atlas.violations).toEqual([]);
  expect(await audit(q())).toEqual([]);
});
