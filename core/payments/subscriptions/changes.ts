import type { AccountRow } from '../../../db/accounts.ts';
import type { Statement } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import {
  changeSubscription,
  insertSubscription,
  type Month,
  refreshPro,
  type SubscriptionRow,
  subscriptionsOf,
} from '../../../db/subscriptions.ts';
import type { Place } from '../../chat/place.ts';
import type { Fact } from '../../notices/kinds.ts';
import type { PaidStatus, SubscriptionStatus } from '../../payment-providers/provider.ts';
import type { ProviderId } from '../../provider-ids.ts';
import { PRO } from '../../provider-ids.ts';
import { enqueue } from '../../tasks/tasks.ts';
import { arrivalRows } from '../book.ts';
import type { PaymentContext } from '../context.ts';
import { isGone, tellPaidForNobody } from '../tell-operators.ts';
import { nextFollowAt } from './follow-times.ts';
import { interpretStatus, type Meaning } from './provider-status.ts';
import { type Returned, returnedMonths, returnRows } from './returns.ts';

/** The books of a subscription, read before the provider is asked. */
export type Before = {
  provider: ProviderId;
  providerId: string;
  accountId: string;
  /** Null for a new subscription. */
  row: SubscriptionRow | null;
  months: Month[];
  /** Null where the account was erased. */
  account: AccountRow | null;
  /** The chat in which the subscription was requested; null where no chat was involved. */
  place: Place | null;
};

/** The statements that change a subscription, and the facts that its owner is told, in order. */
export type Changes = { id: string; statements: Statement[]; facts: Fact[] };

/**
 * Builds everything that follows from a provider's answer: the subscription, the end of the
 * account's Pro, months that were paid or refunded, the next poll, and the facts for the owner.
 * @param booked the transaction that the caller books in the same batch
 */
export async function subscriptionChanges(
  ctx: Pick<PaymentContext, 'db' | 'vault' | 'now' | 'rules' | 'log' | 'operators' | 'payments'>,
  before: Before,
  standing: SubscriptionStatus,
  booked: string | null = null,
): Promise<Changes> {
  const { query: q } = ctx.db;
  const now = ctx.now();
  const { graceMs } = ctx.rules.pro;
  const id = before.row?.id ?? newId(now);
  const { accountId } = before;
  const meaning = interpretStatus(standing, before.row, { graceMs, now });
  const fresh = newMonths(before, standing, booked);
  const returned = returnedMonths(before.months, standing.payments);
  const gone = isGone(before.account);
  const mustEnd = meaning.mustEnd || (gone && standing.state !== 'ended');
  const renewed = isNewPeriod(before.row, meaning);
  const statements = [
    write(ctx, id, before, standing, meaning),
    ...(await monthRows(ctx, id, before, fresh)),
    ...returnRows(ctx, before.accountId, returned),
    refreshPro(q, before.accountId, graceMs),
    // Where only its owner can end it the task does no more than tell: once a period is enough.
    ...(mustEnd && (renewed || !isEndedByOwner(ctx, before.provider))
      ? [endAtProvider(ctx, id, accountId)]
      : []),
    ...(renewed ? [follow(ctx, { id, accountId }, meaning)] : []),
    ...(gone ? fresh.flatMap((paid) => tellPaidForNobody(ctx, PRO, paid)) : []),
  ];
  const facts = gone ? [] : news(ctx, { id, before, standing, meaning, fresh, returned });
  const begins = before.row === null && meaning.state !== 'ended' && !meaning.cancelsAtEnd;
  if (!gone && begins && (await hasAnother(ctx, before.accountId)))
    facts.push({ kind: 'pro-twice', data: {} });
  return { id, statements, facts };
}

function write(
  ctx: Pick<PaymentContext, 'db' | 'vault' | 'now'>,
  id: string,
  { row, accountId, provider, providerId }: Before,
  { amountCents, currency, payments }: SubscriptionStatus,
  { state, periodEndAt, cancelsAtEnd }: Meaning,
): Statement {
  const { query: q } = ctx.db;
  const now = ctx.now();
  const endedAt = state === 'ended' ? (row?.endedAt ?? now) : null;
  const isTest = row?.isTest || payments.some((month) => month.isTest);
  const change = { state, periodEndAt, cancelsAtEnd, endedAt, amountCents, currency, isTest };
  if (row) return changeSubscription(q, row, change, now);
  const made = { id, accountId, provider, providerId, createdAt: now, askedAt: now };
  return insertSubscription(q, { ...made, ...change });
}

/** Lists the months that the books do not have, oldest first. */
function newMonths(
  { months }: Before,
  { payments }: SubscriptionStatus,
  booked: string | null,
): PaidStatus[] {
  const known = new Set(months.map(({ payment }) => payment.transactionId));
  return payments
    .filter(({ transactionId }) => transactionId !== booked && !known.has(transactionId))
    .toReversed();
}

async function monthRows(
  ctx: Pick<PaymentContext, 'db' | 'vault' | 'now' | 'rules'>,
  subscriptionId: string,
  { accountId, provider, account, place }: Before,
  fresh: readonly PaidStatus[],
): Promise<Statement[]> {
  const { name } = ctx.rules.pro;
  const rows = fresh.map((paid) => {
    const { amountCents, currency } = paid;
    const sold = { kind: 'pro', product: PRO, name, credits: 0, amountCents, currency } as const;
    return arrivalRows(ctx, {
      accountId,
      provider,
      sold,
      standing: account === null ? { ...paid, billingEmail: null } : paid,
      subscriptionId,
      ...(place ? { chat: place } : {}),
      quiet: true,
    });
  });
  return (await Promise.all(rows)).flat();
}

/** Tells whether an account has another subscription that goes on. */
async function hasAnother({ db }: Pick<PaymentContext, 'db'>, accountId: string): Promise<boolean> {
  const others = await subscriptionsOf(db.query, accountId);
  return others.some(({ state, cancelsAtEnd }) => state !== 'ended' && !cancelsAtEnd);
}

/**
 * Tells whether only the owner can end a provider's subscriptions.
 * @param provider the provider's id
 */
export const isEndedByOwner = (
  { payments }: Pick<PaymentContext, 'payments'>,
  provider: string,
): boolean => payments.find(({ id }) => id === provider)?.subscriptions?.endedByOwner === true;

const endAtProvider = (
  ctx: Pick<PaymentContext, 'db' | 'vault' | 'now'>,
  id: string,
  accountId: string,
): Statement =>
  enqueue(
    ctx.db.query,
    {
      kind: 'change-subscription',
      subject: `${id}:end-now`,
      accountId,
      payload: JSON.stringify({ id, to: 'end-now' }),
    },
    ctx.now(),
  );

/** Only then is somebody to be sent to look: who looks already must not wake itself again and again. */
const isNewPeriod = (row: SubscriptionRow | null, { state, periodEndAt }: Meaning): boolean =>
  state !== 'ended' && (row?.state === 'ended' || row?.periodEndAt !== periodEndAt);

const follow = (
  ctx: Pick<PaymentContext, 'db' | 'vault' | 'now'>,
  { id, accountId }: Pick<SubscriptionRow, 'id' | 'accountId'>,
  { periodEndAt }: Meaning,
): Statement =>
  enqueue(
    ctx.db.query,
    {
      kind: 'follow-subscription',
      subject: id,
      accountId,
      runAt: nextFollowAt(periodEndAt, ctx.now()),
    },
    ctx.now(),
  );

type News = {
  id: string;
  before: Before;
  standing: SubscriptionStatus;
  meaning: Meaning;
  fresh: readonly PaidStatus[];
  returned: readonly Returned[];
};

function news(
  { rules }: Pick<PaymentContext, 'rules'>,
  { id, before: { row, months }, standing, meaning, fresh, returned }: News,
): Fact[] {
  const { state, periodEndAt: until, cancelsAtEnd } = meaning;
  const { amountCents, currency } = standing;
  const facts: Fact[] = returned
    .filter(({ backCents }) => backCents > 0)
    .map(({ backCents }) => ({
      kind: 'pro-money-back',
      data: { amountCents: backCents, currency },
    }));
  if (row === null) {
    if (state !== 'ended') facts.push({ kind: 'pro-began', data: { until } });
  } else if (fresh.length > 0 && months.length > 0)
    for (const paid of fresh)
      facts.push({
        kind: 'pro-renewed',
        data: { amountCents: paid.amountCents, currency: paid.currency, until },
      });
  if (state === 'grace' && row?.state !== 'grace')
    facts.push({
      kind: 'pro-card-failed',
      data: { subscriptionId: id, amountCents, currency, until: until + rules.pro.graceMs },
    });
  if (state === 'ended') {
    if (row !== null && row.state !== 'ended')
      facts.push({
        kind: 'pro-ended',
        data: { why: meaning.givenBack ? 'given-back' : 'ended' },
      });
  } else if (row?.state === 'ended' && fresh.length === 0)
    facts.push({ kind: 'pro-given-again', data: { until } });
  else if (cancelsAtEnd && !(row?.cancelsAtEnd ?? false))
    facts.push({ kind: 'pro-ends', data: { until } });
  else if (!cancelsAtEnd && row?.cancelsAtEnd)
    facts.push({ kind: 'pro-resumed', data: { amountCents, currency, until } });
  return facts;
}
