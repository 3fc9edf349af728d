/** What operators look up: pages by key, newest first. */

import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';

type Query = Database['query'];

/** A page: what lies before a key, newest first; null for the first page. */
export type KeyPage = { before: string | null; most: number };

/** Greater than every id. */
const END = '~';

const page = (column: string, { before, most }: KeyPage): SQL =>
  sql`${sql.raw(column)} < ${before ?? END} order by ${sql.raw(column)} desc limit ${most}`;

/** Finds the account that an id leads to by now; null where there is none. */
export async function accountIdNow(q: Query, id: string): Promise<string | null> {
  const [row] = await q.all<{ id: string }>(sql`
    select coalesce((select into_account_id from merged_accounts where account_id = a.id), a.id) as id
    from accounts a where a.id = ${id}`);
  return row?.id ?? null;
}

/** Finds the account of a creator by the handle, in lower case; null where there is none. */
export async function accountOfHandle(q: Query, handle: string): Promise<string | null> {
  const [row] = await q.all<{ id: string }>(
    sql`select account_id as id from creators where handle = ${handle}`,
  );
  return row?.id ?? null;
}

/** A payment as it is found: its own id, and the checkout and the account behind it. */
export type FoundPayment = { id: string; checkoutId: string; accountId: string };

const PAYMENT = sql`select p.id as id, c.id as checkoutId, c.account_id as accountId
  from payments p join checkouts c on c.id = p.checkout_id`;

/** Finds a payment by its id, or that of its checkout. */
export async function paymentNamed(q: Query, id: string): Promise<FoundPayment | null> {
  const [row] = await q.all<FoundPayment>(
    sql`${PAYMENT} where p.id = ${id} union ${PAYMENT} where p.checkout_id = ${id} limit 1`,
  );
  return row ?? null;
}

/** Finds payments by a transaction's id at one of these providers. */
export const paymentsAtProviders = (
  q: Query,
  providers: readonly string[],
  transactionId: string,
): Promise<FoundPayment[]> =>
  q.all<FoundPayment>(
    sql`${PAYMENT} where p.provider in ${[...providers]} and p.transaction_id = ${transactionId}`,
  );

/** A generation without words and pictures. */
export type GenerationLine = {
  id: string;
  accountId: string;
  operation: string;
  kind: string;
  templateId: string | null;
  state: string;
  failure: string | null;
  engine: string;
  priceCredits: number;
  freeDay: string | null;
  createdAt: number;
  endedAt: number | null;
};

const GENERATION = sql`select id, account_id as accountId, operation, kind, template_id as templateId,
  state, failure, engine, price_credits as priceCredits, free_day as freeDay,
  created_at as createdAt, ended_at as endedAt from generations`;

/** Finds a generation by its id. */
export async function generationNamed(q: Query, id: string): Promise<GenerationLine | null> {
  const [row] = await q.all<GenerationLine>(sql`${GENERATION} where id = ${id}`);
  return row ?? null;
}

/** Reads the generations that an update started, oldest first. */
export const generationsTraced = (
  q: Query,
  trace: string,
  most: number,
): Promise<GenerationLine[]> =>
  q.all(sql`${GENERATION} where trace = ${trace} and trace is not null order by id limit ${most}`);

/** Reads a page of an account's generations. */
export const generationsBefore = (
  q: Query,
  of: KeyPage & { accountId: string },
): Promise<GenerationLine[]> =>
  q.all(sql`${GENERATION} where account_id = ${of.accountId} and ${page('id', of)}`);

/** A movement of an account's credits. */
export type EntryLine = {
  /** Of the entry. */
  id: string;
  reason: string;
  reference: string;
  credits: number;
  testCredits: number;
  /** Whether the reference is a shoot's. */
  isShoot: boolean;
  createdAt: number;
};

/** Reads a page of an account's ledger. */
export async function entriesBefore(
  q: Query,
  of: KeyPage & { accountId: string },
): Promise<EntryLine[]> {
  const rows = await q.all<Omit<EntryLine, 'isShoot'> & { isShoot: number }>(sql`
    select e.id as id, m.reason as reason, m.reference as reference, e.credits as credits,
      e.test_credits as testCredits, e.created_at as createdAt,
      exists (select 1 from shoots s where s.id = m.reference) as isShoot
    from entries e join movements m on m.id = e.movement_id
    where e.account_id = ${of.accountId} and ${page('e.id', of)}`);
  return rows.map((row) => ({ ...row, isShoot: row.isShoot === 1 }));
}

/** A payment in a list. */
export type PaymentRowLine = {
  id: string;
  checkoutId: string;
  accountId: string;
  provider: string;
  transactionId: string;
  product: string;
  status: 'paid' | 'refunded' | 'disputed';
  amountCents: number;
  refundedCents: number;
  currency: string;
  isTest: boolean;
  createdAt: number;
};

/** Which payments are listed; null for all. `sinceId` and `untilId` bound the ids, which carry their time. */
export type PaymentFilter = {
  provider: string | null;
  status: 'paid' | 'returned' | 'disputed' | null;
  sinceId: string | null;
  untilId: string | null;
};

const LINE = sql`select p.id as id, p.checkout_id as checkoutId, c.account_id as accountId,
    p.provider as provider, p.transaction_id as transactionId, c.product as product,
    p.status as status, p.amount_cents as amountCents, p.refunded_cents as refundedCents,
    p.currency as currency, p.is_test as isTest, p.created_at as createdAt`;

const STATUS = {
  paid: sql`p.status = 'paid' and p.refunded_cents = 0`,
  // The partial index's condition stands word for word, or SQLite would not use it.
  returned: sql`(status <> 'paid' or refunded_cents > 0) and p.refunded_cents > 0`,
  disputed: sql`(status <> 'paid' or refunded_cents > 0) and p.status = 'disputed'`,
} as const;

/** Reads a page of the payments of all accounts. */
export async function paymentsBefore(
  q: Query,
  of: KeyPage & PaymentFilter,
): Promise<PaymentRowLine[]> {
  const { provider, status, sinceId, untilId, before, most } = of;
  const top = [before, untilId].filter((one) => one !== null).toSorted()[0] ?? END;
  // Of few that went back the index of these is read, whoever the provider is.
  const byProvider = status === null || status === 'paid' ? sql`p.provider` : sql`+p.provider`;
  const rows = await q.all<RawLine>(sql`${LINE}
    from (select * from payments p where p.id < ${top} and p.id >= ${sinceId ?? ''}
      and ${provider === null ? sql`1` : sql`${byProvider} = ${provider}`}
      and ${status === null ? sql`1` : STATUS[status]}
      order by p.id desc limit ${most}) p
    join checkouts c on c.id = p.checkout_id order by p.id desc`);
  return rows.map(typed);
}

type RawLine = Omit<PaymentRowLine, 'isTest'> & { isTest: number };
const typed = (row: RawLine): PaymentRowLine => ({ ...row, isTest: row.isTest === 1 });

/** Reads a page of an account's payments; its keys are those of checkouts. */
export async function accountPaymentsBefore(
  q: Query,
  of: KeyPage & { accountId: string },
): Promise<PaymentRowLine[]> {
  const rows =
    await q.all<RawLine>(sql`${LINE} from checkouts c join payments p on p.checkout_id = c.id
    where c.account_id = ${of.accountId} and ${page('c.id', of)}`);
  return rows.map(typed);
}

/** A refund by an operator. */
export type RefundLine = {
  id: string;
  paymentId: string;
  checkoutId: string;
  accountId: string;
  provider: string;
  amountCents: number;
  currency: string;
  requestedBy: string;
  state: 'asked' | 'done' | 'refused';
  failure: string | null;
  createdAt: number;
  endedAt: number | null;
};

/** Reads a page of the refunds that operators made, in one state or all. */
export const refundsBefore = (
  q: Query,
  of: KeyPage & { state: RefundLine['state'] | null },
): Promise<RefundLine[]> =>
  q.all(sql`select r.id as id, r.payment_id as paymentId, p.checkout_id as checkoutId,
      c.account_id as accountId, p.provider as provider, r.amount_cents as amountCents,
      p.currency as currency, r.requested_by as requestedBy, r.state as state, r.failure as failure,
      r.created_at as createdAt, r.ended_at as endedAt
    from payment_refunds r join payments p on p.id = r.payment_id
    join checkouts c on c.id = p.checkout_id
    where ${of.state === null ? sql`1` : sql`r.state = ${of.state}`} and ${page('r.id', of)}`);

/** Tells how many entries the ledger has at most: the number of the last one. */
export async function entriesAtMost(q: Query): Promise<number> {
  return (await q.get<{ n: number }>(sql`select coalesce(max(rowid), 0) as n from entries`)).n;
}
