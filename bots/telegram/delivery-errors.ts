import { GrammyError, HttpError } from 'grammy';
import { DeliveryError, type DeliveryProblem } from '../../core/chat/surface.ts';
import { wasAsked } from '../../core/http/was-asked.ts';
import { type Way, wayOf } from './refusals.ts';

const DEFAULT_RETRY_MS = 5_000;

/** An error of a call that was not made because too many calls for its chat are waiting. */
export class TooManyWaiting extends Error {
  constructor() {
    super('too many messages are waiting for this chat');
    this.name = 'TooManyWaiting';
  }
}

/**
 * Converts the error of a call to a delivery error. Errors of grammY hold the whole request and,
 * for network failures, the address with the bot's token; the result holds neither.
 */
export function toDeliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  if (error instanceof GrammyError) return fromAnswer(error);
  if (error instanceof HttpError) {
    const cause = new Error(`network: ${code(error.error)}`);
    return new DeliveryError('unavailable', { cause, mayHaveArrived: wasAsked(error.error) });
  }
  if (error instanceof TooManyWaiting) {
    return new DeliveryError('limited', {
      retryAfterMs: DEFAULT_RETRY_MS,
      cause: error,
    });
  }
  // A reply that cannot be rendered will not be better later; anything else may pass.
  const problem = error instanceof RangeError ? 'refused' : 'unavailable';
  return new DeliveryError(problem, { cause: new Error(`call failed: ${code(error)}`) });
}

function fromAnswer(error: GrammyError): DeliveryError {
  const cause = new Error(`${error.method}: ${error.error_code} ${error.description}`);
  const retryAfter = error.parameters.retry_after;
  return new DeliveryError(problemOf(error), {
    cause,
    retryAfterMs: retryAfter === undefined ? null : retryAfter * 1000,
  });
}

function problemOf({ error_code: code, description }: GrammyError): DeliveryProblem {
  if (code === 429) return 'limited';
  const way = wayOf(code, description);
  if (way === 'passes') return 'unavailable';
  return way === 'blocked' || way === 'gone' ? way : 'refused';
}

/** Names a failure without any address. */
function code(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'unknown';
}

/** Formats any failure of a call as one line for the log, without tokens and users' texts. */
export function describe(error: unknown): string {
  const { problem, cause } = toDeliveryError(error);
  return cause instanceof Error ? `${problem}: ${cause.message}` : problem;
}

/** Looks up what a failure comes to; null for what is no answer of Telegram's. */
export const wayAround = (error: unknown): Way | null =>
  error instanceof GrammyError ? wayOf(error.error_code, error.description) : null;

/** Tells whether something in the call was refused, so that another form of it may do. */
export const isRefused = (error: unknown): boolean => toDeliveryError(error).problem === 'refused';
