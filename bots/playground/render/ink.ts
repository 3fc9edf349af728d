import type { Locale } from '../../../core/texts/catalogue.ts';
import type { RenderText } from '../../../core/texts/render.ts';
import type { Text } from '../../../core/texts/text.ts';

/** What a message is written with. */
export type Ink = { locale: Locale; renderText: RenderText };

/** A text without marks, for labels; not escaped. */
export function plain(text: Text, ink: Ink): string {
  return ink
    .renderText(text, ink.locale)
    .map((span) => (span.kind === 'text' ? span.text : dayOf(span.at, ink.locale)))
    .join('');
}

/** A day in UTC. Russian's “year” after it is left out: its full stop would meet that of the sentence. */
export function dayOf(at: number, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(at).replace(/\sг\.$/, '');
}
