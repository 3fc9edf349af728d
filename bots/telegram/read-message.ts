import type { Document, Message, PhotoSize } from 'grammy/types';
import type { EventBody, IncomingFile } from '../../core/chat/event.ts';
import { mayBePicture } from '../../core/chat/picture-file.ts';
import { isCalledSound } from '../../core/chat/sound-file.ts';
import { isCalledVideo } from '../../core/chat/video-file.ts';
import { parseCommand } from '../../core/conversation/command-names.ts';

type Unsupported = Extract<EventBody, { kind: 'unsupported' }>['what'];

/**
 * Converts a message to an event body.
 * @returns null for service messages (a pinned message, a changed timer)
 */
export function readBody(message: Message): EventBody | null {
  if (message.text !== undefined) {
    return readCommand(message) ?? readText(message, message.text);
  }
  const picture = readPicture(message);
  if (picture !== null) {
    return {
      kind: 'photos',
      files: [picture],
      caption: message.caption ?? null,
      albumId: message.media_group_id ?? null,
      ...(message.media_group_id !== undefined && { order: message.message_id }),
    };
  }
  const video = readVideo(message);
  if (video !== null) return video;
  const spoken = readVoice(message);
  if (spoken !== null) return spoken;
  const what = readUnsupported(message);
  return what === null ? null : { kind: 'unsupported', what };
}

/** Reads a text, with the picture of the message that the text answers. */
const readText = (message: Message, text: string): EventBody => ({
  kind: 'text',
  text,
  ...pictureAnswered(message),
});

/** Reads a video, a GIF, which comes as one, or a file that is called one; null for anything else. */
function readVideo(message: Message): Extract<EventBody, { kind: 'video' }> | null {
  const { video, animation, document } = message;
  const playable = video ?? animation;
  const caption = message.caption ?? null;
  if (playable)
    return {
      kind: 'video',
      file: fromDocument(playable),
      seconds: playable.duration ?? null,
      caption,
    };
  if (!document || !isCalledVideo(fromDocument(document))) return null;
  return { kind: 'video', file: fromDocument(document), seconds: null, caption };
}

/** Reads a voice message, a round video, or a file of sound; null for anything else. */
function readVoice(message: Message): EventBody | null {
  const { voice, audio, video_note: round, document } = message;
  const file = voice ?? audio ?? round;
  if (file)
    return {
      kind: 'voice',
      file: fromDocument(file),
      seconds: file.duration ?? null,
      ...pictureAnswered(message),
    };
  if (!document || !isCalledSound(fromDocument(document))) return null;
  return {
    kind: 'voice',
    file: fromDocument(document),
    seconds: null,
    ...pictureAnswered(message),
  };
}

function pictureAnswered({ reply_to_message: answered }: Message): { files?: IncomingFile[] } {
  const picture = answered && readPicture(answered as Message);
  return picture ? { files: [picture] } : {};
}

/** Reads a command, with the picture or the video of the message that the command answers. */
function readCommand(message: Message): EventBody | null {
  const command = parseCommand(message.text ?? '');
  if (command === null) return null;
  const { name, argument } = command;
  const { reply_to_message: answered } = message;
  const video = answered ? readVideo(answered as Message) : null;
  const files = video ? { files: [video.file] } : pictureAnswered(message);
  return { kind: 'command', name, argument, ...files };
}

function readPicture(message: Message): IncomingFile | null {
  if (message.photo !== undefined) return largest(message.photo);
  // A GIF comes as animation and, for old clients, as document too.
  if (message.document === undefined || message.animation !== undefined) return null;
  const file = fromDocument(message.document);
  return mayBePicture(file) ? file : null;
}

function largest(sizes: readonly PhotoSize[]): IncomingFile | null {
  const size = sizes.reduce<PhotoSize | null>((best, one) => {
    return best === null || one.width * one.height > best.width * best.height ? one : best;
  }, null);
  if (size === null) return null;
  return {
    ref: size.file_id,
    name: null,
    contentType: 'image/jpeg',
    byteLength: size.file_size ?? null,
  };
}

type Sent = Pick<Document, 'file_id' | 'file_name' | 'mime_type' | 'file_size'>;

function fromDocument(document: Sent): IncomingFile {
  return {
    ref: document.file_id,
    name: document.file_name ?? null,
    contentType: document.mime_type ?? null,
    byteLength: document.file_size ?? null,
  };
}

const KINDS: readonly (readonly [keyof Message, Unsupported])[] = [
  ['sticker', 'sticker'],
  ['dice', 'sticker'],
  ['document', 'file'],
  ['venue', 'location'],
  ['location', 'location'],
  ['contact', 'other'],
  ['poll', 'other'],
  ['story', 'other'],
  ['game', 'other'],
  ['paid_media', 'other'],
  ['checklist', 'other'],
];

function readUnsupported(message: Message): Unsupported | null {
  return KINDS.find(([field]) => message[field] !== undefined)?.[1] ?? null;
}
