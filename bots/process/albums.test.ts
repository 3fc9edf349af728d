import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../core/engines/engine.ts';
import { join18 } from '../discord/testing/join.ts';
import { type StandIn, startDiscord } from '../discord/testing/stand-in.node.ts';
import { buttonsOf, type ChatMessage } from '../telegram/testing/chat.ts';
import { picture } from '../telegram/testing/harness.node.ts';
import type { TelegramUser } from '../telegram/testing/user.node.ts';
import {
  joinTelegram,
  openTestService,
  portrait,
  refusals,
  type TestService,
} from './testing/test-service.node.ts';

const COLOURS = ['red', 'lime', 'blue', 'yellow'] as const;
const BUTTONS =
  'Again,Vary,Edit,Change a part,Widen,Animate,Move like a video,Cut out,HD,Original file,Share,Sticker,Make it a template,Delete'.split(
    ',',
  );

/** Paints the first picture of a generation red, the second green, and so on. */
const painter: Engine = {
  id: 'local',
  company: null,
  concurrency: 1,
  supports: () => true,
  priceCredits: () => 10,
  typicalSeconds: () => 1,
  async submit({ generationId }, { onProgress }) {
    onProgress(0.5);
    const position = Number(/-([2-4])$/.exec(generationId)?.[1] ?? 1) - 1;
    const bytes = await picture(COLOURS[position] ?? 'black', 256, 256);
    const size = { widthPx: 256, heightPx: 256, durationSeconds: 0 };
    return {
      status: 'finished',
      outputs: [{ kind: 'image', bytes, contentType: 'image/jpeg', ...size }],
    };
  },
};

let house: TestService;
let discord: StandIn;
beforeAll(async () => {
  discord = await startDiscord(Date.now);
  house = await openTestService({ engines: [painter], settings: discord.settings });
});
afterAll(async () => {
  await house.close();
  await discord.close();
});

/** What colour a picture is. */
async function colourOf({ file }: { file: { bytes: Uint8Array } | null }): Promise<string> {
  const { channels } = await sharp(file?.bytes).stats();
  const bits = channels.slice(0, 3).map(({ mean }) => (mean > 127 ? 1 : 0));
  return { '100': 'red', '010': 'lime', '001': 'blue', '110': 'yellow' }[bits.join('')] ?? 'other';
}

async function askFour(me: TelegramUser): Promise<ChatMessage> {
  me.say('/imagine a lighthouse at sunset');
  const question = await me.chat.until('Usually takes');
  me.press('×4', question);
  await me.chat.until('4 different pictures');
  me.press('Make it', question);
  return question;
}

/** The album as it stands in the chat, once its closing text is there. */
async function albumOf(me: TelegramUser, question: ChatMessage): Promise<void> {
  const text = await me.chat.until('Kept until');
  await me.chat.when(() => question.deleted, 'the end of the progress');
  const photos = me.chat.shown.filter(({ kind }) => kind === 'photo');
  expect(new Set(photos.map(({ albumId }) => albumId)).size).toBe(1);
  expect(await Promise.all(photos.map(colourOf))).toEqual(COLOURS);
  expect(photos.every(({ text: caption, markup }) => caption === '' && !markup)).toBe(true);
  expect(me.chat.last).toBe(text);
  expect(text.text.match(/Picture from words/g)).toHaveLength(1);
  expect(buttonsOf(text).map(({ label }) => label)).toEqual(BUTTONS);
}

test('four pictures on Telegram: one album in order, one text with the buttons, and nothing left of the question', async () => {
  const me = await joinTelegram(house);
  await albumOf(me, await askFour(me));
  me.press('Animate');
  const which = await me.chat.until('Which one of them?');
  expect(buttonsOf(which).map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
  me.press('2', which);
  await me.chat.until('Usually takes');
  expect(refusals(house)).toEqual([]);
});

test('an album that cannot be sent at first leaves its progress in place, and comes once', async () => {
  const me = await joinTelegram(house);
  house.telegram.fail('sendMediaGroup', 'reset', 2);
  house.telegram.fail('sendMessage', { status: 500 });
  house.telegram.calls.length = 0;
  const question = await askFour(me);
  const tried = () => house.telegram.calls.some(({ method }) => method === 'sendMediaGroup');
  await me.chat.when(tried, 'an album');
  expect(question.deleted).toBe(false);
  await albumOf(me, question);
});

test('pictures that Telegram cannot show as photos come as files, all of them', async () => {
  const me = await joinTelegram(house);
  const refusal = { status: 400, description: 'Bad Request: PHOTO_INVALID_DIMENSIONS' };
  house.telegram.fail('sendMediaGroup', refusal);
  await askFour(me);
  await me.chat.until('Kept until');
  const files = me.chat.shown.filter(({ kind }) => kind === 'document');
  expect(await Promise.all(files.map(colourOf))).toEqual(COLOURS);
});

const PLACES = [['server'], ['dm']] as const;
test.each(PLACES)(
  'four pictures on Discord, in a %s',
  async (where) => {
    const me = discord.person({ where });
    await join18(me);
    await me.slash('imagine', { words: 'a lighthouse at sunset' });
    const { id } = await me.untilSaid('Usually takes');
    await me.press('×4');
    await me.untilSaid('4 different pictures');
    await me.press('Make it');
    const made = await me.until(() => me.messages.find(({ text }) => text.includes('AI-made')));
    expect(made).toMatchObject({ id, buttons: BUTTONS });
    expect(made.files.map(({ alt }) => alt)).toEqual(
      [1, 2, 3, 4].map((n) => `Picture from words, made with AI (${n} of 4)`),
    );
    const stored = discord.world.messages.get(id)?.attachments ?? [];
    const colours = stored.map(({ url }) => {
      const bytes = discord.world.files.get(new URL(url).pathname)?.bytes;
      return colourOf({ file: { bytes: bytes ?? new Uint8Array() } });
    });
    expect(await Promise.all(colours)).toEqual(COLOURS);
    expect(me.messages.at(-1)?.id).toBe(id);
    await me.press('Animate');
    expect((await me.untilSaid('Which one of them?')).buttons).toEqual(['1', '2', '3', '4']);
  },
  60_000,
);

const QUESTION = 'What shall I do with them';

test('three photos out of the blue on Telegram: one answer about all of them', async () => {
  const me = await joinTelegram(house);
  const photos = await Promise.all(
    ['red', 'lime', 'blue'].map((colour) => picture(colour, 256, 256)),
  );
  await me.sendAlbum(photos);
  const offer = await me.chat.until(QUESTION);
  expect(offer.text).toContain('3 photos');
  expect(buttonsOf(offer).map(({ label }) => label)).toEqual([
    'Make one picture of all',
    'Photo 1',
    'Photo 2',
    'Photo 3',
  ]);
  me.press('Photo 2', offer);
  await me.chat.until('Nice photo');
  expect(me.chat.shown.filter(({ text }) => text.includes(QUESTION))).toHaveLength(1);
});

test('photos by direct message, once the face profile was begun in a server', async () => {
  const inServer = discord.person({ where: 'server' });
  await join18(inServer);
  await inServer.slash('profile');
  await inServer.press('I agree');
  await inServer.untilSaid('Send three photos');
  const direct = discord.person({ where: 'dm', id: inServer.id });
  const bytes = await portrait('mira_front');
  direct.say('', [{ name: 'mira.HIF', contentType: 'application/octet-stream', bytes }]);
  const offer = await direct.untilSaid('You have begun your face profile');
  expect(offer.buttons[0]).toBe('Add to my face profile');
  await direct.press('Add to my face profile');
  await direct.untilSaid('photo is good');
});
