import type { Statement } from '../../db/database.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { newId } from '../../db/ids.ts';
import { insertReview, insertScreening, screeningsOf, wasAllowed } from '../../db/reviews.ts';
import type { Context } from '../context.ts';
import type { EngineOutput, RemoteOutput } from '../engines/engine.ts';
import { ProductError } from '../errors.ts';
import {
  type Category,
  type Decision,
  mostSevere,
  PASSED,
  readScores,
} from '../moderation/decision.ts';
import { tellOperators } from '../notices/tell.ts';
import type { AccountKey } from '../storage/vault.ts';
import { fingerprintOf, textsOf } from './request-words.ts';
import { openRequest } from './sealed-request.ts';

/** The outcome of screening an output. `hold` carries the statements that open the review. */
export type Screened = { held: boolean; statements: Statement[] };

type Needs = Pick<
  Context,
  'db' | 'now' | 'vault' | 'secrets' | 'moderation' | 'operators' | 'engines' | 'log'
>;

/**
 * Looks at everything an engine made, once it is stored and before anybody can see it.
 * @param keys where the outputs are stored, in their order
 * @throws {ProductError} `screened` for what is refused; the decision is noted
 * @throws when it could not be looked at: then it does not go out
 */
export async function screenOutputs(
  ctx: Needs,
  generation: GenerationRow,
  outputs: readonly (EngineOutput | RemoteOutput)[],
  stored: { key: AccountKey; keys: readonly string[] },
): Promise<Screened> {
  const q = ctx.db.query;
  const request = await openRequest(ctx, stored.key, generation);
  const texts = textsOf(request);
  const engine = ctx.engines.find(({ id }) => id === generation.engine);
  const madeBy = engine?.company ?? null;
  const decisions: Decision[] = [await wordsHeld(ctx, generation.id)];
  for (const [position, output] of outputs.slice(0, stored.keys.length).entries()) {
    const media =
      'bytes' in output ? output : await ctx.vault.open(stored.key, stored.keys[position] ?? '');
    if (!media) throw new Error('an output is gone before it was screened');
    decisions.push(await ctx.moderation.picture(media, { texts, madeBy }));
  }
  const fingerprint = await fingerprintOf(ctx, generation, request);
  const decision = await asAllowed(ctx, generation.accountId, fingerprint, mostSevere(decisions));
  const note = insertScreening(q, {
    ...noteOf(decision),
    id: newId(ctx.now()),
    accountId: generation.accountId,
    subject: 'output',
    subjectId: generation.id,
    createdAt: ctx.now(),
  });
  if (decision.category === null || decision.verdict === 'pass')
    return { held: false, statements: [note] };
  if (decision.verdict === 'refuse') {
    await ctx.db.commit([note]);
    const { category } = decision;
    throw new ProductError({ code: 'screened', category, paid: madeBy !== null });
  }
  const review = {
    id: newId(ctx.now()),
    generationId: generation.id,
    accountId: generation.accountId,
    cause: 'held' as const,
    category: decision.category,
    fingerprint,
    createdAt: ctx.now(),
  };
  const told = tellOperators(ctx, {
    kind: 'review-waits',
    data: { reviewId: review.id },
    about: `review-${review.id}`,
  });
  return { held: true, statements: [note, insertReview(q, review), ...told] };
}

/** Returns the stored form of a decision. */
export const noteOf = ({ verdict, category, scores }: Decision) => ({
  verdict,
  category,
  scores: JSON.stringify(scores),
});

/** Words that were unsure make a person look at what came of them. */
async function wordsHeld(ctx: Needs, generationId: string): Promise<Decision> {
  const notes = await screeningsOf(ctx.db.query, generationId);
  const held = notes.find(({ subject, verdict }) => subject === 'words' && verdict === 'hold');
  if (!held) return PASSED;
  return { verdict: 'hold', category: held.category as Category, scores: readScores(held.scores) };
}

/**
 * What a person has allowed before is not refused again, but looked at; what would only be looked at
 * goes out. Nothing of that for minors. Where nobody could look, what is unsure is refused.
 */
async function asAllowed(
  ctx: Needs,
  accountId: string,
  fingerprint: string,
  decision: Decision,
): Promise<Decision> {
  if (decision.verdict === 'pass') return decision;
  const lenient =
    decision.category !== 'minor' && (await wasAllowed(ctx.db.query, accountId, fingerprint));
  const verdict =
    decision.verdict === 'hold' ? (lenient ? 'pass' : 'hold') : lenient ? 'hold' : 'refuse';
  if (verdict === 'hold' && ctx.operators.length === 0) return { ...decision, verdict: 'refuse' };
  return verdict === 'pass' ? { ...decision, verdict, category: null } : { ...decision, verdict };
}
