import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { toPaymentError } from '../../../core/payment-providers/stripe/failures.ts';
import { receiptUrl } from '../../../core/payment-providers/stripe/find.ts';
import { STRIPE_API_VERSION } from '../../../core/payment-providers/stripe/sdk.ts';
import ReceiptReader from './stripe.worker.ts';
import { z as bundled } from './zod.worker.ts';

const ROOT = new URL('../../../', import.meta.url);

const ANSWERS: Record<string, { status: number; body: unknown }> = {
  '/v1/payment_intents/pi_paid?expand[0]=latest_charge': {
    status: 200,
    body: { id: 'pi_paid', latest_charge: { receipt_url: 'https://pay.stripe.com/receipts/1' } },
  },
  '/v1/payment_intents/pi_free?expand[0]=latest_charge': {
    status: 200,
    body: { id: 'pi_free', latest_charge: null },
  },
  '/v1/invoices/in_month': {
    status: 200,
    body: { id: 'in_month', hosted_invoice_url: 'https://invoice.stripe.com/i/1' },
  },
  '/v1/invoices/in_gone': {
    status: 404,
    body: { error: { type: 'invalid_request_error', code: 'resource_missing' } },
  },
  '/v1/invoices/in_key': { status: 401, body: { error: { type: 'invalid_request_error' } } },
  '/v1/invoices/in_busy': { status: 429, body: { error: { type: 'invalid_request_error' } } },
  '/v1/invoices/in_broken': { status: 502, body: '<html>Bad gateway</html>' },
};

const asked: unknown[] = [];
const server = createServer((request, response) => {
  const path = decodeURIComponent(request.url ?? '').replace(/\?$/, '');
  const { method, headers } = request;
  const { authorization, 'stripe-version': version } = headers;
  asked.push({ method, path, authorization, version });
  const { status, body } = ANSWERS[path] ?? { status: 404, body: {} };
  response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(typeof body === 'string' ? body : JSON.stringify(body));
});
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Reaches the stand-in in Stripe's place. */
const toStandIn: typeof fetch = (input, init) => {
  const { pathname, search } = new URL(input instanceof Request ? input.url : input);
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${pathname}${search}`, init);
};

/** Reads the address of a receipt by a client, and tells what came of it and what was asked. */
async function reading(client: Stripe, transaction: string) {
  asked.length = 0;
  const outcome = await receiptUrl(client, transaction).catch(
    (cause: unknown) => toPaymentError(cause).problem,
  );
  return { outcome, asked: [...asked] };
}

test('a receipt is read as by Stripe’s SDK, and so is its refusal', async () => {
  const options = { timeout: 15_000, apiVersion: STRIPE_API_VERSION } as const;
  const httpClient = Stripe.createFetchHttpClient(toStandIn);
  const sdk = new Stripe('sk_test_1', { ...options, httpClient, maxNetworkRetries: 0 });
  // As the bundle has it, in the SDK's place.
  const own = new ReceiptReader('sk_test_1', {
    ...options,
    httpClient: ReceiptReader.createFetchHttpClient(toStandIn),
  }) as unknown as Stripe;
  for (const path of Object.keys(ANSWERS)) {
    const [, transaction = ''] = /\/v1\/\w+\/(\w+)/.exec(path) ?? [];
    const expected = await reading(sdk, transaction);
    expect(expected.asked, transaction).toMatchObject([{ path }]);
    expect(await reading(own, transaction), transaction).toEqual(expected);
  }
});

test('what the front never asks Stripe for is told by its name', async () => {
  const options = { apiVersion: STRIPE_API_VERSION, httpClient: toStandIn, timeout: 1_000 };
  const own = new ReceiptReader('sk_test_1', options);
  expect(await Promise.resolve(own)).toBe(own);
  expect(() => Reflect.get(own, 'refunds')).toThrow('tasks alone asks Stripe for refunds');
});

test('the product uses nothing of zod that its Workers’ front leaves out', async () => {
  const left = Object.keys(z).filter((name) => !(name in bundled));
  expect(left).toEqual(expect.arrayContaining(['locales', 'fromJSONSchema']));
  // Of `core` types alone are named, which begin with a dollar.
  const used = new RegExp(`\\bz\\.(?:${left.join('|')})\\b(?!\\.\\$)`);
  const product = globSync('{bots,core,db,webhooks}/**/*.ts', { cwd: ROOT }).filter(
    (name) => !/\.test\.ts$|\/testing\//.test(name),
  );
  expect(product.length).toBeGreaterThan(1_000);
  for (const name of product)
    expect(readFileSync(new URL(name, ROOT), 'utf8'), name).not.toMatch(used);
});

test('zod says in English what is wrong, as it does elsewhere', () => {
  const wrong = (from: typeof z | typeof bundled) =>
    from
      .object({ at: from.iso.datetime(), n: from.coerce.number().max(3) })
      .safeParse({ at: 1, n: 9 }).error?.message;
  expect(wrong(bundled)).toBe(wrong(z));
});
