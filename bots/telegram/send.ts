import type { Api, InputFile } from 'grammy';
import type {
  EphemeralMessageParameters,
  InputMediaDocument,
  InputMediaPhoto,
  InputMediaVideo,
  Message,
  MessageEntity,
} from 'grammy/types';
import type { SentFile } from '../../core/community/sent-files.ts';
import { type Address, inThread, type Shows, toOne } from './address.ts';
import { wayAround } from './delivery-errors.ts';
import { coverKey, type FileIds } from './file-ids.ts';
import { EMPTY } from './format.ts';
import { fileOf, type Prepared } from './media.ts';
import type { Outgoing } from './render.ts';

/** The parts that send messages. */
export type SendParts = {
  api: Api;
  files: FileIds;
  /** Keeps how Telegram names its copy of a result. */
  noteSent?: ((resultId: string, file: SentFile) => void) | undefined;
};

/** A message that was sent or edited. */
export type Sent = {
  message: number;
  shows: Shows;
  /** The id of a message that one person of a group sees alone. */
  oneId?: number;
};

/**
 * Sends a message.
 * @returns the message; of an album the last one
 */
export async function send(parts: SendParts, place: Address, message: Outgoing): Promise<Sent> {
  const { api } = parts;
  const { chat } = place;
  const thread = inThread(place);
  const common = {
    ...thread,
    ...toOne(place),
    ...(message.markup === undefined ? {} : { reply_markup: message.markup }),
  };
  if (message.kind === 'text') {
    const { text, entities } = message.body;
    const sent = await api.sendMessage(chat, text, {
      ...common,
      ...marks(entities),
      ...NO_PREVIEW,
    });
    return { message: sent.message_id, shows: 'text', ...ofOne(sent) };
  }
  const all = message.kind === 'album' ? message.media : [message.media];
  const sent = await withFiles(parts, all, async (pieces) => {
    const [only] = pieces;
    if (message.kind === 'media' && only !== undefined) {
      return [await sendOne(api, chat, only, { ...common, ...captioned(message.body) })];
    }
    return api.sendMediaGroup(chat, albumOf(pieces, message.body), thread);
  });
  const last = sent.at(-1);
  return { message: last?.message_id ?? 0, shows: showsOf(message), ...ofOne(last) };
}

/** Tells what a message shows once it is out. */
export const showsOf = (message: Outgoing): Shows =>
  message.kind === 'text'
    ? 'text'
    : message.kind === 'media' && message.media.of?.of === 'forming'
      ? 'forming'
      : 'media';

const ofOne = (sent: Message | undefined): Pick<Sent, 'oneId'> =>
  sent?.ephemeral_message_id === undefined ? {} : { oneId: sent.ephemeral_message_id };

/** Turns link previews off. */
export const NO_PREVIEW = { link_preview_options: { is_disabled: true } };

/** Builds the parameter of a text's entities. */
export function marks(entities: MessageEntity[]): { entities?: MessageEntity[] } {
  return entities.length === 0 ? {} : { entities };
}

/** Builds the parameters of a caption. */
export function captioned(body: Outgoing['body']): {
  caption?: string;
  caption_entities?: MessageEntity[];
} {
  if (body.text === '') return {};
  if (body.entities.length === 0) return { caption: body.text };
  return { caption: body.text, caption_entities: body.entities };
}

/** A prepared file with the parameter for its content. */
export type Piece = Prepared & { source: string | InputFile };

/**
 * Makes a call with files, by id when Telegram has them. When Telegram has forgotten an id, the
 * files are uploaded again; what Telegram cannot show is sent as files, pictures that are too heavy
 * smaller. The ids of sent files are remembered.
 */
export async function withFiles(
  parts: Pick<SendParts, 'files' | 'noteSent'>,
  all: readonly Prepared[],
  call: (pieces: readonly Piece[]) => Promise<readonly Message[]>,
): Promise<readonly Message[]> {
  const { files } = parts;
  const pieces = await piecesOf(files, all);
  const sent = await call(pieces).catch(async (error: unknown) => {
    const way = wayAround(error);
    if (way === 'as-file' && all.some(isInline)) return withFiles(parts, all.map(asDocument), call);
    if (way === 'smaller' && all.some(({ smaller }) => smaller !== null))
      return withFiles(
        parts,
        all.map((one) => one.smaller ?? one),
        call,
      );
    if (way !== 'upload' || !all.some(({ key }) => files.get(key) !== undefined)) throw error;
    for (const { key } of all) files.forget(key);
    return call(await piecesOf(files, all));
  });
  for (const [index, one] of all.entries()) note(parts, one, fileId(sent[index], one.type));
  return sent;
}

function note(
  { files, noteSent }: Pick<SendParts, 'files' | 'noteSent'>,
  { key, type, of }: Prepared,
  fileId: string | undefined,
): void {
  if (fileId === undefined) return;
  files.set(key, fileId);
  if (of?.of === 'cover' && type === 'photo') files.set(coverKey(of.id), fileId);
  if (of?.of === 'result') noteSent?.(of.id, { type, fileId });
}

async function piecesOf(files: FileIds, all: readonly Prepared[]): Promise<Piece[]> {
  return Promise.all(all.map(async (one) => ({ ...one, source: await fileOf(files, one) })));
}

const isInline = ({ type }: Prepared): boolean => type !== 'document';

/** Turns a picture or video into a file; all of an album are files or none is. */
export const asDocument = (one: Prepared): Prepared =>
  isInline(one) ? { ...one, type: 'document', key: `document:${one.key}`, smaller: null } : one;

function fileId(message: Message | undefined, type: Prepared['type']): string | undefined {
  if (type === 'photo') return message?.photo?.at(-1)?.file_id;
  return type === 'video' ? message?.video?.file_id : message?.document?.file_id;
}

function sendOne(
  api: Api,
  chat: number,
  { type, source, video }: Piece,
  other: {
    reply_markup?: NonNullable<Outgoing['markup']>;
    caption?: string;
    message_thread_id?: number;
    ephemeral_message_parameters?: EphemeralMessageParameters;
  },
): Promise<Message> {
  if (type === 'photo') return api.sendPhoto(chat, source, other);
  if (type === 'document') {
    return api.sendDocument(chat, source, { ...other, disable_content_type_detection: true });
  }
  return api.sendVideo(chat, source, { ...other, ...video, supports_streaming: true });
}

/** Builds the media parameter of an edit or of a piece of an album. */
export function inputMedia(
  { type, source: media, video }: Piece,
  body: Outgoing['body'],
): InputMediaPhoto | InputMediaVideo | InputMediaDocument {
  const caption = captioned(body);
  if (type === 'photo') return { type, media, ...caption };
  if (type === 'document') {
    return { type, media, disable_content_type_detection: true, ...caption };
  }
  return { type, media, supports_streaming: true, ...(video ?? {}), ...caption };
}

function albumOf(
  pieces: readonly Piece[],
  body: Outgoing['body'],
): readonly (InputMediaPhoto | InputMediaVideo)[] | readonly InputMediaDocument[] {
  const album = pieces.map((one, index) => inputMedia(one, index === 0 ? body : EMPTY));
  // An album was laid out with files or with pictures, never with both.
  return album as readonly (InputMediaPhoto | InputMediaVideo)[];
}
