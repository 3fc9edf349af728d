import { html } from 'hono/html';
import type { AccountOverview } from '../../../core/lookups/account.ts';
import { type Html, renderTime } from '../../../core/web/spans.ts';
import { say } from '../../pages/reader.ts';
import { countText, moneyText } from '../figures-text.ts';
import type { ConsolePage } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { dataTable, factList } from '../tables.ts';
import { accountForms } from './account-forms.ts';
import { accountAsked, accountHead } from './account-parts.ts';

/** The page of an account: how it stands, what can be done, and what was. */
export const accountPage: ConsolePage = {
  path: '/people/:account',
  right: 'people',
  title: 'console.account',
  at: '/people',
  render: renderAccount,
};

async function renderAccount(asked: ConsoleRequest): Promise<Html> {
  const { reader } = asked;
  const account = await accountAsked(asked);
  return html`${accountHead(asked, account, '')}<div class="columns"><section aria-labelledby="standing"><h2 id="standing">${say(reader, 'console.standing')}</h2>${standing(asked, account)}</section><section aria-labelledby="do"><h2 id="do">${say(reader, 'console.do')}</h2>${accountForms(asked, account)}</section></div>${history(asked, account)}`;
}

function standing({ reader }: ConsoleRequest, account: AccountOverview): Html {
  const { locale } = reader;
  const time = (at: number | null) => (at === null ? null : renderTime(at, 'relative', locale));
  const { inForce, credits, testCredits } = account;
  const test =
    testCredits === 0 ? '' : ` (${say(reader, 'console.test')}: ${countText(reader, testCredits)})`;
  return factList([
    [say(reader, 'console.balance'), html`<b>${countText(reader, credits)}</b>${test}`],
    [
      say(reader, 'console.in-force'),
      inForce &&
        html`${say(reader, 'console.step', { step: inForce.step })}, ${say(reader, 'console.step.reason', { reason: inForce.reason })}${inForce.until === null ? '' : html`, ${say(reader, 'console.until')} ${time(inForce.until)}`}`,
    ],
    [say(reader, 'console.held'), time(account.heldAt)],
    [
      say(reader, 'console.identities'),
      html`${account.identities.map(({ surface, userId, blockedAt }) => html`<div><code>${surface}:${userId}</code>${blockedAt === null ? '' : html` <small>${say(reader, 'console.blocked')}</small>`}</div>`)}`,
    ],
    [say(reader, 'console.handle'), account.handle === null ? null : html`@${account.handle}`],
    [say(reader, 'console.since'), time(account.createdAt)],
    [say(reader, 'console.paid-first'), time(account.paidAt)],
    [say(reader, 'console.pro-until'), time(account.proUntil)],
    [say(reader, 'console.closing'), time(account.closingAt)],
    [say(reader, 'console.language'), account.locale],
    [say(reader, 'console.time-zone'), account.timeZone],
    [
      say(reader, 'console.terms'),
      account.termsAt === null ? null : html`${account.termsVersion}, ${time(account.termsAt)}`,
    ],
  ]);
}

function history(asked: ConsoleRequest, account: AccountOverview): Html {
  const { subscriptions } = account;
  return html`${part(asked, 'console.steps', steps(asked, account))}${part(asked, 'console.account.holds', holds(asked, account))}${part(asked, 'console.consents', consents(asked, account))}${subscriptions === null ? '' : part(asked, 'console.subscriptions', months(asked, subscriptions))}`;
}

type Part =
  | 'console.steps'
  | 'console.account.holds'
  | 'console.consents'
  | 'console.subscriptions';

function part({ reader }: ConsoleRequest, title: Part, body: Html): Html {
  const id = title.replaceAll('.', '-');
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${say(reader, title)}</h2>${body}</section>`;
}

const none = ({ reader }: ConsoleRequest): string => say(reader, 'console.none');

function steps(asked: ConsoleRequest, account: AccountOverview): Html {
  const { reader } = asked;
  const time = (at: number | null) =>
    at === null ? '–' : renderTime(at, 'relative', reader.locale);
  return dataTable({
    caption: say(reader, 'console.steps'),
    columns: [
      { head: say(reader, 'console.acts.when') },
      { head: say(reader, 'console.acts.what') },
      { head: say(reader, 'console.why') },
      { head: say(reader, 'console.by') },
      { head: say(reader, 'console.ended-at') },
    ],
    rows: account.steps.map((row) => [
      time(row.createdAt),
      say(reader, 'console.step', { step: row.step }),
      html`${say(reader, 'console.step.reason', { reason: row.reason })}${row.source === null ? '' : html` <code>${row.source}</code>`}`,
      html`<code>${row.decidedBy}</code>`,
      html`${time(row.endedAt ?? row.until)}${row.endedBy === null ? '' : html` <code>${row.endedBy}</code>`}`,
    ]),
    none: none(asked),
  });
}

function holds(asked: ConsoleRequest, account: AccountOverview): Html {
  const { reader } = asked;
  return dataTable({
    caption: say(reader, 'console.account.holds'),
    columns: [
      { head: say(reader, 'console.acts.when') },
      { head: say(reader, 'console.cause') },
      { head: say(reader, 'console.decision') },
      { head: say(reader, 'console.by') },
    ],
    rows: account.holds.map((row) => [
      renderTime(row.createdAt, 'relative', reader.locale),
      html`<code>${row.cause}</code>`,
      say(reader, 'console.hold.decision', { decision: row.decision ?? 'none' }),
      row.decidedBy === null ? '–' : html`<code>${row.decidedBy}</code>`,
    ]),
    none: none(asked),
  });
}

function consents(asked: ConsoleRequest, account: AccountOverview): Html {
  const { reader } = asked;
  return dataTable({
    caption: say(reader, 'console.consents'),
    columns: [
      { head: say(reader, 'console.acts.when') },
      { head: say(reader, 'console.purpose') },
      { head: say(reader, 'console.version') },
      { head: say(reader, 'console.state') },
    ],
    rows: account.consents.map((row) => [
      renderTime(row.grantedAt, 'relative', reader.locale),
      html`<code>${row.purpose}</code>`,
      row.version,
      html`${say(reader, 'console.consent.state', { state: row.state })}${row.withdrawnAt === null ? '' : html`, ${renderTime(row.withdrawnAt, 'relative', reader.locale)}`}`,
    ]),
    none: none(asked),
  });
}

function months(asked: ConsoleRequest, rows: NonNullable<AccountOverview['subscriptions']>): Html {
  const { reader } = asked;
  return dataTable({
    caption: say(reader, 'console.subscriptions'),
    columns: [
      { head: say(reader, 'console.provider') },
      { head: say(reader, 'console.state') },
      { head: say(reader, 'console.amount'), isNumber: true },
      { head: say(reader, 'console.until') },
    ],
    rows: rows.map((row) => [
      html`${row.provider} <code>${row.providerId}</code>`,
      html`<code>${row.state}</code>${row.isTest ? ` ${say(reader, 'console.test')}` : ''}`,
      moneyText(reader, row.amountCents, row.currency),
      renderTime(row.periodEndAt, 'relative', reader.locale),
    ]),
    none: none(asked),
  });
}
