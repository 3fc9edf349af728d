/** Subselects that find what a chat and its person are about, before the chat is read. */

import type { LaterValue } from './later-values.ts';

type Chat = { surface: string; chatId: string };

/** Finds the account of somebody on a platform. */
export const accountBehind = (user: { surface: string; userId: string }): LaterValue => ({
  sql: 'select account_id from identities where surface = ? and user_id = ?',
  args: [user.surface, user.userId],
});

/** Finds a value in the stored state of a chat. @param path of JSON, such as `$.wanted` */
export const statePartBehind = ({ surface, chatId }: Chat, path: string): LaterValue => ({
  sql: 'select json_extract(state, ?) from chats where surface = ? and chat_id = ?',
  args: [path, surface, chatId],
});

/** Finds what the newest draft of a chat that was not started is made from. @param part as `parts` names it */
export const newestDraftPartBehind = (chat: Chat, part: string): LaterValue =>
  statePartBehind(chat, `$.parts[#-1].${part}`);

/** The same of a draft by its id. */
export const draftPartBehind = (
  { surface, chatId }: Chat,
  draftId: string,
  part: string,
): LaterValue => ({
  sql: `select json_extract(one.value, ?) from chats, json_each(chats.state, '$.parts') one
    where chats.surface = ? and chats.chat_id = ? and json_extract(one.value, '$.id') = ?`,
  args: [`$.${part}`, surface, chatId, draftId],
});

/** The same of the newest draft that the face profile goes along with. */
export const faceDraftPartBehind = ({ surface, chatId }: Chat, part: string): LaterValue => ({
  sql: `select json_extract(one.value, ?) from chats, json_each(chats.state, '$.parts') one
    where chats.surface = ? and chats.chat_id = ? and json_extract(one.value, '$.withFace')
    order by one.key desc limit 1`,
  args: [`$.${part}`, surface, chatId],
});
