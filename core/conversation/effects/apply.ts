import type { Statement } from '../../../db/database.ts';
import type { Context } from '../../context.ts';
import type { Turn } from '../turn.ts';
import type { Effect } from './effect.ts';
import { prepare } from './verbs.ts';

/**
 * What the effects of a turn come to, in their order, as statements for one batch.
 * @throws {ProductError} where a verb refuses what the step wanted
 */
export async function apply(
  ctx: Context,
  turn: Turn,
  effects: readonly Effect[],
): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (const effect of effects) statements.push(...(await prepare(ctx, turn, effect)).statements);
  return statements;
}
