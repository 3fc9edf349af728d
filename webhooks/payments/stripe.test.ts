import { createClient } from '@libsql/client';
import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DatabaseUnavailable } from '../../db/failures.ts';
import { inbox, tasks } from '../../db/schema/schema.ts';
import { openShop, type Shop, WEBHOOK_SECRET } from '../testing/checkout.node.ts';
import { stripeRoutes } from './stripe.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const eventOf = (
  id: string,
  type = 'checkout.session.completed',
  object: object = { id: 'cs_x' },
) => JSON.stringify({ id, object: 'event', type, data: { object } });

const signed = (payload: string, options: { secret?: string; ageSeconds?: number } = {}) =>
  Stripe.webhooks.generateTestHeaderStringAsync({
    payload,
    secret: options.secret ?? WEBHOOK_SECRET,
    timestamp: Math.floor(shop.now() / 1000) - (options.ageSeconds ?? 0),
  });

const send = async (body: string, signature: string | null): Promise<number> => {
  const answer = await fetch(`${shop.base}/webhooks/stripe`, {
    method: 'POST',
    body,
    headers: signature === null ? {} : { 'stripe-signature': signature },
  });
  return answer.status;
};

const stored = async () => ({
  inbox: (await shop.db.query.select().from(inbox)).map((row) => row.eventId),
  tasks: (await shop.db.query.select().from(tasks)).map((row) => row.subject),
});

describe('an event that is not to be trusted leaves nothing but a count', () => {
  const body = eventOf('evt_bad');
  const cases: [string, () => Promise<[string, string | null]>, number, string][] = [
    ['without a signature', async () => [body, null], 401, 'forged'],
    ['with nonsense for one', async () => [body, 'v1=nonsense'], 401, 'forged'],
    ['with an empty one', async () => [body, ''], 401, 'forged'],
    [
      'signed by somebody else',
      async () => [body, await signed(body, { secret: 'whsec_other' })],
      401,
      'forged',
    ],
    [
      'changed after it was signed',
      async () => [eventOf('evt_more'), await signed(body)],
      401,
      'forged',
    ],
    ['replayed late', async () => [body, await signed(body, { ageSeconds: 301 })], 401, 'forged'],
    ['that is no JSON', async () => ['{"id":', await signed('{"id":')], 400, 'malformed'],
    ['that is no event', async () => ['{"a":1}', await signed('{"a":1}')], 400, 'malformed'],
    ['that is empty', async () => ['', await signed('')], 400, 'malformed'],
    ['that is null', async () => ['null', await signed('null')], 400, 'malformed'],
    [
      'that is far too large',
      async () => {
        const large = eventOf('x'.repeat(600_000));
        return [large, await signed(large)];
      },
      413,
      'malformed',
    ],
  ];
  test.each(cases)('%s', async (_, make, status, counted) => {
    shop.counted.length = 0;
    const [payload, signature] = await make();
    expect(await send(payload, signature)).toBe(status);
    expect(shop.counted).toEqual([counted]);
    expect(await stored()).toEqual({ inbox: [], tasks: [] });
  });
});

test('an event just within the tolerance counts, and repeating it changes nothing', async () => {
  shop.counted.length = 0;
  const body = eventOf('evt_once');
  expect(await send(body, await signed(body, { ageSeconds: 299 }))).toBe(200);
  expect(await send(body, await signed(body))).toBe(200);
  const together = await Promise.all([1, 2, 3].map(async () => send(body, await signed(body))));
  expect(together).toEqual([200, 200, 200]);
  expect(shop.counted).toEqual(['accepted', 'repeated', 'repeated', 'repeated', 'repeated']);
  expect(await stored()).toEqual({ inbox: ['evt_once'], tasks: ['sandbox:evt_once'] });
  await shop.drain();
  expect((await stored()).tasks).toEqual([]);
});

test.each([
  ['of a kind that concerns nobody here', 'customer.created', { id: 'cus_1' }],
  ['about a refund of nothing we know', 'charge.refunded', { id: 'ch_1', payment_intent: null }],
])('an event %s is taken and forgotten', async (_, type, object) => {
  const body = eventOf(`evt_${type}`, type, object);
  expect(await send(body, await signed(body))).toBe(200);
  expect((await stored()).inbox).not.toContain(`evt_${type}`);
});

test('a refund of somebody else’s payment is looked up and dropped', async () => {
  const body = eventOf('evt_foreign', 'charge.refunded', { payment_intent: 'pi_foreign' });
  expect(await send(body, await signed(body))).toBe(200);
  await shop.drain();
  expect((await stored()).tasks).toEqual([]);
});

test('a database that is busy is told as such, and the event counts when it comes again', async () => {
  const [row] = await shop.db.query.all<{ file: string }>('pragma database_list');
  const other = createClient({ url: `file:${row?.file}`, concurrency: 1 });
  const blocker = await other.transaction('write');
  shop.counted.length = 0;
  const body = eventOf('evt_busy');
  expect(await send(body, await signed(body))).toBe(503);
  await blocker.rollback();
  other.close();
  expect(await send(body, await signed(body))).toBe(200);
  expect(shop.counted).toEqual(['failed', 'accepted']);
  expect((await stored()).inbox).toContain('evt_busy');
});

test('a database that is gone is no reason to break', async () => {
  const gone = async () => {
    throw new DatabaseUnavailable();
  };
  const routes = stripeRoutes(
    { ...shop.ctx, db: { ...shop.db, commit: gone } },
    { webhookSecret: WEBHOOK_SECRET, provider: 'sandbox' },
  );
  const body = eventOf('evt_gone');
  const answer = await routes.request('/webhooks/stripe', {
    method: 'POST',
    body,
    headers: { 'stripe-signature': await signed(body) },
  });
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).not.toBeNull();
});

test.each([
  ['nothing', ''],
  ['an unknown session', 'cs_unknown'],
  ['SQL', "cs_'; drop table checkouts"],
  ['a novel', 'x'.repeat(3_000)],
])('the page after a payment thanks whoever comes with %s', async (_, session) => {
  const answer = await fetch(`${shop.base}/pay/done?session=${encodeURIComponent(session)}`);
  expect(answer.status).toBe(200);
});
