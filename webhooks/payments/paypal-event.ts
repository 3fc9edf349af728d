import { z } from 'zod';
import type { PaymentEvent } from '../../core/payments/payment-event.ts';

/** The fields of PayPal's webhook events that are read. */
const eventShape = z.object({
  id: z.string().min(1).max(255),
  event_type: z.string().max(255),
  resource: z.record(z.string(), z.unknown()),
});
type Event = z.infer<typeof eventShape>;

/** Reads an event's body; null for anything else. */
export function paypalEventIn(raw: Uint8Array): Event | null {
  try {
    return eventShape.safeParse(JSON.parse(new TextDecoder().decode(raw))).data ?? null;
  } catch {
    return null;
  }
}

const id = z.string().min(1).max(255);
const orderShape = z.object({ id });
const captureShape = z.object({
  id,
  supplementary_data: z
    .object({
      related_ids: z.object({ order_id: id.optional(), capture_id: id.optional() }).optional(),
    })
    .optional(),
  links: z
    .array(z.object({ href: z.string().max(2_048), rel: z.string() }))
    .max(50)
    .optional(),
});
const disputeShape = z.object({
  disputed_transactions: z.array(z.object({ seller_transaction_id: id.optional() })).max(100),
});

const CAPTURE_EVENTS = new Set(
  ['COMPLETED', 'PENDING', 'DENIED', 'DECLINED', 'REFUNDED', 'REVERSED'].map(
    (what) => `PAYMENT.CAPTURE.${what}`,
  ),
);

/**
 * Reads the order or payment that an event is about.
 * @returns null for events about neither
 */
export function aboutOf({ event_type, resource }: Event): PaymentEvent['about'] | null {
  if (event_type === 'CHECKOUT.ORDER.APPROVED') {
    const order = orderShape.safeParse(resource).data;
    return order ? { checkout: order.id } : null;
  }
  if (event_type.startsWith('CUSTOMER.DISPUTE.')) return disputed(resource);
  return CAPTURE_EVENTS.has(event_type) ? captured(resource) : null;
}

/**
 * Reads the order or capture of a capture event. A refund or reversal arrives as the refund, whose
 * `up` link names its capture.
 */
function captured(resource: Event['resource']): PaymentEvent['about'] | null {
  const event = captureShape.safeParse(resource).data;
  if (!event) return null;
  const { order_id, capture_id } = event.supplementary_data?.related_ids ?? {};
  if (order_id !== undefined) return { checkout: order_id };
  const up = event.links?.find(({ rel }) => rel === 'up')?.href ?? '';
  const order = /\/v2\/checkout\/orders\/([A-Za-z0-9-]{1,255})$/.exec(up)?.[1];
  if (order !== undefined) return { checkout: order };
  const capture = /\/v2\/payments\/captures\/([A-Za-z0-9-]{1,255})$/.exec(up)?.[1];
  return { transaction: capture ?? capture_id ?? event.id };
}

function disputed(resource: Event['resource']): PaymentEvent['about'] | null {
  const dispute = disputeShape.safeParse(resource).data;
  const transaction = dispute?.disputed_transactions.find(
    ({ seller_transaction_id }) => seller_transaction_id !== undefined,
  )?.seller_transaction_id;
  return transaction === undefined ? null : { transaction };
}
