import type { Database, Statement } from '../../db/database.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { readRequest } from '../generations/generation-request.ts';
import { enqueue } from '../tasks/tasks.ts';

/** Builds the statement that has the people of a picture shown it, or told what became of it. */
export const settleSoon = (q: Database['query'], jointId: string, now: number): Statement =>
  enqueue(q, { kind: 'settle-joint', subject: jointId, accountId: null }, now);

/** Tells whether a generation shows several people. */
export const isJoint = (generation: Pick<GenerationRow, 'request'>): boolean =>
  (readRequest(generation).others?.length ?? 0) > 0;

/** Builds the same statement for a generation; none for one of one person. Its draft is the picture's id. */
export const settleOthersSoon = (
  q: Database['query'],
  generation: Pick<GenerationRow, 'request' | 'draftId'>,
  now: number,
): Statement[] => (isJoint(generation) ? [settleSoon(q, generation.draftId, now)] : []);
