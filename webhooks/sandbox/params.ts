import { z } from 'zod';
import { LOCALES } from '../../core/texts/catalogue.ts';
import type { FormValue } from './form.ts';

const STRIPE_LOCALES = ['auto', ...LOCALES, 'pt-BR', 'fr', 'it', 'ja'] as const;
const MIN_OPEN_SECONDS = 30 * 60;
const MAX_OPEN_SECONDS = 24 * 60 * 60;
const MIN_AMOUNT_CENTS = 50;

const whole = z
  .string()
  .regex(/^\d{1,12}$/)
  .transform(Number);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const url = z
  .string()
  .max(5_000)
  .regex(/^https?:\/\//);
const metadata = z.record(z.string().max(40), z.string().max(500));

const lineItem = z.strictObject({
  quantity: whole,
  price_data: z.strictObject({
    currency: z.string().regex(/^[a-z]{3}$/),
    unit_amount: whole,
    product_data: z.strictObject({
      name: z.string().min(1).max(250),
      description: z.string().max(500).optional(),
      tax_code: z
        .string()
        .regex(/^txcd_\d{8}$/)
        .optional(),
    }),
    recurring: z
      .strictObject({ interval: z.literal('month'), interval_count: z.literal('1').optional() })
      .optional(),
    tax_behavior: z.enum(['inclusive', 'exclusive', 'unspecified']).optional(),
  }),
});

/** The parameters of `POST /v1/checkout/sessions` that the sandbox supports; others are refused. */
export const createParams = z.strictObject({
  mode: z.enum(['payment', 'subscription']),
  success_url: url,
  cancel_url: url.optional(),
  client_reference_id: z.string().max(200).optional(),
  customer_email: z.email().optional(),
  line_items: z.strictObject({ 0: lineItem }),
  payment_intent_data: z.strictObject({ metadata: metadata.optional() }).optional(),
  subscription_data: z.strictObject({ metadata: metadata.optional() }).optional(),
  automatic_tax: z.strictObject({ enabled: flag }).optional(),
  metadata: metadata.optional(),
  allow_promotion_codes: flag.optional(),
  locale: z.enum(STRIPE_LOCALES).optional(),
  expires_at: whole.optional(),
  expand: z.record(z.string(), z.string()).optional(),
});
/** The parameters of a new checkout session. */
export type CreateParams = z.infer<typeof createParams>;

/** The parameters of `POST /v1/refunds` that the sandbox supports. */
export const refundParams = z.strictObject({
  payment_intent: z.string(),
  amount: whole.optional(),
  reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
});

/** The parameters of `POST /v1/subscriptions/:id` that the sandbox supports. */
export const subscriptionParams = z
  .strictObject({ cancel_at_period_end: flag.optional(), cancel_at: z.literal('').optional() })
  .refine((given) => Object.keys(given).length === 1);

/** The parameters of `POST /v1/billing_portal/sessions` that the sandbox supports. */
export const portalParams = z.strictObject({
  customer: z.string(),
  return_url: url.optional(),
  locale: z.enum(STRIPE_LOCALES).optional(),
});

/** An error in the format of Stripe's API. */
export class ApiError extends Error {
  readonly status: 400 | 401 | 404;
  readonly body: { type: string; code?: string; message: string; param?: string };
  constructor(status: ApiError['status'], body: ApiError['body']) {
    super(body.message);
    this.name = 'ApiError';
    this.status = status;
    this.body = body;
  }
}

/**
 * Reads parameters.
 * @throws {ApiError} with Stripe's message for the first wrong parameter
 */
export function checked<T>(shape: z.ZodType<T>, form: FormValue | null): T {
  const read = shape.safeParse(form);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw issue ? refusal(issue, form) : invalid('parameter_invalid', 'Invalid request.');
}

/**
 * Checks the rules between the parameters of a checkout session: expiry, mode and least amount.
 * @throws {ApiError} when one is broken
 */
export function checkTerms(params: CreateParams, nowSeconds: number): void {
  const openSeconds = (params.expires_at ?? nowSeconds + MAX_OPEN_SECONDS) - nowSeconds;
  if (openSeconds < MIN_OPEN_SECONDS || openSeconds > MAX_OPEN_SECONDS)
    throw invalid(
      'parameter_invalid_integer',
      'The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.',
      'expires_at',
    );
  const item = params.line_items[0];
  checkMode(params);
  if (item.quantity * item.price_data.unit_amount < MIN_AMOUNT_CENTS)
    throw invalid(
      'amount_too_small',
      `The Checkout Session's total amount due must add up to at least ${MIN_AMOUNT_CENTS} cents.`,
    );
}

function checkMode({
  mode,
  line_items,
  payment_intent_data,
  subscription_data,
}: CreateParams): void {
  const monthly = line_items[0].price_data.recurring !== undefined;
  if (mode === 'subscription' && !monthly)
    throw invalid(
      'parameter_invalid',
      'You must provide at least one recurring price in `subscription` mode when using prices.',
      'line_items',
    );
  if (mode === 'payment' && monthly)
    throw invalid(
      'parameter_invalid',
      'You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.',
      'mode',
    );
  const strange = mode === 'payment' ? subscription_data : payment_intent_data;
  const param = mode === 'payment' ? 'subscription_data' : 'payment_intent_data';
  if (strange)
    throw invalid('parameter_unknown', `You can not pass \`${param}\` in \`${mode}\` mode.`, param);
}

/** Builds the error 400 of an invalid request. */
export const invalid = (code: string, message: string, param?: string): ApiError =>
  new ApiError(400, {
    type: 'invalid_request_error',
    code,
    message,
    ...(param === undefined ? {} : { param }),
  });

/** Builds the error 404 of an unknown object. */
export const missing = (what: string, id: string, param: string): ApiError =>
  new ApiError(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${what}: '${id}'`,
    param,
  });

function refusal(issue: z.core.$ZodIssue, form: FormValue | null): ApiError {
  if (issue.code === 'unrecognized_keys') {
    const param = nameOf([...issue.path, issue.keys[0] ?? '']);
    return invalid('parameter_unknown', `Received unknown parameter: ${param}`, param);
  }
  const param = nameOf(issue.path);
  if (valueAt(form, issue.path) === undefined)
    return invalid('parameter_missing', `Missing required param: ${param}.`, param);
  return invalid('parameter_invalid', `Invalid ${param}: ${issue.message}`, param);
}

const nameOf = ([first = '', ...rest]: PropertyKey[]): string =>
  String(first) + rest.map((part) => `[${String(part)}]`).join('');

function valueAt(form: FormValue | null, path: PropertyKey[]): FormValue | undefined {
  let at: FormValue | undefined = form ?? undefined;
  for (const part of path) at = typeof at === 'object' ? at[String(part)] : undefined;
  return at;
}
