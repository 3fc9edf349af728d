import { html } from 'hono/html';
import { ProductError } from '../../../core/errors.ts';
import { copiesOf, type ReportedCard, reportedCard } from '../../../core/takedowns/queries.ts';
import { subjectCode, subjectIn } from '../../../core/takedowns/subject.ts';
import { localText } from '../../../core/templates/template.ts';
import { type Html, renderTime } from '../../../core/web/spans.ts';
import { say } from '../../pages/reader.ts';
import { actButton, pageLink } from '../elements.ts';
import type { ConsolePage } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { dataTable, factList } from '../tables.ts';
import { accountCell, CASE_PATHS, caseTabs, decisions, keyButton, listLink } from './case-parts.ts';
import { casePictures } from './pictures.ts';

/** The page of a template or shared result, reported or not, and what looks like it. */
export const reportPage: ConsolePage = {
  path: '/reports/:subject',
  right: 'cases',
  title: 'console.case.report',
  at: '/reviews',
  render: async (asked) => {
    const card = await reportAsked(asked, asked.param('subject'));
    const pictures = await casePictures(asked, { kind: 'report', id: subjectCode(card.subject) });
    const copies = card.subject.kind === 'template' ? await lookAlikes(asked, card) : '';
    return html`${caseTabs(asked, CASE_PATHS.report)}<div class="columns"><section>${facts(asked, card)}</section>${decisions(asked, actions(asked, card))}</div>${pictures}${copies}`;
  },
};

/** Reads what a code names. @throws {ProductError} `not-found` */
export async function reportAsked(
  { parts, actor }: ConsoleRequest,
  code: string,
): Promise<ReportedCard> {
  const card = subjectIn(code) && (await reportedCard(parts, actor, code));
  if (!card) throw new ProductError({ code: 'not-found' });
  return card;
}

function facts(asked: ConsoleRequest, card: ReportedCard): Html {
  const { reader } = asked;
  const { subject, title, state, ownerId, reasons, takedown } = card;
  const name = localText(title, reader.locale) || subject.id;
  return factList([
    [say(reader, 'console.cases.what'), html`<b>${name}</b>`],
    [
      say(reader, 'console.case.is'),
      html`${say(reader, 'console.case.subject', { what: subject.kind })} <code>${subject.id}</code>`,
    ],
    [
      say(reader, 'console.state'),
      say(reader, 'console.template.state', { state: state.replaceAll('-', '_') }),
    ],
    [say(reader, 'console.account'), ownerId && accountCell(asked, ownerId)],
    [
      say(reader, 'console.case.reasons'),
      reasons.length === 0
        ? null
        : html`<ul>${reasons.map(({ reason, count }) => html`<li>${say(reader, 'reported.reason', { reason: say(reader, 'report.reason', { reason }), count })}</li>`)}</ul>`,
    ],
    [say(reader, 'console.case.kept-before'), card.wasKept ? say(reader, 'reported.kept') : null],
    [
      say(reader, 'console.case.takedown'),
      takedown && state === 'taken-down'
        ? html`${say(reader, 'console.case.takedown.cause', { cause: takedown.cause, reference: takedown.reference ?? '' })} ${renderTime(takedown.createdAt, 'relative', reader.locale)} <code>${takedown.decidedBy}</code>`
        : null,
    ],
  ]);
}

function actions(asked: ConsoleRequest, card: ReportedCard): Html {
  const { subject, state, count } = card;
  const to = (verb: string) => `/reports/${subjectCode(subject)}/${verb}`;
  const isDown = state === 'taken-down';
  const isOpen = count > 0 || state === 'hidden';
  const keep = keyButton(asked, {
    ...{ path: to('keep'), label: 'reported.keep', key: 'a', style: 'primary' },
  });
  const down = keyButton(asked, {
    ...{ path: to('take-down'), label: 'reported.take-down', key: 't', style: 'danger' },
  });
  const undo = keyButton(asked, { path: to('undo'), label: 'reported.undo', key: 'z' });
  return html`<div class="acts">${isOpen ? keep : ''}${isDown ? '' : down}${isDown && subject.kind === 'template' ? undo : ''}</div>${listLink(asked, '/reports')}`;
}

async function lookAlikes(asked: ConsoleRequest, { subject }: ReportedCard): Promise<Html> {
  const { parts, actor, reader } = asked;
  const copies = await copiesOf(parts, actor, subject.id);
  const table = dataTable({
    caption: say(reader, 'reported.copies'),
    columns: [
      { head: say(reader, 'console.cases.what') },
      { head: say(reader, 'console.state') },
      { head: say(reader, 'console.action') },
    ],
    rows: copies.map(({ id, title, state }) => [
      pageLink(asked, `/reports/t.${id}`, localText(title, reader.locale) || id),
      say(reader, 'console.template.state', { state: state.replaceAll('-', '_') }),
      state === 'taken-down'
        ? ''
        : html`${copyButton(asked, { id, original: subject.id, verb: 'copy-keep' })}${copyButton(asked, { id, original: subject.id, verb: 'copy-down' })}`,
    ]),
    none: say(reader, 'reported.copies.none'),
  });
  return html`<section aria-labelledby="alike"><h2 id="alike">${say(reader, 'reported.copies')}</h2>${table}</section>`;
}

const copyButton = (
  asked: ConsoleRequest,
  of: { id: string; original: string; verb: 'copy-keep' | 'copy-down' },
): Html =>
  actButton(asked, {
    path: `/reports/t.${of.original}/${of.verb}`,
    label: say(asked.reader, of.verb === 'copy-keep' ? 'reported.keep' : 'reported.take-down'),
    values: { copy: of.id },
    style: of.verb === 'copy-keep' ? '' : 'danger',
  });
