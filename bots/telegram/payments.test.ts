import { afterAll, beforeAll, expect, test } from 'vitest';
import { tryAgainText } from '../../core/payments/stars/check.ts';
import type { StarNews, StarsIntake, SubscriptionNews } from '../../core/payments/stars/intake.ts';
import { DatabaseUnavailable } from '../../db/failures.ts';
import type { TelegramBot } from './start.ts';
import type { Telegram } from './telegram.ts';
import { telegramFor } from './testing/harness.node.ts';
import { startTelegramStandIn, type TelegramStandIn } from './testing/stand-in.node.ts';

const INVOICE = { title: 'Spark', description: '300 credits', payload: 'c1', periodSeconds: null };

let server: TelegramStandIn;
let telegram: Telegram;
let bot: TelegramBot;
const events: string[] = [];
const ahead = { ms: 0 };
const news: StarNews[] = [];
const subscriptionNews: SubscriptionNews[] = [];
const intake = {
  check: (): Promise<string | null> => Promise.resolve(null),
  away: 0,
};
const given: StarsIntake = {
  check: () => intake.check(),
  tryAgain: ({ languageTag }) => tryAgainText(languageTag),
  async store(one) {
    if (intake.away-- > 0) throw new DatabaseUnavailable();
    news.push(one);
  },
  storeSubscription: async (one) => void subscriptionNews.push(one),
};
beforeAll(async () => {
  server = await startTelegramStandIn({ now: () => Date.now() + ahead.ms });
  telegram = telegramFor(server, { rateLimits: { checkWithinMs: 60 } });
  bot = telegram.connect(async ({ body }) => void events.push(body.kind), given);
  bot.receive();
});
afterAll(async () => {
  await bot.stop();
  await server.close();
});

/** Somebody who has talked to the bot, with an invoice. */
async function buyer(stars = 250) {
  const me = server.user();
  me.say('hello');
  return { me, link: await telegram.stars.invoiceLink({ ...INVOICE, stars }) };
}

test('a payment that was checked goes through and is reported, and is no message of the chat', async () => {
  const { me, link } = await buyer();
  const charge = await me.pay(link);
  if ('error' in charge) throw new Error(charge.error);
  await expect.poll(() => news).toContainEqual({ what: 'paid', chargeId: charge.id });
  await telegram.stars.refund(me.person.id, charge.id);
  await expect.poll(() => news).toContainEqual({ what: 'refunded', chargeId: charge.id });
  expect(new Set(events)).toEqual(new Set(['text']));
});

test.each([
  ['never says anything', () => new Promise<never>(() => undefined)],
  ['is away', () => Promise.reject(new DatabaseUnavailable())],
])('a database that %s refuses the payment in time, in plain words', async (_what, check) => {
  const { me, link } = await buyer();
  intake.check = check;
  expect(await me.pay(link)).toEqual({ error: tryAgainText('en') });
  intake.check = () => Promise.resolve(null);
});

test('an answer that comes too late for Telegram does no harm', async () => {
  const { me, link } = await buyer();
  const { answerWithinMs } = server.world.stars;
  server.world.stars.answerWithinMs = 1;
  server.fail('answerPreCheckoutQuery', {
    status: 400,
    description: 'Bad Request: query is too old',
  });
  expect(await me.pay(link)).toEqual({ error: 'BOT_PRECHECKOUT_TIMEOUT' });
  server.world.stars.answerWithinMs = answerWithinMs;
  expect(await me.askToPay(link)).toEqual({ ok: true });
});

test('Telegram takes one answer, and none that is late', async () => {
  const answer = async (id: string) => {
    const response = await fetch(`${server.apiRoot}/bot${server.token}/answerPreCheckoutQuery`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ pre_checkout_query_id: id, ok: true }),
    });
    return response.json();
  };
  const [first, late] = [server.world.stars.ask(), server.world.stars.ask()];
  const tooOld = { ok: false, description: expect.stringContaining('query is too old') };
  expect(await answer(first.id)).toMatchObject({ ok: true });
  expect(await answer(first.id)).toMatchObject(tooOld);
  ahead.ms += server.world.stars.answerWithinMs + 1;
  expect(await answer(late.id)).toMatchObject(tooOld);
});

test('a payment that cannot be stored comes again until it is', async () => {
  const { me, link } = await buyer();
  intake.away = 2;
  const charge = me.charge(link);
  await expect.poll(() => news).toContainEqual({ what: 'paid', chargeId: charge.id });
});

test('a refund that was made before is a success; one of somebody else is none', async () => {
  const { me, link } = await buyer();
  const { id } = me.charge(link);
  await telegram.stars.refund(me.person.id, id);
  await telegram.stars.refund(me.person.id, id);
  await expect(telegram.stars.refund(me.person.id + 1, id)).rejects.toMatchObject({
    problem: 'not-found',
  });
  const list = await telegram.stars.transactions(0, 100);
  expect(list.filter(({ row }) => row?.id === id).map(({ row }) => row?.direction)).toEqual([
    'paid',
    'refunded',
  ]);
});

test('Telegram away is worth another try, a refusal is not', async () => {
  const { me, link } = await buyer();
  const { id } = me.charge(link);
  for (const failure of [{ status: 500 }, 'reset'] as const) {
    server.fail('refundStarPayment', failure);
    await expect(telegram.stars.refund(me.person.id, id)).rejects.toMatchObject({
      problem: 'unavailable',
    });
  }
  await expect(telegram.stars.invoiceLink({ ...INVOICE, stars: 0 })).rejects.toMatchObject({
    problem: 'invalid',
  });
});

test.each([
  [
    'several prices',
    {
      prices: [
        { label: 'a', amount: 1 },
        { label: 'b', amount: 2 },
      ],
    },
  ],
  ['a provider token', { provider_token: 'something' }],
  ['a payload that is too long', { payload: 'é'.repeat(65) }],
  ['no payload', { payload: '' }],
  ['nothing to pay', { prices: [{ label: 'a', amount: 0 }] }],
  ['another currency', { currency: 'USD' }],
  ['another period', { subscription_period: 86_400 }],
  ['tips', { max_tip_amount: 5 }],
])('the stand-in takes no invoice with %s', async (_what, wrong) => {
  const invoice = {
    title: 'Spark',
    description: 'credits',
    payload: 'c1',
    provider_token: '',
    currency: 'XTR',
    prices: [{ label: 'Spark', amount: 250 }],
    ...wrong,
  };
  const answer = await fetch(`${server.apiRoot}/bot${server.token}/createInvoiceLink`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(invoice),
  });
  expect(answer.status).toBe(400);
  await answer.arrayBuffer();
});

test('a subscription is ended and goes on only for its owner', async () => {
  const me = server.user();
  me.say('hello');
  const link = await telegram.stars.invoiceLink({
    ...INVOICE,
    stars: 500,
    periodSeconds: 2_592_000,
  });
  const { id } = me.charge(link);
  await telegram.stars.setRenewal(me.person.id, id, false);
  expect(server.world.stars.isCancelled(id)).toBe(true);
  await telegram.stars.setRenewal(me.person.id, id, true);
  expect(server.world.stars.isCancelled(id)).toBe(false);
  await expect(telegram.stars.setRenewal(1, id, false)).rejects.toMatchObject({
    problem: 'not-found',
  });
});

test('what changes about a subscription is heard by polling and by webhook', async () => {
  const me = server.user();
  const change = {
    user: { is_bot: false, first_name: 'A', id: me.person.id },
    invoice_payload: 'co-1',
    state: 'canceled',
  } as const;
  server.update({ subscription: change });
  await expect.poll(() => subscriptionNews.length).toBe(1);
  await bot.handle({ update_id: 9_000_001, subscription: { ...change, state: 'active' } });
  const userId = String(me.person.id);
  expect(subscriptionNews).toMatchObject([
    { what: 'canceled', payload: 'co-1', userId },
    { what: 'active', payload: 'co-1', userId, updateId: 9_000_001 },
  ]);
});
