import type { Locale } from '../../../core/texts/catalogue.ts';
import type { RenderText } from '../../../core/texts/render.ts';
import type { Text } from '../../../core/texts/text.ts';
import { formatDay } from '../../../core/web/spans.ts';

/** The language and the text renderer of a message. */
export type RenderContext = { locale: Locale; renderText: RenderText };

/** Renders a text without marks, for labels; not escaped. */
export function plain(text: Text, renderContext: RenderContext): string {
  return renderContext
    .renderText(text, renderContext.locale)
    .map((span) => (span.kind === 'text' ? span.text : formatDay(span.at, renderContext.locale)))
    .join('');
}
