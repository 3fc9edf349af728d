import { Hono } from 'hono';
import { templateById } from '../../core/templates/catalogue.ts';
import type { Site } from './site-parts.ts';

/** How long covers may be shown from a cache: the service's own, and those of creators. */
const COVER_SECONDS = { official: 86_400, creators: 300 };

/** A picture for templates whose cover is lost: paper with the logo's ring. */
const NEUTRAL =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 400" width="320" height="400"><rect width="320" height="400" fill="#d9cdbd"/><g fill="none" stroke="#8a7b6c" stroke-width="9" stroke-linecap="round"><circle cx="152" cy="200" r="42"/><path d="M202 154v92"/></g><circle cx="152" cy="200" r="15" fill="#c03619"/></svg>';

/** Creates the addresses of covers. What is not offered has none. */
export function coverRoutes(site: Pick<Site, 'db' | 'engines' | 'readMedia'>): Hono {
  const app = new Hono();
  app.get('/:id', async (c) => {
    const template = await templateById(site, c.req.param('id'));
    if (!template) return c.notFound();
    const file = await site.readMedia({ of: 'cover', id: template.id });
    const seconds = template.author ? COVER_SECONDS.creators : COVER_SECONDS.official;
    if (!file || !('bytes' in file))
      return c.body(NEUTRAL, 200, {
        'content-type': 'image/svg+xml',
        'cache-control': `public, max-age=${COVER_SECONDS.creators}`,
      });
    return c.body(new Uint8Array(file.bytes), 200, {
      'content-type': file.contentType,
      'cache-control': `public, max-age=${seconds}`,
      // Networks that show a preview of a page fetch it from there.
      'cross-origin-resource-policy': 'cross-origin',
    });
  });
  return app;
}
