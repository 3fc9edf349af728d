import type { Hono, Context as HttpContext } from 'hono';
import type { SurfaceName } from '../../../core/chat/event.ts';
import type { ReadMedia, ReceiveEvent } from '../../../core/chat/surface.ts';
import type { Config } from '../../../core/config/config.ts';
import type { Duty } from '../../../core/processes/lease.ts';
import type { Assets } from '../../../core/web/assets.ts';
import type { DiscordDoor } from '../../../webhooks/mini-app/discord-door.ts';
import type { TelegramDoor } from '../../../webhooks/mini-app/telegram-door.ts';
import type { ChatLink } from '../../../webhooks/pages/ways-in.ts';
import type { StartGateway } from '../../discord/gateway.ts';
import type { ReadLocalFile } from '../../telegram/download.ts';
import type { RateLimits } from '../../telegram/limits.ts';
import type { OpenContext } from '../context.ts';

/** A connected surface as the process handles it. */
export type Connected = {
  name: SurfaceName;
  /** Routes with their own paths. */
  groups: Hono[];
  /** Routes to mount at `/playground`. */
  playground?: Hono;
  /** Gives the address that leads people into the chat; null while it is not known. */
  chatLink?(): ChatLink | null;
  /** What the platform does for the Mini App inside it. */
  miniApp?: TelegramDoor;
  /** What the platform does for the Mini App as an activity inside it. */
  activity?: DiscordDoor;
  start(): Promise<void> | void;
  /** Receives from the platform, which one process at a time may do; absent where nothing is to be received so. */
  duty?(): Duty;
  stop(): Promise<void>;
  /** Deletes data that the surface no longer needs, and reads what other processes have stored. */
  sweep?(): Promise<void>;
};

/** The parts that a surface is connected with. */
export type SurfaceParts = {
  config: Config;
  ctx: OpenContext;
  readMedia: ReadMedia;
  /** Receives an event; called only after everything is connected. */
  receive: ReceiveEvent;
  publicUrl: string | null;
  telegramRateLimits: Partial<RateLimits>;
  remoteAddress: (c: HttpContext) => string;
  runtime: SurfaceRuntime;
};

/** What a runtime gives the surfaces. */
export type SurfaceRuntime = {
  /** Waits for a time in milliseconds. */
  pause: (ms: number) => Promise<void>;
  /** Whether surfaces live as long as the process; else each invocation of an isolate connects its own. */
  lasts: boolean;
  /**
   * Opens something once for as long as the process or isolate lives, and gives it again when asked again by
   * the same name; what fails is opened again.
   */
  once: <T>(name: string, open: () => Promise<T>) => Promise<T>;
  /** The files of the playground. */
  playgroundAssets: Assets;
  /** Opens the files of a Bot API server in local mode; absent where there is no disk. */
  openLocalFiles?: (folder: string) => Promise<ReadLocalFile>;
  /** Connects to Discord's gateway; absent where no connection lasts, and interactions come by HTTP alone. */
  openGateway?: () => Promise<StartGateway>;
};

/**
 * A function that adds a surface to the context.
 * @returns null when the settings leave the surface off
 */
export type ConnectSurface = (parts: SurfaceParts) => Promise<Omit<Connected, 'name'> | null>;
