import { z } from 'zod';
import { ATTACHMENT_BYTES, TOKEN_MARGIN_MS } from './limits.ts';

const snowflake = z.string().regex(/^\d{1,20}$/);

const addressSchema = z.object({
  v: z.literal(1),
  application: snowflake.nullable(),
  user: snowflake,
  channel: snowflake.nullable(),
  /** The channel is the bot's own direct chat with the user. */
  dm: z.boolean(),
  /** The message that `target` names is seen by the user alone and edited only with the token. */
  ephemeral: z.boolean(),
  /** Largest file that may be sent here, in bytes. */
  limit: z.number().int().positive(),
  token: z.string().nullable(),
  /** When the token ends, in milliseconds. */
  expires: z.number(),
  /** The message as the token names it: `@original` or its id. */
  target: z.string().nullable(),
  /** The message's own id. */
  message: snowflake.nullable(),
  /** The interaction was deferred: the first message fills `@original`. */
  pending: z.boolean(),
});

/** The place where an answer is shown and the message that a `replace` changes. */
export type Address = z.infer<typeof addressSchema>;

/**
 * Reads an address.
 * @param address JSON of an event or of an earlier delivery; for any other text the address reaches
 *   the user by direct message only
 */
export function readAddress(address: string, userId: string): Address {
  const parsed = addressSchema.safeParse(parseJson(address));
  return parsed.success ? parsed.data : personOnly(userId);
}

/** Builds an address that reaches a user by direct message only. */
export function personOnly(userId: string): Address {
  return {
    v: 1,
    application: null,
    user: userId,
    channel: null,
    dm: false,
    ephemeral: false,
    limit: ATTACHMENT_BYTES,
    token: null,
    expires: 0,
    target: null,
    message: null,
    pending: false,
  };
}

/**
 * Builds the address of a new message beside the address's message, with the same user and token.
 */
export function beside(address: Address): Address {
  return { ...address, ephemeral: !address.dm, pending: false, target: null, message: null };
}

/**
 * Reads the token of an address.
 * @param now milliseconds since the epoch
 * @returns null when the address has no token or the token is about to expire
 */
export function liveToken(
  address: Address,
  now: number,
): { application: string; token: string } | null {
  const { application, token, expires } = address;
  if (application === null || token === null) return null;
  return now < expires - TOKEN_MARGIN_MS ? { application, token } : null;
}

/**
 * Builds the chat id of a user's conversation: the direct chat, or the user's own conversation in a
 * channel.
 */
export function chatIdOf(where: { dm: boolean; channelId: string | null; userId: string }): string {
  return where.dm || where.channelId === null
    ? `${DIRECT}${where.userId}`
    : `${where.channelId}:${where.userId}`;
}

const DIRECT = 'dm:';

/** Tells whether a chat id is that of a direct chat. */
export const isDirectChat = (chatId: string): boolean => chatId.startsWith(DIRECT);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
