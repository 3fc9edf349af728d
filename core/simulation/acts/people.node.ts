import { accountsOfPerson } from '../../../db/account-now.ts';
import { accountOf } from '../../../db/accounts.ts';
import { dayOf } from '../../../db/allowances.ts';
import { ConstraintError } from '../../../db/constraints.ts';
import { type GenerationRow, generationOf } from '../../../db/generations.ts';
import { newId } from '../../../db/ids.ts';
import { balanceOf } from '../../../db/ledger.ts';
import { generations } from '../../../db/schema/schema.ts';
import { redeemCode } from '../../credits/codes.ts';
import { endGeneration } from '../../generations/end.ts';
import { goOnWithShoot } from '../../generations/look.ts';
import { requestGeneration } from '../../generations/request.ts';
import { giveGift } from '../../generations/second-try.ts';
import { changeState } from '../../generations/states.ts';
import { unsealed } from '../../generations/testing/unsealed.ts';
import { platformOf } from '../../payment-providers/table.ts';
import { requestCheckout } from '../../payments/checkout.ts';
import { PRO } from '../../provider-ids.ts';
import { useStatements } from '../../rewards/book-use.ts';
import { AUTHORS, CODE_ROW } from '../ground.ts';
import type { Act, Service, Works, World } from '../world.node.ts';

const PRICES = [10, 60, 75, 300] as const;
/** The template that is made from, by the price. */
const TEMPLATES: Readonly<Record<number, string>> = {
  10: 'of-bob',
  60: 'of-cleo',
  75: 'of-bob',
  300: 'of-cleo',
};
const REQUEST = {
  prompt: '',
  recipe: null,
  aspect: '1:1',
  longEdgePx: 1,
  durationSeconds: 0,
  seed: 1,
  slots: {},
  uploadId: null,
} as const;

/** The acts of users in their chats, and the outcomes of their orders. */
export const PEOPLE_ACTS = {
  spend: (world, service) => spend(world, service, newId(world.now())),
  'spend-twice': (world, service) => {
    const draftId = newId(world.now());
    const account = world.random.pick(world.users);
    spend(world, service, draftId, account);
    spend(world, world.random.pick(world.services), draftId, account);
  },
  /** A free picture from an author's template, delivered at once. */
  use: (world, service) => {
    const accountId = world.random.pick(world.users);
    const templateId = `of-${world.random.pick(AUTHORS)}`;
    const id = newId(world.now());
    world.note(`${accountId} uses ${templateId} for free (${id})`);
    world.run(service, 'use', async (ctx) => {
      const free = { day: dayOf(ctx.now()), limit: 100, count: 1 };
      const order = { id, draftId: id, accountId, templateId, free, priceCredits: 0 };
      await ctx.db.commit(
        requestGeneration(ctx.db.query, unsealed({ ...order, ...ordinary(accountId) }), ctx.now()),
      );
      const generation = await generationOf(ctx.db.query, id);
      if (generation) await end(world, ctx, generation, 'delivered');
    });
  },
  end: (world, service) => {
    const how = world.random.pick([
      'failed',
      'cancelled',
      'rejected',
      'delivered',
      'given',
    ] as const);
    const turn = world.random.next();
    world.run(service, `end ${how}`, async (ctx) => {
      const all = await allOnes(ctx);
      const generation = all[Math.floor(turn * all.length)];
      if (generation) await end(world, ctx, generation, how);
    });
  },
  buy: (world, service) => {
    const { random, rules } = world;
    const accountId = random.pick(world.users);
    const onSale = rules.offers.filter(
      ({ surface, provider, product }) =>
        surface === 'telegram' && platformOf(provider) === null && product !== PRO,
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
  redeem: (world, service) => {
    const accountId = world.random.pick(world.users);
    const { code, credits } = CODE_ROW;
    world.note(`${accountId} uses the code`);
    world.run(service, 'code', ({ db, now }) =>
      db.commit(redeemCode(db.query, { code, credits, accountId, now: now() })),
    );
  },
} as const satisfies Record<string, Act>;

/** What an order has that does not matter to the money. */
export const ordinary = (accountId: string) =>
  ({
    operation: 'template-image',
    kind: 'image',
    title: '',
    request: REQUEST,
    engineId: 'local',
    surface: 'telegram',
    chatId: accountId,
    address: '{}',
  }) as const;

function spend(world: World, service: Service, draftId: string, by?: string): void {
  const { random } = world;
  const accountId = by ?? random.pick(world.users);
  const price = random.pick(PRICES);
  const templateId = TEMPLATES[price] ?? 'of-bob';
  const looksFirst = random.chance(0.7);
  const testMoneyPays = random.chance(0.5);
  const id = newId(world.now());
  world.note(`${accountId} spends ${price} on ${id}`);
  world.run(service, 'spend', async ({ db, now }) => {
    if (looksFirst && (await balanceOf(db.query, accountId)) < price) return;
    await db.commit(
      requestGeneration(
        db.query,
        unsealed({
          id,
          draftId,
          accountId,
          ...ordinary(accountId),
          templateId,
          priceCredits: price,
          testMoneyPays,
          free: null,
        }),
        now(),
      ),
    );
    if ((await accountOf(db.query, accountId))?.heldAt)
      world.problems.push(`${accountId} is held and spent ${price}`);
    const left = await balanceOf(db.query, accountId);
    const isLinked = (await accountsOfPerson(db.query, accountId)).length > 0;
    // A debt of another account may have come along.
    if (left < 0 && !isLinked) world.problems.push(`${accountId} spent ${price} and has ${left}`);
  });
}

async function allOnes({ db }: Works): Promise<GenerationRow[]> {
  const all = await db.query.select().from(generations);
  return all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Ends a generation, as its engine or its owner would. */
export async function end(
  world: World,
  ctx: Works,
  generation: GenerationRow,
  how: 'failed' | 'cancelled' | 'rejected' | 'delivered' | 'given',
): Promise<void> {
  world.note(`${generation.id} of ${generation.accountId} ends ${how}`);
  if (how === 'given') return give(ctx, generation);
  if (how !== 'delivered') {
    const ending = { state: how, failure: null, refund: how !== 'rejected' };
    await endGeneration(ctx, generation, ending);
    return;
  }
  const { query } = ctx.db;
  // A look is delivered with the others of its shoot.
  if (generation.shootId !== null) {
    await unlessRefused(
      ctx.db.commit([
        changeState(query, generation.id, 'delivering'),
        goOnWithShoot(query, generation.shootId, generation.accountId, ctx.now()),
      ]),
    );
    return;
  }
  const used = await useStatements(ctx, generation);
  await unlessRefused(
    ctx.db.commit([
      changeState(query, generation.id, 'delivering'),
      changeState(query, generation.id, how, { endedAt: ctx.now() }),
      ...used,
    ]),
  );
}

/** Delivers what does not look like its owner: it is given where the day still has gifts. */
async function give(ctx: Works, { id }: GenerationRow): Promise<void> {
  const { query } = ctx.db;
  const found = await generationOf(query, id);
  if (!found) return;
  await unlessRefused(
    ctx.db.commit([
      changeState(query, id, 'delivering', { likeness: 'off' }),
      ...giveGift(ctx, found),
      ...(found.shootId === null
        ? []
        : [goOnWithShoot(query, found.shootId, found.accountId, ctx.now())]),
    ]),
  );
  const made = await generationOf(query, id);
  if (made?.state !== 'delivering' || made.shootId !== null) return;
  const used = await useStatements(ctx, made);
  await unlessRefused(
    ctx.db.commit([changeState(query, id, 'delivered', { endedAt: ctx.now() }), ...used]),
  );
}

const unlessRefused = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((cause: unknown) => {
    if (!(cause instanceof ConstraintError)) throw cause;
  });
