import { type Context, Hono } from 'hono';
import type { Context as Product } from '../../core/context.ts';
import {
  creatorBounds,
  creatorsAfter,
  listedAfter,
  listedBounds,
  type SitemapLine,
} from '../../db/public-pages.ts';

type Needs = Pick<Product, 'db' | 'publicUrl'>;

/** Addresses of one file, at most, as the protocol has it (sitemaps.org). */
const A_FILE = 50_000;
/** Addresses read at once. */
const A_READ = 1_000;
const FRESH_SECONDS = 3_600;
/** Pages of the site that are always there. */
const FIXED = [
  ...['/', '/gallery'],
  ...['/terms', '/privacy', '/retention', '/processors', '/imprint'],
];
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

type Read = (after: string | null, limit: number) => Promise<SitemapLine[]>;

/**
 * Creates what search engines are told: which pages they may read, and the addresses of all public
 * templates and creators, in files of 50,000 that an index names. Without a public address there is only
 * the first.
 */
export function sitemapRoutes(needs: Needs): Hono {
  const app = new Hono();
  const { publicUrl } = needs;
  app.get('/robots.txt', (c) => c.text(robots(publicUrl)));
  if (publicUrl === null) return app;
  const q = needs.db.query;
  const xml = (body: string | ReadableStream<Uint8Array>) =>
    new Response(body, {
      headers: {
        'content-type': 'application/xml; charset=utf-8',
        'cache-control': `public, max-age=${FRESH_SECONDS}`,
      },
    });
  app.get('/sitemap.xml', async () => {
    const [templates, creators] = await Promise.all([
      listedBounds(q, A_FILE),
      creatorBounds(q, A_FILE),
    ]);
    const files = [
      '/sitemaps/pages.xml',
      ...['', ...templates].map((after) => `/sitemaps/templates.xml?after=${after}`),
      ...['', ...creators].map((after) => `/sitemaps/creators.xml?after=${after}`),
    ];
    const lines = files.map((file) => `<sitemap><loc>${publicUrl}${file}</loc></sitemap>\n`);
    return xml(`${HEAD}<sitemapindex ${SPACE}>\n${lines.join('')}</sitemapindex>\n`);
  });
  app.get('/sitemaps/pages.xml', () => {
    const lines = FIXED.map((path) => `<url><loc>${publicUrl}${path}</loc></url>\n`);
    return xml(`${HEAD}<urlset ${SPACE}>\n${lines.join('')}</urlset>\n`);
  });
  app.get('/sitemaps/templates.xml', (c) =>
    xml(urls(`${publicUrl}/t/`, afterIn(c), (from, limit) => listedAfter(q, from, limit))),
  );
  app.get('/sitemaps/creators.xml', (c) =>
    xml(urls(`${publicUrl}/creators/`, afterIn(c), (from, limit) => creatorsAfter(q, from, limit))),
  );
  return app;
}

/** The id or handle that a file follows; null for the first. */
const afterIn = (c: Context): string | null =>
  /^[a-z0-9-]{1,24}$/.exec(c.req.query('after') ?? '')?.[0] ?? null;

/** Streams the addresses of a file, so that none is held in memory. */
function urls(prefix: string, after: string | null, read: Read): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let [last, left] = [after, A_FILE];
  return new ReadableStream({
    start: (out) => out.enqueue(encoder.encode(`${HEAD}<urlset ${SPACE}>\n`)),
    async pull(out) {
      const lines = left > 0 ? await read(last, Math.min(A_READ, left)) : [];
      left -= lines.length;
      last = lines.at(-1)?.id ?? last;
      const written = lines.map(
        ({ id, changedAt }) =>
          `<url><loc>${prefix}${id}</loc><lastmod>${new Date(changedAt).toISOString()}</lastmod></url>\n`,
      );
      if (lines.length > 0) out.enqueue(encoder.encode(written.join('')));
      if (lines.length === A_READ) return;
      out.enqueue(encoder.encode('</urlset>\n'));
      out.close();
    },
  });
}

/** What is made for one chat or for a machine is not for search engines; other pages say so themselves. */
const robots = (publicUrl: string | null): string =>
  [
    'User-agent: *',
    ...['/playground', '/pay/', '/sandbox/', '/report/', '/webhooks/'].map(
      (path) => `Disallow: ${path}`,
    ),
    ...(publicUrl === null ? [] : [`Sitemap: ${publicUrl}/sitemap.xml`]),
    '',
  ].join('\n');
