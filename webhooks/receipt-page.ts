import { Hono } from 'hono';
import { html } from 'hono/html';
import { receiptIn } from '../core/accounts/receipt.ts';
import { receiptTexts } from '../core/accounts/send-receipt.ts';
import type { Context as Product } from '../core/context.ts';
import { plainText } from '../core/texts/render.ts';
import type { Html } from '../core/web/spans.ts';
import { type Reader, readerOf, say } from './pages/reader.ts';
import { renderShell, type Shell } from './pages/shell.ts';

type Needs = Pick<Product, 'rules' | 'secrets'> & { shell: (reader: Reader) => Shell };

const DAY_MS = 86_400_000;
/** Longer than any code. */
const MOST_CHARACTERS = 800;

/** Creates the page on which anybody checks the receipt of a deleted account by its code. */
export function receiptRoutes(needs: Needs): Hono {
  const app = new Hono();
  app.get('/', async (c) => {
    const reader = readerOf(c);
    const code = (c.req.query('code') ?? '').slice(0, MOST_CHARACTERS).trim();
    const title = say(reader, 'deletion.page');
    const found = code === '' ? '' : await checked(needs, reader, code);
    const body = html`<section class="plain trust"><h1>${title}</h1><p>${say(reader, 'deletion.page.about')}</p>${found}<form method="get"><p><label for="code">${say(reader, 'deletion.page.field')}</label><textarea id="code" name="code" rows="4" maxlength="${MOST_CHARACTERS}" required>${code}</textarea></p><p><button class="key primary" type="submit">${say(reader, 'deletion.page.check')}</button></p></form></section>`;
    c.header('x-robots-tag', 'noindex');
    c.header('cache-control', 'private, no-store');
    c.header('referrer-policy', 'no-referrer');
    return c.html(renderShell(needs.shell(reader), { title, description: title, body }));
  });
  return app;
}

async function checked(needs: Needs, reader: Reader, code: string): Promise<Html> {
  const receipt = await receiptIn(needs, code);
  if (!receipt) return html`<p role="alert"><b>${say(reader, 'deletion.false')}</b></p>`;
  const days = Math.round(needs.rules.departuresKeptMs / DAY_MS);
  const at = { at: receipt.at, form: 'date' } as const;
  const lines = receiptTexts(receipt, days).map((text) => plainText(text, reader.locale));
  return html`<p role="status"><b>${say(reader, 'deletion.genuine', { at })}</b></p>${lines.map((line) => html`<p>${line}</p>`)}`;
}
