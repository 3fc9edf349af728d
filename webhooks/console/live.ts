import type { Context as HttpContext } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { type Role, roleMay, roleOf } from '../../core/chat/operators.ts';
import { figures, type ToldDay } from '../../core/figures/queries.ts';
import { rightOfWaiting, type WaitingLine, waiting } from '../../core/figures/waiting.ts';
import { SERVICE } from '../../core/verbs/actor.ts';
import { openSessionIds } from '../../db/web-sessions.ts';
import type { Reader } from '../pages/reader.ts';
import { say } from '../pages/reader.ts';
import { todayTiles, waitingList } from './pages/today.ts';
import type { ConsoleParts } from './parts.ts';
import type { Asked } from './request.ts';

/** What all streams are told from: read once for everybody who looks. */
type Seen = { waits: WaitingLine[]; days: ToldDay[]; at: number };

/** An open stream of an operator. */
type Follower = {
  stream: SSEStreamingApi;
  sessionId: string;
  operator: { surface: string; userId: string };
  role: Role;
  reader: Reader;
  /** What was sent last, by event. */
  told: Map<string, string>;
  /** Whether the last thing that was sent has not left yet. */
  isStuck: boolean;
  end: () => void;
};

/** The streams by which open pages of the console hear what changes. */
export type Live = {
  /** Answers with a stream; 429 where this operator, or everybody together, has as many as may be. */
  follow(c: HttpContext, asked: Asked): Response;
};

/** A browser waits so long before it opens a lost stream again, in milliseconds. */
const RETRY_MS = 5_000;

/**
 * Opens the streams of this process. While somebody looks, one reader asks the database at a pace for all of
 * them; nobody's tab does.
 */
export function openLive(parts: ConsoleParts): Live {
  const followers = new Set<Follower>();
  let seen: Seen | null = null;
  let isReading = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const beat = async (): Promise<void> => {
    timer = null;
    isReading = true;
    try {
      seen = await look(parts);
      const open = await openSessions(parts, followers);
      for (const one of [...followers])
        if (one.isStuck) one.end();
        else if (isOver(parts, one, open)) void send(one, 'over', '').then(one.end);
        else tell(one, seen);
    } catch (cause) {
      parts.log.warn({ err: cause }, 'the console’s pages hear nothing for now');
      for (const one of [...followers]) void send(one, 'here', '');
    }
    isReading = false;
    if (followers.size > 0) timer = setTimeout(beat, parts.rules.console.liveMs);
  };
  const ended = (one: Follower): void => {
    followers.delete(one);
    if (followers.size > 0 || timer === null) return;
    clearTimeout(timer);
    timer = null;
  };

  return {
    follow(c, asked) {
      const { surface, userId } = asked.actor;
      const own = [...followers].filter(
        ({ operator }) => operator.surface === surface && operator.userId === userId,
      );
      const { streams, streamsAnOperator } = parts.rules.console;
      if (followers.size >= streams || own.length >= streamsAnOperator)
        return c.json({ problem: 'too many' }, 429);
      c.header('x-accel-buffering', 'no');
      return streamSSE(c, async (stream) => {
        const over = new Promise<void>((resolve) => {
          const one: Follower = {
            ...{ stream, sessionId: asked.session.id, operator: { surface, userId } },
            ...{ role: asked.role, reader: asked.reader, told: new Map(), isStuck: false },
            end: () => {
              ended(one);
              resolve();
            },
          };
          followers.add(one);
          // Whoever leaves frees the place at once: what is written to them may never return.
          stream.onAbort(one.end);
          void stream.write(`retry: ${RETRY_MS}\n\n`);
          if (seen && parts.now() - seen.at < parts.rules.console.liveMs) tell(one, seen);
        });
        if (!isReading && timer === null) void beat();
        await over;
      });
    },
  };
}

/** Reads what open pages show. */
async function look(parts: ConsoleParts): Promise<Seen> {
  const [waits, days] = await Promise.all([
    waiting(parts, SERVICE),
    figures(parts, SERVICE, { days: 2 }),
  ]);
  return { waits, days, at: parts.now() };
}

const openSessions = ({ db, now }: ConsoleParts, followers: ReadonlySet<Follower>) =>
  openSessionIds(
    db.query,
    [...followers].map(({ sessionId }) => sessionId),
    now(),
  );

/** Tells whether the session is over, or the operator has another role by now, or none. */
const isOver = (
  { operators }: Pick<ConsoleParts, 'operators'>,
  { sessionId, operator, role }: Follower,
  open: ReadonlySet<string>,
): boolean => !open.has(sessionId) || roleOf(operators, operator) !== role;

/** Sends a follower what has changed; a sign of life where nothing has. */
function tell(one: Follower, { waits, days, at }: Seen): void {
  const { role, reader } = one;
  const mine = waits.filter(({ kind }) => roleMay(role, rightOfWaiting(kind)));
  const count = mine.reduce((sum, line) => sum + line.count, 0);
  const events: [event: string, html: string][] = [
    ['waiting', String(waitingList(reader, mine, at))],
    ['said', say(reader, 'console.live.said', { count })],
    ...(roleMay(role, 'service')
      ? [['today', String(todayTiles(reader, days))] satisfies [string, string]]
      : []),
  ];
  const fresh = events.filter(([event, html]) => one.told.get(event) !== html);
  for (const [event, html] of fresh) {
    // What the page itself says when it opens is not said once more.
    const isNews = event !== 'said' || one.told.has(event);
    one.told.set(event, html);
    if (isNews) void send(one, event, html);
  }
  if (fresh.length === 0) void send(one, 'here', '');
}

/**
 * Sends an event. Nobody waits for it but what ends the stream: a client that reads nothing would be waited
 * for for ever, and is let go at the next beat.
 */
async function send(one: Follower, event: string, html: string): Promise<void> {
  one.isStuck = true;
  try {
    await one.stream.writeSSE({ event, data: JSON.stringify({ html }) });
    one.isStuck = false;
  } catch {
    one.end();
  }
}
