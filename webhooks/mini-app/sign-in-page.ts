import { html } from 'hono/html';
import type { TextKey } from '../../core/texts/catalogue.ts';
import { WORDMARK } from '../../core/web/icons.ts';
import { privatePage } from '../../core/web/private-page.ts';
import type { Html } from '../../core/web/spans.ts';
import { type Reader, say } from '../pages/reader.ts';
import { appStyles } from './elements.ts';
import type { MiniAppParts } from './parts.ts';

/** Renders a page for somebody who is not signed in: why, how, and the ways into the chat. */
export const signInPage = (
  parts: MiniAppParts,
  reader: Reader,
  how: TextKey = 'app.sign-in.how',
): Html =>
  privatePage({
    locale: reader.locale,
    title: say(reader, 'app.title'),
    styles: appStyles(parts),
    body: html`<main class="entering"><span class="brand">${WORDMARK}</span><h1>${say(reader, 'app.sign-in')}</h1><p>${say(reader, how)}</p><p class="actions">${ways(
      parts,
    ).map(
      ({ on, url }) => html`<a class="key" href="${url}">${say(reader, LABELS[on])}</a>`,
    )}</p></main>`,
  });

const LABELS = {
  telegram: 'page.in-telegram',
  discord: 'page.in-discord',
  playground: 'page.in-browser',
} as const;

const ways = ({ links, surfaces }: MiniAppParts) => [
  ...(surfaces.has('playground') ? [{ on: 'playground' as const, url: '/playground' }] : []),
  ...links(),
];
