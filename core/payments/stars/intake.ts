import type { Context } from '../../context.ts';
import { receivePaymentEvent } from '../receive-event.ts';
import { checkBeforePaying, type PreCheckout, tryAgainText } from './check.ts';

/** What Telegram tells about a payment in Stars. */
export type StarNews = { what: 'paid' | 'refunded'; chargeId: string };

/** What a bot hands on about payments in Stars. */
export type StarsIntake = {
  /** @returns why it may not be paid, in the payer's language; null where it may */
  check(query: PreCheckout): Promise<string | null>;
  /** What is said where `check` could not answer in time. */
  tryAgain(query: Pick<PreCheckout, 'languageTag'>): string;
  /** Resolves when it is stored. @throws {DatabaseUnavailable} nothing was stored: it must come again */
  store(news: StarNews): Promise<void>;
};

/** Payments in Stars as a bot reports them: a reason to look, never the payment itself. */
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
