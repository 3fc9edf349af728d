import { parseArgs } from 'node:util';
import type { Config } from '../../core/config/config.ts';
import type { Context } from '../../core/context.ts';
import { isRefusal } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import { payment as readPayment } from '../../core/payments/queries.ts';
import { refundPayment } from '../../core/payments/refunds/refund.ts';
import { approveRefund } from '../../core/payments/refunds/refund-request.ts';
import { RetryLater } from '../../core/tasks/tasks.ts';
import { priceText } from '../../core/texts/price.ts';
import { COMMAND } from '../../core/verbs/actor.ts';
import { perform } from '../../core/verbs/verb.ts';
import { type PaymentRow, paymentAt, paymentById } from '../../db/checkouts.ts';
import { refundOf } from '../../db/refunds.ts';
import { openCommand } from './command.node.ts';

const USAGE = `usage: npm run refund -- --payment ID | --checkout ID [options]
  --payment        the transaction as receipts and /payments have it, or the payment's id
  --checkout       the checkout's id, as the log has it
  --amount 2.50    in the payment's currency; default: the share of what was not used
  --whole          all that has not gone back
  --reason "..."   for the books
`;
const REASON_CHARACTERS = 200;

type Asked = {
  payment: string | undefined;
  checkout: string | undefined;
  amount: string | undefined;
  whole: boolean;
  reason: string | null;
};

/**
 * Refunds a payment and takes back the credits that it bought.
 * @returns the exit code: 0 when refunded, 1 when not (yet), 2 for wrong arguments
 */
export async function refundCommand(
  config: Config,
  args: readonly string[],
  of: { log: Log; now: () => number; write: (text: string) => void },
): Promise<number> {
  const { write } = of;
  const asked = readArguments(args);
  if (!asked) {
    write(USAGE);
    return 2;
  }
  const ctx = await openCommand(config, of);
  try {
    const { query: q } = ctx.db;
    const payment = asked.payment === undefined ? null : await paymentNamed(ctx, asked.payment);
    const checkoutId = payment?.checkoutId ?? asked.checkout ?? '';
    const card = await readPayment(ctx, COMMAND, checkoutId);
    if (!card) {
      write('there is no such payment\n');
      return 2;
    }
    const { currency } = card.payment;
    const money = (cents: number) => priceText(cents, currency, 'en');
    const { wholeCents, unusedCents, unusedCredits, boughtCredits } = card.proposal;
    const [unused, bought] = [unusedCredits, boughtCredits].map((n) => n.toLocaleString('en'));
    write(`not used: ${unused} of ${bought} credits, ${money(unusedCents)}\n`);
    write(`can go back: ${money(wholeCents)}\n`);
    const amountCents = amountOf(asked, card.proposal, currency);
    if (amountCents === null || amountCents < 1 || amountCents > wholeCents) {
      write('nothing of that can go back; name an amount with --amount, or --whole\n');
      return 2;
    }
    const wish = { card, amountCents, reason: asked.reason };
    const id = await perform(ctx, await approveRefund(ctx, COMMAND, wish));
    await refundPayment(ctx, { subject: id, payload: '{}', attempt: 1 });
    const row = await refundOf(q, id);
    write(
      row?.state === 'done'
        ? `${money(amountCents)} went back\n`
        : `the provider said no: ${row?.failure ?? 'unknown'}\n`,
    );
    return row?.state === 'done' ? 0 : 1;
  } catch (cause) {
    if (cause instanceof RetryLater) write('asked; the service goes on with it\n');
    else if (isRefusal(cause, 'done-before')) write('another refund of it is on its way\n');
    else throw cause;
    return 1;
  } finally {
    await ctx.close();
  }
}

/** Finds a payment by its id or by a provider's transaction id. */
async function paymentNamed(
  { db, payments }: Pick<Context, 'db' | 'payments'>,
  id: string,
): Promise<PaymentRow | null> {
  const ours = await paymentById(db.query, id);
  if (ours) return ours;
  const theirs = await Promise.all(payments.map((one) => paymentAt(db.query, one.id, id)));
  return theirs.find((row) => row !== null) ?? null;
}

function readArguments(args: readonly string[]): Asked | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        payment: { type: 'string' },
        checkout: { type: 'string' },
        amount: { type: 'string' },
        whole: { type: 'boolean' },
        reason: { type: 'string' },
      },
    });
    const { payment, checkout, amount, whole = false, reason } = values;
    if ((payment === undefined) === (checkout === undefined)) return null;
    if (whole && amount !== undefined) return null;
    return {
      payment,
      checkout,
      amount,
      whole,
      reason: reason?.slice(0, REASON_CHARACTERS) ?? null,
    };
  } catch {
    return null;
  }
}

/**
 * Reads the amount in the currency's smallest unit.
 * @returns null for a malformed amount
 */
function amountOf(
  { amount, whole }: Asked,
  { wholeCents, unusedCents }: { wholeCents: number; unusedCents: number },
  currency: string,
): number | null {
  if (amount === undefined) return whole ? wholeCents : unusedCents;
  const digits =
    currency === 'xtr'
      ? 0
      : (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
          .maximumFractionDigits ?? 2);
  const [, units = '', rest = ''] = /^(\d{1,9})(?:\.(\d+))?$/.exec(amount) ?? [];
  if (units === '' || rest.length > digits) return null;
  return Number(units) * 10 ** digits + Number(rest.padEnd(digits, '0') || '0');
}
