import type { Hono, Context as HttpContext } from 'hono';
import type { ReadMedia, ReceiveEvent } from '../../../core/chat/surface.ts';
import type { Config } from '../../../core/config/config.ts';
import type { Pace } from '../../telegram/limits.ts';
import type { OpenContext } from '../context.node.ts';

/** A surface that is switched on, as the process handles it. */
export type Connected = {
  /** Routes with paths of their own. */
  groups: Hono[];
  /** Routes to be mounted at `/playground`. */
  playground?: Hono;
  start(): Promise<void> | void;
  stop(): Promise<void>;
  /** Deletes what the surface itself no longer needs. */
  sweep?(): Promise<void>;
};

/** What a surface is connected with. */
export type SurfaceParts = {
  config: Config;
  ctx: OpenContext;
  readMedia: ReadMedia;
  /** Takes an event in; only called once everything is connected. */
  receive: ReceiveEvent;
  publicUrl: string | null;
  telegramPace: Partial<Pace>;
  remoteAddress: (c: HttpContext) => string;
};

/** Adds a surface to the context where these settings switch it on; null where they do not. */
export type ConnectSurface = (parts: SurfaceParts) => Promise<Connected | null>;
