import type { SubscriptionRow } from '../../../db/subscriptions.ts';
import type { PRO_ACTIONS } from '../../chat/actions/money.ts';
import type { Button } from '../../chat/reply.ts';
import { button, danger, primary } from '../../chat/reply-builders.ts';
import { platformOf, providerName } from '../../payment-providers/table.ts';
import type { OwnersChange } from '../../payments/subscriptions/change-subscription.ts';
import { isEndedByOwner } from '../../payments/subscriptions/changes.ts';
import { PRO } from '../../provider-ids.ts';
import { priceText } from '../../texts/price.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import { needsOfSubscription } from '../needs/people.ts';
import { ask, type MemberTurn, type Outcome, outcome, type Turn } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { offersHere } from './buy.ts';

const DAY_MS = 86_400_000;

/**
 * Answers `/pro`: shows the benefits and the price, or the subscription with its possible changes.
 */
export function pro(turn: MemberTurn): Outcome {
  const current = openSubscriptions(turn);
  const rows = current.map((row) => standing(turn, row));
  const text = [...rows.flatMap((row) => row.text), ...gives(turn)];
  const buttons = rows.flatMap((row) => row.buttons);
  if (current.length > 0) return outcome(turn, [show(turn, text, { buttons: [...buttons, back] })]);
  const offers = proButtons(turn);
  const { name } = turn.shop.rules.pro;
  const note =
    offers.length > 0 ? t('pro.note', { where: endedWhere(turn) }) : t('pro.closed', { name });
  return outcome(turn, [show(turn, [...text, note], { buttons: [...offers, back] })]);
}

/** Where one ends what is on sale here: in this chat, in the settings of who sells it, or it depends. */
function endedWhere(turn: Turn): 'here' | 'there' | 'either' {
  const ways = offersHere(turn).filter(({ product }) => product === PRO);
  const byOwner = ways.filter(({ provider }) => isEndedByOwner(turn.shop, provider));
  if (byOwner.length === 0) return 'here';
  return byOwner.length === ways.length ? 'there' : 'either';
}

const back: Button[] = [button(t('menu.credits'), 'credits', 0)];

/** Lists the subscriptions that have not ended, the longest first. */
export const openSubscriptions = (turn: Turn): SubscriptionRow[] =>
  ask(turn, 'subscriptions').filter(({ state }) => state !== 'ended');

/**
 * Refuses to sell Pro to a user who has it, whichever old button was pressed.
 * @returns null for a user without Pro or another product
 */
export const proAlready = (turn: MemberTurn, product: string): Outcome | null =>
  product === PRO && openSubscriptions(turn).length > 0 ? pro(turn) : null;

/** Builds a button for each way to subscribe on the surface; none where Pro is not on sale. */
export function proButtons(turn: Turn): Button[][] {
  const { name } = turn.shop.rules.pro;
  return offersHere(turn)
    .filter(({ product }) => product === PRO)
    .map((offer, _way, ways) => {
      const price = priceText(offer.amountCents, offer.currency, turn.locale);
      const { provider, sku } = offer;
      const values = { name, price, provider, seller: providerName(provider) };
      const label = t(ways.length === 1 ? 'pro.subscribe' : 'pro.subscribe.by', values);
      if (sku !== undefined) return [{ label, sku }];
      return [primary(button(label, 'offer', PRO, provider))];
    });
}

function gives(turn: Turn): Text[] {
  const { pro: rule, freeImagesADay, resultsKeptMs } = turn.shop.rules;
  return [
    t('pro.title', { name: rule.name }),
    t('pro.gives', {
      discount: rule.discountPercent,
      images: rule.freeImagesADay,
      free: freeImagesADay,
      days: Math.floor(resultsKeptMs.paid / DAY_MS),
    }),
  ];
}

/** How one subscription stands, and what its owner can do about it. */
function standing(turn: Turn, row: SubscriptionRow): { text: Text[]; buttons: Button[][] } {
  const { rules, payments } = turn.shop;
  const { name, graceMs } = rules.pro;
  const values = {
    name,
    provider: row.provider,
    price: priceText(row.amountCents, row.currency, turn.locale),
  };
  const until = (at: number) => ({ ...values, until: { at, form: 'date' as const } });
  const abilities = payments.find(({ id }) => id === row.provider)?.subscriptions;
  const elsewhere = !abilities || abilities.endedByOwner === true;
  const graceEndAt = row.periodEndAt + graceMs;
  const said =
    row.state === 'grace'
      ? graceEndAt > turn.now
        ? t('pro.grace', until(graceEndAt))
        : t('pro.over', values)
      : t(row.cancelsAtEnd ? 'pro.ending' : 'pro.active', until(row.periodEndAt));
  const change = row.cancelsAtEnd
    ? primary(button(t('pro.resume', values), 'pro-resume', row.id))
    : danger(button(t('pro.cancel', values), 'pro-cancel', row.id));
  const toCard = button(t('pro.card'), 'pro-card', row.id);
  const card = row.state === 'grace' ? primary(toCard) : toCard;
  const platform = platformOf(row.provider) !== null;
  return {
    text: platform && !row.cancelsAtEnd ? [said, t('pro.elsewhere', values)] : [said],
    buttons: elsewhere ? [] : [...(platform ? [] : [[card]]), [change]],
  };
}

/** Asks for confirmation before a subscription is cancelled. */
export function askCancel(turn: MemberTurn, id: string): Outcome {
  const row = openSubscriptions(turn).find((one) => one.id === id);
  if (!row || row.cancelsAtEnd) return pro(turn);
  const { name } = turn.shop.rules.pro;
  const until = { at: row.periodEndAt, form: 'date' as const };
  return outcome(turn, [
    show(turn, [t('pro.cancel.ask', { name, until })], {
      buttons: [
        [danger(button(t('pro.cancel.yes'), 'pro-cancel-yes', id))],
        [button(t('nav.no'), 'pro')],
      ],
    }),
  ]);
}

/** Enqueues a change of a subscription; the outcome replaces the message. */
export function changePro(turn: MemberTurn, id: string, to: OwnersChange): Outcome {
  const row = openSubscriptions(turn).find((one) => one.id === id);
  if (!row) return outcome(turn, [remark(turn, t('stale'))]);
  return outcome(turn, [show(turn, [t('pro.working')], { progress: null })], {
    effects: [{ do: 'change-subscription', id, to }],
  });
}

/** The handlers of the subscription's buttons. */
export const proHandlers: Handlers<typeof PRO_ACTIONS> = {
  pro,
  'pro-cancel': askCancel,
  'pro-cancel-yes': needing((turn, id) => changePro(turn, id, 'end'), needsOfSubscription),
  'pro-resume': needing((turn, id) => changePro(turn, id, 'resume'), needsOfSubscription),
  'pro-card': needing((turn, id) => changePro(turn, id, 'portal'), needsOfSubscription),
};
