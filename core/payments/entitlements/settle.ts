import { chatOf, newestChatOfUser } from '../../../db/chats.ts';
import { checkoutAt } from '../../../db/checkouts.ts';
import { type Member, membersAmong } from '../../../db/entitlements.ts';
import { subscriptionAt } from '../../../db/subscriptions.ts';
import type { Place } from '../../chat/place.ts';
import type { Offer } from '../../offers/offers.ts';
import type { Entitlement, Entitlements } from '../../payment-providers/entitlement.ts';
import { PaymentError, type PaymentProvider } from '../../payment-providers/provider.ts';
import { PRO } from '../../provider-ids.ts';
import { RetryLater, type Task } from '../../tasks/tasks.ts';
import { bookArrival } from '../book.ts';
import type { PaymentContext } from '../context.ts';
import { settleCheckout } from '../settle.ts';
import { settleSubscription } from '../subscriptions/settle.ts';
import { enqueueEntitlement, OF_USER } from './enqueue-entitlements.ts';

const RETRY_MS = 30_000;
/** The most pages of a user's entitlements; no user has bought more. */
const PAGES_OF_A_USER = 10;

type Seller = PaymentProvider & { entitlements: Entitlements };

/**
 * Finds the connected provider that sells inside its platform.
 * @returns null where none is connected
 */
export function sellerOf({ payments }: Pick<PaymentContext, 'payments'>): Seller | null {
  const sells = (one: PaymentProvider): one is Seller => one.entitlements !== undefined;
  return payments.find(sells) ?? null;
}

/**
 * Handles a `settle-entitlement` task, whose subject is an entitlement's id or `user:` and a user's
 * id: asks the platform for the entitlement and brings the books up to date. Repeats and other
 * orders give the same books.
 * @throws {RetryLater} while the platform is unavailable
 */
export async function settleEntitlement(
  ctx: PaymentContext,
  { subject }: Pick<Task, 'subject'>,
): Promise<void> {
  const seller = sellerOf(ctx);
  if (!seller) return;
  try {
    if (subject.startsWith(OF_USER)) await settleUser(ctx, seller, subject.slice(OF_USER.length));
    else await settleOne(ctx, seller, subject);
  } catch (cause) {
    if (!(cause instanceof PaymentError)) throw cause;
    if (cause.problem === 'unavailable') throw new RetryLater(ctx.now() + RETRY_MS, { cause });
    if (cause.problem === 'invalid') throw cause;
    ctx.log.info({ err: cause, entitlement: subject }, 'no entitlement of ours');
  }
}

async function settleUser(ctx: PaymentContext, seller: Seller, userId: string): Promise<void> {
  for await (const page of seller.entitlements.list({ userId, pages: PAGES_OF_A_USER }))
    await ctx.db.commit(
      enqueueEntitlement(
        ctx,
        page.map(({ id }) => id),
      ),
    );
}

async function settleOne(ctx: PaymentContext, seller: Seller, id: string): Promise<void> {
  const entitlement = await seller.entitlements.get(id);
  const offer = ctx.rules.offers.find(({ sku }) => sku === entitlement.skuId);
  const subscription = await subscriptionAt(ctx.db.query, seller.id, id);
  if (subscription || offer?.product === PRO)
    return settlePro(ctx, seller, entitlement, subscription !== null);
  const booked = await checkoutAt(ctx.db.query, seller.id, id);
  if (booked) await settleCheckout(ctx, booked.id);
  else if (!(await bookPack(ctx, seller, entitlement, offer))) return;
  if (!entitlement.deleted && !entitlement.consumed) await consume(ctx, seller, id);
}

/** @returns false where the entitlement brings nothing, or its owner has no account yet */
async function bookPack(
  ctx: PaymentContext,
  seller: Seller,
  entitlement: Entitlement,
  offer: Offer | undefined,
): Promise<boolean> {
  const { id, skuId } = entitlement;
  if (entitlement.deleted || !seller.entitlements.counts(entitlement)) return false;
  const pack = ctx.rules.packs.find((one) => one.id === offer?.product);
  if (!offer || !pack) {
    ctx.log.error({ entitlement: id, sku: skuId }, 'bought, but its SKU is in no offer: add it');
    return false;
  }
  const member = await ownerOf(ctx, entitlement);
  if (!member) return false;
  const standing = await seller.checkoutStatus(id);
  if (standing.state !== 'paid') return false;
  const { amountCents, refundedCents, currency } = standing;
  // Taken back in this very moment.
  if (refundedCents > 0) return false;
  const place = await placeOf(ctx, member);
  await bookArrival(ctx, {
    accountId: member.accountId,
    provider: seller.id,
    ...(place ? { chat: place } : {}),
    sold: {
      kind: 'pack',
      product: pack.id,
      name: pack.name,
      credits: pack.credits,
      amountCents,
      currency,
    },
    standing,
  });
  return true;
}

/** Books Pro for an owner with an account, until the end that the platform reports. */
async function settlePro(
  ctx: PaymentContext,
  { id: provider, entitlements }: Seller,
  entitlement: Entitlement,
  known: boolean,
): Promise<void> {
  if (known) {
    await settleSubscription(ctx, provider, entitlement.id);
    return;
  }
  if (entitlement.deleted || !entitlements.counts(entitlement)) return;
  const member = await ownerOf(ctx, entitlement);
  if (!member) return;
  const { accountId } = member;
  const owner = { accountId, place: await placeOf(ctx, member) };
  await settleSubscription(ctx, provider, entitlement.id, { owner });
}

/**
 * Consumes an entitlement at the platform so that it can be bought again. An entitlement that was
 * consumed before is no error.
 */
async function consume(ctx: PaymentContext, { entitlements }: Seller, id: string): Promise<void> {
  try {
    await entitlements.consume(id);
  } catch (cause) {
    if (!(cause instanceof PaymentError) || cause.problem === 'unavailable') throw cause;
    const { consumed, deleted } = await entitlements.get(id);
    if (!consumed && !deleted) throw cause;
  }
  ctx.log.info({ entitlement: id }, 'entitlement consumed');
}

/**
 * Returns the account that owns an entitlement; null while the owner has not accepted the terms.
 */
async function ownerOf(
  { db }: Pick<PaymentContext, 'db'>,
  { userId }: Entitlement,
): Promise<Member | null> {
  if (userId === null) return null;
  const [member] = await membersAmong(db.query, 'discord', [userId]);
  return member ?? null;
}

/** Returns the owner's newest chat, or the direct chat where that one is closed. */
async function placeOf(
  { db }: Pick<PaymentContext, 'db'>,
  { userId }: Member,
): Promise<Place | null> {
  const newest = await newestChatOfUser(db.query, { surface: 'discord', userId });
  const key = newest && { surface: 'discord' as const, chatId: newest.chatId };
  const chat = key && (await chatOf(db.query, key));
  return key && chat ? { ...key, address: chat.address } : null;
}
