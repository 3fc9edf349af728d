import { unbookedStars } from '../../../db/stars.ts';
import { PaymentError } from '../../payment-providers/provider.ts';
import type { StarsProvider } from '../../payment-providers/stars.ts';
import { enqueue } from '../../tasks/tasks.ts';
import type { PaymentContext } from '../context.ts';
import type { PaymentEvent } from '../payment-event.ts';

const DAY = 24 * 60 * 60_000;
/** Later polls will not bring a charge into the books. */
const POLLED_MS = 14 * DAY;
const CHARGES_A_SWEEP = 200;

/**
 * Reads Telegram's list of charges and enqueues payments and refunds that the books do not have.
 * Safe to run at any time and twice.
 * @returns the number of charges that it took up
 */
export async function sweepStars(
  ctx: Pick<PaymentContext, 'db' | 'now' | 'log' | 'payments'>,
): Promise<number> {
  const provider = ctx.payments.find(
    (one): one is StarsProvider => one.id === 'stars' && 'refresh' in one,
  );
  if (!provider) return 0;
  try {
    await provider.refresh();
  } catch (cause) {
    if (!(cause instanceof PaymentError)) throw cause;
    ctx.log.warn({ err: cause }, 'list of Star transactions not read');
  }
  const now = ctx.now();
  const { query: q } = ctx.db;
  const charges = await unbookedStars(q, now - POLLED_MS, CHARGES_A_SWEEP);
  if (charges.length === 0) return 0;
  await ctx.db.commit(
    charges.map((chargeId) => {
      const event: PaymentEvent = { provider: 'stars', about: { transaction: chargeId } };
      const subject = `stars:list:${chargeId}`;
      const payload = JSON.stringify(event);
      return enqueue(q, { kind: 'payment-event', subject, accountId: null, payload }, now);
    }),
  );
  return charges.length;
}
