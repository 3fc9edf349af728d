import { z } from 'zod';
import { subjectOf, subjectOfThin } from '../../core/payment-providers/stripe/event-subject.ts';
import type { PaymentEvent } from '../../core/payments/payment-event.ts';

const id = z.string().min(1).max(255);
const eventShape = z.union([
  z.object({
    id,
    type: z.string().max(255),
    data: z.object({ object: z.record(z.string(), z.unknown()) }),
  }),
  /** A thin event, which only names the object that it is about. */
  z.object({
    id,
    object: z.literal('v2.core.event'),
    type: z.string().max(255),
    related_object: z.object({ id }).nullish().default(null),
  }),
]);
/** An event of Stripe's, in the fields that are read. */
export type StripeEvent = z.infer<typeof eventShape>;

/** Reads an event's body; null for anything else. */
export function stripeEventIn(raw: Uint8Array): StripeEvent | null {
  try {
    return eventShape.safeParse(JSON.parse(new TextDecoder().decode(raw))).data ?? null;
  } catch {
    return null;
  }
}

/** Reads what an event is about; null for events that concern nothing here. */
export function subjectIn(event: StripeEvent): PaymentEvent['about'] | null {
  if ('data' in event) return subjectOf(event.type, event.data.object);
  const { type, related_object: related } = event;
  return related === null ? null : subjectOfThin(type.replace(/^v1\./, ''), related.id);
}
