/** A whole conversation on a real database with everything around it faked: for tests. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../../db/database.ts';
import { openFreshDatabase } from '../../../db/testing/fresh-database.node.ts';
import { DownloadError } from '../../chat/download-error.ts';
import type { EventBody, IncomingFile, SurfaceName } from '../../chat/event.ts';
import type { Button, Reply } from '../../chat/reply.ts';
import type { DeliveryError, Destination, Surface } from '../../chat/surface.ts';
import type { Context } from '../../context.ts';
import { NO_CEILING } from '../../engines/budget-view.ts';
import type { Engine } from '../../engines/engine.ts';
import { NO_CONTROLS } from '../../engines/engine-controls.ts';
import { NO_LIKENESS } from '../../engines/engine-likeness.ts';
import { unknownWords } from '../../engines/local/unknown-words.ts';
import { silentLog } from '../../log.ts';
import { NO_CLIPS } from '../../media/clips.ts';
import { openFormingPictures } from '../../media/forming-pictures.ts';
import { MotionError, type MotionProblem } from '../../media/motion-video.ts';
import { silentMetrics } from '../../metrics.ts';
import { PASSED } from '../../moderation/decision.ts';
import { DEFAULT_RULES, type Rules } from '../../rules/rules.ts';
import { bytesOf } from '../../storage/chunks.ts';
import { ownerTextKey } from '../../storage/sealed-text.ts';
import type { TaskKind } from '../../tasks/kinds.ts';
import type { Task } from '../../tasks/tasks.ts';
import type { TemplateDefinition } from '../../templates/template.ts';
import { TEST_SECRETS } from '../../testing/context.ts';
import { unmarked } from '../../testing/marking.ts';
import { offerTemplates, testTemplate } from '../../testing/templates.ts';
import { UNLIMITED } from '../../testing/unlimited.ts';
import { LOCALES } from '../../texts/catalogue.ts';
import { plainText, renderText } from '../../texts/render.ts';
import { type FaceCheck, MaskError, PictureError, type Vision } from '../../vision/vision.ts';
import { openConversation } from '../receive.ts';

/** The time at which tests begin, in milliseconds since the epoch. */
export const NOON = Date.UTC(2026, 10, 21, 12);

/** The templates of the tests. */
export const TEMPLATES: TemplateDefinition[] = [
  testTemplate({ id: 'neon' }),
  testTemplate({
    id: 'movie-poster',
    slots: [{ id: 'name', label: { en: 'Title' }, default: { en: 'The Return' }, maxLength: 60 }],
    prompt: 'a poster called {name}',
    recipe: { look: 'poster', params: { title: '{name}' } },
  }),
  testTemplate({ id: 'one-photo', needs: 'photo', category: 'portrait' }),
  testTemplate({ id: 'orbit', kind: 'video', durationSeconds: 4, category: 'video' }),
  ...['a', 'b', 'c', 'd', 'e'].map((id) => testTemplate({ id: `more-${id}`, category: 'art' })),
];

const engine = (company: string | null): Engine => ({
  id: company === null ? 'local' : company.toLowerCase(),
  company,
  concurrency: 1,
  supports: () => true,
  ...(company === null && { unknownWords }),
  priceCredits: () => 60,
  typicalSeconds: () => 3,
  submit: () => Promise.reject(new Error('not run here')),
});

/** Answers of the fake vision by the bytes of the picture. */
const CHECKS: Record<string, FaceCheck> = {};
const reading = {
  yawDegrees: 0,
  pitchDegrees: 0,
  faceHeightPx: 400,
  sharpness: 200,
  brightness: 120,
};
for (const slot of ['front', 'left', 'right'] as const)
  CHECKS[slot] = { ok: true, slot, reading: { ...reading, descriptor: [1, 2, 3] } };
CHECKS.dark = { ok: false, problem: 'too-dark', reading };

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const vision: Vision = {
  async clean(bytes) {
    if (text(bytes) === 'svg') throw new PictureError('not-a-picture');
    return { bytes, contentType: 'image/jpeg', widthPx: 800, heightPx: 800 };
  },
  async checkFace({ picture, wanted }) {
    const check = CHECKS[text(picture.bytes)] ?? { ok: false, problem: 'no-face', reading: null };
    if (check.ok && !wanted.includes(check.slot))
      return { ok: false, problem: 'wrong-side', reading };
    return check;
  },
  async countFaces({ bytes }) {
    if (text(bytes) === 'overloaded') throw new Error('too many jobs');
    return { mug: 0, group: 3 }[text(bytes)] ?? 1;
  },
  likeness: async () => null,
  contactSheet: () => Promise.reject(new Error('not here')),
  sideBySide: () => Promise.reject(new Error('not here')),
  sticker: () => Promise.reject(new Error('not here')),
  onWhite: () => Promise.reject(new Error('not here')),
  async readMask(bytes) {
    if (text(bytes) === 'empty') throw new MaskError('empty');
    return { bytes, contentType: 'image/png', widthPx: 800, heightPx: 800 };
  },
  async findMarks({ bytes: first }, { bytes: second }) {
    const [one, other] = [text(first), text(second)];
    const marked =
      other === `${one} marked` ? 'second' : one === `${other} marked` ? 'first' : null;
    if (marked === null) return { ok: false, problem: 'different' };
    const size = { widthPx: 800, heightPx: 800 };
    const mask = { bytes: first, contentType: 'image/png', ...size } as const;
    return { ok: true, marked, mask, preview: { ...mask, contentType: 'image/jpeg' } };
  },
  frame: async (picture) => ({ target: picture, mask: picture }),
  putBack: async (_picture, _area, made) => ({ ...made, widthPx: 8, heightPx: 8 }),
  whiteWhereClear: () => Promise.reject(new Error('not here')),
  shrink: async (bytes) => ({ bytes, contentType: 'image/jpeg', widthPx: 8, heightPx: 8 }),
  still: () => Promise.reject(new Error('not here')),
  // A video says in words what it is: `dance 8` has 8 seconds, `too-long` is refused for that.
  motion: async (bytes) => {
    const [word = '', seconds = '5'] = new TextDecoder().decode(bytes).split(' ');
    if (word !== 'dance') throw new MotionError(word as MotionProblem);
    return { bytes, contentType: 'video/mp4', seconds: Number(seconds) };
  },
  close: async () => undefined,
};

function memoryVault(): Context['vault'] & { files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    newKey: async (owner) => ({ owner, wrappedKey: 'wrapped' }),
    rewrap: async () => null,
    put: async (_key, objectKey, bytes) => {
      files.set(objectKey, bytes);
    },
    putStream: async (_key, objectKey, stream) => {
      files.set(objectKey, await bytesOf(stream));
    },
    get: async (_key, objectKey) => {
      const bytes = files.get(objectKey);
      return bytes ? { bytes, contentType: 'image/jpeg' } : null;
    },
    getStream: async () => null,
    open: async () => null,
    delete: async (objectKey) => {
      files.delete(objectKey);
    },
    deleteAll: async (objectKeys) => {
      for (const objectKey of objectKeys) files.delete(objectKey);
    },
    textKey: ({ owner }) => ownerTextKey('secret of the tests', owner),
    recent: { get: () => undefined, set: () => undefined },
    forget: () => undefined,
  };
}

/** A conversation under test with its clock, database and replies. */
export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Sets up a conversation with one user on the fake surface. */
export async function openStage(
  options: {
    /** The language that the platform says its user has. */
    languageTag?: string;
    rules?: Partial<Rules>;
    companies?: string[];
    parts?: Partial<Context>;
    surface?: SurfaceName;
    /** Opens the database in another way than from a file of its own. */
    database?: () => Promise<Database>;
  } = {},
) {
  const surfaceName = options.surface ?? 'telegram';
  const directory = mkdtempSync(join(tmpdir(), 'alme-stage-'));
  const fromFile = () => openFreshDatabase(join(directory, 'test.db'));
  const db = await (options.database ?? fromFile)();
  const clock = { now: NOON };
  const shown: { to: Destination; reply: Reply }[] = [];
  const woken: string[] = [];
  db.onWake((wakes) => woken.push(...wakes.map(({ lane }) => lane)));
  const vault = memoryVault();
  const failing: { with: DeliveryError | null } = { with: null };
  let messages = 0;
  const surface: Surface = {
    name: surfaceName,
    async deliver(to, replies) {
      if (failing.with) throw failing.with;
      for (const reply of replies) {
        for (const locale of LOCALES) check(reply, locale);
        shown.push({ to, reply });
      }
      if (replies.at(-1)?.mode === 'replace') return to.address;
      messages += 1;
      return JSON.stringify({ message: messages });
    },
    busy: async () => undefined,
    directChat: (userId) => ({ chatId: userId, address: '{}' }),
    async download(ref) {
      if (ref === 'huge') throw new DownloadError('too-large');
      return new TextEncoder().encode(ref);
    },
  };
  const ctx: Context = {
    db,
    now: () => clock.now,
    rules: { ...DEFAULT_RULES, updatesAMinute: 10_000, limits: UNLIMITED, ...options.rules },
    log: silentLog,
    metrics: silentMetrics,
    store: {
      put: async () => undefined,
      putStream: async () => undefined,
      get: async () => null,
      getStream: async () => null,
      delete: async (key) => vault.delete(key),
      async *list() {},
      deleteAll: async (keys) => vault.deleteAll(keys),
      getVersion: async () => null,
      swap: async () => true,
      keepsSwaps: async () => true,
    },
    vault,
    secrets: TEST_SECRETS,
    publicUrl: null,
    localUrl: 'http://localhost:3000',
    vision,
    clips: NO_CLIPS,
    marking: unmarked,
    budget: NO_CEILING,
    engineControls: NO_CONTROLS,
    engineLikeness: NO_LIKENESS,
    forming: openFormingPictures(),
    engines: [engine(null), ...(options.companies ?? []).map(engine)],
    payments: [
      {
        id: 'sandbox',
        open: () => Promise.reject(new Error('not here')),
        find: () => Promise.reject(new Error('not here')),
        checkoutStatus: () => Promise.reject(new Error('not here')),
      },
    ],
    surfaces: new Map([[surfaceName, surface]]),
    moderation: { company: null, words: async () => PASSED, picture: async () => PASSED },
    operators: [],
    ...options.parts,
  };
  await offerTemplates(ctx, TEMPLATES);
  const conversation = openConversation(ctx);
  let events = 0;

  const event = (body: EventBody, by = 'user') => {
    events += 1;
    return {
      surface: surfaceName,
      chatId: `chat-${by}`,
      userId: by,
      eventId: `e${events}`,
      userName: 'Ada <b>',
      languageTag: options.languageTag ?? 'en-GB',
      address: JSON.stringify({ message: events }),
      body,
    };
  };
  /** Lets something happen and returns what was said to it, as text. */
  const happen = async (body: EventBody, by?: string): Promise<string> => {
    const before = shown.length;
    const { delivered } = await conversation.handle(event(body, by));
    await delivered;
    return shown
      .slice(before)
      .map(({ reply }) => asText(reply))
      .join('\n---\n');
  };
  const file = (ref: string): IncomingFile => ({
    ref,
    name: null,
    contentType: null,
    byteLength: null,
  });
  return {
    ctx,
    conversation,
    clock,
    shown,
    /** The lanes that commits have woken, in order. */
    woken,
    vault,
    failing,
    event,
    happen,
    command: (name: string, argument = '', by?: string) =>
      happen({ kind: 'command', name, argument }, by),
    write: (words: string) => happen({ kind: 'text', text: words }),
    press: (code: string, by?: string) => happen({ kind: 'press', code }, by),
    photos: (refs: string[], albumId: string | null = null) =>
      happen({ kind: 'photos', files: refs.map(file), caption: null, albumId }),
    file,
    /** Presses the last shown button whose action starts so. */
    async tap(start: string): Promise<string> {
      const code = actionsOf(shown.at(-1)?.reply).find((action) => action.startsWith(start));
      if (code === undefined)
        throw new Error(`no button ${start} in ${asText(shown.at(-1)?.reply)}`);
      return happen({ kind: 'press', code });
    },
    async join(): Promise<void> {
      await happen({ kind: 'command', name: 'start', argument: '' });
      await happen({ kind: 'press', code: 'adult' });
      await happen({ kind: 'press', code: 'agree' });
    },
    /** Runs the open tasks of these kinds with a handler, once each; returns what was said. */
    async work(kind: TaskKind, handler: (task: Task) => Promise<void>): Promise<string> {
      const before = shown.length;
      const rows = await db.query.query.tasks.findMany();
      const due = rows.filter((row) => row.kind === kind);
      for (const row of due) {
        await handler({ kind, subject: row.subject, payload: row.payload, attempt: 1 });
        await db.commit([
          { toSQL: () => ({ sql: 'delete from tasks where id = ?', params: [row.id] }) },
        ]);
      }
      await conversation.settle();
      return shown
        .slice(before)
        .map(({ reply }) => asText(reply))
        .join('\n---\n');
    },
    async sql(statement: string, ...params: unknown[]): Promise<void> {
      await db.commit([{ toSQL: () => ({ sql: statement, params }) }]);
    },
    async close(): Promise<void> {
      await conversation.settle();
      await db.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const pressable = (button: Button): string[] => ('action' in button ? [button.action] : []);

/** Lists the actions of all buttons and choices of a reply. */
export function actionsOf(reply: Reply | undefined): string[] {
  if (!reply) return [];
  return [
    ...(reply.choice?.options.map((option) => option.action) ?? []),
    ...(reply.buttons?.flat().flatMap(pressable) ?? []),
  ];
}

/** Renders a reply in English as text: its mode, its paragraphs, then its buttons in brackets. */
export function asText(reply: Reply | undefined): string {
  if (!reply) return '';
  const options = reply.choice?.options.map((option) => `(${plainText(option.label, 'en')})`) ?? [];
  const buttons = reply.buttons?.flat().map((b) => `[${plainText(b.label, 'en')}]`) ?? [];
  const media = reply.media?.map(({ source }) => `{${source.of} ${source.id}}`) ?? [];
  return [
    `<${reply.mode}>`,
    ...media,
    ...reply.text.map((paragraph) => plainText(paragraph, 'en')),
    ...options,
    ...buttons,
  ].join('\n');
}

/** Every text of a reply can be said in a language, and every button has a label and an action or link. */
function check(reply: Reply, locale: (typeof LOCALES)[number]): void {
  for (const paragraph of reply.text) renderText(paragraph, locale);
  for (const { alt } of reply.media ?? []) plainText(alt, locale);
  for (const { label, description } of reply.choice?.options ?? []) {
    plainText(label, locale);
    if (description) plainText(description, locale);
  }
  for (const { label } of reply.buttons?.flat() ?? [])
    if (plainText(label, locale) === '') throw new Error('a button without a label');
}
