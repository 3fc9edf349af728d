import { button, send } from '../../chat/reply-builders.ts';
import type { DayMoney } from '../../figures/day-figures.ts';
import type { ToldDay } from '../../figures/queries.ts';
import type { WaitingLine } from '../../figures/waiting.ts';
import { priceText } from '../../texts/price.ts';
import { type Text, t } from '../../texts/text.ts';
import type { Need } from '../needs/needs.ts';
import { operates } from '../operates.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';

const DAYS = '2';
const MICROS_A_CENT = 10_000;

/** For `/stats`. */
export const needsOfStats = (): Need[] => [['figures', DAYS], ['waiting']];

/**
 * Answers the operators' `/stats`: today and yesterday in figures, and what waits.
 * @returns null to others than operators who run the service
 */
export function stats(turn: MemberTurn): Outcome | null {
  if (!operates(turn, 'service')) return null;
  const [before, today] = ask(turn, 'figures', DAYS);
  const waits = ask(turn, 'waiting').filter(({ count }) => count > 0);
  const text = [
    ...(today ? [t('stats.today'), ...lines(turn, today)] : []),
    ...(before ? [t('stats.yesterday'), ...lines(turn, before)] : []),
    ...(waits.length > 0 ? [t('stats.waits'), ...waits.map(waitLine)] : [t('stats.calm')]),
  ];
  const buttons = [[button(t('payments.back'), 'payments', 0)]];
  return outcome(turn, [send(text, { buttons })]);
}

function lines({ locale }: MemberTurn, day: ToldDay): Text[] {
  const { joined, active, images, videos, paid, refunded, costs } = day;
  const failed = day.failed.reduce((sum, { count }) => sum + count, 0);
  const cents = (costs ?? []).reduce((sum, { micros }) => sum + micros, 0) / MICROS_A_CENT;
  return [
    t('stats.people', { joined, active }),
    t('stats.made', { images, videos, failed }),
    ...(paid && paid.length > 0 ? [t('stats.paid', { money: moneyText(paid, locale) })] : []),
    ...(refunded && refunded.length > 0
      ? [t('stats.refunded', { money: moneyText(refunded, locale) })]
      : []),
    ...(cents > 0 ? [t('stats.costs', { money: priceText(Math.ceil(cents), 'usd', locale) })] : []),
  ];
}

/** Real money by currency; test money is no money. */
const moneyText = (sums: readonly DayMoney[], locale: string): string =>
  sums
    .filter(({ isTest }) => !isTest)
    .map(({ cents, currency }) => priceText(cents, currency, locale))
    .join(' + ') || '0';

const waitLine = ({ kind, count, oldestAt }: WaitingLine): Text =>
  t('stats.wait', { kind, count, since: { at: oldestAt ?? 0, form: 'relative' } });
