import { audit, type Violation } from '../../db/audit.ts';
import { type BookFigures, bookFigures } from '../../db/audit-figures.ts';
import { firstIdAt } from '../../db/ids.ts';
import {
  entriesAtMost,
  type PaymentFilter,
  type PaymentRowLine,
  paymentsBefore,
  type RefundLine,
  refundsBefore,
} from '../../db/lookups.ts';
import type { Context } from '../context.ts';
import type { PaymentContext } from '../payments/context.ts';
import { type Difference, reconcile } from '../payments/reconcile/reconcile.ts';
import type { ProviderId } from '../provider-ids.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';
import { PAGE_LINES, type Page, pageOf } from './page.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators'>;
const most = PAGE_LINES + 1;

/** Which payments are listed. Times are milliseconds; null for no bound. */
export type PaymentsAsked = {
  provider: ProviderId | null;
  /** `returned`: money of it went back. */
  status: PaymentFilter['status'];
  from: number | null;
  until: number | null;
  before: string | null;
};

/** Reads a page of all payments, disputes among them. @throws {ProductError} `forbidden` */
export async function paymentsPage(
  ctx: Needs,
  actor: Actor,
  of: PaymentsAsked,
): Promise<Page<PaymentRowLine>> {
  requireOperator(ctx, actor, 'money');
  const { provider, status, from, until, before } = of;
  const rows = await paymentsBefore(ctx.db.query, {
    ...{ provider, status, before, most },
    sinceId: from === null ? null : firstIdAt(from),
    untilId: until === null ? null : firstIdAt(until),
  });
  return pageOf(rows, ({ id }) => id);
}

/** Reads a page of the refunds that operators made. @throws {ProductError} `forbidden` */
export async function refundsPage(
  ctx: Needs,
  actor: Actor,
  of: { state: RefundLine['state'] | null; before: string | null },
): Promise<Page<RefundLine>> {
  requireOperator(ctx, actor, 'money');
  return pageOf(await refundsBefore(ctx.db.query, { ...of, most }), ({ id }) => id);
}

/** Books of more entries are proved from the shell: it would hold up what the service does for others. */
const MOST_ENTRIES = 200_000;

/** What the books come to and what does not hold in them; null where they are too large to say it at once. */
export type Books = {
  entries: number;
  proof: { figures: BookFigures; violations: Violation[] } | null;
};

/** Proves the books as `npm run audit` does, where they are small enough. @throws {ProductError} `forbidden` */
export async function books(ctx: Needs, actor: Actor): Promise<Books> {
  requireOperator(ctx, actor, 'money');
  const q = ctx.db.query;
  const entries = await entriesAtMost(q);
  if (entries > MOST_ENTRIES) return { entries, proof: null };
  return {
    entries,
    proof: { figures: await bookFigures(q, ctx.now()), violations: await audit(q) },
  };
}

const MOST_DIFFERENCES = 50;
const LONGEST_BACK_MS = 31 * 24 * 60 * 60_000;

/**
 * Compares what the providers list with the books, as `npm run reconcile` does, and changes nothing.
 * @param of `since` in milliseconds, at most 31 days ago
 * @returns at most 50 differences; `isWhole` is false where there may be more, or 20 seconds were over
 * @throws {ProductError} `forbidden`
 */
export async function differences(
  ctx: PaymentContext,
  actor: Actor,
  { since }: { since: number },
): Promise<{ differences: Omit<Difference, 'repair'>[]; isWhole: boolean }> {
  requireOperator(ctx, actor, 'money');
  const found: Omit<Difference, 'repair'>[] = [];
  // A real timer: a provider that does not answer holds nobody up, whatever the clock says.
  const over = AbortSignal.timeout(ctx.rules.console.differencesMs);
  const isOver = () => over.aborted || found.length > MOST_DIFFERENCES;
  const from = Math.max(since, ctx.now() - LONGEST_BACK_MS);
  const look = async (): Promise<void> => {
    for await (const { repair: _, ...one } of reconcile(ctx, from, isOver)) {
      if (over.aborted) return;
      found.push(one);
      if (isOver()) return;
    }
  };
  await untilOver(look(), over);
  return {
    differences: found.slice(0, MOST_DIFFERENCES),
    isWhole: found.length <= MOST_DIFFERENCES && !over.aborted,
  };
}

/** Waits for some work, but no longer than until a signal; what it fails with afterwards concerns nobody. */
async function untilOver(work: Promise<void>, over: AbortSignal): Promise<void> {
  const end = Promise.withResolvers<void>();
  const stop = () => end.resolve();
  over.addEventListener('abort', stop, { once: true });
  try {
    await Promise.race([work, end.promise]);
  } finally {
    over.removeEventListener('abort', stop);
    work.catch(() => undefined);
  }
}
