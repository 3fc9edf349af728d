import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { templateSpec } from '../../core/generations/generation-spec.ts';
import { quote } from '../../core/generations/quote.ts';
import { sizeOf } from '../../core/media/picture-size.ts';
import { templateById, templatePage } from '../../core/templates/catalogue.ts';
import { localText, type Template } from '../../core/templates/template.ts';
import type { TextKey } from '../../core/texts/catalogue.ts';
import type { Html } from '../../core/web/spans.ts';
import { templateStanding } from '../../db/public-pages.ts';
import { problemPage } from './problem.ts';
import { type Reader, say } from './reader.ts';
import type { Page, PreviewPicture } from './shell.ts';
import { answer, publicPage, reportLink, type Site } from './site-parts.ts';
import { authorLine, tiles } from './tiles.ts';
import { waysIn } from './ways-in.ts';

const SIMILAR = 6;
const NAME = /^[a-z0-9-]{1,24}$/;

/** Creates the pages of templates, each with its cover, what it makes and what it costs. */
export function templateRoutes(site: Site): Hono {
  const app = new Hono();
  app.use(publicPage());
  app.get('/:slug', async (c) => {
    const id = c.req.param('slug');
    const template = NAME.test(id) ? await templateById(site, id) : null;
    if (!template) return notThere(site, c, id);
    const [picture, similar] = await Promise.all([
      coverOf(site, template),
      similarTo(site, template),
    ]);
    return answer(site, c, (reader) => page(site, reader, { template, picture, similar }));
  });
  return app;
}

/** Says what has become of a template that is not offered. */
async function notThere(site: Site, c: Context, id: string): Promise<Response> {
  const standing = NAME.test(id) ? await templateStanding(site.db.query, id) : null;
  const why = standing && standing.visibility !== 'private' ? WHY[standing.state] : undefined;
  if (!why) return c.notFound();
  return answer(
    site,
    c,
    (reader) => {
      const title = say(reader, 'page.template.gone');
      const words = say(reader, why.words);
      return { title, description: words, body: problemPage(reader, title, words) };
    },
    why.status,
  );
}

const WHY: Readonly<Record<string, { words: TextKey; status: 404 | 410 }>> = {
  removed: { words: 'page.template.removed', status: 410 },
  'taken-down': { words: 'page.template.taken-down', status: 410 },
  hidden: { words: 'page.template.hidden', status: 404 },
  // Nothing here can make it at the moment.
  offered: { words: 'page.template.hidden', status: 404 },
};

async function coverOf(site: Site, { id, title }: Template) {
  const file = await site.readMedia({ of: 'cover', id });
  const size = file && 'bytes' in file ? sizeOf(file.bytes) : null;
  return (reader: Reader): PreviewPicture => ({
    path: `/covers/${id}`,
    alt: say(reader, 'templates.cover', { title: localText(title, reader.locale) }),
    size: size && { width: size.widthPx, height: size.heightPx },
  });
}

async function similarTo(site: Site, { id, category }: Template): Promise<Template[]> {
  const of = category === null ? {} : { category };
  const { templates } = await templatePage(site, of, { page: 0, size: SIMILAR + 1 });
  return templates.filter((other) => other.id !== id).slice(0, SIMILAR);
}

type Shown = {
  template: Template;
  picture: (reader: Reader) => PreviewPicture;
  similar: readonly Template[];
};

function page(site: Site, reader: Reader, { template, picture, similar }: Shown): Page {
  const { id } = template;
  const title = localText(template.title, reader.locale);
  const words = localText(template.description, reader.locale);
  const cover = picture(reader);
  const { width, height } = cover.size ?? { width: 480, height: 640 };
  return {
    title: `${title} · alme`,
    description: words,
    picture: cover,
    isListed: true,
    body: html`<article class="template"><div class="sheet"><img src="/covers/${id}" alt="${cover.alt}" width="${width}" height="${height}"></div>
<div class="about"><p class="kind">${say(reader, 'page.kind', { kind: template.kind })}</p><h1><bdi>${title}</bdi></h1>${authored(reader, template)}
${words === title ? '' : html`<p class="words"><bdi>${words}</bdi></p>`}
<ul class="facts">${templateFacts(site, reader, template).map((fact) => html`<li>${fact}</li>`)}</ul>
<p class="actions">${waysIn(site, reader, `t_${id}`)}</p>${template.author ? reportLink(reader, `/t/${id}`) : ''}</div></article>
${similar.length === 0 ? '' : html`<section class="gallery"><h2>${say(reader, 'page.template.similar')}</h2>${tiles(reader, similar)}</section>`}`,
  };
}

const authored = (reader: Reader, template: Template): Html | string =>
  template.author ? html`<p class="author">${authorLine(reader, template)}</p>` : '';

/** Somebody who has used up what is free. */
const NOBODY = { id: '', proUntil: null, freeLeft: 0, credits: 0, testCredits: 0 };

/** Says what a template costs, what it needs and what there is to know before one uses it. */
export function templateFacts(
  site: Pick<Site, 'rules' | 'engines' | 'now'>,
  reader: Pick<Reader, 'locale'>,
  template: Template,
): (Html | string)[] {
  const { needs, slots, licence, kind, author } = template;
  const spec = templateSpec(template);
  const price = quote(site, { spec, choices: null, payer: NOBODY, now: site.now() });
  const labels = slots.map(({ label }) => localText(label, reader.locale)).join(', ');
  const free = site.rules.freeImagesADay;
  return [
    price === null
      ? say(reader, 'template.unavailable')
      : say(reader, 'template.price', { credits: price.regularCredits }),
    ...(kind === 'image' && author === null && free > 0
      ? [say(reader, 'page.free-pictures', { free })]
      : []),
    say(reader, needs === 'photo' ? 'template.needs.photo' : 'template.needs.profile'),
    ...(labels === ''
      ? []
      : [html`<bdi>${say(reader, 'page.template.slots', { slots: labels })}</bdi>`]),
    ...languageNote(reader, template),
    ...(licence === null
      ? []
      : [html`<bdi>${say(reader, 'page.template.licence', { licence })}</bdi>`]),
  ];
}

/** Says in which language a template is, where that is not the reader's. */
function languageNote(reader: Pick<Reader, 'locale'>, { title }: Template): string[] {
  const [only, ...more] = Object.keys(title);
  if (only === undefined || more.length > 0 || only === reader.locale) return [];
  const language = new Intl.DisplayNames(reader.locale, { type: 'language' }).of(only) ?? only;
  return [say(reader, 'page.template.language', { language })];
}
