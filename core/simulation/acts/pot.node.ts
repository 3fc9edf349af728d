import { generationOf } from '../../../db/generations.ts';
import { newId } from '../../../db/ids.ts';
import { potOf } from '../../../db/pots.ts';
import { ProductError } from '../../errors.ts';
import { chargeGuild } from '../../generations/guild-use.ts';
import { requestGeneration } from '../../generations/request.ts';
import { unsealed } from '../../generations/testing/unsealed.ts';
import { payIntoPot, takeFromPot } from '../../guilds/pot.ts';
import { sharesOf } from '../../guilds/pot-shares.ts';
import type { Person } from '../../verbs/actor.ts';
import { AUTHORS, GUILD_ID, POT_ID } from '../ground.ts';
import type { Act, Service, Works, World } from '../world.node.ts';
import { end, ordinary } from './people.node.ts';

const GIFTS = [50, 100] as const;
const PRICES = [10, 60] as const;

/** The acts of a server's members about its pot. */
export const POT_ACTS = {
  'pot-put': (world, service) => {
    const { random } = world;
    const [accountId, credits] = [random.pick(world.users), random.pick(GIFTS)];
    const put = { accountId, guildId: GUILD_ID, key: newId(world.now()), credits };
    world.note(`${accountId} puts ${credits} into the pot`);
    world.potMoves.set(put.key, { accountId, credits });
    const presses = random.chance(0.3) ? world.services : [service];
    for (const one of presses)
      member(world, one, 'put', async (ctx) => {
        await ctx.db.commit((await payIntoPot(ctx, person(accountId), put)).statements);
      });
  },
  'pot-take': (world, service) => {
    const accountId = world.random.pick(world.users);
    const presses = world.random.chance(0.5) ? world.services : [service];
    for (const one of presses) take(world, one, accountId);
  },
  /** Something that a member has made from a template on the server's shelf, at the server's cost; often it ends at once. */
  'pot-use': (world, service) => {
    const { random } = world;
    const accountId = random.pick(world.users);
    const templateId = `of-${random.pick(AUTHORS)}`;
    const priceCredits = random.pick(PRICES);
    const how = random.pick(['failed', 'cancelled', 'delivered', 'delivered', null] as const);
    const id = newId(world.now());
    world.note(`${accountId} lets the pot pay ${priceCredits} for ${templateId} (${id})`);
    member(world, service, 'pot use', async (ctx) => {
      const paid = { priceCredits, free: null, potId: POT_ID, guildId: GUILD_ID };
      const order = { id, draftId: id, accountId, templateId, ...paid, ...ordinary(accountId) };
      await ctx.db.commit([
        ...requestGeneration(ctx.db.query, unsealed(order), ctx.now()),
        ...(await chargeGuild(ctx, person(accountId), order)),
      ]);
      const generation = await generationOf(ctx.db.query, id);
      if (generation && how) await end(world, ctx, generation, how);
    });
  },
} as const satisfies Record<string, Act>;

/** Takes back what somebody sees as their own. */
function take(world: World, service: Service, accountId: string): void {
  const key = newId(world.now());
  member(world, service, 'take', async (ctx) => {
    const credits = sharesOf(await potOf(ctx.db.query, GUILD_ID)).get(accountId) ?? 0;
    if (credits === 0) return;
    world.note(`${accountId} takes ${credits} back from the pot`);
    world.potMoves.set(key, { accountId, credits: -credits });
    const taking = { accountId, guildId: GUILD_ID, key, credits };
    await ctx.db.commit((await takeFromPot(ctx, person(accountId), taking)).statements);
  });
}

/** Does something as a member would; what the product refuses may be refused. */
function member(world: World, service: Service, what: string, work: (ctx: Works) => Promise<void>) {
  world.run(service, what, (ctx) =>
    work(ctx).catch((cause: unknown) => {
      if (!(cause instanceof ProductError)) throw cause;
    }),
  );
}

const person = (accountId: string): Person => ({
  is: 'person',
  surface: 'telegram',
  userId: accountId,
  accountId,
});
