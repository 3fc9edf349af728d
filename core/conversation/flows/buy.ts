import type { Pack } from '../../rules.ts';
import type { Button, TextValue } from '../reply.ts';
import { button, primary, remark, show, t, words } from '../say.ts';
import { type MemberTurn, type Outcome, outcome, type Turn } from '../turn.ts';

/** `/buy`: the packs with their prices and what they give. */
export function buy(turn: MemberTurn): Outcome {
  if (turn.shop.payments.length === 0) return outcome(turn, [show(turn, [t('buy.closed')])]);
  const { rules } = turn.shop;
  const lines = rules.packs.map((pack) =>
    t('buy.pack', {
      name: pack.name,
      credits: pack.credits,
      price: money(turn, pack),
      images: Math.floor(pack.credits / rules.imageCredits),
      videos: Math.floor(pack.credits / rules.videoMinimumCredits),
    }),
  );
  const text = [t('buy.title', { balance: turn.account.credits }), ...lines, t('buy.note')];
  return outcome(turn, [show(turn, text, { buttons: packButtons(turn) })]);
}

/** A button for each pack and way to pay. */
export function packButtons(turn: Turn): Button[][] {
  const { rules, payments } = turn.shop;
  return rules.packs.map((pack, i) =>
    payments.map((provider, way) => {
      const values = { name: pack.name, credits: pack.credits, price: money(turn, pack) };
      const label =
        payments.length === 1
          ? t('buy.button', values)
          : t('buy.button.by', { ...values, provider: provider.id });
      const b = button(label, 'pack', pack.id, way);
      return i === 1 ? primary(b) : b;
    }),
  );
}

/** A chosen pack: a checkout is opened, and its link takes the place of the packs. */
export function choosePack(turn: MemberTurn, packId: string, way: number): Outcome {
  const pack = turn.shop.rules.packs.find((candidate) => candidate.id === packId);
  const provider = turn.shop.payments[way] ?? turn.shop.payments[0];
  if (!pack || !provider) return outcome(turn, [remark(turn, t('buy.closed'))]);
  return outcome(turn, [show(turn, [t('buy.opening', { name: pack.name })], { progress: null })], {
    effects: [{ do: 'checkout', packId: pack.id, providerId: provider.id }],
  });
}

/** A price in the reader's own way of writing money. */
export function money(
  turn: Pick<Turn, 'locale'>,
  pack: Pick<Pack, 'amountCents' | 'currency'>,
): TextValue {
  const format = new Intl.NumberFormat(turn.locale, {
    style: 'currency',
    currency: pack.currency.toUpperCase(),
  });
  const { maximumFractionDigits: digits = 2 } = format.resolvedOptions();
  return words(format.format(pack.amountCents / 10 ** digits));
}
