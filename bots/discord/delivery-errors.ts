import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest';
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import { DeliveryError } from '../../core/chat/surface.ts';

/**
 * What a failed call means for a delivery: `again` try the same once more (a 404 can be false while
 * the token lives), `next` try the next way, `smaller` the files were too large, or the final error.
 */
export type DeliveryFailure = 'again' | 'next' | 'smaller' | DeliveryError;

/** This interaction has reached its limit of follow-ups (apps installed by a user: five). */
const TOO_MANY_FOLLOW_UPS = 40_094;
/** No server in common with the person any more. */
const NO_MUTUAL_SERVER = 50_278;

/** The chat, message or token is not there, or not ours to write to. */
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

/** Discord's own trouble, or too much at once: the same call may work later. */
const LATER = new Set<number | string>([
  Code.ServiceResourceIsBeingRateLimited,
  Code.APIResourceOverloaded,
  Code.CloudflareIsBlockingYourRequest,
  Code.SendMessagesHasBeenTemporarilyDisabled,
]);

/** The person cannot be written to, until they come by themselves: what was to be delivered waits for that. */
const BLOCKED = new Set<number | string>([
  Code.CannotSendMessagesToThisUser,
  Code.UnknownUser,
  NO_MUTUAL_SERVER,
]);

/** Puts what a call threw into one of our classes. */
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
