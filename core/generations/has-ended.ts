import { ConstraintError } from '../../db/database.ts';

/** True where a batch was refused because the generation had its one outcome before. */
export const hasEnded = (cause: unknown): boolean =>
  cause instanceof ConstraintError && cause.constraint === 'generation has ended';
