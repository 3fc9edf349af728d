import { nameOf, priceText } from '../../payments/messages.ts';
import { type Offer, offersFor, PRO } from '../../payments/offers.ts';
import type { Button, Text } from '../reply.ts';
import { button, primary, remark, show, t } from '../say.ts';
import { type MemberTurn, type Outcome, outcome, type Turn } from '../turn.ts';

/** `/buy`: the packs with their prices and what they give. */
export function buy(turn: MemberTurn): Outcome {
  const offers = offersHere(turn);
  if (offers.length === 0) return outcome(turn, [show(turn, [t('buy.closed')])]);
  const lines = turn.shop.rules.packs.flatMap((pack) => packLine(turn, pack, offers));
  const text = [t('buy.title', { balance: turn.account.credits }), ...lines, t('buy.note')];
  return outcome(turn, [show(turn, text, { buttons: [...packButtons(turn), ...proRow(turn)] })]);
}

/** The way to Pro, where it is on sale. */
function proRow(turn: Turn): Button[][] {
  const { name } = turn.shop.rules.pro;
  const sold = offersHere(turn).some(({ product }) => product === PRO);
  return sold ? [[button(t('pro.button', { name }), 'pro')]] : [];
}

type Pack = Turn['shop']['rules']['packs'][number];

function packLine(turn: Turn, pack: Pack, offers: readonly Offer[]): Text[] {
  const { rules } = turn.shop;
  const prices = offers.filter(({ product }) => product === pack.id);
  if (prices.length === 0) return [];
  return [
    t('buy.pack', {
      name: pack.name,
      credits: pack.credits,
      price: [...new Set(prices.map((offer) => price(turn, offer)))].join(' / '),
      images: Math.floor(pack.credits / rules.imageCredits),
      videos: Math.floor(pack.credits / rules.videoMinimumCredits),
    }),
  ];
}

/** A button for each pack and way to pay. */
export function packButtons(turn: Turn): Button[][] {
  const offers = offersHere(turn);
  const { packs } = turn.shop.rules;
  return packs
    .map((pack, i) =>
      offers
        .filter(({ product }) => product === pack.id)
        .map((offer, _way, ways) => offerButton(turn, pack, offer, ways.length === 1))
        .map((b) => (i === 1 ? primary(b) : b)),
    )
    .filter((row) => row.length > 0);
}

function offerButton(turn: Turn, pack: Pack, offer: Offer, only: boolean): Button {
  const values = { name: pack.name, credits: pack.credits, price: price(turn, offer) };
  const label = only
    ? t('buy.button', values)
    : t('buy.button.by', { ...values, provider: offer.provider });
  if (offer.sku !== undefined) return { label, sku: offer.sku };
  return button(label, 'offer', offer.product, offer.provider);
}

/** A chosen offer: a checkout is opened, and its link takes the place of the offers. */
export function chooseOffer(turn: MemberTurn, product: string, provider: string): Outcome {
  const offer = offersHere(turn).find(
    (one) => one.product === product && one.provider === provider,
  );
  if (!offer || offer.sku !== undefined) return outcome(turn, [remark(turn, t('buy.closed'))]);
  const name = nameOf(turn.shop.rules, product);
  return outcome(turn, [show(turn, [t('buy.opening', { name })], { progress: null })], {
    effects: [{ do: 'checkout', offer }],
  });
}

/** What is on sale to this reader on this surface. */
export function offersHere(turn: Pick<Turn, 'shop' | 'event' | 'locale'>): Offer[] {
  const { rules, payments } = turn.shop;
  const connected = payments.map(({ id }) => id);
  const offers = offersFor(rules.offers, {
    surface: turn.event.surface,
    locale: turn.locale,
    connected,
  });
  const known = new Set([PRO, ...rules.packs.map(({ id }) => id)]);
  return offers.filter(({ product }) => known.has(product));
}

const price = (turn: Pick<Turn, 'locale'>, { amountCents, currency }: Offer): string =>
  priceText(amountCents, currency, turn.locale);
