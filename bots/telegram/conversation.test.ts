import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Engine, EngineRequest } from '../../core/engines/engine.ts';
import { buttonsOf } from './testing/chat.ts';
import { picture } from './testing/harness.node.ts';
import { type Product, person, startProduct } from './testing/product.node.ts';
import {
  startTelegramStandIn,
  type TelegramStandIn,
  type TelegramUser,
} from './testing/stand-in.node.ts';

let server: TelegramStandIn;
let product: Product;
let requests: EngineRequest[];
let hold: Promise<void>;
let release: () => void = () => undefined;

const engine: Engine = {
  id: 'local',
  company: null,
  concurrency: 1,
  supports: () => true,
  priceCredits: () => 60,
  typicalSeconds: () => 2,
  async submit(request, { signal, onProgress }) {
    requests.push(request);
    onProgress(0.4);
    const cancelled = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason)),
    );
    await Promise.race([hold, cancelled]);
    const bytes = await picture('purple', 256, 256);
    const size = { widthPx: 256, heightPx: 256, durationSeconds: 0 };
    return {
      status: 'finished',
      outputs: [{ kind: 'image', bytes, contentType: 'image/jpeg', ...size }],
    };
  },
};

beforeEach(async () => {
  requests = [];
  hold = Promise.resolve();
  server = await startTelegramStandIn();
  product = await startProduct(server, engine);
});
afterEach(async () => {
  release();
  await product.stop();
  // The bot answers presses without a remark when it stops.
  expect(server.world.unanswered).toBe(0);
  await server.close();
  expect(server.refusals).toEqual([]);
});

/** A user who has said yes to everything that comes first. */
async function joined(): Promise<TelegramUser> {
  const me = server.user({ firstName: 'Mira <b>', languageCode: 'en' });
  me.say('/start');
  const hello = await me.chat.until('18');
  me.press(/18/);
  const terms = await me.chat.until('Terms');
  expect(terms.id).toBe(hello.id);
  me.press(/agree|accept/i);
  await me.chat.until('Welcome');
  return me;
}

/** Gives the consent and sends three photos as an album. */
async function sendFace(me: TelegramUser): Promise<void> {
  me.say('/profile');
  await me.chat.until('agree first');
  me.press('I agree');
  await me.chat.until('Send three photos');
  const names = ['mira_front', 'mira_left', 'mira_right'];
  await me.sendAlbum(await Promise.all(names.map(person)));
  await me.chat.until('face profile is ready');
}

test('from /start to a picture of oneself, and what one can do with it', async () => {
  const me = await joined();
  const { chat } = me;
  await sendFace(me);

  me.say('/templates');
  const gallery = await chat.until('Templates');
  expect(gallery.kind).toBe('photo');
  expect(buttonsOf(gallery)[0]?.label).toBe('1. The noir');
  me.press('2. The neon');
  const detail = await chat.until('The neon');
  expect(detail.id).toBe(gallery.id);
  me.press(/face profile|Use it/);
  const question = await chat.until('Usually takes');
  expect(question.text).toContain('Your balance stays at 0 credits');

  hold = new Promise((resolve) => {
    release = resolve;
  });
  me.press('Make it');
  const running = await chat.until(/Making The neon/);
  expect(running.text).toMatch(/[▰▱]{10} \d+%/);
  expect(running.id).toBe(question.id);
  release();
  const result = await chat.until('Kept until');
  expect(result).toMatchObject({ id: question.id, kind: 'photo' });
  expect(result.entities.map(({ type }) => type)).toContain('date_time');
  expect(requests[0]?.references).toHaveLength(3);

  me.press('Original file', result);
  expect((await chat.until('original file')).kind).toBe('document');
  me.say('/history');
  expect((await chat.until('What you made')).text).toContain('The neon');
  me.press('Delete', result);
  await chat.until('brought back');
  me.press('Delete it');
  await chat.until('was deleted');
  expect(chat.notices.map(({ text }) => text)).toContain('On it!');
});

/** Takes the template that needs one photo up to the question before it starts. */
async function asked(me: TelegramUser): Promise<void> {
  me.say('/create sea');
  await me.chat.until('The sea');
  me.press('With one photo');
  await me.chat.until('send me the photo');
  await me.sendDocument(await person('otto_front'), { name: 'IMG_1.JPG' });
  await me.chat.until('Usually takes');
}

test('in a chat with topics everything comes where it was asked for, wherever one writes meanwhile', async () => {
  const me = server.user({ firstName: 'Mira' });
  me.openTopic(3);
  me.say('/start');
  await me.chat.until('18');
  me.press(/18/);
  await me.chat.until('Terms');
  me.press(/agree|accept/i);
  await me.chat.until('Welcome');
  await asked(me);
  hold = new Promise((resolve) => {
    release = resolve;
  });
  me.press('Make it');
  await me.chat.until('Making The sea');
  me.openTopic(4);
  me.say('/credits');
  expect((await me.chat.until('credits')).thread).toBe(4);
  release();
  expect((await me.chat.until('Kept until')).thread).toBe(3);
  me.press('Original file');
  expect((await me.chat.until('original file')).thread).toBe(3);
  const elsewhere = me.chat.shown.filter(({ thread }) => thread === undefined);
  expect(elsewhere).toEqual([]);
});

test('two taps start once, and Cancel gives everything back', async () => {
  const me = await joined();
  await asked(me);
  hold = new Promise((resolve) => {
    release = resolve;
  });
  const question = me.chat.last;
  me.press('Make it', question);
  me.press('Make it', question);
  await me.chat.until('Making The sea');
  await me.chat.when(() => me.chat.notices.length === 2, 'two remarks');
  expect(me.chat.notices.map(({ text }) => text)).toEqual([
    'On it!',
    'This one was already started.',
  ]);
  me.press('Cancel');
  const end = await me.chat.until('was cancelled');
  expect(end.text).toContain('Your free picture is back');
  expect(requests).toHaveLength(1);
  expect(me.chat.shown.filter(({ text }) => text.includes('The sea was'))).toHaveLength(1);
});

test('anything unexpected gets an answer and changes nothing', async () => {
  const me = await joined();
  const { chat } = me;
  const sticker = { file_id: 's', file_unique_id: 's', type: 'regular', width: 512, height: 512 };
  me.sendRaw({ sticker: { ...sticker, is_animated: false, is_video: false } });
  await chat.until('sticker');
  me.say('/unknown');
  await chat.until('don’t know this command');
  me.say('<script>alert(1)</script> 👩‍👩‍👧‍👦 \u202Eabc');
  await chat.until('not sure what you mean');
  me.pressCode('no-such-action:1');
  await chat.when(() => chat.notices.length + chat.shown.length > 5, 'a remark');
  me.say('/create sea');
  await chat.until('The sea');
  me.press('With one photo');
  await chat.until('send me the photo');
  me.say('a photo, please');
  await chat.until('not words');
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
  await me.sendDocument(svg, { name: 'a.svg', contentType: 'image/svg+xml' });
  await chat.until('❌');
  expect(requests).toEqual([]);
});

test('a result for somebody who has blocked the bot waits in the history and comes when they are back', async () => {
  const me = await joined();
  await asked(me);
  hold = new Promise((resolve) => {
    release = resolve;
  });
  me.press('Make it');
  await me.chat.until('Making The sea');
  me.block();
  release();
  await me.chat.when(() => server.world.updates.waiting === 0, 'the block');
  await product.loop.drain();
  me.unblock();
  const result = await me.chat.until('Kept until');
  expect(result.kind).toBe('photo');
  me.block();
  me.unblock();
  me.say('/history');
  await me.chat.until('The sea');
  me.press('1. The sea');
  await me.chat.until(({ kind, id }) => kind === 'photo' && id !== result.id);
  expect(me.chat.shown.filter(({ text }) => text.includes('Kept until'))).toHaveLength(2);
});

test('an update that comes again is answered once', async () => {
  const chat = { id: 77, type: 'private' as const, first_name: 'Ada' };
  const from = { id: 77, is_bot: false, first_name: 'Ada' };
  const message = { message_id: 1, date: 1, chat, from, text: '/start' };
  const user = server.user({ id: 77 });
  user.chat.started = true;
  const update = { update_id: 5, message };
  await Promise.all([product.bot.handle(update), product.bot.handle(update)]);
  await product.bot.handle(update);
  await user.chat.until('18');
  user.say('hello');
  await user.chat.when(() => user.chat.shown.length >= 2);
  expect(user.chat.shown.filter(({ text }) => text.includes('18 or older'))).toHaveLength(2);
});
