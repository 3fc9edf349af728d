import { type GatewayMessageCreateDispatchData, MessageType } from 'discord-api-types/v10';
import type { Event, EventBody } from '../../core/chat/event.ts';
import { readable } from '../../core/chat/event-shape.ts';
import { parseCommand } from '../../core/conversation/command-names.ts';
import { type Address, chatIdOf, personOnly } from './address.ts';
import { filesBody } from './files.ts';
import { picturesIn, videoIn } from './pictures.ts';

/**
 * Converts a direct message to an event.
 * @returns null for messages in servers, by bots and by the system
 */
export const readMessage = (message: GatewayMessageCreateDispatchData): Event | null =>
  readable(() => eventOf(message));

function eventOf(message: GatewayMessageCreateDispatchData): Event | null {
  const { author } = message;
  const written = message.type === MessageType.Default || message.type === MessageType.Reply;
  if (message.guild_id !== undefined || author.bot || author.system || !written) return null;
  const address: Address = { ...personOnly(author.id), channel: message.channel_id, dm: true };
  return {
    surface: 'discord',
    chatId: chatIdOf({ dm: true, channelId: message.channel_id, userId: author.id }),
    userId: author.id,
    eventId: message.id,
    userName: author.global_name ?? author.username,
    languageTag: null,
    address: JSON.stringify(address),
    body: bodyOf(message),
  };
}

function bodyOf(message: GatewayMessageCreateDispatchData): EventBody {
  // A forwarded message carries its content in a snapshot.
  const source = message.message_snapshots?.[0]?.message ?? message;
  const caption = source.content.trim();
  // Words, or a command, about the pictures of the message that they answer.
  const pictures = message.referenced_message ? picturesIn(message.referenced_message) : [];
  const video = message.referenced_message ? videoIn(message.referenced_message) : null;
  const files = pictures.length > 0 ? { files: pictures } : {};
  if (source.attachments.length > 0) {
    const sent = filesBody(source.attachments, caption === '' ? null : caption);
    return sent.kind === 'voice' ? { ...sent, ...files } : sent;
  }
  if ((source.sticker_items?.length ?? 0) > 0) return { kind: 'unsupported', what: 'sticker' };
  if (caption === '') return { kind: 'unsupported', what: 'other' };
  const command = parseCommand(caption);
  if (!command) return { kind: 'text', text: caption, ...files };
  const answered = video ? { files: [...pictures, video] } : files;
  return { kind: 'command', name: command.name, argument: command.argument, ...answered };
}
