import type { Context } from '../../context.ts';
import { receivePaymentEvent } from '../receive-event.ts';
import { checkBeforePaying, type PreCheckout, tryAgainText } from './check.ts';

/** An update of Telegram about a payment in Stars. */
export type StarNews = { what: 'paid' | 'refunded'; chargeId: string };

/** The handling of Stars updates, as a bot calls it. */
export type StarsIntake = {
  /**
   * Decides whether an invoice may be paid.
   * @returns the refusal in the payer's language; null where the invoice may be paid
   */
  check(query: PreCheckout): Promise<string | null>;
  /** Returns the refusal for a `check` that did not finish in time. */
  tryAgain(query: Pick<PreCheckout, 'languageTag'>): string;
  /**
   * Stores a payment or a refund for handling.
   * @throws {DatabaseUnavailable} when nothing was stored, so that Telegram must send the update
   *   again
   */
  store(news: StarNews): Promise<void>;
};

/**
 * Builds the handling of Stars updates. An update only causes a poll of the payment; its contents
 * are not booked.
 */
export function starsIntake(
  ctx: Pick<Context, 'db' | 'now' | 'rules' | 'payments' | 'log'>,
): StarsIntake {
  return {
    check: (query) => checkBeforePaying(ctx, query),
    tryAgain: ({ languageTag }) => tryAgainText(languageTag),
    async store({ what, chargeId }) {
      const stored = await receivePaymentEvent(ctx, {
        id: `${what}:${chargeId}`,
        provider: 'stars',
        about: { transaction: chargeId },
      });
      ctx.log.info({ what, stored }, 'news of a payment in Stars');
    },
  };
}
