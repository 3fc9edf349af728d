import { html } from 'hono/html';
import { renderText } from '../../core/texts/render.ts';
import type { Text } from '../../core/texts/text.ts';
import { assetUrl } from '../../core/web/assets.ts';
import { type Html, renderSpans } from '../../core/web/spans.ts';
import { newId } from '../../db/ids.ts';
import type { Reader } from '../pages/reader.ts';
import type { MiniAppParts } from './parts.ts';
import type { AppRequest } from './request.ts';
import { toolUrl } from './tools.ts';

/** The path of the site's files. */
const ASSETS_PATH = '/assets';

/** The elements of the styles and the icon of the app's pages. */
export function appStyles(
  { assets, tools }: Pick<MiniAppParts, 'assets' | 'tools'>,
  names: readonly string[] = [],
): Html {
  const url = (name: string) => assetUrl(ASSETS_PATH, assets, name);
  return html`<link rel="icon" href="${url('lens.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${url('tokens.css')}">
${['app.css', ...names].map((name) => html`<link rel="stylesheet" href="${toolUrl(tools, name)}">`)}`;
}

/** Renders a text of the chat as markup. */
export const shown = ({ locale }: Pick<Reader, 'locale'>, text: Text): Html =>
  renderSpans(renderText(text, locale), locale);

/** A button that does something. */
export type Act = {
  /** Below `/app`. */
  path: string;
  label: Html | string;
  values?: Readonly<Record<string, string | number>>;
  style?: '' | 'primary' | 'danger' | 'big primary';
};

/** Renders a button that does something, as a form of its own. */
export const actButton = ({ path, label, values = {}, style = '' }: Act): Html =>
  html`<form class="act" method="post" action="/app${path}">${Object.entries(values).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button class="key ${style}" type="submit">${label}</button></form>`;

/** Renders a button whose press goes into the chat: once, however often the form is sent. */
export const chatButton = ({ parts }: Pick<AppRequest, 'parts'>, act: Act): Html =>
  actButton({ ...act, values: { ...act.values, once: newId(parts.now()) } });

/** Renders something that is asked about before it is done, without a script. */
export const confirmed = (label: string, question: Html | string, act: Act): Html =>
  html`<details class="confirm"><summary class="key danger">${label}</summary><div class="confirm-ask"><p>${question}</p>${actButton({ ...act, style: 'danger' })}</div></details>`;

/** Renders what leads to other rows of a list; nothing where there are none. */
export const pagesNav = (links: readonly { href: string; label: string; rel: string }[]): Html =>
  links.length === 0
    ? html``
    : html`<nav class="pages">${links.map(({ href, label, rel }) => html`<a class="key" rel="${rel}" href="${href}">${label}</a>`)}</nav>`;
