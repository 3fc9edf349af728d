import type { Hono, Context as HttpContext } from 'hono';
import type { ReadMedia, ReceiveEvent } from '../../../core/chat/surface.ts';
import type { Config } from '../../../core/config/config.ts';
import type { ChatLink } from '../../../webhooks/pages/ways-in.ts';
import type { RateLimits } from '../../telegram/limits.ts';
import type { OpenContext } from '../context.node.ts';

/** A connected surface as the process handles it. */
export type Connected = {
  /** Routes with their own paths. */
  groups: Hono[];
  /** Routes to mount at `/playground`. */
  playground?: Hono;
  /** Gives the address that leads people into the chat; null while it is not known. */
  chatLink?(): ChatLink | null;
  start(): Promise<void> | void;
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
};

/**
 * A function that adds a surface to the context.
 * @returns null when the settings leave the surface off
 */
export type ConnectSurface = (parts: SurfaceParts) => Promise<Connected | null>;
