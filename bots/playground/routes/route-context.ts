import type { Context } from 'hono';
import { type ByteBudget, openByteBudget } from '../../../core/byte-budget.ts';
import { clientNetwork } from '../../../core/web/client-network.ts';
import { readSession, type Session, type SessionKeys } from '../../../core/web/session.ts';
import { LIMITS } from '../limits.ts';
import type { PlaygroundOptions } from '../options.ts';
import { type Rate, rateLimit } from '../rate.ts';
import type { TabSignals } from '../tab-signals.ts';

/** The context of every route. */
export type RouteContext = PlaygroundOptions & {
  tabSignals: TabSignals;
  rates: Rates;
  /** Uploads that are under way. */
  uploads: ByteBudget<'session' | 'address'>;
};

type Rates = {
  session: Rate;
  recovery: Rate;
  request: Rate;
  update: Rate;
  upload: Rate;
  uploadedBytes: Rate;
};

/**
 * Creates the rate limits of this process: sessions, requests and uploaded bytes by address, updates
 * and uploads by session.
 */
export function openRates(options: Pick<PlaygroundOptions, 'now' | 'updatesAMinute'>): Rates {
  const rate = (count: number, perMs: number) =>
    rateLimit({ count, perMs, remembered: LIMITS.ratesRemembered, now: options.now });
  return {
    session: rate(LIMITS.sessionsAnHour, 3_600_000),
    recovery: rate(LIMITS.recoveriesAnHour, 3_600_000),
    request: rate(LIMITS.requestsAMinute, 60_000),
    update: rate(options.updatesAMinute, 60_000),
    upload: rate(LIMITS.uploadsAMinute, 60_000),
    uploadedBytes: rate(LIMITS.uploadedBytesAnHour, 3_600_000),
  };
}

/** Opens the budget of what uploads may hold at once in this process. */
export function openUploads(): RouteContext['uploads'] {
  const { all: most, ...mostOf } = LIMITS.bytesUnderWay;
  const { uploadsWaiting: waiting, uploadWaitMs: waitMs } = LIMITS;
  return openByteBudget({ most, mostOf, waiting, waitMs });
}

/** The error body of a request: a code for the script, with a status. */
export type Problem = { problem: keyof typeof STATUS };

const STATUS = {
  session: 401,
  foreign: 403,
  'not-found': 404,
  gone: 410,
  rubbish: 400,
  'too-large': 413,
  'not-a-photo': 415,
  'too-many': 409,
  'slow-down': 429,
  unavailable: 503,
} as const;

/** Answers a request with an error. */
export function refuse(c: Context, problem: Problem['problem']): Response {
  return c.json({ problem } satisfies Problem, STATUS[problem]);
}

/** Runs a route for a request with a session and within the request rate. */
export async function withSession(
  routeContext: RouteContext,
  c: Context,
  route: (session: Session) => Promise<Response> | Response,
): Promise<Response> {
  if (!routeContext.rates.request(clientNetwork(routeContext.remoteAddress(c))))
    return refuse(c, 'slow-down');
  const session = await readSession(c, sessionKeys(routeContext));
  return session ? route(session) : refuse(c, 'session');
}

/** Gives the keys of sessions. */
export const sessionKeys = ({
  sessionSecret: secret,
  access,
}: Pick<PlaygroundOptions, 'sessionSecret' | 'access'>): SessionKeys => ({
  secret,
  epochOf: access.epochOf,
});

/** Tells whether cookies are for HTTPS alone. */
export const isSecure = (
  { publicUrl }: Pick<PlaygroundOptions, 'publicUrl'>,
  c: Context,
): boolean => (publicUrl ?? c.req.url).startsWith('https:');
