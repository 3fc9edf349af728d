import { html } from 'hono/html';
import {
  accountGenerations,
  accountLedger,
  accountPayments,
  acts,
} from '../../../core/lookups/account.ts';
import { shootList } from '../../../core/shoots/queries.ts';
import type { Html } from '../../../core/web/spans.ts';
import { renderTime } from '../../../core/web/spans.ts';
import type { EntryLine, GenerationLine } from '../../../db/lookups.ts';
import { say } from '../../pages/reader.ts';
import { olderLink, pageLink } from '../elements.ts';
import { changeText, countText } from '../figures-text.ts';
import type { ConsolePage } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { type Cell, type Column, dataTable } from '../tables.ts';
import { accountAsked, accountHead } from './account-parts.ts';
import { paymentRows } from './payment-parts.ts';

type List = { columns: Column[]; rows: Cell[][]; next: string | null };

/** Makes a page of one of an account's lists, read by key. */
const listPage = (
  name: 'ledger' | 'payments' | 'generations' | 'shoots' | 'acts',
  right: 'people' | 'money',
  list: (asked: ConsoleRequest, of: { accountId: string; before: string | null }) => Promise<List>,
): ConsolePage => ({
  path: `/people/:account/${name}`,
  right,
  title: `console.${name}`,
  at: '/people',
  render: async (asked) => {
    const account = await accountAsked(asked);
    const of = { accountId: account.id, before: asked.query('before') };
    const { columns, rows, next } = await list(asked, of);
    const { reader } = asked;
    const table = dataTable({
      caption: say(reader, `console.${name}`),
      columns,
      rows,
      none: say(reader, 'console.none'),
    });
    const path = `/people/${account.id}/${name}`;
    return html`${accountHead(asked, account, name)}${table}${olderLink(asked, { path, before: next })}`;
  },
});

const when = ({ reader }: ConsoleRequest, at: number): Html =>
  renderTime(at, 'relative', reader.locale);

const ledgerPage = listPage('ledger', 'people', async (asked, of) => {
  const { parts, actor, reader } = asked;
  const { lines, next } = await accountLedger(parts, actor, of);
  return {
    columns: [
      { head: say(reader, 'console.acts.when') },
      { head: say(reader, 'console.acts.what') },
      { head: say(reader, 'console.credits'), isNumber: true },
      { head: say(reader, 'console.reference') },
    ],
    rows: lines.map((line) => [
      when(asked, line.createdAt),
      say(reader, 'console.movement', { reason: line.reason }),
      html`<b>${changeText(reader, line.credits)}</b>${line.testCredits === 0 ? '' : html` <small>${say(reader, 'console.test')} ${changeText(reader, line.testCredits)}</small>`}`,
      referenceOf(asked, line),
    ]),
    next,
  };
});

function referenceOf(asked: ConsoleRequest, { reason, reference, isShoot }: EntryLine): Html {
  const code = html`<code>${reference}</code>`;
  if (isShoot) return pageLink(asked, `/shoots/${reference}`, code);
  return reason === 'spend' || reason === 'refund'
    ? pageLink(asked, `/generations/${reference}`, code)
    : code;
}

const paymentsPage = listPage('payments', 'money', async (asked, of) => {
  const { lines, next } = await accountPayments(asked.parts, asked.actor, of);
  return { ...paymentRows(asked, lines, { withAccount: false }), next };
});

const generationsPage = listPage('generations', 'people', async (asked, of) => {
  const { parts, actor, reader } = asked;
  const { lines, next } = await accountGenerations(parts, actor, of);
  return {
    columns: [
      { head: say(reader, 'console.acts.when') },
      { head: say(reader, 'console.acts.what') },
      { head: say(reader, 'console.state') },
      { head: say(reader, 'console.engine') },
      { head: say(reader, 'console.credits'), isNumber: true },
    ],
    rows: lines.map((line) => [
      pageLink(asked, `/generations/${line.id}`, when(asked, line.createdAt)),
      whatOf(line),
      html`<code>${line.state}</code>${line.failure === null ? '' : html` <small>${line.failure}</small>`}`,
      html`<code>${line.engine}</code>`,
      line.freeDay === null ? countText(reader, line.priceCredits) : say(reader, 'console.free'),
    ]),
    next,
  };
});

const shootsPage = listPage('shoots', 'people', async (asked, of) => {
  const { parts, actor, reader } = asked;
  const { lines, next } = await shootList(parts, actor, of);
  return {
    columns: [
      { head: say(reader, 'console.acts.when') },
      { head: say(reader, 'console.acts.what') },
      { head: say(reader, 'console.shoot.made'), isNumber: true },
      { head: say(reader, 'console.shoot.open'), isNumber: true },
      { head: say(reader, 'console.credits'), isNumber: true },
    ],
    rows: lines.map((line) => [
      pageLink(asked, `/shoots/${line.id}`, when(asked, line.createdAt)),
      html`<code>${line.themeId}</code>`,
      `${countText(reader, line.made)} / ${countText(reader, line.size)}`,
      countText(reader, line.open),
      countText(reader, line.priceCredits),
    ]),
    next,
  };
});

const whatOf = ({ operation, kind, templateId }: GenerationLine): Html =>
  html`<code>${templateId ?? operation}</code> <small>${kind}</small>`;

const actsPage = listPage('acts', 'people', async (asked, { accountId, before }) => {
  const { parts, actor, reader } = asked;
  const { lines, next } = await acts(parts, actor, { accountId, subject: null, before });
  return {
    columns: [
      { head: say(reader, 'console.acts.when') },
      { head: say(reader, 'console.acts.who') },
      { head: say(reader, 'console.acts.what') },
      { head: say(reader, 'console.acts.on') },
    ],
    rows: lines.map((line) => [
      when(asked, line.createdAt),
      html`<code>${line.actor}</code>`,
      html`<code>${line.verb}</code> <small><code>${line.details}</code></small>`,
      html`<code>${line.subject}</code>`,
    ]),
    next,
  };
});

/** The lists of an account. */
export const ACCOUNT_LISTS: readonly ConsolePage[] = [
  ledgerPage,
  paymentsPage,
  generationsPage,
  shootsPage,
  actsPage,
];
