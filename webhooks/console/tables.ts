import { html } from 'hono/html';
import type { Html } from '../../core/web/spans.ts';

/** A column of a table. */
export type Column = { head: string; isNumber?: boolean };
/** What stands in a cell. */
export type Cell = Html | string;

/**
 * Renders a table that a phone shows as cards: roles stand on every element, since what is not laid out as a
 * table is none to a screen reader.
 * @param of `caption` what the table is of, for who cannot see its place; `none` what is said where no row is
 */
export function dataTable(of: {
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  none: string;
}): Html {
  const { caption, columns, rows, none } = of;
  if (rows.length === 0) return html`<p class="none">${none}</p>`;
  const side = (at: number) => (columns[at]?.isNumber ? html` class="number"` : '');
  const heads = columns.map(
    ({ head }, at) => html`<th role="columnheader" scope="col"${side(at)}>${head}</th>`,
  );
  const lines = rows.map(
    (cells) =>
      html`<tr role="row">${cells.map((cell, at) => html`<td role="cell"${side(at)} data-head="${columns[at]?.head ?? ''}"><div>${cell}</div></td>`)}</tr>`,
  );
  return html`<table class="data" role="table"><caption class="out-of-sight">${caption}</caption><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${lines}</tbody></table>`;
}

/** Renders facts by name, in a list; facts without a value are left out. */
export const factList = (facts: readonly (readonly [name: string, value: Cell | null])[]): Html =>
  html`<dl class="facts">${facts.map(([name, value]) => (value === null ? '' : html`<div><dt>${name}</dt><dd>${value}</dd></div>`))}</dl>`;
