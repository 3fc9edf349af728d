import { z } from 'zod';
import { moneyShape } from './money.ts';

/** Schemas of the parts of PayPal's answers that are read; other parts are ignored. */

const MOST = 100;
const linksShape = z
  .array(z.object({ href: z.string().max(2_048), rel: z.string().max(64) }))
  .max(MOST)
  .optional();

const relatedShape = z
  .object({
    related_ids: z
      .object({ order_id: z.string().optional(), capture_id: z.string().optional() })
      .optional(),
  })
  .optional();

/** The schema of a capture, which is a payment of an order. */
export const captureShape = z.object({
  id: z.string().min(1).max(255),
  status: z.string(),
  status_details: z.object({ reason: z.string().optional() }).optional(),
  amount: moneyShape,
  custom_id: z.string().optional(),
  create_time: z.string().optional(),
  supplementary_data: relatedShape,
  links: linksShape,
});
/** A capture, which is a payment of an order. */
export type Capture = z.infer<typeof captureShape>;

const refundShape = z.object({
  status: z.string(),
  amount: moneyShape,
  note_to_payer: z.string().optional(),
});

/** The schema of an order. */
export const orderShape = z.object({
  id: z.string().min(1).max(255),
  status: z.string(),
  update_time: z.string().optional(),
  purchase_units: z
    .array(
      z.object({
        custom_id: z.string().optional(),
        payments: z
          .object({
            captures: z.array(captureShape).max(MOST).optional(),
            refunds: z.array(refundShape).max(MOST).optional(),
          })
          .optional(),
      }),
    )
    .max(MOST)
    .optional(),
  payer: z.object({ email_address: z.string().optional() }).optional(),
  payment_source: z
    .object({ paypal: z.object({ email_address: z.string().optional() }).optional() })
    .optional(),
  links: linksShape,
});
/** An order, which is PayPal's checkout. */
export type Order = z.infer<typeof orderShape>;

/** The schema of a dispute. */
export const disputeShape = z.object({
  dispute_id: z.string().min(1).max(255),
  status: z.string(),
  dispute_amount: moneyShape.optional(),
  dispute_outcome: z
    .object({ outcome_code: z.string().optional(), amount_refunded: moneyShape.optional() })
    .optional(),
});
/** A dispute about a payment. */
export type Dispute = z.infer<typeof disputeShape>;
/** The schema of a page of disputes. */
export const disputesShape = z.object({ items: z.array(disputeShape).max(MOST).optional() });

/** The schema of a page of the notifications that PayPal has sent this app. */
export const eventsShape = z.object({
  events: z
    .array(z.object({ id: z.string(), resource: z.record(z.string(), z.unknown()) }))
    .optional(),
  links: linksShape,
});

/** Finds the address of the first link with one of these relations; null where there is none. */
export const linkOf = (links: z.infer<typeof linksShape>, ...rels: string[]): string | null =>
  links?.find(({ rel }) => rels.includes(rel))?.href ?? null;

/** Reads the id of the order that a capture belongs to; null where the capture does not tell it. */
export function orderIdOf({ supplementary_data, links }: Capture): string | null {
  const told = supplementary_data?.related_ids?.order_id;
  if (told !== undefined) return told;
  return /\/v2\/checkout\/orders\/([A-Za-z0-9-]+)$/.exec(linkOf(links, 'up') ?? '')?.[1] ?? null;
}
