import { GrammyError, HttpError } from 'grammy';
import { DeliveryError, type DeliveryProblem } from '../../core/chat/surface.ts';

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
    return new DeliveryError('unavailable', { cause: new Error(`network: ${code(error.error)}`) });
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

function problemOf(error: GrammyError): DeliveryProblem {
  if (error.error_code === 403) return 'blocked';
  if (error.error_code === 429) return 'limited';
  if (error.error_code === 400) {
    if (isGone(error)) return 'gone';
    return PASSING.test(error.description) ? 'unavailable' : 'refused';
  }
  return error.error_code === 413 ? 'refused' : 'unavailable';
}

function isGone(error: GrammyError): boolean {
  return /chat not found|PEER_ID_INVALID|user not found/i.test(error.description);
}

/** Errors of a call whose earlier try may still run at Telegram. */
const PASSING = /canceled by new|request timeout|try again later/i;

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

const UNCHANGED = /message is not modified/i;
const NOT_EDITABLE =
  /message to edit not found|message can't be edited|MESSAGE_ID_INVALID|message identifier is not specified|there is no (?:text|caption|media) in the message to edit/i;
const QUERY_OVER = /query is too old|query ID is invalid|QUERY_ID_INVALID/i;
const FILE_UNKNOWN =
  /wrong (?:remote )?file.?id|wrong file_id|file reference|FILE_REFERENCE|wrong type of the web page/i;
const THREAD_GONE = /message thread not found|TOPIC_(?:DELETED|CLOSED|ID_INVALID)|topic closed/i;
const NO_PHOTO = /PHOTO_(?:INVALID_DIMENSIONS|SAVE_FILE_INVALID|EXT_INVALID)|IMAGE_PROCESS_FAILED/i;

function refusal(error: unknown, pattern: RegExp): boolean {
  return (
    error instanceof GrammyError && error.error_code === 400 && pattern.test(error.description)
  );
}

/** Tells whether the message already has the new content, as after a repeated delivery. */
export const isUnchanged = (error: unknown): boolean => refusal(error, UNCHANGED);
/**
 * Tells whether the message was deleted or is of another kind, so that a new message must be sent.
 */
export const isNotEditable = (error: unknown): boolean => refusal(error, NOT_EDITABLE);
/** Tells whether the callback query was answered before or is too old. */
export const isQueryOver = (error: unknown): boolean => refusal(error, QUERY_OVER);
/** Tells whether Telegram no longer knows a file id. */
export const isFileUnknown = (error: unknown): boolean => refusal(error, FILE_UNKNOWN);
/** Tells whether the topic was deleted or closed; its chat still exists. */
export const isThreadGone = (error: unknown): boolean => refusal(error, THREAD_GONE);
/** Tells whether Telegram cannot show the picture as a photo, only as a file. */
export const isNoPhoto = (error: unknown): boolean => refusal(error, NO_PHOTO);
