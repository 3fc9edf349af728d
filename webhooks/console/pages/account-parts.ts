import { html } from 'hono/html';
import { ProductError } from '../../../core/errors.ts';
import { type AccountOverview, accountOverview } from '../../../core/lookups/account.ts';
import type { Html } from '../../../core/web/spans.ts';
import { say } from '../../pages/reader.ts';
import { tabs } from '../elements.ts';
import { type ConsoleRequest, may } from '../request.ts';

/** Reads the account that the path names. @throws {ProductError} `not-found`, `forbidden` */
export async function accountAsked({
  parts,
  actor,
  param,
}: ConsoleRequest): Promise<AccountOverview> {
  const found = await accountOverview(parts, actor, param('account'));
  if (!found) throw new ProductError({ code: 'not-found' });
  return found;
}

/** Renders whose account it is, how it stands, and the links to its pages. */
export function accountHead(asked: ConsoleRequest, account: AccountOverview, at: string): Html {
  const { reader } = asked;
  const { id, status, heldAt } = account;
  const path = `/people/${id}`;
  const held =
    heldAt === null ? '' : html` <span class="tag warn">${say(reader, 'console.held')}</span>`;
  const links = [
    [path, say(reader, 'console.account')],
    [`${path}/ledger`, say(reader, 'console.ledger')],
    ...(may(asked, 'money')
      ? [[`${path}/payments`, say(reader, 'console.payments')] as const]
      : []),
    [`${path}/generations`, say(reader, 'console.generations')],
    [`${path}/shoots`, say(reader, 'console.shoots')],
    [`${path}/acts`, say(reader, 'console.acts')],
  ] as const;
  return html`<p class="whose"><code>${id}</code> <span class="tag${status === 'active' ? '' : ' warn'}">${say(reader, 'console.status', { status })}</span>${held}</p>${tabs(asked, { label: say(reader, 'console.account'), links, at: at === '' ? path : `${path}/${at}` })}`;
}
