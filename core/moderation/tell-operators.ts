import { newestChatOfUser } from '../../db/chats.ts';
import type { Statement } from '../../db/database.ts';
import type { Context } from '../context.ts';
import { action } from '../conversation/action.ts';
import type { Reply } from '../conversation/reply.ts';
import type { Notice } from '../notices/notify.ts';
import { enqueue } from '../tasks.ts';

/**
 * Tells every operator who has a chat here that something waits for them, as statements. The card itself
 * is made when they open it, so that it shows how things stand then.
 */
export async function tellOperators(
  ctx: Pick<Context, 'db' | 'now' | 'operators' | 'log'>,
  reviewId: string,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (const operator of ctx.operators) {
    const chat = await newestChatOfUser(ctx.db.query, operator);
    if (!chat) {
      ctx.log.warn({ surface: operator.surface }, 'an operator has no chat here yet: send /start');
      continue;
    }
    const reply: Reply = {
      mode: 'send',
      text: [{ key: 'review.new' }],
      buttons: [
        [
          {
            label: { key: 'review.open' },
            style: 'primary',
            action: action('review', reviewId),
          },
        ],
      ],
    };
    const notice: Notice = { surface: operator.surface, chatId: chat.chatId, replies: [reply] };
    statements.push(
      enqueue(
        ctx.db.query,
        {
          kind: 'notify',
          subject: `review-${reviewId}-${operator.surface}-${operator.userId}`,
          payload: JSON.stringify(notice),
        },
        ctx.now(),
      ),
    );
  }
  return statements;
}
