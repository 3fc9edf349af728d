import type { Database, Statement } from '../../db/database.ts';
import { deleteResultRow, doomObject } from '../../db/results.ts';
import { deleteSoon } from './delete-soon.ts';

/**
 * Deletes a result for its owner at once: the row goes in this batch, the file with the sweep that the
 * batch wakes.
 */
export function deleteResult(
  q: Database['query'],
  result: { id: string; objectKey: string },
  now: number,
): Statement[] {
  return [doomObject(q, result.objectKey, now), deleteResultRow(q, result.id), deleteSoon(q, now)];
}
