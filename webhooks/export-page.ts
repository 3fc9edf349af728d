import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { ReadMedia } from '../core/chat/surface.ts';
import type { Context as Product } from '../core/context.ts';
import { type LinkedArchive, linkedArchive, spendLink } from '../core/exports/links.ts';
import type { TextKey } from '../core/texts/catalogue.ts';
import { serve } from '../core/web/serve-file.ts';
import { type Reader, readerOf, say } from './pages/reader.ts';
import { renderShell, type Shell } from './pages/shell.ts';

type Needs = Pick<Product, 'db' | 'now' | 'rules' | 'secrets'> & {
  readMedia: ReadMedia;
  shell: (reader: Reader) => Shell;
};

/**
 * Creates the pages that hand archives out. Reading a page, as the previews of chats do, spends nothing:
 * the download begins with a form, once a link.
 */
export function exportRoutes(needs: Needs): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('x-robots-tag', 'noindex');
    c.header('cache-control', 'private, no-store');
    // The address opens the archive: no other site hears of it.
    c.header('referrer-policy', 'no-referrer');
  });
  app.get('/:id/:proof', async (c) => {
    const linked = await linkedAt(needs, c);
    return linked ? page(needs, c, linked.is) : c.notFound();
  });
  app.post('/:id/:proof', async (c) => {
    const linked = await linkedAt(needs, c);
    if (!linked) return c.notFound();
    const { archive, is } = linked;
    const [file] = archive.files;
    if (is !== 'open' || !file) return page(needs, c, is === 'open' ? 'over' : is);
    // Opened first: an archive that cannot be read now does not cost its link.
    const content = await needs.readMedia({ of: 'export', id: file.id });
    if (!content) return page(needs, c, 'over');
    if (!(await spendLink(needs, archive))) return page(needs, c, 'used');
    return serve(c, content, false);
  });
  return app;
}

const linkedAt = (needs: Needs, c: Context): Promise<LinkedArchive | null> =>
  linkedArchive(needs, c.req.param('id') ?? '', c.req.param('proof') ?? '');

function page(needs: Needs, c: Context, is: LinkedArchive['is']): Response | Promise<Response> {
  const reader = readerOf(c);
  const title = say(reader, 'export.title');
  const about: TextKey = is === 'open' ? 'export.page.about' : `export.page.${is}`;
  const form =
    is === 'open'
      ? html`<form method="post"><p><button class="key primary" type="submit">${say(reader, 'export.do.download')}</button></p></form>`
      : '';
  const body = html`<section class="plain"><h1>${title}</h1><p>${say(reader, about)}</p>${form}</section>`;
  const shown = renderShell(needs.shell(reader), { title, description: title, body });
  return c.html(shown, is === 'open' ? 200 : 410);
}
