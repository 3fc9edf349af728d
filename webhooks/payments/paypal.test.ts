import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { inbox, tasks } from '../../db/schema/schema.ts';
import { openPayPalShop, type PayPalShop } from '../testing/paypal.node.ts';
import { makeChain } from '../testing/paypal-chain.node.ts';
import type { Headers } from '../testing/paypal-events.node.ts';
import { signingKeyIn } from './paypal-certificate.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

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
/** How often PayPal was called with our credentials. */
const calls = () => shop.paypal.state.asked.filter((one) => !one.includes('/certs/')).length;
const fetches = () => shop.paypal.state.asked.filter((one) => one.includes('/certs/')).length;

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
      'https://api.paypal.com/v1/other/CERT-1',
      'https://api.paypal.com/v1/notifications/certs/CERT-1?x=1',
      'https://api.paypal.com/v1/notifications/certs/../../CERT-1',
    ].map((url): [string, () => Headers] => [
      `with a certificate at ${url}`,
      () => instead('paypal-cert-url', url),
    ]),
  ];
  test.each(unasked)('%s, without PayPal being asked', async (_, make) => {
    const before = shop.paypal.state.asked.length;
    expect(await send(body, make())).toBe(401);
    expect(shop.paypal.state.asked.length).toBe(before);
    expect(shop.counted).toEqual(['forged']);
    expect(await stored()).toEqual({ inbox: [], tasks: [] });
  });

  const signed = (raw: string): [string, Headers] => [raw, sign(raw)];
  const cases: [string, () => [string, Headers], number, string][] = [
    [
      'signed by somebody else',
      () => [body, instead('paypal-transmission-sig', 'AAAA')],
      401,
      'forged',
    ],
    [
      'signed by another key',
      () => [
        body,
        sign(body, { key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey }),
      ],
      401,
      'forged',
    ],
    ['signed for another webhook', () => [body, sign(body, { webhookId: '0AB' })], 401, 'forged'],
    ['changed after it was signed', () => [eventOf('WH-more'), sign(body)], 401, 'forged'],
    ['only written anew', () => [JSON.stringify(JSON.parse(body)), sign(body)], 401, 'forged'],
    ['that smuggles a field in', () => signed(`${body},"webhook_id":"x"`), 400, 'malformed'],
    ['that is no JSON', () => signed('{"id":'), 400, 'malformed'],
    ['that is no event', () => signed('{"a":1}'), 400, 'malformed'],
    ['that is a list', () => signed('[]'), 400, 'malformed'],
    ['that is empty', () => signed(''), 400, 'malformed'],
    ['that is null', () => signed('null'), 400, 'malformed'],
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

test('64 half-sent bodies and 64 forged events hold up no genuine one, and cost no call', async () => {
  const body = eventOf('WH-held-up');
  const { hostname, port } = new URL(shop.base);
  const halves = Array.from({ length: 64 }, () => {
    const socket = connect(Number(port), hostname);
    const head = Object.entries({ ...sign(body), 'content-length': '1000' })
      .map(([name, value]) => `${name}: ${value}`)
      .join('\r\n');
    socket.write(`POST /webhooks/paypal HTTP/1.1\r\nhost: x\r\n${head}\r\n\r\n{`);
    return socket;
  });
  await Promise.all(halves.map((socket) => once(socket, 'connect')));
  const before = calls();
  const forged = { ...sign(body), 'paypal-transmission-sig': 'AAAA' };
  const answers = await Promise.all(Array.from({ length: 64 }, () => send(body, forged)));
  expect(new Set(answers)).toEqual(new Set([401]));
  expect(await send(body, sign(body))).toBe(200);
  expect(calls()).toBe(before);
  for (const socket of halves) socket.destroy();
  const broken = () => shop.counted.filter((result) => result === 'malformed');
  await vi.waitFor(() => expect(broken()).toHaveLength(64), 30_000);
});

test.each([
  ['away', 503],
  ['tired', 429],
  ['gone', 404],
])('while the certificate is %s, an event is to come again', async (name, status) => {
  const path = `/v1/notifications/certs/CERT-${name}`;
  shop.paypal.state.certificates.set(path, shop.paypal.chain.pem);
  const body = eventOf(`WH-${name}`);
  shop.paypal.failNext(new RegExp(path), status);
  expect(await send(body, sign(body, { path }))).toBe(503);
  expect(shop.counted).toEqual(['failed']);
  expect((await stored()).inbox).not.toContain(`WH-${name}`);
  expect(await send(body, sign(body, { path }))).toBe(200);
  expect((await stored()).inbox).toContain(`WH-${name}`);
  shop.pass(HOUR);
});

test('certificates that strangers name are fetched a few times only', async () => {
  const before = fetches();
  const body = eventOf('WH-made-up');
  for (let i = 0; i < 20; i += 1)
    expect([401, 503]).toContain(
      await send(body, sign(body, { path: `/v1/notifications/certs/CERT-${i}` })),
    );
  expect(fetches() - before).toBeLessThan(7);
  const known = eventOf('WH-known');
  expect(await send(known, sign(known))).toBe(200);
  shop.pass(HOUR);
});

test('certificates that PayPal signed with are fetched once, also where there are many', async () => {
  const paths = Array.from({ length: 12 }, (_, i) => `/v1/notifications/certs/CERT-year-${i}`);
  const use = async (path: string, i: number) => {
    shop.paypal.state.certificates.set(path, shop.paypal.chain.pem);
    shop.pass(HOUR);
    const body = eventOf(`WH-year-${fetches()}-${i}`);
    expect(await send(body, sign(body, { path }))).toBe(200);
  };
  for (const [i, path] of paths.entries()) await use(path, i);
  const before = fetches();
  for (const [i, path] of paths.entries()) await use(path, i);
  expect(fetches() - before).toBe(0);
});

describe('a certificate', () => {
  const HOUR_AGO = Date.UTC(2026, 10, 20, 11);
  const served = async (name: string, pem: string, key: KeyObject) => {
    const path = `/v1/notifications/certs/CERT-${name}`;
    shop.paypal.state.certificates.set(path, pem);
    const body = eventOf(`WH-${name}`);
    const before = calls();
    shop.pass(HOUR);
    const status = await send(body, sign(body, { path, key }));
    return { status, calls: calls() - before };
  };

  test.each([
    ['of another name', { name: 'example.com' }],
    ['of a name that only begins so', { name: 'messageverificationcerts.paypal.com.example.org' }],
    ['that has expired', { until: HOUR_AGO }],
    ['that does not count yet', { from: Date.UTC(2030, 0) }],
  ])('%s proves nothing', async (name, over) => {
    const chain = await makeChain(over);
    expect(await served(name.replaceAll(' ', '-'), chain.pem, chain.key)).toEqual({
      status: 401,
      calls: 0,
    });
  });

  test('that is none proves nothing', async () => {
    const { key } = shop.paypal.chain;
    const broken = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';
    for (const [name, pem] of Object.entries({ page: '<html>', broken }))
      expect(await served(name, pem, key)).toEqual({ status: 401, calls: 0 });
  });

  test('that leads to no root of this machine is PayPal’s to confirm', async () => {
    const foreign = await makeChain();
    // PayPal did not sign this: what it is asked about, it denies.
    const denied = await served('foreign', foreign.pem, foreign.key);
    expect(denied.status).toBe(401);
    expect(denied.calls).toBeGreaterThan(0);
    const { leafPem, key } = shop.paypal.chain;
    const confirmed = await served('leaf-alone', leafPem, key);
    expect(confirmed.status).toBe(200);
    expect(confirmed.calls).toBeGreaterThan(0);
    const body = eventOf('WH-unasked');
    const path = '/v1/notifications/certs/CERT-leaf-alone';
    shop.paypal.failNext(/verify-webhook/, 503);
    expect(await send(body, sign(body, { path }))).toBe(503);
  });

  test('whose issuer may certify nobody leads to no root', async () => {
    const chain = await makeChain({ isAuthority: false });
    const { roots, now } = { roots: [chain.rootPem], now: Date.now() };
    expect(await signingKeyIn(chain.pem, { roots, now })).toMatchObject({ isRooted: false });
    const right = await makeChain();
    expect(await signingKeyIn(right.pem, { roots: [right.rootPem], now })).toMatchObject({
      isRooted: true,
    });
  });
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
