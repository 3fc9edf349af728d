import { accountOf } from '../../db/accounts.ts';
import { billingEmailsOf } from '../../db/checkouts.ts';
import type { Context } from '../context.ts';
import { openNames } from '../storage/sealed-names.ts';
import { openBillingEmail } from './sealed-email.ts';

const MOST_MAILS = 20;

/** What opening mail addresses needs. */
export type OpensMails = Pick<Context, 'db' | 'vault' | 'log'>;

/**
 * Reads the mailboxes that an account is known by, its own and those it has paid with, opened, each in one
 * spelling. One that does not open is left out.
 */
export async function mailboxesOf(ctx: OpensMails, accountId: string): Promise<Set<string>> {
  const q = ctx.db.query;
  const [account, paid] = await Promise.all([
    accountOf(q, accountId),
    billingEmailsOf(q, accountId, MOST_MAILS),
  ]);
  if (!account) return new Set();
  const key =
    account.wrappedKey === null ? null : { owner: account.id, wrappedKey: account.wrappedKey };
  const mails = await Promise.all([
    openNames(ctx, key, account).then(({ email }) => email),
    ...paid.map((payment) => openBillingEmail(ctx, key, payment)),
  ]);
  return new Set(mails.filter((mail) => mail !== null).map(oneMail));
}

/** Spellings of one mailbox made the same: case, what follows a plus, dots at Gmail. */
export function oneMail(mail: string): string {
  const [box = '', host = ''] = mail.trim().toLowerCase().split('@');
  const plain = box.replace(/\+.*$/, '');
  const gmail = host === 'gmail.com' || host === 'googlemail.com';
  return gmail ? `${plain.replaceAll('.', '')}@gmail.com` : `${plain}@${host}`;
}
