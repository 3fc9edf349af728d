import { html } from 'hono/html';
import { type Assets, assetUrl } from '../../core/web/assets.ts';
import type { Html } from '../../core/web/spans.ts';
import { href, say } from '../pages/reader.ts';
import type { ConsoleRequest } from './request.ts';

/** The path of the console's files. */
export const ASSETS_PATH = '/console/assets';

/** The elements of the styles and the icon of the console's pages. */
export const consoleStyles = (assets: Assets): Html => {
  const url = (name: string) => assetUrl(ASSETS_PATH, assets, name);
  return html`<link rel="icon" href="${url('lens.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${url('tokens.css')}">
<link rel="stylesheet" href="${url('console.css')}">
<link rel="stylesheet" href="${url('console-cases.css')}">`;
};

/** Renders a button that does something, as a form of its own. */
export function actButton(
  { reader }: Pick<ConsoleRequest, 'reader'>,
  {
    path,
    label,
    values = {},
    style = '',
  }: {
    path: string;
    label: string;
    values?: Readonly<Record<string, string | number>>;
    style?: '' | 'primary' | 'danger';
  },
): Html {
  return html`<form class="act" method="post" action="${href(reader, `/console${path}`)}">${Object.entries(values).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button class="key ${style}" type="submit">${label}</button></form>`;
}

/** Renders links to the pages of a room, or of one thing in it. @param at the path of the current one */
export const tabs = (
  { reader }: Pick<ConsoleRequest, 'reader'>,
  of: { label: string; links: readonly (readonly [path: string, label: string])[]; at: string },
): Html =>
  html`<nav class="tabs" aria-label="${of.label}"><ul>${of.links.map(([path, label]) => html`<li><a href="${href(reader, `/console${path}`)}"${path === of.at ? html` aria-current="page"` : ''}>${label}</a></li>`)}</ul></nav>`;

/** Renders a link to a page of the console. */
export const pageLink = (
  { reader }: Pick<ConsoleRequest, 'reader'>,
  path: string,
  label: Html | string,
): Html => html`<a href="${href(reader, `/console${path}`)}">${label}</a>`;

/** Renders what leads to older rows of a list that is read by key; nothing at its end. */
export const olderLink = (
  { reader }: Pick<ConsoleRequest, 'reader'>,
  { path, before }: { path: string; before: string | null },
  query: Readonly<Record<string, string>> = {},
): Html | string =>
  before === null
    ? ''
    : html`<p class="older"><a class="key" rel="next" href="${href(reader, `/console${path}`, { ...query, before })}">${say(reader, 'console.older')}</a></p>`;
