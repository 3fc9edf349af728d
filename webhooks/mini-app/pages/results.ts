import { html } from 'hono/html';
import { favouritesPage } from '../../../core/community/queries.ts';
import { resultList } from '../../../core/generations/result-list.ts';
import { ICONS } from '../../../core/web/icons.ts';
import { say } from '../../pages/reader.ts';
import { pagesNav, shown } from '../elements.ts';
import type { AppPage } from '../page.ts';
import type { AppRequest } from '../request.ts';
import { resultTiles, templateTiles } from '../tiles.ts';

/** Saved templates on the page; further ones are in the chat. */
const MOST_SAVED = 100;
const SHOWN = ['all', 'image', 'video', 'saved'] as const;
type Shown = (typeof SHOWN)[number];

/** Pages of their own about what somebody made, beside the kinds. */
const ROOMS = [
  { path: '/shoots', label: 'menu.shoots' },
  { path: '/together', label: 'command.together' },
] as const;

/** The page of everything that somebody made and still has, and of the templates that they saved. */
export const resultsPage: AppPage = {
  path: '/results',
  entry: { label: 'app.results', icon: ICONS.photos },
  render: renderResults,
};

async function renderResults(asked: AppRequest) {
  const { reader } = asked;
  const which = SHOWN.find((one) => one === asked.query('show')) ?? 'all';
  const title = say(reader, 'app.results');
  const chips = SHOWN.map(
    (one) =>
      html`<li><a class="chip" href="/app/results${one === 'all' ? '' : `?show=${one}`}"${one === which ? html` aria-current="true"` : ''}>${say(reader, `app.results.${one}`)}</a></li>`,
  );
  const list = which === 'saved' ? await saved(asked) : await made(asked, which);
  return {
    title,
    body: html`<h1>${title}</h1><nav aria-label="${say(reader, 'page.kinds')}"><ul class="chips">${chips}${ROOMS.map(({ path, label }) => html`<li><a class="chip" href="/app${path}">${say(reader, label)}</a></li>`)}</ul></nav>${list}`,
  };
}

async function made({ parts, actor, reader, query }: AppRequest, which: Exclude<Shown, 'saved'>) {
  const { rows, before } = await resultList(parts, actor, {
    accountId: actor.accountId,
    kind: which === 'all' ? null : which,
    before: query('before'),
  });
  if (rows.length === 0)
    return html`<p class="empty">${shown(reader, { key: 'history.empty' })}</p><p><a class="key primary" href="/app">${say(reader, 'menu.templates')}</a></p>`;
  const next = new URLSearchParams({ ...(which !== 'all' && { show: which }) });
  if (before !== null) next.set('before', before);
  return html`${resultTiles(reader, rows)}${pagesNav(
    before === null
      ? []
      : [{ href: `/app/results?${next}`, label: say(reader, 'app.older'), rel: 'next' }],
  )}`;
}

async function saved({ parts, actor, reader }: AppRequest) {
  const { accountId } = actor;
  const { templates } = await favouritesPage(parts, actor, {
    accountId,
    page: 0,
    size: MOST_SAVED,
  });
  return templates.length === 0
    ? html`<p class="empty">${say(reader, 'app.results.no-saved')}</p>`
    : templateTiles(reader, templates);
}
