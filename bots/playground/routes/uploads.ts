import type { Context } from 'hono';
import { paced, TooLong, TooSlow } from '../../../core/http/paced.ts';
import { isSound } from '../../../core/media/sniff-sound.ts';
import { isVideo } from '../../../core/media/sniff-video.ts';
import { headOf, type Parts, prepend, streamOf } from '../../../core/storage/chunks.ts';
import { sniff } from '../../../core/vision/sniff.ts';
import { clientNetwork } from '../../../core/web/client-network.ts';
import type { Session } from '../../../core/web/session.ts';
import { LIMITS } from '../limits.ts';
import { type Problem, type RouteContext, refuse } from './route-context.ts';

/** Types that a browser gives pictures, recordings, videos, and files that it does not know. */
const TAKEN =
  /^(?:image\/(?!svg)[a-z0-9.+-]{1,40}|(?:audio|video)\/[a-z0-9.+-]{1,40}|application\/octet-stream|)$/;
const UNKNOWN = 'application/octet-stream';

/**
 * Handles `POST /playground/uploads`: one file as the request's body, named in `x-file-name`
 * (URI-encoded). Its place is reserved before a byte is read; its first bytes decide whether the rest
 * is, and it passes through to the store.
 */
export async function upload(
  routeContext: RouteContext,
  c: Context,
  session: Session,
): Promise<Response> {
  const { rates, uploadBytes } = routeContext;
  if (!rates.upload(session.userId)) return refuse(c, 'slow-down');
  // Recorders name their codec behind it.
  const [contentType = ''] = (c.req.header('content-type') ?? '').toLowerCase().split(';');
  if (!TAKEN.test(contentType)) return refuse(c, 'not-a-photo');
  const byteLength = Number(c.req.header('content-length') ?? uploadBytes);
  if (!(byteLength <= uploadBytes)) return refuse(c, 'too-large');
  if (byteLength === 0 || !c.req.raw.body) return refuse(c, 'rubbish');
  const address = clientNetwork(routeContext.remoteAddress(c));
  const name = decodeName(c.req.header('x-file-name'));
  const file = { byteLength, contentType: contentType || UNKNOWN, name };
  const place = await routeContext.files.reserve(session.userId, file);
  if (place === 'too-many') return refuse(c, 'too-many');
  if (place === 'full') return refuse(c, 'unavailable');
  if (!rates.uploadedBytes(address, byteLength)) {
    await place.release();
    return refuse(c, 'slow-down');
  }
  // What is under way costs memory, however small it is announced.
  const claim = Math.max(byteLength, LIMITS.leastBytesUnderWay);
  const giveBack = await routeContext.uploads.claim(claim, { session: session.userId, address });
  const stored = giveBack
    ? await receive(routeContext, c, place, byteLength).finally(giveBack)
    : ({ problem: 'slow-down' } as const);
  if ('id' in stored) return c.json({ id: stored.id }, 201);
  await place.release();
  return refuse(c, stored.problem);
}

type Place = Exclude<Awaited<ReturnType<RouteContext['files']['reserve']>>, string>;

async function receive(
  { log }: RouteContext,
  c: Context,
  place: Place,
  mostBytes: number,
): Promise<{ id: string } | Problem> {
  const { body } = c.req.raw;
  if (!body) return { problem: 'rubbish' };
  const parts = paced(body, { ...LIMITS.uploadPace, mostBytes });
  let brokenOff: unknown = null;
  const watched = (async function* (): Parts {
    try {
      yield* parts;
    } catch (cause) {
      brokenOff = cause;
      throw cause;
    }
  })();
  try {
    const head = await headOf(watched, LIMITS.headBytes);
    const problem = problemOf(head);
    if (problem) {
      await watched.return();
      return { problem };
    }
    const id = await place.store(streamOf(prepend(head, watched)));
    return id === null ? { problem: 'slow-down' } : { id };
  } catch (cause) {
    if (brokenOff === null) {
      await place.release();
      throw cause;
    }
    if (brokenOff instanceof TooLong) return { problem: 'too-large' };
    if (brokenOff instanceof TooSlow) return { problem: 'slow-down' };
    // Whoever went away reads no answer, and did nothing wrong.
    log.debug({ err: brokenOff }, 'an upload broke off');
    return { problem: 'rubbish' };
  }
}

/** Tells of the first bytes what is neither sound, nor a video, nor a picture; other kinds are refused by name in the chat. */
function problemOf(head: Uint8Array): Problem['problem'] | null {
  if (head.byteLength === 0) return 'rubbish';
  if (isSound(head) || isVideo(head)) return null;
  const sniffed = sniff(head);
  return 'problem' in sniffed && sniffed.problem === 'not-a-picture' ? 'not-a-photo' : null;
}

function decodeName(header: string | undefined): string | null {
  try {
    return decodeURIComponent(header ?? '').slice(0, LIMITS.nameCharacters) || null;
  } catch {
    return null;
  }
}
