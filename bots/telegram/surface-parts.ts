import type { Api } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { PartialDeliveries } from '../../core/chat/partial-deliveries.ts';
import type { ReadMedia } from '../../core/chat/surface.ts';
import type { Log } from '../../core/log.ts';
import type { Vision } from '../../core/vision/vision.ts';
import type { Address } from './address.ts';
import type { FileSource } from './download.ts';
import type { Drafts } from './drafts.ts';
import type { EphemeralSupport } from './ephemeral-support.ts';
import type { FileIds } from './file-ids.ts';
import type { ShareButton } from './keyboard.ts';
import type { MediaParts } from './media.ts';
import type { MessageRedirects } from './message-redirects.ts';
import type { PacedChats } from './paced-chats.ts';
import type { Queries } from './queries.ts';
import type { SendParts } from './send.ts';

/** The parts of the Telegram surface. */
export type SurfaceParts = FileSource & {
  api: Api;
  queries: Queries;
  readMedia: ReadMedia;
  vision: Pick<Vision, 'contactSheet' | 'shrink'>;
  log: Log;
  now: () => number;
  /** The largest upload that the Bot API server takes, in bytes. */
  uploadBytes: number;
  /** The bot's profile; null until Telegram has returned it. */
  me: () => UserFromGetMe | null;
  files: FileIds;
  noteSent: SendParts['noteSent'];
  /** The service's address; null where it has none. */
  publicUrl: string | null;
  ephemeral: EphemeralSupport;
  paced: PacedChats;
};

/** The parts of the surface, with what it remembers. */
export type Working = SurfaceParts &
  MediaParts &
  SendParts & {
    messageRedirects: MessageRedirects;
    unfinished: PartialDeliveries<Address>;
    drafts: Drafts;
    shares: ShareButton;
  };
