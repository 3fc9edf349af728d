import { html } from 'hono/html';
import { schedule } from '../../../core/retention/schedule.ts';
import { keptText, timeText } from '../../../core/retention/told.ts';
import type { Rules } from '../../../core/rules/rules.ts';
import type { Locale } from '../../../core/texts/catalogue.ts';
import { plainText, type RenderText } from '../../../core/texts/render.ts';
import type { Text } from '../../../core/texts/text.ts';
import { type Html, renderSpans } from '../../../core/web/spans.ts';
import { type Reader, say } from '../reader.ts';
import { policyArticle, policyTable } from './article.ts';

type RenderOptions = { locale: Locale; renderText: RenderText };

/**
 * Renders the terms or the privacy policy from the texts that the chat shows; the first text is the
 * heading.
 * @param more what stands below, and `note` what stands below the heading
 */
export function policyPage(
  texts: readonly Text[],
  options: RenderOptions,
  more: readonly Html[] = [],
  note: Html | string = '',
): Html {
  const [title = '', ...rest] = texts.map((text) =>
    renderSpans(options.renderText(text, options.locale), options.locale),
  );
  return policyArticle(title, [note, ...rest.map((part) => html`<p>${part}</p>`), ...more]);
}

/**
 * Renders the retention schedule from the table that the sweep follows.
 * @param playground whether this server stores playground chats
 */
export function retentionSchedule(reader: Reader, rules: Rules, playground: boolean): Html {
  const rows = schedule(rules).filter(({ inBrowserOnly }) => playground || !inBrowserOnly);
  const heads = (['kept.what', 'kept.purpose', 'kept.basis', 'kept.time'] as const).map((key) =>
    say(reader, key),
  );
  const cells = rows.map((row) => [
    say(reader, `kept.${row.what}`),
    say(reader, `kept.why.${row.why}`),
    say(reader, `kept.basis.${row.basis}`),
    plainText(keptText(row), reader.locale),
  ]);
  const told = {
    faces: timeText(rules.facePhotosNoticeMs),
    results: timeText(rules.expiryNoticeMs),
  };
  return html`<h2>${say(reader, 'kept.title')}</h2>${policyTable(heads, cells)}<p>${say(reader, 'kept.told', told)}</p>`;
}
