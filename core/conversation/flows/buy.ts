import type { BUY_ACTIONS } from '../../chat/actions/money.ts';
import type { Button } from '../../chat/reply.ts';
import { button, defaultButtons, primary } from '../../chat/reply-builders.ts';
import { SURFACE_FACTS } from '../../config/surfaces.ts';
import { makeVideos } from '../../engines/router.ts';
import type { Offer } from '../../offers/offers.ts';
import { STARS_CURRENCY } from '../../payment-providers/currencies.ts';
import { platformOf, providerName } from '../../payment-providers/table.ts';
import { offersOn } from '../../payments/on-sale.ts';
import { PRO } from '../../provider-ids.ts';
import { priceText } from '../../texts/price.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import type { Handlers } from '../handlers.ts';
import { type MemberTurn, type Outcome, outcome, type Turn } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { heldUp } from './holds.ts';

/** Answers `/buy`: shows the packs with their prices and credits. */
export function buy(turn: MemberTurn): Outcome {
  const held = heldUp(turn, t('hold.no-buying'));
  if (held) return held;
  const offers = offersHere(turn);
  if (offers.length === 0)
    return outcome(turn, [show(turn, [t('buy.closed')], { buttons: defaultButtons })]);
  const lines = turn.shop.rules.packs.flatMap((pack) => packLine(turn, pack, offers));
  const { credits } = turn.account;
  const title =
    credits < 0 ? t('credits.below', { missing: -credits }) : t('buy.title', { balance: credits });
  const text = [title, ...lines, ...notes(offers)];
  return outcome(turn, [
    show(turn, text, {
      buttons: [...packButtons(turn), ...proRow(turn), [button(t('code.button'), 'code')]],
    }),
  ]);
}

/** Where one pays, as far as the ways here need saying. */
function notes(offers: readonly Offer[]): Text[] {
  const ways = new Set(offers.map(({ provider }) => provider));
  const inside = [...ways].filter((way) => platformOf(way) !== null && ways.delete(way));
  return [
    ...(ways.size > 0 ? [t('buy.note')] : []),
    ...inside.map((provider) => t('offers.inside', { provider })),
  ];
}

/** The way to Pro, where it is on sale. */
function proRow(turn: Turn): Button[][] {
  const { name } = turn.shop.rules.pro;
  const sold = offersHere(turn).some(({ product }) => product === PRO);
  return sold ? [[button(t('pro.button', { name }), 'pro')]] : [];
}

type Pack = Turn['shop']['rules']['packs'][number];

function packLine(turn: Turn, pack: Pack, offers: readonly Offer[]): Text[] {
  const { rules, engines } = turn.shop;
  const ways = offers.filter(({ product }) => product === pack.id);
  if (ways.length === 0) return [];
  const videos = Math.floor(pack.credits / rules.videoMinimumCredits);
  return [
    t('buy.pack', {
      name: pack.name,
      credits: pack.credits,
      price: prices(turn, ways),
      images: Math.floor(pack.credits / rules.imageCredits),
      videos: makeVideos(engines) ? videos : 0,
    }),
  ];
}

/** Builds a button for each pack and way to pay; one for each pack where there are many ways. */
export function packButtons(turn: Turn): Button[][] {
  const offers = offersHere(turn);
  const ways = (pack: Pack): Offer[] => offers.filter(({ product }) => product === pack.id);
  const sold = turn.shop.rules.packs.filter((pack) => ways(pack).length > 0);
  const most = Math.max(0, ...sold.map((pack) => ways(pack).length));
  const beside = most <= SURFACE_FACTS[turn.event.surface].waysBeside;
  return sold.map((pack, i) => {
    const row =
      beside || ways(pack).length === 1
        ? ways(pack).map((offer) => offerButton(turn, pack, offer, most === 1))
        : [button(packLabel(turn, pack, ways(pack)), 'ways', pack.id)];
    return i === 1 ? row.map(primary) : row;
  });
}

const packLabel = (turn: Turn, { name, credits }: Pack, ways: readonly Offer[]): Text =>
  t('buy.button', { name, credits, price: prices(turn, ways) });

function offerButton(turn: Turn, pack: Pack, offer: Offer, only: boolean): Button {
  const values = { name: pack.name, price: price(turn, offer) };
  // A price in Stars says by itself how it is paid.
  const beside =
    offer.currency === STARS_CURRENCY
      ? t('buy.button.stars', values)
      : t('buy.button.by', { ...values, way: wayOf(offer) });
  const label = only ? packLabel(turn, pack, [offer]) : beside;
  if (offer.sku !== undefined) return { label, sku: offer.sku };
  return button(label, 'offer', offer.product, offer.provider);
}

const wayOf = ({ provider }: Offer): Text =>
  t('offers.way', { provider, seller: providerName(provider) });

/** Shows the ways to pay for a pack. */
export function chooseWay(turn: MemberTurn, product: string): Outcome {
  const pack = turn.shop.rules.packs.find(({ id }) => id === product);
  const ways = offersHere(turn).filter((offer) => offer.product === product);
  if (!pack || ways.length === 0) return outcome(turn, [remark(turn, t('buy.closed'))]);
  const buttons = ways.map((offer): Button[] => {
    const label = t('buy.way', { way: wayOf(offer), price: price(turn, offer) });
    if (offer.sku !== undefined) return [{ label, sku: offer.sku }];
    return [button(label, 'offer', product, offer.provider)];
  });
  const { name, credits } = pack;
  const text = [t('buy.ways', { name, credits }), ...notes(ways)];
  return outcome(turn, [
    show(turn, text, { buttons: [...buttons, [button(t('nav.back'), 'buy')]] }),
  ]);
}

/** Lists the offers for a reader on a surface, in the reader's language. */
export const offersHere = ({
  shop,
  event,
  locale,
}: Pick<Turn, 'shop' | 'event' | 'locale'>): Offer[] =>
  offersOn(shop, { surface: event.surface, locale });

const price = (turn: Pick<Turn, 'locale'>, { amountCents, currency }: Offer): string =>
  priceText(amountCents, currency, turn.locale);

/** The different prices among these, in their order. */
const prices = (turn: Pick<Turn, 'locale'>, offers: readonly Offer[]): string =>
  [...new Set(offers.map((offer) => price(turn, offer)))].join(' / ');

/** The handlers of the buttons of packs. */
export const buyHandlers: Handlers<typeof BUY_ACTIONS> = {
  buy,
  ways: chooseWay,
};
