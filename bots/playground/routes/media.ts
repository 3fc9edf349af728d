import type { Context } from 'hono';
import { type Content, serve } from '../../../core/web/serve-file.ts';
import type { Session } from '../../../core/web/session.ts';
import { type ChatMessage, parseChatMessage } from '../chat-message.ts';
import { isPersonPhoto } from '../people.ts';
import { type RouteContext, refuse } from './route-context.ts';

/**
 * Handles `GET /playground/media/:message/:index`: a file of a message in the session's own chat.
 */
export async function media(
  routeContext: RouteContext,
  c: Context,
  session: Session,
): Promise<Response> {
  const index = Number(c.req.param('index'));
  const message = await routeContext.transcript.read(session.userId, c.req.param('message') ?? '');
  const chatMessage = message && parseChatMessage(message.body);
  const found =
    chatMessage && Number.isInteger(index)
      ? await contentOf(routeContext, chatMessage, index)
      : null;
  if (!found) return refuse(c, 'not-found');
  return serve(c, found.content, found.lasting);
}

type Found = { content: Content; lasting: boolean };

async function contentOf(
  routeContext: RouteContext,
  chatMessage: ChatMessage,
  index: number,
): Promise<Found | null> {
  if (chatMessage.from === 'person') {
    const picture = chatMessage.pictures[index];
    if (!picture) return null;
    if (picture.of === 'upload') return sentFile(routeContext, picture.id);
    return shown(routeContext, { of: 'person', id: picture.id });
  }
  const source = chatMessage.reply.media?.[index]?.source;
  return source ? shown(routeContext, source) : null;
}

async function shown(
  routeContext: RouteContext,
  source: Parameters<RouteContext['readMedia']>[0],
): Promise<Found | null> {
  const content = await routeContext.readMedia(source);
  // What belongs to nobody may rest in the browser; what is personal is asked for again each time.
  return content && { content, lasting: source.of === 'cover' || source.of === 'person' };
}

async function sentFile(routeContext: RouteContext, id: string): Promise<Found | null> {
  const found = await routeContext.files.read(id);
  if (!found) return null;
  const { contentType, name } = found.file;
  return {
    content: { bytes: found.bytes, contentType, filename: name ?? 'photo' },
    lasting: false,
  };
}

/** Handles `GET /playground/people/:photo`: a demo person's photo. */
export async function personPhoto(routeContext: RouteContext, c: Context): Promise<Response> {
  const id = (c.req.param('photo') ?? '').replace(/\.jpg$/, '');
  const content = isPersonPhoto(id) ? await routeContext.readMedia({ of: 'person', id }) : null;
  return content ? serve(c, content, true) : refuse(c, 'not-found');
}
