/** What happened in a chat, in one shape for every surface. */

export const SURFACES = ['telegram', 'discord', 'playground'] as const;
export type SurfaceName = (typeof SURFACES)[number];

/** Where an event came from, and so where its answer goes. */
export type Origin = {
  surface: SurfaceName;
  /** One conversation's key on its surface; holds one person's state, never a whole group's. */
  chatId: string;
  userId: string;
  /** The platform's id of this update: the same id twice is the same event. */
  eventId: string;
  /** What the platform calls the person; shown back, never logged. */
  userName: string | null;
  /** The platform's language tag (BCP 47), null where it tells none. */
  languageTag: string | null;
  /** What the log calls the update that this came of; absent where it is that update. */
  trace?: string;
  /** The surface's own JSON for answering here, with the message a press belongs to. Opaque to core. */
  address: string;
};

/** A file as the surface can fetch it: Telegram's file id, Discord's signed URL, a playground key. */
export type IncomingFile = {
  ref: string;
  name: string | null;
  contentType: string | null;
  byteLength: number | null;
};

export type EventBody =
  /** `/create sunset` is `{ name: 'create', argument: 'sunset' }`; `files` are pictures it came with or replies to. */
  | { kind: 'command'; name: string; argument: string; files?: IncomingFile[] }
  /** `files` is the picture of the message that it answers. */
  | { kind: 'text'; text: string; files?: IncomingFile[] }
  /** One or more pictures; an album that arrives in pieces is one event a piece, with one album id. */
  | { kind: 'photos'; files: IncomingFile[]; caption: string | null; albumId: string | null }
  /** A pressed button or a chosen option: the action's code, not yet decoded. */
  | { kind: 'press'; code: string }
  /** A filled-in form; `files` in the order of its fields. */
  | { kind: 'form'; form: 'face-photos'; files: IncomingFile[] }
  /** Something no step wants: a sticker, a voice message, a file that is no picture. */
  | { kind: 'unsupported'; what: 'sticker' | 'voice' | 'video' | 'file' | 'location' | 'other' }
  /** The user shut the bot out, or let it in again. */
  | { kind: 'reachable'; reachable: boolean };

export type Event = Origin & { body: EventBody };

/** What the log calls an update by, from its arrival to the last message that comes of it. */
export const traceOf = (event: Pick<Origin, 'surface' | 'eventId' | 'trace'>): string =>
  event.trace || `${event.surface}:${event.eventId}`;
