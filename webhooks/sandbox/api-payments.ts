import { Hono } from 'hono';
import { parseForm } from './form.ts';
import { fingerprint } from './ids.ts';
import { expandedOf, page } from './lists.ts';
import { checked, missing, refundParams } from './params.ts';
import { refund, refundMade } from './payments.ts';
import type { Sandbox } from './sandbox.ts';
import {
  chargeObject,
  declinedObject,
  disputeObject,
  intentObject,
  refundObject,
} from './shapes.ts';
import { paymentsOf, type SandboxPayment } from './state.ts';

/** Creates the API routes of payment intents, charges, disputes and refunds. */
export function paymentsApi(sandbox: Sandbox): Hono {
  const api = new Hono();
  api.get('/v1/payment_intents/:id', async (c) => {
    const payment = await sandbox.paymentOfIntent(c.req.param('id'));
    if (!payment) throw missing('payment_intent', c.req.param('id'), 'intent');
    return c.json(intentObject(payment, expandedOf(c)));
  });
  api.get('/v1/charges', async (c) => {
    const { customer, payment_intent: intent } = c.req.query();
    const found = paymentsOf(await sandbox.state()).filter(
      ({ customerId, intentId }) =>
        (customer === undefined || customerId === customer) &&
        (intent === undefined || intentId === intent),
    );
    return c.json(page(c, found.flatMap(chargesOf)));
  });
  api.get('/v1/disputes', async (c) => {
    const intent = c.req.query('payment_intent');
    const found = paymentsOf(await sandbox.state()).flatMap((payment) =>
      payment.dispute && (intent === undefined || payment.intentId === intent)
        ? [disputeObject(payment, payment.dispute)]
        : [],
    );
    return c.json(page(c, found));
  });
  api.get('/v1/charges/:id', async (c) => {
    const charge = paymentsOf(await sandbox.state())
      .flatMap(chargesOf)
      .find(({ id }) => id === c.req.param('id'));
    if (!charge) throw missing('charge', c.req.param('id'), 'charge');
    return c.json(charge);
  });
  api.get('/v1/disputes/:id', async (c) => {
    for (const payment of paymentsOf(await sandbox.state()))
      if (payment.dispute?.id === c.req.param('id'))
        return c.json(disputeObject(payment, payment.dispute));
    throw missing('dispute', c.req.param('id'), 'dispute');
  });
  api.get('/v1/refunds/:id', async (c) => {
    for (const payment of paymentsOf(await sandbox.state())) {
      const found = payment.refunds.find(({ id }) => id === c.req.param('id'));
      if (found) return c.json(refundObject(payment, found));
    }
    throw missing('refund', c.req.param('id'), 'refund');
  });
  api.post('/v1/refunds', async (c) => {
    const body = await c.req.text();
    const { payment_intent: intentId, amount } = checked(refundParams, parseForm(body));
    const key = c.req.header('idempotency-key') ?? null;
    const print = await fingerprint(body);
    const paid = await sandbox.paymentOfIntent(intentId);
    if (!paid) throw missing('payment_intent', intentId, 'payment_intent');
    const before = refundMade(paid, key, print);
    if (before) return c.json(refundObject(paid, before));
    const payment = await sandbox.actOnPayment(
      intentId,
      refund(amount, { key, fingerprint: print }),
    );
    const made = payment.refunds.at(-1);
    return c.json(made ? refundObject(payment, made) : {});
  });
  return api;
}

/** Builds the charges of a payment with declined ones, newest first. */
const chargesOf = (payment: SandboxPayment) => [
  ...(payment.chargeId === null ? [] : [chargeObject(payment)]),
  ...payment.declined.toReversed().map((declined) => declinedObject(payment, declined)),
];
