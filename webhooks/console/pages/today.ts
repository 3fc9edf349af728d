import { html } from 'hono/html';
import { figures, type ToldDay } from '../../../core/figures/queries.ts';
import { type WaitingLine, waiting } from '../../../core/figures/waiting.ts';
import type { Html } from '../../../core/web/spans.ts';
import { MOST_COUNTED, type WaitingKind } from '../../../db/waiting.ts';
import { href, type Reader, say } from '../../pages/reader.ts';
import { agoTime, costText, countText, moneyText } from '../figures-text.ts';
import type { ConsolePage } from '../page.ts';
import { type ConsoleRequest, may } from '../request.ts';
import { dayCharts } from './day-charts.ts';

/** The first page of the console: what waits, and the figures of the last days. */
export const todayPage: ConsolePage = {
  path: '',
  right: null,
  title: 'console.today',
  label: 'console.today',
  render: renderToday,
};

/** The spans of days that can be chosen. */
const SPANS = [7, 14, 28, 92] as const;

async function renderToday(asked: ConsoleRequest): Promise<Html> {
  const { parts, actor, reader } = asked;
  const days = SPANS.find((span) => String(span) === asked.query('days')) ?? SPANS[1];
  const [waits, told] = await Promise.all([
    waiting(parts, actor),
    may(asked, 'service') ? figures(parts, actor, { days }) : null,
  ]);
  return html`<p class="live" data-state="off" hidden><span data-live="state" data-on="${say(reader, 'console.live.on')}" data-off="${say(reader, 'console.live.off')}"></span></p><p class="out-of-sight" role="status" data-live="said"></p>
<section aria-labelledby="waits"><h2 id="waits">${say(reader, 'console.waits')}</h2><div data-live="waiting">${waitingList(reader, waits, parts.now())}</div></section>
${told ? html`<section aria-labelledby="figures"><h2 id="figures">${say(reader, 'console.figures')}</h2><div data-live="today">${todayTiles(reader, told)}</div>${spans(reader, days)}${dayCharts(reader, told)}</section>` : ''}`;
}

const spans = (reader: Reader, days: number): Html =>
  html`<nav class="choices" aria-label="${say(reader, 'console.span')}">${SPANS.map((span) => html`<a href="${href(reader, '/console', { days: String(span) })}"${span === days ? html` aria-current="true"` : ''}>${say(reader, 'console.span.days', { days: span })}</a>`)}</nav>`;

/** Where what waits is decided, below `/console`; null for what is decided in the chat. */
const WHERE: Readonly<Record<WaitingKind, string | null>> = {
  claims: null,
  reports: null,
  reviews: null,
  submissions: null,
  appeals: null,
  holds: '/people/holds',
  refunds: '/money/requests',
  updates: '/work',
  parked: '/work',
};

/** Renders what waits, each kind with how many, for how long, and a link to where it is decided. */
export function waitingList(reader: Reader, lines: readonly WaitingLine[], now: number): Html {
  const open = lines.filter(({ count }) => count > 0);
  if (open.length === 0) return html`<p class="none">${say(reader, 'console.waits.none')}</p>`;
  return html`<ul class="waits">${open.map((line) => html`<li>${waitingLine(reader, line)}${line.oldestAt === null ? '' : html`<small>${say(reader, 'console.waits.oldest')} ${agoTime(reader, line.oldestAt, now)}</small>`}</li>`)}</ul>`;
}

function waitingLine(reader: Reader, { kind, count }: WaitingLine): Html {
  const many =
    count >= MOST_COUNTED ? `${countText(reader, MOST_COUNTED)}+` : countText(reader, count);
  const words = html`<b>${many}</b> ${say(reader, `console.waits.${kind}`, { count })}`;
  const where = WHERE[kind];
  return where === null
    ? html`<span>${words}</span>`
    : html`<a href="${href(reader, `/console${where}`)}">${words}</a>`;
}

/** Renders the figures of today beside those of the day before. @param days today last */
export function todayTiles(reader: Reader, days: readonly ToldDay[]): Html {
  const [today, before] = [days.at(-1), days.at(-2)];
  if (!today) return html``;
  const tile = (label: string, text: (day: ToldDay) => string): Html =>
    html`<div><dt>${label}</dt><dd><b>${text(today)}</b>${before ? html` <small>${say(reader, 'console.yesterday', { count: text(before) })}</small>` : ''}</dd></div>`;
  const count = (of: (day: ToldDay) => number) => (day: ToldDay) => countText(reader, of(day));
  return html`<dl class="tiles">${[
    tile(
      say(reader, 'console.figure.joined'),
      count(({ joined }) => joined),
    ),
    tile(
      say(reader, 'console.figure.active'),
      count(({ active }) => active),
    ),
    tile(
      say(reader, 'console.figure.made'),
      count(({ images, videos }) => images + videos),
    ),
    tile(say(reader, 'console.figure.failed'), count(failedOf)),
    ...(today.paid
      ? [
          tile(say(reader, 'console.figure.paid'), (day) => sumText(reader, day.paid)),
          tile(say(reader, 'console.figure.refunded'), (day) => sumText(reader, day.refunded)),
          tile(say(reader, 'console.figure.costs'), (day) =>
            costText(
              reader,
              (day.costs ?? []).reduce((sum, { micros }) => sum + micros, 0),
            ),
          ),
        ]
      : []),
  ]}</dl>`;
}

/** How much failed or was refused on a day. */
export const failedOf = ({ failed }: Pick<ToldDay, 'failed'>): number =>
  failed.reduce((sum, { count }) => sum + count, 0);

/** Writes real money of a day, each currency for itself. */
function sumText(reader: Reader, money: ToldDay['paid']): string {
  const real = (money ?? []).filter(({ isTest, cents }) => !isTest && cents !== 0);
  if (real.length === 0) return '0';
  return real.map(({ cents, currency }) => moneyText(reader, cents, currency)).join(' + ');
}
