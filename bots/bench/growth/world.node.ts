import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { accountEraser } from '../../../core/accounts/erase.ts';
import type { Event, EventBody } from '../../../core/chat/event.ts';
import type { Reply } from '../../../core/chat/reply.ts';
import { readConfig } from '../../../core/config/config.ts';
import type { Context } from '../../../core/context.ts';
import { type Conversation, openConversation } from '../../../core/conversation/receive.ts';
import type { Engine } from '../../../core/engines/engine.ts';
import { createGenerations } from '../../../core/generations/generations.ts';
import { silentLog } from '../../../core/log.ts';
import { lanesWith } from '../../../core/tasks/kinds.ts';
import { createTaskLoop, type TaskLoop } from '../../../core/tasks/loop.ts';
import type { TaskHandler } from '../../../core/tasks/tasks.ts';
import { loadTemplates } from '../../../core/templates/load.node.ts';
import type { TemplateDefinition } from '../../../core/templates/template.ts';
import { handlersBut } from '../../../core/testing/handlers.ts';
import { offerTemplates } from '../../../core/testing/templates.ts';
import { putFace } from '../../../db/faces.ts';
import { openContext } from '../../process/context.node.ts';
import { sweeper } from '../../service/sweeps.ts';
import {
  BENCH_RULES,
  eventMaker,
  listeningSurface,
  person,
  temporaryFolder,
} from '../service.node.ts';
import { fill, personId } from './fill.node.ts';
import { watchStatements } from './plans.node.ts';

/** People who act during a measurement. */
export const ACTIVE_PEOPLE = 200;
/** Active people with real photos, for whom pictures can be made. */
export const MAKERS = 10;

/** A product on a database with a past. */
export type GrownWorld = {
  ctx: Context;
  loop: TaskLoop;
  /** Somebody's event, to be answered. */
  event(index: number, body: EventBody): Event;
  /** Takes an event in and resolves when its answer is out. */
  handle(event: Event): Promise<void>;
  /** The newest answer. */
  last(): Reply | undefined;
  sweep: TaskHandler;
  metricsText(): Promise<string>;
  /** Every statement that was run since the start. */
  statements: ReadonlySet<string>;
  close(): Promise<void>;
};

/**
 * Opens a product on a database with a past.
 * @param people people with a past; the active ones are spread over all of them
 */
export async function openGrownWorld(people: number): Promise<GrownWorld> {
  const folder = await temporaryFolder();
  const config = readConfig({ DATA_DIR: folder.path });
  const options = { log: silentLog, now: Date.now, rules: BENCH_RULES };
  // Once for the tables, filled while nobody has it open, then for good.
  await (await openContext(config, options)).close();
  await fill(join(folder.path, 'alme.db'), people, Date.now());
  const base = await openContext(config, options);
  const [template] = await loadTemplates();
  if (!template) throw new Error('no template');
  const answers: Reply[] = [];
  const surface = listeningSurface((_, replies) => {
    answers.splice(0, answers.length, ...replies);
  });
  const ctx: Context = {
    ...base,
    engines: [await instantEngine()],
    surfaces: new Map([['telegram', surface]]),
  };
  await offerTemplates(ctx, [{ ...template, ...WORDLESS }]);
  const statements = watchStatements(base.db);
  const conversation: Conversation = openConversation(ctx);
  const at = (index: number) =>
    personId(Math.floor((index % ACTIVE_PEOPLE) * (people / ACTIVE_PEOPLE)));
  for (let index = 0; index < MAKERS; index += 1) await giveFace(ctx, at(index));
  const event = eventMaker();
  return {
    ctx,
    loop: openLoop(ctx),
    statements,
    event: (index, body) => event(at(index), body),
    handle: async (one) => (await conversation.handle(one)).delivered,
    last: () => answers.at(-1),
    sweep: sweeper(ctx),
    metricsText: () => base.metrics.text(),
    async close() {
      await conversation.settle();
      await base.close();
      await folder.remove();
    },
  };
}

/** Asks for nothing before the confirmation. */
const WORDLESS = { id: 'bench', slots: [], needs: 'profile' } satisfies Partial<TemplateDefinition>;

async function instantEngine(): Promise<Engine> {
  const bytes = await person('mira_front');
  const output = {
    kind: 'image',
    contentType: 'image/jpeg',
    widthPx: 800,
    heightPx: 1000,
  } as const;
  return {
    id: 'local',
    company: null,
    concurrency: 1,
    supports: () => true,
    priceCredits: () => 0,
    typicalSeconds: () => 1,
    submit: async (_, { signal }) => {
      setMaxListeners(0, signal);
      return { status: 'finished', outputs: [{ ...output, bytes, durationSeconds: 0 }] };
    },
  };
}

async function giveFace(ctx: Context, userId: string): Promise<void> {
  const accountId = userId.padStart(26, '0');
  const key = await ctx.vault.newKey(accountId);
  const setKey = {
    sql: 'update accounts set wrapped_key = ? where id = ?',
    params: [key.wrappedKey, accountId],
  };
  await ctx.db.commit([{ toSQL: () => setKey }]);
  for (const slot of ['front', 'left', 'right'] as const) {
    const objectKey = `faces/${accountId}/${slot}`;
    await ctx.vault.put(key, objectKey, await person(`mira_${slot}`), 'image/jpeg');
    const now = ctx.now();
    const kept = { createdAt: now, expiresAt: now + ctx.rules.facePhotosKeptMs };
    const size = { widthPx: 800, heightPx: 800 };
    const photo = { accountId, slot, objectKey, descriptorKey: `${objectKey}-d`, ...size, ...kept };
    await ctx.db.commit(putFace(ctx.db.query, photo));
  }
}

function openLoop(ctx: Context): TaskLoop {
  return createTaskLoop({
    ctx,
    lanes: lanesWith(ctx.engines),
    handlers: handlersBut({
      'erase-account': accountEraser(ctx),
      sweep: sweeper(ctx),
      ...createGenerations(ctx).handlers,
    }),
  });
}
