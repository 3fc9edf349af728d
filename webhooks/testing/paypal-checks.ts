import type { Context } from 'hono';
import { z } from 'zod';

/** An error response in PayPal's format. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: object;
  constructor(status: number, name: string, issue?: string, field?: string) {
    super(`${status} ${name} ${issue ?? ''}`);
    this.status = status;
    const details = issue === undefined ? [] : [{ issue, field, description: issue }];
    this.body = { name, message: name, debug_id: 'f1e2d3c4b5a6', details, links: [] };
  }
}

const unprocessable = (issue: string, field?: string) =>
  new Refusal(422, 'UNPROCESSABLE_ENTITY', issue, field);
const malformed = (issue: string, field?: string) =>
  new Refusal(400, 'INVALID_REQUEST', issue, field);

const CURRENCIES = new Set(
  'AUD BRL CAD CNY CZK DKK EUR HKD HUF ILS JPY MYR MXN TWD NZD NOK PHP PLN GBP SGD SEK CHF THB USD'.split(
    ' ',
  ),
);
const WHOLE = new Set(['HUF', 'JPY', 'TWD']);

const money = z.strictObject({
  currency_code: z.string().length(3),
  value: z
    .string()
    .max(32)
    .regex(/^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$/),
});
const url = z.url({ protocol: /^https?$/ });

const orderRequest = z.strictObject({
  intent: z.enum(['CAPTURE', 'AUTHORIZE']),
  purchase_units: z
    .array(
      z.strictObject({
        custom_id: z.string().min(1).max(127),
        description: z.string().min(1).max(127),
        amount: money,
      }),
    )
    .min(1)
    .max(10),
  payment_source: z.strictObject({
    paypal: z.strictObject({
      experience_context: z.strictObject({
        brand_name: z.string().min(1).max(127),
        locale: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/),
        user_action: z.enum(['CONTINUE', 'PAY_NOW']),
        shipping_preference: z.enum(['GET_FROM_FILE', 'NO_SHIPPING', 'SET_PROVIDED_ADDRESS']),
        return_url: url,
        cancel_url: url,
      }),
    }),
  }),
});
/** The body of a request that creates an order. */
export type OrderRequest = z.infer<typeof orderRequest>;

const refundRequest = z.strictObject({ amount: money.optional() });

/**
 * Reads the body of a request that creates an order.
 * @throws {Refusal} as PayPal refuses
 */
export function orderAsked(text: string): OrderRequest {
  const order = parsed(orderRequest, text);
  for (const unit of order.purchase_units) checkMoney(unit.amount);
  return order;
}

/**
 * Reads the body of a refund request.
 * @throws {Refusal} as PayPal refuses
 */
export function refundAsked(text: string): z.infer<typeof refundRequest> {
  const refund = parsed(refundRequest, text);
  if (refund.amount) checkMoney(refund.amount);
  return refund;
}

/**
 * Reads the body of a capture request, which must be empty.
 * @throws {Refusal} as PayPal refuses
 */
export function captureAsked(text: string): void {
  parsed(z.strictObject({}), text);
}

/**
 * Reads the idempotency key of a request, which PayPal requires where money moves.
 * @throws {Refusal} when the key is missing or too long
 */
export function requestIdOf(c: Context): string {
  const id = c.req.header('paypal-request-id');
  if (!id) throw malformed('PAYPAL_REQUEST_ID_REQUIRED');
  if (id.length > 108) throw malformed('INVALID_STRING_MAX_LENGTH', 'PayPal-Request-Id');
  return id;
}

function checkMoney({ currency_code, value }: z.infer<typeof money>): void {
  const field = '/amount/value';
  if (!CURRENCIES.has(currency_code)) throw unprocessable('CURRENCY_NOT_SUPPORTED', field);
  if (Number(value) <= 0) throw unprocessable('CANNOT_BE_ZERO_OR_NEGATIVE', field);
  const decimals = value.split('.')[1];
  if (WHOLE.has(currency_code) && decimals !== undefined)
    throw unprocessable('DECIMALS_NOT_SUPPORTED', field);
  if ((decimals?.length ?? 0) > 2) throw unprocessable('DECIMAL_PRECISION', field);
}

function parsed<T>(shape: z.ZodType<T>, text: string): T {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw malformed('MALFORMED_REQUEST_JSON');
  }
  const read = shape.safeParse(body);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const code = issue?.code === 'unrecognized_keys' ? 'UNSUPPORTED_FIELD' : 'INVALID_PARAMETER';
  throw malformed(code, `/${issue?.path.join('/')}`);
}
