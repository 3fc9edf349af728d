import { type Context, Hono } from 'hono';
import type { Context as Product } from '../../core/context.ts';
import { makersAmong } from '../../core/engines/listeners.ts';
import { makeVideos } from '../../core/engines/router.ts';
import { SHARE_PATH } from '../../core/sharing/share-links.ts';
import { templatePage } from '../../core/templates/catalogue.ts';
import { localText } from '../../core/templates/template.ts';
import type { RenderText } from '../../core/texts/render.ts';
import { type Assets, serveAsset } from '../../core/web/assets.ts';
import { coverRoutes } from './covers.ts';
import { creatorRoutes } from './creator-page.ts';
import { galleryRoutes } from './gallery-page.ts';
import { landingPage } from './landing.ts';
import { legalRoutes } from './legal/legal-routes.ts';
import { problemPage } from './problem.ts';
import { type Reader, say } from './reader.ts';
import { shareRoutes } from './share-page.ts';
import type { Page } from './shell.ts';
import { answer, publicPage, type Site } from './site-parts.ts';
import { sitemapRoutes } from './sitemap.ts';
import { templateRoutes } from './template-page.ts';
import { waysIn } from './ways-in.ts';

/** The parts of the site. */
export type SiteOptions = Site &
  Pick<Product, 'secrets'> & {
    renderText: RenderText;
    /** The files of `pages/assets/`, with the playground's `tokens.css` and `lens.svg`. */
    assets: Assets;
  };

/** Covers on the front page, at most. */
const COVERS_SHOWN = 48;

/** Creates the pages that everybody may read, and those of shared results. */
export function siteRoutes(site: SiteOptions): Hono {
  const app = new Hono();
  const { assets } = site;
  app.get('/', publicPage(), (c) => front(site, c));
  app.get(
    '/assets/:name',
    async (c) => (await serveAsset(assets, c.req.param('name'))) ?? c.notFound(),
  );
  app.route('/', legalRoutes({ ...site, problem: (c) => problem(site, c, 404) }));
  app.route('/covers', coverRoutes(site));
  app.route('/t', templateRoutes(site));
  app.route('/gallery', galleryRoutes(site));
  app.route('/creators', creatorRoutes(site));
  app.route(SHARE_PATH, shareRoutes(site));
  app.route('/', sitemapRoutes(site));
  return app;
}

async function front(site: Site, c: Context): Promise<Response> {
  const { templates } = await templatePage(site, {}, { page: 0, size: COVERS_SHOWN });
  const { engines, payments, rules, hasPlayground: playground } = site;
  const companies = [
    ...new Set(makersAmong(engines).flatMap(({ company }) => company ?? [])),
  ].sort();
  const [first] = templates;
  return answer(site, c, (reader) => {
    const ways = waysIn(site, reader, null);
    const connected = payments.map(({ id }) => id);
    const hasVideos = makeVideos(engines);
    const facts = { templates, rules, connected, playground, hasVideos, ways, companies };
    return {
      title: say(reader, 'front.title'),
      description: say(reader, 'front.about'),
      body: landingPage(reader, facts),
      isListed: true,
      picture: first && {
        path: `/covers/${first.id}`,
        alt: say(reader, 'templates.cover', { title: localText(first.title, reader.locale) }),
        size: null,
      },
    };
  });
}

const PROBLEMS = {
  404: ['page.not-found', 'page.not-found.words'],
  500: ['page.failed', 'page.failed.words'],
  503: ['page.away', 'page.away.words'],
} as const;

/** Answers an error with a page for browsers, in their language, and with JSON for other clients. */
export function problem(
  site: Site,
  c: Context,
  status: keyof typeof PROBLEMS,
): Response | Promise<Response> {
  const [title, words] = PROBLEMS[status];
  if (!c.req.header('accept')?.includes('text/html'))
    return c.json({ error: say({ locale: 'en' }, title) }, status);
  return answer(
    site,
    c,
    (reader) => problemIn(reader, say(reader, title), say(reader, words)),
    status,
  );
}

const problemIn = (reader: Reader, title: string, words: string): Page => ({
  title: `${title} · alme`,
  description: words,
  body: problemPage(reader, title, words),
});
