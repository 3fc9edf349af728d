import { newestChatOfUser } from '../../db/chats.ts';
import type { Statement } from '../../db/database.ts';
import { action } from '../chat/action.ts';
import type { Reply } from '../chat/reply.ts';
import type { Context } from '../context.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { Notice } from './notify.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators' | 'log'>;

/**
 * Tells every operator who has a chat here that a review waits for them, as statements. The card itself
 * is made when they open it, so that it shows how things stand then.
 */
export function tellOperators(ctx: Needs, reviewId: string): Promise<Statement[]> {
  return sayToOperators(ctx, `review-${reviewId}`, {
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
  });
}

/**
 * Says something to every operator who has a chat here, as statements.
 * @param subject what it is about: while an operator has not been told, the same again says it once
 */
export async function sayToOperators(
  ctx: Needs,
  subject: string,
  reply: Reply,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (const { surface, userId } of ctx.operators) {
    const chat = await newestChatOfUser(ctx.db.query, { surface, userId });
    if (!chat) {
      ctx.log.warn({ surface }, 'an operator has no chat here yet: send /start');
      continue;
    }
    const notice: Notice = { surface, chatId: chat.chatId, replies: [reply] };
    const task = {
      kind: 'notify',
      accountId: null,
      subject: `${subject}-${surface}-${userId}`,
      payload: JSON.stringify(notice),
    } as const;
    statements.push(enqueue(ctx.db.query, task, ctx.now()));
  }
  return statements;
}
