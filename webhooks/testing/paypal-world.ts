import type { z } from 'zod';
import { centsOf, moneyOf, type moneyShape } from '../../core/payment-providers/paypal/money.ts';
import type { OrderRequest } from './paypal-checks.ts';
import { Refusal } from './paypal-checks.ts';

type Amount = z.infer<typeof moneyShape>;

/** How the payer's payment method behaves when charged. */
export type Instrument = 'good' | 'declined' | 'slow' | 'refused';

/** A dispute at PayPal. */
export type Dispute = {
  id: string;
  captureId: string;
  amount: Amount;
  status: 'OPEN' | 'RESOLVED';
  outcome: string | null;
};
/** A capture at PayPal. */
export type Capture = {
  id: string;
  orderId: string;
  customId: string;
  status: string;
  reason: string | null;
  amount: Amount;
  at: string;
  refunds: { id: string; status: string; amount: Amount; note_to_payer?: string }[];
};
/** An order at PayPal. */
export type Order = {
  id: string;
  asked: OrderRequest;
  status: 'PAYER_ACTION_REQUIRED' | 'APPROVED' | 'COMPLETED' | 'VOIDED';
  createdAt: string;
  updatedAt: string | null;
  instrument: Instrument;
  captures: Capture[];
};
/** An event of PayPal, before it has an id. */
export type PayPalEvent = { type: string; resourceType: string; resource: object };

/** PayPal's orders, captures and disputes in memory. */
export class PayPalWorld {
  readonly orders = new Map<string, Order>();
  readonly disputes = new Map<string, Dispute>();
  readonly onEvent: (event: PayPalEvent) => void;
  readonly now: () => number;
  readonly base: () => string;
  #ids = 0;

  constructor(of: {
    now: () => number;
    base: () => string;
    onEvent: (event: PayPalEvent) => void;
  }) {
    this.now = of.now;
    this.base = of.base;
    this.onEvent = of.onEvent;
  }

  id(prefix: string): string {
    this.#ids += 1;
    return `${prefix}${String(this.#ids).padStart(17 - prefix.length, '0')}`;
  }

  order(id: string): Order {
    const order = this.orders.get(id);
    if (!order) throw new Refusal(404, 'RESOURCE_NOT_FOUND', 'INVALID_RESOURCE_ID');
    return order;
  }

  capture(id: string): Capture {
    for (const { captures } of this.orders.values())
      for (const capture of captures) if (capture.id === id) return capture;
    throw new Refusal(404, 'RESOURCE_NOT_FOUND', 'INVALID_RESOURCE_ID');
  }

  create(asked: OrderRequest): Order {
    const order: Order = {
      id: this.id('O'),
      asked,
      status: 'PAYER_ACTION_REQUIRED',
      createdAt: this.#time(),
      updatedAt: null,
      instrument: 'good',
      captures: [],
    };
    this.orders.set(order.id, order);
    return order;
  }

  /** Approves an order, as the payer does on PayPal's page. */
  approve(id: string, instrument: Instrument): void {
    const order = this.order(id);
    if (order.status === 'COMPLETED') return;
    order.status = 'APPROVED';
    order.instrument = instrument;
    order.updatedAt = this.#time();
    this.onEvent({
      type: 'CHECKOUT.ORDER.APPROVED',
      resourceType: 'checkout-order',
      resource: this.shown(order),
    });
  }

  /** Captures the money of an order. */
  take(id: string): Order {
    const order = this.order(id);
    const [unit] = order.asked.purchase_units;
    if (order.captures.length > 0)
      throw new Refusal(422, 'UNPROCESSABLE_ENTITY', 'ORDER_ALREADY_CAPTURED');
    if (order.status !== 'APPROVED' || !unit)
      throw new Refusal(422, 'UNPROCESSABLE_ENTITY', 'ORDER_NOT_APPROVED');
    if (order.instrument === 'declined')
      throw new Refusal(422, 'UNPROCESSABLE_ENTITY', 'INSTRUMENT_DECLINED');
    const status = { good: 'COMPLETED', slow: 'PENDING', refused: 'DECLINED' }[order.instrument];
    order.status = 'COMPLETED';
    order.captures.push({
      id: this.id('C'),
      orderId: id,
      customId: unit.custom_id,
      status,
      reason: status === 'PENDING' ? 'ECHECK' : null,
      amount: unit.amount,
      at: this.#time(),
      refunds: [],
    });
    this.tell(id, `PAYMENT.CAPTURE.${status}`);
    return order;
  }

  /**
   * Changes the status of an order's only capture without a request: a bank's decision, a reversal.
   */
  turn(id: string, status: string, event: string, reason: string | null = null): void {
    Object.assign(this.captureOf(id), { status, reason });
    this.tell(id, event);
  }

  captureOf(orderId: string): Capture {
    const [capture] = this.order(orderId).captures;
    if (!capture) throw new Error('nothing was captured');
    return capture;
  }

  tell(orderId: string, type: string): void {
    const resource = this.captureShown(this.captureOf(orderId));
    this.onEvent({ type, resourceType: 'capture', resource });
  }

  /** Reverses a capture, as PayPal or a bank does. */
  reverse(orderId: string, asked?: Amount): void {
    this.refund(this.captureOf(orderId).id, asked, 'Payment reversed');
  }

  refund(captureId: string, asked?: Amount, note?: string): object {
    const capture = this.capture(captureId);
    const refuse = (issue: string) => new Refusal(422, 'UNPROCESSABLE_ENTITY', issue);
    if (capture.status === 'REFUNDED') throw refuse('CAPTURE_FULLY_REFUNDED');
    if (!['COMPLETED', 'PARTIALLY_REFUNDED'].includes(capture.status))
      throw refuse('REFUND_NOT_ALLOWED');
    const code = capture.amount.currency_code;
    if (asked && asked.currency_code !== code) throw refuse('REFUND_CAPTURE_CURRENCY_MISMATCH');
    const before = capture.refunds.reduce((sum, { amount }) => sum + centsOf(amount), 0);
    const left = centsOf(capture.amount) - before;
    const cents = asked ? centsOf(asked) : left;
    if (cents > left) throw refuse('REFUND_AMOUNT_EXCEEDED');
    capture.status = cents === left ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
    const made = {
      id: this.id('R'),
      status: 'COMPLETED',
      amount: moneyOf(cents, code),
      ...(note === undefined ? {} : { note_to_payer: note }),
    };
    capture.refunds.push(made);
    const resource = {
      ...made,
      custom_id: capture.customId,
      seller_payable_breakdown: { total_refunded_amount: moneyOf(before + cents, code) },
      links: [
        this.#link(`/v2/payments/refunds/${made.id}`, 'self'),
        this.#link(`/v2/payments/captures/${captureId}`, 'up'),
      ],
    };
    const type = `PAYMENT.CAPTURE.${note === undefined ? 'REFUNDED' : 'REVERSED'}`;
    this.onEvent({ type, resourceType: 'refund', resource });
    return resource;
  }

  dispute(orderId: string): Dispute {
    const { id: captureId, amount } = this.captureOf(orderId);
    const id = this.id('PP-D-');
    const dispute: Dispute = { id, captureId, amount, status: 'OPEN', outcome: null };
    this.disputes.set(id, dispute);
    this.#tellDispute(dispute, 'CREATED');
    return dispute;
  }

  resolve(dispute: Dispute, outcome: string): void {
    Object.assign(dispute, { status: 'RESOLVED', outcome });
    this.#tellDispute(dispute, 'RESOLVED');
  }

  #tellDispute(dispute: Dispute, what: string): void {
    this.onEvent({
      type: `CUSTOMER.DISPUTE.${what}`,
      resourceType: 'dispute',
      resource: this.disputeShown(dispute, true),
    });
  }

  /**
   * Builds a dispute object.
   * @param whole with the fields of the details
   */
  disputeShown({ id, captureId, amount, status, outcome }: Dispute, whole: boolean): object {
    const more = {
      disputed_transactions: [{ seller_transaction_id: captureId }],
      ...(outcome === null
        ? {}
        : { dispute_outcome: { outcome_code: outcome, amount_refunded: amount } }),
    };
    return { dispute_id: id, status, dispute_amount: amount, ...(whole ? more : {}) };
  }

  captureShown(capture: Capture): object {
    const { id, orderId, customId, status, reason, amount, at } = capture;
    return {
      id,
      status,
      ...(reason === null ? {} : { status_details: { reason } }),
      amount,
      final_capture: true,
      seller_receivable_breakdown: { gross_amount: amount },
      custom_id: customId,
      supplementary_data: { related_ids: { order_id: orderId } },
      create_time: at,
      links: [
        this.#link(`/v2/payments/captures/${id}`, 'self'),
        this.#link(`/v2/checkout/orders/${orderId}`, 'up'),
      ],
    };
  }

  shown(order: Order): object {
    const { id, asked, status, captures, createdAt, updatedAt } = order;
    const payments = {
      captures: captures.map((capture) => this.captureShown(capture)),
      refunds: captures.flatMap(({ refunds }) => refunds),
    };
    return {
      id,
      intent: asked.intent,
      status,
      purchase_units: asked.purchase_units.map((unit) => ({
        reference_id: 'default',
        ...unit,
        ...(captures.length > 0 ? { payments } : {}),
      })),
      payment_source: {
        paypal:
          updatedAt === null
            ? {}
            : { email_address: 'ada@example.com', account_id: 'QYR5Z8XDVJNXQ' },
      },
      create_time: createdAt,
      ...(updatedAt === null ? {} : { update_time: updatedAt }),
      links: [
        this.#link(`/v2/checkout/orders/${id}`, 'self'),
        this.#link(`/checkoutnow?token=${id}`, 'payer-action'),
      ],
    };
  }

  #link(path: string, rel: string) {
    return { href: `${this.base()}${path}`, rel, method: 'GET' };
  }

  /** Without a fraction, as PayPal writes times. */
  #time(): string {
    return new Date(this.now()).toISOString().replace(/\.\d+/, '');
  }
}
