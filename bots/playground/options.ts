import type { Context } from 'hono';
import type { ReadMedia, ReceiveEvent } from '../../core/chat/surface.ts';
import type { Log } from '../../core/log.ts';
import type { Metrics } from '../../core/metrics.ts';
import type { BrowserAccess } from '../../core/playground/access.ts';
import type { Files } from '../../core/playground/files.ts';
import type { Transcript } from '../../core/playground/transcript.ts';
import type { RenderText } from '../../core/texts/render.ts';
import type { Text } from '../../core/texts/text.ts';
import type { Assets } from '../../core/web/assets.ts';

/** The parts of the playground. */
export type PlaygroundOptions = {
  transcript: Transcript;
  files: Files;
  /** Milliseconds since the epoch. */
  now: () => number;
  log: Log;
  metrics: Metrics;
  renderText: RenderText;
  readMedia: ReadMedia;
  /** Receives events; resolves when they are stored. */
  receive: ReceiveEvent;
  /** The commands of the menu, in their order. */
  commands: readonly { name: string; description: Text }[];
  /** The files of `assets/`. */
  assets: Assets;
  /** Signs session cookies; a long secret that survives restarts. */
  sessionSecret: string;
  /** Ends sessions, and makes and takes recovery codes. */
  access: BrowserAccess;
  /**
   * Reads the client address of a request for the rate limits; behind a proxy, from the proxy's
   * header.
   */
  remoteAddress: (c: Context) => string;
  /** The public address of this server; null when only this machine reaches the server. */
  publicUrl: string | null;
  updatesAMinute: number;
  /** How long something spoken may be, in seconds; null while nobody can write it down. */
  spokenSeconds: () => number | null;
  /** The largest upload, in bytes. */
  uploadBytes: number;
  /** The interval of heartbeats on a stream, in milliseconds. */
  heartbeatMs?: number;
  /**
   * How often a stream looks for what other processes, or other invocations of a Worker, have stored, in
   * milliseconds; absent where nothing but this process stores.
   */
  lookEveryMs?: number;
};
