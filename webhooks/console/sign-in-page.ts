import { html } from 'hono/html';
import { privatePage } from '../../core/web/private-page.ts';
import type { Html } from '../../core/web/spans.ts';
import { type Reader, say } from '../pages/reader.ts';
import { consoleStyles } from './elements.ts';
import type { ConsoleParts } from './parts.ts';

/** Renders the page that says how to sign in, to everybody who is not. */
export const signInPage = ({ assets }: ConsoleParts, reader: Reader): Html =>
  privatePage({
    locale: reader.locale,
    title: say(reader, 'console.title'),
    styles: consoleStyles(assets),
    body: html`<main class="entering"><h1>${say(reader, 'console.title')}</h1><p>${say(reader, 'console.sign-in')}</p></main>`,
  });
