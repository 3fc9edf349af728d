import { html } from 'hono/html';
import { reasonOf } from '../../../core/conversation/flows/credits.ts';
import { balanceText } from '../../../core/conversation/flows/price.ts';
import { ledger } from '../../../core/credits/queries.ts';
import { wallet } from '../../../core/generations/wallet.ts';
import { ICONS } from '../../../core/web/icons.ts';
import { renderTime } from '../../../core/web/spans.ts';
import { say } from '../../pages/reader.ts';
import { pagesNav, shown } from '../elements.ts';
import type { AppPage } from '../page.ts';
import type { AppRequest } from '../request.ts';

/** The page of the balance, and of everything that moved it. */
export const creditsPage: AppPage = {
  path: '/credits',
  entry: { label: 'menu.credits', icon: ICONS.coins },
  render: renderCredits,
};

const MOST_PAGES = 1_000;

async function renderCredits(asked: AppRequest) {
  const { parts, actor, reader } = asked;
  const { accountId } = actor;
  const page = Math.min(
    MOST_PAGES,
    Math.max(0, Number.parseInt(asked.query('page') ?? '0', 10) || 0),
  );
  const [has, { lines, hasMore }] = await Promise.all([
    wallet(parts, actor, accountId),
    ledger(parts, actor, { accountId, page }),
  ]);
  const title = say(reader, 'menu.credits');
  const rows = lines.map(
    (line) =>
      html`<tr><td>${renderTime(line.createdAt, 'date', reader.locale)}</td><td><bdi>${shown(reader, reasonOf({ shop: parts }, line))}</bdi></td><td class="amount">${amountOf(line.credits, reader.locale)}</td></tr>`,
  );
  const to = (at: number) => `/app/credits${at === 0 ? '' : `?page=${at}`}`;
  const body = html`<h1>${title}</h1><p class="balance">${shown(reader, balanceText(has.credits))}</p><p>${shown(reader, { key: 'credits.free', values: { left: has.freeLeft, limit: has.freeADay } })}</p><p class="actions"><a class="key big primary" href="/app/buy">${say(reader, 'credits.buy')}</a></p>
<h2>${say(reader, 'app.credits.moved')}</h2>${
    rows.length === 0
      ? html`<p>${say(reader, 'credits.nothing')}</p>`
      : html`<table class="ledger"><thead class="out-of-sight"><tr><th scope="col">${say(reader, 'app.credits.when')}</th><th scope="col">${say(reader, 'app.credits.why')}</th><th scope="col">${title}</th></tr></thead><tbody>${rows}</tbody></table>`
  }${pagesNav([
    ...(page > 0 ? [{ href: to(page - 1), label: say(reader, 'app.newer'), rel: 'prev' }] : []),
    ...(hasMore ? [{ href: to(page + 1), label: say(reader, 'app.older'), rel: 'next' }] : []),
  ])}`;
  return { title, body };
}

const amountOf = (credits: number, locale: string): string =>
  credits === 0 ? '±0' : `${credits > 0 ? '+' : '−'}${Math.abs(credits).toLocaleString(locale)}`;
