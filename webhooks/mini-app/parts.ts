import type { ReadMedia, ReceiveEvent } from '../../core/chat/surface.ts';
import type { Context as Product } from '../../core/context.ts';
import type { Conversation } from '../../core/conversation/receive.ts';
import type { Views } from '../../core/marking/marked-views.ts';
import type { Assets } from '../../core/web/assets.ts';
import type { ChatLink } from '../pages/ways-in.ts';
import type { DiscordDoor } from './discord-door.ts';
import type { TelegramDoor } from './telegram-door.ts';
import type { Tools } from './tools.ts';

/** What the Mini App works with: the product, and its own files. */
export type MiniAppParts = Product & {
  readMedia: ReadMedia;
  /** Takes in what somebody presses here for their chat. */
  receive: ReceiveEvent;
  /** Tells a chat what somebody has begun here for it. */
  report: Conversation['report'];
  views: Pick<Views, 'shrink'>;
  /** The site's files, of which the app has colours, type and icon. */
  assets: Assets;
  tools: Tools;
  /** Gives the ways into the chats that are known by now. */
  links: () => readonly ChatLink[];
  /** What Telegram does for the app; null where it is not connected. */
  telegram: TelegramDoor | null;
  /** What Discord does for the app as an activity; null where it is none. */
  discord: DiscordDoor | null;
};
