import { html } from 'hono/html';
import { campaignsPage } from '../../../core/notices/campaigns/queries.ts';
import { languageFor, readWords } from '../../../core/notices/campaigns/words.ts';
import type { Html } from '../../../core/web/spans.ts';
import type { CampaignRow } from '../../../db/campaigns.ts';
import { newId } from '../../../db/ids.ts';
import { say } from '../../pages/reader.ts';
import { actButton, olderLink, pageLink } from '../elements.ts';
import { agoTime, countText } from '../figures-text.ts';
import type { ConsolePage } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { dataTable } from '../tables.ts';

const LINE_CHARACTERS = 60;

/** The page of the messages to many. */
export const broadcastsPage: ConsolePage = {
  path: '/broadcasts',
  right: 'service',
  title: 'console.broadcasts',
  label: 'console.broadcasts',
  render: renderBroadcasts,
};

async function renderBroadcasts(asked: ConsoleRequest): Promise<Html> {
  const { parts, actor, reader } = asked;
  const { lines, next } = await campaignsPage(parts, actor, asked.query('before'));
  const table = dataTable({
    caption: say(reader, 'console.broadcasts'),
    columns: [
      { head: say(reader, 'console.cases.what') },
      { head: say(reader, 'console.state') },
      { head: say(reader, 'console.broadcast.for') },
      { head: say(reader, 'console.broadcast.people'), isNumber: true },
      { head: say(reader, 'console.broadcast.told'), isNumber: true },
      { head: say(reader, 'console.acts.when') },
    ],
    rows: lines.map((line) => [
      pageLink(asked, `/broadcasts/${line.id}`, beginning(asked, line)),
      say(reader, 'console.broadcast.state', { state: line.state }),
      line.kind === 'broadcast'
        ? say(reader, 'console.broadcast.audience', { audience: line.audience })
        : say(reader, 'console.broadcast.audience', { audience: 'everyone' }),
      countText(reader, line.people),
      countText(reader, line.told),
      agoTime(reader, line.createdAt, parts.now()),
    ]),
    none: say(reader, 'console.none'),
  });
  // A second tap sends the same id, and begins one message.
  const begin = actButton(asked, {
    path: '/broadcasts/begin',
    label: say(reader, 'campaign.new'),
    values: { broadcast: newId(parts.now()) },
    style: 'primary',
  });
  return html`<p>${say(reader, 'console.broadcasts.about')}</p><div class="acts">${begin}</div>${table}${olderLink(asked, { path: '/broadcasts', before: next })}`;
}

/** The first words of a broadcast, or what a notice is about. */
function beginning({ reader }: ConsoleRequest, { kind, words: json }: CampaignRow): string {
  if (kind !== 'broadcast') return say(reader, 'console.broadcast.kind', { kind });
  const words = readWords(json);
  const language = languageFor(words, reader.locale);
  const text = ((language && words[language]) ?? '').replace(/\s+/g, ' ');
  const cut = [...text].slice(0, LINE_CHARACTERS).join('');
  return cut === '' ? say(reader, 'console.broadcast.empty') : cut;
}
