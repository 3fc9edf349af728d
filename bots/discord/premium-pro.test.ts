import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { openPremium, type Premium } from './testing/premium.node.ts';

const DAY = 86_400_000;

let shop: Premium;
beforeAll(async () => {
  shop = await openPremium();
});
afterAll(() => shop.close());

describe('Pro from Discord', () => {
  it('runs as long as its entitlement, month by month', async () => {
    const person = await shop.member();
    const { entitlement, subscriptionId } = shop.market.subscribe(person.id, shop.skus.pro);
    shop.tell('ENTITLEMENT_CREATE', entitlement);
    shop.tell('ENTITLEMENT_CREATE', entitlement);
    await shop.post('ENTITLEMENT_CREATE', entitlement);
    const first = await shop.whenBooks(person, ({ payments }) => payments.length === 1);
    const end = Date.parse(
      shop.discord.world.shop.subscriptions.get(subscriptionId)?.current_period_end ?? '',
    );
    expect(first).toMatchObject({
      credits: 0,
      proUntil: end + DEFAULT_RULES.pro.graceMs,
      payments: [{ amountCents: 999, status: 'paid' }],
      subscriptions: [{ state: 'active', periodEndAt: end, cancelsAtEnd: 0 }],
    });
    await person.untilSaid('Pro');

    shop.market.renew(subscriptionId);
    const renewed = shop.discord.world.shop.subscriptions.get(subscriptionId);
    shop.tell('SUBSCRIPTION_UPDATE', renewed);
    shop.tell('SUBSCRIPTION_UPDATE', renewed);
    const second = await shop.whenBooks(person, ({ payments }) => payments.length === 2);
    expect(second.subscriptions).toMatchObject([{ periodEndAt: end + 30 * DAY }]);

    shop.market.cancel(subscriptionId);
    shop.tell('SUBSCRIPTION_UPDATE', shop.discord.world.shop.subscriptions.get(subscriptionId));
    const ending = await shop.whenBooks(
      person,
      ({ subscriptions }) => subscriptions[0]?.cancelsAtEnd === 1,
    );
    expect(ending.proUntil).toBe(end + 30 * DAY);

    shop.pass(end + 31 * DAY - shop.now());
    await shop.post('ENTITLEMENT_UPDATE', shop.market.lapse(subscriptionId));
    const over = await shop.whenBooks(
      person,
      ({ subscriptions }) => subscriptions[0]?.state === 'ended',
    );
    expect(over.payments).toHaveLength(2);
    expect(await shop.violations()).toEqual([]);
  });

  it('ends at once where Discord gives the money back', async () => {
    const person = await shop.member();
    const { entitlement } = shop.market.subscribe(person.id, shop.skus.pro);
    await shop.post('ENTITLEMENT_CREATE', entitlement);
    await shop.whenBooks(person, ({ payments }) => payments.length === 1);
    shop.market.refund(entitlement.id);
    await shop.post('ENTITLEMENT_DELETE', entitlement);
    const books = await shop.whenBooks(
      person,
      ({ subscriptions }) => subscriptions[0]?.state === 'ended',
    );
    expect(books.proUntil).toBeLessThanOrEqual(shop.now());
    expect(books.payments).toMatchObject([{ status: 'refunded' }]);
    expect(await shop.violations()).toEqual([]);
  });

  it('is found by the sweep, and waits for who has not joined', async () => {
    const person = shop.discord.person();
    shop.market.subscribe(person.id, shop.skus.pro);
    await shop.sweep();
    await shop.settled();
    await shop.join(person);
    await shop.whenBooks(person, ({ subscriptions }) => subscriptions[0]?.state === 'active');
    const swept = await shop.member();
    shop.market.subscribe(swept.id, shop.skus.pro);
    await shop.sweep();
    await shop.whenBooks(swept, ({ subscriptions }) => subscriptions[0]?.state === 'active');
  });

  it('is looked after though it is not on sale any more', async () => {
    const person = await shop.member();
    const { entitlement, subscriptionId } = shop.market.subscribe(person.id, shop.skus.pro);
    shop.tell('ENTITLEMENT_CREATE', entitlement);
    await shop.whenBooks(person, ({ payments }) => payments.length === 1);
    await shop.restart({ DISCORD_SKUS: '' });
    shop.market.renew(subscriptionId);
    shop.tell('SUBSCRIPTION_UPDATE', shop.discord.world.shop.subscriptions.get(subscriptionId));
    const books = await shop.whenBooks(person, ({ payments }) => payments.length === 2);
    expect(books.payments[1]).toMatchObject({ amountCents: 999, status: 'paid' });
    expect(books.subscriptions).toMatchObject([{ state: 'active' }]);
    await shop.restart();
  });
});
