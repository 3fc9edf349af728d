import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { makeChain } from './paypal-chain.node.ts';
import { captureAsked, orderAsked, Refusal, refundAsked, requestIdOf } from './paypal-checks.ts';
import { CERT_PATH, PayPalEvents } from './paypal-events.node.ts';
import { type Instrument, PayPalWorld } from './paypal-world.ts';

/** The credentials of the app. */
export const CLIENT = { id: 'AeA1QIZXiflr1', secret: 'ECYYrrSHdKfk_Q0EdvzdGkzj58a66kKaUQ5dZAEv' };
const TOKEN_SECONDS = 32_400;
const HTML = '<html><body><h1>Service Unavailable</h1></body></html>';

/** A failure of the next requests of a path, before or after the request was processed. */
type Failure = { path: RegExp; status: number; when: 'before' | 'after'; left: number };

/**
 * Starts a stand-in for PayPal on a real port, in PayPal's wire format and with PayPal's refusals.
 */
export async function startPayPal(now: () => number) {
  const app = new Hono();
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const chain = await makeChain();
  const events = new PayPalEvents({ now, key: chain.key, base: () => base });
  const world = new PayPalWorld({
    now,
    base: () => base,
    onEvent: (event) => events.post(event),
  });
  const state = {
    tokens: new Map<string, number>(),
    failures: [] as Failure[],
    /** Every request, as `POST /v2/…`. */
    asked: [] as string[],
    /** Whether the app has the permission to read disputes. */
    disputes: true,
    /** What the addresses of certificates give out, by path. */
    certificates: new Map([[CERT_PATH, chain.pem]]),
  };
  app.route('/', oauth(state, now));
  app.route('/', payerPage(world));
  app.get('/v1/notifications/certs/:id', (c) => {
    state.asked.push(`GET ${c.req.path}`);
    const failure = state.failures.find(({ path, left }) => left > 0 && path.test(c.req.path));
    if (failure) failure.left -= 1;
    if (failure) return c.html(HTML, failure.status as 503);
    const pem = state.certificates.get(c.req.path);
    return pem === undefined ? c.text('Not Found', 404) : c.text(pem);
  });
  app.use(async (c, next) => {
    state.asked.push(`${c.req.method} ${c.req.path}`);
    const until = state.tokens.get(c.req.header('authorization')?.replace('Bearer ', '') ?? '');
    if (until === undefined || until <= now())
      return c.json({ error: 'invalid_token', error_description: 'Token signature failed' }, 401);
    const failure = state.failures.find(({ path, left }) => left > 0 && path.test(c.req.path));
    if (failure) failure.left -= 1;
    if (failure?.when === 'before') return c.html(HTML, failure.status as 503);
    await next();
    if (failure) c.res = c.html(HTML, failure.status as 503) as Response;
    return undefined;
  });
  app.route('/', orderRoutes(world));
  app.route('/', paymentRoutes(world, state));
  app.route('/', notificationRoutes(events, base));
  app.notFound((c) => c.json(new Refusal(404, 'NOT_FOUND').body, 404));
  app.onError((cause, c) =>
    cause instanceof Refusal
      ? c.json(cause.body, cause.status as 422)
      : c.json(new Refusal(500, 'INTERNAL_SERVER_ERROR', String(cause)).body, 500),
  );
  return {
    base,
    world,
    events,
    state,
    chain,
    /** Has the next requests of a path fail with a page of HTML. */
    failNext: (path: RegExp, status: number, when: Failure['when'] = 'before', times = 1) =>
      state.failures.push({ path, status, when, left: times }),
    close: () => server.close(),
  };
}

/** A stand-in for PayPal. */
export type PayPalStandIn = Awaited<ReturnType<typeof startPayPal>>;

function oauth(state: { tokens: Map<string, number>; asked: string[] }, now: () => number): Hono {
  const app = new Hono();
  app.post('/v1/oauth2/token', async (c) => {
    state.asked.push('POST /v1/oauth2/token');
    const right = `Basic ${btoa(`${CLIENT.id}:${CLIENT.secret}`)}`;
    if (c.req.header('authorization') !== right)
      return c.json(
        { error: 'invalid_client', error_description: 'Client Authentication failed' },
        401,
      );
    if ((await c.req.text()) !== 'grant_type=client_credentials')
      return c.json({ error: 'unsupported_grant_type' }, 400);
    const token = `A21AA${state.tokens.size}`;
    state.tokens.set(token, now() + TOKEN_SECONDS * 1_000);
    return c.json({ access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS });
  });
  return app;
}

/**
 * Creates the page where the payer decides: `POST` with `do=approve` and `with`, the behaviour of
 * the payment method.
 */
function payerPage(world: PayPalWorld): Hono {
  const app = new Hono();
  app.post('/checkoutnow', async (c) => {
    const order = world.order(c.req.query('token') ?? '');
    const context = order.asked.payment_source.paypal.experience_context;
    const form = new URLSearchParams(await c.req.text());
    if (form.get('do') === 'leave') return c.redirect(`${context.cancel_url}?token=${order.id}`);
    world.approve(order.id, (form.get('with') ?? 'good') as Instrument);
    return c.redirect(`${context.return_url}?token=${order.id}&PayerID=QYR5Z8XDVJNXQ`);
  });
  return app;
}

/**
 * Creates a function that answers a repeated idempotency key with the first answer, also when that
 * was a refusal.
 */
function onceAKey() {
  const answers = new Map<string, { text: string; answer: () => object }>();
  return (c: Context, text: string, act: () => object): object => {
    const key = `${c.req.path} ${requestIdOf(c)}`;
    const before = answers.get(key);
    if (before && before.text !== text)
      throw new Refusal(422, 'UNPROCESSABLE_ENTITY', 'PAYPAL_REQUEST_ID_PREVIOUSLY_USED');
    if (before) return before.answer();
    const answer = answered(act);
    answers.set(key, { text, answer });
    return answer();
  };
}

function answered(act: () => object): () => object {
  try {
    const text = JSON.stringify(act());
    return () => JSON.parse(text) as object;
  } catch (cause) {
    return () => {
      throw cause;
    };
  }
}

async function jsonOf(c: Context): Promise<string> {
  if (c.req.header('content-type') !== 'application/json')
    throw new Refusal(415, 'UNSUPPORTED_MEDIA_TYPE');
  return c.req.text();
}

function orderRoutes(world: PayPalWorld): Hono {
  const app = new Hono();
  const once = onceAKey();
  app.post('/v2/checkout/orders', async (c) => {
    const text = await jsonOf(c);
    return c.json(
      once(c, text, () => world.shown(world.create(orderAsked(text)))),
      200,
    );
  });
  app.get('/v2/checkout/orders/:id', (c) => c.json(world.shown(world.order(c.req.param('id')))));
  app.post('/v2/checkout/orders/:id/capture', async (c) => {
    const text = await jsonOf(c);
    captureAsked(text);
    return c.json(
      once(c, text, () => world.shown(world.take(c.req.param('id')))),
      201,
    );
  });
  return app;
}

function paymentRoutes(world: PayPalWorld, state: { disputes: boolean }): Hono {
  const app = new Hono();
  const once = onceAKey();
  app.get('/v2/payments/captures/:id', (c) =>
    c.json(world.captureShown(world.capture(c.req.param('id')))),
  );
  app.post('/v2/payments/captures/:id/refund', async (c) => {
    const text = await jsonOf(c);
    const { amount } = refundAsked(text);
    return c.json(
      once(c, text, () => world.refund(c.req.param('id'), amount)),
      201,
    );
  });
  app.use('/v1/customer/*', async (_, next) => {
    if (!state.disputes) throw new Refusal(403, 'NOT_AUTHORIZED', 'PERMISSION_DENIED');
    await next();
  });
  app.get('/v1/customer/disputes', (c) => {
    const of = c.req.query('disputed_transaction_id');
    const found = [...world.disputes.values()].filter(({ captureId }) => captureId === of);
    return c.json({ items: found.map((one) => world.disputeShown(one, false)), links: [] });
  });
  app.get('/v1/customer/disputes/:id', (c) => {
    const dispute = world.disputes.get(c.req.param('id'));
    if (!dispute) throw new Refusal(404, 'RESOURCE_NOT_FOUND');
    return c.json(world.disputeShown(dispute, true));
  });
  return app;
}

function notificationRoutes(payPalEvents: PayPalEvents, base: string): Hono {
  const app = new Hono();
  app.post('/v1/notifications/verify-webhook-signature', async (c) =>
    c.json({ verification_status: payPalEvents.verified(await jsonOf(c)) }),
  );
  app.get('/v1/notifications/webhooks-events', (c) => {
    const { event_type, start_time = '', end_time = '', page = '0' } = c.req.query();
    const size = Math.min(2, Number(c.req.query('page_size')));
    const [from, to] = [Date.parse(start_time), Date.parse(end_time)];
    const found = payPalEvents.posted.filter(
      ({ type, createdAt }) => type === event_type && createdAt >= from && createdAt <= to,
    );
    const start = Number(page) * size;
    const events = found
      .slice(start, start + size)
      .map(({ id, type, resource }) => ({ id, event_type: type, resource }));
    const query = new URLSearchParams({ ...c.req.query(), page: String(Number(page) + 1) });
    const next = { href: `${base}${c.req.path}?${query}`, rel: 'next', method: 'GET' };
    return c.json({ events, links: start + size < found.length ? [next] : [] });
  });
  return app;
}
