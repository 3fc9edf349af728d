import { openHolds } from '../../../db/holds.ts';
import { newId } from '../../../db/ids.ts';
import { payments } from '../../../db/schema/schema.ts';
import { applyHoldDecision, holdAccount } from '../../fraud/hold.ts';
import { DEFAULT_OFFERS } from '../../offers/offers.ts';
import { requestRefund } from '../../payments/refunds/refund.ts';
import type { Act } from '../world.node.ts';

/** The acts of the operator. */
export const OPERATOR_ACTS = {
  'give-back': (world, service) => {
    const [which, share] = [world.random.next(), world.random.pick([0.3, 0.5, 1])];
    const id = newId(world.now());
    world.run(service, 'give back', async ({ db, now }) => {
      const all = await db.query.select().from(payments).orderBy(payments.createdAt);
      const payment = all[Math.floor(which * all.length)];
      if (!payment) return;
      const amountCents = Math.floor((payment.amountCents - payment.refundedCents) * share);
      if (amountCents < 1) return;
      world.note(`the operator gives back ${amountCents} of ${payment.transactionId}`);
      const wish = { id, payment, amountCents, requestedBy: 'command', reason: null };
      await db.commit(requestRefund(db.query, wish, now()));
    });
  },
  hold: (world, service) => {
    const id = world.random.pick(world.users);
    const tripped = { rule: 'checkouts', counted: 9, most: 8, windowMs: 1 } as const;
    world.note(`${id} is held`);
    world.run(service, 'hold', async (ctx) => ctx.db.commit(holdAccount(ctx, { id }, tripped)));
  },
  'release-hold': (world, service) =>
    world.run(service, 'release', async (ctx) => {
      const [hold] = await openHolds(ctx.db.query, 1);
      if (!hold) return;
      const decided = { decision: 'released', by: 'telegram:1', now: ctx.now() } as const;
      await ctx.db.commit(await applyHoldDecision(ctx, hold, decided));
    }),
  price: (world) => {
    const { random } = world;
    const factor = random.pick([0.5, 1, 1.5]);
    world.note(`prices change to ${factor}`);
    world.rules = {
      ...world.rules,
      offers: DEFAULT_OFFERS.map((offer) => ({
        ...offer,
        amountCents: Math.round(offer.amountCents * factor),
      })),
    };
  },
} as const satisfies Record<string, Act>;
