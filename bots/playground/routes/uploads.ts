import type { Context } from 'hono';
import type { Session } from '../../../core/web/session.ts';
import { LIMITS } from '../limits.ts';
import { type RouteContext, refuse } from './route-context.ts';

const IMAGE = /^image\/(?!svg)[a-z0-9.+-]{1,40}$/;

/**
 * Handles `POST /playground/uploads`: one file as the request's body, named in `x-file-name`
 * (URI-encoded).
 */
export async function upload(
  routeContext: RouteContext,
  c: Context,
  session: Session,
): Promise<Response> {
  if (!routeContext.rates.upload(session.userId)) return refuse(c, 'slow-down');
  const contentType = (c.req.header('content-type') ?? '').toLowerCase();
  if (!IMAGE.test(contentType)) return refuse(c, 'not-a-photo');
  if (Number(c.req.header('content-length') ?? 0) > routeContext.uploadBytes)
    return refuse(c, 'too-large');
  const bytes = await readAtMost(c.req.raw.body, routeContext.uploadBytes);
  if (bytes === null) return refuse(c, 'too-large');
  if (bytes.byteLength === 0) return refuse(c, 'rubbish');
  const name = decodeName(c.req.header('x-file-name'));
  const id = await routeContext.files.keep(session.userId, { bytes, contentType, name });
  return id === null ? refuse(c, 'too-many') : c.json({ id }, 201);
}

/**
 * Reads a body.
 * @returns null when the body is longer than `maxBytes`
 */
async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > maxBytes) return null;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function decodeName(header: string | undefined): string | null {
  try {
    return decodeURIComponent(header ?? '').slice(0, LIMITS.nameCharacters) || null;
  } catch {
    return null;
  }
}
