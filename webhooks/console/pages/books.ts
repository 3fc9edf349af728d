import { html } from 'hono/html';
import { books, differences } from '../../../core/lookups/payments.ts';
import type { Html } from '../../../core/web/spans.ts';
import type { BookFigures } from '../../../db/audit-figures.ts';
import { href, say } from '../../pages/reader.ts';
import { pageLink } from '../elements.ts';
import { countText, moneyText } from '../figures-text.ts';
import type { ConsolePage } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { dataTable, factList } from '../tables.ts';
import { moneyTabs } from './payment-parts.ts';

/** The page of what the books come to, and whether they hold. */
export const booksPage: ConsolePage = {
  path: '/money/books',
  right: 'money',
  title: 'console.books',
  at: '/money',
  render: renderBooks,
};

async function renderBooks(asked: ConsoleRequest): Promise<Html> {
  const { parts, actor, reader } = asked;
  const { entries, proof } = await books(parts, actor);
  const head = moneyTabs(asked, '/money/books');
  if (!proof)
    return html`${head}<p>${say(reader, 'console.books.large', { count: entries })}</p><p><code>npm run audit</code></p>`;
  const { figures, violations } = proof;
  const verdict =
    violations.length === 0
      ? html`<p class="remark">${say(reader, 'console.books.right', { count: entries })}</p>`
      : html`<p class="remark refusal" role="alert">${say(reader, 'console.books.wrong', { count: violations.length })}</p><ul>${violations.map(({ rule, id }) => html`<li><code>${rule}</code> <code>${id}</code></li>`)}</ul>`;
  return html`${head}${verdict}${totals(asked, figures)}${movements(asked, figures)}${paid(asked, figures)}`;
}

function totals({ reader }: ConsoleRequest, figures: BookFigures): Html {
  const count = (value: number) => countText(reader, value);
  const { accounts, balances, openCheckouts } = figures;
  return factList([
    [say(reader, 'console.books.active'), count(accounts.active)],
    [say(reader, 'console.books.suspended'), count(accounts.suspended)],
    [say(reader, 'console.held'), count(accounts.held)],
    [say(reader, 'console.books.pro'), count(accounts.pro)],
    [say(reader, 'console.books.owed'), count(balances.owed)],
    [say(reader, 'console.books.missing'), count(balances.missing)],
    [say(reader, 'console.books.open'), count(openCheckouts)],
  ]);
}

function movements({ reader }: ConsoleRequest, figures: BookFigures): Html {
  const title = say(reader, 'console.books.movements');
  return html`<h2>${title}</h2>${dataTable({
    caption: title,
    columns: [
      { head: say(reader, 'console.acts.what') },
      { head: say(reader, 'console.count'), isNumber: true },
      { head: say(reader, 'console.credits'), isNumber: true },
    ],
    rows: figures.movements.map(({ reason, count, credits }) => [
      say(reader, 'console.movement', { reason }),
      countText(reader, count),
      countText(reader, credits),
    ]),
    none: say(reader, 'console.none'),
  })}`;
}

function paid({ reader }: ConsoleRequest, figures: BookFigures): Html {
  const title = say(reader, 'console.payments');
  return html`<h2>${title}</h2>${dataTable({
    caption: title,
    columns: [
      { head: say(reader, 'console.provider') },
      { head: say(reader, 'console.count'), isNumber: true },
      { head: say(reader, 'console.amount'), isNumber: true },
      { head: say(reader, 'console.refunded'), isNumber: true },
      { head: say(reader, 'console.disputed'), isNumber: true },
    ],
    rows: figures.payments.map((row) => [
      html`${row.provider} <code>${row.kind}</code>`,
      countText(reader, row.count),
      moneyText(reader, row.amountCents, row.currency),
      moneyText(reader, row.refundedCents, row.currency),
      countText(reader, row.disputed),
    ]),
    none: say(reader, 'console.none'),
  })}`;
}

/** The page that compares what the providers list with the books. */
export const differencesPage: ConsolePage = {
  path: '/money/differences',
  right: 'money',
  title: 'console.differences',
  at: '/money',
  render: renderDifferences,
};

const DAY_MS = 24 * 60 * 60_000;
const SPANS = [1, 7, 31] as const;

async function renderDifferences(asked: ConsoleRequest): Promise<Html> {
  const { parts, actor, reader } = asked;
  const days = SPANS.find((span) => String(span) === asked.query('days'));
  const choices = html`<nav class="choices" aria-label="${say(reader, 'console.span')}">${SPANS.map((span) => html`<a href="${href(reader, '/console/money/differences', { days: String(span) })}"${span === days ? html` aria-current="true"` : ''}>${say(reader, 'console.span.days', { days: span })}</a>`)}</nav>`;
  const head = html`${moneyTabs(asked, '/money/differences')}<p>${say(reader, 'console.differences.about')}</p>${choices}`;
  if (days === undefined) return head;
  const found = await differences(parts, actor, { since: parts.now() - days * DAY_MS });
  const table = dataTable({
    caption: say(reader, 'console.differences'),
    columns: [
      { head: say(reader, 'console.provider') },
      { head: say(reader, 'console.acts.what') },
      { head: say(reader, 'console.differences.theirs') },
      { head: say(reader, 'console.differences.ours') },
      { head: say(reader, 'console.payment') },
    ],
    rows: found.differences.map((one) => [
      one.provider,
      say(reader, 'console.difference', { what: DIFFERENCE[one.what] }),
      one.theirs,
      one.ours,
      html`${one.checkoutId === null ? '' : pageLink(asked, `/money/payments/${one.checkoutId}`, html`<code>${one.checkoutId}</code>`)} <code>${one.transactionId ?? ''}</code>`,
    ]),
    none: say(reader, 'console.differences.none'),
  });
  return html`${head}${table}${found.isWhole ? '' : html`<p>${say(reader, 'console.differences.more')}</p>`}<p>${say(reader, 'console.differences.repair')} <code>npm run reconcile</code></p>`;
}

/** Names of the kinds of differences, as texts choose by them. */
const DIFFERENCE = {
  'paid there, not here': 'unbooked',
  'credited here, unknown there': 'unknown',
  'amount differs': 'amount',
  'refund or dispute not booked': 'returned',
  'open here, over there': 'open',
  'cannot be asked': 'unasked',
} as const;
