import { sql } from 'drizzle-orm';
import { newId } from '../../../db/ids.ts';
import { generations } from '../../../db/schema/schema.ts';
import { grantCredits } from '../../credits/grant-credits.ts';
import { ProductError } from '../../errors.ts';
import { decideHold } from '../../fraud/decide-hold.ts';
import { holdByHand } from '../../fraud/hold-by-hand.ts';
import { holds } from '../../fraud/queries.ts';
import { giveUpGeneration } from '../../generations/give-up.ts';
import { switchEngine } from '../../generations/manage-engines.ts';
import { parkTask, requeueTask } from '../../lookups/tasks.ts';
import { COMMAND } from '../../verbs/actor.ts';
import { type Prepared, perform } from '../../verbs/verb.ts';
import { type Act, ENGINE_ID, type Service, type Works, type World } from '../world.node.ts';

const GRANTS = [40, 120, -30, -90] as const;

/** The acts of operators in the chat and in the console; a form or a button is often sent twice. */
export const DESK_ACTS = {
  grant: (world, service) => {
    const { random } = world;
    const [targetId, credits] = [random.pick(world.users), random.pick(GRANTS)];
    const key = newId(world.now());
    world.note(`an operator gives ${targetId} ${credits}`);
    world.grants.set(key, { accountId: targetId, credits });
    const grant = { targetId, credits, why: 'correction', key } as const;
    sent(world, service, 'grant', (ctx) => grantCredits(ctx, COMMAND, grant));
  },
  'hold-by-hand': (world, service) => {
    const targetId = world.random.pick(world.users);
    world.note(`an operator holds ${targetId}`);
    sent(world, service, 'hold by hand', (ctx) => holdByHand(ctx, COMMAND, { targetId }));
  },
  'decide-hold': (world, service) =>
    sent(world, service, 'decide a hold', async (ctx) => {
      const [hold] = await holds(ctx, COMMAND);
      return hold ? decideHold(ctx, COMMAND, { hold, decision: 'released' }) : null;
    }),
  'give-up': (world, service) => {
    const turn = world.random.next();
    sent(world, service, 'give up', async (ctx) => {
      const all = await ctx.db.query.select({ id: generations.id }).from(generations);
      const one = all.toSorted((a, b) => (a.id < b.id ? -1 : 1))[Math.floor(turn * all.length)];
      if (!one) return null;
      const prepared = await giveUpGeneration(ctx, COMMAND, { generationId: one.id });
      world.note(`an operator gives ${one.id} up`);
      return prepared;
    });
  },
  park: (world, service) => {
    const turn = world.random.next();
    moveTask(world, service, turn, 'open');
  },
  requeue: (world, service) => {
    const turn = world.random.next();
    moveTask(world, service, turn, 'parked');
  },
  'switch-engine': (world, service) => {
    const on = world.random.chance(0.5);
    world.note(`an operator switches the engine ${on ? 'on' : 'off'}`);
    sent(world, service, 'switch', (ctx) => switchEngine(ctx, COMMAND, { engine: ENGINE_ID, on }));
  },
} as const satisfies Record<string, Act>;

function moveTask(world: World, service: Service, turn: number, from: 'open' | 'parked'): void {
  sent(world, service, `move a task that is ${from}`, async (ctx) => {
    const all = await ctx.db.query.all<{ id: string }>(
      sql`select id from tasks where status = ${from} order by id`,
    );
    const taskId = all[Math.floor(turn * all.length)]?.id;
    if (taskId === undefined) return null;
    const prepared = await (from === 'open' ? parkTask : requeueTask)(ctx, COMMAND, { taskId });
    world.note(`an operator moves the task ${taskId} that is ${from}`);
    return prepared;
  });
}

/** Carries a verb out, often in two processes at once; what the product refuses may be refused. */
function sent(
  world: World,
  service: Service,
  what: string,
  prepare: (ctx: Works) => Promise<Prepared<unknown> | null>,
): void {
  const presses = world.random.chance(0.4) ? world.services : [service];
  for (const one of presses)
    world.run(one, what, async (ctx) => {
      try {
        const prepared = await prepare(ctx);
        if (prepared) await perform(ctx, prepared);
      } catch (cause) {
        if (!(cause instanceof ProductError)) throw cause;
      }
    });
}
