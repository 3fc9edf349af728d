import type { Locale, TextKey } from '../../core/texts/catalogue.ts';
import { localeOf } from '../../core/texts/locale.ts';
import { priceText } from '../../core/texts/price.ts';
import { plainText } from '../../core/texts/render.ts';
import type { TextValue } from '../../core/texts/text.ts';

type SandboxKey = Extract<TextKey, `sandbox.${string}`> extends `sandbox.${infer K}` ? K : never;

/** The words of the sandbox's pages in one language. */
export type Say = {
  (key: SandboxKey, values?: Record<string, TextValue>): string;
  locale: Locale;
  price(cents: number, currency: string): string;
  /** @param seconds since 1970 */
  day(seconds: number): string;
};

/** @param tag the language that the session was made with, null where it names none */
export function sayIn(tag: string | null): Say {
  const locale = localeOf(tag);
  const say = (key: SandboxKey, values: Record<string, TextValue> = {}): string =>
    plainText({ key: `sandbox.${key}`, values }, locale);
  return Object.assign(say, {
    locale,
    price: (cents: number, currency: string) => priceText(cents, currency, locale),
    day: (seconds: number) =>
      new Date(seconds * 1000)
        .toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
        // Its full stop would meet that of the sentence.
        .replace(/\sг\.$/, ''),
  });
}
