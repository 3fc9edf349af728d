import { GrammyError, HttpError } from 'grammy';
import { DeliveryError, type DeliveryProblem } from '../../core/chat/surface.ts';

const DEFAULT_RETRY_MS = 5_000;

/** A call that was not made: too many for the same chat wait for their turn. */
export class TooManyWaiting extends Error {
  constructor() {
    super('too many messages are waiting for this chat');
    this.name = 'TooManyWaiting';
  }
}

/**
 * Says why a call failed, in the product's words. What grammY throws holds the whole request and, for
 * a network failure, the address with the bot's token: neither is carried on.
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

/** An earlier try of the same call may still be under way on Telegram's side. */
const PASSING = /canceled by new|request timeout|try again later/i;

/** A short name of a failure that cannot hold an address. */
function code(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'unknown';
}

/** One line for the log about any failure of a call: no token, no text of a user. */
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

/** The message shows this already: the same delivery came twice. */
export const isUnchanged = (error: unknown): boolean => refusal(error, UNCHANGED);
/** The message was deleted, or is of another kind: it has to be sent anew. */
export const isNotEditable = (error: unknown): boolean => refusal(error, NOT_EDITABLE);
/** The callback query was answered or is too old. */
export const isQueryOver = (error: unknown): boolean => refusal(error, QUERY_OVER);
/** A remembered file id is no longer known. */
export const isFileUnknown = (error: unknown): boolean => refusal(error, FILE_UNKNOWN);
/** The topic was deleted or closed, or topics were switched off: the chat itself is still there. */
export const isThreadGone = (error: unknown): boolean => refusal(error, THREAD_GONE);
/** Telegram cannot show this picture as a photo; it takes it as a file. */
export const isNoPhoto = (error: unknown): boolean => refusal(error, NO_PHOTO);
