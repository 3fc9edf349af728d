import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFreshDatabase } from '../../db/testing/fresh-database.node.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Reply } from '../chat/reply.ts';
import type { Destination, Surface } from '../chat/surface.ts';
import type { Context } from '../context.ts';
import { NO_CEILING } from '../engines/budget-view.ts';
import { NO_CONTROLS } from '../engines/engine-controls.ts';
import { NO_LIKENESS } from '../engines/engine-likeness.ts';
import { silentLog } from '../log.ts';
import { NO_CLIPS } from '../media/clips.ts';
import { openFormingPictures } from '../media/forming-pictures.ts';
import { silentMetrics } from '../metrics.ts';
import { PASSED } from '../moderation/decision.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { diskStore } from '../storage/disk.node.ts';
import { openKeyRing } from '../storage/key-ring.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import type { ServiceSecrets } from '../storage/service-secrets.ts';
import { openVault } from '../storage/vault.ts';
import { unmarked } from './marking.ts';
import { recipeDrawer } from './recipe-drawer.ts';

/** The service's own secrets in tests. */
export const TEST_SECRETS: ServiceSecrets = {
  session: 'session',
  'sandbox-key': 'sandbox-key',
  'sandbox-webhook': 'sandbox-webhook',
  departures: 'departures',
  'telegram-webhook': 'telegram-webhook',
  'result-links': 'result-links',
  'share-links': 'share-links',
  'export-links': 'export-links',
  receipts: 'receipts',
  reporters: 'reporters',
  'link-codes': 'link-codes',
  words: 'words',
};

/** A vault for words alone: it has no files. */
export const textVault = (): Context['vault'] =>
  openVault({ store: {} as ObjectStore, keys: openKeyRing([new Uint8Array(32).fill(7)]) });

/** A clock that stands still until a test moves it. Starts at noon UTC, 20 November 2026. */
export type TestClock = { now: () => number; advance: (ms: number) => void };

export function testClock(start = Date.UTC(2026, 10, 20, 12)): TestClock {
  let time = start;
  return {
    now: () => time,
    advance: (ms) => {
      time += ms;
    },
  };
}

/** A surface that keeps the chat as a person would see it: messages in order, replaced in place. */
export type RecordedSurface = Surface & {
  messages: Map<string, { id: string; reply: Reply }[]>;
  notices: { chatId: string; reply: Reply }[];
  /** Called before each delivery; throwing makes the delivery fail. */
  before: (to: Destination, reply: Reply) => Promise<void> | void;
  files: Map<string, Uint8Array>;
};

/** Makes a recording surface whose addresses are message ids. */
export function recordedSurface(name: SurfaceName = 'playground'): RecordedSurface {
  let count = 0;
  const surface: RecordedSurface = {
    name,
    messages: new Map(),
    notices: [],
    files: new Map(),
    before: () => undefined,
    async deliver(to, replies) {
      let address = to.address;
      for (const reply of replies) {
        await surface.before(to, reply);
        const chat = surface.messages.get(to.chatId) ?? [];
        surface.messages.set(to.chatId, chat);
        const shown = chat.find((message) => message.id === to.address);
        if (reply.mode === 'notice') surface.notices.push({ chatId: to.chatId, reply });
        else if (reply.mode === 'replace' && shown) shown.reply = reply;
        else {
          count += 1;
          address = `m${count}`;
          chat.push({ id: address, reply });
        }
      }
      return address;
    },
    busy: async () => undefined,
    directChat: (userId) => ({ chatId: userId, address: '' }),
    async download(ref) {
      const bytes = surface.files.get(ref);
      if (!bytes) throw new Error(`no file ${ref}`);
      return bytes;
    },
  };
  return surface;
}

export type TestContext = Context & {
  surfaces: Map<SurfaceName, Surface>;
  clock: TestClock;
  surface: RecordedSurface;
  directory: string;
  dispose: () => Promise<void>;
};

/** A context on a real temporary libSQL file and disk store; parts can be replaced. */
export async function testContext(
  parts: Partial<Context> & { surfaces?: TestContext['surfaces'] } = {},
): Promise<TestContext> {
  const directory = await mkdtemp(join(tmpdir(), 'alme-'));
  const clock = testClock();
  const db = await openFreshDatabase(join(directory, 'test.db'));
  const store = diskStore(join(directory, 'objects'));
  const surface = recordedSurface();
  const unused = () => Promise.reject(new Error('not part of this test'));
  return {
    db,
    now: clock.now,
    rules: DEFAULT_RULES,
    log: silentLog,
    metrics: silentMetrics,
    store,
    vault: openVault({ store, keys: openKeyRing([new Uint8Array(32).fill(7)]) }),
    secrets: TEST_SECRETS,
    publicUrl: null,
    localUrl: 'http://localhost:3000',
    vision: {
      clean: unused,
      checkFace: unused,
      countFaces: unused,
      likeness: unused,
      contactSheet: unused,
      sideBySide: unused,
      sticker: unused,
      onWhite: unused,
      readMask: unused,
      findMarks: unused,
      frame: unused,
      putBack: unused,
      whiteWhereClear: unused,
      shrink: unused,
      still: unused,
      motion: unused,
      close: async () => undefined,
    },
    clips: NO_CLIPS,
    marking: unmarked,
    moderation: { company: null, words: async () => PASSED, picture: async () => PASSED },
    operators: [],
    budget: NO_CEILING,
    engineControls: NO_CONTROLS,
    engineLikeness: NO_LIKENESS,
    forming: openFormingPictures(),
    engines: [recipeDrawer],
    payments: [],
    surfaces: new Map([[surface.name, surface]]),
    clock,
    surface,
    directory,
    dispose: async () => {
      await db.close();
      await rm(directory, { recursive: true, force: true });
    },
    ...parts,
  };
}
