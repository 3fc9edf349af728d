import { chatOf } from '../../../db/chats.ts';
import type { Context } from '../../context.ts';
import { openState } from '../sealed-state.ts';
import type { State } from '../state.ts';

/**
 * Reads the state of the only chat that there is, with what is sealed in it.
 * @throws where there is no chat
 */
export async function storedState(ctx: Context): Promise<State> {
  const row = await ctx.db.query.query.chats.findFirst();
  if (!row) throw new Error('there is no chat');
  const chat = await chatOf(ctx.db.query, row);
  return openState(ctx, chat?.key ?? null, row, row.state);
}
