import type { Statement } from '../../../db/database.ts';
import type { Turn } from '../turn.ts';
import { accountEffects } from './account.ts';
import type { Applier, Appliers, Needs } from './applier.ts';
import { codeEffects } from './codes.ts';
import type { Effect } from './effect.ts';
import { faceEffects } from './faces.ts';
import { moneyEffects } from './money.ts';
import { reviewEffects } from './review.ts';
import { workEffects } from './work.ts';

const appliers: Appliers<Effect> = {
  ...accountEffects,
  ...faceEffects,
  ...workEffects,
  ...moneyEffects,
  ...codeEffects,
  ...reviewEffects,
};

/** What the effects of a turn come to, in their order, as statements for one batch. */
export async function apply(
  ctx: Needs,
  turn: Turn,
  effects: readonly Effect[],
): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (const effect of effects) {
    // The key has found the one that takes this kind of effect; the compiler does not follow that.
    const applier = appliers[effect.do] as Applier<Effect>;
    statements.push(...(await applier(ctx, turn, effect)));
  }
  return statements;
}
