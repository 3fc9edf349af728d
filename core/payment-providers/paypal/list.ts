import type { CheckoutStatus, KnownCheckout, ListedPayment } from '../provider.ts';
import type { PayPalApi } from './api.ts';
import { withPaymentErrors } from './failure.ts';
import { type Capture, captureShape, eventsShape, linkOf, orderIdOf } from './shapes.ts';

/** PayPal keeps the notifications of an app for this long. */
const REMEMBERED_MS = 30 * 24 * 60 * 60_000;
const PAGE_SIZE = 100;
const MOST_PAGES = 1_000;

/**
 * Lists all payments from PayPal's own list of its notifications, received here or not. That list is
 * open to any app; the report of transactions needs a permission that few apps have, and lags by hours.
 * @param look gives the current status of an order
 */
export async function* listPayments(
  api: PayPalApi,
  look: (orderId: string, known: KnownCheckout) => Promise<CheckoutStatus>,
  of: { sinceMs: number; now: () => number },
): AsyncIterable<ListedPayment> {
  const seen = new Set<string>();
  let path: string | null = firstPage(of.sinceMs, of.now());
  for (let pages = 0; path !== null && pages < MOST_PAGES; pages += 1) {
    const asked: string = path;
    const { events, links } = await withPaymentErrors(async () =>
      eventsShape.parse(await api.call({ method: 'GET', path: asked })),
    );
    for (const { resource } of events ?? []) {
      const capture = captureShape.safeParse(resource).data;
      if (!capture || seen.has(capture.id)) continue;
      seen.add(capture.id);
      const listed = await withPaymentErrors(() => listedOf(capture, look, of.now()));
      if (listed) yield listed;
    }
    path = events?.length ? nextPage(linkOf(links, 'next')) : null;
  }
}

function firstPage(sinceMs: number, now: number): string {
  const from = Math.max(sinceMs, now - REMEMBERED_MS);
  const query = new URLSearchParams({
    event_type: 'PAYMENT.CAPTURE.COMPLETED',
    page_size: String(PAGE_SIZE),
    start_time: new Date(from).toISOString(),
    end_time: new Date(now).toISOString(),
  });
  return `/v1/notifications/webhooks-events?${query}`;
}

/** Reads the position of the next page from a link, never the host. */
function nextPage(href: string | null): string | null {
  if (href === null || !URL.canParse(href)) return null;
  const { pathname, search } = new URL(href);
  return `${pathname}${search}`;
}

async function listedOf(
  capture: Capture,
  look: (orderId: string, known: KnownCheckout) => Promise<CheckoutStatus>,
  now: number,
): Promise<ListedPayment | null> {
  const orderId = orderIdOf(capture);
  const checkoutId = capture.custom_id ?? null;
  if (orderId === null || checkoutId === null) return null;
  const payment = { transactionId: capture.id, refundedCents: 0 };
  const standing = await look(orderId, { checkoutId, payment });
  if (standing.state !== 'paid') return null;
  const { transactionId, amountCents, refundedCents, disputedCents, currency } = standing;
  const createdAt = Date.parse(capture.create_time ?? '');
  return {
    transactionId,
    checkoutId,
    providerId: orderId,
    amountCents,
    refundedCents,
    disputedCents,
    currency,
    createdAt: Number.isNaN(createdAt) ? now : createdAt,
  };
}
