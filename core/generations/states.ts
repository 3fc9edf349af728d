import { eq } from 'drizzle-orm';
import { isRefusedBy } from '../../db/constraints.ts';
import type { Database, Statement } from '../../db/database.ts';
import type { GenerationRow, NewGeneration } from '../../db/generations.ts';
import { generations } from '../../db/schema/schema.ts';

/** A state of a generation. */
export type GenerationState = GenerationRow['state'];

/** The states in which an engine still is to make something. */
export type MakingState = 'queued' | 'running';

const BAD_ENDS = ['failed', 'cancelled', 'rejected'] as const satisfies GenerationState[];

/** The states in which a generation has ended without a result. */
export type BadEnd = (typeof BAD_ENDS)[number];

/** The failure of a result that its chat takes in no form. */
export const NOT_SHOWN = 'not-shown';

/** The failure of one that was stopped since its owner withdrew the consent to their face photos. */
export const WITHDRAWN = 'consent-withdrawn';

/** The failure of one that was stopped since another person in it does not agree any more. */
export const JOINT_WITHDRAWN = 'joint-withdrawn';

/**
 * The states that may follow each state; none follows an end. The triggers of the database refuse every
 * other change, so that of two who act at once one is refused.
 */
export const TRANSITIONS: Readonly<Record<GenerationState, readonly GenerationState[]>> = {
  // A run that was given up for another engine may still bring a result, or what a person must look at.
  queued: ['queued', 'running', 'held', 'delivering', ...BAD_ENDS],
  // `running` once more where a process died over it, `queued` where another engine steps in.
  running: ['queued', 'running', 'held', 'delivering', ...BAD_ENDS],
  // `delivering` only where the review allows it.
  held: ['delivering', 'rejected'],
  // `failed` only as `NOT_SHOWN`.
  delivering: ['delivered', 'failed'],
  delivered: [],
  failed: [],
  cancelled: [],
  rejected: [],
};

/** Tells whether an engine still is to make something of a generation. */
export const isInMaking = <Row extends Pick<GenerationRow, 'state'>>(
  generation: Row | null,
): generation is Row & { state: MakingState } =>
  generation?.state === 'queued' || generation?.state === 'running';

/**
 * Tells whether a generation's result may be in its owner's chat: it is put there before that is noted, and a
 * button under it can be pressed in between.
 */
export const isOut = (state: GenerationState): boolean =>
  state === 'delivering' || state === 'delivered';

/** Tells whether a generation has ended without a result. */
export const hasEndedBadly = (state: GenerationState): state is BadEnd =>
  BAD_ENDS.some((end) => end === state);

/** Stores a new generation, queued. @throws (in the commit) `generation-draft` for a draft stored before */
export function insertQueued(q: Database['query'], row: Omit<NewGeneration, 'state'>): Statement {
  return q.insert(generations).values({ ...row, state: 'queued' });
}

/**
 * Changes a generation's state. Nothing else writes it.
 * @param also columns that change with it
 * @throws (in the commit) `generation-ended` or `generation-transition` where it may not go there from
 *   where it stands by then; `hasMovedOn` tells
 */
export function changeState(
  q: Database['query'],
  id: string,
  state: GenerationState,
  also: Partial<Omit<NewGeneration, 'id' | 'state'>> = {},
): Statement {
  return q
    .update(generations)
    .set({ ...also, state })
    .where(eq(generations.id, id));
}

/**
 * Tells whether a batch was refused because its generation has ended or moved on meanwhile, or its run was settled
 * before.
 */
export const hasMovedOn = (cause: unknown): boolean =>
  isRefusedBy(cause, 'generation-ended', 'generation-transition', 'prediction-succeeded');
