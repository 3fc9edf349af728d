import type { Text } from './conversation/reply.ts';

/** Nothing was stored; the same may be tried again later. */
export { DatabaseUnavailable } from '../db/database.ts';

/** What can go wrong in a way that a user is told about. */
export type ErrorCode =
  | 'insufficient-credits'
  | 'stale'
  | 'not-found'
  | 'gone'
  | 'no-profile'
  | 'too-many'
  | 'suspended'
  | 'unavailable'
  | 'invalid';

/** A failure with a text for the user. The message is for the log and names nobody. */
export class ProductError extends Error {
  readonly code: ErrorCode;
  readonly text: Text | null;
  constructor(code: ErrorCode, options?: { text?: Text; cause?: unknown }) {
    super(`refused: ${code}`, { cause: options?.cause });
    this.name = 'ProductError';
    this.code = code;
    this.text = options?.text ?? null;
  }
}
