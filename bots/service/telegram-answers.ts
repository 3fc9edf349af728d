import { memberAt, postGroupCard } from '../../core/community/group-answers.ts';
import { inlinePage } from '../../core/community/inline-page.ts';
import { noteInlineShare } from '../../core/community/inline-share.ts';
import type { Context } from '../../core/context.ts';
import { isRefusal } from '../../core/errors.ts';
import { perform } from '../../core/verbs/verb.ts';
import type { TelegramAnswers } from '../telegram/telegram.ts';

/** Builds what the product answers on Telegram outside of private chats. */
export function telegramAnswers(ctx: Context): TelegramAnswers {
  const surface = 'telegram';
  const member = (userId: string) => memberAt(ctx, { surface, userId });
  return {
    find: (question) => inlinePage(ctx, question),
    chosen: (of) => noteInlineShare(ctx, { ...of, surface }),
    isMember: async (userId) => (await member(userId)) !== null,
    async postCard({ userId, ...of }) {
      const accountId = (await member(userId))?.id;
      if (accountId === undefined) return false;
      const actor = { is: 'person', surface, userId, accountId } as const;
      const prepared = await postGroupCard(ctx, actor, { ...of, surface, accountId });
      return perform(ctx, prepared).catch((cause: unknown) => {
        if (isRefusal(cause, 'done-before')) return true;
        throw cause;
      });
    },
  };
}
