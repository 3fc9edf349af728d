import { html } from 'hono/html';
import type { ToldDay } from '../../../core/figures/queries.ts';
import type { Html } from '../../../core/web/spans.ts';
import { type Reader, say } from '../../pages/reader.ts';
import { dayChart, type Series } from '../charts.ts';
import { costText, countText, moneyText } from '../figures-text.ts';
import { dataTable } from '../tables.ts';

type Money = NonNullable<ToldDay['paid']>;

/** Renders the figures of days as charts, each with a table. @param days today last */
export function dayCharts(reader: Reader, days: readonly ToldDay[]): Html {
  const names = days.map(({ day }) => day);
  const count = (value: number) => countText(reader, value);
  const chart = (title: string, series: readonly Series[], text = count) =>
    dayChart(reader, { title, days: names, series, text });
  const of = (label: string, value: (day: ToldDay) => number): Series => ({
    label,
    values: days.map(value),
  });
  const word = (figure: 'joined' | 'active' | 'made' | 'images' | 'videos' | 'failed') =>
    say(reader, `console.figure.${figure}`);
  return html`<div class="charts">${[
    chart(word('active'), [of(word('active'), ({ active }) => active)]),
    chart(word('joined'), [of(word('joined'), ({ joined }) => joined)]),
    chart(word('made'), [
      of(word('images'), ({ images }) => images),
      of(word('videos'), ({ videos }) => videos),
    ]),
    chart(word('failed'), causeSeries(reader, days)),
    ...moneyCharts(reader, days, 'paid', chart),
    ...moneyCharts(reader, days, 'refunded', chart),
    ...(days.some(({ costs }) => costs !== null && costs.length > 0)
      ? [
          chart(say(reader, 'console.figure.costs'), companySeries(days), (micros) =>
            costText(reader, micros),
          ),
        ]
      : []),
    ...(days.some(({ credits }) => credits !== null)
      ? [
          chart(say(reader, 'console.figure.credits'), [
            of(say(reader, 'console.figure.credits'), ({ credits }) => credits?.spent ?? 0),
          ]),
        ]
      : []),
  ]}</div>${causes(reader, days)}`;
}

type DrawChart = (
  title: string,
  series: readonly Series[],
  text?: (value: number) => string,
) => Html;

/** A chart for each currency in which real money moved; test money has charts of its own. */
function moneyCharts(
  reader: Reader,
  days: readonly ToldDay[],
  figure: 'paid' | 'refunded',
  chart: DrawChart,
): Html[] {
  const all: Money = days.flatMap((day) => day[figure] ?? []);
  const kinds = new Map(
    all.map(({ currency, isTest }) => [`${currency} ${isTest}`, { currency, isTest }] as const),
  );
  return [...kinds.values()].map(({ currency, isTest }) => {
    const name = say(reader, `console.figure.${figure}`);
    const unit = currency === 'xtr' ? '⭐' : currency.toUpperCase();
    const title = isTest ? `${name}, ${say(reader, 'console.test')}, ${unit}` : `${name}, ${unit}`;
    const values = days.map((day) =>
      (day[figure] ?? [])
        .filter((one) => one.currency === currency && one.isTest === isTest)
        .reduce((sum, { cents }) => sum + cents, 0),
    );
    return chart(title, [{ label: name, values }], (cents) => moneyText(reader, cents, currency));
  });
}

const MOST_ROWS = 3;

/** Series of what is counted by name: the largest ones, and the rest together. */
function largest(
  days: readonly ToldDay[],
  of: (day: ToldDay) => readonly { name: string; value: number }[],
  rest: string,
): Series[] {
  const sums = new Map<string, number>();
  for (const { name, value } of days.flatMap(of)) sums.set(name, (sums.get(name) ?? 0) + value);
  const names = [...sums].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
  const own = names.slice(0, MOST_ROWS);
  const values = (is: (name: string) => boolean) =>
    days.map((day) =>
      of(day)
        .filter(({ name }) => is(name))
        .reduce((sum, { value }) => sum + value, 0),
    );
  return [
    ...own.map((name) => ({ label: name, values: values((one) => one === name) })),
    ...(names.length > MOST_ROWS
      ? [{ label: rest, values: values((one) => !own.includes(one)) }]
      : []),
  ];
}

const companySeries = (days: readonly ToldDay[]): Series[] =>
  largest(
    days,
    ({ costs }) => (costs ?? []).map(({ company, micros }) => ({ name: company, value: micros })),
    '…',
  );

function causeSeries(reader: Reader, days: readonly ToldDay[]): Series[] {
  const found = largest(
    days,
    ({ failed }) => failed.map(({ cause, count }) => ({ name: cause, value: count })),
    say(reader, 'console.rest'),
  );
  const none = { label: say(reader, 'console.figure.failed'), values: days.map(() => 0) };
  return found.length > 0 ? found : [none];
}

/** What failed over all the days, by cause. */
function causes(reader: Reader, days: readonly ToldDay[]): Html | string {
  const sums = new Map<string, number>();
  for (const { cause, count } of days.flatMap(({ failed }) => failed))
    sums.set(cause, (sums.get(cause) ?? 0) + count);
  if (sums.size === 0) return '';
  const title = say(reader, 'console.causes');
  return html`<h3>${title}</h3>${dataTable({
    caption: title,
    columns: [
      { head: say(reader, 'console.cause') },
      { head: say(reader, 'console.count'), isNumber: true },
    ],
    rows: [...sums]
      .toSorted(([, a], [, b]) => b - a)
      .map(([cause, count]) => [html`<code>${cause}</code>`, countText(reader, count)]),
    none: '',
  })}`;
}
