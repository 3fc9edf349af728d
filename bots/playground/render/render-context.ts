import type { Locale } from '../../../core/texts/catalogue.ts';
import type { RenderText } from '../../../core/texts/render.ts';
import type { Text } from '../../../core/texts/text.ts';
import { formatDay } from '../../../core/web/spans.ts';

/** What a message is written with. */
export type RenderContext = { locale: Locale; renderText: RenderText };

/** A text without marks, for labels; not escaped. */
export function plain(text: Text, ink: RenderContext): string {
  return ink
    .renderText(text, ink.locale)
    .map((span) => (span.kind === 'text' ? span.text : formatDay(span.at, ink.locale)))
    .join('');
}
