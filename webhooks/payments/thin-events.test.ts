import Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { audit } from '../../db/audit.ts';
import { signals, tasks } from '../../db/schema/schema.ts';
import { openPage, openShop, type Shop, WEBHOOK_SECRET } from '../testing/checkout.node.ts';
import { openPro } from '../testing/subscription.node.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ thin: true });
});
afterAll(async () => {
  expect(await audit(shop.db.query)).toEqual([]);
  await shop.close();
});

test('a pack is declined, paid, disputed and refunded by thin events alone', async () => {
  const { id, accountId, press } = await openPage(shop, 'thin');
  await press({ do: 'decline' });
  await shop.settle();
  expect(await shop.db.query.select().from(signals)).toMatchObject([
    { accountId, kind: 'card-failed' },
  ]);
  await press({ do: 'pay' });
  await shop.settle();
  expect([(await shop.checkout(id)).state, await shop.balance(accountId)]).toEqual(['paid', 300]);
  await press({ do: 'dispute' });
  await shop.settle();
  expect(await shop.balance(accountId)).toBe(0);
  await press({ do: 'dispute-won' });
  await shop.settle();
  expect(await shop.balance(accountId)).toBe(300);
  await press({ do: 'refund' });
  await shop.settle();
  expect([(await shop.checkout(id)).state, await shop.balance(accountId)]).toEqual(['refunded', 0]);
  expect(new Set(shop.counted)).toEqual(new Set(['accepted']));
});

test('Pro begins by thin events', async () => {
  const { row } = await openPro(shop, 'thin-pro');
  await shop.settle();
  expect(await row()).toMatchObject({ state: 'active' });
});

test.each([
  ['about an object that Stripe does not know', 'v1.charge.refunded', { id: 'ch_nobody' }, true],
  ['about nothing', 'v2.core.event_destination.ping', null, false],
  ['about what concerns nobody here', 'v1.customer.created', { id: 'cus_1' }, false],
])('a thin event %s is taken and leaves nothing open', async (_, type, related, isStored) => {
  const body = JSON.stringify({
    id: `evt_${type}`,
    object: 'v2.core.event',
    type,
    created: '2026-11-20T12:00:00.000Z',
    livemode: false,
    related_object: related && { ...related, type: 'charge', url: '/v1/charges/x' },
  });
  const signature = await Stripe.webhooks.generateTestHeaderStringAsync({
    payload: body,
    secret: WEBHOOK_SECRET,
    timestamp: Math.floor(shop.now() / 1_000),
  });
  const headers = { 'stripe-signature': signature };
  const answer = await fetch(`${shop.base}/webhooks/stripe`, { method: 'POST', body, headers });
  expect(answer.status).toBe(200);
  const subjects = async () =>
    (await shop.db.query.select().from(tasks)).map(({ subject }) => subject);
  expect((await subjects()).includes(`sandbox:evt_${type}`)).toBe(isStored);
  await shop.drain();
  expect(await subjects()).not.toContain(`sandbox:evt_${type}`);
});
