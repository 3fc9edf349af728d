import { sql } from 'drizzle-orm';
import { accountNow } from '../../../db/account-now.ts';
import { bookArrival } from '../../payments/book.ts';
import { receivePaymentEvent } from '../../payments/receive-event.ts';
import { type Session, transactionOf } from '../provider-model.ts';
import type { Act, Service, World } from '../world.node.ts';

/** The acts of payers and banks at the providers, and the reports of them. */
export const PROVIDER_ACTS = {
  pay: (world) => move(world, 'open', 'paid'),
  'pay-later': (world) => move(world, 'open', 'processing'),
  clear: (world) => move(world, 'processing', 'paid'),
  bounce: (world) => move(world, 'processing', 'failed'),
  decline: (world) => move(world, 'open', 'failed'),
  refund: (world) => {
    const session = pickSession(world, ({ state }) => state === 'paid');
    if (!session) return;
    const left = session.sold.amountCents - session.refundedCents - session.disputedCents;
    const cents = world.random.chance(0.4) ? left : world.random.below(left + 1);
    if (cents === 0) return;
    session.refundedCents += cents;
    happened(world, session, `gives ${cents} back`);
  },
  dispute: (world) => {
    const session = pickSession(
      world,
      ({ state, disputedCents }) => state === 'paid' && disputedCents === 0,
    );
    if (!session) return;
    session.disputedCents = session.sold.amountCents - session.refundedCents;
    if (session.disputedCents > 0) happened(world, session, 'is disputed');
  },
  decide: (world) => {
    const session = pickSession(world, ({ disputedCents }) => disputedCents > 0);
    if (!session) return;
    const won = world.random.chance(0.6);
    if (won) session.disputedCents = 0;
    happened(world, session, `dispute ${won ? 'won' : 'lost'}`);
  },
  deliver: (world, service) => deliver(world, service, false),
  repeat: (world, service) => deliver(world, service, true),
  lose: (world) => {
    if (world.events.length > 0) world.events.splice(world.random.below(world.events.length), 1);
  },
  arrive: (world, service) => {
    const { random, rules } = world;
    const arrivals = arrivalsIn(world);
    if (arrivals.length > 0 && random.chance(0.5)) {
      arrive(world, service, random.pick(arrivals));
      return;
    }
    const pack = random.pick(rules.packs);
    const session: Session = {
      provider: 'stars',
      providerId: `star-${arrivals.length + 1}`,
      checkoutId: random.pick(world.users),
      sold: { ...pack, kind: 'pack', product: pack.id, amountCents: 250, currency: 'xtr' },
      state: 'paid',
      expiresAt: 0,
      paidAt: world.now(),
      refundedCents: 0,
      isTest: false,
      disputedCents: 0,
    };
    world.note(`${session.checkoutId} pays ${pack.id} inside the platform (${session.providerId})`);
    world.models.find(({ provider }) => provider.id === 'stars')?.sessions.push(session);
    arrive(world, service, session);
  },
} as const satisfies Record<string, Act>;

/** Payments that were made inside the platform. */
export const arrivalsIn = ({ models }: World): Session[] =>
  models.flatMap(({ sessions }) => sessions.filter(({ provider }) => provider === 'stars'));

function pickSession(world: World, fits: (session: Session) => boolean): Session | null {
  const found = world.models.flatMap(({ sessions }) => sessions.filter(fits));
  return found.length === 0 ? null : world.random.pick(found);
}

function move(world: World, from: Session['state'], to: Session['state']): void {
  // Nobody can pay before the link is in the chat.
  const session = pickSession(
    world,
    ({ state, checkoutId }) => state === from && world.said.has(`checkout:${checkoutId}:open`),
  );
  if (!session) return;
  session.state = to;
  if (to === 'paid') session.paidAt = world.now();
  happened(world, session, `is ${to}`);
}

/** Something happened at the provider: it says so in an event, sooner or later, often twice. */
function happened(world: World, session: Session, what: string): void {
  world.note(`${session.providerId} (${session.checkoutId}) ${what}`);
  const id = `evt-${world.history.length}`;
  const { provider, providerId } = session;
  world.events.push(
    world.random.chance(0.5)
      ? { provider, id, checkout: providerId }
      : { provider, id, transaction: transactionOf(session) },
  );
}

/** An event reaches the door; it is sent again until it was answered well. */
function deliver(world: World, service: Service, again: boolean): void {
  if (world.events.length === 0) return;
  const event = world.random.pick(world.events);
  const { provider, id, checkout, transaction } = event;
  const about = checkout === undefined ? { transaction: transaction ?? '' } : { checkout };
  world.run(service, 'event', async (ctx) => {
    await receivePaymentEvent(ctx, { provider, id, about });
    if (!again && world.events.includes(event)) world.events.splice(world.events.indexOf(event), 1);
  });
}

/** Reports a payment that had no checkout of ours before. */
export function arrive(world: World, service: Service, session: Session): void {
  const { provider, sold, checkoutId: payer } = session;
  const transactionId = transactionOf(session);
  const { amountCents, currency } = sold;
  const nothing = { refundedCents: 0, disputedCents: 0, billingEmail: null };
  world.run(service, 'arrival', async (ctx) => {
    // Whoever paid is found by their platform, and so in the account that they have by now.
    const { id: accountId } = await ctx.db.query.get<{ id: string }>(
      sql`select ${accountNow(payer)} as id`,
    );
    await bookArrival(ctx, {
      accountId,
      provider,
      sold,
      standing: { state: 'paid', transactionId, amountCents, currency, ...nothing },
    });
  });
}
