import type { GenerationRow } from '../../db/generations.ts';
import { screeningsOf } from '../../db/reviews.ts';
import type { Context } from '../context.ts';
import type { EngineOutput } from '../engines/engine.ts';
import { operationRow } from '../operations/lists.ts';
import type { GenerationRequest } from './generation-request.ts';
import { provenanceOf } from './provenance.ts';
import { textsOf } from './request-words.ts';

/** Longest side of a picture of what forms, in pixels: enough to see what it becomes. */
const FORMING_EDGE_PX = 768;

type Needs = Pick<Context, 'db' | 'vision' | 'moderation' | 'marking' | 'engines'>;

/**
 * Tells whether a picture may be seen while it forms: one alone, in a message of its own, that shows nobody
 * who was asked for the finished picture only. What is without background would be seen on one.
 */
export const mayBeSeenForming = (
  { kind, operation, shootId }: Pick<GenerationRow, 'kind' | 'operation' | 'shootId'>,
  { count = 1, transparent, others }: GenerationRequest,
): boolean =>
  kind === 'image' &&
  shootId === null &&
  count === 1 &&
  others === undefined &&
  !transparent &&
  !operationRow(operation as Parameters<typeof operationRow>[0]).transparent;

/**
 * Readies a picture of what forms for its message: smaller, screened as a finished one is, and marked as
 * one. Nothing of it is noted or stored.
 * @returns null for what is not surely let through, and for anything of words that a person has to look at
 * @throws where it could not be made smaller, screened or marked: then it is not shown
 */
export async function readyForming(
  ctx: Needs,
  generation: GenerationRow,
  request: GenerationRequest,
  { bytes, durationSeconds, kind }: EngineOutput,
): Promise<EngineOutput | null> {
  const notes = await screeningsOf(ctx.db.query, generation.id);
  if (notes.some(({ verdict }) => verdict !== 'pass')) return null;
  const engine = ctx.engines.find(({ id }) => id === generation.engine);
  const smaller = await ctx.vision.shrink(bytes, FORMING_EDGE_PX);
  const about = { texts: textsOf(request), madeBy: engine?.company ?? null };
  const decision = await ctx.moderation.picture(smaller, about);
  if (decision.verdict !== 'pass') return null;
  return ctx.marking.mark({ ...smaller, kind, durationSeconds }, provenanceOf(ctx, generation));
}
