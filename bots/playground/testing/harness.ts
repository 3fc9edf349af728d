import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Event } from '../../../core/chat/event.ts';
import type { ReadMedia, Surface } from '../../../core/chat/surface.ts';
import { type Log, silentLog } from '../../../core/log.ts';
import { silentMetrics } from '../../../core/metrics.ts';
import { openBrowserAccess } from '../../../core/playground/access.ts';
import { openFiles } from '../../../core/playground/files.ts';
import { openTranscript } from '../../../core/playground/transcript.ts';
import { DEFAULT_RULES } from '../../../core/rules/rules.ts';
import { bytesOf } from '../../../core/storage/chunks.ts';
import { openKeyRing } from '../../../core/storage/key-ring.ts';
import type { ObjectStore } from '../../../core/storage/object-store.ts';
import { openVault } from '../../../core/storage/vault.ts';
import { TEST_SECRETS } from '../../../core/testing/context.ts';
import { renderText } from '../../../core/texts/render.ts';
import type { Database } from '../../../db/database.ts';
import { openDatabase } from '../../../db/open.node.ts';
import { createApp } from '../../../webhooks/app.ts';
import { readAssets } from '../assets.node.ts';
import { createPlayground, type Playground } from '../playground.ts';

/** The folder of the demo people's photos. */
export const PEOPLE_FOLDER = new URL('../../../core/people/', import.meta.url);

/** A server with the real application and playground, and a product scripted by the test. */
export type Stage = {
  app: Hono;
  surface: Surface;
  playground: Playground;
  db: Database;
  objects: Map<string, { bytes: Uint8Array; contentType: string }>;
  events: Event[];
  clock: { now: number };
  /**
   * Listens on a free port.
   * @returns the origin
   */
  listen(): Promise<string>;
  close(): Promise<void>;
};

/** The replaceable parts of a stage. */
export type StageOptions = {
  receive?: (event: Event, surface: Surface) => Promise<void>;
  readMedia?: ReadMedia;
  uploadBytes?: number;
  spokenSeconds?: number;
  /** How often streams look for what other processes have stored. */
  lookEveryMs?: number;
  updatesAMinute?: number;
  file?: string;
  log?: Log;
  /** Replaces how the store takes a stream. */
  putStream?: ObjectStore['putStream'];
};

/** Reads the demo people's photos; finds no other media. */
export const peopleMedia: ReadMedia = async ({ of, id }) => {
  if (of !== 'person') return null;
  const bytes = new Uint8Array(await readFile(new URL(`${id}.jpg`, PEOPLE_FOLDER)));
  return { bytes, contentType: 'image/jpeg', filename: `${id}.jpg` };
};

const SECRET = 'a secret for tests, long enough';

/** Opens a stage. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'alme-playground-'));
  const db = await openDatabase({ url: `file:${options.file ?? join(folder, 'test.db')}` });
  const objects: Stage['objects'] = new Map();
  const clock = { now: Date.UTC(2026, 10, 20, 12) };
  const now = () => (clock.now += 1);
  const events: Event[] = [];
  const { log = silentLog } = options;
  const vault = openVault({
    store: { ...memoryStore(objects), ...(options.putStream && { putStream: options.putStream }) },
    keys: openKeyRing([new Uint8Array(32).fill(7)]),
  });
  const readMedia = options.readMedia ?? peopleMedia;
  const assets = await readAssets(new URL('../assets/', import.meta.url));
  const pages = await readAssets(new URL('../../../webhooks/pages/assets/', import.meta.url));
  const remoteAddress = () => '127.0.0.1';
  const playground = createPlayground({
    transcript: openTranscript({ db, now, log, secrets: TEST_SECRETS }),
    files: openFiles({ log: silentLog, db, vault, now }),
    now,
    log,
    metrics: silentMetrics,
    renderText,
    readMedia,
    receive: async (event) => {
      events.push(event);
      await options.receive?.(event, playground.surface);
    },
    commands: [
      { name: 'start', description: { key: 'verbatim', values: { text: 'From the beginning' } } },
      { name: 'create', description: { key: 'verbatim', values: { text: 'Make a picture' } } },
      { name: 'credits', description: { key: 'verbatim', values: { text: 'Your balance' } } },
    ],
    assets,
    sessionSecret: SECRET,
    access: openBrowserAccess({ db, now }, SECRET),
    remoteAddress,
    publicUrl: null,
    updatesAMinute: options.updatesAMinute ?? 60,
    uploadBytes: options.uploadBytes ?? 20 * 1024 * 1024,
    spokenSeconds: () => options.spokenSeconds ?? null,
    ...(options.lookEveryMs !== undefined && { lookEveryMs: options.lookEveryMs }),
  });
  const app = createApp({
    log,
    rules: DEFAULT_RULES,
    engines: [],
    payments: [],
    operators: [],
    moderation: {
      company: null,
      words: () => Promise.reject(new Error('not asked')),
      picture: () => Promise.reject(new Error('not asked')),
    },
    db,
    renderText,
    readMedia,
    assets: new Map([...assets, ...pages]),
    now,
    resultLinks: null,
    secrets: TEST_SECRETS,
    publicUrl: null,
    links: () => [],
    surfaces: new Map(),
    playground: playground.routes,
    groups: [],
    ready: () => db.query.run('select 1'),
    metricsText: async () => 'alme_updates_total 0\n',
    metricsToken: null,
    metricsHere: true,
    remoteAddress,
  });
  let stop = async () => {};
  return {
    app,
    surface: playground.surface,
    playground,
    db,
    objects,
    events,
    clock,
    listen: async () => {
      const { origin, end } = await listen(app);
      stop = end;
      return origin;
    },
    close: async () => {
      playground.close();
      await stop();
      await db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function listen(app: Hono): Promise<{ origin: string; end: () => Promise<void> }> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      const end = () =>
        new Promise<void>((ended) => {
          server.close(() => ended());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ origin: `http://127.0.0.1:${port}`, end });
    });
  });
}

function memoryStore(objects: Stage['objects']): ObjectStore {
  return {
    put: async (key, bytes, contentType) => void objects.set(key, { bytes, contentType }),
    putStream: async (key, stream, contentType) =>
      void objects.set(key, { bytes: await bytesOf(stream), contentType }),
    get: async (key) => objects.get(key) ?? null,
    getStream: async (key, range) => {
      const kept = objects.get(key);
      if (!kept) return null;
      const part = kept.bytes.slice(range?.from, range?.to);
      const { contentType } = kept;
      return { stream: new Blob([part]).stream(), contentType, byteLength: kept.bytes.length };
    },
    delete: async (key) => void objects.delete(key),
    async *list() {
      yield* objects.keys();
    },
    deleteAll: async (keys) => {
      for (const key of keys) objects.delete(key);
    },
    getVersion: async (key) => {
      const kept = objects.get(key);
      return kept ? { bytes: kept.bytes, version: versionOf(kept.bytes) } : null;
    },
    swap: async (key, bytes, version) => {
      const kept = objects.get(key);
      if ((kept ? versionOf(kept.bytes) : null) !== version) return false;
      objects.set(key, { bytes, contentType: 'application/octet-stream' });
      return true;
    },
    keepsSwaps: async () => true,
  };
}

const versionOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
