import { accountOf } from '../../db/accounts.ts';
import { ConstraintError } from '../../db/database.ts';
import { type GenerationRow, updateGeneration } from '../../db/generations.ts';
import { openHolds } from '../../db/holds.ts';
import { newId } from '../../db/ids.ts';
import { balanceOf } from '../../db/ledger.ts';
import { generations, payments } from '../../db/schema.ts';
import { redeemCode } from '../credits/codes.ts';
import { holdAccount, settleHold } from '../fraud/hold.ts';
import { endGeneration } from '../generations/end.ts';
import { requestGeneration } from '../generations/request.ts';
import { bookArrival } from '../payments/book.ts';
import { requestCheckout } from '../payments/checkout.ts';
import { DEFAULT_OFFERS, PRO } from '../payments/offers/offers.ts';
import { receivePaymentEvent } from '../payments/receive-event.ts';
import { requestRefund } from '../payments/refunds/refund.ts';
import { enqueue } from '../tasks.ts';
import { type Session, transactionOf } from './provider-model.ts';
import { CODE_ROW, type Service, type Works, type World } from './world.node.ts';

const PRICES = [10, 60, 75, 300] as const;
const DAY_MS = 86_400_000;

/** How likely each thing is to happen next. `release` lets one waiting call go on. */
export const WEIGHTS = {
  release: 56,
  work: 16,
  spend: 8,
  'spend-twice': 2,
  end: 7,
  buy: 8,
  pay: 14,
  'pay-later': 2,
  clear: 2,
  bounce: 1,
  decline: 1,
  refund: 3,
  dispute: 2,
  decide: 2,
  deliver: 12,
  repeat: 4,
  lose: 1,
  arrive: 3,
  'give-back': 2,
  redeem: 2,
  hold: 1,
  'release-hold': 1,
  sweep: 2,
  price: 1,
  kill: 1,
  wait: 5,
} as const;
export type ActName = keyof typeof WEIGHTS;

type Act = (world: World, service: Service) => void;

/** Everything that can happen. An act that finds nothing to do does nothing. */
export const ACTS: Readonly<Record<ActName, Act>> = {
  release: (world) => {
    const { gates, random } = world;
    if (gates.waiting.length === 0) return;
    const gate = random.pick(gates.waiting);
    const fate = random.chance(0.06) ? 'refused' : random.chance(0.06) ? 'unheard' : 'through';
    world.note(`  ${gate.process.id} ${gate.what}${fate === 'through' ? '' : ` ${fate}`}`);
    gates.release(gate, fate);
  },
  work: (_world, service) => drain(service),
  spend: (world, service) => spend(world, service, newId(world.now())),
  'spend-twice': (world, service) => {
    const draftId = newId(world.now());
    const account = world.random.pick(world.users);
    spend(world, service, draftId, account);
    spend(world, world.random.pick(world.services), draftId, account);
  },
  end: (world, service) => {
    const how = world.random.pick(['failed', 'cancelled', 'rejected', 'delivered'] as const);
    const turn = world.random.next();
    world.run(service, `end ${how}`, async (ctx) => {
      const open = await openOnes(ctx);
      const generation = open[Math.floor(turn * open.length)];
      if (generation) await end(world, ctx, generation, how);
    });
  },
  buy: (world, service) => {
    const { random, rules } = world;
    const accountId = random.pick(world.users);
    const onSale = rules.offers.filter(
      ({ surface, provider, product }) =>
        surface === 'telegram' &&
        (provider === 'stripe' || provider === 'paypal') &&
        product !== PRO,
    );
    const offer = random.pick(onSale);
    const credits = rules.packs.find(({ id }) => id === offer.product)?.credits ?? 0;
    const id = newId(world.now());
    world.note(
      `${accountId} buys ${offer.product} for ${offer.amountCents} by ${offer.provider} (${id})`,
    );
    const place = { surface: 'telegram', chatId: accountId, address: '{}', locale: 'en' } as const;
    world.run(service, 'buy', async ({ db, now }) => {
      const openMs = rules.checkoutOpenMs;
      await db.commit(
        requestCheckout(db.query, { id, accountId, offer, credits, openMs, ...place }, now()),
      );
    });
  },
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
      disputedCents: 0,
    };
    world.note(`${session.checkoutId} pays ${pack.id} inside the platform (${session.providerId})`);
    world.models.find(({ provider }) => provider.id === 'stars')?.sessions.push(session);
    arrive(world, service, session);
  },
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
  redeem: (world, service) => {
    const accountId = world.random.pick(world.users);
    const { code, credits } = CODE_ROW;
    world.note(`${accountId} uses the code`);
    world.run(service, 'code', ({ db, now }) =>
      db.commit(redeemCode(db.query, { code, credits, accountId, now: now() })),
    );
  },
  hold: (world, service) => {
    const id = world.random.pick(world.users);
    const tripped = { rule: 'checkouts', counted: 9, most: 8, windowMs: 1 } as const;
    world.note(`${id} is held`);
    world.run(service, 'hold', async (ctx) =>
      ctx.db.commit(await holdAccount(ctx, { id }, tripped)),
    );
  },
  'release-hold': (world, service) =>
    world.run(service, 'release', async (ctx) => {
      const [hold] = await openHolds(ctx.db.query, 1);
      if (!hold) return;
      const decided = { decision: 'released', by: 'telegram:1', now: ctx.now() } as const;
      await ctx.db.commit(await settleHold(ctx, hold, decided));
    }),
  sweep,
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
  kill: (world, service) => {
    world.note(`process ${service.process.id} dies`);
    world.restart(service);
  },
  wait: (world) => {
    const { random } = world;
    world.pass(random.below(random.pick([30_000, 300_000, 3_600_000, 2 * DAY_MS])));
  },
};

/** Looks for what was lost. */
export function sweep(world: World, service: Service): void {
  world.run(service, 'sweep', ({ db, now }) =>
    db.commit(
      ['checkouts', 'payments'].map((subject) =>
        enqueue(db.query, { kind: 'sweep', subject }, now()),
      ),
    ),
  );
}

/** Payments that were made inside the platform. */
export const arrivalsIn = ({ models }: World): Session[] =>
  models.flatMap(({ sessions }) => sessions.filter(({ provider }) => provider === 'stars'));

/** Starts the work that is due, unless it is going on already. */
export function drain(service: Service): void {
  if (service.draining) return;
  service.draining = true;
  const over = () => {
    service.draining = false;
  };
  service.loop.drain().then(over, over);
}

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

/** A payment told without a checkout of ours before it. */
export function arrive(world: World, service: Service, session: Session): void {
  const { provider, sold, checkoutId: accountId } = session;
  const transactionId = transactionOf(session);
  const { amountCents, currency } = sold;
  const nothing = { refundedCents: 0, disputedCents: 0, billingEmail: null };
  world.run(service, 'arrival', (ctx) =>
    bookArrival(ctx, {
      accountId,
      provider,
      sold,
      standing: { state: 'paid', transactionId, amountCents, currency, ...nothing },
      locale: 'en',
    }),
  );
}

function spend(world: World, service: Service, draftId: string, by?: string): void {
  const { random } = world;
  const accountId = by ?? random.pick(world.users);
  const price = random.pick(PRICES);
  const looksFirst = random.chance(0.7);
  const id = newId(world.now());
  world.note(`${accountId} spends ${price} on ${id}`);
  world.run(service, 'spend', async ({ db, now }) => {
    if (looksFirst && (await balanceOf(db.query, accountId)) < price) return;
    const request = { prompt: '', recipe: null, aspect: '1:1', longEdgePx: 1, seed: 1 } as const;
    await db.commit(
      requestGeneration(
        db.query,
        {
          id,
          draftId,
          accountId,
          operation: 'imagine',
          kind: 'image',
          templateId: null,
          title: '',
          request: { ...request, durationSeconds: 0, slots: {}, uploadId: null },
          engineId: 'local',
          priceCredits: price,
          free: null,
          surface: 'telegram',
          chatId: accountId,
          address: '{}',
        },
        now(),
      ),
    );
    if ((await accountOf(db.query, accountId))?.heldAt)
      world.problems.push(`${accountId} is held and spent ${price}`);
    const left = await balanceOf(db.query, accountId);
    if (left < 0) world.problems.push(`${accountId} spent ${price} and has ${left}`);
  });
}

async function openOnes({ db }: Works): Promise<GenerationRow[]> {
  const all = await db.query.select().from(generations);
  return all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function end(
  world: World,
  ctx: Works,
  generation: GenerationRow,
  how: 'failed' | 'cancelled' | 'rejected' | 'delivered',
): Promise<void> {
  world.note(`${generation.id} of ${generation.accountId} ends ${how}`);
  if (how !== 'delivered') {
    const ending = { state: how, failure: null, refund: how !== 'rejected' };
    await endGeneration(ctx, generation, ending);
    return;
  }
  const change = { state: how, endedAt: ctx.now() };
  await ctx.db
    .commit([updateGeneration(ctx.db.query, generation.id, change)])
    .catch((cause: unknown) => {
      if (!(cause instanceof ConstraintError)) throw cause;
    });
}
