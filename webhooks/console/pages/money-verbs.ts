import { z } from 'zod';
import { codeRow, untilDay } from '../../../core/credits/codes.ts';
import { endCode, makeCode } from '../../../core/credits/manage-codes.ts';
import { ProductError } from '../../../core/errors.ts';
import { approveRefund, declineRefund } from '../../../core/payments/refunds/refund-request.ts';
import { say } from '../../pages/reader.ts';
import { moneyText } from '../figures-text.ts';
import { consoleVerb } from '../page.ts';
import { CODE_FORM, codesPage } from './codes.ts';
import { paymentAsked, paymentPage } from './payment.ts';

const id = z.string().min(1).max(100);
const count = z
  .string()
  .trim()
  .regex(/^\d{1,9}$/)
  .transform(Number);

const paymentPath = (checkout: string): string => `/money/payments/${checkout}`;

/** What can be done with payments and codes. */
export const MONEY_VERBS = [
  consoleVerb({
    path: '/money/payments/:checkout/refund',
    right: 'money',
    page: paymentPage,
    input: z.object({ checkout: id, cents: count }),
    confirm: async (asked, { checkout, cents }) => {
      const { reader } = asked;
      const { payment } = await paymentAsked(asked, checkout);
      const money = moneyText(reader, cents, payment.currency);
      return {
        title: say(reader, 'console.refund.whole', { money }),
        words: [say(reader, 'console.refund.sure', { money, transaction: payment.transactionId })],
        label: say(reader, 'console.refund.whole', { money }),
        back: paymentPath(checkout),
      };
    },
    run: async (asked, { checkout, cents }) => {
      const card = await paymentAsked(asked, checkout);
      // What the page has offered may have been spent, or given back, since.
      const { unusedCents, wholeCents } = card.proposal;
      if (cents <= 0 || (cents !== unusedCents && cents !== wholeCents))
        throw new ProductError({ code: 'done-before' });
      return approveRefund(asked.parts, asked.actor, { card, amountCents: cents });
    },
    said: 'console.refund.begun',
    onTo: ({ checkout }) => paymentPath(checkout),
  }),
  consoleVerb({
    path: '/money/payments/:checkout/decline',
    right: 'money',
    page: paymentPage,
    input: z.object({ checkout: id }),
    run: async (asked, { checkout }) => {
      const card = await paymentAsked(asked, checkout);
      if (card.request?.decision !== null) throw new ProductError({ code: 'done-before' });
      return declineRefund(asked.parts, asked.actor, { card });
    },
    said: 'console.refund.declined',
    onTo: ({ checkout }) => paymentPath(checkout),
  }),
  consoleVerb({
    ...CODE_FORM,
    right: 'money',
    page: codesPage,
    input: z.object({
      kind: z.enum(['gift', 'promotion']),
      credits: count,
      uses: count,
      until: z.string().max(10),
      code: z.string().max(40),
    }),
    run: ({ parts, actor }, { until, code, ...rest }) => {
      const expiresAt = until === '' ? null : untilDay(until);
      if (until !== '' && expiresAt === null)
        throw new ProductError({ code: 'code-invalid', because: 'dates' });
      const wish = { ...rest, expiresAt, ...(code.trim() !== '' && { code }) };
      return makeCode(parts, actor, codeRow(wish, parts.now()));
    },
    said: 'console.code.made',
    onTo: () => '/money/codes',
  }),
  consoleVerb({
    path: '/money/codes/:code/end',
    right: 'money',
    page: codesPage,
    input: z.object({ code: id }),
    confirm: async ({ reader }, { code }) => ({
      title: say(reader, 'console.code.end'),
      words: [say(reader, 'console.code.sure', { code })],
      label: say(reader, 'console.code.end'),
      back: '/money/codes',
    }),
    run: ({ parts, actor }, { code }) => endCode(parts, actor, code),
    said: 'console.code.ended',
    onTo: () => '/money/codes',
  }),
];
