import type { FormAnswers, FormName } from './form.ts';
import type { GuildOrigin } from './guild.ts';

/** The names of the surfaces that events come from. */
export const SURFACES = ['telegram', 'discord', 'playground'] as const;
/** The name of a surface. */
export type SurfaceName = (typeof SURFACES)[number];

/** The source of an event, which is also the place that its answer goes to. */
export type Origin = {
  surface: SurfaceName;
  /** The id of one person's conversation on its surface; never shared by a group. */
  chatId: string;
  userId: string;
  /** The platform's id of this update: the same id twice is the same event. */
  eventId: string;
  /** The person's display name on the platform; shown back, never logged. */
  userName: string | null;
  /** The language tag (BCP 47) that the platform gives, null where it gives none. */
  languageTag: string | null;
  /** The log's name for the update that caused this event; absent where the event is that update. */
  trace?: string;
  /** JSON of the surface for answering here, with the message that a press belongs to. Opaque to core. */
  address: string;
  /**
   * A keyed hash of the network that a browser asks from, for limits alone; absent where the platform
   * stands between.
   */
  network?: string;
  /** The server that it happened in; absent in private chats and on surfaces without servers. */
  guild?: GuildOrigin;
};

/**
 * A file that a user sent. `ref` is the reference that the surface fetches it by: Telegram's file id,
 * Discord's signed URL, a playground key. `byteLength` is null where the platform does not tell it.
 */
export type IncomingFile = {
  ref: string;
  name: string | null;
  contentType: string | null;
  byteLength: number | null;
};

/** The content of an event, by its kind. */
export type EventBody =
  /**
   * A command. `/create sunset` is `{ name: 'create', argument: 'sunset' }`; `files` are the pictures and videos
   * of its message or of the message that it replies to; `answers` are choices that came with it, by the
   * names of a form's fields.
   */
  | {
      kind: 'command';
      name: string;
      argument: string;
      files?: IncomingFile[];
      answers?: FormAnswers;
      /** A person on the same server who was chosen: the platform says that they are there. */
      member?: string;
    }
  /** A text. `files` is the picture of the message that the text replies to. */
  | { kind: 'text'; text: string; files?: IncomingFile[] }
  /** One or more pictures; an album that arrives in pieces is one event a piece, with one album id. */
  | {
      kind: 'photos';
      files: IncomingFile[];
      caption: string | null;
      albumId: string | null;
      /** The place of a piece among the others of its album, whichever comes first; a larger one is later. */
      order?: number;
    }
  /**
   * Something that was spoken: a voice message, or a file of sound. `seconds` is how long its platform says
   * that it is; `files` is the picture of the message that it answers.
   */
  | { kind: 'voice'; file: IncomingFile; seconds: number | null; files?: IncomingFile[] }
  /**
   * A video that was sent. `seconds` is how long its platform says that it is; `caption` are the words on it.
   */
  | { kind: 'video'; file: IncomingFile; seconds: number | null; caption: string | null }
  /**
   * A pressed button or a chosen option: the action's code, not yet decoded. `elsewhere` where the button
   * stands on a page: what comes of it is said in new messages.
   */
  | { kind: 'press'; code: string; elsewhere?: true }
  /** A filled-in form; `files` in the order of its fields, `answers` of the fields without files. */
  | { kind: 'form'; form: FormName; answers?: FormAnswers; files: IncomingFile[] }
  /** A message that no step accepts: a sticker, a voice message, a file that is no picture. */
  | { kind: 'unsupported'; what: 'sticker' | 'voice' | 'video' | 'file' | 'location' | 'other' }
  /** The user blocked the bot, or unblocked it. */
  | { kind: 'reachable'; reachable: boolean };

/** Something that happened in a chat, in one shape for every surface. */
export type Event = Origin & { body: EventBody };

/**
 * Gives the log's name for an update, which all log lines bear from its arrival to the last message
 * that it causes.
 */
export const traceOf = (event: Pick<Origin, 'surface' | 'eventId' | 'trace'>): string =>
  event.trace || `${event.surface}:${event.eventId}`;
