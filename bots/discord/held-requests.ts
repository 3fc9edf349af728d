import type { RESTOptions, ResponseLike } from '@discordjs/rest';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { PlatformWaits } from '../../core/chat/platform-waits.ts';
import { DeliveryError } from '../../core/chat/surface.ts';

type MakeRequest = RESTOptions['makeRequest'];

/** The scopes of waits beside the routes: the whole bot, and this machine's address (Cloudflare). */
const BOT = 'bot';
const ADDRESS = 'address';
/** A wait that an answer 429 names no time for, in milliseconds. */
const UNNAMED_MS = 5_000;
/** The route whose refusal 40003 means that direct chats are opened too fast; it names no time. */
const OPENING_CHATS = 'POST users/@me/channels';
const OPENING_MS = 60_000;
/** A short wait is waited for, so often at most. */
const TRIES = 3;

/** The parts of the requests. `longestMs`: longer waits fail; `pause` waits for milliseconds. */
export type HeldRequestsParts = {
  waits: PlatformWaits;
  longestMs: number;
  pause: (ms: number) => Promise<unknown>;
  /** Makes a request. */
  send: MakeRequest;
};

/**
 * Creates the function that makes the requests of a REST client and keeps every wait that Discord asks
 * for (https://docs.discord.com/developers/topics/rate-limits), however it is told: by header, or by
 * `retry_after` in the body alone, which @discordjs/rest 2.6.3 does not read. No request of that route, or
 * of the bot where the limit is global, goes out before its time. A short wait is waited for; through a
 * long one requests fail as `limited` without going out.
 */
export function heldRequests(parts: HeldRequestsParts): MakeRequest {
  const { waits, longestMs, pause } = parts;
  return async (url, init) => {
    const { scope, isOfInteraction } = await routeOf(init.method ?? 'GET', new URL(url).pathname);
    const scopes = [scope, ADDRESS, ...(isOfInteraction ? [] : [BOT])];
    for (let attempt = 0; ; ) {
      const waitMs = waits.remainingMs(scopes);
      if (waitMs > longestMs || (waitMs > 0 && attempt >= TRIES)) throw held(waitMs);
      if (waitMs > 0) {
        await pause(waitMs);
        attempt += 1;
        continue;
      }
      const response = await parts.send(url, init);
      if (response.status === 403 && scope === OPENING_CHATS) {
        const again = await checkOpening(response);
        if (again) return again;
        await waits.hold(scope, OPENING_MS);
        throw held(OPENING_MS);
      }
      if (response.status !== 429) return response;
      const told = await readLimit(response);
      // Of one channel, for as long as six hours: what else goes there decides when to come again.
      if (told.isSlowMode) throw new DeliveryError('slow-mode', { retryAfterMs: told.ms });
      await waits.hold(told.holds ?? scope, told.ms);
      if (++attempt >= TRIES) throw held(told.ms);
    }
  };
}

/** Tells whether a 403 is about the bot alone. @returns the answer unread; null where it may pass */
async function checkOpening(response: ResponseLike): Promise<ResponseLike | null> {
  const text = await response.text();
  const { status } = response;
  const body = openingBody.safeParse(parseJson(text)).data;
  if (body?.code === RESTJSONErrorCodes.OpeningDirectMessagesTooFast) return null;
  const headers = { 'content-type': 'application/json' };
  return new Response(text, { status, headers }) as unknown as ResponseLike;
}

const openingBody = z.object({ code: z.number() });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const held = (retryAfterMs: number): DeliveryError =>
  new DeliveryError('limited', {
    retryAfterMs,
    cause: new Error('held back: Discord asked for a wait'),
  });

const limitBody = z.object({
  retry_after: z.number(),
  global: z.boolean().optional(),
  code: z.number().optional(),
});

type Limit = { ms: number; holds: string | null; isSlowMode: boolean };

/** Reads a 429: the wait, and what it holds beyond the route. */
async function readLimit(response: ResponseLike): Promise<Limit> {
  const body = limitBody.safeParse(await response.json().catch(() => null)).data;
  const header = Number(response.headers.get('retry-after') ?? Number.NaN) * 1_000;
  const inBody = (body?.retry_after ?? Number.NaN) * 1_000;
  const ms = Math.max(...[header, inBody].filter(Number.isFinite), 0) || UNNAMED_MS;
  // An answer that is not Discord's own comes from Cloudflare before it, and is about the address.
  if (!body) return { ms, holds: ADDRESS, isSlowMode: false };
  const isGlobal = body.global || response.headers.has('x-ratelimit-global');
  const isSlowMode = body.code === RESTJSONErrorCodes.ActionCannotBePerformedDueToSlowmodeRateLimit;
  return { ms, holds: isGlobal ? BOT : null, isSlowMode };
}

/**
 * Names the route that Discord limits: method and path with the channel, server or webhook in it, and
 * without other ids. Calls about an interaction are not bound by the bot's global limit. A token is
 * named by its digest alone.
 */
async function routeOf(
  method: string,
  pathname: string,
): Promise<{ scope: string; isOfInteraction: boolean }> {
  const path = pathname.replace(/^.*\/v\d+\//, '').split('/');
  const [of = '', id = '', token] = path;
  const isOfInteraction = of === 'interactions' || of === 'webhooks';
  if (isOfInteraction && token !== undefined) path[2] = await digestOf(token);
  const isMajor = ['channels', 'guilds', 'webhooks'].includes(of);
  const minor = (part: string) => (/^\d{15,}$/.test(part) ? ':id' : part);
  const named = isMajor ? [of, id, ...path.slice(2).map(minor)] : path.map(minor);
  return { scope: `${method.toUpperCase()} ${named.join('/')}`, isOfInteraction };
}

const DIGEST_CHARACTERS = 16;

async function digestOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGEST_CHARACTERS);
}
