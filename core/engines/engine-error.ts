import type { EngineIssue } from './issue.ts';

/**
 * The class of a failed prediction; it alone decides on retry, fallback and refund.
 * - `rejected`: the content was refused; no other engine is tried
 * - `unavailable`: another engine may do it
 * - `invalid`: every engine would refuse, such as for a picture that cannot be read
 * - `timed-out`: another engine may do it
 */
export type FailureClass = 'rejected' | 'unavailable' | 'invalid' | 'timed-out';

/** The problems of a photo that an engine can name; the user is told how to take a better one. */
export const PHOTO_PROBLEMS = [
  'no-face',
  'several-faces',
  'face-too-small',
  'turned-apart',
  'no-hand',
  'hand-too-small',
  'no-outline',
] as const;
/** A problem of a photo that an engine can name. */
export type PhotoProblem = (typeof PHOTO_PROBLEMS)[number];

/**
 * The error that an engine throws for every failure it recognises. `message` is for the log and is
 * never shown to a user.
 */
export class EngineError extends Error {
  readonly failure: FailureClass;
  /** True where the provider charged us although it returned no output. */
  readonly charged: boolean;
  /**
   * The wait that the provider asked for, in milliseconds from now; null where it asked for none.
   */
  readonly retryAfterMs: number | null;
  /**
   * The problem of the user's photo that made the request `invalid`; null where the photo is not
   * the cause.
   */
  readonly inPhoto: PhotoProblem | null;
  /** What of the operator's caused it; null where nothing did. */
  readonly issue: EngineIssue | null;
  constructor(
    failure: FailureClass,
    message: string,
    options?: {
      charged?: boolean;
      retryAfterMs?: number | null;
      inPhoto?: PhotoProblem | null;
      issue?: EngineIssue | null;
      cause?: unknown;
    },
  ) {
    super(message, { cause: options?.cause });
    this.name = 'EngineError';
    this.failure = failure;
    this.charged = options?.charged ?? false;
    this.retryAfterMs = options?.retryAfterMs ?? null;
    this.inPhoto = options?.inPhoto ?? null;
    this.issue = options?.issue ?? null;
  }
}

/**
 * Creates the `invalid` error for a photo that an operation cannot work with.
 * @param problem the problem that the user is told about
 * @param message details for the log
 */
export const photoError = (problem: PhotoProblem, message: string): EngineError =>
  new EngineError('invalid', `${problem}: ${message}`, { inPhoto: problem });

/**
 * The error for a provider that could not report on a prediction; the prediction may still be
 * running.
 */
export class ProviderUnreachable extends Error {
  /**
   * The wait that the provider asked for, in milliseconds from now; null where it asked for none.
   */
  readonly retryAfterMs: number | null;
  constructor(message: string, options?: { retryAfterMs?: number | null; cause?: unknown }) {
    super(message, { cause: options?.cause });
    this.name = 'ProviderUnreachable';
    this.retryAfterMs = options?.retryAfterMs ?? null;
  }
}
