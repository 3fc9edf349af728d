import { accountAt } from '../../../db/accounts.ts';
import { checkoutOf } from '../../../db/checkouts.ts';
import type { Statement } from '../../../db/database.ts';
import { isNoted, isNotedAfter } from '../../../db/inbox.ts';
import { noteEnding } from '../../../db/subscriptions.ts';
import type { Context } from '../../context.ts';
import { receivePaymentEvent } from '../receive-event.ts';
import { checkBeforePaying, type PreCheckout, tryAgainText } from './check.ts';

/** An update of Telegram about a payment in Stars. */
export type StarNews = { what: 'paid' | 'refunded'; chargeId: string };

/** An update of Telegram about a subscription in Stars. */
export type SubscriptionNews = {
  /** The owner ended it, switched it on again, or could not pay its next month. */
  what: 'canceled' | 'active' | 'failed';
  /** The payload of its invoice: the id of the checkout that began it. */
  payload: string;
  /** The owner's id on Telegram. */
  userId: string;
  updateId: number;
};

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
  /**
   * Stores that a subscription has changed. What an earlier update said is never put in place of what
   * a later one did.
   * @throws {DatabaseUnavailable} as `store`
   */
  storeSubscription(news: SubscriptionNews): Promise<void>;
};

/** An invoice's payload has 128 bytes at most. */
const PAYLOAD_BYTES = 128;
/** Digits of an update's id, so that ids sort as numbers do. */
const ID_DIGITS = 16;

type IntakeContext = Pick<Context, 'db' | 'now' | 'rules' | 'payments' | 'log'>;

/**
 * Builds the handling of Stars updates. An update only causes a poll of the payment; its contents
 * are not booked, apart from whether a subscription ends, which no list of Telegram's tells.
 */
export function starsIntake(ctx: IntakeContext): StarsIntake {
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
    storeSubscription: (news) => storeSubscription(ctx, news),
  };
}

async function storeSubscription(ctx: IntakeContext, news: SubscriptionNews): Promise<void> {
  const { what, payload: subscription, updateId } = news;
  const prefix = `subscription:${subscription}:`;
  const id = `${prefix}${String(updateId).padStart(ID_DIGITS, '0')}`;
  if (!(await isOwners(ctx, news))) {
    ctx.log.warn({ what }, 'news of a subscription of nobody here');
    return;
  }
  // What was stored before is not said again: its owner may have changed it since.
  if (await isNoted(ctx.db.query, 'stars', id)) return;
  const isNewest = !(await isNotedAfter(ctx.db.query, 'stars', id, prefix));
  if (isNewest && what !== 'failed') await ctx.db.commit([ending(ctx, news)]);
  const about = { subscription } as const;
  const stored = await receivePaymentEvent(ctx, { id, provider: 'stars', about });
  ctx.log.info({ what, stored, isNewest }, 'news of a subscription in Stars');
}

function ending({ db, now }: IntakeContext, { what, payload }: SubscriptionNews): Statement {
  const ends = what === 'canceled';
  return noteEnding(db.query, { provider: 'stars', providerId: payload, ends, now: now() });
}

/** Tells whether the subscription is one of ours, and the update of who owns it. */
async function isOwners(
  { db }: IntakeContext,
  { payload, userId }: SubscriptionNews,
): Promise<boolean> {
  if (payload.length > PAYLOAD_BYTES) return false;
  const [checkout, owner] = await Promise.all([
    checkoutOf(db.query, payload),
    accountAt(db.query, { surface: 'telegram', userId }),
  ]);
  return checkout?.provider === 'stars' && owner !== null && owner.id === checkout.accountId;
}
