/** What tests of payments in Stars have in common: a clock that can be moved, and the books. */
import { eq } from 'drizzle-orm';
import { audit } from '../../../db/audit.ts';
import { checkouts, identities, payments } from '../../../db/schema/schema.ts';
import { requestSweeps } from '../../service/sweeps.ts';
import type { TelegramUser } from '../../telegram/testing/stand-in.node.ts';
import { eventually, type TestService } from './test-service.node.ts';

/** Creates a running clock that can be advanced. */
export function movableClock(): { now: () => number; advance: (ms: number) => void } {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance: (ms) => {
      ahead += ms;
    },
  };
}

/** Reads the balance, Pro, checkouts and payments of a user. */
export async function booksOf(testService: TestService, me: TelegramUser) {
  const { db } = testService.service.ctx;
  const { query: q } = db;
  const identity = await q.query.identities.findFirst({
    where: eq(identities.userId, String(me.person.id)),
  });
  const accountId = identity?.accountId ?? '';
  const rows = await q
    .select()
    .from(checkouts)
    .leftJoin(payments, eq(payments.checkoutId, checkouts.id))
    .where(eq(checkouts.accountId, accountId))
    .orderBy(checkouts.id);
  const balance = await q.query.balances.findFirst({
    where: (row, { eq: is }) => is(row.accountId, accountId),
  });
  const account = await q.query.accounts.findFirst({
    where: (row, { eq: is }) => is(row.id, accountId),
  });
  return {
    accountId,
    credits: balance?.credits ?? 0,
    proUntil: account?.proUntil ?? null,
    checkouts: rows.map(({ checkouts: row }) => row),
    payments: rows.flatMap(({ payments: row }) => (row ? [row] : [])),
  };
}

/**
 * Requests an invoice by pressing an offer's button.
 * @returns the link of the invoice
 */
export async function invoiceFor(me: TelegramUser, product = 'spark'): Promise<string> {
  me.pressCode(`offer:${product}:stars`);
  await me.chat.until('You pay with Stars');
  return me.invoiceLink();
}

/** Waits until a user's books satisfy a condition. */
export const whenBooks = (
  testService: TestService,
  me: TelegramUser,
  is: (books: Awaited<ReturnType<typeof booksOf>>) => boolean,
) => eventually(async () => is(await booksOf(testService, me)));

/** Waits until no update or task is due. */
export const allDone = (testService: TestService) =>
  eventually(async () => {
    if (testService.telegram.world.updates.waiting > 0) return false;
    const { db, now } = testService.service.ctx;
    const tasks = await db.query.query.tasks.findMany();
    const due = tasks.filter(({ runAt, leaseId }) => leaseId !== null || runAt <= now());
    return due.length === 0;
  });

/** Makes every sweep due, as the timer does each minute. */
export const sweepNow = (testService: TestService) => requestSweeps(testService.service.ctx);

/** Lists the violations of the ledger. */
export const violations = (testService: TestService) => audit(testService.service.ctx.db.query);

/** Reads the error text of a payment's outcome. */
export function errorOf(outcome: object): string {
  return 'error' in outcome && typeof outcome.error === 'string' ? outcome.error : '';
}
