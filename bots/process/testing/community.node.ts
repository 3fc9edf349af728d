/** What tests of templates that people make and use have in common: credits, and what the books say. */
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { SurfaceName } from '../../../core/chat/event.ts';
import { auditCommand } from '../../../core/credits/audit-command.node.ts';
import { accountAt } from '../../../db/accounts.ts';
import type { Database } from '../../../db/database.ts';
import { balanceOf, grant } from '../../../db/ledger.ts';

/** What everybody is given. */
export const GIFT = 100;

/** Gives somebody credits. @returns the id of the account */
export async function fund(
  db: Database,
  identity: { surface: SurfaceName; userId: string },
  now: number,
): Promise<string> {
  const account = await accountAt(db.query, identity);
  if (!account) throw new Error(`nobody is ${identity.userId}`);
  const of = { accountId: account.id, id: `gift-${account.id}`, credits: GIFT, now };
  await db.commit(grant(db.query, of));
  return account.id;
}

/** Reads balances in the ledger. */
export const balancesOf = ({ query }: Database, accountIds: readonly string[]) =>
  Promise.all(accountIds.map((id) => balanceOf(query, id)));

/** Reads who used a template of an author, and what the author was given for it. */
export async function usesOf({ query: q }: Database, authorId: string) {
  const uses = await q.all<{ by: string; counts: number }>(sql`
    select account_id as "by", counts from template_uses where author_account_id = ${authorId}
    and account_id <> ${authorId} order by created_at`);
  const rewards = await q.all<{ by: string; credits: number; state: string }>(sql`
    select account_id as "by", credits, state from template_rewards
    where author_account_id = ${authorId} order by created_at`);
  return { uses, rewards };
}

/** Runs `npm run audit` on a service's data. @returns its last line */
export async function auditOf(directory: string): Promise<string> {
  const lines: string[] = [];
  await auditCommand([`file:${join(directory, 'alme.db')}`], (line) => lines.push(line));
  return lines.slice(-1).join('');
}
