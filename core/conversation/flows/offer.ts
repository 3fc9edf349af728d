import type { OFFER_ACTIONS } from '../../chat/actions/money.ts';
import { button } from '../../chat/reply-builders.ts';
import type { ProviderId } from '../../provider-ids.ts';
import { productName } from '../../rules/product-name.ts';
import { t } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { offersHere } from './buy.ts';
import { heldUp } from './holds.ts';
import { proAlready } from './pro.ts';

/** A chosen offer: a checkout is opened, and its link takes the place of the offers. */
function chooseOffer(turn: MemberTurn, product: string, provider: ProviderId): Outcome {
  const already = proAlready(turn, product);
  if (already) return already;
  const offer = offersHere(turn).find(
    (one) => one.product === product && one.provider === provider,
  );
  if (!offer || offer.sku !== undefined) return outcome(turn, [remark(turn, t('buy.closed'))]);
  const refused = heldUp(turn, t('hold.no-buying')) ?? tooMany(turn);
  if (refused) return refused;
  const name = productName(turn.shop.rules, product);
  return outcome(turn, [show(turn, [t('buy.opening', { name })], { progress: null })], {
    effects: [{ do: 'checkout', product, provider }],
  });
}

/** Who has just opened many checkouts waits before the next; null for everybody else. */
function tooMany(turn: MemberTurn): Outcome | null {
  const { most, windowMs } = turn.shop.rules.fraud.checkoutsOpened;
  const { count, firstAt } = ask(turn, 'opened');
  if (count < most) return null;
  const until = { at: (firstAt ?? turn.now) + windowMs, form: 'relative' } as const;
  return outcome(turn, [
    show(turn, [t('hold.checkouts', { until })], { buttons: [[button(t('nav.back'), 'buy')]] }),
  ]);
}

/** The handlers of the buttons of offers. */
export const offerHandlers: Handlers<typeof OFFER_ACTIONS> = {
  offer: needing(chooseOffer, () => [['subscriptions'], ['opened']]),
};
