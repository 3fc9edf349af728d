import { chatOf } from '../../../db/chats.ts';
import type { Context } from '../../context.ts';
import type { DescriptionPayload } from '../../generations/description-payload.ts';

/** How often what forms is shown, in milliseconds. */
const SHOW_EVERY_MS = 1_000;

type Needs = Pick<Context, 'db' | 'surfaces' | 'now' | 'log'>;

/** Words of a description that are shown while they form. */
export type DraftedWords = {
  /** Takes the words so far. */
  show: (words: string) => void;
  /** Shows nothing further. Resolves when nothing is on its way. */
  close: () => Promise<void>;
};

/**
 * Opens a draft in the chat that waits for a description; null where its platform has none. Words that
 * screening does not let through end it: what they come to is told at the end.
 * @param mayBeShown screens words
 */
export async function openDraft(
  ctx: Needs,
  { surface: name, chatId, address, locale }: DescriptionPayload,
  mayBeShown: (words: string) => Promise<boolean>,
): Promise<DraftedWords | null> {
  const draft = ctx.surfaces.get(name)?.draft;
  const chat = draft && (await chatOf(ctx.db.query, { surface: name, chatId }));
  if (!draft || !chat) return null;
  const to = { userId: chat.userId, chatId, address, locale };
  let open = true;
  let shownAt = ctx.now();
  let pending = draft(to, '');
  let isBusy = false;
  const put = async (words: string) => {
    if (!(await mayBeShown(words))) open = false;
    if (open) pending = draft(to, words);
    await pending;
  };
  return {
    show(words) {
      if (words === '' || !open || isBusy || ctx.now() - shownAt < SHOW_EVERY_MS) return;
      [isBusy, shownAt] = [true, ctx.now()];
      void put(words)
        .catch((err) => ctx.log.debug({ err }, 'a draft was not shown'))
        .finally(() => {
          isBusy = false;
        });
    },
    async close() {
      open = false;
      await pending;
    },
  };
}
