import type { InlineQueryResult } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { INLINE_RULES } from '../../core/rules/inline-rules.ts';
import { createShare } from '../../core/sharing/create-share.ts';
import { settleShares } from '../../core/sharing/settle-shares.ts';
import { tokenOf } from '../../core/sharing/share-links.ts';
import { withdrawShare } from '../../core/sharing/withdraw-share.ts';
import { offerTemplates, testTemplate } from '../../core/testing/templates.ts';
import { perform } from '../../core/verbs/verb.ts';
import { newId } from '../../db/ids.ts';
import type { TelegramOptions } from './telegram.ts';
import { buttonsOf } from './testing/chat.ts';
import type { InlineAnswer } from './testing/inline.ts';
import { type Product, startProduct } from './testing/product.node.ts';
import { join, makePicture, quickEngine } from './testing/quick.node.ts';
import { startTelegramStandIn, type TelegramStandIn } from './testing/stand-in.node.ts';

let server: TelegramStandIn;
let product: Product;

async function start(options: Partial<TelegramOptions> = {}): Promise<void> {
  product = await startProduct(server, quickEngine, options);
}
beforeEach(async () => {
  server = await startTelegramStandIn();
});
afterEach(async () => {
  await product.stop();
  await server.close();
});

const idsOf = ({ results }: InlineAnswer) => results.map(({ id }) => id);
const sql = (text: string) => product.ctx.db.query.run(text);
/** Waits until a result is delivered, and Telegram's copy of it noted. */
async function kept(): Promise<string> {
  const { query } = product.ctx.db.query;
  const states = async () => (await query.generations.findMany()).map(({ state }) => state);
  await expect.poll(states).toEqual(['delivered']);
  const files = async () => (await query.results.findMany()).map(({ sentFile }) => sentFile);
  await expect.poll(files).toEqual([expect.stringContaining('fileId')]);
  return (await query.results.findMany())[0]?.id ?? '';
}

const linksOf = (result: InlineQueryResult | undefined): string[] =>
  (result?.reply_markup?.inline_keyboard ?? [])
    .flat()
    .flatMap((button) => ('url' in button ? [button.url] : []));

describe('somebody without an account', () => {
  beforeEach(() => start());
  afterEach(() => expect(server.refusals).toEqual([]));

  test('is shown cards in the own language that lead into the private chat', async () => {
    const answer = await server.user({ languageCode: 'de' }).ask('neon');
    expect(answer).toMatchObject({ isPersonal: true, next: '', cacheSeconds: 300 });
    expect(answer.button).toEqual({ text: 'Bot öffnen', start_parameter: 'inline' });
    const [card] = answer.results;
    expect(card).toMatchObject({ type: 'article', id: 't_neon', title: 'The neon' });
    expect(linksOf(card)).toEqual([
      'https://t.me/alme_test_bot?start=t_neon',
      'https://t.me/alme_test_bot?start=report_neon',
    ]);
    expect(JSON.stringify(card)).not.toContain('callback_data');
  });

  test('is shown all templates without words, and one by its id', async () => {
    const me = server.user();
    expect(idsOf(await me.ask('')).sort()).toEqual(['t_neon', 't_noir', 't_sea']);
    expect(idsOf(await me.ask(' t_sea '))).toEqual(['t_sea']);
    expect(idsOf(await me.ask('t_nothing'))).toEqual([]);
  });

  test.each(
    [
      '<b>&lt;neon</b>',
      '@everyone',
      '\u202eneon\u2066\u200b',
      '\ud83d',
      '%_"\'; drop table templates; --',
      'NEAR(neon) AND "*"',
      'x'.repeat(256),
      'x'.repeat(10_000),
      'r_01ARZ3NDEKTSV4RRFFQ69G5FAV',
      't_../../etc',
    ].map((words) => [words.slice(0, 40), words] as const),
  )('is answered, whatever is typed: %j', async (_, words) => {
    const answer = await server.user().ask(words.toWellFormed());
    expect(answer.results.length).toBeLessThanOrEqual(1);
    expect(answer.button).not.toBeNull();
  });

  test.each(['p0', 'p-1', 'p99999', 'zzz', '9', 'a_<b>'])(
    'is shown nothing on a page that is not there: %s',
    async (offset) => {
      expect(await server.user().ask('', offset)).toMatchObject({ results: [], next: '' });
      expect(await server.user().ask('neon', offset)).toMatchObject({ results: [], next: '' });
    },
  );

  test('pages through all of them, each once', async () => {
    const many = Array.from({ length: 45 }, (_, i) => testTemplate({ id: `look-${i}` }));
    await offerTemplates(product.ctx, many);
    const seen: string[] = [];
    let offset: string | null = '';
    while (offset !== null) {
      const answer: InlineAnswer = await server.user().ask('', offset);
      expect(answer.results.length).toBeLessThanOrEqual(INLINE_RULES.cardsAPage);
      seen.push(...idsOf(answer));
      offset = answer.next || null;
    }
    expect(new Set(seen).size).toBe(45);
    expect(seen).toHaveLength(45);
  });
});

describe('own results', () => {
  beforeEach(() => start());

  test('come first without words, by Telegram’s own copy, and to their owner alone', async () => {
    const me = await join(server);
    await makePicture(me);
    const id = await kept();
    const answer = await me.ask('');
    expect(answer).toMatchObject({ isPersonal: true, cacheSeconds: 0 });
    expect(answer.results[0]).toMatchObject({ type: 'photo', id: `r_${id}` });
    expect(linksOf(answer.results[0])).toEqual(['https://t.me/alme_test_bot?start=t_sea']);
    expect(answer.results[0]).not.toHaveProperty('caption');
    expect(idsOf(await me.ask(`r_${id}`))).toEqual([`r_${id}`]);

    const other = await join(server);
    for (const asker of [other, server.user()]) {
      expect(idsOf(await asker.ask('')).filter((one) => one.startsWith('r_'))).toEqual([]);
      expect(idsOf(await asker.ask(`r_${id}`))).toEqual([]);
    }
    expect(server.refusals).toEqual([]);
  });

  test('are shown no more once they are deleted, expired, or nothing is kept', async () => {
    const me = await join(server);
    await makePicture(me);
    const id = await kept();
    const owns = async () => idsOf(await me.ask('')).includes(`r_${id}`);
    expect(await owns()).toBe(true);
    await sql('update accounts set keep_nothing = 1');
    expect(await owns()).toBe(false);
    await sql('update accounts set keep_nothing = 0');
    await sql('update results set expires_at = 1');
    expect(await owns()).toBe(false);
    await sql('delete from results');
    expect(idsOf(await me.ask(`r_${id}`))).toEqual([]);
  });

  test('that are shared are opened by their link, until their owner withdraws them', async () => {
    product.ctx.publicUrl = 'https://bots.example.org';
    const me = await join(server);
    await makePicture(me);
    const resultId = await kept();
    const [account] = await product.ctx.db.query.query.accounts.findMany();
    const accountId = account?.id ?? '';
    const userId = String(me.person.id);
    const actor = { is: 'person', surface: 'telegram', userId, accountId } as const;
    const id = newId(product.ctx.now());
    await perform(
      product.ctx,
      await createShare(product.ctx, actor, { kind: 'link', id, resultId }),
    );
    const token = await tokenOf(product.ctx, id);

    const other = server.user({ firstName: 'Otto', languageCode: 'en' });
    other.say(`/start r_${token}`);
    await other.chat.until('18');
    other.pressCode('adult');
    await other.chat.until('Terms');
    other.pressCode('agree', other.chat.last);
    const shown = await other.chat.until('shared a result with you');
    expect(buttonsOf(shown)).toMatchObject([
      { url: `https://bots.example.org/r/${token}` },
      { label: 'Make your own' },
      { data: `report-share:${id}` },
    ]);
    await perform(product.ctx, await withdrawShare(product.ctx, actor, { shareId: id }));
    other.say(`/start r_${token}`);
    await other.chat.until('no longer there');
    other.say(`/start r_${token.slice(0, -1)}x`);
    await other.chat.until('no longer there');
  });

  test('that are sent are noted as shared, once a message, and only one’s own', async () => {
    const me = await join(server);
    await makePicture(me);
    const id = await kept();
    const shares = () => product.ctx.db.query.query.shares.findMany();
    me.choose(`r_${id}`, 'AAA-1');
    await expect.poll(shares).toHaveLength(1);
    me.choose(`r_${id}`, 'AAA-1');
    const other = await join(server);
    other.choose(`r_${id}`, 'BBB-1');
    server.user().choose(`r_${id}`, 'CCC-1');
    for (const forged of ['t_neon', 'r_', `r_${'0'.repeat(26)}`, '<b>']) me.choose(forged, 'DDD');
    me.choose(`r_${id}`, 'AAA-2');
    await expect.poll(shares).toHaveLength(2);
    const [first] = await shares();
    expect(first).toMatchObject({ kind: 'inline', surface: 'telegram', resultId: id });
    expect(new Set((await shares()).map(({ place }) => place)).size).toBe(2);
  });

  test('that were sent are taken back: a neutral picture takes their place where the service has an address', async () => {
    for (const publicUrl of [null, 'https://bots.example.org']) {
      await product.stop();
      await start({ publicUrl });
      const me = await join(server);
      await makePicture(me);
      const id = await kept();
      const shares = () => product.ctx.db.query.query.shares.findMany();
      me.choose(`r_${id}`, `AAA-${publicUrl}`);
      await expect.poll(shares).toMatchObject([{ state: 'shown' }]);
      me.say('/shared');
      await me.chat.until('sent to a chat');
      me.press('Withdraw 1');
      const words = publicUrl === null ? 'it stays in the chat' : 'nobody sees it';
      await me.chat.until('You share nothing');
      expect(server.calls.map(({ values }) => values.text)).toContainEqual(
        expect.stringContaining(words),
      );
      await settleShares(product.ctx);
      const { sent } = server.world.inline;
      const neutral = { media: `${publicUrl}/assets/withdrawn.jpg`, hasButtons: false };
      if (publicUrl !== null)
        await expect.poll(() => sent.get(`AAA-${publicUrl}`)).toEqual(neutral);
      else expect(sent.get('AAA-null')).toEqual({ media: `r_${id}`, hasButtons: true });
      await expect.poll(shares).toMatchObject([{ state: 'withdrawn', place: null }]);
    }
  });

  test('and cards are shown to nobody whose account is suspended', async () => {
    const me = await join(server);
    await makePicture(me);
    await kept();
    await sql("update accounts set status = 'suspended'");
    expect(await me.ask('')).toMatchObject({ results: [], cacheSeconds: 0 });
    expect(await me.ask('neon')).toMatchObject({ results: [], cacheSeconds: 0 });
  });

  test('of which Telegram has forgotten its copy do not take the others along', async () => {
    const me = await join(server);
    const shown = await makePicture(me);
    await kept();
    server.world.files.forget(shown.file?.id ?? '');
    const answer = await me.ask('');
    expect(idsOf(answer).sort()).toEqual(['t_neon', 't_noir', 't_sea']);
    expect(answer.cacheSeconds).toBe(0);
    expect(server.refusals.map(({ method }) => method)).toEqual(['answerInlineQuery']);
  });
});

test('a card leads to its report, before joining too as far as it can', async () => {
  await start();
  const me = await join(server);
  me.say('/start report_neon');
  const asked = await me.chat.until('The neon');
  expect(buttonsOf(asked).map(({ data }) => data)).toContain('report-as:t.neon:nudity');
  me.say('/start report_nothing');
  await me.chat.when(() => me.chat.last !== asked && me.chat.last, 'an answer');
});

test('covers come from the service’s address where it has one', async () => {
  await start({ publicUrl: 'https://bots.example.org/' });
  const [card] = (await server.user().ask('t_neon')).results;
  expect(card).toMatchObject({
    thumbnail_url: 'https://bots.example.org/covers/neon',
    input_message_content: {
      link_preview_options: { url: 'https://bots.example.org/covers/neon' },
    },
  });
});

test('without an address covers come by Telegram’s own copy, as soon as it has one', async () => {
  await start({ publicUrl: 'http://localhost:8787' });
  const me = await join(server);
  expect((await me.ask('t_neon')).results).toMatchObject([{ type: 'article' }]);
  me.say('/create neon');
  await me.chat.until('The neon');
  const [card] = (await me.ask('t_neon')).results;
  expect(card).toMatchObject({ type: 'photo', caption: expect.stringContaining('The neon') });
  expect(server.refusals).toEqual([]);
});

test('a question that fails is not answered, and holds up nothing', async () => {
  await start();
  server.fail('answerInlineQuery', { status: 500 }, 1);
  const me = server.user();
  void me.ask('neon');
  me.say('/start');
  await me.chat.until('18');
  expect(idsOf(await me.ask('neon'))).toEqual(['t_neon']);
});

test('of what is typed letter by letter the newest is answered', async () => {
  await start();
  const me = server.user();
  const answers = ['n', 'ne', 'neo', 'neon'].map((words) => me.ask(words));
  expect(idsOf(await (answers.at(-1) ?? Promise.reject()))).toEqual(['t_neon']);
});

test('what @BotFather has not turned on is said at the start', async () => {
  const lines: string[] = [];
  const quiet = () => undefined;
  const info = (_fields: object, message: string) => void lines.push(message);
  const log = { debug: quiet, info, warn: quiet, error: quiet, child: () => log };
  Object.assign(server.botInfo, { supports_inline_queries: false });
  await start({ log });
  await expect.poll(() => lines.join()).toContain('/setinline');
});
