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
import type { SurfaceName } from '../../chat/event.ts';
import type { Reply } from '../../chat/reply.ts';
import type { ProviderId } from '../../payment-providers/ids.ts';
import { PRO } from '../../payment-providers/ids.ts';
import type { PaidStanding, SubscriptionStanding } from '../../payment-providers/provider.ts';
import { enqueue } from '../../tasks/tasks.ts';
import { arrivalRows } from '../book.ts';
import type { PaymentContext } from '../context.ts';
import { isGone, tellPaidForNobody } from '../tell-operators.ts';
import { nextFollowAt } from './follow-times.ts';
import {
  beganReply,
  cardFailedReply,
  endedReply,
  endsReply,
  givenAgainReply,
  moneyBackReply,
  renewedReply,
  resumedReply,
  twiceReply,
} from './messages.ts';
import { type Meaning, meaningOf } from './provider-status.ts';
import { type Returned, returnedMonths, returnRows } from './returns.ts';

export type Place = { surface: SurfaceName; chatId: string; address: string };

/** What our books have of a subscription, read before the provider is asked. */
export type Before = {
  provider: ProviderId;
  providerId: string;
  accountId: string;
  /** Null for one that is new. */
  row: SubscriptionRow | null;
  months: Month[];
  /** Null where the account was erased. */
  account: AccountRow | null;
  /** Where it is told; nothing is said where null. */
  place: Place | null;
};

/** What is to be written, and what the chat is to be told of it, in order. */
export type Changes = { id: string; statements: Statement[]; replies: Reply[] };

/**
 * Everything that follows from a provider's answer: the subscription, until when the account has Pro,
 * months that were paid or given back, the next look, and what is told.
 * @param booked the transaction that the caller books in the same batch
 */
export async function subscriptionChanges(
  ctx: Pick<PaymentContext, 'db' | 'now' | 'rules' | 'log' | 'operators' | 'payments'>,
  before: Before,
  standing: SubscriptionStanding,
  booked: string | null = null,
): Promise<Changes> {
  const { query: q } = ctx.db;
  const now = ctx.now();
  const { graceMs } = ctx.rules.pro;
  const id = before.row?.id ?? newId(now);
  const { accountId } = before;
  const meaning = meaningOf(standing, before.row, { graceMs, now });
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
    ...(gone ? await tellMonths(ctx, fresh) : []),
  ];
  const replies = gone ? [] : news(ctx, { id, before, standing, meaning, fresh, returned });
  const begins = before.row === null && meaning.state !== 'ended' && !meaning.cancelsAtEnd;
  if (!gone && begins && (await hasAnother(ctx, before.accountId)))
    replies.push(twiceReply(ctx.rules));
  return { id, statements, replies };
}

function write(
  ctx: Pick<PaymentContext, 'db' | 'now'>,
  id: string,
  { row, accountId, provider, providerId }: Before,
  { amountCents, currency }: SubscriptionStanding,
  { state, periodEndAt, cancelsAtEnd }: Meaning,
): Statement {
  const { query: q } = ctx.db;
  const now = ctx.now();
  const endedAt = state === 'ended' ? (row?.endedAt ?? now) : null;
  const change = { state, periodEndAt, cancelsAtEnd, endedAt, amountCents, currency };
  if (row) return changeSubscription(q, row, change, now);
  const made = { id, accountId, provider, providerId, createdAt: now, askedAt: now };
  return insertSubscription(q, { ...made, ...change });
}

/** Months that our books do not have, oldest first. */
function newMonths(
  { months }: Before,
  { payments }: SubscriptionStanding,
  booked: string | null,
): PaidStanding[] {
  const known = new Set(months.map(({ payment }) => payment.transactionId));
  return payments
    .filter(({ transactionId }) => transactionId !== booked && !known.has(transactionId))
    .toReversed();
}

async function monthRows(
  ctx: Pick<PaymentContext, 'db' | 'now' | 'rules'>,
  subscriptionId: string,
  { accountId, provider, account, place }: Before,
  fresh: readonly PaidStanding[],
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
      replies: [],
      locale: account?.locale ?? 'en',
    });
  });
  return (await Promise.all(rows)).flat();
}

/** Whether an account has a subscription already that is to go on. */
async function hasAnother({ db }: Pick<PaymentContext, 'db'>, accountId: string): Promise<boolean> {
  const others = await subscriptionsOf(db.query, accountId);
  return others.some(({ state, cancelsAtEnd }) => state !== 'ended' && !cancelsAtEnd);
}

/** Months that were charged though the account is gone. */
async function tellMonths(
  ctx: Parameters<typeof tellPaidForNobody>[0],
  fresh: readonly PaidStanding[],
): Promise<Statement[]> {
  const told = fresh.map((paid) => tellPaidForNobody(ctx, PRO, paid));
  return (await Promise.all(told)).flat();
}

/** Whether nobody but its owner can end a provider's subscription. */
export const isEndedByOwner = (
  { payments }: Pick<PaymentContext, 'payments'>,
  provider: string,
): boolean => payments.find(({ id }) => id === provider)?.subscriptions?.endedByOwner === true;

const endAtProvider = (
  ctx: Pick<PaymentContext, 'db' | 'now'>,
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
  ctx: Pick<PaymentContext, 'db' | 'now'>,
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
  standing: SubscriptionStanding;
  meaning: Meaning;
  fresh: readonly PaidStanding[];
  returned: readonly Returned[];
};

function news(
  { rules }: Pick<PaymentContext, 'rules'>,
  { id, before: { row, account, months }, standing, meaning, fresh, returned }: News,
): Reply[] {
  const locale = account?.locale ?? 'en';
  const { state, periodEndAt, cancelsAtEnd } = meaning;
  const replies: Reply[] = returned
    .filter(({ backCents }) => backCents > 0)
    .map(({ backCents }) =>
      moneyBackReply(rules, { amountCents: backCents, currency: standing.currency }, locale),
    );
  if (row === null) {
    if (state !== 'ended') replies.push(beganReply(rules, periodEndAt));
  } else if (fresh.length > 0 && months.length > 0)
    replies.push(...fresh.map((paid) => renewedReply(rules, paid, periodEndAt, locale)));
  if (state === 'grace' && row?.state !== 'grace')
    replies.push(
      cardFailedReply(rules, { ...standing, id }, periodEndAt + rules.pro.graceMs, locale),
    );
  if (state === 'ended') {
    if (row !== null && row.state !== 'ended')
      replies.push(endedReply(rules, meaning.givenBack ? 'given-back' : 'ended'));
  } else if (row?.state === 'ended' && fresh.length === 0)
    replies.push(givenAgainReply(rules, periodEndAt));
  else if (cancelsAtEnd && !(row?.cancelsAtEnd ?? false))
    replies.push(endsReply(rules, periodEndAt));
  else if (!cancelsAtEnd && row?.cancelsAtEnd)
    replies.push(resumedReply(rules, { ...standing, periodEndAt }, locale));
  return replies;
}
