import { html } from 'hono/html';
import { type Found, find } from '../../../core/lookups/find.ts';
import type { Html } from '../../../core/web/spans.ts';
import { href, say } from '../../pages/reader.ts';
import { pageLink, tabs } from '../elements.ts';
import type { ConsolePage } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';

/** The page that finds people, payments and pictures. */
export const peoplePage: ConsolePage = {
  path: '/people',
  right: 'people',
  title: 'console.people',
  label: 'console.people',
  render: renderFind,
};

/** Renders the links between the pages about people. */
export const peopleTabs = (asked: ConsoleRequest, at: string): Html =>
  tabs(asked, {
    label: say(asked.reader, 'console.people'),
    links: [
      ['/people', say(asked.reader, 'console.find')],
      ['/people/holds', say(asked.reader, 'console.holds')],
    ],
    at,
  });

const MOST_CHARACTERS = 300;

async function renderFind(asked: ConsoleRequest): Promise<Html> {
  const { parts, actor } = asked;
  const typed = asked.query('q') ?? '';
  const found = typed.trim() === '' ? null : await find(parts, actor, typed);
  return html`${peopleTabs(asked, '/people')}${searchForm(asked, typed)}<div role="status">${found ? results(asked, found) : ''}</div>`;
}

/** Renders the form that finds people, payments and pictures. */
export function searchForm({ reader }: ConsoleRequest, typed = ''): Html {
  const lang = reader.isChosen
    ? html`<input type="hidden" name="lang" value="${reader.locale}">`
    : '';
  return html`<form class="form find" role="search" action="${href({ ...reader, isChosen: false }, '/console/people')}">${lang}<p class="field"><label for="q">${say(reader, 'console.find.label')}</label><input id="q" name="q" type="search" required maxlength="${MOST_CHARACTERS}" autocomplete="off" autocapitalize="off" spellcheck="false" value="${typed}" aria-describedby="q-hint"><small id="q-hint">${say(reader, 'console.find.hint')}</small></p><button class="key primary" type="submit">${say(reader, 'console.find')}</button></form>`;
}

function results(asked: ConsoleRequest, found: readonly Found[]): Html {
  const { reader } = asked;
  if (found.length === 0) return html`<p class="none">${say(reader, 'console.find.none')}</p>`;
  return html`<h2>${say(reader, 'console.find.found', { count: found.length })}</h2><ul class="cards">${found.map((one) => html`<li class="card">${card(asked, one)}</li>`)}</ul>`;
}

function card(asked: ConsoleRequest, one: Found): Html {
  const { reader } = asked;
  const account = pageLink(asked, `/people/${one.accountId}`, say(reader, 'console.account'));
  const code = (id: string) => html`<p><code>${id}</code></p>`;
  switch (one.what) {
    case 'account':
      return html`<p><b>${account}</b></p>${code(one.accountId)}`;
    case 'payment':
      return html`<p><b>${pageLink(asked, `/money/payments/${one.checkoutId}`, say(reader, 'console.payment'))}</b> · ${account}</p>${code(one.checkoutId)}`;
    case 'shoot':
      return html`<p><b>${pageLink(asked, `/shoots/${one.id}`, say(reader, 'console.shoot'))}</b> · ${account}</p>${code(one.id)}`;
    case 'generation':
      return html`<p><b>${pageLink(asked, `/generations/${one.id}`, say(reader, 'console.generation'))}</b> · ${account}</p>${code(one.id)}`;
  }
}
