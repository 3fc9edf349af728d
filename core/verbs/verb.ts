import { type ConstraintCode, isRefusedBy } from '../../db/constraints.ts';
import type { Database, Statement } from '../../db/database.ts';
import { ProductError, type Refusal } from '../errors.ts';

/**
 * The outcome of a verb: the statements for one batch, and what its caller is told. A chat puts the
 * statements into the batch of its turn; other callers use {@link perform}.
 */
export type Prepared<Result = void> = {
  statements: Statement[];
  result: Result;
  /** Guards whose refusal means that somebody was faster. */
  decidedBy?: readonly ConstraintCode[];
  /** A guard whose refusal means something else, and what. */
  refusedBy?: { guard: ConstraintCode; as: Refusal };
};

/**
 * Carries a verb out, in a batch of its own.
 * @returns the verb's result
 * @throws {ProductError} `done-before` when somebody was faster; the refusal of `refusedBy`
 * @throws {ConstraintError} when another guard refused
 */
export async function perform<Result>(
  { db }: { db: Pick<Database, 'commit'> },
  { statements, result, decidedBy = [], refusedBy }: Prepared<Result>,
): Promise<Result> {
  try {
    await db.commit(statements);
    return result;
  } catch (cause) {
    if (isRefusedBy(cause, ...decidedBy))
      throw new ProductError({ code: 'done-before' }, { cause });
    if (refusedBy && isRefusedBy(cause, refusedBy.guard))
      throw new ProductError(refusedBy.as, { cause });
    throw cause;
  }
}
