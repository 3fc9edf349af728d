import type { BookFigures } from '../../db/audit-figures.ts';
import { priceText } from '../texts/price.ts';

/** Formats the figures of an audit as lines of text. */
export function reportLines(figures: BookFigures): string[] {
  const { accounts, balances } = figures;
  const total = figures.sides.reduce((sum, { credits }) => sum + credits, 0);
  const entries = figures.sides.reduce((sum, { entries: count }) => sum + count, 0);
  return [
    `accounts       ${whole(accounts.active)} active, ${whole(accounts.suspended)} suspended, ${whole(accounts.held)} held, ${whole(accounts.pro)} with Pro`,
    `entries        ${whole(entries)}, their sum is ${whole(total)}`,
    ...figures.sides.map(({ side, entries: count, credits }) =>
      row('side', side, `${whole(credits)} credits in ${whole(count)} entries`),
    ),
    ...figures.movements.map(({ reason, count, credits }) =>
      row('reason', reason, `${whole(credits)} credits in ${whole(count)} movements`),
    ),
    `owed to users  ${whole(balances.owed)} credits`,
    `owed by users  ${whole(balances.missing)} credits`,
    ...figures.payments.map((of) => row('paid', `${of.provider} ${of.kind}`, paidText(of))),
    ...figures.refunds.map(({ state, count }) => row('refunds', state, whole(count))),
    ...figures.subscriptions.map(({ provider, state, count }) =>
      row('subscriptions', `${provider} ${state}`, whole(count)),
    ),
    `checkouts      ${whole(figures.openCheckouts)} open`,
  ];
}

const whole = (count: number): string => count.toLocaleString('en');
const row = (what: string, name: string, value: string): string =>
  `${what.padEnd(14)} ${name.padEnd(14)} ${value}`;

function paidText(of: BookFigures['payments'][number]): string {
  const money = (cents: number) => priceText(cents, of.currency, 'en');
  const { count, amountCents, refundedCents, disputed } = of;
  return `${money(amountCents)} in ${whole(count)} payments, ${money(refundedCents)} given back, ${whole(disputed)} disputed`;
}
