import { html } from 'hono/html';
import { type CaseLine, casesPage } from '../../../core/lookups/case-lists.ts';
import { CASES } from '../../../core/lookups/cases.ts';
import { claimNumber } from '../../../core/takedowns/claim.ts';
import { localText } from '../../../core/templates/template.ts';
import type { Html } from '../../../core/web/spans.ts';
import type { CaseKind } from '../../../db/case-desk.ts';
import { href, say } from '../../pages/reader.ts';
import { agoTime } from '../figures-text.ts';
import type { ConsolePage } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { dataTable } from '../tables.ts';
import { CASE_KINDS, CASE_PATHS, casePath, caseTabs } from './case-parts.ts';

const HOUR_MS = 60 * 60_000;

/** The pages that list what waits for a decision, a kind each. */
export const CASE_LISTS: readonly ConsolePage[] = CASE_KINDS.map((kind) => ({
  path: CASE_PATHS[kind],
  right: CASES[kind],
  title: `console.cases.${kind}` as const,
  ...(kind === 'review' && { label: 'console.cases' as const }),
  at: CASE_PATHS.review,
  render: (asked) => renderList(asked, kind),
}));

async function renderList(asked: ConsoleRequest, kind: CaseKind): Promise<Html> {
  const { parts, actor, reader } = asked;
  const { lines, next } = await casesPage(parts, actor, { kind, before: asked.query('before') });
  const table = dataTable({
    caption: say(reader, `console.cases.${kind}`),
    columns: [
      { head: say(reader, 'console.cases.what') },
      { head: say(reader, 'console.cases.about') },
      { head: say(reader, kind === 'claim' ? 'console.until' : 'console.since') },
    ],
    rows: lines.map((line) => [
      nameCell(asked, kind, line),
      about(asked, kind, line),
      when(asked, kind, line),
    ]),
    none: say(reader, 'console.cases.none'),
  });
  const more =
    next === null
      ? ''
      : html`<p class="older"><a class="key" rel="next" href="${href(reader, `/console${CASE_PATHS[kind]}`, { before: next })}">${say(reader, 'console.cases.more')}</a></p>`;
  return html`${caseTabs(asked, CASE_PATHS[kind])}<div data-list>${table}</div>${more}`;
}

function nameCell({ reader }: ConsoleRequest, kind: CaseKind, line: CaseLine): Html {
  const title = line.title === null ? '' : localText(line.title, reader.locale);
  const number = kind === 'claim' ? claimNumber(line.id) : line.id;
  const name = title === '' ? html`<code>${number}</code>` : title;
  return html`<a data-line href="${href(reader, `/console${casePath({ kind, id: line.id })}`)}">${name}</a>`;
}

function about({ reader }: ConsoleRequest, kind: CaseKind, { what, count }: CaseLine): string {
  switch (kind) {
    case 'review':
      return say(reader, 'console.cases.cause', { cause: what ?? 'other' });
    case 'submission':
      return say(reader, 'console.cases.makes', { kind: what ?? 'image' });
    case 'report': {
      const reports = say(reader, 'console.cases.reports', { count });
      return `${reports} · ${say(reader, 'reported.state', { state: (what ?? 'gone').replaceAll('-', '_') })}`;
    }
    case 'claim': {
      const named = say(reader, 'console.cases.named', { count });
      return what === 'ran_out' ? `${named} · ${say(reader, 'claim.ran-out')}` : named;
    }
    case 'appeal':
      return say(reader, 'console.cases.step', { step: what ?? 'other' });
  }
}

function when({ reader, parts }: ConsoleRequest, kind: CaseKind, { at }: CaseLine): Html {
  if (kind !== 'claim') return agoTime(reader, at, parts.now());
  return clock({ reader, parts }, at);
}

/** Renders what is left of the time in which a claim is decided. @param dueAt milliseconds since the epoch */
export function clock(
  { reader, parts }: Pick<ConsoleRequest, 'reader' | 'parts'>,
  dueAt: number,
): Html {
  const hours = Math.max(0, Math.ceil((dueAt - parts.now()) / HOUR_MS));
  const isShort = dueAt - parts.now() <= parts.rules.trust.claims.reminderMs;
  return html`<time class="tag${isShort ? ' warn' : ''}" datetime="${new Date(dueAt).toISOString()}" data-form="ago">${say(reader, 'console.cases.left', { hours })}</time>`;
}
