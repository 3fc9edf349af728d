import { DiscordAPIError } from '@discordjs/rest';
import { z } from 'zod';
import { DeliveryError } from '../../core/chat/surface.ts';
import { classifyFailure } from './delivery-errors.ts';
import { type PostRefusal, postRefusalOf } from './refusals.ts';

/** A refusal that may be answered with another form of the message. */
export type OtherForm = Extract<PostRefusal, 'smaller' | 'by-link' | 'plainly'>;

const waitShape = z.object({ retry_after: z.number().nonnegative() });

/** Classifies the error of a call about a message that others see. */
export function classifyPostFailure(cause: unknown): DeliveryError | OtherForm {
  if (cause instanceof DeliveryError) return cause;
  if (!(cause instanceof DiscordAPIError)) {
    const failure = classifyFailure(cause);
    return failure instanceof DeliveryError ? failure : new DeliveryError('unavailable', { cause });
  }
  const refusal = postRefusalOf(cause.status, Number(cause.code) || 0);
  if (refusal === 'smaller' || refusal === 'by-link' || refusal === 'plainly') return refusal;
  if (refusal === 'passes') return new DeliveryError('unavailable', { cause });
  if (refusal !== 'slow-mode') return new DeliveryError(refusal, { cause });
  const wait = waitShape.safeParse(cause.rawError).data;
  return new DeliveryError('slow-mode', {
    retryAfterMs: wait ? wait.retry_after * 1_000 : null,
    cause,
  });
}

/**
 * Makes a call about a message that others see.
 * @throws {DeliveryError} `refused` where another form might be taken
 */
export async function asPost<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (cause) {
    const failure = classifyPostFailure(cause);
    throw failure instanceof DeliveryError ? failure : new DeliveryError('refused', { cause });
  }
}
