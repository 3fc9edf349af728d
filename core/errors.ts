import type { Text } from './texts/text.ts';

/**
 * The database could not be reached: nothing was stored, and the call may be tried again. Exported here
 * for rooms that import no database.
 */
export { DatabaseUnavailable } from '../db/database.ts';

/** The reason why a verb of the product was refused: a code, with the details that the code has. */
export type Refusal =
  /** The actor may not do this, or may not see the thing that it concerns. */
  | { code: 'forbidden' }
  /** The thing that was asked for does not exist for this actor. */
  | { code: 'not-found' }
  /** The thing was decided or done before. */
  | { code: 'done-before' }
  /** The photos that the request needs were deleted, or their owner was. */
  | { code: 'photos-gone' }
  /** The generated file could not be stored. */
  | { code: 'not-stored' }
  /** Screening refused the generated file; `paid` tells whether a company was paid for making it. */
  | { code: 'screened'; category: string; paid: boolean }
  /** An operator's definition of a discount code is invalid; `because` names the part. */
  | { code: 'code-invalid'; because: 'letters' | 'credits' | 'uses' | 'dates' };

/**
 * An error that a verb of the product throws when it refuses. Edges show {@link textOf} its refusal;
 * `message` is for the log and for command lines.
 */
export class ProductError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal, options?: { message?: string; cause?: unknown }) {
    super(options?.message ?? refusal.code, { cause: options?.cause });
    this.name = 'ProductError';
    this.refusal = refusal;
  }
}

/** Tells whether a thrown value is a {@link ProductError} with a code. */
export const isRefusal = (cause: unknown, code: Refusal['code']): boolean =>
  cause instanceof ProductError && cause.refusal.code === code;

/** Gives the text that tells a user about a refusal. */
export function textOf(refusal: Refusal): Text {
  switch (refusal.code) {
    case 'forbidden':
    case 'not-found':
    case 'done-before':
      return { key: 'stale' };
    case 'photos-gone':
      return { key: 'generation.reason-photos-gone' };
    case 'not-stored':
      return { key: 'generation.reason-storage' };
    case 'screened':
      return { key: 'screened.why', values: { category: refusal.category } };
    case 'code-invalid':
      return { key: 'code.usage' };
  }
}
