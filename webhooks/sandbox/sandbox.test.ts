import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PaymentError } from '../../core/payment-providers/provider.ts';
import { stripePayments } from '../../core/payment-providers/stripe.ts';
import { openPage, openShop, SECRET_KEY, type Shop } from '../testing/checkout.node.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

type Answer = {
  status: number;
  body: Record<string, unknown> & { error?: Record<string, unknown> };
};

async function call(
  method: string,
  path: string,
  form: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await fetch(`${shop.base}/sandbox/stripe${path}`, {
    method,
    headers: { authorization: `Bearer ${SECRET_KEY}`, ...headers },
    ...(method === 'GET' ? {} : { body: new URLSearchParams(form) }),
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}

const GOOD = {
  mode: 'payment',
  success_url: 'https://example.com/done',
  'line_items[0][quantity]': '1',
  'line_items[0][price_data][currency]': 'usd',
  'line_items[0][price_data][unit_amount]': '499',
  'line_items[0][price_data][product_data][name]': 'Spark',
};
const without = (name: keyof typeof GOOD) => {
  const { [name]: _, ...rest } = GOOD;
  return rest;
};

describe('making a session', () => {
  test('answers with a session of the shape that the SDK knows', async () => {
    const { status, body } = await call('POST', '/v1/checkout/sessions', GOOD);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      object: 'checkout.session',
      id: expect.stringMatching(/^cs_test_/),
      amount_total: 499,
      currency: 'usd',
      livemode: false,
      mode: 'payment',
      payment_intent: null,
      payment_status: 'unpaid',
      status: 'open',
      url: expect.stringContaining('/sandbox/pay/cs_test_'),
    });
  });

  test.each([
    ['an unknown parameter', { ...GOOD, colour: 'red' }, 'parameter_unknown', 'colour'],
    [
      'an unknown nested parameter',
      { ...GOOD, 'line_items[0][price_data][colour]': 'red' },
      'parameter_unknown',
      'line_items[0][price_data][colour]',
    ],
    ['no mode', without('mode'), 'parameter_missing', 'mode'],
    ['no page to return to', without('success_url'), 'parameter_missing', 'success_url'],
    [
      'no price',
      without('line_items[0][price_data][unit_amount]'),
      'parameter_missing',
      'line_items[0][price_data][unit_amount]',
    ],
    [
      'half a cent',
      { ...GOOD, 'line_items[0][price_data][unit_amount]': '0.5' },
      'parameter_invalid',
      'line_items[0][price_data][unit_amount]',
    ],
    ['an end too soon', { ...GOOD, expires_at: '1' }, 'parameter_invalid_integer', 'expires_at'],
    [
      'a price too small',
      { ...GOOD, 'line_items[0][price_data][unit_amount]': '10' },
      'amount_too_small',
      undefined,
    ],
    ['a prototype', { ...GOOD, '__proto__[x]': '1' }, 'parameter_unknown', '__proto__'],
  ])('refuses %s', async (_, form, code, param) => {
    const { status, body } = await call('POST', '/v1/checkout/sessions', form);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ type: 'invalid_request_error', code });
    expect(body.error?.param).toBe(param);
  });

  test('again with the same key gives the same session, and only for the same wish', async () => {
    const key = { 'idempotency-key': 'key-1' };
    const first = await call('POST', '/v1/checkout/sessions', GOOD, key);
    const again = await call('POST', '/v1/checkout/sessions', GOOD, key);
    expect(again.body.id).toBe(first.body.id);
    const other = await call('POST', '/v1/checkout/sessions', { ...GOOD, locale: 'de' }, key);
    expect(other.status).toBe(400);
    expect(other.body.error).toMatchObject({ type: 'idempotency_error' });
  });
});

test.each([
  ['GET', '/v1/checkout/sessions/cs_test_unknown'],
  ['POST', '/v1/checkout/sessions/cs_test_unknown/expire'],
  ['GET', '/v1/payment_intents/pi_unknown'],
  ['GET', '/v1/customers'],
])('%s %s is not there', async (method, path) => {
  const { status, body } = await call(method, path);
  expect(status).toBe(404);
  expect(body.error?.type).toBe('invalid_request_error');
});

test('nobody is served without the key', async () => {
  const answer = await call('GET', '/v1/checkout/sessions/x', {}, { authorization: 'Bearer sk' });
  expect(answer.status).toBe(401);
});

test('Stripe’s own client reads every object', async () => {
  const stripe = new Stripe(SECRET_KEY, {
    httpClient: Stripe.createFetchHttpClient((input, init) => {
      const { pathname, search } = new URL(String(input));
      return fetch(`${shop.base}/sandbox/stripe${pathname}${search}`, init);
    }),
    maxNetworkRetries: 0,
    telemetry: false,
  });
  const { id, press } = await openPage(shop, 'client');
  await press({ do: 'pay', email: 'ada@example.com' });
  const { providerId } = await shop.checkout(id);
  const session = await stripe.checkout.sessions.retrieve(providerId ?? '', {
    expand: ['payment_intent.latest_charge'],
  });
  expect(session.client_reference_id).toBe(id);
  if (typeof session.payment_intent === 'string' || !session.payment_intent)
    throw new Error('not expanded');
  expect(session.payment_intent).toMatchObject({ amount_received: 499, status: 'succeeded' });
  expect(session.payment_intent.latest_charge).toMatchObject({ object: 'charge', paid: true });

  const intentId = session.payment_intent.id;
  const refund = await stripe.refunds.create({ payment_intent: intentId, amount: 100 });
  expect(refund).toMatchObject({ object: 'refund', amount: 100, status: 'succeeded' });
  await expect(stripe.refunds.create({ payment_intent: intentId, amount: 400 })).rejects.toThrow(
    Stripe.errors.StripeInvalidRequestError,
  );
  const intent = await stripe.paymentIntents.retrieve(intentId, { expand: ['latest_charge'] });
  expect(intent.latest_charge).toMatchObject({ amount_refunded: 100 });
  await shop.settle();
  expect(await shop.balance('acc-client')).toBe(240);
});

describe('subscriptions', () => {
  const MONTHLY = {
    ...GOOD,
    mode: 'subscription',
    'line_items[0][price_data][recurring][interval]': 'month',
    'subscription_data[metadata][checkout_id]': 'co_1',
  };

  test.each([
    ['a price once in a subscription', { ...GOOD, mode: 'subscription' }, 'line_items'],
    ['a price by the month in a payment', { ...MONTHLY, mode: 'payment' }, 'mode'],
    [
      'a payment’s metadata in a subscription',
      { ...MONTHLY, 'payment_intent_data[metadata][a]': 'b' },
      'payment_intent_data',
    ],
    [
      'another interval',
      { ...MONTHLY, 'line_items[0][price_data][recurring][interval]': 'day' },
      'line_items[0][price_data][recurring][interval]',
    ],
  ])('refuses %s', async (_, form, param) => {
    const { status, body } = await call('POST', '/v1/checkout/sessions', form);
    expect(status).toBe(400);
    expect(body.error?.param).toBe(param);
  });

  test('have invoices, a customer and a portal, in pages', async () => {
    const made = await call('POST', '/v1/checkout/sessions', MONTHLY);
    await fetch(String(made.body.url), {
      method: 'POST',
      body: new URLSearchParams({ do: 'pay' }),
      redirect: 'manual',
    });
    const { body: session } = await call('GET', `/v1/checkout/sessions/${made.body.id}`);
    const { subscription, customer } = session;
    for (let month = 0; month < 4; month += 1)
      await fetch(`${shop.base}/sandbox/portal/${customer}`, {
        method: 'POST',
        body: new URLSearchParams({ do: 'renew' }),
      });
    const path = `/v1/invoices?subscription=${subscription}&limit=2`;
    const first = await call('GET', path);
    expect(first.body).toMatchObject({ has_more: true, data: [{}, {}] });
    const ids = [];
    let after = '';
    for (;;) {
      const { body } = await call('GET', `${path}${after && `&starting_after=${after}`}`);
      const data = body.data as { id: string; parent: unknown }[];
      ids.push(...data.map(({ id }) => id));
      after = ids.at(-1) ?? '';
      if (!body.has_more) break;
    }
    expect(new Set(ids).size).toBe(5);
    const portal = await call('POST', '/v1/billing_portal/sessions', {
      customer: String(customer),
      return_url: 'https://example.com/back',
    });
    const page = await (await fetch(String(portal.body.url))).text();
    expect(page).toContain('href="https://example.com/back"');
    expect((await call('DELETE', `/v1/subscriptions/${subscription}`)).status).toBe(200);
    expect((await call('DELETE', `/v1/subscriptions/${subscription}`)).status).toBe(404);
  });

  test('a refund under the same key is made once', async () => {
    const { id, press } = await openPage(shop, 'once');
    await press({ do: 'pay' });
    const { providerId } = await shop.checkout(id);
    const { intentId } = await shop.sandbox.session(providerId ?? '');
    const form = { payment_intent: intentId ?? '', amount: '100' };
    const key = { 'idempotency-key': 'refund-1' };
    const first = await call('POST', '/v1/refunds', form, key);
    expect((await call('POST', '/v1/refunds', form, key)).body.id).toBe(first.body.id);
    const other = await call('POST', '/v1/refunds', { ...form, amount: '5' }, key);
    expect(other.body.error).toMatchObject({ type: 'idempotency_error' });
    expect(await shop.sandbox.session(providerId ?? '')).toMatchObject({
      refunds: [{ amount: 100 }],
    });
  });
});

test.each(['pay', 'later', 'expire', 'refund', 'dispute', 'dispute-won', 'dance', ''])(
  'pressing “%s” on a page that has ended changes nothing',
  async (what) => {
    const { id, press } = await openPage(shop, `ended${what}`);
    await press({ do: 'expire' });
    await shop.settle();
    expect((await shop.checkout(id)).state).toBe('expired');
    expect((await press({ do: what })).status).toBeLessThan(500);
    await shop.settle();
    expect((await shop.checkout(id)).state).toBe('expired');
  },
);

test.each(['pack', 'pro'] as const)(
  'tax is worked out where it is switched on: %s',
  async (kind) => {
    const provider = stripePayments({
      id: 'sandbox',
      secretKey: SECRET_KEY,
      apiBase: `${shop.base}/sandbox/stripe`,
      publicUrl: shop.base,
      automaticTax: true,
    });
    const id = `co-tax-${kind}`;
    const sold = { kind, product: kind, name: 'X', credits: 0, amountCents: 600, currency: 'eur' };
    const opened = await provider.open({
      id,
      sold,
      locale: 'de',
      expiresAt: shop.now() + 3_600_000,
    });
    const { body } = await call('GET', `/v1/checkout/sessions/${opened.providerId}`);
    expect(body).toMatchObject({
      automatic_tax: { enabled: true },
      amount_total: 600,
      total_details: { amount_tax: 100 },
    });
  },
);

describe('the adapter names what went wrong', () => {
  const sold = {
    kind: 'pack',
    product: 'spark',
    name: 'Spark',
    credits: 300,
    amountCents: 499,
    currency: 'usd',
  } as const;
  const adapter = (given: typeof fetch) =>
    stripePayments({ secretKey: SECRET_KEY, publicUrl: 'https://example.com', fetch: given });
  const problem = (work: Promise<unknown>) =>
    work.then(
      () => 'went through',
      (cause: unknown) => (cause instanceof PaymentError ? cause.problem : String(cause)),
    );
  const answer = (status: number, error: object) => async () =>
    new Response(JSON.stringify({ error }), { status });

  test.each([
    ['unavailable', async () => Promise.reject(new TypeError('fetch failed'))],
    ['unavailable', answer(500, { type: 'api_error', message: 'x' })],
    ['unavailable', answer(429, { type: 'invalid_request_error', message: 'x' })],
    ['unavailable', async () => new Response('<html>bad gateway</html>', { status: 502 })],
    ['unavailable', answer(409, { type: 'idempotency_error', code: 'idempotency_key_in_use' })],
    ['invalid', answer(400, { type: 'invalid_request_error', message: 'x' })],
    ['invalid', answer(401, { type: 'invalid_request_error', message: 'x' })],
    ['invalid', answer(403, { type: 'invalid_request_error', message: 'x' })],
    ['not-found', answer(404, { type: 'invalid_request_error', code: 'resource_missing' })],
  ])('%s', async (expected, given) => {
    const provider = adapter(given as typeof fetch);
    expect(await problem(provider.checkoutStatus('cs_1'))).toBe(expected);
    const opening = { id: 'co_1', sold, locale: 'en', expiresAt: shop.now() };
    expect(await problem(provider.open(opening))).toBe(expected);
  });
});
