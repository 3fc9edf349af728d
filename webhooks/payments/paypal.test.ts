import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inbox, tasks } from '../../db/schema/schema.ts';
import { openPayPalShop, type PayPalShop } from '../testing/paypal.node.ts';
import type { Headers } from '../testing/paypal-events.node.ts';

const DAY = 24 * 60 * 60_000;

let shop: PayPalShop;
beforeAll(async () => {
  shop = await openPayPalShop();
});
afterAll(() => shop.close());
beforeEach(() => {
  shop.counted.length = 0;
});

const eventOf = (id: string, event_type = 'CHECKOUT.ORDER.APPROVED', resource = { id: 'O9' }) =>
  `{"id":"${id}", "event_type":"${event_type}","weight":1.0,"resource":${JSON.stringify(resource)}}`;

async function send(body: string, headers: Headers): Promise<number> {
  const answer = await fetch(`${shop.base}/webhooks/paypal`, { method: 'POST', body, headers });
  expect(await answer.text()).not.toMatch(/ at |Error|node_modules/);
  return answer.status;
}
const sign = (...of: Parameters<typeof shop.paypal.events.sign>) => shop.paypal.events.sign(...of);
const stored = async () => ({
  inbox: (await shop.db.query.select().from(inbox)).map((row) => row.eventId),
  tasks: (await shop.db.query.select().from(tasks)).map((row) => row.subject),
});
const verifications = () =>
  shop.paypal.state.asked.filter((one) => one.includes('verify-webhook')).length;

describe('an event that is not to be trusted leaves nothing but a count', () => {
  const body = eventOf('WH-bad');
  const without = (name: string): Headers =>
    Object.fromEntries(Object.entries(sign(body)).filter(([other]) => other !== name));
  const instead = (name: string, value: string): Headers => ({ ...sign(body), [name]: value });

  const unasked: [string, () => Headers][] = [
    ['without headers', () => ({})],
    ['without a signature', () => without('paypal-transmission-sig')],
    ['without an id', () => without('paypal-transmission-id')],
    ['without a time', () => without('paypal-transmission-time')],
    ['without a certificate', () => without('paypal-cert-url')],
    ['without an algorithm', () => without('paypal-auth-algo')],
    ['of a strange time', () => instead('paypal-transmission-time', 'yesterday')],
    ['of five days ago', () => sign(body, { time: shop.now() - 5 * DAY })],
    ['of tomorrow', () => sign(body, { time: shop.now() + DAY })],
    ...[
      'https://paypal.com.example.org/cert',
      'https://evil.example/api.paypal.com',
      'http://api.paypal.com/cert',
      'https://notpaypal.com/cert',
      'https://api.paypal.com@evil.example/cert',
      'https://api.paypal.com:8443/cert',
      'file:///etc/passwd',
    ].map((url): [string, () => Headers] => [
      `with a certificate at ${url}`,
      () => instead('paypal-cert-url', url),
    ]),
  ];
  test.each(unasked)('%s, without PayPal being asked', async (_, make) => {
    const before = verifications();
    expect(await send(body, make())).toBe(401);
    expect(verifications()).toBe(before);
    expect(shop.counted).toEqual(['forged']);
    expect(await stored()).toEqual({ inbox: [], tasks: [] });
  });

  const cases: [string, () => [string, Headers], number, string][] = [
    [
      'signed by somebody else',
      () => [body, instead('paypal-transmission-sig', 'AAAA')],
      401,
      'forged',
    ],
    ['signed for another webhook', () => [body, sign(body, { webhookId: '0AB' })], 401, 'forged'],
    ['changed after it was signed', () => [eventOf('WH-more'), sign(body)], 401, 'forged'],
    ['only written anew', () => [JSON.stringify(JSON.parse(body)), sign(body)], 401, 'forged'],
    ['that smuggles a field in', () => [`${body},"webhook_id":"x"`, sign(body)], 400, 'malformed'],
    ['that is no JSON', () => ['{"id":', sign('{"id":')], 400, 'malformed'],
    ['that is no event', () => ['{"a":1}', sign('{"a":1}')], 400, 'malformed'],
    ['that is a list', () => ['[]', sign('[]')], 400, 'malformed'],
    ['that is empty', () => ['', sign('')], 400, 'malformed'],
    ['that is null', () => ['null', sign('null')], 400, 'malformed'],
    [
      'that is far too large',
      () => {
        const large = eventOf('x'.repeat(600_000));
        return [large, sign(large)];
      },
      413,
      'malformed',
    ],
  ];
  test.each(cases)('%s', async (_, make, status, counted) => {
    const [text, headers] = make();
    expect(await send(text, headers)).toBe(status);
    expect(shop.counted).toEqual([counted]);
    expect(await stored()).toEqual({ inbox: [], tasks: [] });
  });
});

test('an event counts once, also when it comes again with another transmission', async () => {
  const body = eventOf('WH-once');
  expect(await send(body, sign(body, { time: shop.now() - 3 * DAY }))).toBe(200);
  expect(await send(body, sign(body, { id: 'another' }))).toBe(200);
  const together = await Promise.all([1, 2, 3].map(() => send(body, sign(body))));
  expect(together).toEqual([200, 200, 200]);
  expect(shop.counted).toEqual(['accepted', ...Array(4).fill('repeated')]);
  expect(await stored()).toEqual({ inbox: ['WH-once'], tasks: ['paypal:WH-once'] });
  await shop.drain();
  expect((await stored()).tasks).toEqual([]);
});

test.each([
  ['of a kind that concerns nobody here', 'CUSTOMER.ACCOUNT.CREATED', { id: 'X' }],
  ['about something without an id', 'PAYMENT.CAPTURE.COMPLETED', { id: '' }],
  ['about a dispute of nothing', 'CUSTOMER.DISPUTE.CREATED', { id: 'PP-D-1' }],
])('an event %s is taken and forgotten', async (_, type, resource) => {
  const body = eventOf(`WH-${type}`, type, resource);
  expect(await send(body, sign(body))).toBe(200);
  expect((await stored()).inbox).not.toContain(`WH-${type}`);
});

test('a capture of somebody else’s order is looked up and dropped', async () => {
  const body = eventOf('WH-foreign', 'PAYMENT.CAPTURE.REFUNDED', { id: 'R-foreign' });
  expect(await send(body, sign(body))).toBe(200);
  await shop.drain();
  expect((await stored()).tasks).toEqual([]);
});

test.each([
  ['away', 503],
  ['tired', 429],
  ['locked', 401],
])('while PayPal is %s, an event is to come again', async (name, status) => {
  const body = eventOf(`WH-${name}`);
  shop.paypal.failNext(/verify-webhook/, status, 'before', status === 401 ? 2 : 1);
  expect(await send(body, sign(body))).toBe(503);
  expect(shop.counted).toEqual(['failed']);
  expect((await stored()).inbox).not.toContain(`WH-${name}`);
  expect(await send(body, sign(body))).toBe(200);
  expect((await stored()).inbox).toContain(`WH-${name}`);
});

test.each([
  ['an unknown order', 'O999'],
  ['SQL', "O'; drop table checkouts"],
  ['a novel', 'X'.repeat(3_000)],
  ['nothing', ''],
])('the page after a payment thanks whoever comes with %s', async (_, token) => {
  const answer = await fetch(`${shop.base}/pay/done?token=${encodeURIComponent(token)}`);
  expect(answer.status).toBe(200);
});

test('who comes back from another provider is left to it', async () => {
  const answer = await fetch(`${shop.base}/pay/done?session=cs_1`);
  expect(await answer.text()).toBe('another provider’s');
});
