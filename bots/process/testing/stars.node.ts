/** What tests of payments in Stars have in common: a clock that can be moved, and the books. */
import { eq } from 'drizzle-orm';
import { audit } from '../../../db/audit.ts';
import { checkouts, identities, payments } from '../../../db/schema/schema.ts';
import type { TelegramUser } from '../../telegram/testing/stand-in.node.ts';
import { requestSweeps } from '../sweeps.ts';
import { eventually, type TestService } from './test-service.node.ts';

/** A clock that runs, and can be put forward. */
export function movableClock(): { now: () => number; advance: (ms: number) => void } {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance: (ms) => {
      ahead += ms;
    },
  };
}

/** Everything of one person in the books. */
export async function booksOf(house: TestService, me: TelegramUser) {
  const { db } = house.service.ctx;
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

/** Asks for an invoice by pressing an offer's button. @returns its link */
export async function invoiceFor(me: TelegramUser, product = 'spark'): Promise<string> {
  me.pressCode(`offer:${product}:stars`);
  await me.chat.until('You pay with Stars');
  return me.invoiceLink();
}

/** Waits until the books say so. */
export const whenBooks = (
  house: TestService,
  me: TelegramUser,
  is: (books: Awaited<ReturnType<typeof booksOf>>) => boolean,
) => eventually(async () => is(await booksOf(house, me)));

/** Waits until nothing is left to be heard, booked or told. */
export const allDone = (house: TestService) =>
  eventually(async () => {
    if (house.telegram.world.updates.waiting > 0) return false;
    const { db, now } = house.service.ctx;
    const tasks = await db.query.query.tasks.findMany();
    const due = tasks.filter(({ runAt, leaseId }) => leaseId !== null || runAt <= now());
    return due.length === 0;
  });

/** Makes every sweep due, as the timer does each minute. */
export const sweepNow = (house: TestService) => requestSweeps(house.service.ctx);

/** What does not hold in the books. */
export const violations = (house: TestService) => audit(house.service.ctx.db.query);

/** What every refusal of a payment must be: words, and no insides. */
export function errorOf(outcome: object): string {
  return 'error' in outcome && typeof outcome.error === 'string' ? outcome.error : '';
}
