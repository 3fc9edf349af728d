import { html } from 'hono/html';
import { z } from 'zod';
import { action } from '../../../core/chat/action.ts';
import { ProductError } from '../../../core/errors.ts';
import { keptOf, tallyOf, toldOfRest } from '../../../core/shoots/messages.ts';
import { type OfferedTheme, offeredThemes, shootCredits } from '../../../core/shoots/plan.ts';
import { shooting, shootList, shootTemplates } from '../../../core/shoots/queries.ts';
import { stopShoot } from '../../../core/shoots/stop-shoot.ts';
import { themeOf } from '../../../core/shoots/themes.ts';
import { localText } from '../../../core/templates/template.ts';
import { type Html, renderTime } from '../../../core/web/spans.ts';
import type { ShootLine } from '../../../db/shoot-lines.ts';
import { say, sayAround } from '../../pages/reader.ts';
import { actButton, chatButton, pagesNav, shown } from '../elements.ts';
import { type AppPage, appVerb } from '../page.ts';
import { performPaced } from '../perform-paced.ts';
import type { AppRequest } from '../request.ts';
import { once, pressInChat } from '../say-in-chat.ts';

/** The page of somebody's shoots: what is being made, the themes that can begin one, and those before. */
export const shootsPage: AppPage = { path: '/shoots', at: '/results', render: renderShoots };

/** The page of one shoot: how far it is, or all its pictures. */
export const shootPage: AppPage = { path: '/shoots/:id', at: '/results', render: renderShoot };

const id = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);

async function renderShoots(asked: AppRequest) {
  const { parts, actor, reader } = asked;
  const { accountId } = actor;
  const [{ lines, next }, templates] = await Promise.all([
    shootList(parts, actor, { accountId, before: asked.query('before') }),
    shootTemplates(parts),
  ]);
  const open = lines.filter(({ endedAt }) => endedAt === null);
  const over = lines.filter(({ endedAt }) => endedAt !== null);
  const of = { locale: reader.locale, payer: null, now: parts.now() };
  const offered = open.length > 0 ? [] : offeredThemes(parts, templates, of);
  const title = say(reader, 'menu.shoots');
  const body = html`<h1>${title}</h1>${
    open.length === 0
      ? html`<p>${say(reader, offered.length === 0 ? 'shoot.none' : 'shoot.title')}</p><ul class="cards">${offered.map((one) => themeCard(asked, one))}</ul><p class="note">${say(reader, 'app.use.note')}</p>`
      : html`<h2>${say(reader, 'app.shoots.now')}</h2>${open.map((line) => progressCard(asked, line))}`
  }
<h2>${say(reader, 'app.shoots.yours')}</h2>${
    over.length === 0
      ? html`<p class="empty">${say(reader, 'app.shoots.none')}</p>`
      : html`<ul class="tiles">${over.map((line) => shootTile(asked, line))}</ul>`
  }${pagesNav(next === null ? [] : [{ href: `/app/shoots?before=${next}`, label: say(reader, 'app.older'), rel: 'next' }])}`;
  return { title, body };
}

function themeCard(asked: AppRequest, { theme, sizes }: OfferedTheme): Html {
  const { reader, parts } = asked;
  const { locale } = reader;
  const prices = sizes.map((size) =>
    say(reader, 'shoot.size', { size: size.looks, credits: shootCredits(parts.rules, size) }),
  );
  return html`<li class="card"><h2>${localText(theme.title, locale)}</h2><p>${localText(theme.description, locale)}</p><ul class="facts">${prices.map((price) => html`<li>${price}</li>`)}</ul><div class="actions">${chatButton(asked, { path: `/shoots/themes/${theme.id}`, label: say(reader, 'app.use'), style: 'primary' })}</div></li>`;
}

type Progress = Pick<ShootLine, 'id' | 'title' | 'size' | 'stoppedAt'> & { open: number };

function progressCard({ reader }: AppRequest, of: Progress): Html {
  const { title, size, stoppedAt } = of;
  const done = size - of.open;
  const said = say(reader, stoppedAt === null ? 'shoot.progress' : 'shoot.stopping', {
    ...{ title, done, size },
  });
  return html`<section class="card"><p role="status">${said}</p><progress max="${size}" value="${done}" aria-label="${title}"></progress><div class="actions">${stoppedAt === null ? actButton({ path: `/shoots/${of.id}/stop`, label: say(reader, 'shoot.stop'), style: 'danger' }) : ''}</div></section>`;
}

function shootTile({ reader }: AppRequest, line: ShootLine): Html {
  const { title, made, size, resultId, expiresAt } = line;
  const count = say(reader, 'app.shoots.count', { made, size });
  const until =
    resultId === null || expiresAt === null
      ? ''
      : html`<small>${sayAround(reader, 'app.results.until', 'until', renderTime(expiresAt, 'date', reader.locale))}</small>`;
  return html`<li><a class="tile" href="/app/shoots/${line.id}">${resultId === null ? '' : html`<img src="/app/media/${resultId}/small" alt="" loading="lazy" width="320" height="400">`}<span class="tile-title"><bdi>${title}</bdi></span><small>${count}</small>${until}</a></li>`;
}

async function renderShoot(asked: AppRequest) {
  const { parts, actor, reader } = asked;
  const found = await shooting(parts, actor, asked.param('id'));
  if (!found) throw new ProductError({ code: 'not-found' });
  const { shoot, looks } = found;
  const { title, size, expiresAt } = shoot;
  const tally = tallyOf(looks);
  const now = parts.now();
  const isKept = expiresAt !== null && expiresAt > now;
  const kept = isKept
    ? keptOf(looks).filter(({ generation }) => generation.state === 'delivered')
    : [];
  const told = [
    ...toldOfRest(tally).map((text) => shown(reader, text)),
    isKept && kept.length > 0
      ? sayAround(
          reader,
          'generation.kept-until',
          'until',
          renderTime(expiresAt, 'date', reader.locale),
        )
      : say(reader, 'shoot.gone'),
  ];
  const again = themeOf(shoot.themeId)
    ? chatButton(asked, {
        path: `/shoots/themes/${shoot.themeId}`,
        label: say(reader, 'shoot.again'),
      })
    : '';
  const over = html`<p>${say(reader, 'app.shoots.count', { made: tally.made, size })}</p><ul class="facts">${told.map((line) => html`<li>${line}</li>`)}</ul>
<ul class="tiles">${kept.map(({ generation, resultId }) => html`<li><a class="tile" href="/app/results/${generation.id}"><img src="/app/media/${resultId}/small" alt="" loading="lazy" width="320" height="400"><span class="tile-title"><bdi>${generation.title}</bdi></span></a></li>`)}</ul>
<div class="actions">${kept.length === 0 ? '' : chatButton(asked, { path: `/shoots/${shoot.id}/send`, label: say(reader, 'app.result.send') })}${again}</div>`;
  const body = html`<h1><bdi>${title}</bdi></h1>${shoot.endedAt === null ? progressCard(asked, { ...shoot, open: tally.open }) : over}<p class="actions"><a class="key" href="/app/shoots">${say(reader, 'menu.shoots')}</a></p>`;
  return { title, body };
}

/** What can be done on the pages of shoots. */
export const SHOOT_VERBS = [
  appVerb({
    path: '/shoots/themes/:id',
    input: z.object({ id: z.string().regex(/^[a-z]{1,12}$/), once }),
    run: (asked, input) => {
      if (!themeOf(input.id)) throw new ProductError({ code: 'not-found' });
      return pressInChat(asked, action('shoot-theme', input.id), input.once);
    },
    said: null,
  }),
  appVerb({
    path: '/shoots/:id/send',
    input: z.object({ id, once }),
    run: async (asked, { id: shootId, once: name }) => {
      if (!(await shooting(asked.parts, asked.actor, shootId)))
        throw new ProductError({ code: 'not-found' });
      return pressInChat(asked, action('shoot-page', shootId, 0), name);
    },
    said: null,
  }),
  appVerb({
    path: '/shoots/:id/stop',
    input: z.object({ id }),
    run: async (asked, { id: shootId }) => {
      const { parts, actor } = asked;
      if (!(await shooting(parts, actor, shootId))) throw new ProductError({ code: 'not-found' });
      await performPaced(asked, await stopShoot(parts, actor, { shootId }), null);
      return `/shoots/${shootId}`;
    },
    said: 'shoot.stops',
  }),
];
