import { html } from 'hono/html';
import { MESSAGES_KEPT_MS } from '../../core/playground/transcript.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { SHARES_REMEMBERED_MS } from '../../core/sharing/settle-shares.ts';
import type { Locale } from '../../core/texts/catalogue.ts';
import type { RenderText } from '../../core/texts/render.ts';
import type { Text } from '../../core/texts/text.ts';
import { type Html, renderSpans } from '../../core/web/spans.ts';
import { type Reader, say } from './reader.ts';

type RenderOptions = { locale: Locale; renderText: RenderText };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Renders the terms or the privacy policy from the texts that the chat shows; the first text is the
 * heading.
 */
export function policyPage(
  texts: readonly Text[],
  options: RenderOptions,
  more: Html | string = '',
): Html {
  const [title, ...rest] = texts.map((text) =>
    renderSpans(options.renderText(text, options.locale), options.locale),
  );
  return html`<article class="policy"><h1>${title}</h1>${rest.map((part) => html`<p>${part}</p>`)}${more}</article>`;
}

/**
 * Renders the retention schedule, each row from the rule that the cleanup task follows.
 * @param playground whether this server stores playground chats
 */
export function retentionSchedule(reader: Reader, rules: Rules, playground: boolean): Html {
  const days = (ms: number) => say(reader, 'kept.days', { days: Math.round(ms / DAY_MS) });
  const hours = (ms: number) => say(reader, 'kept.hours', { hours: Math.round(ms / HOUR_MS) });
  const { free, paid } = rules.resultsKeptMs;
  const { failed, rejected, drafts } = rules.wordsKeptMs;
  const rows: [what: (typeof KEPT)[number], times: Record<string, string>][] = [
    ['faces', { time: days(rules.facePhotosKeptMs) }],
    ['photos', { time: hours(rules.uploadsKeptMs) }],
    ['results', { free: days(free), paid: days(paid) }],
    ['words', { failed: hours(failed), rejected: days(rejected) }],
    ['drafts', { time: days(drafts) }],
    ['updates', { time: days(rules.inboxKeptMs) }],
    ...(playground
      ? [['chats', { time: days(MESSAGES_KEPT_MS) }] satisfies (typeof rows)[number]]
      : []),
    ['shares', { time: days(SHARES_REMEMBERED_MS) }],
    ['reports', { time: days(rules.trust.reports.keptMs) }],
    ['claims', { time: days(rules.trust.claims.keptMs) }],
    ['name', {}],
    ['consents', {}],
    ['payments', {}],
  ];
  const told = {
    faces: days(rules.facePhotosNoticeMs),
    results: hours(rules.expiryNoticeMs),
  };
  return html`<h2>${say(reader, 'kept.title')}</h2><div class="table"><table><thead><tr><th scope="col">${say(reader, 'kept.what')}</th><th scope="col">${say(reader, 'kept.purpose')}</th><th scope="col">${say(reader, 'kept.time')}</th></tr></thead><tbody>${rows.map(
    ([what, times]) =>
      html`<tr><th scope="row">${say(reader, `kept.${what}`)}</th><td>${say(reader, `kept.${what}.purpose`)}</td><td>${say(reader, `kept.${what}.time`, times)}</td></tr>`,
  )}</tbody></table></div><p>${say(reader, 'kept.told', told)}</p>`;
}

const KEPT = [
  'faces',
  'photos',
  'results',
  'words',
  'drafts',
  'updates',
  'chats',
  'shares',
  'reports',
  'claims',
  'name',
  'consents',
  'payments',
] as const;
