import { html } from 'hono/html';
import { z } from 'zod';
import { action } from '../../../core/chat/action.ts';
import { ProductError } from '../../../core/errors.ts';
import type { Offer } from '../../../core/offers/offers.ts';
import { providerName } from '../../../core/payment-providers/table.ts';
import { offersOn } from '../../../core/payments/on-sale.ts';
import { openCheckout } from '../../../core/payments/open-checkout.ts';
import { subscriptions } from '../../../core/payments/queries.ts';
import { PRO, PROVIDER_IDS } from '../../../core/provider-ids.ts';
import { productName } from '../../../core/rules/product-name.ts';
import { priceText } from '../../../core/texts/price.ts';
import type { Html } from '../../../core/web/spans.ts';
import { checkoutOf } from '../../../db/checkouts.ts';
import { newId } from '../../../db/ids.ts';
import { say } from '../../pages/reader.ts';
import { actButton, chatButton, shown } from '../elements.ts';
import { type AppPage, appVerb } from '../page.ts';
import { performPaced } from '../perform-paced.ts';
import type { AppRequest } from '../request.ts';
import { once, pressInChat } from '../say-in-chat.ts';

const DAY_MS = 86_400_000;

/** The page of what is on sale on the platform that its reader came from. */
export const buyPage: AppPage = { path: '/buy', at: '/credits', render: renderBuy };

async function renderBuy(asked: AppRequest) {
  const { parts, actor, reader } = asked;
  const offers = offersOn(parts, { surface: actor.surface, locale: reader.locale });
  const rows = await subscriptions(parts, actor, actor.accountId);
  const hasPro = rows.some(({ state }) => state !== 'ended');
  const title = say(reader, 'credits.buy');
  const packs = parts.rules.packs.map((pack) =>
    sold(
      asked,
      pack.id,
      offers,
      html`<p>${say(reader, 'app.buy.credits', { credits: pack.credits })}</p>`,
    ),
  );
  const pro = hasPro
    ? html`<li class="card"><h2>${parts.rules.pro.name}</h2><p>${say(reader, 'app.buy.has-pro')}</p>${inChat(asked, 'pro', say(reader, 'app.buy.pro-in-chat'))}</li>`
    : sold(asked, PRO, offers, gives(asked));
  const body = html`<h1>${title}</h1>${
    offers.length === 0
      ? html`<p>${say(reader, 'buy.closed')}</p>`
      : html`<ul class="cards">${packs}${pro}</ul>${offers.some(({ provider }) => provider === 'stars') ? '' : html`<p class="note">${say(reader, 'app.buy.note')}</p>`}`
  }`;
  return { title, body };
}

function gives({ parts, reader }: AppRequest): Html {
  const { pro, freeImagesADay: free, resultsKeptMs } = parts.rules;
  const days = Math.floor(resultsKeptMs.paid / DAY_MS);
  const values = { discount: pro.discountPercent, images: pro.freeImagesADay, free, days };
  return html`<p>${shown(reader, { key: 'pro.gives', values })}</p>`;
}

/** A product with a button for each way to pay; nothing where nobody sells it here. */
function sold(asked: AppRequest, product: string, offers: readonly Offer[], about: Html): Html {
  const ways = offers.filter((offer) => offer.product === product);
  if (ways.length === 0) return html``;
  const name = productName(asked.parts.rules, product);
  return html`<li class="card"><h2>${name}</h2>${about}<div class="actions">${ways.map((offer) => wayButton(asked, offer))}</div></li>`;
}

function wayButton(asked: AppRequest, offer: Offer): Html {
  const { reader } = asked;
  const { product, provider, amountCents, currency, sku } = offer;
  const price = priceText(amountCents, currency, reader.locale);
  const seller = providerName(provider);
  const way = say(reader, 'offers.way', { provider, seller });
  const label = say(reader, 'app.buy.way', { price, way });
  // What the platform itself sells is bought by the platform's own button, which only chats have.
  if (sku !== undefined) return inChat(asked, product === PRO ? 'pro' : 'buy', label);
  const id = newId(asked.parts.now());
  return actButton({
    path: '/buy/open',
    label,
    values: { product, provider, id },
    style: 'primary',
  });
}

const inChat = (asked: AppRequest, what: 'buy' | 'pro', label: string): Html =>
  chatButton(asked, { path: '/buy/chat', label, values: { what } });

/** The page of one checkout: it waits for the way to pay, and says how it stands. */
export const checkoutPage: AppPage = { path: '/buy/:id', at: '/credits', render: renderCheckout };

async function renderCheckout({ parts, actor, reader, param }: AppRequest) {
  const checkout = await checkoutOf(parts.db.query, param('id'));
  if (checkout?.accountId !== actor.accountId) throw new ProductError({ code: 'not-found' });
  const { state, url, product, amountCents, currency, provider } = checkout;
  const name = productName(parts.rules, product);
  const price = priceText(amountCents, currency, reader.locale);
  const isWaiting = ['opening', 'open', 'processing'].includes(state);
  const pay =
    state === 'open' && url !== null
      ? html`<p class="actions"><a class="key big primary" href="${url}"${provider === 'stars' ? html` data-invoice` : ''}>${say(reader, 'app.buy.pay', { price })}</a></p>`
      : '';
  const body = html`<section class="said"${isWaiting ? html` data-watch="${state}"` : ''}><h1>${name}</h1><p role="status">${say(reader, 'app.buy.state', { state })}</p>${pay}<p><a class="key" href="/app/credits">${say(reader, 'menu.credits')}</a></p></section>`;
  return { title: name, body };
}

/** What can be done on the pages. */
export const BUY_VERBS = [
  appVerb({
    path: '/buy/open',
    input: z.object({
      product: z.string().regex(/^[a-z0-9-]{1,24}$/),
      provider: z.enum(PROVIDER_IDS),
      id: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/),
    }),
    run: async (asked, { product, provider, id }) => {
      const { parts, actor, reader, session } = asked;
      const { accountId, surface, userId } = actor;
      const before = await checkoutOf(parts.db.query, id);
      if (before?.accountId === accountId) return `/buy/${id}`;
      const chat = parts.surfaces.get(surface)?.directChat(userId);
      if (!chat) throw new ProductError({ code: 'not-found' });
      const place = { surface, ...chat };
      const of = { accountId, product, provider, locale: reader.locale, place, id };
      const opened = await openCheckout(parts, actor, { ...of, trace: `app:${session.id}` });
      return `/buy/${await performPaced(asked, opened, 'checkouts')}`;
    },
    said: null,
  }),
  appVerb({
    path: '/buy/chat',
    input: z.object({ what: z.enum(['buy', 'pro']), once }),
    run: (asked, { what, once: name }) => pressInChat(asked, action(what), name),
    said: null,
  }),
];
