import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { tasks } from '../../db/schema/schema.ts';
import { requeueTask } from '../lookups/tasks.ts';
import { receivePaymentEvent } from '../payments/receive-event.ts';
import { LANES } from '../tasks/kinds.ts';
import { COMMAND } from '../verbs/actor.ts';
import { perform } from '../verbs/verb.ts';
import { stop } from './acts/making.node.ts';
import { arrivalsIn, arrive } from './acts/provider.node.ts';
import { drain, sweep } from './acts/service.node.ts';
import type { World } from './world.node.ts';

const DAY_MS = 86_400_000;
/** A payment is looked at again at least once a week. */
const LONGEST_BETWEEN_LOOKS_MS = 8 * DAY_MS;
const MOST_ROUNDS = 400;

/**
 * Lets the world come to rest: nothing fails or dies any more, providers end what is open, every event
 * that was not lost arrives, and time goes by until no task is left.
 * @returns false when it does not come to rest
 */
export async function comeToRest(world: World): Promise<boolean> {
  await letGo(world);
  for (const session of world.models.flatMap(({ sessions }) => sessions))
    if (session.state === 'processing') session.state = 'failed';
  world.pass(2 * DAY_MS);
  const [service] = world.services;
  if (!service) return false;
  for (const session of arrivalsIn(world)) arrive(world, service, session);
  for (const { provider, id, checkout, transaction } of world.events.splice(0)) {
    const about = checkout === undefined ? { transaction: transaction ?? '' } : { checkout };
    world.run(service, 'event', (ctx) => receivePaymentEvent(ctx, { provider, id, about }));
  }
  await requeueParked(world);
  sweep(world, service);
  await letGo(world);
  if (!(await workOff(world))) return false;
  for (const { id } of await openShoots(world))
    world.run(service, 'stop a shoot', (ctx) => stop(world, ctx, id));
  await letGo(world);
  // What no event told is found when payments are looked at again.
  world.pass(LONGEST_BETWEEN_LOOKS_MS);
  sweep(world, service);
  await letGo(world);
  return workOff(world);
}

const openShoots = ({ db }: World): Promise<{ id: string }[]> =>
  db.query.all(sql`select id from shoots where ended_at is null order by id`);

/** What operators parked is tried again in the end; what failed too often stays parked. */
async function requeueParked({ db, services: [service] }: World): Promise<void> {
  const parked = await db.query.all<{ id: string }>(sql`select id from tasks where status = 'parked'
    and id in (select subject from acts where verb = 'park-task')`);
  for (const { id } of parked)
    if (service) {
      const ctx = { ...service.ctx, db };
      await perform(ctx, await requeueTask(ctx, COMMAND, { taskId: id }));
    }
}

/** Lets time go by from task to task. @returns false when it does not end */
async function workOff(world: World): Promise<boolean> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = await nextTask(world);
    if (next === null) return true;
    world.pass(Math.max(1, next - world.now()));
    for (const one of world.services) drain(one);
    await letGo(world);
  }
  return false;
}

/** Opens every gate, until none is left. */
async function letGo(world: World): Promise<void> {
  await world.settle();
  for (let gate = world.gates.waiting[0]; gate; gate = world.gates.waiting[0]) {
    world.gates.release(gate, 'through');
    await world.settle();
  }
}

/** When the next task is due; null when there is none. */
async function nextTask({ db }: World): Promise<number | null> {
  const [row] = await db.query
    .select({ runAt: tasks.runAt })
    .from(tasks)
    .where(and(inArray(tasks.lane, Object.keys(LANES)), eq(tasks.status, 'open')))
    .orderBy(asc(tasks.runAt))
    .limit(1);
  return row?.runAt ?? null;
}
