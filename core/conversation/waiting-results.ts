import type { Database } from '../../db/database.ts';
import { undelivered } from '../../db/generations.ts';

/** Results that are shown at once to somebody who is back; the others are in the history. */
const OFFERED_AGAIN = 3;

/** Reads the newest results that found nobody, for somebody who is back. */
export const waitingResults = (
  q: Database['query'],
  of: { surface: string; accountId: string; now: number },
): Promise<{ id: string }[]> => undelivered(q, of, OFFERED_AGAIN);
