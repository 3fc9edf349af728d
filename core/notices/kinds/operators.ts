import { z } from 'zod';
import { button, primary } from '../../chat/reply-builders.ts';
import { ISSUE_CAUSES } from '../../engines/issue.ts';
import { productName } from '../../rules/product-name.ts';
import { priceText } from '../../texts/price.ts';
import { t, verbatim } from '../../texts/text.ts';
import { noticesOf, type Reader } from '../notice.ts';

const aboutCases = noticesOf('operator', 'cases');
const aboutPeople = noticesOf('operator', 'people');
const aboutMoney = noticesOf('operator', 'money');
const aboutService = noticesOf('operator', 'service');

/** Operators read amounts the international way. */
const LOCALE = 'en';

/** `amountCents` in the smallest unit of the currency. */
const payment = z.object({
  product: z.string(),
  amountCents: z.number(),
  currency: z.string(),
  transaction: z.string(),
});
const refund = payment.extend({ checkoutId: z.string() });

const valuesOf = (of: z.output<typeof payment>, { rules }: Reader) => ({
  amount: priceText(of.amountCents, of.currency, LOCALE),
  product: productName(rules, of.product),
  transaction: of.transaction,
});

const MICROS_A_CENT = 10_000;
const dollars = (micros: number): string =>
  priceText(Math.round(micros / MICROS_A_CENT), 'usd', LOCALE);

const openRefund = (checkoutId: string) => button(t('refund.open'), 'payment', checkoutId);

/**
 * The notices to operators. Cards are built when they are opened, so that they show the current
 * status.
 */
export const operatorNotices = {
  'review-waits': aboutCases({
    data: z.object({ reviewId: z.string() }),
    render: ({ reviewId }) => ({
      text: [t('review.new')],
      buttons: [[primary(button(t('review.open'), 'review', reviewId))]],
    }),
  }),
  /** A version of an author's template waits for a decision. */
  'submission-waits': aboutCases({
    data: z.object({ submissionId: z.string() }),
    render: ({ submissionId }) => ({
      text: [t('submission.new')],
      buttons: [[primary(button(t('review.open'), 'submission', submissionId))]],
    }),
  }),
  /** Screening is unsure of a template's cover, or refuses it (`out`). */
  'cover-doubtful': aboutCases({
    data: z.object({ title: z.string(), category: z.string(), out: z.boolean() }),
    render: ({ title, category, out }) => ({
      text: [t('review.cover', { title: verbatim(title), category, out: String(out) })],
    }),
  }),
  'hold-waits': aboutPeople({
    data: z.object({
      holdId: z.string(),
      /** The account is suspended already, as its owner's earlier one was. */
      suspended: z.boolean().default(false),
    }),
    render: ({ holdId, suspended }) => ({
      text: [t(suspended ? 'hold.back-suspended' : 'hold.new')],
      buttons: [[primary(button(t('hold.open'), 'hold', holdId))]],
    }),
  }),
  /** Somebody appeals against a step. */
  'appeal-waits': aboutPeople({
    data: z.object({ appealId: z.string() }),
    render: ({ appealId }) => ({
      text: [t('appeals.new')],
      buttons: [[primary(button(t('hold.open'), 'appeal-card', appealId))]],
    }),
  }),
  /** An account was limited by itself, after `counted` refusals since it was warned. */
  'account-limited': aboutPeople({
    data: z.object({ accountId: z.string(), counted: z.number() }),
    render: ({ accountId, counted }) => ({
      text: [t('account.limited', { account: accountId, counted })],
      buttons: [[primary(button(t('hold.open'), 'account', accountId))]],
    }),
  }),
  /** Accounts that bring each other rewards: what they brought is taken back. */
  'ring-found': aboutPeople({
    data: z.object({
      ringId: z.string(),
      cause: z.enum(['circle', 'crowd']),
      accounts: z.number(),
    }),
    render: ({ ringId, ...of }) => ({ text: [t('rewards.ring', { ring: ringId, ...of })] }),
  }),
  /** An engine cannot work, or not as asked, for a cause that only operators can mend. */
  'engine-issue': aboutService({
    data: z.object({
      engine: z.string(),
      model: z.string(),
      cause: z.enum(ISSUE_CAUSES),
      detail: z.string(),
    }),
    render: (of) => ({ text: [t('engine.issue', of)] }),
  }),
  /** What a company (`*` for all) may cost on a day is nearly spent, or spent. */
  budget: aboutService({
    data: z.object({
      company: z.string(),
      reached: z.boolean(),
      spentMicros: z.number(),
      limitMicros: z.number(),
    }),
    render: ({ company, reached, spentMicros, limitMicros }) => ({
      text: [
        t('engine.budget', {
          company,
          reached: String(reached),
          spent: dollars(spentMicros),
          limit: dollars(limitMicros),
        }),
      ],
    }),
  }),
  /** Money came for an account that is gone: only operators can give it back. */
  'paid-for-nobody': aboutMoney({
    data: payment,
    render: (of, reader) => ({
      text: [t('payments.for-nobody', valuesOf(of, reader))],
      buttons: [[primary(button(t('payments.back'), 'payments', 0))]],
    }),
  }),
  /** A subscription should end and only its owner can end it. */
  'pro-goes-on': aboutMoney({
    data: z.object({ provider: z.string(), account: z.string(), subscription: z.string() }),
    render: (of, { rules }) => ({
      text: [t('payments.goes-on', { name: rules.pro.name, ...of })],
    }),
  }),
  'refund-asked': aboutMoney({
    data: z.object({ checkoutId: z.string() }),
    render: ({ checkoutId }) => ({
      text: [t('refund.asked-operator')],
      buttons: [[primary(openRefund(checkoutId))]],
    }),
  }),
  'refund-done': aboutMoney({
    data: refund,
    render: (of, reader) => ({
      text: [t('refund.done', valuesOf(of, reader))],
      buttons: [[openRefund(of.checkoutId)]],
    }),
  }),
  /** The provider said no; `failure` in its words. */
  'refund-refused': aboutMoney({
    data: refund.extend({ failure: z.string() }),
    render: (of, reader) => ({
      text: [t('refund.refused', valuesOf(of, reader)), t('refund.why', { failure: of.failure })],
      buttons: [[openRefund(of.checkoutId)]],
    }),
  }),
};
