import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { telegramAnswers } from '../service/telegram-answers.ts';
import { buttonsOf } from './testing/chat.ts';
import { type Product, person, startProduct } from './testing/product.node.ts';
import { join, quickEngine } from './testing/quick.node.ts';
import {
  startTelegramStandIn,
  type TelegramStandIn,
  type TelegramUser,
} from './testing/stand-in.node.ts';

let server: TelegramStandIn;
let product: Product;
let group: ReturnType<TelegramStandIn['group']>;
beforeEach(async () => {
  server = await startTelegramStandIn();
  group = server.group();
});
afterEach(async () => {
  await product.stop();
  await server.close();
});

async function start(): Promise<void> {
  product = await startProduct(server, quickEngine);
  const asked = () => server.calls.some(({ method }) => method === 'setChatMenuButton');
  await expect.poll(asked).toBe(true);
}
const linksOf = (message: Parameters<typeof buttonsOf>[0]) =>
  buttonsOf(message).flatMap(({ url }) => url ?? []);
const cards = () => product.ctx.db.query.query.cards.findMany();

describe('/card in a group', () => {
  beforeEach(start);

  test('posts one card with a way into the private chat, in the topic where a member asked', async () => {
    const me = await join(server);
    group.hear('/card@alme_test_bot neon', me.person, 5);
    const card = await group.chat.until('The neon');
    expect(card).toMatchObject({ kind: 'photo', thread: 5 });
    expect(linksOf(card)).toContain('https://t.me/alme_test_bot?start=t_neon');
    expect(buttonsOf(card).filter(({ data }) => data !== undefined)).toEqual([]);
    await expect
      .poll(cards)
      .toMatchObject([
        { surface: 'telegram', channelId: `${group.chat.id}/5`, messageId: String(card.id) },
      ]);
    group.hear('/card noir', me.person);
    group.hear('/card@other_bot noir', me.person);
    group.hear('what a nice neon', me.person);
    me.say('/credits');
    await me.chat.until('credits');
    expect(group.chat.posted).toHaveLength(1);
    expect(server.refusals.filter(({ method }) => method !== 'deleteEphemeralMessage')).toEqual([]);
  });

  test('is posted once, whichever processes are told of it', async () => {
    const me = await join(server);
    const told = (id: string) =>
      telegramAnswers(product.ctx).postCard({
        userId: String(me.person.id),
        asked: { id, at: 1_790_000_000_000 },
        channelId: String(group.chat.id),
        words: 'neon',
        languageTag: null,
      });
    expect(await Promise.all([told('7'), told('7')])).toEqual([true, true]);
    expect(await told('7')).toBe(true);
    await group.chat.until('The neon');
    expect(await cards()).toHaveLength(1);
    expect(await told('8')).toBe(true);
    expect(await cards()).toHaveLength(2);
  });

  test('of a stranger leads into the private chat, and writes no card', async () => {
    group.hear('/card neon');
    const answer = await group.chat.until('private');
    expect(linksOf(answer)).toEqual(['https://t.me/alme_test_bot?start=group']);
    expect(await cards()).toEqual([]);
  });

  test.each(['<b>x</b>', '@everyone', '\u202e\u2066', 'x'.repeat(3_000), "'; drop table cards"])(
    'that finds nothing leads into the private chat: %j',
    async (words) => {
      const me = await join(server);
      group.hear(`/card ${words}`, me.person);
      await group.chat.until('private');
      expect(group.chat.posted[0]?.text).not.toContain('everyone');
      expect(await cards()).toEqual([]);
    },
  );

  test('is taken away with its template, and what others see changes with it', async () => {
    const me = await join(server);
    group.hear('/card neon', me.person);
    const card = await group.chat.until('The neon');
    const at = { channelId: String(group.chat.id), messageId: String(card.id) };
    const surface = product.ctx.surfaces.get('telegram');
    await surface?.revise?.(at, { mode: 'send', text: [{ key: 'templates.gone' }] }, 'en');
    expect(card.text).toContain('no longer there');
    await surface?.retract?.(at);
    expect(card.deleted).toBe(true);
    await surface?.retract?.(at);
  });

  test('in a group that has thrown the bot out is given up with its reason', async () => {
    const me = await join(server);
    server.fail('sendPhoto', { status: 403, description: 'Forbidden: bot was kicked' }, 1);
    group.hear('/card neon', me.person);
    await expect.poll(async () => (await cards())[0]?.withdrawnAt ?? null).not.toBeNull();
    expect(group.chat.posted).toEqual([]);
  });
});

/** Shows a member the template in the group. */
async function steps(said = '/create sea'): Promise<TelegramUser> {
  const me = await join(server);
  group.hear(said, me.person);
  const detail = await group.chat.until('The sea');
  expect(detail.one?.user).toBe(me.person.id);
  return me;
}

describe('steps in a group', () => {
  beforeEach(start);

  test('are seen by their member alone, and what is personal comes in the private chat', async () => {
    const me = await steps();
    group.press('With one photo', me.person);
    await me.chat.until('send me the photo');
    await group.chat.until('goes on in our private chat');
    await me.sendDocument(await person('otto_front'), { name: 'IMG_1.JPG' });
    await me.chat.until('Usually takes');
    me.press('Make it');
    expect(await me.chat.until('Kept until')).toMatchObject({ kind: 'photo' });
    expect(group.chat.posted).toEqual([]);
    expect(server.world.unanswered).toBe(0);
  });

  test('change in place, and nobody else can press them', async () => {
    const me = await steps('/crear@alme_test_bot sea');
    group.press('‹ Templates', me.person);
    const gallery = await group.chat.when(
      () => group.chat.shown.find(({ text }) => !text.includes('About sea')),
      'the gallery',
    );
    expect(gallery.one?.user).toBe(me.person.id);
    const other = await join(server, { firstName: 'Otto' });
    expect(() => group.press('neon', other.person)).toThrow('no button');
    expect(group.chat.posted).toEqual([]);
  });

  test('of a stranger are the way into the private chat', async () => {
    group.hear('/create sea');
    await group.chat.until('private');
    expect(group.chat.shown).toHaveLength(1);
  });

  test('of somebody suspended are the way into the private chat', async () => {
    const me = await join(server);
    await product.ctx.db.query.run("update accounts set status = 'suspended'");
    group.hear('/create sea', me.person);
    await group.chat.until('private');
  });
});

describe('a Bot API server from before ephemeral messages', () => {
  beforeEach(async () => {
    server.world.isOld = true;
    await start();
  });

  test('shows nothing of anybody to all: members are led into the private chat, and it is asked once', async () => {
    const me = await join(server);
    group.hear('/credits', me.person);
    await group.chat.until('private');
    group.hear('/create sea', me.person);
    me.say('/credits');
    await me.chat.until('credits');
    expect(group.chat.posted).toHaveLength(1);
    expect(server.calls.filter(({ method }) => method === 'deleteEphemeralMessage')).toHaveLength(
      1,
    );
  });
});

test('what a server posts for all in spite of it is deleted at once, and not tried again', async () => {
  await start();
  const me = await join(server);
  server.world.isOld = true;
  group.hear('/create sea', me.person);
  await me.chat.until('The sea');
  await expect.poll(() => group.chat.posted).toEqual([]);
  const calls = server.calls.length;
  group.hear('/create neon', me.person);
  await group.chat.until('private');
  const later = server.calls.slice(calls).map(({ values }) => values);
  expect(later.filter((one) => 'ephemeral_message_parameters' in one)).toEqual([]);
});

describe('guest mode', () => {
  beforeEach(start);

  test('answers with a card, or the way in, and begins no conversation', async () => {
    const guest = server.user();
    expect(await guest.summon('@alme_test_bot neon')).toMatchObject({ id: 't_neon' });
    expect(await guest.summon('hey @alme_test_bot')).toMatchObject({ id: 'private' });
    expect(await guest.summon('/create@alme_test_bot sea')).toMatchObject({ id: 't_sea' });
    for (const words of ['<b>', '@everyone @alme_test_bot', '\u202e', 'x'.repeat(4_000)])
      expect(await guest.summon(words)).toMatchObject({ type: 'article' });
    expect(await product.ctx.db.query.query.chats.findMany()).toEqual([]);
    expect(server.refusals.filter(({ method }) => method === 'answerGuestQuery')).toEqual([]);
  });

  test('shows no results of anybody', async () => {
    const me = await join(server);
    expect(await me.summon('@alme_test_bot')).toMatchObject({ id: 'private' });
    expect(await me.summon('@alme_test_bot r_01ARZ3NDEKTSV4RRFFQ69G5FAV')).toMatchObject({
      id: 'private',
    });
  });

  test('that fails holds up nothing', async () => {
    server.fail('answerGuestQuery', { status: 400, description: 'Bad Request: X' }, 1);
    void server.user().summon('@alme_test_bot neon');
    const me = server.user();
    me.say('/start');
    await me.chat.until('18');
  });
});
