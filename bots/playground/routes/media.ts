import type { Context } from 'hono';
import type { Session } from '../../../core/web/session.ts';
import { type ChatMessage, parseChatMessage } from '../chat-message.ts';
import { isPersonPhoto } from '../people.ts';
import { type RouteContext, refuse } from './route-context.ts';
import { type Content, serve } from './serve.ts';

/** `GET /playground/media/:message/:index`: what a message of one's own chat shows. */
export async function media(room: RouteContext, c: Context, session: Session): Promise<Response> {
  const index = Number(c.req.param('index'));
  const message = await room.transcript.read(session.userId, c.req.param('message') ?? '');
  const said = message && parseChatMessage(message.body);
  const found = said && Number.isInteger(index) ? await contentOf(room, said, index) : null;
  if (!found) return refuse(c, 'not-found');
  return serve(c, found.content, found.lasting);
}

type Found = { content: Content; lasting: boolean };

async function contentOf(
  room: RouteContext,
  said: ChatMessage,
  index: number,
): Promise<Found | null> {
  if (said.from === 'person') {
    const picture = said.pictures[index];
    if (!picture) return null;
    if (picture.of === 'upload') return sentFile(room, picture.id);
    return shown(room, { of: 'person', id: picture.id });
  }
  const source = said.reply.media?.[index]?.source;
  return source ? shown(room, source) : null;
}

async function shown(
  room: RouteContext,
  source: Parameters<RouteContext['readMedia']>[0],
): Promise<Found | null> {
  const content = await room.readMedia(source);
  // What belongs to nobody may rest in the browser; what is personal is asked for again each time.
  return content && { content, lasting: source.of === 'cover' || source.of === 'person' };
}

async function sentFile(room: RouteContext, id: string): Promise<Found | null> {
  const found = await room.files.read(id);
  if (!found) return null;
  const { contentType, name } = found.file;
  return {
    content: { bytes: found.bytes, contentType, filename: name ?? 'photo' },
    lasting: false,
  };
}

/** `GET /playground/people/:photo`: a demo person's photo. */
export async function personPhoto(room: RouteContext, c: Context): Promise<Response> {
  const id = (c.req.param('photo') ?? '').replace(/\.jpg$/, '');
  const content = isPersonPhoto(id) ? await room.readMedia({ of: 'person', id }) : null;
  return content ? serve(c, content, true) : refuse(c, 'not-found');
}
