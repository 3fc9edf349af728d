import type { Locale, TextKey } from '../../core/texts/catalogue.ts';
import { localeOf } from '../../core/texts/locale.ts';
import { priceText } from '../../core/texts/price.ts';
import { plainText } from '../../core/texts/render.ts';
import type { TextValue } from '../../core/texts/text.ts';

type SandboxKey = Extract<TextKey, `sandbox.${string}`> extends `sandbox.${infer K}` ? K : never;

/**
 * A function that renders a text of the sandbox's pages in one language, with formatters for prices
 * and days.
 */
export type Translate = {
  (key: SandboxKey, values?: Record<string, TextValue>): string;
  locale: Locale;
  price(cents: number, currency: string): string;
  /** @param seconds since 1970 */
  day(seconds: number): string;
};

/**
 * Creates the texts of the sandbox's pages.
 * @param tag the language tag of the session; null for the default language
 */
export function translateTo(tag: string | null): Translate {
  const locale = localeOf(tag);
  const translate = (key: SandboxKey, values: Record<string, TextValue> = {}): string =>
    plainText({ key: `sandbox.${key}`, values }, locale);
  return Object.assign(translate, {
    locale,
    price: (cents: number, currency: string) => priceText(cents, currency, locale),
    day: (seconds: number) =>
      new Date(seconds * 1000)
        .toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
        // Its full stop would meet that of the sentence.
        .replace(/\sг\.$/, ''),
  });
}
