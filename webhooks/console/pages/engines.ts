import { html } from 'hono/html';
import { z } from 'zod';
import {
  type EngineLine,
  engines,
  type ModelEnd,
  modelEnds,
  type Spend,
} from '../../../core/generations/engine-figures.ts';
import { orderEngines, switchEngine } from '../../../core/generations/manage-engines.ts';
import { priceText } from '../../../core/texts/price.ts';
import { formatDay, type Html, renderTime } from '../../../core/web/spans.ts';
import { say } from '../../pages/reader.ts';
import { actButton } from '../elements.ts';
import { type ConsolePage, consoleVerb } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';

const MICROS_A_CENT = 10_000;

/** The page of the engines: how they are, what they cost, which comes first. */
export const enginesPage: ConsolePage = {
  path: '/engines',
  right: 'service',
  title: 'console.engines',
  label: 'console.engines',
  render: renderEngines,
};

async function renderEngines(asked: ConsoleRequest): Promise<Html> {
  const { parts, actor, reader } = asked;
  const [shown, ends] = await Promise.all([engines(parts, actor), modelEnds(parts, actor)]);
  const lines = inOrder(shown.engines);
  return html`<p>${say(reader, 'console.engines.about')}</p><ol class="cards">${lines.map((line, place) => card(asked, line, { ends, lines, place }))}</ol>${
    lines.some(({ place }) => place !== null)
      ? actButton(asked, {
          path: '/engines/order',
          label: say(reader, 'console.engines.order.settings'),
          values: { order: '' },
        })
      : ''
  }${shown.spend === null ? '' : spending(asked, shown.spend)}`;
}

/** Puts engines into the order in which they are preferred. */
const inOrder = (lines: readonly EngineLine[]): EngineLine[] =>
  lines.toSorted((a, b) => (a.place ?? lines.length) - (b.place ?? lines.length));

type Among = { ends: readonly ModelEnd[]; lines: readonly EngineLine[]; place: number };

function card(asked: ConsoleRequest, line: EngineLine, among: Among): Html {
  const { reader } = asked;
  const { id, name, company, offAt } = line;
  const end = among.ends.find(({ engine }) => engine === id);
  const facts = [
    say(reader, 'console.engines.company', { company: company ?? 'none' }),
    ...runsOf(asked, line),
    ...likenessIn(asked, line),
    ...(line.price === null
      ? []
      : [
          say(
            reader,
            line.price.of === 'second' ? 'console.engines.price-second' : 'console.engines.price',
            { price: dollars(asked, line.price.micros) },
          ),
        ]),
    ...(line.inFlight > 0
      ? [say(reader, 'console.engines.in-flight', { count: line.inFlight })]
      : []),
    ...(end
      ? [
          say(reader, 'console.engines.ends', {
            model: end.name,
            day: formatDay(Date.parse(end.endsOn), reader.locale),
          }),
        ]
      : []),
  ];
  return html`<li class="card"><h2>${name ?? id}</h2><p>${tags(asked, line)}</p>${
    offAt === null
      ? ''
      : html`<p>${say(reader, 'console.engines.off-since')} ${renderTime(offAt, 'relative', reader.locale)}</p>`
  }<ul>${facts.map((fact) => html`<li>${fact}</li>`)}</ul>${issues(asked, line)}<p>${switchButton(asked, line)}${orderButtons(asked, line, among)}</p></li>`;
}

const tags = ({ reader }: ConsoleRequest, line: EngineLine): Html =>
  html`<code>${line.id}</code> <span class="tag">${say(reader, 'console.engines.state', { state: stateOf(line) })}</span>`;

function stateOf({ offAt, health }: EngineLine): 'off' | 'open' | 'trying' | 'works' {
  if (offAt !== null) return 'off';
  const circuit = health?.circuit;
  if (circuit === 'open') return 'open';
  return circuit === 'half-open' ? 'trying' : 'works';
}

function runsOf({ reader }: ConsoleRequest, { runs }: EngineLine): string[] {
  if (runs.runs === 0) return [say(reader, 'console.engines.no-runs')];
  const share = Math.round((100 * runs.succeeded) / runs.runs);
  const rounded = (seconds: number) => Math.round(seconds * 10) / 10;
  return [
    say(reader, 'console.engines.runs', { runs: runs.runs, share }),
    ...(runs.seconds
      ? [
          say(reader, 'console.engines.seconds', {
            half: rounded(runs.seconds.half),
            most: rounded(runs.seconds.most),
          }),
        ]
      : []),
    ...runs.failed.map(({ cause, count }) =>
      say(reader, 'console.engines.failed', { cause, count }),
    ),
  ];
}

const likenessIn = ({ reader }: ConsoleRequest, { likeness }: EngineLine): string[] =>
  likeness === null
    ? []
    : [
        say(reader, 'console.engines.likeness', {
          share: Math.round((100 * likeness.kept) / likeness.judged),
          judged: likeness.judged,
        }),
      ];

const issues = ({ reader }: ConsoleRequest, { issues: open }: EngineLine): Html | string =>
  open.length === 0
    ? ''
    : html`<p class="remark refusal">${say(reader, 'console.engines.issues')}</p><ul>${open.map(
        ({ model, cause, parameter, day }) =>
          html`<li><code>${cause}</code> ${model}${parameter === '' ? '' : html` <code>${parameter}</code>`} ${formatDay(Date.parse(day), reader.locale)}</li>`,
      )}</ul>`;

const switchButton = (asked: ConsoleRequest, { id, name, offAt }: EngineLine): Html =>
  actButton(asked, {
    path: '/engines/switch',
    label: say(asked.reader, offAt === null ? 'console.engines.off' : 'console.engines.on', {
      name: name ?? id,
    }),
    values: { engine: id, on: offAt === null ? 'no' : 'yes' },
    style: offAt === null ? 'danger' : 'primary',
  });

/** The buttons that move an engine before or behind its neighbour. */
function orderButtons(asked: ConsoleRequest, line: EngineLine, { lines, place }: Among): Html {
  const ids = lines.map(({ id }) => id);
  const move = (to: number, key: 'console.engines.sooner' | 'console.engines.later') => {
    const order = ids.toSpliced(place, 1).toSpliced(to, 0, line.id);
    return actButton(asked, {
      path: '/engines/order',
      label: say(asked.reader, key, { name: line.name ?? line.id }),
      values: { order: order.join(',') },
    });
  };
  return html`${place > 0 ? move(place - 1, 'console.engines.sooner') : ''}${
    place < ids.length - 1 ? move(place + 1, 'console.engines.later') : ''
  }`;
}

const dollars = ({ reader }: ConsoleRequest, micros: number): string =>
  priceText(micros / MICROS_A_CENT, 'usd', reader.locale);

function spending(asked: ConsoleRequest, spend: readonly Spend[]): Html | string {
  const { reader } = asked;
  if (spend.length === 0) return '';
  const caption = say(reader, 'console.engines.spend');
  const heads = (
    ['console.engines.company.head', 'console.engines.spent', 'console.engines.ceiling'] as const
  ).map((key) => html`<th scope="col">${say(reader, key)}</th>`);
  const rows = spend.map(
    ({ company, spentMicros, ceilingMicros }) =>
      html`<tr><th scope="row">${company === '*' ? say(reader, 'console.engines.all') : company}</th><td>${dollars(asked, spentMicros)}</td><td>${
        ceilingMicros === null
          ? say(reader, 'console.engines.no-ceiling')
          : html`${dollars(asked, ceilingMicros)} <meter min="0" max="${ceilingMicros}" value="${spentMicros}" high="${0.8 * ceilingMicros}" aria-label="${caption}"></meter>`
      }</td></tr>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** What can be done on the page. */
export const ENGINE_VERBS = [
  consoleVerb({
    path: '/engines/switch',
    right: 'service',
    page: enginesPage,
    input: z.object({ engine: z.string().min(1).max(100), on: z.enum(['yes', 'no']) }),
    run: ({ parts, actor }, { engine, on }) =>
      switchEngine(parts, actor, { engine, on: on === 'yes' }),
    said: 'console.engines.switched',
    onTo: () => '/engines',
  }),
  consoleVerb({
    path: '/engines/order',
    right: 'service',
    page: enginesPage,
    input: z.object({ order: z.string().max(20_000) }),
    run: ({ parts, actor }, { order }) =>
      orderEngines(parts, actor, { order: order.split(',').filter((id) => id !== '') }),
    said: 'console.engines.ordered',
    onTo: () => '/engines',
  }),
];
