import { z } from 'zod';
import { button, primary } from '../../chat/reply-builders.ts';
import { PRO } from '../../provider-ids.ts';
import { priceText } from '../../texts/price.ts';
import { type Text, type TextValue, t } from '../../texts/text.ts';
import { type Message, noticesOf, type Reader } from '../notice.ts';
import { returned } from './checkouts.ts';

const money = noticesOf('money');

const nothing = z.object({});
/** `until` in milliseconds since the epoch. */
const lasting = z.object({ until: z.number() });
/** `amountCents` in the smallest unit of the currency, for a month. */
const priced = z.object({ amountCents: z.number(), currency: z.string() });

const date = (at: number): TextValue => ({ at, form: 'date' });

const proButton = ({ rules: { pro } }: Reader) =>
  button(t('pro.button', { name: pro.name }), 'pro');

const aboutPro = (reader: Reader, ...text: Text[]): Message => ({
  text,
  buttons: [[proButton(reader)]],
});

const price = (of: z.output<typeof priced>, { locale }: Reader): string =>
  priceText(of.amountCents, of.currency, locale);

/** The notices about a subscription. */
export const proNotices = {
  'pro-began': money({
    data: lasting,
    render: ({ until }, reader) => {
      const { name, discountPercent: discount, freeImagesADay: images } = reader.rules.pro;
      return aboutPro(reader, t('pro.began', { name, until: date(until), discount, images }));
    },
  }),
  /** Somebody has paid for it in two places at once: only they know which one they want. */
  'pro-twice': money({
    data: nothing,
    render: (_, reader) => aboutPro(reader, t('pro.twice', { name: reader.rules.pro.name })),
  }),
  /** A month was paid: the line of its receipt. */
  'pro-renewed': money({
    data: lasting.extend(priced.shape),
    render: ({ until, ...of }, reader) => {
      const { name } = reader.rules.pro;
      const values = { name, until: date(until), price: price(of, reader) };
      return aboutPro(reader, t('pro.renewed', values));
    },
  }),
  /** The month's payment failed; it goes on for the days of grace, and the card can be changed. */
  'pro-card-failed': money({
    data: lasting.extend({ ...priced.shape, subscriptionId: z.string() }),
    render: ({ until, subscriptionId, ...of }, reader) => {
      const { name } = reader.rules.pro;
      const values = { name, until: date(until), price: price(of, reader) };
      return {
        text: [t('pro.card-failed', values)],
        buttons: [
          [primary(button(t('pro.card'), 'pro-card', subscriptionId))],
          [proButton(reader)],
        ],
      };
    },
  }),
  'pro-ends': money({
    data: lasting,
    render: ({ until }, reader) =>
      aboutPro(reader, t('pro.ends', { name: reader.rules.pro.name, until: date(until) })),
  }),
  'pro-resumed': money({
    data: lasting.extend(priced.shape),
    render: ({ until, ...of }, reader) => {
      const { name } = reader.rules.pro;
      const values = { name, until: date(until), price: price(of, reader) };
      return aboutPro(reader, t('pro.resumed', values));
    },
  }),
  /** It is over; `given-back` where its payment went back. */
  'pro-ended': money({
    data: z.object({ why: z.enum(['ended', 'given-back']) }),
    render: ({ why }, reader) => aboutPro(reader, t(`pro.${why}`, { name: reader.rules.pro.name })),
  }),
  /** Money of a month goes back to its payer. */
  'pro-money-back': money({
    data: priced,
    render: (of, reader) => aboutPro(reader, returned({ ...of, product: PRO }, reader)),
  }),
  'pro-given-again': money({
    data: lasting,
    render: ({ until }, reader) =>
      aboutPro(reader, t('pro.given-again', { name: reader.rules.pro.name, until: date(until) })),
  }),
  /** The page where card and invoices are; null where there is none. */
  'pro-portal': money({
    data: z.object({ url: z.string().nullable() }),
    render: ({ url }, reader) => ({
      text: [t(url === null ? 'pro.portal.none' : 'pro.portal')],
      buttons: [
        ...(url === null ? [] : [[primary({ label: t('pro.portal.open'), url })]]),
        [proButton(reader)],
      ],
    }),
  }),
  /** The provider would not do what its owner wished. */
  'pro-not-changed': money({
    data: nothing,
    render: (_, reader) => aboutPro(reader, t('pro.not-changed')),
  }),
  /** Only the payer can switch it on again, in Telegram. */
  'pro-resume-in-telegram': money({
    data: nothing,
    render: () => ({ text: [t('stars.resume')] }),
  }),
};
