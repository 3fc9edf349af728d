import type { Api, InputFile } from 'grammy';
import type {
  InputMediaDocument,
  InputMediaPhoto,
  InputMediaVideo,
  Message,
  MessageEntity,
} from 'grammy/types';
import { isFileUnknown } from './errors.ts';
import type { FileIds } from './file-ids.ts';
import { EMPTY } from './format.ts';
import { fileOf, type Prepared } from './media.ts';
import type { Outgoing } from './render.ts';

export type SendParts = { api: Api; files: FileIds };

/** A message that is there now. */
export type Sent = { message: number; shows: 'text' | 'media' };

/**
 * Sends one message.
 * @returns the message, of an album its last
 */
export async function send(parts: SendParts, chat: number, message: Outgoing): Promise<Sent> {
  const { api, files } = parts;
  const common = message.markup === undefined ? {} : { reply_markup: message.markup };
  if (message.kind === 'text') {
    const { text, entities } = message.body;
    const sent = await api.sendMessage(chat, text, {
      ...common,
      ...marks(entities),
      ...NO_PREVIEW,
    });
    return { message: sent.message_id, shows: 'text' };
  }
  const all = message.kind === 'album' ? message.media : [message.media];
  const sent = await withFiles(files, all, async (sources) => {
    if (message.kind === 'media') {
      return [await sendOne(api, chat, message, sources[0] ?? '', common)];
    }
    return api.sendMediaGroup(chat, albumOf(message, sources));
  });
  return { message: sent.at(-1)?.message_id ?? 0, shows: 'media' };
}

/** Links in our texts are to be tapped, not shown as cards. */
export const NO_PREVIEW = { link_preview_options: { is_disabled: true } };

export function marks(entities: MessageEntity[]): { entities?: MessageEntity[] } {
  return entities.length === 0 ? {} : { entities };
}

function captioned(body: Outgoing['body']): {
  caption?: string;
  caption_entities?: MessageEntity[];
} {
  if (body.text === '') return {};
  if (body.entities.length === 0) return { caption: body.text };
  return { caption: body.text, caption_entities: body.entities };
}

/**
 * Makes a call with files, by id where Telegram knows them. Where it has forgotten an id, the files
 * are uploaded again. Remembers the ids of what was sent.
 */
export async function withFiles(
  files: FileIds,
  all: readonly Prepared[],
  call: (sources: (string | InputFile)[]) => Promise<readonly Message[]>,
): Promise<readonly Message[]> {
  const sources = () => Promise.all(all.map((one) => fileOf(files, one)));
  const sent = await call(await sources()).catch(async (error: unknown) => {
    if (!isFileUnknown(error)) throw error;
    for (const { key } of all) files.forget(key);
    return call(await sources());
  });
  for (const [index, { key, type }] of all.entries()) {
    const id = fileId(sent[index], type);
    if (id !== undefined) files.set(key, id);
  }
  return sent;
}

function fileId(message: Message | undefined, type: Prepared['type']): string | undefined {
  if (type === 'photo') return message?.photo?.at(-1)?.file_id;
  return type === 'video' ? message?.video?.file_id : message?.document?.file_id;
}

function sendOne(
  api: Api,
  chat: number,
  message: Extract<Outgoing, { kind: 'media' }>,
  source: string | InputFile,
  common: { reply_markup?: NonNullable<Outgoing['markup']> },
): Promise<Message> {
  const other = { ...common, ...captioned(message.body) };
  const { type, video } = message.media;
  if (type === 'photo') return api.sendPhoto(chat, source, other);
  if (type === 'document') {
    return api.sendDocument(chat, source, { ...other, disable_content_type_detection: true });
  }
  return api.sendVideo(chat, source, { ...other, ...video, supports_streaming: true });
}

/** The media of an edit or a piece of an album. */
export function inputMedia(
  prepared: Prepared,
  source: string | InputFile,
  body: Outgoing['body'],
): InputMediaPhoto | InputMediaVideo | InputMediaDocument {
  const caption = captioned(body);
  if (prepared.type === 'photo') return { type: 'photo', media: source, ...caption };
  if (prepared.type === 'document') {
    return { type: 'document', media: source, disable_content_type_detection: true, ...caption };
  }
  const facts = prepared.video ?? {};
  return { type: 'video', media: source, supports_streaming: true, ...facts, ...caption };
}

function albumOf(
  message: Extract<Outgoing, { kind: 'album' }>,
  sources: readonly (string | InputFile)[],
): readonly (InputMediaPhoto | InputMediaVideo)[] | readonly InputMediaDocument[] {
  const pieces = message.media.map((one, index) => {
    return inputMedia(one, sources[index] ?? '', index === 0 ? message.body : EMPTY);
  });
  // An album was laid out with files or with pictures, never with both.
  return pieces as readonly (InputMediaPhoto | InputMediaVideo)[];
}
