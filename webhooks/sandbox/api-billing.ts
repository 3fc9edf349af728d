import { type Context, Hono } from 'hono';
import {
  customerObject,
  invoiceObject,
  invoicePayments,
  portalObject,
  subscriptionObject,
} from './billing-shapes.ts';
import { parseForm } from './form.ts';
import { newId } from './ids.ts';
import { expandedOf, page } from './lists.ts';
import { checked, missing, portalParams, subscriptionParams } from './params.ts';
import type { Sandbox } from './sandbox.ts';
import type { SandboxInvoice, SandboxSubscription } from './state.ts';
import { cancelAtPeriodEnd, cancelNow } from './subscription.ts';

/** Creates the API routes of subscriptions, invoices, customers and the billing portal. */
export function billingApi(sandbox: Sandbox): Hono {
  const api = new Hono();
  const shown = (c: Context, subscription: SandboxSubscription) => {
    const latest = subscription.invoices.at(-1);
    const expanded = expandedOf(c);
    return subscriptionObject(
      subscription,
      latest && expanded.invoice ? invoiceObject(subscription, latest, expanded.payments) : null,
    );
  };
  api.get('/v1/subscriptions', async (c) => {
    const { customer } = c.req.query();
    const found = (await sandbox.state()).subscriptions
      .toReversed()
      .filter(({ customerId }) => customer === undefined || customerId === customer);
    return c.json(
      page(
        c,
        found.map((one) => shown(c, one)),
      ),
    );
  });
  api.get('/v1/subscriptions/:id', async (c) =>
    c.json(shown(c, await sandbox.subscription(c.req.param('id')))),
  );
  api.post('/v1/subscriptions/:id', async (c) => {
    const params = checked(subscriptionParams, parseForm(await c.req.text()));
    const change = cancelAtPeriodEnd(params.cancel_at_period_end ?? false);
    return c.json(shown(c, await sandbox.actOnSubscription(c.req.param('id'), change)));
  });
  api.delete('/v1/subscriptions/:id', async (c) => {
    const id = c.req.param('id');
    const { status } = await sandbox.subscription(id);
    if (status === 'canceled') throw missing('subscription', id, 'id');
    return c.json(shown(c, await sandbox.actOnSubscription(id, cancelNow)));
  });
  api.route('/', invoicesApi(sandbox));
  api.get('/v1/customers/:id', async (c) =>
    c.json(customerObject(await customer(sandbox, c.req.param('id')))),
  );
  api.post('/v1/billing_portal/sessions', async (c) => {
    const params = checked(portalParams, parseForm(await c.req.text()));
    const found = await customer(sandbox, params.customer);
    const returnUrl = params.return_url ?? null;
    await sandbox.actOnSubscription(found.id, (subscription) => {
      subscription.returnUrl = returnUrl;
      subscription.locale = params.locale ?? subscription.locale;
      return [];
    });
    return c.json(
      portalObject(found, {
        id: newId('bps'),
        url: sandbox.portalUrl(found),
        created: Math.floor(sandbox.options.now() / 1000),
        locale: params.locale ?? null,
        returnUrl,
      }),
    );
  });
  return api;
}

function invoicesApi(sandbox: Sandbox): Hono {
  const api = new Hono();
  api.get('/v1/invoices', async (c) => {
    const { subscription, status } = c.req.query();
    const { payments } = expandedOf(c);
    const found = (await invoices(sandbox)).filter(
      ([of, invoice]) =>
        (subscription === undefined || of.id === subscription) &&
        (status === undefined || invoice.status === status),
    );
    return c.json(
      page(
        c,
        found.map(([of, invoice]) => invoiceObject(of, invoice, payments)),
      ),
    );
  });
  api.get('/v1/invoices/:id', async (c) => {
    const id = c.req.param('id');
    const found = (await invoices(sandbox)).find(([, invoice]) => invoice.id === id);
    if (!found) throw missing('invoice', id, 'id');
    return c.json(invoiceObject(...found, expandedOf(c).payments));
  });
  api.get('/v1/invoice_payments', async (c) => {
    const intent = c.req.query('payment[payment_intent]');
    const found = (await invoices(sandbox))
      .filter(([, { intentId }]) => intent === undefined || intentId === intent)
      .flatMap(([, invoice]) => invoicePayments(invoice));
    return c.json(page(c, found));
  });
  return api;
}

/** Reads every invoice with its subscription, newest first. */
async function invoices(sandbox: Sandbox): Promise<[SandboxSubscription, SandboxInvoice][]> {
  const { subscriptions } = await sandbox.state();
  return subscriptions
    .flatMap((one) =>
      one.invoices.map((invoice) => [one, invoice] as [SandboxSubscription, SandboxInvoice]),
    )
    .toReversed();
}

async function customer(sandbox: Sandbox, id: string): Promise<SandboxSubscription> {
  const { subscriptions } = await sandbox.state();
  const found = subscriptions.find(({ customerId }) => customerId === id);
  if (found) return found;
  throw missing('customer', id, 'customer');
}
