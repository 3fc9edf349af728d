import type { Context } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { localeOf } from '../../../core/texts/locale.ts';
import { clientNetwork } from '../../../core/web/client-network.ts';
import type { Session } from '../../../core/web/session.ts';
import { LIMITS } from '../limits.ts';
import { renderMessage } from '../render/message.ts';
import type { Follower } from '../tab-signals.ts';
import { languageOf } from './page.ts';
import { type RouteContext, refuse } from './route-context.ts';

const RETRY_MS = 2_000;

/**
 * Handles `GET /playground/events`: a stream of the chat's changes. A reconnecting stream resumes
 * after `Last-Event-ID`, a new one after `?after=`; both are revisions.
 */
export function events(routeContext: RouteContext, c: Context, session: Session): Response {
  const from = Number(c.req.header('last-event-id') ?? c.req.query('after') ?? 0);
  if (!Number.isSafeInteger(from) || from < 0) return refuse(c, 'rubbish');
  const follower = routeContext.tabSignals.follow(
    session.userId,
    clientNetwork(routeContext.remoteAddress(c)),
  );
  if (!follower) return refuse(c, 'unavailable');
  c.header('x-accel-buffering', 'no');
  const tell = teller(routeContext, session, localeOf(languageOf(c)));
  return streamSSE(
    c,
    async (stream) => {
      stream.onAbort(() => follower.close());
      try {
        await stream.write(`retry: ${RETRY_MS}\n\n`);
        await tell.kept(stream);
        let cursor = await tell.changes(stream, from);
        while (!follower.closed && !stream.aborted && !tell.hasLookedEnough())
          cursor = await step(routeContext, stream, follower, cursor, tell);
        if (follower.evicted) await stream.writeSSE({ event: 'evicted', data: '{}' });
      } finally {
        follower.close();
      }
    },
    async (error) => routeContext.log.warn({ err: error }, 'playground stream ended'),
  );
}

type Teller = ReturnType<typeof teller>;

async function step(
  routeContext: RouteContext,
  stream: SSEStreamingApi,
  follower: Follower,
  cursor: number,
  tell: Teller,
): Promise<number> {
  const { lookEveryMs, heartbeatMs = LIMITS.heartbeatMs } = routeContext;
  const signalled = await follower.wait(lookEveryMs ?? heartbeatMs);
  if (follower.closed) return cursor;
  if (!signalled && lookEveryMs !== undefined) return tell.whatOthersDid(stream, cursor);
  if (!signalled) {
    await stream.writeSSE({ event: 'here', data: '' });
    return cursor;
  }
  const { changed, resync, busy, notices } = follower.take();
  let reached = cursor;
  // First what goes: a tab tells its last words by what it showed before anything new came.
  if (resync) await tell.kept(stream);
  if (changed) reached = await tell.changes(stream, cursor);
  if (busy && !changed)
    await stream.writeSSE({ event: 'busy', data: JSON.stringify({ making: busy }) });
  for (const html of notices)
    await stream.writeSSE({ event: 'notice', data: JSON.stringify({ html }) });
  return reached;
}

function teller(routeContext: RouteContext, session: Session, locale: ReturnType<typeof localeOf>) {
  const { transcript, heartbeatMs = LIMITS.heartbeatMs, lookEveryMs = heartbeatMs } = routeContext;
  const looksABeat = Math.max(1, Math.round(heartbeatMs / lookEveryMs));
  let looks = 0;
  const told = {
    /** Whether the stream ends here, so that its tab opens another. */
    hasLookedEnough: (): boolean => looks >= LIMITS.looksAStream,
    /**
     * Tells what another process has stored, and with each heartbeat what it has deleted. @returns the newest
     * revision told
     */
    whatOthersDid: async (stream: SSEStreamingApi, after: number): Promise<number> => {
      looks += 1;
      if (looks % looksABeat === 0) {
        await stream.writeSSE({ event: 'here', data: '' });
        await told.kept(stream);
      }
      return told.changes(stream, after);
    },
    /** Tells what changed after a revision. @returns the newest revision told */
    changes: async (stream: SSEStreamingApi, after: number): Promise<number> => {
      let cursor = after;
      for (const message of await transcript.after(session.userId, after)) {
        cursor = message.revision;
        const html = renderMessage(message, routeContext.renderText, locale);
        if (html === null) continue;
        const shown = { id: message.id, position: message.position, html };
        await stream.writeSSE({
          id: String(cursor),
          event: 'message',
          data: JSON.stringify(shown),
        });
      }
      return cursor;
    },
    /** Tells which messages there are, so that a tab drops what has gone. */
    kept: async (stream: SSEStreamingApi): Promise<void> => {
      const ids = await transcript.ids(session.userId);
      await stream.writeSSE({ event: 'kept', data: JSON.stringify({ ids }) });
    },
  };
  return told;
}
