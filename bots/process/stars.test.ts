import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ListedPayment } from '../../core/payment-providers/provider.ts';
import { requestRefund } from '../../core/payments/refunds/refund.ts';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { changeAccount } from '../../db/accounts.ts';
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
  INSIDES,
  joinTelegram,
  openTestService,
  quickEngine,
  refusals,
  type TestService,
} from './testing/test-service.node.ts';

const HOUR = 60 * 60_000;

describe.each([{ webhook: false }, { webhook: true }])('webhook: $webhook', ({ webhook }) => {
  test('a pack is bought in the chat, and an update that comes twice counts once', async () => {
    const house = await openTestService({ webhook, engines: [quickEngine] });
    try {
      const me = await joinTelegram(house);
      me.say('/buy');
      await me.chat.until('Spark');
      me.press(/Spark.*250 ⭐/);
      await me.chat.until('You pay with Stars');
      const charge = await me.pay();
      if ('error' in charge) throw new Error(charge.error);
      await me.chat.until('300');
      const told = me.chat.shown.length;
      house.telegram.update(house.telegram.world.tellPaid(charge));
      await allDone(house);
      const books = await booksOf(house, me);
      expect(books.credits).toBe(300);
      expect(books.payments).toMatchObject([
        { transactionId: charge.id, amountCents: 250, currency: 'xtr', billingEmail: null },
      ]);
      expect(me.chat.shown).toHaveLength(told);
      expect(me.chat.transcript()).not.toMatch(INSIDES);
      expect(refusals(house)).toEqual([]);
      expect(await violations(house)).toEqual([]);
    } finally {
      await house.close();
    }
  });
});

describe('whatever happens to a payment', () => {
  const clock = movableClock();
  const offers = [...DEFAULT_RULES.offers];
  let house: TestService;
  beforeAll(async () => {
    house = await openTestService({
      now: clock.now,
      engines: [quickEngine],
      rules: { ...DEFAULT_RULES, offers },
      settings: { SUPPORT_CONTACT: 'help@example.org' },
    });
  });
  afterAll(() => house.close());

  const stars = () => {
    const found = house.service.ctx.payments.find(({ id }) => id === 'stars');
    if (!found?.refund || !found.list) throw new Error('no Stars');
    return { ...found, refund: found.refund, list: found.list };
  };

  test('one that nobody was asked about is credited all the same', async () => {
    const me = await joinTelegram(house);
    const link = await invoiceFor(me);
    me.charge(link);
    await whenBooks(house, me, ({ credits }) => credits === 300);
  });

  test('one whose message is lost is found by the sweep', async () => {
    const me = await joinTelegram(house);
    await invoiceFor(me);
    await me.pay(undefined, { lost: true });
    expect((await booksOf(house, me)).credits).toBe(0);
    await sweepNow(house);
    await whenBooks(house, me, ({ credits }) => credits === 300);
  });

  test('stored and not yet credited when the process ends: credited by the next', async () => {
    const me = await joinTelegram(house);
    const link = await invoiceFor(me);
    house.telegram.fail('getStarTransactions', { status: 500 }, 50);
    me.charge(link);
    const { db } = house.service.ctx;
    await me.chat.when(() => house.telegram.world.updates.waiting === 0);
    await expect
      .poll(() =>
        db.query.query.inbox.findMany({ where: (row, { eq }) => eq(row.source, 'stars') }),
      )
      .not.toEqual([]);
    expect((await booksOf(house, me)).credits).toBe(0);
    await house.restart();
    house.telegram.mend();
    clock.advance(60_000);
    await whenBooks(house, me, ({ credits }) => credits === 300);
  });

  test('an invoice that is paid is not paid again; should it be, it brings the same again', async () => {
    const me = await joinTelegram(house);
    const link = await invoiceFor(me);
    await me.pay(link);
    await whenBooks(house, me, ({ credits }) => credits === 300);
    expect(errorOf(await me.pay(link))).toContain('paid already');
    const again = me.charge(link);
    await whenBooks(house, me, ({ credits }) => credits === 600);
    house.telegram.update(house.telegram.world.tellPaid(again));
    await sweepNow(house);
    await allDone(house);
    const books = await booksOf(house, me);
    expect(books.credits).toBe(600);
    expect(books.payments).toHaveLength(2);
    expect(books.checkouts.map(({ state }) => state)).toEqual(['paid', 'paid']);
  });

  test('nobody pays for somebody else, whichever price is not the price, and strange invoices', async () => {
    const [me, other] = [await joinTelegram(house), await joinTelegram(house)];
    const link = await invoiceFor(me);
    expect(errorOf(await other.pay(link))).toContain('somebody else');
    const stranger = house.telegram.user();
    expect(errorOf(await stranger.pay(link))).toContain('somebody else');
    expect(await me.askToPay(link, { stars: 1 })).toMatchObject({
      ok: false,
      error: expect.stringContaining('has changed'),
    });
    for (const payload of ['nothing', 'x'.repeat(128), "' or 1=1 --"])
      expect(errorOf(await me.askToPay(link, { payload }))).toContain('not known here');
    expect((await booksOf(house, me)).payments).toEqual([]);
    expect((await booksOf(house, other)).payments).toEqual([]);
  });

  test('who is refused is told so in their own language', async () => {
    const me = await joinTelegram(house);
    const link = await invoiceFor(me);
    const other = house.telegram.user({ languageCode: 'de-AT' });
    expect(errorOf(await other.pay(link))).toContain('gehört jemand anderem');
  });

  test('what is no longer on sale, or costs something else now, is not sold', async () => {
    const me = await joinTelegram(house);
    const link = await invoiceFor(me, 'bolt');
    const at = offers.findIndex((one) => one.provider === 'stars' && one.product === 'bolt');
    const [offer] = offers.splice(at, 1);
    if (!offer) throw new Error('no offer');
    expect(errorOf(await me.pay(link))).toContain('has changed');
    offers.push({ ...offer, amountCents: offer.amountCents + 1 });
    expect(errorOf(await me.pay(link))).toContain('has changed');
    offers.pop();
    offers.push(offer);
    expect(await me.askToPay(link)).toEqual({ ok: true });
  });

  test('an account that is held or suspended buys nothing', async () => {
    const me = await joinTelegram(house);
    const link = await invoiceFor(me);
    const { db } = house.service.ctx;
    const { accountId } = await booksOf(house, me);
    await db.commit([changeAccount(db.query, accountId, { heldAt: clock.now() })]);
    expect(errorOf(await me.pay(link))).toContain('being checked');
    await db.commit([changeAccount(db.query, accountId, { heldAt: null, status: 'suspended' })]);
    expect(errorOf(await me.pay(link))).toContain('suspended');
  });

  test('a refund takes the credits back once, however often it is asked for', async () => {
    const me = await joinTelegram(house);
    await invoiceFor(me);
    const charge = await me.pay();
    if ('error' in charge) throw new Error(charge.error);
    await whenBooks(house, me, ({ credits }) => credits === 300);
    const wish = {
      transactionId: charge.id,
      amountCents: 250,
      currency: 'xtr',
      key: 'r1',
      userId: null,
    };
    await expect(stars().refund({ ...wish, amountCents: 100 })).rejects.toMatchObject({
      problem: 'invalid',
    });
    await stars().refund(wish);
    await whenBooks(house, me, ({ credits }) => credits === 0);
    await stars().refund({ ...wish, userId: String(me.person.id) });
    house.telegram.update(house.telegram.world.tellRefunded(charge));
    await allDone(house);
    const books = await booksOf(house, me);
    expect(books.credits).toBe(0);
    expect(books.payments).toMatchObject([{ status: 'refunded', refundedCents: 250 }]);
  });

  test('an operator gives the Stars back: all of them, told once', async () => {
    const me = await joinTelegram(house);
    await me.pay(await invoiceFor(me));
    await whenBooks(house, me, ({ credits }) => credits === 300);
    const [payment] = (await booksOf(house, me)).payments;
    if (!payment) throw new Error('no payment');
    const { db } = house.service.ctx;
    const wish = { payment, amountCents: 250, requestedBy: 'command', reason: null };
    await db.commit(requestRefund(db.query, wish, clock.now()));
    await whenBooks(house, me, ({ credits }) => credits === 0);
    await allDone(house);
    const refunds = await db.query.query.paymentRefunds.findMany();
    expect(refunds.find(({ paymentId }) => paymentId === payment.id)?.state).toBe('done');
    expect(me.chat.transcript().match(/250 ⭐/g)?.length).toBeGreaterThan(0);
  });

  test('a refund whose message is lost, before and after the payment was heard of', async () => {
    const me = await joinTelegram(house);
    const known = await me.pay(await invoiceFor(me));
    if ('error' in known) throw new Error(known.error);
    await whenBooks(house, me, ({ credits }) => credits === 300);
    const unheard = me.charge(await invoiceFor(me), { lost: true });
    for (const charge of [known, unheard]) house.telegram.world.stars.refund(charge);
    await sweepNow(house);
    await whenBooks(house, me, ({ payments }) => payments.length === 2);
    await whenBooks(house, me, ({ credits }) => credits === 0);
    const { payments } = await booksOf(house, me);
    expect(payments.map(({ status }) => status)).toEqual(['refunded', 'refunded']);
  });

  test('what was paid is listed with what went back', async () => {
    const me = await joinTelegram(house);
    const since = clock.now() - 2_000;
    const charge = await me.pay(await invoiceFor(me));
    if ('error' in charge) throw new Error(charge.error);
    const listed: ListedPayment[] = [];
    for await (const payment of stars().list(since)) listed.push(payment);
    const [checkout] = (await booksOf(house, me)).checkouts;
    expect(listed.find(({ transactionId }) => transactionId === charge.id)).toMatchObject({
      checkoutId: checkout?.id,
      providerId: checkout?.id,
      amountCents: 250,
      refundedCents: 0,
      currency: 'xtr',
    });
  });

  test('help with a payment names whom to write to, and the payments', async () => {
    const me = await joinTelegram(house);
    me.say('/paysupport');
    await me.chat.until('not paid anything');
    await me.pay(await invoiceFor(me));
    await whenBooks(house, me, ({ credits }) => credits === 300);
    me.say('/paysupport');
    await me.chat.until('help@example.org');
    me.press(/Spark.*250 ⭐/);
    await me.chat.until(/Receipt/);
    const stranger = house.telegram.user();
    stranger.say('/paysupport');
    await stranger.chat.until('help@example.org');
  });

  test('an invoice ends; what is paid for it after that is credited all the same', async () => {
    const me = await joinTelegram(house);
    const link = await invoiceFor(me);
    clock.advance(24 * HOUR);
    expect(errorOf(await me.pay(link))).toContain('has expired');
    await sweepNow(house);
    await whenBooks(house, me, ({ checkouts }) => checkouts[0]?.state === 'expired');
    me.charge(link);
    await whenBooks(house, me, ({ credits }) => credits === 300);
  });

  test('the books are right after all that, and Telegram had nothing to complain of', async () => {
    expect(await violations(house)).toEqual([]);
    const unexpected = refusals(house).filter(
      ({ description }) => !/CHARGE_ALREADY_REFUNDED/.test(description),
    );
    expect(unexpected).toEqual([]);
  });
});
