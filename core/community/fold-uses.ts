import { foldUses, unfoldedUses } from '../../db/template-trends.ts';
import type { Context } from '../context.ts';
import { GALLERY_RULES } from '../rules/gallery-rules.ts';

/**
 * Adds up the uses of templates since the last time. A delivery stores a row of its own and touches no
 * template, so that many uses of one template do not wait for each other; the figures follow within a
 * minute. Any number of processes may do this at once: a use is added in the batch that marks it.
 */
export async function foldTemplateUses(ctx: Pick<Context, 'db' | 'now'>): Promise<void> {
  const { usesAtOnce, foldsARun } = GALLERY_RULES;
  for (let run = 0; run < foldsARun; run += 1) {
    const uses = await unfoldedUses(ctx.db.query, usesAtOnce);
    if (uses.length === 0) return;
    const weights = uses.map(
      ({ generationId, createdAt }) => [generationId, weightOf(createdAt)] as const,
    );
    await ctx.db.commit(foldUses(ctx.db.query, weights, ctx.now()));
    if (uses.length < usesAtOnce) return;
  }
}

/**
 * Gives what a use adds to the trend of its template. Later uses add more, so that older ones weigh less
 * by comparison and no trend has to be computed again as time passes: templates stand in the order of
 * the sums.
 * @param at when it was used, in milliseconds
 */
export const weightOf = (at: number): number =>
  2 ** ((at - GALLERY_RULES.trendZeroAt) / GALLERY_RULES.trendHalfLifeMs);
