import type { Database, Statement } from '../../db/database.ts';
import { releaseCost } from '../../db/provider-days.ts';
import { EngineError } from '../engines/engine-error.ts';
import { BudgetSpent } from './budget.ts';

/**
 * Builds the statements that give back what a failed run was estimated to cost, where its company has
 * said no and charges nothing. What took too long, or failed on our side, may have been charged.
 */
export const costsNothing = (
  q: Database['query'],
  generationId: string,
  cause: unknown,
): Statement[] =>
  cause instanceof EngineError &&
  !(cause instanceof BudgetSpent) &&
  !cause.charged &&
  cause.failure !== 'timed-out'
    ? releaseCost(q, generationId)
    : [];
