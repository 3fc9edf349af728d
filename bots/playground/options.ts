import type { Context } from 'hono';
import type { ReadMedia, ReceiveEvent } from '../../core/chat/surface.ts';
import type { Log } from '../../core/log.ts';
import type { Metrics } from '../../core/metrics.ts';
import type { Files } from '../../core/playground/files.ts';
import type { Transcript } from '../../core/playground/transcript.ts';
import type { RenderText } from '../../core/texts/render.ts';
import type { Text } from '../../core/texts/text.ts';
import type { Assets } from '../../core/web/assets.ts';

/** What the playground works with. */
export type PlaygroundOptions = {
  transcript: Transcript;
  files: Files;
  /** Milliseconds since the epoch. */
  now: () => number;
  log: Log;
  metrics: Metrics;
  renderText: RenderText;
  readMedia: ReadMedia;
  /** Where events go; resolves when they are safely stored. */
  receive: ReceiveEvent;
  /** Shown as a menu, in this order. */
  commands: readonly { name: string; description: Text }[];
  /** The files of `assets/`. */
  assets: Assets;
  /** Signs session cookies; any long secret that stays the same over restarts. */
  sessionSecret: string;
  /** The address a request comes from, for its limits; behind a proxy, the one the proxy tells. */
  remoteAddress: (c: Context) => string;
  /** Where the world reaches this server, null when only this machine does. */
  publicUrl: string | null;
  updatesAMinute: number;
  /** The largest file a user may send, in bytes. */
  uploadBytes: number;
  /** Time between signs of life on a stream, in milliseconds. */
  heartbeatMs?: number;
};
