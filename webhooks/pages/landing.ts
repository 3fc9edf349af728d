import { html } from 'hono/html';
import { SURFACES } from '../../core/chat/event.ts';
import { offersFor } from '../../core/offers/offers.ts';
import type { MediaKind } from '../../core/operations/row.ts';
import type { ProviderId } from '../../core/provider-ids.ts';
import { PRO } from '../../core/provider-ids.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { priceText } from '../../core/texts/price.ts';
import { LENS } from '../../core/web/icons.ts';
import type { Html } from '../../core/web/spans.ts';

/** A template's cover on the front page. */
export type Cover = { id: string; title: string; kind: MediaKind };

/** A way into the chat on a platform, with the words of its button. */
export type ChatLink = { label: string; url: string };

/** The data of the front page. */
export type LandingFacts = {
  covers: readonly Cover[];
  rules: Rules;
  /** The connected payment providers. */
  connected: readonly ProviderId[];
  playground: boolean;
  /** The ways into the chat on other platforms. */
  links: readonly ChatLink[];
  /** Companies that process photos; empty when photos stay on this machine. */
  companies: readonly string[];
};

const DAY_MS = 86_400_000;
/** Templates of the hero section, all showing one person, whose photos are `HERO_PHOTOS`. */
const HERO_COVERS = ['neon-night', 'studio-noir', 'pencil-sketch'];
const HERO_PHOTOS = ['mira_left', 'mira_front', 'mira_right'];

/** Renders the front page. */
export function landingPage(facts: LandingFacts): Html {
  const { covers, rules } = facts;
  return html`<section class="hero"><div class="hero-words"><h1>Pictures of you, developed in chat.</h1>
<p>Send three photos once and pick a look. A portrait or a short video of you arrives in the same chat. You see the price before anything starts.</p>
<p class="actions">${actions(facts)}</p>
<p class="free">${rules.freeImagesADay} pictures a day are free. No sign-up, no card.</p></div>
${covers.length === 0 ? '' : board(facts)}</section>
<ol class="steps"><li><b>Three photos</b>Front, one side, the other. Each is checked at once, and you hear what to change. Only after you agreed, in writing.</li><li><b>One look</b>${styleCounts(covers)} Or put in words of your own.</li><li><b>Your picture</b>It arrives in the same chat: again, another version, the original file, or gone for good.</li></ol>
${covers.length === 0 ? '' : gallery(covers)}
<div class="pair"><section class="plain"><h2>What it costs</h2><p>${rules.freeImagesADay} pictures a day are free, after that ${rules.imageCredits} credits each. Videos start at ${rules.videoMinimumCredits} credits. Credits never expire, and come back when something fails.${proText(facts)}</p>
<ul class="packs">${rules.packs.map((pack) => html`<li><b>${pack.name}</b><span>${pack.credits.toLocaleString('en')} credits</span><span>${priceOf(facts, pack.id)}</span></li>`)}</ul></section>
<section class="plain"><h2>Private by default</h2><p>Face photos are encrypted, never used for training, never sold, never public, and deleted after ${Math.round(rules.facePhotosKeptMs / DAY_MS)} days at the latest, or the moment you say so. ${
    facts.companies.length === 0
      ? 'On this server nothing leaves its own machine.'
      : `Photos are processed by ${facts.companies.join(', ')}, only to make what you ask for.`
  } <a href="/privacy">The whole policy, with every deadline.</a></p></section></div>
<section class="closing"><h2>See yourself in a minute.</h2><p class="actions">${actions(facts)}</p></section>`;
}

function actions(facts: LandingFacts): Html {
  return html`${facts.playground ? html`<a class="key primary big" href="/playground">${LENS}<span>Try it in your browser</span></a>` : ''}${facts.links.map(({ label, url }) => html`<a class="key big" href="${url}" rel="noopener">${label}</a>`)}`;
}

/**
 * Renders the photos of a person and the covers made of them. The playground serves the photos, so
 * without the playground only the covers are shown.
 */
function board({ covers, playground }: LandingFacts): Html {
  const chosen = HERO_COVERS.filter((id) => covers.some((cover) => cover.id === id));
  const others = covers.map(({ id }) => id).filter((id) => !chosen.includes(id));
  const shown = [...chosen, ...others].slice(0, HERO_COVERS.length);
  return html`<div class="board" aria-hidden="true">${
    playground
      ? html`<div class="board-sent">${HERO_PHOTOS.map((id) => html`<img src="/playground/people/${id}.jpg" alt="" width="240" height="300">`)}</div>`
      : ''
  }<div class="board-made">${shown.map((id) => html`<span><img src="/covers/${id}" alt="" width="320" height="400"></span>`)}</div></div>`;
}

function styleCounts(covers: readonly Cover[]): string {
  const videos = covers.filter((cover) => cover.kind === 'video').length;
  const pictures = covers.length - videos;
  return covers.length === 0
    ? 'From a gallery of looks.'
    : `${pictures} looks for pictures, ${videos} for videos.`;
}

function gallery(covers: readonly Cover[]): Html {
  return html`<section class="gallery"><h2>The looks</h2><p>All covers show people who do not exist, made by the same engine that makes yours.</p><ul>${covers.map(
    ({ id, title, kind }) =>
      html`<li><figure><img src="/covers/${id}" alt="${title}" loading="lazy" width="320" height="400"><figcaption>${title}${kind === 'video' ? html`<span>video</span>` : ''}</figcaption></figure></li>`,
  )}</ul></section>`;
}

/**
 * Formats the price of a product, in money rather than Stars.
 * @returns an empty text when the product is not on sale
 */
function priceOf({ rules, connected }: LandingFacts, product: string): string {
  const sold = SURFACES.flatMap((surface) =>
    offersFor(rules.offers, { surface, locale: 'en', connected }),
  ).filter((offer) => offer.product === product);
  const offer = sold.find(({ currency }) => currency !== 'xtr') ?? sold[0];
  return offer ? priceText(offer.amountCents, offer.currency, 'en') : '';
}

/**
 * Describes what Pro changes about the prices.
 * @returns an empty text when Pro is not on sale
 */
function proText(facts: LandingFacts): string {
  const { name, freeImagesADay, discountPercent } = facts.rules.pro;
  const price = priceOf(facts, PRO);
  if (price === '') return '';
  return ` With ${name}, ${price} a month, ${freeImagesADay} pictures a day are free, and videos cost ${discountPercent} % less.`;
}
