import { html } from 'hono/html';
import { ProductError } from '../../../core/errors.ts';
import { tallyOf } from '../../../core/shoots/messages.ts';
import { shootLookedUp } from '../../../core/shoots/queries.ts';
import { type Html, renderTime } from '../../../core/web/spans.ts';
import { say } from '../../pages/reader.ts';
import { pageLink } from '../elements.ts';
import { countText } from '../figures-text.ts';
import type { ConsolePage } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { dataTable, factList } from '../tables.ts';

/** The page of a shoot: how it stands, and the story of each of its looks, without words and pictures. */
export const shootPage: ConsolePage = {
  path: '/shoots/:shoot',
  right: 'people',
  title: 'console.shoot',
  at: '/people',
  render: renderShoot,
};

async function renderShoot(asked: ConsoleRequest): Promise<Html> {
  const { parts, actor, reader, param } = asked;
  const found = await shootLookedUp(parts, actor, param('shoot'));
  if (!found) throw new ProductError({ code: 'not-found' });
  const { shoot, looks } = found;
  const tally = tallyOf(looks);
  const time = (at: number | null) =>
    at === null ? null : renderTime(at, 'relative', reader.locale);
  const facts = factList([
    [say(reader, 'console.shoot'), html`<code>${shoot.id}</code> <code>${shoot.themeId}</code>`],
    [
      say(reader, 'console.account'),
      pageLink(asked, `/people/${shoot.accountId}`, html`<code>${shoot.accountId}</code>`),
    ],
    [
      say(reader, 'console.shoot.made'),
      `${countText(reader, tally.made)} / ${countText(reader, shoot.size)}`,
    ],
    [say(reader, 'console.shoot.open'), countText(reader, tally.open)],
    [say(reader, 'console.credits'), countText(reader, shoot.priceCredits)],
    [
      say(reader, 'console.shoot.back'),
      countText(reader, tally.returned.credits + tally.given.credits),
    ],
    [say(reader, 'console.since'), time(shoot.createdAt)],
    [say(reader, 'console.shoot.stopped'), time(shoot.stoppedAt)],
    [say(reader, 'console.ended-at'), time(shoot.endedAt)],
    [say(reader, 'console.trace'), shoot.trace && html`<code>${shoot.trace}</code>`],
  ]);
  const table = dataTable({
    caption: say(reader, 'console.generations'),
    columns: [
      { head: say(reader, 'console.acts.what') },
      { head: say(reader, 'console.state') },
      { head: say(reader, 'console.engine') },
      { head: say(reader, 'console.credits'), isNumber: true },
    ],
    rows: looks.map(({ generation }) => [
      pageLink(
        asked,
        `/generations/${generation.id}`,
        html`<code>${generation.templateId ?? generation.operation}</code>`,
      ),
      html`<code>${generation.state}</code>${generation.failure === null ? '' : html` <small>${generation.failure}</small>`}`,
      html`<code>${generation.engine}</code>`,
      countText(reader, generation.priceCredits),
    ]),
    none: say(reader, 'console.none'),
  });
  return html`${facts}${table}`;
}
