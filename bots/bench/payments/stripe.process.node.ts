/** A Stripe of the benchmark's own: knows every session as paid, and sends signed events. */
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import Stripe from 'stripe';
import { answer } from '../child.node.ts';
import type { Fired, FireRequest, StripeRequest } from './requests.ts';

const SESSION = /\/v1\/checkout\/sessions\/([\w-]+)/;

const server = createServer((call, response) => {
  const id = SESSION.exec(call.url ?? '')?.[1];
  call.resume();
  response.writeHead(id ? 200 : 404, { 'content-type': 'application/json' });
  response.end(JSON.stringify(id ? paidSession(id) : { error: { type: 'invalid_request_error' } }));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const agent = new Agent({ keepAlive: true });

function paidSession(id: string) {
  const charge = { id: `ch_${id}`, object: 'charge', amount_refunded: 0, disputed: false };
  return {
    id,
    object: 'checkout.session',
    mode: 'payment',
    status: 'complete',
    payment_status: 'paid',
    amount_total: 499,
    currency: 'usd',
    customer_details: { email: 'mira@example.org' },
    payment_intent: {
      id: `pi_${id}`,
      object: 'payment_intent',
      status: 'succeeded',
      amount: 499,
      amount_received: 499,
      currency: 'usd',
      metadata: {},
      latest_charge: charge,
    },
    subscription: null,
  };
}

async function fire({ url, secret, perSecond, sessions }: FireRequest): Promise<Fired> {
  const sent: Promise<number | null>[] = [];
  const began = performance.now();
  for (const [i, session] of sessions.entries()) {
    const body = JSON.stringify({
      id: `evt_${session}`,
      object: 'event',
      api_version: '2026-01-01',
      created: Math.floor(Date.now() / 1_000),
      type: 'checkout.session.completed',
      data: { object: paidSession(session) },
    });
    const signature = await Stripe.webhooks.generateTestHeaderStringAsync({
      payload: body,
      secret,
      cryptoProvider: Stripe.createSubtleCryptoProvider(),
    });
    const ahead = began + (i * 1_000) / perSecond - performance.now();
    if (ahead > 0) await pause(ahead);
    sent.push(post(url, body, signature));
  }
  const waits = await Promise.all(sent);
  const waitsMs = waits.filter((wait) => wait !== null);
  return { waitsMs, refused: waits.length - waitsMs.length };
}

/** @returns milliseconds until it was confirmed, null where it was not */
function post(url: string, body: string, signature: string): Promise<number | null> {
  return new Promise((resolve) => {
    const from = performance.now();
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'stripe-signature': signature,
    };
    const call = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () =>
        resolve(response.statusCode === 200 ? performance.now() - from : null),
      );
    });
    call.on('error', () => resolve(null));
    call.end(body);
  });
}

answer<StripeRequest>(
  async (wish) =>
    wish.want === 'fire'
      ? fire(wish)
      : `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  async () => {
    agent.destroy();
    server.close();
  },
);
