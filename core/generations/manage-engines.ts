import { engineControlsOf, orderControls, switchControl } from '../../db/engine-controls.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import type { Prepared } from '../verbs/verb.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators' | 'engines'>;

/**
 * Switches an engine off, or on again, in all processes within seconds and over restarts. One that is off
 * gets nothing new: what waits for it goes to another engine that its owner was told of, or ends with
 * everything back. What a provider is making already is followed to its end.
 * @throws {ProductError} `forbidden` to who does not run the service; `not-found` for an engine that is not
 *   configured; `done-before` where it is so already
 */
export async function switchEngine(
  ctx: Needs,
  actor: Actor,
  { engine, on }: { engine: string; on: boolean },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'service');
  if (!ctx.engines.some(({ id }) => id === engine)) throw new ProductError({ code: 'not-found' });
  const q = ctx.db.query;
  const now = ctx.now();
  const known = (await engineControlsOf(q)).find((row) => row.engine === engine);
  if (on === ((known?.offAt ?? null) === null)) throw new ProductError({ code: 'done-before' });
  const act = { verb: 'switch-engine', subject: engine, accountId: null, details: { on } };
  return {
    statements: [switchControl(q, engine, on ? null : now), recordAct(q, actor, act, now)],
    result: undefined,
  };
}

/**
 * Puts engines into an order of preference, which goes before price and before the settings' own order.
 * Engines that it does not name come after those it does. An empty order gives way to the settings' own.
 * @throws {ProductError} `forbidden` to who does not run the service; `not-found` for one that is not
 *   configured, or is named twice
 */
export async function orderEngines(
  ctx: Needs,
  actor: Actor,
  { order }: { order: readonly string[] },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'service');
  const known = new Set(ctx.engines.map(({ id }) => id));
  if (new Set(order).size !== order.length || !order.every((id) => known.has(id)))
    throw new ProductError({ code: 'not-found' });
  const q = ctx.db.query;
  const now = ctx.now();
  const details = { order: order.join(',') };
  const act = { verb: 'order-engines', subject: 'engines', accountId: null, details };
  return {
    statements: [...orderControls(q, order), recordAct(q, actor, act, now)],
    result: undefined,
  };
}
