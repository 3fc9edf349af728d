import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest';
import { DeliveryError } from '../../core/chat/surface.ts';
import { wasAsked } from '../../core/http/was-asked.ts';
import { type Way, wayOf } from './refusals.ts';

/** The consequence of a failed call: another way to say it, or the error that ends the delivery. */
export type DeliveryFailure = Exclude<Way, 'passes' | 'blocked'> | DeliveryError;

/** Classifies the error of a call to Discord. */
export function classifyFailure(cause: unknown): DeliveryFailure {
  if (cause instanceof DeliveryError) return cause;
  if (cause instanceof RateLimitError)
    return new DeliveryError('limited', { retryAfterMs: cause.retryAfter, cause });
  if (cause instanceof HTTPError) return new DeliveryError('unavailable', { cause });
  if (!(cause instanceof DiscordAPIError))
    return new DeliveryError('unavailable', { cause, mayHaveArrived: wasAsked(cause) });
  const way = wayOf(cause.status, Number(cause.code) || 0);
  if (way === 'passes') return new DeliveryError('unavailable', { cause });
  return way === 'blocked' ? new DeliveryError('blocked', { cause }) : way;
}
