import { z } from 'zod';
import type { Id, Statement } from '../../../db/database.ts';
import {
  type SubscriptionRow,
  subscriptionOf,
  subscriptionsOf,
} from '../../../db/subscriptions.ts';
import { SURFACES } from '../../chat/event.ts';
import type { Place } from '../../chat/place.ts';
import type { Fact } from '../../notices/kinds.ts';
import { PaymentError } from '../../payment-providers/provider.ts';
import { platformOf } from '../../payment-providers/table.ts';
import type { ProviderId } from '../../provider-ids.ts';
import { enqueue, type NewTask, type Task } from '../../tasks/tasks.ts';
import type { PaymentContext } from '../context.ts';
import { tellSubscriptionGoesOn } from '../tell-operators.ts';
import { isEndedByOwner } from './changes.ts';
import { settleSubscription, subscriptionsAt, tellSubscriber } from './settle.ts';

const MAX_ATTEMPTS = 5;

/**
 * The changes of a subscription that can be requested. Only the service requests `end-now`, for
 * accounts that go.
 */
export const SUBSCRIPTION_CHANGES = ['end', 'resume', 'portal', 'end-now'] as const;
/** A change of a subscription that can be requested. */
export type SubscriptionChange = (typeof SUBSCRIPTION_CHANGES)[number];

const payloadShape = z.object({
  id: z.string(),
  to: z.enum(SUBSCRIPTION_CHANGES),
  locale: z.string().default('en'),
  place: z
    .object({ surface: z.enum(SURFACES), chatId: z.string(), address: z.string() })
    .optional(),
});
type ChangeRequest = z.infer<typeof payloadShape>;

/**
 * Builds the task that asks the provider for a change of a subscription. The outcome replaces the
 * message at `place`.
 */
export const changeTask = (
  accountId: string,
  request: { id: string; to: SubscriptionChange; locale: string; place: Place },
): NewTask => ({
  kind: 'change-subscription',
  subject: `${request.id}:${request.to}`,
  accountId,
  payload: JSON.stringify(request),
});

/**
 * Builds the statements that end every subscription of an account that is erased or suspended, so
 * that its owner is not charged any more.
 * @param now milliseconds since the epoch
 * @param to `end` keeps the subscription to the end of the paid period
 * @param found finds the account, where it was read ahead by something else than its id
 */
export async function endSubscriptions(
  q: PaymentContext['db']['query'],
  accountId: string,
  now: number,
  to: 'end' | 'end-now' = 'end-now',
  found: Id = accountId,
): Promise<Statement[]> {
  const rows = await subscriptionsOf(q, found);
  return rows
    .filter(({ state, cancelsAtEnd }) => state !== 'ended' && !(to === 'end' && cancelsAtEnd))
    .map(({ id }) =>
      enqueue(
        q,
        {
          kind: 'change-subscription',
          subject: `${id}:${to}`,
          accountId,
          payload: JSON.stringify({ id, to }),
        },
        now,
      ),
    );
}

/**
 * Handles a `change-subscription` task. Repeating it is harmless.
 * @throws {PaymentError} when the provider is unavailable and attempts are left
 */
export async function changeSubscriptionTask(
  ctx: PaymentContext,
  task: Omit<Task, 'kind'>,
): Promise<void> {
  const request = payloadShape.parse(JSON.parse(task.payload));
  const row = await subscriptionOf(ctx.db.query, request.id);
  if (!row) return;
  // What nobody waits for in a chat is our own request.
  const ours = !request.place && request.to.startsWith('end');
  if (ours && isEndedByOwner(ctx, row.provider)) return leaveToOwner(ctx, row);
  try {
    if (request.to === 'portal') await openPortal(ctx, row, request);
    else await change(ctx, row, request);
  } catch (cause) {
    if (!(cause instanceof PaymentError)) throw cause;
    // One that has to end is tried for as long as tasks are: it costs somebody money.
    const goesOn = cause.problem === 'unavailable' && task.attempt < MAX_ATTEMPTS;
    if (goesOn || ours) throw cause;
    ctx.log.warn({ err: cause, subscription: row.id, to: request.to }, 'subscription not changed');
    await say(ctx, row, request, { kind: 'pro-not-changed', data: {} });
  }
}

async function leaveToOwner(ctx: PaymentContext, row: SubscriptionRow): Promise<void> {
  if (row.state === 'ended' || row.cancelsAtEnd) return;
  await ctx.db.commit(tellSubscriptionGoesOn(ctx, row));
}

async function change(
  ctx: PaymentContext,
  row: SubscriptionRow,
  request: ChangeRequest,
): Promise<void> {
  const provider = subscriptionsAt(ctx, row.provider);
  if (request.to === 'resume') await provider.resume(row.providerId);
  else await provider.end(row.providerId, request.to === 'end' ? 'period-end' : 'now');
  const replacing = request.place ? { replacing: request.place } : {};
  const told = await settleSubscription(ctx, row.provider as ProviderId, row.providerId, replacing);
  if (told?.length === 0 && request.place) await tellStatus(ctx, row.id, request);
}

/** A webhook was quicker and has told the news: the message that was pressed says how it stands. */
async function tellStatus(ctx: PaymentContext, id: string, request: ChangeRequest): Promise<void> {
  const row = await subscriptionOf(ctx.db.query, id);
  if (!row) return;
  const ends = row.cancelsAtEnd || row.state === 'ended';
  // Telegram alone can switch it on again, once it was let.
  const restored = request.to === 'resume' && platformOf(row.provider) === 'telegram';
  if (restored) return say(ctx, row, request, { kind: 'pro-resume-in-telegram', data: {} });
  const { amountCents, currency, periodEndAt: until } = row;
  await say(
    ctx,
    row,
    request,
    ends
      ? { kind: 'pro-ends', data: { until } }
      : { kind: 'pro-resumed', data: { amountCents, currency, until } },
  );
}

async function openPortal(
  ctx: PaymentContext,
  row: SubscriptionRow,
  request: ChangeRequest,
): Promise<void> {
  const url = await subscriptionsAt(ctx, row.provider).portal(row.providerId, request.locale);
  await say(ctx, row, request, { kind: 'pro-portal', data: { url } });
}

async function say(
  ctx: PaymentContext,
  { id, accountId }: Pick<SubscriptionRow, 'id' | 'accountId'>,
  { place }: ChangeRequest,
  fact: Fact,
): Promise<void> {
  if (!place) return;
  await ctx.db.commit(
    tellSubscriber(ctx, { id, accountId, facts: [fact], place, replacing: place }),
  );
}
