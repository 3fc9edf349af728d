import type { Api } from 'grammy';
import type { Log } from '../../core/log.ts';
import { type Address, inThread } from './address.ts';
import { describe } from './delivery-errors.ts';
import { TEXT_CHARACTERS } from './limits.ts';

/** How long Telegram shows a draft after its last change, in milliseconds. */
const SHOWN_MS = 30_000;
/** Chats whose drafts are remembered; the oldest is forgotten first. */
const REMEMBERED = 2_000;
const MOST_ID = 2 ** 31 - 1;

/** Previews of words that form, which Telegram shows under a chat with a button that stops them. */
export type Drafts = {
  /** Shows words in place of a message to come; none show that something is thought about. Never rejects. */
  show(at: Address, words: string): Promise<void>;
  /**
   * Tells whether a draft stands for a message: what takes its place has to be sent, since a change of
   * another message leaves it standing. Forgets it.
   */
  ends(at: Address): boolean;
};

type Parts = { api: Api; now: () => number; log: Log };

/** Opens the memory of a bot's drafts. */
export function openDrafts({ api, now, log }: Parts): Drafts {
  const open = new Map<string, { id: number; until: number }>();
  const keyOf = ({ chat, message = 0 }: Address) => `${chat}:${message}`;
  return {
    async show(at, words) {
      // Only private chats have drafts.
      if (at.chat <= 0 || at.one !== undefined) return;
      const key = keyOf(at);
      const known = open.get(key);
      const id = known?.id ?? 1 + Math.floor(Math.random() * (MOST_ID - 1));
      open.delete(key);
      open.set(key, { id, until: now() + SHOWN_MS });
      const [oldest] = open.keys();
      if (open.size > REMEMBERED && oldest !== undefined) open.delete(oldest);
      const text = words.slice(0, TEXT_CHARACTERS).toWellFormed();
      const how = { can_stop: true, ...inThread(at) };
      await api.sendMessageDraft(at.chat, id, text, how).catch((error: unknown) => {
        open.delete(key);
        log.debug({ reason: describe(error) }, 'a draft was not shown');
      });
    },
    ends(at) {
      const key = keyOf(at);
      const known = open.get(key);
      open.delete(key);
      return known !== undefined && known.until > now();
    },
  };
}
