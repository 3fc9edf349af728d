import type { API } from '@discordjs/core/http-only';
import { madeAt } from './limits.ts';
import { asPost } from './post-errors.ts';
import type { PostPlace } from './post-place.ts';

/** Discord's clock and ours may differ by this, in milliseconds. */
const CLOCKS_DIFFER_MS = 5_000;

/**
 * Finds the thread that an earlier try has begun in a forum. Threads know no nonce, and an answer may have
 * been lost.
 * @param post `askedAt` is when the message was asked for, in milliseconds; `name` the thread's name
 * @returns its id; null where there is none
 * @throws {DeliveryError}
 */
export async function earlierThread(
  api: API,
  { guildId }: Extract<PostPlace, { is: 'forum' }>,
  post: { channelId: string; askedAt: number; name: string },
): Promise<string | null> {
  if (guildId === null) return null;
  const { threads } = await asPost(() => api.guilds.getActiveThreads(guildId));
  const alike = threads.filter(
    (thread) =>
      'parent_id' in thread &&
      thread.parent_id === post.channelId &&
      thread.name === post.name &&
      madeAt(thread.id) >= post.askedAt - CLOCKS_DIFFER_MS,
  );
  if (alike.length === 0) return null;
  const { id: own } = await asPost(() => api.users.getCurrent());
  return alike.find((thread) => 'owner_id' in thread && thread.owner_id === own)?.id ?? null;
}
