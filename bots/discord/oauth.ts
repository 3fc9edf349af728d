import { z } from 'zod';
import { boundedFetch } from '../../core/http/bounded-fetch.ts';
import type { Log } from '../../core/log.ts';

/** The bounds of a sign-in. */
const LIMITS = { answerBytes: 64 * 1024, waitMs: 8_000, atOnce: 16 } as const;
const CODE = /^[\w-]{6,128}$/;
const granted = z.object({
  access_token: z.string().min(1).max(512),
  token_type: z.literal('Bearer'),
});
const refused = z.object({ error: z.string().max(64) });
const user = z.object({ id: z.string().regex(/^\d{1,20}$/) });

/** The parts of the sign-in by Discord. */
export type OauthOptions = {
  applicationId: string;
  clientSecret: string;
  apiRoot: string;
  fetch: typeof globalThis.fetch;
  log: Log;
};

/** Who has given a code, or why that is not known. */
type Found = { userId: string } | 'refused' | 'unavailable';

/**
 * Creates a function that asks Discord who has given an authorization code
 * (https://docs.discord.com/developers/topics/oauth2). The token that Discord gives for it asks that one
 * question and is kept nowhere. It is not revoked: that would take back whatever the person has allowed
 * the app, and the installation with it.
 * @returns the function: it answers `refused` for a code that Discord refuses, `unavailable` where Discord
 *   does not answer, or too many ask at once; never rejects
 */
export function codeReader({ applicationId, clientSecret, apiRoot, ...options }: OauthOptions) {
  const fetch = boundedFetch(options.fetch, LIMITS.answerBytes);
  const root = `${apiRoot.replace(/\/+$/, '')}/v10`;
  let underWay = 0;
  const read = async (code: string): Promise<Found> => {
    const signal = AbortSignal.timeout(LIMITS.waitMs);
    const body = new URLSearchParams({
      client_id: applicationId,
      client_secret: clientSecret,
      grant_type: 'authorization_code',
      code,
    });
    const exchange = await fetch(`${root}/oauth2/token`, { method: 'POST', body, signal });
    if (exchange.status !== 200) return refusalOf(exchange, options.log);
    const { access_token: token } = granted.parse(await exchange.json());
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${root}/users/@me`, { headers, signal });
    if (answer.status !== 200) throw new Error(`Discord answers ${answer.status}`);
    return { userId: user.parse(await answer.json()).id };
  };
  return async (code: string): Promise<Found> => {
    if (!CODE.test(code)) return 'refused';
    if (underWay >= LIMITS.atOnce) return 'unavailable';
    underWay += 1;
    try {
      return await read(code);
    } catch (cause) {
      // Only what kind of error it is: its words may be those of the answer, which has a token.
      const problem = cause instanceof Error ? cause.name : 'unknown';
      options.log.warn({ problem }, 'Discord does not say who wants to sign in');
      return 'unavailable';
    } finally {
      underWay -= 1;
    }
  };
}

/** Tells a refused code from a refused app, which its operator has to mend. */
async function refusalOf(exchange: Response, log: Log): Promise<Found> {
  const { error } = refused.parse(await exchange.json());
  if (exchange.status === 400 && error === 'invalid_grant') return 'refused';
  log.error(
    { status: exchange.status, error },
    'Discord lets nobody sign in: DISCORD_CLIENT_SECRET?',
  );
  return 'unavailable';
}
