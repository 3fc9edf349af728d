import { accountOf } from '../../../db/accounts.ts';
import { ConstraintError } from '../../../db/constraints.ts';
import type { GenerationRow } from '../../../db/generations.ts';
import { newId } from '../../../db/ids.ts';
import { balanceOf } from '../../../db/ledger.ts';
import { generations } from '../../../db/schema/schema.ts';
import { redeemCode } from '../../credits/codes.ts';
import { endGeneration } from '../../generations/end.ts';
import { requestGeneration } from '../../generations/request.ts';
import { changeState } from '../../generations/states.ts';
import { platformOf } from '../../payment-providers/table.ts';
import { requestCheckout } from '../../payments/checkout.ts';
import { PRO } from '../../provider-ids.ts';
import { type Act, CODE_ROW, type Service, type Works, type World } from '../world.node.ts';

const PRICES = [10, 60, 75, 300] as const;

/** The acts of users in their chats, and the outcomes of their orders. */
export const PEOPLE_ACTS = {
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

function spend(world: World, service: Service, draftId: string, by?: string): void {
  const { random } = world;
  const accountId = by ?? random.pick(world.users);
  const price = random.pick(PRICES);
  const looksFirst = random.chance(0.7);
  const testMoneyPays = random.chance(0.5);
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
          testMoneyPays,
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

async function allOnes({ db }: Works): Promise<GenerationRow[]> {
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
  const { query } = ctx.db;
  await ctx.db
    .commit([
      changeState(query, generation.id, 'delivering'),
      changeState(query, generation.id, how, { endedAt: ctx.now() }),
    ])
    .catch((cause: unknown) => {
      if (!(cause instanceof ConstraintError)) throw cause;
    });
}
