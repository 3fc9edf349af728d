import type { Context as HttpContext } from 'hono';
import type { SurfaceName } from '../../core/chat/event.ts';
import { signedIn } from '../../core/sign-in/sessions.ts';
import { signInByPlatform } from '../../core/sign-in/sign-in.ts';
import type { TextKey } from '../../core/texts/catalogue.ts';
import { accountAt, isGoneStatus } from '../../db/accounts.ts';
import { readerOf, say } from '../pages/reader.ts';
import { sessionToken, setSessionToken } from '../sign-in/cookies.ts';
import { deviceOf } from '../sign-in/device.ts';
import type { MiniAppParts } from './parts.ts';

/**
 * Signs somebody in whom a platform has vouched for, and answers with where it goes on as JSON. Whoever has
 * no account yet is told how to begin.
 * @param of `inside` the platform's name among those of browsers; `onTo` the path that follows
 */
export async function enterByPlatform(
  parts: MiniAppParts,
  c: HttpContext,
  of: { surface: SurfaceName; userId: string; inside: string; onTo: string },
): Promise<Response> {
  const { surface, userId, inside, onTo } = of;
  const account = await accountAt(parts.db.query, { surface, userId });
  const isMember = account && !isGoneStatus(account.status) && account.termsVersion !== null;
  if (!isMember) return refuseEntry(c, 'app.sign-in.start-first', 403);
  if (await isSignedIn(parts, c, { surface, userId })) return c.json({ onTo });
  const { chatId = userId } = parts.surfaces.get(surface)?.directChat(userId) ?? {};
  const device = deviceOf(`${c.req.header('user-agent') ?? ''} ${inside}`);
  const { token } = await signInByPlatform(parts, { surface, userId, chatId, device });
  const secure = parts.publicUrl?.startsWith('https:') ?? false;
  setSessionToken(c, 'app', { token, secure });
  return c.json({ onTo });
}

/** Whether the browser has a session of the same person already: opening the app again begins no other. */
async function isSignedIn(
  parts: MiniAppParts,
  c: HttpContext,
  { surface, userId }: { surface: SurfaceName; userId: string },
): Promise<boolean> {
  const token = sessionToken(c, 'app');
  const who = token === null ? null : await signedIn(parts, 'app', token);
  return who?.actor.surface === surface && who.actor.userId === userId;
}

/** Answers why nobody was signed in, in words for the page. */
export const refuseEntry = (
  c: HttpContext,
  key: TextKey,
  status: 400 | 401 | 403 | 503,
): Response => c.json({ said: say(readerOf(c), key) }, status);
