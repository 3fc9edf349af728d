import type { Text } from './texts/text.ts';

/** Nothing was stored; the same may be tried again later. For rooms that know no database. */
export { DatabaseUnavailable } from '../db/database.ts';

/** Why a verb of the product came to nothing: a code, with what is known besides. */
export type Refusal =
  /** The actor may not do or see it. */
  | { code: 'forbidden' }
  /** There is no such thing for this actor. */
  | { code: 'not-found' }
  /** Somebody decided or did it before. */
  | { code: 'done-before' }
  /** The photos that it needs were deleted, or their owner was. */
  | { code: 'photos-gone' }
  /** What was made could not be kept. */
  | { code: 'not-stored' }
  /** Our screening refused what was made; `paid` where a company was paid for making it. */
  | { code: 'screened'; category: string; paid: boolean }
  /** A discount code that somebody wishes for makes no sense. */
  | { code: 'code-invalid'; because: 'letters' | 'credits' | 'uses' | 'dates' };

/** Thrown by verbs of the product. Edges show `textOf` it; `message` is for the log and command lines. */
export class ProductError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal, options?: { message?: string; cause?: unknown }) {
    super(options?.message ?? refusal.code, { cause: options?.cause });
    this.name = 'ProductError';
    this.refusal = refusal;
  }
}

/** Tells whether something that was thrown is a refusal with this code. */
export const isRefusal = (cause: unknown, code: Refusal['code']): boolean =>
  cause instanceof ProductError && cause.refusal.code === code;

/** What a user is told of a refusal. */
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
