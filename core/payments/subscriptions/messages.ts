import type { SubscriptionRow } from '../../../db/subscriptions.ts';
import { action } from '../../chat/action.ts';
import type { Button, Reply } from '../../chat/reply.ts';
import type { Rules } from '../../rules/rules.ts';
import { priceText } from '../../texts/price.ts';
import type { Text, TextValue } from '../../texts/text.ts';

type ProRules = Pick<Rules, 'pro'>;
type Priced = { amountCents: number; currency: string };

const date = (at: number): TextValue => ({ at, form: 'date' });

const aboutPro = ({ pro }: ProRules): Button => ({
  label: { key: 'pro.button', values: { name: pro.name } },
  action: action('pro'),
});

const said = (rules: ProRules, ...text: Text[]): Reply => ({
  mode: 'send',
  text,
  buttons: [[aboutPro(rules)]],
});

export const beganReply = (rules: ProRules, untilMs: number): Reply =>
  said(rules, {
    key: 'pro.began',
    values: {
      name: rules.pro.name,
      until: date(untilMs),
      discount: rules.pro.discountPercent,
      images: rules.pro.freeImagesADay,
    },
  });

/** Somebody has paid for Pro in two places at once: only they know which one they want. */
export const twiceReply = (rules: ProRules): Reply =>
  said(rules, { key: 'pro.twice', values: { name: rules.pro.name } });

/** A month was paid: the line of its receipt. @param paid what was paid for it */
export const renewedReply = (
  rules: ProRules,
  paid: Priced,
  untilMs: number,
  locale: string,
): Reply =>
  said(rules, {
    key: 'pro.renewed',
    values: { name: rules.pro.name, until: date(untilMs), price: price(paid, locale) },
  });

/** The month's payment failed; Pro goes on for the days of grace, and the card can be changed. */
export const cardFailedReply = (
  rules: ProRules,
  row: Priced & Pick<SubscriptionRow, 'id'>,
  graceEndMs: number,
  locale: string,
): Reply => ({
  mode: 'send',
  text: [
    {
      key: 'pro.card-failed',
      values: { name: rules.pro.name, until: date(graceEndMs), price: price(row, locale) },
    },
  ],
  buttons: [
    [{ label: { key: 'pro.card' }, style: 'primary', action: action('pro-card', row.id) }],
    [aboutPro(rules)],
  ],
});

export const endsReply = (rules: ProRules, untilMs: number): Reply =>
  said(rules, { key: 'pro.ends', values: { name: rules.pro.name, until: date(untilMs) } });

export const resumedReply = (
  rules: ProRules,
  row: Priced & Pick<SubscriptionRow, 'periodEndAt'>,
  locale: string,
): Reply =>
  said(rules, {
    key: 'pro.resumed',
    values: { name: rules.pro.name, until: date(row.periodEndAt), price: price(row, locale) },
  });

/** It is over. @param why `given-back` where its payment went back */
export const endedReply = (rules: ProRules, why: 'ended' | 'given-back'): Reply =>
  said(rules, { key: `pro.${why}`, values: { name: rules.pro.name } });

/** Money of a month goes back to its payer. */
export const moneyBackReply = (rules: ProRules, back: Priced, locale: string): Reply =>
  said(rules, {
    key: 'refund.returned',
    values: { money: price(back, locale), product: rules.pro.name, currency: back.currency },
  });

export const givenAgainReply = (rules: ProRules, untilMs: number): Reply =>
  said(rules, { key: 'pro.given-again', values: { name: rules.pro.name, until: date(untilMs) } });

/** The page where card and invoices are, or that there is none. */
export const portalReply = (rules: ProRules, url: string | null): Reply => ({
  mode: 'replace',
  text: [{ key: url === null ? 'pro.portal.none' : 'pro.portal' }],
  buttons: [
    ...(url === null
      ? []
      : [[{ label: { key: 'pro.portal.open' } as const, style: 'primary' as const, url }]]),
    [aboutPro(rules)],
  ],
});

export const notChangedReply = (rules: ProRules): Reply => ({
  mode: 'replace',
  text: [{ key: 'pro.not-changed' }],
  buttons: [[aboutPro(rules)]],
});

const price = ({ amountCents, currency }: Priced, locale: string): string =>
  priceText(amountCents, currency, locale);
