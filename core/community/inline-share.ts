import { createdAtOf, newId } from '../../db/ids.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { createShare } from '../sharing/create-share.ts';
import { perform } from '../verbs/verb.ts';
import { memberAt } from './group-answers.ts';
import { toldId } from './told-id.ts';

const OWN_RESULT = /^r_([0-9A-HJKMNP-TV-Z]{26})$/;

/**
 * Notes that somebody has sent an own result into a chat by inline mode, so that it is listed among what is
 * shared. The same message counts once; what is not one's own counts for nothing.
 * @param of `message` is the platform's id of the message, null where it has none
 */
export async function noteInlineShare(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  of: { surface: SurfaceName; userId: string; itemId: string; message: string | null },
): Promise<void> {
  const { surface, userId, itemId, message } = of;
  const resultId = OWN_RESULT.exec(itemId)?.[1];
  const member = resultId === undefined ? null : await memberAt(ctx, { surface, userId });
  if (resultId === undefined || !member) return;
  const actor = { is: 'person', surface, userId, accountId: member.id } as const;
  const place = message === null ? null : JSON.stringify({ inline: message });
  // Of one message there is one share, as old as its result.
  const id =
    message === null
      ? newId(ctx.now())
      : await toldId(createdAtOf(resultId), `${resultId} ${message}`);
  try {
    const share = { kind: 'inline', surface, guildId: null, place, id, resultId } as const;
    await perform(ctx, await createShare(ctx, actor, share));
  } catch (cause) {
    if (!(cause instanceof ProductError)) throw cause;
  }
}
