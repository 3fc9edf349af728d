import { html } from 'hono/html';
import { hold, holds } from '../../../core/fraud/queries.ts';
import { type Html, renderTime } from '../../../core/web/spans.ts';
import { say } from '../../pages/reader.ts';
import { pageLink } from '../elements.ts';
import { agoTime, countText } from '../figures-text.ts';
import type { ConsolePage } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { factList } from '../tables.ts';
import { holdButtons } from './hold-parts.ts';
import { peopleTabs } from './people.ts';

/** The page of the accounts that are held and wait for a decision. */
export const holdsPage: ConsolePage = {
  path: '/people/holds',
  right: 'people',
  title: 'console.holds',
  at: '/people',
  render: renderHolds,
};

async function renderHolds(asked: ConsoleRequest): Promise<Html> {
  const { parts, actor, reader } = asked;
  const rows = await holds(parts, actor);
  const cards = await Promise.all(rows.map(({ id }) => hold(parts, actor, id)));
  const time = (at: number) => renderTime(at, 'relative', reader.locale);
  const shown = cards.flatMap((card) =>
    card
      ? [
          html`<li class="card"><p><b>${pageLink(asked, `/people/${card.hold.accountId}`, say(reader, 'console.account'))}</b> <small>${agoTime(reader, card.hold.createdAt, parts.now())}</small></p>${factList(
            [
              [say(reader, 'console.cause'), html`<code>${card.hold.cause}</code>`],
              [say(reader, 'console.balance'), countText(reader, card.credits)],
              [say(reader, 'console.payments'), countText(reader, card.payments)],
              [say(reader, 'console.hold.returned'), countText(reader, card.returned)],
              [say(reader, 'console.hold.invited'), countText(reader, card.came)],
              [say(reader, 'console.since'), time(card.since)],
            ],
          )}${holdButtons(asked, card.hold)}</li>`,
        ]
      : [],
  );
  return html`${peopleTabs(asked, '/people/holds')}<p>${say(reader, 'console.holds.about')}</p>${shown.length === 0 ? html`<p class="none">${say(reader, 'console.holds.none')}</p>` : html`<ul class="cards">${shown}</ul>`}`;
}
