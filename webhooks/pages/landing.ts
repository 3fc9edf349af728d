import { html } from 'hono/html';
import { SURFACES } from '../../core/chat/event.ts';
import { offersFor } from '../../core/offers/offers.ts';
import type { ProviderId } from '../../core/provider-ids.ts';
import { PRO } from '../../core/provider-ids.ts';
import type { Rules } from '../../core/rules/rules.ts';
import type { Template } from '../../core/templates/template.ts';
import { priceText } from '../../core/texts/price.ts';
import type { Html } from '../../core/web/spans.ts';
import { href, type Reader, say } from './reader.ts';
import { tiles } from './tiles.ts';

/** The data of the front page. */
export type LandingFacts = {
  /** The first templates of the gallery. */
  templates: readonly Template[];
  rules: Rules;
  /** The connected payment providers. */
  connected: readonly ProviderId[];
  playground: boolean;
  /** Whether an engine makes videos. */
  hasVideos: boolean;
  /** The buttons that lead into a chat. */
  ways: Html;
  /** Companies that process photos; empty when photos stay on this machine. */
  companies: readonly string[];
};

const DAY_MS = 86_400_000;
/** Templates of the hero section, all showing one person, whose photos are `HERO_PHOTOS`. */
const HERO_COVERS = ['neon-night', 'studio-noir', 'pencil-sketch'];
const HERO_PHOTOS = ['mira_left', 'mira_front', 'mira_right'];

/** Renders the front page. */
export function landingPage(reader: Reader, facts: LandingFacts): Html {
  const { templates, rules, ways } = facts;
  const free = rules.freeImagesADay;
  return html`<section class="hero"><div class="hero-words"><h1>${say(reader, 'front.headline')}</h1>
<p>${say(reader, 'front.lead')}</p>
<p class="actions">${ways}</p>
<p class="free">${say(reader, 'front.free', { free })}</p></div>
${templates.length === 0 ? '' : board(facts)}</section>
<ol class="steps"><li><b>${say(reader, 'front.step1')}</b>${say(reader, 'front.step1.words')}</li><li><b>${say(reader, 'front.step2')}</b>${counted(reader, templates)}</li><li><b>${say(reader, 'front.step3')}</b>${say(reader, 'front.step3.words')}</li></ol>
${templates.length === 0 ? '' : looks(reader, templates)}
<div class="pair">${costs(reader, facts)}${privacy(reader, facts)}</div>
<section class="closing"><h2>${say(reader, 'front.closing')}</h2><p class="actions">${ways}</p></section>`;
}

function costs(reader: Reader, facts: LandingFacts): Html {
  const { rules, hasVideos } = facts;
  const words = say(reader, 'front.cost.words', {
    free: rules.freeImagesADay,
    credits: rules.imageCredits,
    videos: hasVideos ? rules.videoMinimumCredits : 0,
  });
  return html`<section class="plain"><h2>${say(reader, 'front.cost')}</h2><p>${words} ${proText(reader, facts)}</p>
<ul class="packs">${rules.packs.map((pack) => html`<li><b>${pack.name}</b><span>${say(reader, 'front.credits', { credits: pack.credits })}</span><span>${priceOf(reader, facts, pack.id)}</span></li>`)}</ul></section>`;
}

function privacy(reader: Reader, { rules, companies }: LandingFacts): Html {
  const days = Math.round(rules.facePhotosKeptMs / DAY_MS);
  const who =
    companies.length === 0
      ? say(reader, 'front.private.here')
      : say(reader, 'front.private.companies', { companies: companies.join(', ') });
  return html`<section class="plain"><h2>${say(reader, 'front.private')}</h2><p>${say(reader, 'front.private.words', { days })} ${who} <a href="${href(reader, '/privacy')}">${say(reader, 'front.private.policy')}</a></p></section>`;
}

/**
 * Renders the photos of a person and the covers made of them. The playground serves the photos, so
 * without the playground only the covers are shown.
 */
function board({ templates, playground }: LandingFacts): Html {
  const all = templates.map(({ id }) => id);
  const chosen = HERO_COVERS.filter((id) => all.includes(id));
  const others = all.filter((id) => !chosen.includes(id));
  const shown = [...chosen, ...others].slice(0, HERO_COVERS.length);
  return html`<div class="board" aria-hidden="true">${
    playground
      ? html`<div class="board-sent">${HERO_PHOTOS.map((id) => html`<img src="/playground/people/${id}.jpg" alt="" width="240" height="300">`)}</div>`
      : ''
  }<div class="board-made">${shown.map((id) => html`<span><img src="/covers/${id}" alt="" width="320" height="400"></span>`)}</div></div>`;
}

function counted(reader: Reader, templates: readonly Template[]): string {
  if (templates.length === 0) return say(reader, 'front.step2.none');
  const videos = templates.filter(({ kind }) => kind === 'video').length;
  return say(reader, 'front.step2.words', { pictures: templates.length - videos, videos });
}

function looks(reader: Reader, templates: readonly Template[]): Html {
  return html`<section class="gallery"><h2>${say(reader, 'front.looks')}</h2><p>${say(reader, 'front.looks.words')}</p>${tiles(reader, templates)}<p class="actions"><a class="key" href="${href(reader, '/gallery')}">${say(reader, 'front.looks.more')}</a></p></section>`;
}

/**
 * Formats the price of a product, in money rather than Stars.
 * @returns an empty text when the product is not on sale
 */
function priceOf({ locale }: Reader, { rules, connected }: LandingFacts, product: string): string {
  const sold = SURFACES.flatMap((surface) =>
    offersFor(rules.offers, { surface, locale, connected }),
  ).filter((offer) => offer.product === product);
  const offer = sold.find(({ currency }) => currency !== 'xtr') ?? sold[0];
  return offer ? priceText(offer.amountCents, offer.currency, locale) : '';
}

/**
 * Describes what Pro changes about the prices.
 * @returns an empty text when Pro is not on sale
 */
function proText(reader: Reader, facts: LandingFacts): string {
  const { name, freeImagesADay: free, discountPercent: percent } = facts.rules.pro;
  const price = priceOf(reader, facts, PRO);
  return price === '' ? '' : say(reader, 'front.cost.pro', { name, price, free, percent });
}
