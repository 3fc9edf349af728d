import { html } from 'hono/html';
import { z } from 'zod';
import { type ListedTemplate, templatesPage } from '../../../core/lookups/templates.ts';
import { withholdTemplate } from '../../../core/publishing/withhold-template.ts';
import { localText } from '../../../core/templates/template.ts';
import type { Html } from '../../../core/web/spans.ts';
import { href, say } from '../../pages/reader.ts';
import { actButton, olderLink, pageLink, tabs } from '../elements.ts';
import { agoTime, countText } from '../figures-text.ts';
import { type ConsolePage, consoleVerb } from '../page.ts';
import { type ConsoleRequest, may } from '../request.ts';
import { dataTable } from '../tables.ts';

/** The states that templates of people can be listed by. */
const STATES = ['offered', 'waiting', 'hidden', 'taken-down', 'draft', 'removed'] as const;
const OFFICIAL_STATES = ['offered', 'withheld', 'left-out'] as const;
type State = (typeof STATES)[number] | (typeof OFFICIAL_STATES)[number];

/** The page of the templates that people made. */
export const templatesOfPeoplePage: ConsolePage = {
  path: '/templates',
  right: 'cases',
  title: 'console.templates.people',
  label: 'console.templates',
  render: (asked) => renderTemplates(asked, { isOfficial: false, states: STATES }),
};

/** The page of the official templates. */
export const officialTemplatesPage: ConsolePage = {
  path: '/templates/official',
  right: 'service',
  title: 'console.templates.official',
  at: '/templates',
  render: (asked) => renderTemplates(asked, { isOfficial: true, states: OFFICIAL_STATES }),
};

async function renderTemplates(
  asked: ConsoleRequest,
  { isOfficial, states }: { isOfficial: boolean; states: readonly State[] },
): Promise<Html> {
  const { parts, actor, reader } = asked;
  const path = isOfficial ? officialTemplatesPage.path : templatesOfPeoplePage.path;
  const state = states.find((one) => one === asked.query('state')) ?? null;
  const before = asked.query('before');
  const { lines, next } = await templatesPage(parts, actor, { isOfficial, state, before });
  const table = dataTable({
    caption: say(reader, isOfficial ? 'console.templates.official' : 'console.templates.people'),
    columns: [
      { head: say(reader, 'console.cases.what') },
      { head: say(reader, 'console.state') },
      { head: say(reader, 'console.template.uses'), isNumber: true },
      { head: say(reader, isOfficial ? 'console.action' : 'console.template.author') },
      { head: say(reader, 'console.since') },
    ],
    rows: lines.map((line) => [
      pageLink(asked, `/reports/t.${line.id}`, nameOf(asked, line)),
      stateCell(asked, line),
      countText(reader, line.uses),
      isOfficial ? offerButton(asked, line) : authorCell(asked, line),
      agoTime(reader, line.createdAt, parts.now()),
    ]),
    none: say(reader, 'console.none'),
  });
  const kept: Record<string, string> = state === null ? {} : { state };
  return html`${templateTabs(asked, path)}${filter(asked, { path, states, state })}${table}${olderLink(asked, { path, before: next }, kept)}`;
}

const templateTabs = (asked: ConsoleRequest, at: string): Html | string =>
  may(asked, 'service')
    ? tabs(asked, {
        label: say(asked.reader, 'console.templates'),
        links: [
          [templatesOfPeoplePage.path, say(asked.reader, 'console.templates.people')],
          [officialTemplatesPage.path, say(asked.reader, 'console.templates.official')],
        ],
        at,
      })
    : '';

const nameOf = ({ reader }: ConsoleRequest, { id, title }: ListedTemplate): Html =>
  html`${title === null ? '' : html`${localText(title, reader.locale)} `}<code>${id}</code>`;

const stateText = ({ reader }: ConsoleRequest, state: string): string =>
  say(reader, 'console.template.state', { state: state.replaceAll('-', '_') });

const stateCell = (asked: ConsoleRequest, { state, visibility, version }: ListedTemplate): Html =>
  html`${stateText(asked, state)}${visibility === 'public' ? '' : html` <span class="tag">${say(asked.reader, 'console.case.visible', { who: visibility })}</span>`} <small>v${version}</small>`;

const authorCell = (asked: ConsoleRequest, { authorAccountId, handle }: ListedTemplate): Html => {
  const name = handle === null ? html`<code>${authorAccountId}</code>` : html`@${handle}`;
  return may(asked, 'people') ? pageLink(asked, `/people/${authorAccountId}`, name) : name;
};

function offerButton(asked: ConsoleRequest, { id, state }: ListedTemplate): Html | string {
  if (state !== 'offered' && state !== 'withheld') return '';
  const isOffered = state === 'offered';
  return actButton(asked, {
    path: `/templates/official/${id}/offer`,
    label: say(
      asked.reader,
      isOffered ? 'console.template.withhold' : 'console.template.bring-back',
    ),
    values: { offered: isOffered ? 'no' : 'yes' },
    style: isOffered ? 'danger' : 'primary',
  });
}

function filter(
  asked: ConsoleRequest,
  { path, states, state }: { path: string; states: readonly State[]; state: State | null },
): Html {
  const { reader } = asked;
  const choice = (of: State | null): Html =>
    html`<a href="${href(reader, `/console${path}`, of === null ? {} : { state: of })}"${of === state ? html` aria-current="true"` : ''}>${of === null ? say(reader, 'console.all') : stateText(asked, of)}</a>`;
  return html`<nav class="choices" aria-label="${say(reader, 'console.state')}">${[null, ...states].map(choice)}</nav>`;
}

/** What can be done with the official templates. */
export const TEMPLATE_VERBS = [
  consoleVerb({
    path: '/templates/official/:template/offer',
    right: 'service',
    page: officialTemplatesPage,
    input: z.object({ template: z.string().min(1).max(100), offered: z.enum(['yes', 'no']) }),
    run: ({ parts, actor }, { template: templateId, offered }) =>
      withholdTemplate(parts, actor, { templateId, offered: offered === 'yes' }),
    said: 'console.template.done',
    onTo: () => '/templates/official',
  }),
];
