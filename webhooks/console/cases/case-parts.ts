import { html } from 'hono/html';
import type { Case } from '../../../core/lookups/cases.ts';
import type { TextKey } from '../../../core/texts/catalogue.ts';
import type { Html } from '../../../core/web/spans.ts';
import type { CaseKind } from '../../../db/case-desk.ts';
import { href, say } from '../../pages/reader.ts';
import { pageLink, tabs } from '../elements.ts';
import { type ConsoleRequest, may } from '../request.ts';

/** Where the cases of a kind are listed, below `/console`; one of them is below its list. */
export const CASE_PATHS = {
  review: '/reviews',
  submission: '/submissions',
  report: '/reports',
  claim: '/claims',
  appeal: '/appeals',
} as const satisfies Readonly<Record<CaseKind, string>>;

/** The kinds of cases, in the order of their tabs. */
export const CASE_KINDS = Object.keys(CASE_PATHS) as CaseKind[];

/** The path of a case, below `/console`. */
export const casePath = ({ kind, id }: Case): string => `${CASE_PATHS[kind]}/${id}`;

/** Renders links to the lists that the operator may see, and which keys there are. */
export const caseTabs = (asked: ConsoleRequest, at: string): Html =>
  html`<div class="lists">${tabs(asked, {
    label: say(asked.reader, 'console.cases'),
    links: CASE_KINDS.filter((kind) => kind !== 'appeal' || may(asked, 'people')).map((kind) => [
      CASE_PATHS[kind],
      say(asked.reader, 'console.cases.kind', { kind }),
    ]),
    at,
  })}${keysHelp(asked)}</div>`;

/** The keys of the pages of cases; each presses what the page shows. */
const KEYS = ['j', 'k', 'o', 'a', 'r', 's', 't', 'z', 'u', 'help'] as const;

/** Renders what tells the keys, which a script opens; without one there are none. */
function keysHelp({ reader }: ConsoleRequest): Html {
  const lines = KEYS.map(
    (key) =>
      html`<dt><kbd>${key === 'help' ? '?' : key}</kbd></dt><dd>${say(reader, 'console.keys.key', { key })}</dd>`,
  );
  return html`<button class="key keys-opener" type="button" data-keys-help hidden>${say(reader, 'console.keys')} <kbd aria-hidden="true">?</kbd></button><dialog class="keys-help" aria-labelledby="keys"><h2 id="keys">${say(reader, 'console.keys')}</h2><p>${say(reader, 'console.keys.about')}</p><dl>${lines}</dl><form method="dialog"><button class="key" type="submit">${say(reader, 'console.keys.close')}</button></form></dialog>`;
}

/**
 * Renders a button that decides something, with the key that presses it.
 * @param of `path` below `/console`; `key` one small letter, once a page
 */
export function keyButton(
  { reader }: Pick<ConsoleRequest, 'reader'>,
  of: {
    path: string;
    label: TextKey;
    labelValues?: Readonly<Record<string, string | number>>;
    key?: string;
    values?: Readonly<Record<string, string>>;
    style?: '' | 'primary' | 'danger';
  },
): Html {
  const { path, key, values = {}, style = '' } = of;
  const hidden = Object.entries(values).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  const pressed = key ? html` data-key="${key}" aria-keyshortcuts="${key}"` : '';
  const shown = key ? html` <kbd aria-hidden="true">${key}</kbd>` : '';
  return html`<form class="act" method="post" action="${href(reader, `/console${path}`)}">${hidden}<button class="key ${style}" type="submit"${pressed}>${say(reader, of.label, of.labelValues)}${shown}</button></form>`;
}

/** Renders the way back to a list, which a key goes as well. */
export const listLink = ({ reader }: Pick<ConsoleRequest, 'reader'>, path: string): Html =>
  html`<p><a class="key" data-key="u" aria-keyshortcuts="u" href="${href(reader, `/console${path}`)}">${say(reader, 'console.keys.list')} <kbd aria-hidden="true">u</kbd></a></p>`;

/** Renders the account that a case is about: a link for who may look people up. */
export const accountCell = (asked: ConsoleRequest, accountId: string): Html =>
  may(asked, 'people')
    ? pageLink(asked, `/people/${accountId}`, html`<code>${accountId}</code>`)
    : html`<code>${accountId}</code>`;

/** Renders what can be done, under its heading. */
export const decisions = ({ reader }: ConsoleRequest, body: Html): Html =>
  html`<section aria-labelledby="do"><h2 id="do">${say(reader, 'console.do')}</h2>${body}</section>`;
