import { z } from 'zod';
import { PaymentError } from '../provider.ts';

const errorShape = z.object({
  name: z.string().optional(),
  /** OAuth's error code, where PayPal refuses a token. */
  error: z.string().optional(),
  debug_id: z.string().optional(),
  details: z.array(z.object({ issue: z.string().optional() })).optional(),
});

/** PayPal's answer to a request that it refused or could not carry out. */
export class PayPalFailure extends Error {
  readonly status: number;
  /**
   * The issues that PayPal names, e.g. `INSTRUMENT_DECLINED`; empty where PayPal itself did not answer.
   */
  readonly issues: readonly string[];
  /** Whether it was PayPal's own answer, rather than a page of something in front of it. */
  readonly genuine: boolean;
  constructor(status: number, body: string) {
    const said = errorOf(body);
    const issues = (said?.details ?? []).flatMap(({ issue }) => issue ?? []);
    const name = said?.name ?? said?.error;
    super(
      ['paypal answered', status, name, ...issues, said?.debug_id && `debug ${said.debug_id}`]
        .filter(Boolean)
        .join(' '),
    );
    this.name = 'PayPalFailure';
    this.status = status;
    this.issues = issues;
    this.genuine = name !== undefined;
  }
}

function errorOf(body: string): z.infer<typeof errorShape> | null {
  try {
    return errorShape.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Runs a request and turns its errors into {@link PaymentError}, whose problem tells whether a retry
 * makes sense.
 */
export async function withPaymentErrors<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (cause) {
    throw cause instanceof PaymentError ? cause : new PaymentError(problemOf(cause), { cause });
  }
}

/** Classifies an error: no network, no JSON and an answer without sense are all worth a retry. */
function problemOf(cause: unknown): PaymentError['problem'] {
  if (!(cause instanceof PayPalFailure) || !cause.genuine) return 'unavailable';
  const { status } = cause;
  if (status === 404) return 'not-found';
  return status === 408 || status === 409 || status === 429 || status >= 500
    ? 'unavailable'
    : 'invalid';
}

/** Tells whether an error is PayPal's answer with one of these issues. */
export const hasIssue = (cause: unknown, ...issues: readonly string[]): cause is PayPalFailure =>
  cause instanceof PayPalFailure && cause.issues.some((issue) => issues.includes(issue));

/**
 * Awaits an answer. @returns null where PayPal itself, and not a server in front of it, answers that
 * there is no such thing
 */
export async function nullIfMissing(
  asked: Promise<unknown>,
  ...also: readonly number[]
): Promise<unknown> {
  try {
    return await asked;
  } catch (cause) {
    const none = cause instanceof PayPalFailure && cause.genuine;
    if (none && [404, ...also].includes(cause.status)) return null;
    throw cause;
  }
}
