import { z } from 'zod';
import type { ObjectStore } from '../../core/storage/object-store.ts';

const KEY = 'sandbox/stripe';
const MAX_SESSIONS = 500;
const MAX_DELIVERIES = 2_000;

const refund = z.object({ id: z.string(), amount: z.number(), created: z.number() });
const dispute = z.object({
  id: z.string(),
  amount: z.number(),
  created: z.number(),
  status: z.enum(['needs_response', 'won', 'lost']),
});

/** A checkout session with its payment. Times in seconds, amounts in cents, as Stripe has them. */
const session = z.object({
  id: z.string(),
  idempotencyKey: z.string().nullable(),
  /** Fingerprint of the parameters it was made with. */
  fingerprint: z.string(),
  created: z.number(),
  expiresAt: z.number(),
  status: z.enum(['open', 'complete', 'expired']),
  paymentStatus: z.enum(['unpaid', 'paid', 'no_payment_required']),
  reference: z.string().nullable(),
  name: z.string(),
  currency: z.string(),
  subtotal: z.number(),
  total: z.number(),
  promotionCodes: z.boolean(),
  locale: z.string().nullable(),
  metadata: z.record(z.string(), z.string()),
  intentMetadata: z.record(z.string(), z.string()),
  successUrl: z.string(),
  cancelUrl: z.string().nullable(),
  email: z.string().nullable(),
  intentId: z.string().nullable(),
  intentStatus: z.enum(['processing', 'requires_payment_method', 'succeeded']).nullable(),
  chargeId: z.string().nullable(),
  refunds: z.array(refund),
  dispute: dispute.nullable(),
  /** When a payment that takes its time ends, and how. */
  later: z
    .object({ outcome: z.enum(['succeeded', 'failed']), dueAt: z.number(), copies: z.number() })
    .nullable(),
});

/** An event on its way; `dueAt` in milliseconds. */
const delivery = z.object({
  id: z.string(),
  body: z.string(),
  dueAt: z.number(),
  attempt: z.number(),
});

const state = z.object({ sessions: z.array(session), deliveries: z.array(delivery) });

export type SandboxSession = z.infer<typeof session>;
export type Delivery = z.infer<typeof delivery>;
export type SandboxState = z.infer<typeof state>;

/** The sandbox's memory: one small object, changed by one job at a time, so that it survives a restart. */
export type Memory = {
  read(): Promise<SandboxState>;
  /** Changes the state and stores it; a change that throws changes nothing. */
  change<T>(job: (state: SandboxState) => T): Promise<T>;
};

export function openMemory(store: ObjectStore): Memory {
  let last: Promise<unknown> = Promise.resolve();
  let kept: SandboxState | null = null;
  const load = async (): Promise<SandboxState> => {
    if (kept) return kept;
    const found = await store.get(KEY);
    const parsed = found && state.safeParse(JSON.parse(new TextDecoder().decode(found.bytes)));
    kept = parsed?.success ? parsed.data : { sessions: [], deliveries: [] };
    return kept;
  };
  const change = async <T>(job: (state: SandboxState) => T): Promise<T> => {
    const draft = structuredClone(await load());
    const outcome = job(draft);
    draft.sessions = draft.sessions.slice(-MAX_SESSIONS);
    draft.deliveries = draft.deliveries.slice(-MAX_DELIVERIES);
    await store.put(KEY, new TextEncoder().encode(JSON.stringify(draft)), 'application/json');
    kept = draft;
    return outcome;
  };
  return {
    read: load,
    change: (job) => {
      const run = last.then(() => change(job));
      last = run.catch(() => undefined);
      return run;
    },
  };
}
