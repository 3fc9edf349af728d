import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { STRIPE_API_VERSION } from '../../core/payment-providers/stripe/sdk.ts';
import { expire } from './actions.ts';
import { billingApi } from './api-billing.ts';
import { paymentsApi } from './api-payments.ts';
import { parseForm } from './form.ts';
import { newId } from './ids.ts';
import { expandedOf, page } from './lists.ts';
import { ApiError, checked, checkTerms, createParams } from './params.ts';
import type { Sandbox } from './sandbox.ts';
import { sessionObject } from './shapes.ts';
import type { SandboxSession, SandboxState } from './state.ts';

const MAX_BODY_BYTES = 64 * 1024;

/**
 * Creates the part of Stripe's API that this product uses, under `/v1/…`, in Stripe's wire format.
 */
export function sandboxApi(sandbox: Sandbox): Hono {
  const api = new Hono();
  api.use(bodyLimit({ maxSize: MAX_BODY_BYTES }), async (c, next) => {
    c.header('Request-Id', newId('req'));
    c.header('Stripe-Version', STRIPE_API_VERSION);
    if (c.req.header('authorization') !== `Bearer ${sandbox.options.secretKey}`)
      throw new ApiError(401, {
        type: 'invalid_request_error',
        message: 'Invalid API Key provided.',
      });
    const version = c.req.header('stripe-version');
    if (version !== undefined && version !== STRIPE_API_VERSION)
      throw new ApiError(400, {
        type: 'invalid_request_error',
        message: `The sandbox speaks ${STRIPE_API_VERSION} only, not ${version}.`,
      });
    await next();
  });
  api.onError((cause, c) =>
    cause instanceof ApiError
      ? c.json({ error: cause.body }, cause.status)
      : c.json({ error: { type: 'api_error', message: 'The sandbox could not do this.' } }, 500),
  );
  api.route('/', sessionsApi(sandbox));
  api.route('/', paymentsApi(sandbox));
  api.route('/', billingApi(sandbox));
  api.all('*', (c) => {
    const message = `Unrecognized request URL (${c.req.method}: ${c.req.path}).`;
    throw new ApiError(404, { type: 'invalid_request_error', message });
  });
  return api;
}

function sessionsApi(sandbox: Sandbox): Hono {
  const api = new Hono();
  const shown = async (c: Context, session: SandboxSession, state?: SandboxState) =>
    sessionObject(
      session,
      sandbox.pageUrl(session),
      expandedOf(c),
      state ?? (await sandbox.state()),
    );
  api.post('/v1/checkout/sessions', async (c) => {
    const params = checked(createParams, parseForm(await c.req.text()));
    checkTerms(params, Math.floor(sandbox.options.now() / 1000));
    const key = c.req.header('idempotency-key') ?? null;
    return c.json(await shown(c, await sandbox.create(params, key)));
  });
  api.get('/v1/checkout/sessions', async (c) => {
    const state = await sandbox.state();
    const found = state.sessions.toReversed().filter(sessionFilter(c));
    const objects = await Promise.all(found.map((session) => shown(c, session, state)));
    return c.json(page(c, objects));
  });
  api.get('/v1/checkout/sessions/:id', async (c) =>
    c.json(await shown(c, await sandbox.session(c.req.param('id')))),
  );
  api.post('/v1/checkout/sessions/:id/expire', async (c) =>
    c.json(await shown(c, await sandbox.act(c.req.param('id'), expire))),
  );
  return api;
}

function sessionFilter(c: Context): (session: SandboxSession) => boolean {
  const { payment_intent: intent, subscription, status } = c.req.query();
  return (session) =>
    (intent === undefined || session.intentId === intent) &&
    (subscription === undefined || session.subscriptionId === subscription) &&
    (status === undefined || session.status === status);
}
