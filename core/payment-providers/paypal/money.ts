import { z } from 'zod';
import { PaymentError } from '../provider.ts';

/** PayPal takes no decimals of these, though two of them have cents. */
const WHOLE = new Set(['HUF', 'JPY', 'TWD']);
/** Those without a smaller unit at all. */
const NO_CENTS = new Set(['JPY']);
const MOST_DIGITS = 15;

/** The schema of an amount at PayPal. */
export const moneyShape = z.object({
  currency_code: z.string().length(3),
  value: z.string().regex(/^\d{1,15}(\.\d{1,2})?$/),
});
/** An amount in PayPal's form. */
export type Money = z.infer<typeof moneyShape>;

/**
 * Writes an amount in PayPal's form: `4.99` dollars, `500` yen.
 * @param amountCents in the currency's smallest unit
 * @param currency ISO 4217 in lower case
 * @throws {PaymentError} `invalid` for a fraction that PayPal does not take
 */
export function moneyOf(amountCents: number, currency: string): Money {
  const code = currency.toUpperCase();
  const cents = NO_CENTS.has(code) ? amountCents * 100 : amountCents;
  if (!Number.isSafeInteger(cents) || cents <= 0) throw new PaymentError('invalid');
  const [whole, fraction] = [Math.floor(cents / 100), cents % 100];
  if (String(whole).length > MOST_DIGITS) throw new PaymentError('invalid');
  if (!WHOLE.has(code))
    return { currency_code: code, value: `${whole}.${String(fraction).padStart(2, '0')}` };
  if (fraction !== 0) throw new PaymentError('invalid');
  return { currency_code: code, value: String(whole) };
}

/** Reads an amount of PayPal in the currency's smallest unit. */
export function centsOf({ currency_code, value }: Money): number {
  const [whole = '0', fraction = ''] = value.split('.');
  const cents = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return NO_CENTS.has(currency_code) ? Math.round(cents / 100) : cents;
}
