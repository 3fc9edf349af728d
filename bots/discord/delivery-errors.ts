import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest';
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import { DeliveryError } from '../../core/chat/surface.ts';

/**
 * The consequence of a failed call: `again` repeats the call (a 404 can be false while the token
 * lives), `next` tries the next route, `smaller` reduces the files; a `DeliveryError` is final.
 */
export type DeliveryFailure = 'again' | 'next' | 'smaller' | DeliveryError;

/** The interaction has reached its limit of follow-ups (five for apps installed by a user). */
const TOO_MANY_FOLLOW_UPS = 40_094;
/** The user and the bot share no server any more. */
const NO_MUTUAL_SERVER = 50_278;

/** Codes that mean that the chat, message or token does not exist or is not writable. */
const NEXT = new Set<number | string>([
  Code.UnknownChannel,
  Code.UnknownMessage,
  Code.UnknownInteraction,
  Code.UnknownWebhook,
  Code.InvalidWebhookToken,
  Code.MissingAccess,
  Code.MissingPermissions,
  Code.CannotEditMessageAuthoredByAnotherUser,
  Code.CannotExecuteActionOnDMChannel,
  // A message that is an hour old takes only so many changes: it is sent anew.
  Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached,
  TOO_MANY_FOLLOW_UPS,
]);

/** Codes of temporary problems at Discord. */
const LATER = new Set<number | string>([
  Code.ServiceResourceIsBeingRateLimited,
  Code.APIResourceOverloaded,
  Code.CloudflareIsBlockingYourRequest,
  Code.SendMessagesHasBeenTemporarilyDisabled,
]);

/**
 * Codes that mean that the user cannot be reached until the next visit; the delivery waits for the
 * visit.
 */
const BLOCKED = new Set<number | string>([
  Code.CannotSendMessagesToThisUser,
  Code.UnknownUser,
  NO_MUTUAL_SERVER,
]);

/** Classifies the error of a call to Discord. */
export function classifyFailure(cause: unknown): DeliveryFailure {
  if (cause instanceof DeliveryError) return cause;
  if (cause instanceof RateLimitError)
    return new DeliveryError('limited', { retryAfterMs: cause.retryAfter, cause });
  if (cause instanceof HTTPError) return new DeliveryError('unavailable', { cause });
  if (!(cause instanceof DiscordAPIError)) return new DeliveryError('unavailable', { cause });
  if (BLOCKED.has(cause.code)) return new DeliveryError('blocked', { cause });
  if (cause.status === 413 || cause.code === Code.RequestEntityTooLarge) return 'smaller';
  if (cause.status === 404) return 'again';
  if (NEXT.has(cause.code)) return 'next';
  // Without a code of its own, a 401 is about the bot's token: somebody has to look at that first.
  if (LATER.has(cause.code) || cause.status === 401)
    return new DeliveryError('unavailable', { cause });
  return new DeliveryError('refused', { cause });
}
