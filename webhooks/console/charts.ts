import { html } from 'hono/html';
import type { Html } from '../../core/web/spans.ts';
import { type Reader, say } from '../pages/reader.ts';
import { dayText } from './figures-text.ts';

/** A row of bars over days; several rows are put on top of each other. */
export type Series = { label: string; values: readonly number[] };

const BAR = 10;
const GAP = 3;
const HIGH = 60;
/** Styles tell so many rows apart. */
const MOST_SERIES = 4;

/**
 * Draws a chart of bars, one a day, with a table of the same figures for who does not see it.
 * @param of `days` ISO dates, the last one going on; `text` writes a value
 */
export function dayChart(
  reader: Reader,
  of: {
    title: string;
    days: readonly string[];
    series: readonly Series[];
    text: (value: number) => string;
  },
): Html {
  const { title, days, text } = of;
  const series = of.series.slice(0, MOST_SERIES);
  const sums = days.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const top = Math.max(1, ...sums);
  const wide = days.length * (BAR + GAP) - GAP;
  const columns = days.map((day, at) => column({ day, at, series, top, days, reader, text }));
  const total = sums.reduce((sum, one) => sum + one, 0);
  const label = say(reader, 'console.chart.about', {
    title,
    total: text(total),
    most: text(Math.max(0, ...sums)),
    last: text(sums.at(-1) ?? 0),
  });
  return html`<figure class="chart"><figcaption><b>${title}</b> <span>${text(total)}</span></figcaption><svg role="img" aria-label="${label}" viewBox="0 0 ${wide} ${HIGH}" preserveAspectRatio="none">${columns}</svg><p class="span" aria-hidden="true"><span>${dayText(reader, days[0] ?? '')}</span><span>${dayText(reader, days.at(-1) ?? '')}</span></p>${series.length > 1 ? legend(series, text) : ''}${asTable(reader, { ...of, series })}</figure>`;
}

type Drawn = {
  day: string;
  at: number;
  series: readonly Series[];
  top: number;
  days: readonly string[];
  reader: Reader;
  text: (value: number) => string;
};

function column({ day, at, series, top, days, reader, text }: Drawn): Html {
  let from = HIGH;
  const bars = series.map(({ values }, row) => {
    const value = values[at] ?? 0;
    const high = Math.max(value > 0 ? 1 : 0, (value / top) * (HIGH - 1));
    from -= high;
    return html`<rect class="s${row + 1}" x="${at * (BAR + GAP)}" y="${round(from)}" width="${BAR}" height="${round(high)}"/>`;
  });
  const said = series.map(({ label, values }) => `${label} ${text(values[at] ?? 0)}`).join(', ');
  const isOpen = at === days.length - 1;
  return html`<g${isOpen ? html` class="open"` : ''}><title>${dayText(reader, day)}: ${said}</title><rect class="ground" x="${at * (BAR + GAP)}" y="0" width="${BAR}" height="${HIGH}"/>${bars}</g>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const legend = (series: readonly Series[], text: (value: number) => string): Html =>
  html`<ul class="legend" aria-hidden="true">${series.map(({ label, values }, row) => html`<li><i class="s${row + 1}"></i>${label} ${text(values.reduce((sum, one) => sum + one, 0))}</li>`)}</ul>`;

function asTable(
  reader: Reader,
  of: {
    title: string;
    days: readonly string[];
    series: readonly Series[];
    text: (value: number) => string;
  },
): Html {
  const { title, days, series, text } = of;
  const heads = series.map(({ label }) => html`<th scope="col" class="number">${label}</th>`);
  const lines = days
    .map(
      (day, at) =>
        html`<tr><th scope="row">${dayText(reader, day)}</th>${series.map(({ values }) => html`<td class="number">${text(values[at] ?? 0)}</td>`)}</tr>`,
    )
    .toReversed();
  return html`<details><summary>${say(reader, 'console.chart.table')}<span class="out-of-sight">: ${title}</span></summary><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><caption class="out-of-sight">${title}</caption><thead><tr><th scope="col">${say(reader, 'console.day')}</th>${heads}</tr></thead><tbody>${lines}</tbody></table></div></details>`;
}
