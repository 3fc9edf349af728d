import { afterAll, beforeAll, expect, test } from 'vitest';
import { starsIntake } from '../../core/payments/stars/intake.ts';
import { subscriptionsOf } from '../../db/subscriptions.ts';
import type { TelegramUser } from '../telegram/testing/stand-in.node.ts';
import type { Charge } from '../telegram/testing/stars.ts';
import {
  allDone,
  booksOf,
  errorOf,
  invoiceFor,
  movableClock,
  sweepNow,
  violations,
  whenBooks,
} from './testing/stars.node.ts';
import {
  joinTelegram,
  openTestService,
  quickEngine,
  refusals,
  type TestService,
} from './testing/test-service.node.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const MONTH = 30 * DAY;

const clock = movableClock();
let house: TestService;
beforeAll(async () => {
  house = await openTestService({ now: clock.now, engines: [quickEngine] });
});
afterAll(() => house.close());

const stars = () => {
  const found = house.service.ctx.payments.find(({ id }) => id === 'stars')?.subscriptions;
  if (!found) throw new Error('no Stars');
  return found;
};

/** Buys Pro on Telegram's payment sheet. */
async function subscribe(me: TelegramUser): Promise<{ first: Charge; link: string }> {
  const link = await invoiceFor(me, 'pro');
  const first = await me.pay(link);
  if ('error' in first) throw new Error(first.error);
  await whenBooks(house, me, ({ proUntil }) => proUntil !== null);
  await allDone(house);
  return { first, link };
}

async function subscriptionOf(me: TelegramUser) {
  const { accountId } = await booksOf(house, me);
  const [row] = await subscriptionsOf(house.service.ctx.db.query, accountId);
  if (!row) throw new Error('no subscription');
  return row;
}

const hasPro = async (me: TelegramUser) => ((await booksOf(house, me)).proUntil ?? 0) > clock.now();

/** The next month is charged, and told of `times`. */
function renew(first: Charge, times: number): Charge {
  const charge = house.telegram.world.stars.renew(first.id);
  for (let told = 0; told < times; told += 1)
    house.telegram.update(house.telegram.world.tellPaid(charge));
  return charge;
}

test('a whole subscription: begun, renewed, told twice, heard of late, ended', async () => {
  const me = await joinTelegram(house);
  const { first, link } = await subscribe(me);
  const began = await subscriptionOf(me);
  expect(began).toMatchObject({ provider: 'stars', state: 'active', amountCents: 500 });
  expect(Math.abs(began.periodEndAt - clock.now() - MONTH)).toBeLessThan(HOUR);
  expect(errorOf(await me.pay(link))).toContain('paid already');

  clock.advance(MONTH - DAY / 24);
  renew(first, 2);
  await whenBooks(house, me, ({ payments }) => payments.length === 2);
  await allDone(house);
  expect((await subscriptionOf(me)).periodEndAt).toBe(began.periodEndAt + MONTH);

  clock.advance(MONTH);
  renew(first, 0);
  await sweepNow(house);
  await whenBooks(house, me, ({ payments }) => payments.length === 3);
  await allDone(house);
  const { payments, credits } = await booksOf(house, me);
  expect(credits).toBe(0);
  expect(new Set(payments.map(({ subscriptionId }) => subscriptionId)).size).toBe(1);
  expect((await subscriptionOf(me)).periodEndAt).toBe(began.periodEndAt + 2 * MONTH);
  expect(await hasPro(me)).toBe(true);

  await stars().end((await subscriptionOf(me)).providerId, 'period-end');
  expect(house.telegram.world.stars.isCancelled(first.id)).toBe(true);
  await sweepNow(house);
  await allDone(house);
  expect(await hasPro(me)).toBe(true);
  clock.advance(MONTH + DAY);
  await sweepNow(house);
  await allDone(house);
  expect(await hasPro(me)).toBe(false);
});

test('cancelled in the chat, and let be switched on again in Telegram', async () => {
  const me = await joinTelegram(house);
  const { first } = await subscribe(me);
  const { id, periodEndAt } = await subscriptionOf(me);
  me.pressCode(`pro-cancel-yes:${id}`);
  await expect.poll(() => house.telegram.world.stars.isCancelled(first.id)).toBe(true);
  await allDone(house);
  expect(await subscriptionOf(me)).toMatchObject({ cancelsAtEnd: true, periodEndAt });
  expect(await hasPro(me)).toBe(true);
  me.pressCode(`pro-resume:${id}`);
  await me.chat.until('switched on again');
  expect(house.telegram.world.stars.isCancelled(first.id)).toBe(false);
  clock.advance(MONTH - DAY / 24);
  renew(first, 1);
  await whenBooks(house, me, ({ payments }) => payments.length === 2);
  await allDone(house);
  const after = { cancelsAtEnd: false, periodEndAt: periodEndAt + MONTH };
  expect(await subscriptionOf(me)).toMatchObject(after);
});

test('ended in Telegram’s settings, switched on again, told twice, late and by strangers', async () => {
  const [me, stranger] = [await joinTelegram(house), await joinTelegram(house)];
  const { first } = await subscribe(me);
  const intake = starsIntake(house.service.ctx);
  const { world } = house.telegram;
  const ends = async () => (await subscriptionOf(me)).cancelsAtEnd;
  house.telegram.update(world.tellSubscription(first, 'canceled'));
  await expect.poll(ends).toBe(true);
  await allDone(house);
  expect(await hasPro(me)).toBe(true);
  house.telegram.update(world.tellSubscription(first, 'active'));
  await expect.poll(ends).toBe(false);
  await allDone(house);

  const news = { payload: first.invoice.payload, userId: String(me.person.id) };
  const later = 90_000_000;
  await intake.storeSubscription({ ...news, what: 'canceled', updateId: later });
  await intake.storeSubscription({ ...news, what: 'active', updateId: later + 2 });
  // One that was held up, and one that comes twice: what was said last stays.
  await intake.storeSubscription({ ...news, what: 'canceled', updateId: later + 1 });
  await intake.storeSubscription({ ...news, what: 'canceled', updateId: later });
  await intake.storeSubscription({ ...news, what: 'failed', updateId: later + 3 });
  const forged = { what: 'canceled', updateId: later + 4 } as const;
  await intake.storeSubscription({ ...news, ...forged, userId: String(stranger.person.id) });
  for (const payload of ['', 'nobody', 'x'.repeat(4_000)])
    await intake.storeSubscription({ ...news, ...forged, payload });
  await allDone(house);
  expect(await ends()).toBe(false);
  expect(await hasPro(me)).toBe(true);
});

test('a second subscription is not paid beside the first', async () => {
  const me = await joinTelegram(house);
  await subscribe(me);
  me.pressCode('offer:pro:stars');
  await allDone(house);
  const { checkouts } = await booksOf(house, me);
  const open = checkouts.find(({ state }) => state === 'open');
  if (open?.url) expect(errorOf(await me.pay(open.url))).toContain('Pro already');
});

test('an invoice of Pro that is paid twice all the same brings two months', async () => {
  const me = await joinTelegram(house);
  const link = await invoiceFor(me, 'pro');
  me.charge(link);
  me.charge(link);
  await whenBooks(house, me, ({ payments }) => payments.length === 2);
  await allDone(house);
  const { periodEndAt } = await subscriptionOf(me);
  expect(Math.abs(periodEndAt - clock.now() - 2 * MONTH)).toBeLessThan(HOUR);
});

test('no next month comes: it has ended, and goes on when one comes late', async () => {
  const me = await joinTelegram(house);
  const { first } = await subscribe(me);
  clock.advance(MONTH + DAY);
  await sweepNow(house);
  await allDone(house);
  await sweepNow(house);
  await allDone(house);
  expect((await subscriptionOf(me)).state).toBe('ended');
  expect(await hasPro(me)).toBe(false);
  renew(first, 1);
  await whenBooks(house, me, ({ payments }) => payments.length === 2);
  await allDone(house);
  expect(await hasPro(me)).toBe(true);
});

test('a month that is given back ends it at once', async () => {
  const me = await joinTelegram(house);
  const { first } = await subscribe(me);
  const charge = house.telegram.world.stars.refund(first);
  house.telegram.update(house.telegram.world.tellRefunded(charge));
  await whenBooks(house, me, ({ payments }) => payments[0]?.status === 'refunded');
  await allDone(house);
  expect(await hasPro(me)).toBe(false);
  // Nobody is to be charged for what was given back.
  expect(house.telegram.world.stars.isCancelled(first.id)).toBe(true);
});

test('an account that goes is not charged any more', async () => {
  const me = await joinTelegram(house);
  const { first } = await subscribe(me);
  me.pressCode('del-now-yes');
  await expect.poll(() => house.telegram.world.stars.isCancelled(first.id)).toBe(true);
  await allDone(house);
});

test('the books are right after all that, and Telegram had nothing to complain of', async () => {
  expect(await violations(house)).toEqual([]);
  expect(refusals(house)).toEqual([]);
});
