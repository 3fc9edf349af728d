import type { UserFromGetMe } from 'grammy/types';
import type { ShareButton } from './keyboard.ts';
import { INLINE_QUERY_CHARACTERS } from './limits.ts';

/** Builds a link that opens the private chat with `/start` and an argument; null without a name. */
export const startLink = (
  me: Pick<UserFromGetMe, 'username'> | null,
  argument: string,
): string | null => (me === null ? null : `https://t.me/${me.username}?start=${argument}`);

/** Builds a link that asks in which chat to share a link. */
export const shareLink = (link: string): string =>
  `https://t.me/share/url?url=${encodeURIComponent(link)}`;

/** What inline mode finds by itself and a start link names too: templates. */
const HAS_START_LINK = /^t_[a-z0-9-]{1,24}$/;

/**
 * Builds what a button does that shares through inline mode. Where the bot's inline mode is off, a
 * template is shared as a link, and nothing else.
 * @param words what inline mode is to find
 */
export function shareButton(me: UserFromGetMe | null, words: string): ReturnType<ShareButton> {
  if (me === null || words.length > INLINE_QUERY_CHARACTERS) return null;
  if (me.supports_inline_queries) {
    return {
      switch_inline_query_chosen_chat: {
        query: words,
        allow_user_chats: true,
        allow_group_chats: true,
        allow_channel_chats: true,
      },
    };
  }
  const link = HAS_START_LINK.test(words) ? startLink(me, words) : null;
  return link === null ? null : { url: shareLink(link) };
}
