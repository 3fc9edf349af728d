import type { LedgerLine } from '../../../db/ledger.ts';
import type { Text } from '../reply.ts';
import { button, pager, primary, show, t, words } from '../say.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';

/** `/credits`: the balance, today's free pictures, and a page of what came and went. */
export function credits(turn: MemberTurn, page: number): Outcome {
  const { lines, hasMore } = ask(turn, 'ledger', String(page));
  const { account, shop } = turn;
  const text = [
    t('credits.balance', { credits: account.credits }),
    t('credits.free', { left: account.freeLeft, limit: shop.rules.freeImagesADay }),
    ...(lines.length === 0 ? [t('credits.nothing')] : lines.map(line)),
  ];
  return outcome(turn, [
    show(turn, text, {
      buttons: [pager('credits', page, hasMore), [primary(button(t('credits.buy'), 'buy'))]].filter(
        (row) => row.length > 0,
      ),
    }),
  ]);
}

function line(entry: LedgerLine): Text {
  const sign = entry.credits > 0 ? '+' : '−';
  return t('credits.line', {
    at: { at: entry.createdAt, form: 'date' },
    reason: reasonOf(entry),
    amount: `${sign}${Math.abs(entry.credits)}`,
  });
}

function reasonOf({ reason, title }: LedgerLine): Text {
  if (title !== null && reason === 'spend') return words(title);
  if (title !== null && reason === 'refund') return t('credits.refund-of', { title });
  return t(`credits.${reason}`);
}
