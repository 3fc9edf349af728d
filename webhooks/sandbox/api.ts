import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import Stripe from 'stripe';
import { expire, refund } from './actions.ts';
import { parseForm } from './form.ts';
import { newId } from './ids.ts';
import { ApiError, checked, checkTerms, createParams, missing, refundParams } from './params.ts';
import type { Sandbox } from './sandbox.ts';
import {
  disputeObject,
  type Expanded,
  intentObject,
  refundObject,
  sessionObject,
} from './shapes.ts';
import type { SandboxSession } from './state.ts';

const MAX_BODY_BYTES = 64 * 1024;

/** The part of Stripe's API that the checkout needs, on `/v1/…`, in Stripe's own wire format. */
export function sandboxApi(sandbox: Sandbox): Hono {
  const api = new Hono();
  const shown = (session: SandboxSession, expanded: Expanded) =>
    sessionObject(session, sandbox.pageUrl(session), expanded);

  api.use(bodyLimit({ maxSize: MAX_BODY_BYTES }), async (c, next) => {
    c.header('Request-Id', newId('req'));
    c.header('Stripe-Version', Stripe.API_VERSION);
    if (c.req.header('authorization') !== `Bearer ${sandbox.options.secretKey}`)
      throw new ApiError(401, {
        type: 'invalid_request_error',
        message: 'Invalid API Key provided.',
      });
    await next();
  });
  api.onError((cause, c) =>
    cause instanceof ApiError
      ? c.json({ error: cause.body }, cause.status)
      : c.json({ error: { type: 'api_error', message: 'The sandbox could not do this.' } }, 500),
  );
  api.post('/v1/checkout/sessions', async (c) => {
    const params = checked(createParams, parseForm(await c.req.text()));
    checkTerms(params, Math.floor(sandbox.options.now() / 1000));
    const key = c.req.header('idempotency-key') ?? null;
    const session = await sandbox.create(params, key);
    return c.json(shown(session, expandedOf(c)));
  });
  api.get('/v1/checkout/sessions', async (c) => {
    const session = await sandbox.sessionOfIntent(c.req.query('payment_intent') ?? '');
    return list(c, session ? [shown(session, expandedOf(c))] : []);
  });
  api.get('/v1/checkout/sessions/:id', async (c) =>
    c.json(shown(await sandbox.session(c.req.param('id')), expandedOf(c))),
  );
  api.post('/v1/checkout/sessions/:id/expire', async (c) =>
    c.json(shown(await sandbox.act(c.req.param('id'), expire), expandedOf(c))),
  );
  api.get('/v1/payment_intents/:id', async (c) => {
    const session = await sandbox.sessionOfIntent(c.req.param('id'));
    if (!session) throw missing('payment_intent', c.req.param('id'), 'intent');
    return c.json(intentObject(session, expandedOf(c)));
  });
  api.get('/v1/disputes', async (c) => {
    const session = await sandbox.sessionOfIntent(c.req.query('payment_intent') ?? '');
    return list(c, session?.dispute ? [disputeObject(session, session.dispute)] : []);
  });
  api.post('/v1/refunds', async (c) => {
    const { payment_intent, amount } = checked(refundParams, parseForm(await c.req.text()));
    const paid = await sandbox.sessionOfIntent(payment_intent);
    if (!paid) throw missing('payment_intent', payment_intent, 'payment_intent');
    const session = await sandbox.act(paid.id, refund(amount));
    const made = session.refunds.at(-1);
    return c.json(made ? refundObject(session, made) : {});
  });
  api.all('*', (c) => {
    const message = `Unrecognized request URL (${c.req.method}: ${c.req.path}).`;
    throw new ApiError(404, { type: 'invalid_request_error', message });
  });
  return api;
}

const list = (c: Context, found: object[]) =>
  c.json({ object: 'list', data: found, has_more: false, url: c.req.path });

/** Which nested objects are wished for: `expand[0]=payment_intent.latest_charge`. */
function expandedOf(c: Context): Expanded {
  const asked = Object.entries(c.req.query()).flatMap(([name, value]) =>
    name.startsWith('expand[') ? [value] : [],
  );
  return {
    intent: asked.some((path) => path.startsWith('payment_intent')),
    charge: asked.some((path) => path.endsWith('latest_charge')),
  };
}
