import { loadStripe, STRIPE_API_VERSION } from '../../core/payment-providers/stripe/sdk.ts';
import { newId } from './ids.ts';
import { eventObject, thinEventObject } from './shapes.ts';
import type { Delivery, SandboxState } from './state.ts';
import type { StoredState } from './stored-state.ts';

/** A disturbance of the events of one action, on a tester's demand. */
export type Disturbance = {
  /** How often each event is delivered; 0 for never. */
  copies: number;
  /** The delay of the delivery, in milliseconds. */
  delayMs: number;
  /** Whether the last event is delivered first. */
  reversed: boolean;
};
/** The default: each event once, at once, in order. */
export const NO_DISTURBANCE: Disturbance = { copies: 1, delayMs: 0, reversed: false };

/** An event before it has an id: its Stripe type and the object that the event is about. */
export type SandboxEvent = { type: string; object: object };

const MAX_COPIES = 5;
const RETRY_DELAYS_MS = [5_000, 30_000, 120_000, 600_000, 3_600_000] as const;
const ANSWER_LIMIT_MS = 10_000;
const NOTED_TOGETHER = 10;

/** Queues the events of an action for delivery. */
export function post(
  state: SandboxState,
  changes: SandboxEvent[],
  disturbance: Disturbance,
  now: number,
): void {
  const events = changes.map(({ type, object }) => {
    const created = Math.floor(now / 1000);
    const envelope = { id: newId('evt'), type, created, apiVersion: STRIPE_API_VERSION };
    return JSON.stringify(eventObject(envelope, object));
  });
  if (disturbance.reversed) events.reverse();
  const copies = Math.min(Math.max(0, disturbance.copies), MAX_COPIES);
  const deliveries = events.flatMap((body) =>
    Array.from({ length: copies }, () => ({
      id: newId('dlv'),
      body,
      dueAt: now + disturbance.delayMs,
      attempt: 0,
    })),
  );
  state.deliveries.push(...deliveries);
}

/** The parts of the event delivery. */
export type DispatchOptions = {
  stored: StoredState;
  now: () => number;
  fetch: typeof fetch;
  /** The address that receives events: this server's `/webhooks/stripe`, over HTTP. */
  webhookUrl: string;
  webhookSecret: string;
  thin?: boolean;
};

/**
 * Delivers the due events in order. A refused event is retried later, as Stripe does. Several are noted together,
 * since R2 takes one write a second; what a crash leaves unnoted is delivered again.
 */
export async function deliverDue(options: DispatchOptions): Promise<void> {
  const now = options.now();
  const due = (await options.stored.read()).deliveries.filter(({ dueAt }) => dueAt <= now);
  for (let at = 0; at < due.length; at += NOTED_TOGETHER) {
    const sent: { delivery: Delivery; taken: boolean }[] = [];
    for (const delivery of due.slice(at, at + NOTED_TOGETHER))
      sent.push({ delivery, taken: await send(options, delivery) });
    await options.stored.change((state) => {
      for (const { delivery, taken } of sent) recordDelivery(state, delivery, taken, options.now());
    });
  }
}

function recordDelivery(state: SandboxState, sent: Delivery, taken: boolean, now: number): void {
  const delayMs = taken ? undefined : RETRY_DELAYS_MS[sent.attempt];
  state.deliveries = state.deliveries.flatMap((delivery) => {
    if (delivery.id !== sent.id) return [delivery];
    if (delayMs === undefined) return [];
    return [{ ...delivery, attempt: sent.attempt + 1, dueAt: now + delayMs }];
  });
}

function thinBody(body: string): string {
  return JSON.stringify(thinEventObject(JSON.parse(body) as ReturnType<typeof eventObject>));
}

async function send(options: DispatchOptions, delivery: Delivery): Promise<boolean> {
  // Workers' fetch refuses to be called as a method of something else.
  const { fetch: request } = options;
  const payload = options.thin ? thinBody(delivery.body) : delivery.body;
  const Stripe = await loadStripe();
  const signature = await Stripe.webhooks.generateTestHeaderStringAsync({
    payload,
    secret: options.webhookSecret,
    timestamp: Math.floor(options.now() / 1000),
    cryptoProvider: Stripe.createSubtleCryptoProvider(),
  });
  try {
    const answer = await request(options.webhookUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'stripe-signature': signature },
      body: payload,
      signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
    });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
