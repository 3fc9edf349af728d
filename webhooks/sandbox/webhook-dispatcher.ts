import Stripe from 'stripe';
import { newId } from './ids.ts';
import { eventObject } from './shapes.ts';
import type { Delivery, Memory, SandboxState } from './state.ts';

/** What goes wrong with the events of one action, on demand. */
export type Mischief = {
  /** How often each event arrives; 0: never. */
  copies: number;
  /** How much later, in milliseconds. */
  delayMs: number;
  /** Last event first. */
  reversed: boolean;
};
export const NO_MISCHIEF: Mischief = { copies: 1, delayMs: 0, reversed: false };

export type Happening = { type: string; object: object };

const MAX_COPIES = 5;
const RETRY_DELAYS_MS = [5_000, 30_000, 120_000, 600_000, 3_600_000] as const;
const ANSWER_LIMIT_MS = 10_000;

/** Puts the events of an action on their way. */
export function post(
  state: SandboxState,
  happenings: Happening[],
  mischief: Mischief,
  now: number,
): void {
  const events = happenings.map(({ type, object }) => {
    const created = Math.floor(now / 1000);
    const envelope = { id: newId('evt'), type, created, apiVersion: Stripe.API_VERSION };
    return JSON.stringify(eventObject(envelope, object));
  });
  if (mischief.reversed) events.reverse();
  const copies = Math.min(Math.max(0, mischief.copies), MAX_COPIES);
  const deliveries = events.flatMap((body) =>
    Array.from({ length: copies }, () => ({
      id: newId('dlv'),
      body,
      dueAt: now + mischief.delayMs,
      attempt: 0,
    })),
  );
  state.deliveries.push(...deliveries);
}

export type DispatchOptions = {
  memory: Memory;
  now: () => number;
  fetch: typeof fetch;
  /** Where events go: our own `/webhooks/stripe`, over HTTP. */
  webhookUrl: string;
  webhookSecret: string;
};

/** Delivers what is due, in order; what is not taken comes again later, as Stripe does it. */
export async function deliverDue(options: DispatchOptions): Promise<void> {
  const now = options.now();
  const { deliveries } = await options.memory.read();
  for (const delivery of deliveries.filter(({ dueAt }) => dueAt <= now)) {
    const taken = await send(options, delivery);
    await options.memory.change((state) => settle(state, delivery, taken, options.now()));
  }
}

function settle(state: SandboxState, sent: Delivery, taken: boolean, now: number): void {
  const delayMs = taken ? undefined : RETRY_DELAYS_MS[sent.attempt];
  state.deliveries = state.deliveries.flatMap((delivery) => {
    if (delivery.id !== sent.id) return [delivery];
    if (delayMs === undefined) return [];
    return [{ ...delivery, attempt: sent.attempt + 1, dueAt: now + delayMs }];
  });
}

async function send(options: DispatchOptions, delivery: Delivery): Promise<boolean> {
  // Workers' fetch refuses to be called as a method of something else.
  const { fetch: request } = options;
  const signature = await Stripe.webhooks.generateTestHeaderStringAsync({
    payload: delivery.body,
    secret: options.webhookSecret,
    timestamp: Math.floor(options.now() / 1000),
    cryptoProvider: Stripe.createSubtleCryptoProvider(),
  });
  try {
    const answer = await request(options.webhookUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'stripe-signature': signature },
      body: delivery.body,
      signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
    });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
