import { traceOf } from '../../chat/event.ts';
import { requestCheckout } from '../../payments/checkout.ts';
import { approveRefund, askRefund, declineRefund } from '../../payments/refunds/refund-request.ts';
import { judgeSoon } from '../../tasks/judge-soon.ts';
import { type Appliers, byActor, ofAccount } from './applier.ts';
import type { MoneyEffect } from './effect.ts';

export const moneyEffects: Appliers<MoneyEffect> = {
  checkout: ofAccount(({ db: { query: q }, rules }, { account, event, locale, now }, { offer }) => [
    ...requestCheckout(
      q,
      {
        accountId: account.id,
        offer,
        credits: rules.packs.find(({ id }) => id === offer.product)?.credits ?? 0,
        locale,
        surface: event.surface,
        chatId: event.chatId,
        address: event.address,
        openMs: rules.checkoutOpenMs,
        trace: traceOf(event),
      },
      now,
    ),
    judgeSoon(q, account.id, now),
  ]),
  'ask-refund': (ctx, { now }, { receipt }) => askRefund(ctx, receipt, now),
  'refund-payment': byActor(approveRefund),
  'decline-refund': byActor(declineRefund),
};
