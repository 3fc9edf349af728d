import { z } from 'zod';
import type { SurfaceName } from '../../core/chat/event.ts';
import { ProductError } from '../../core/errors.ts';
import type { AppRequest } from './request.ts';

/** The path of the page that says that it goes on in the chat. */
export const SAID_PATH = '/chat';

/** The name that a form gives itself: sent twice, it counts once. */
export const once = z.string().regex(/^[\w-]{8,40}$/);

/**
 * Presses a button of the chat for somebody on a page. What the chat answers, as it would to a press there,
 * comes as new messages of the direct chat.
 * @param code the button's code
 * @param name the form's own name, from outside: the same one again is the same press
 * @returns the path of the page that leads on into the chat
 * @throws {ProductError} `not-found` where the platform is not connected any more
 */
export async function pressInChat(
  { parts, actor, session, reader }: AppRequest,
  code: string,
  name: string,
): Promise<string> {
  const { surface, userId } = actor;
  const chat = parts.surfaces.get(surface)?.directChat(userId);
  if (!chat) throw new ProductError({ code: 'not-found' });
  await parts.receive({
    surface,
    userId,
    ...chat,
    eventId: `app-${session.id}-${name}`,
    userName: null,
    languageTag: reader.locale,
    body: { kind: 'press', code, elsewhere: true },
  });
  return SAID_PATH;
}

/** Gives the address of somebody's chat; null where none is known yet. */
export function chatUrl(
  { links }: Pick<AppRequest['parts'], 'links'>,
  surface: SurfaceName,
): string | null {
  if (surface === 'playground') return '/playground';
  if (surface === 'discord') return 'https://discord.com/channels/@me';
  return links().find(({ on }) => on === surface)?.url ?? null;
}
