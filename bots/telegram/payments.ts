import type { Api } from 'grammy';
import type { PreCheckoutQuery, Update } from 'grammy/types';
import type { Log } from '../../core/log.ts';
import type { StarNews, StarsIntake } from '../../core/payments/stars/intake.ts';
import { describe } from './delivery-errors.ts';
import { limit } from './stars.ts';

/** The receiver of updates about payments in Stars. */
export type Payments = {
  /**
   * Handles an update about a payment.
   * @returns false for any other update
   * @throws {DatabaseUnavailable} when nothing was stored, so that Telegram must send the update
   *   again
   */
  take(update: Update): Promise<boolean>;
};

/** The parts of the payment receiver. */
export type PaymentParts = {
  api: Api;
  log: Log;
  intake: StarsIntake;
  /** The time limit of the check, in milliseconds; Telegram waits 10 s for the answer. */
  checkWithinMs: number;
};

/** An answer later than this is none, and other updates wait for it. */
const ANSWER_MS = 5_000;

/** Creates the receiver of payments in Stars. */
export function starPayments(parts: PaymentParts): Payments {
  return {
    async take(update) {
      if (update.pre_checkout_query !== undefined) {
        await answer(parts, update.pre_checkout_query);
        return true;
      }
      const change = update.subscription;
      if (change !== undefined) {
        await parts.intake.storeSubscription({
          what: change.state,
          payload: change.invoice_payload,
          userId: String(change.user.id),
          updateId: update.update_id,
        });
        return true;
      }
      const news = newsIn(update);
      if (news === null) return false;
      await parts.intake.store(news);
      return true;
    },
  };
}

/** Reads the payment or refund that a message reports, in any chat. */
function newsIn({ message }: Update): StarNews | null {
  const { successful_payment: paid, refunded_payment: refunded } = message ?? {};
  if (paid !== undefined) return { what: 'paid', chargeId: paid.telegram_payment_charge_id };
  if (refunded === undefined) return null;
  return { what: 'refunded', chargeId: refunded.telegram_payment_charge_id };
}

/** Answers a pre-checkout query. Nothing is stored; without an answer no money moves. */
async function answer(parts: PaymentParts, query: PreCheckoutQuery): Promise<void> {
  const { api, log } = parts;
  const refusal = await decide(parts, query);
  try {
    await (refusal === null
      ? api.answerPreCheckoutQuery(query.id, true, {}, limit(ANSWER_MS))
      : api.answerPreCheckoutQuery(query.id, false, { error_message: refusal }, limit(ANSWER_MS)));
    log.info({ checkout: query.invoice_payload, ok: refusal === null }, 'payment checked');
  } catch (error) {
    log.warn({ reason: describe(error) }, 'payment not answered for: it is not made');
  }
}

async function decide(parts: PaymentParts, query: PreCheckoutQuery): Promise<string | null> {
  const { intake, log, checkWithinMs } = parts;
  const question = {
    userId: String(query.from.id),
    languageTag: query.from.language_code ?? null,
    currency: query.currency,
    stars: query.total_amount,
    payload: query.invoice_payload,
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => {
      log.warn({ checkout: question.payload }, 'payment not checked in time: refused');
      resolve(intake.tryAgain(question));
    }, checkWithinMs);
  });
  const checked = intake.check(question).catch((err: unknown) => {
    log.warn({ err, checkout: question.payload }, 'payment not checked: refused');
    return intake.tryAgain(question);
  });
  try {
    return await Promise.race([checked, late]);
  } finally {
    clearTimeout(timer);
  }
}
