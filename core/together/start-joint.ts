import type { Statement } from '../../db/database.ts';
import { readJoint, startJoint } from '../../db/together.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import type { NewGenerationInput } from '../generations/request.ts';
import { tellOver } from './manage.ts';
import { standingOf } from './queries.ts';

/**
 * Begins a picture of several people with everybody who has agreed to it: belongs in the batch that pays.
 * Those who have not answered are told that it goes without them.
 * @param order whose draft is the picture's id
 * @throws {ProductError} `joint-changed` where the order names others than those who agree to it as it is,
 *   or it was begun, ended or is too late by now
 */
export async function jointStatements(
  ctx: Pick<Context, 'db' | 'vault' | 'log' | 'rules' | 'engines' | 'now'>,
  order: NewGenerationInput,
): Promise<Statement[]> {
  const { others = [], fallbacks = [] } = order.request;
  const q = ctx.db.query;
  const read = await readJoint(q, order.draftId);
  const changed = () => new ProductError({ code: 'joint-changed' });
  if (read?.joint.accountId !== order.accountId || read.joint.state !== 'open') throw changed();
  const agreed = read.places.filter(({ person }) => person.state === 'agreed');
  const ids = agreed.map(({ person }) => person.id);
  const isSame = ids.length === others.length && others.every((id) => ids.includes(id));
  if (!isSame || agreed.some((place) => standingOf(ctx, place) !== 'agreed')) throw changed();
  const told = read.joint.companies.split(',');
  const makers = ctx.engines.filter(({ id }) => [order.engineId, ...fallbacks].includes(id));
  if (makers.some(({ company }) => company !== null && !told.includes(company))) throw changed();
  return [
    ...startJoint(q, {
      jointId: order.draftId,
      generationId: order.id,
      people: others,
      now: ctx.now(),
    }),
    ...(await tellOver(ctx, read, 'without', ['asked'])),
  ];
}
