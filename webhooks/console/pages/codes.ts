import { html } from 'hono/html';
import { spelled } from '../../../core/credits/codes.ts';
import { codesPage as codesBefore } from '../../../core/credits/queries.ts';
import { type Html, renderTime } from '../../../core/web/spans.ts';
import type { CodeRow } from '../../../db/codes.ts';
import { say } from '../../pages/reader.ts';
import { actButton, olderLink } from '../elements.ts';
import { countText } from '../figures-text.ts';
import { verbForm } from '../forms.ts';
import type { ConsolePage } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { dataTable } from '../tables.ts';
import { moneyTabs } from './payment-parts.ts';

/** The page of the codes that bring credits. */
export const codesPage: ConsolePage = {
  path: '/money/codes',
  right: 'money',
  title: 'console.codes',
  at: '/money',
  render: renderCodes,
};

/** The form that makes a code. */
export const CODE_FORM = { path: '/money/codes/make' } as const;

async function renderCodes(asked: ConsoleRequest): Promise<Html> {
  const { parts, actor, reader } = asked;
  const { lines, next } = await codesBefore(parts, actor, { before: asked.query('before') });
  const now = parts.now();
  const table = dataTable({
    caption: say(reader, 'console.codes'),
    columns: [
      { head: say(reader, 'console.code') },
      { head: say(reader, 'console.code.kind') },
      { head: say(reader, 'console.credits'), isNumber: true },
      { head: say(reader, 'console.code.used'), isNumber: true },
      { head: say(reader, 'console.until') },
      { head: say(reader, 'console.action') },
    ],
    rows: lines.map((row) => [
      html`<code>${spelled(row.code)}</code>`,
      say(reader, 'console.code.kinds', { kind: row.kind }),
      countText(reader, row.credits),
      `${countText(reader, row.used)} / ${countText(reader, row.usesLimit)}`,
      row.expiresAt === null ? '–' : renderTime(row.expiresAt - 1, 'date', reader.locale),
      endButton(asked, row, now),
    ]),
    none: say(reader, 'console.none'),
  });
  return html`${moneyTabs(asked, '/money/codes')}<details class="fold"${asked.typed ? html` open` : ''}><summary>${say(reader, 'console.code.make')}</summary>${makeForm(asked)}</details>${table}${olderLink(asked, { path: '/money/codes', before: next })}`;
}

function endButton(asked: ConsoleRequest, row: CodeRow, now: number): Html | string {
  const { reader } = asked;
  const isOver = row.disabledAt !== null || (row.expiresAt !== null && row.expiresAt <= now);
  if (isOver) return say(reader, 'console.code.over');
  return actButton(asked, {
    path: `/money/codes/${encodeURIComponent(row.code)}/end`,
    label: say(reader, 'console.code.end'),
    style: 'danger',
  });
}

const MOST = { credits: 100_000, uses: 1_000_000 };

function makeForm(asked: ConsoleRequest): Html {
  const { reader } = asked;
  const kinds = ['gift', 'promotion'] as const;
  return verbForm(asked, {
    verb: CODE_FORM,
    to: CODE_FORM.path,
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: say(reader, 'console.code.kind'),
        options: kinds.map((kind) => [kind, say(reader, 'console.code.kinds', { kind })]),
      },
      {
        kind: 'number',
        name: 'credits',
        label: say(reader, 'console.credits'),
        ...{ least: 1, most: MOST.credits },
      },
      {
        kind: 'number',
        name: 'uses',
        label: say(reader, 'console.code.uses'),
        value: '1',
        ...{ least: 1, most: MOST.uses },
      },
      {
        kind: 'date',
        name: 'until',
        label: say(reader, 'console.code.until'),
        hint: say(reader, 'console.optional'),
        isOptional: true,
      },
      {
        kind: 'text',
        name: 'code',
        label: say(reader, 'console.code.word'),
        hint: say(reader, 'console.code.word.hint'),
        most: 40,
        isOptional: true,
      },
    ],
    label: say(reader, 'console.code.make'),
    style: 'primary',
  });
}
