import type { Context } from 'hono';
import { readSession, type Session } from '../../../core/web/session.ts';
import { LIMITS } from '../limits.ts';
import type { PlaygroundOptions } from '../options.ts';
import { type Rate, rateLimit } from '../rate.ts';
import type { TabSignals } from '../tab-signals.ts';

/** What every route works with. */
export type RouteContext = PlaygroundOptions & { live: TabSignals; rates: Rates };

type Rates = { session: Rate; request: Rate; update: Rate; upload: Rate };

/** Counts of one process: sessions and requests an address, updates and uploads a session. */
export function openRates(options: Pick<PlaygroundOptions, 'now' | 'updatesAMinute'>): Rates {
  const rate = (count: number, perMs: number) =>
    rateLimit({ count, perMs, remembered: LIMITS.ratesRemembered, now: options.now });
  return {
    session: rate(LIMITS.sessionsAnHour, 3_600_000),
    request: rate(LIMITS.requestsAMinute, 60_000),
    update: rate(options.updatesAMinute, 60_000),
    upload: rate(LIMITS.uploadsAMinute, 60_000),
  };
}

/** What is wrong with a request, in one word for the script and a status for everybody. */
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

export function refuse(c: Context, problem: Problem['problem']): Response {
  return c.json({ problem } satisfies Problem, STATUS[problem]);
}

/** Runs a route for who has a session and is within the rates. */
export async function withSession(
  room: RouteContext,
  c: Context,
  route: (session: Session) => Promise<Response> | Response,
): Promise<Response> {
  if (!room.rates.request(room.remoteAddress(c))) return refuse(c, 'slow-down');
  const session = await readSession(c, room.sessionSecret);
  return session ? route(session) : refuse(c, 'session');
}
