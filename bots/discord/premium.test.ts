import { EntitlementType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Difference, reconcile } from '../../core/payments/reconcile/reconcile.ts';
import { openPremium, type Premium } from './testing/premium.node.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let shop: Premium;
beforeAll(async () => {
  shop = await openPremium();
});
afterAll(() => shop.close());

const wasConsumed = (id: string): boolean => shop.discord.world.shop.consumed.includes(id);

/** Waits until the books say so and nothing is left, and proves the books. */
async function ends(person: { id: string }, credits: number) {
  await shop.whenBooks(person, (books) => books.credits === credits);
  await shop.settled();
  const books = await shop.books(person);
  expect(books.credits).toBe(credits);
  expect(await shop.violations()).toEqual([]);
  return books;
}

describe('a pack from Discord', () => {
  it('is offered by Discord’s own button beside the others', async () => {
    const person = await shop.member();
    await person.slash('buy');
    const said = await person.untilSaid('Spark');
    expect(said.premium).toEqual([shop.skus.spark, shop.skus.bolt]);
    expect(said.buttons).toContain('Spark · $4.99 · Test');
    expect(said.buttons).toContain('Thunder · $27.99 · Test');
    expect(said.text).toContain('Discord’s own buttons are paid through Discord');
    await person.slash('pro');
    expect((await person.untilSaid('month by month')).premium).toEqual([shop.skus.pro]);
  });

  it('of a SKU that Discord does not know leaves the other buttons', async () => {
    const person = await shop.member();
    const { skus } = shop.discord.world.shop;
    const spark = skus.get(shop.skus.spark);
    skus.delete(shop.skus.spark);
    await person.slash('buy');
    const said = await person.untilSaid('Spark');
    expect(said.premium).toEqual([]);
    expect(said.buttons).toContain('Spark · $4.99 · Test');
    if (spark) skus.set(spark.id, spark);
  });

  it('is credited by the gateway, told in the chat, then consumed and can be bought again', async () => {
    const person = await shop.member({ where: 'server' });
    const bought = shop.market.buy(person.id, shop.skus.spark);
    expect(() => shop.market.buy(person.id, shop.skus.spark)).toThrow('owned already');
    shop.tell('ENTITLEMENT_CREATE', bought);
    const books = await ends(person, 300);
    expect(books.payments).toEqual([
      { transactionId: bought.id, status: 'paid', amountCents: 499, refundedCents: 0 },
    ]);
    expect(wasConsumed(bought.id)).toBe(true);
    expect(await shop.waiting()).toEqual([]);
    expect((await person.untilSaid('300')).ephemeral).toBe(true);
    shop.tell('ENTITLEMENT_CREATE', shop.market.buy(person.id, shop.skus.spark));
    await ends(person, 600);
  });

  it('counts once though both doors, twice each, and an interaction tell of it at once', async () => {
    const person = await shop.member();
    const bought = shop.market.buy(person.id, shop.skus.bolt);
    const answers = await Promise.all([
      shop.post('ENTITLEMENT_CREATE', bought),
      shop.post('ENTITLEMENT_UPDATE', bought),
      person.slash('credits').then(() => new Response()),
      Promise.resolve(shop.tell('ENTITLEMENT_CREATE', bought)).then(() => new Response()),
      Promise.resolve(shop.tell('ENTITLEMENT_UPDATE', bought)).then(() => new Response()),
    ]);
    expect(answers.slice(0, 2).map(({ status }) => status)).toEqual([204, 204]);
    const books = await ends(person, 1_100);
    expect(books.payments).toHaveLength(1);
    expect(shop.discord.world.shop.consumed.filter((id) => id === bought.id)).toHaveLength(1);
  });

  it('is found by the sweep when no door told of it', async () => {
    const person = await shop.member();
    const bought = shop.market.buy(person.id, shop.skus.spark);
    await shop.sweep();
    await ends(person, 300);
    expect(wasConsumed(bought.id)).toBe(true);
    const calls = shop.discord.world.calls.length;
    await shop.sweep();
    await shop.settled();
    const asked = shop.discord.world.calls.slice(calls).map(({ path }) => path);
    expect(asked.filter((path) => path.endsWith(bought.id))).toEqual([]);
  });

  it('is found by any interaction of its buyer', async () => {
    const person = await shop.member({ over: 'http' });
    shop.market.buy(person.id, shop.skus.spark);
    await person.slash('help');
    await ends(person, 300);
  });

  it('goes when Discord takes it back, also below zero, and comes not back', async () => {
    const person = await shop.member();
    const bought = shop.market.buy(person.id, shop.skus.spark);
    await shop.post('ENTITLEMENT_CREATE', bought);
    await ends(person, 300);
    shop.market.refund(bought.id);
    expect((await shop.post('ENTITLEMENT_DELETE', bought)).status).toBe(204);
    const books = await ends(person, 0);
    expect(books.payments).toMatchObject([{ status: 'refunded', refundedCents: 499 }]);
    shop.tell('ENTITLEMENT_CREATE', bought);
    shop.tell('ENTITLEMENT_DELETE', bought);
    await ends(person, 0);
  });

  it('that was taken back unseen goes by the sweep', async () => {
    const person = await shop.member();
    const bought = shop.market.buy(person.id, shop.skus.spark);
    await shop.sweep();
    await ends(person, 300);
    shop.market.refund(bought.id);
    await shop.sweep();
    await ends(person, 0);
  });

  it('whose end is told before its beginning brings nothing', async () => {
    const person = await shop.member();
    const bought = shop.market.buy(person.id, shop.skus.spark);
    const before = { ...bought };
    shop.market.refund(bought.id);
    await shop.post('ENTITLEMENT_DELETE', bought);
    await shop.post('ENTITLEMENT_CREATE', before);
    await shop.settled();
    expect(await ends(person, 0)).toMatchObject({ payments: [] });
  });

  it('waits for a buyer who has not joined yet', async () => {
    const person = shop.discord.person();
    const bought = shop.market.buy(person.id, shop.skus.spark);
    await shop.post('ENTITLEMENT_CREATE', bought);
    await shop.sweep();
    await shop.settled();
    expect(wasConsumed(bought.id)).toBe(false);
    // Longer ago than any sweep looks back.
    shop.pass(40 * DAY);
    await shop.join(person);
    await ends(person, 300);
    expect(wasConsumed(bought.id)).toBe(true);
  });

  it('of a SKU that is in no offer waits until it is in one', async () => {
    const person = await shop.member();
    const bought = shop.market.buy(person.id, shop.skus.forgotten);
    await shop.post('ENTITLEMENT_CREATE', bought);
    await shop.settled();
    expect(await ends(person, 0)).toMatchObject({ payments: [] });
    expect(wasConsumed(bought.id)).toBe(false);
    expect(await shop.parked()).toEqual([]);
  });

  it('of somebody else, a server or another application is nobody’s here', async () => {
    const [person, other] = [await shop.member(), await shop.member()];
    const theirs = shop.market.buy(other.id, shop.skus.spark);
    // What the event says about its owner does not count, what Discord says does.
    await shop.post('ENTITLEMENT_CREATE', { ...theirs, user_id: person.id });
    await ends(other, 300);
    const server = shop.market.buy(person.id, shop.skus.spark, { guild_id: '500' });
    const foreign = shop.market.buy(person.id, shop.skus.bolt, { application_id: '42' });
    const invented = { ...theirs, id: '4242' };
    for (const one of [server, foreign, invented]) {
      await shop.post('ENTITLEMENT_CREATE', one);
      shop.tell('ENTITLEMENT_CREATE', one);
    }
    await shop.settled();
    expect(await ends(person, 0)).toMatchObject({ payments: [] });
    shop.discord.world.shop.entitlements.delete(foreign.id);
    shop.discord.world.shop.entitlements.delete(server.id);
  });

  it('costs nothing where it was given away, and counts in test mode while nobody is in production', async () => {
    const person = await shop.member();
    const gift = { type: EntitlementType.DeveloperGift };
    shop.tell('ENTITLEMENT_CREATE', shop.market.buy(person.id, shop.skus.spark, gift));
    expect(await ends(person, 300)).toMatchObject({ payments: [{ amountCents: 0 }] });
    const test = { type: EntitlementType.TestModePurchase };
    shop.tell('ENTITLEMENT_CREATE', shop.market.buy(person.id, shop.skus.spark, test));
    await ends(person, 600);
  });

  it('is consumed once Discord lets us, though we went down between booking and consuming', async () => {
    const person = await shop.member();
    shop.discord.fail('consume', ...Array.from({ length: 30 }, () => ({ status: 500 })));
    const bought = shop.market.buy(person.id, shop.skus.spark);
    shop.tell('ENTITLEMENT_CREATE', bought);
    await shop.whenBooks(person, ({ credits }) => credits === 300);
    await shop.restart();
    expect(wasConsumed(bought.id)).toBe(false);
    shop.discord.world.faults.delete('consume');
    shop.pass(MINUTE);
    await person.until(() => wasConsumed(bought.id));
    await ends(person, 300);
    // Told of again after it was consumed by us: nothing more.
    shop.tell('ENTITLEMENT_UPDATE', bought);
    await ends(person, 300);
  });

  it('waits while Discord is away', async () => {
    const person = await shop.member();
    shop.discord.fail('entitlement', ...Array.from({ length: 30 }, () => ({ status: 503 })));
    shop.tell('ENTITLEMENT_CREATE', shop.market.buy(person.id, shop.skus.spark));
    await shop.settled();
    expect((await shop.books(person)).credits).toBe(0);
    shop.discord.world.faults.delete('entitlement');
    shop.pass(MINUTE);
    await ends(person, 300);
  });
});

describe('reconciling', () => {
  it('finds and books what was bought, and agrees afterwards', async () => {
    const since = shop.now() - MINUTE;
    const person = await shop.member();
    await shop.settled();
    const { ctx } = shop.service;
    const bought = shop.market.buy(person.id, shop.skus.bolt);
    const { entitlement } = shop.market.subscribe(person.id, shop.skus.pro);
    const differences = async () => {
      const found: Difference[] = [];
      for await (const one of reconcile(ctx, since)) found.push(one);
      const about = new RegExp(`^(${bought.id}|${entitlement.id})`);
      return found.filter(({ transactionId }) => about.test(transactionId ?? ''));
    };
    const found = await differences();
    expect(found.map(({ what }) => what)).toEqual(Array(2).fill('paid there, not here'));
    for (const { repair } of found) await repair?.();
    await ends(person, 1_100);
    expect((await shop.books(person)).subscriptions).toMatchObject([{ state: 'active' }]);
    expect(await differences()).toEqual([]);
    shop.market.refund(bought.id);
    const [gone] = await differences();
    expect(gone?.what).toBe('refund or dispute not booked');
    await gone?.repair?.();
    await ends(person, 0);
    expect(await differences()).toEqual([]);
  });
});

describe('in production', () => {
  it.each(['production', 'prod'])(
    'what was bought in test mode brings nothing: %s',
    async (NODE_ENV) => {
      const live = await openPremium({ NODE_ENV });
      try {
        const person = await live.member();
        const test = { type: EntitlementType.TestModePurchase };
        const bought = live.market.buy(person.id, live.skus.spark, test);
        live.tell('ENTITLEMENT_CREATE', bought);
        await live.sweep();
        await live.settled();
        expect(await live.books(person)).toMatchObject({ credits: 0, payments: [] });
        expect(live.discord.world.shop.consumed).toEqual([]);
      } finally {
        await live.close();
      }
    },
  );
});
