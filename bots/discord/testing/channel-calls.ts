import { beginThread } from './guild-calls.ts';
import { channelAt, channelOf, checkPosting } from './guilds.ts';
import { checkMessage, edit, fill, invalid, newMessage } from './messages.ts';
import type { RestCall } from './rest-call.ts';
import { shown, userOf } from './shown.ts';
import { chatWith, Refusal, type World } from './world.ts';

/** Opens the direct chat with a user. @throws {Refusal} as Discord refuses */
export function openChat(world: World, { body }: RestCall): unknown {
  const id = String(body.recipient_id);
  if (!/^\d{1,20}$/.test(id)) invalid(['recipient_id: snowflake']);
  const recipients = [userOf({ id, username: 'somebody' })];
  return { id: chatWith(world, id), type: 1, flags: 0, recipients };
}

/** Posts a message into a direct chat or a channel. @throws {Refusal} as Discord refuses */
export function post(world: World, call: RestCall, [channelId = '']: string[]): unknown {
  const person = [...world.chats].find(([, chat]) => chat === channelId)?.[0];
  if (person !== undefined && world.closedChats.has(person))
    throw new Refusal(403, 50_007, 'Cannot send messages to this user');
  if (person === undefined) mayPost(world, channelId, call);
  checkMessage(world, call);
  const { nonce, enforce_nonce: isEnforced } = call.body;
  if (nonce !== undefined && String(nonce).length > 25) invalid(['nonce: at most 25 characters']);
  const known = isEnforced ? world.nonces.get(`${channelId} ${nonce}`) : undefined;
  if (known) return shown(known);
  const message = fill(world, newMessage(world, channelId, null, 0), call.body, call.files);
  if (isEnforced) world.nonces.set(`${channelId} ${nonce}`, message);
  return shown(message);
}

function mayPost(world: World, channelId: string, { body, files }: RestCall): void {
  const text = JSON.stringify(body.components ?? body.content ?? '');
  checkPosting(world, channelAt(world, channelId), { text, files: files.length });
}

/** Begins a thread in a forum with its first message. @throws {Refusal} as Discord refuses */
export function postInForum(world: World, call: RestCall, [channelId = '']: string[]): unknown {
  const { message, ...body } = call.body;
  const first = { ...call, body: (message ?? {}) as Record<string, unknown> };
  for (const field of ['nonce', 'enforce_nonce'])
    if (first.body[field] !== undefined) invalid([`message.${field}: not in a thread's message`]);
  checkMessage(world, first);
  const thread = beginThread(world, channelId, { body: { ...body, message }, files: call.files });
  fill(world, newMessage(world, thread.id, null, 0, thread.id), first.body, call.files);
  return channelOf(thread);
}

/** Deletes a message of the bot. @throws {Refusal} as Discord refuses */
export function deleteInChat(
  world: World,
  _: RestCall,
  [channelId = '', id = '']: string[],
): unknown {
  if (![...world.chats.values()].includes(channelId)) channelAt(world, channelId);
  const message = world.messages.get(id);
  if (message?.channelId !== channelId) throw new Refusal(404, 10_008, 'Unknown Message');
  if (!message.fromBot) throw new Refusal(403, 50_013, 'Missing Permissions');
  world.messages.delete(id);
  return undefined;
}

/** Edits a message of the bot. @throws {Refusal} as Discord refuses */
export function editInChat(
  world: World,
  call: RestCall,
  [channelId = '', id = '']: string[],
): unknown {
  const isPrivate = [...world.chats.values()].includes(channelId);
  const channel = isPrivate ? null : channelAt(world, channelId);
  const message = world.messages.get(id);
  if (!message || message.channelId !== channelId || message.onlyFor !== null)
    throw new Refusal(404, 10_008, 'Unknown Message');
  if (!message.fromBot) throw new Refusal(403, 50_005, 'Cannot edit a message by another user');
  if (channel?.archived) throw new Refusal(400, 50_083, 'Thread is archived');
  checkMessage(world, call);
  return shown(edit(world, message, call));
}
