import { html } from 'hono/html';
import { schedule } from '../../core/retention/schedule.ts';
import { keptText, timeText } from '../../core/retention/told.ts';
import type { Rules } from '../../core/rules/rules.ts';
import type { Locale } from '../../core/texts/catalogue.ts';
import { plainText, type RenderText } from '../../core/texts/render.ts';
import type { Text } from '../../core/texts/text.ts';
import { type Html, renderSpans } from '../../core/web/spans.ts';
import { type Reader, say } from './reader.ts';

type RenderOptions = { locale: Locale; renderText: RenderText };

/**
 * Renders the terms or the privacy policy from the texts that the chat shows; the first text is the
 * heading.
 * @param more what stands below, and `note` what stands below the heading
 */
export function policyPage(
  texts: readonly Text[],
  options: RenderOptions,
  more: Html | string | readonly Html[] = '',
  note: Html | string = '',
): Html {
  const [title, ...rest] = texts.map((text) =>
    renderSpans(options.renderText(text, options.locale), options.locale),
  );
  return html`<article class="policy"><h1>${title}</h1>${note}${rest.map((part) => html`<p>${part}</p>`)}${more}</article>`;
}

/**
 * Renders the retention schedule from the table that the sweep follows.
 * @param playground whether this server stores playground chats
 */
export function retentionSchedule(reader: Reader, rules: Rules, playground: boolean): Html {
  const rows = schedule(rules).filter(({ inBrowserOnly }) => playground || !inBrowserOnly);
  const heads = ['kept.what', 'kept.purpose', 'kept.basis', 'kept.time'] as const;
  const told = {
    faces: timeText(rules.facePhotosNoticeMs),
    results: timeText(rules.expiryNoticeMs),
  };
  return html`<h2>${say(reader, 'kept.title')}</h2><div class="table"><table><thead><tr>${heads.map((key) => html`<th scope="col">${say(reader, key)}</th>`)}</tr></thead><tbody>${rows.map(
    (row) =>
      html`<tr><th scope="row">${say(reader, `kept.${row.what}`)}</th><td>${say(reader, `kept.why.${row.why}`)}</td><td>${say(reader, `kept.basis.${row.basis}`)}</td><td>${plainText(keptText(row), reader.locale)}</td></tr>`,
  )}</tbody></table></div><p>${say(reader, 'kept.told', told)}</p>`;
}
