import { html } from 'hono/html';
import type { Html } from '../../../core/web/spans.ts';

/** Renders a legal page around its parts. */
export const policyArticle = (title: Html | string, parts: readonly (Html | string)[]): Html =>
  html`<article class="policy"><h1>${title}</h1>${parts}</article>`;

/** Renders a table with a heading for each column; the first cell of a row heads it. */
export const policyTable = (
  heads: readonly string[],
  rows: readonly (readonly (Html | string)[])[],
): Html =>
  html`<div class="table"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map(
    ([first, ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
