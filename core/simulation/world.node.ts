import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { insertCode } from '../../db/codes.ts';
import { ConstraintError } from '../../db/constraints.ts';
import type { Database } from '../../db/database.ts';
import { isDatabaseAway } from '../../db/failures.ts';
import { meetGuild } from '../../db/guilds.ts';
import { grant } from '../../db/ledger.ts';
import { openDatabase } from '../../db/open.node.ts';
import { potIdOf } from '../../db/pots.ts';
import { accounts, guildShelf } from '../../db/schema/schema.ts';
import type { Context } from '../context.ts';
import { silentLog } from '../log.ts';
import { silentMetrics } from '../metrics.ts';
import { PaymentError } from '../payment-providers/provider.ts';
import { sweepCheckouts } from '../payments/sweep.ts';
import { sweepPayments } from '../payments/sweep-payments.ts';
import { paymentTasks } from '../payments/tasks.ts';
import type { ProviderId } from '../provider-ids.ts';
import { settleUnpaid } from '../rewards/settle-unpaid.ts';
import { rewardTasks } from '../rewards/tasks.ts';
import { offerTemplate } from '../rewards/testing/authors.ts';
import { DEFAULT_RULES, type Rules } from '../rules/rules.ts';
import { LANES, type TaskKind } from '../tasks/kinds.ts';
import { createTaskLoop, type TaskLoop } from '../tasks/loop.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { TEST_SECRETS, textVault } from '../testing/context.ts';
import { handlersBut } from '../testing/handlers.ts';
import { type Gates, gatedDatabase, gatedProvider, openGates, type Process } from './gates.ts';
import { modelProvider, type ProviderModel } from './provider-model.ts';
import { type Random, randomFrom } from './random.ts';

const START = Date.UTC(2026, 10, 20, 12);
const PROVIDERS = ['stripe', 'paypal', 'stars'] as const satisfies ProviderId[];
/** The credits that each account starts with. */
export const WELCOME_CREDITS = 400;
/** A code for fewer people than there are. */
export const CODE_ROW = {
  code: 'SPRING',
  kind: 'promotion',
  credits: 50,
  usesLimit: 2,
  startsAt: START,
  expiresAt: null,
  createdAt: START,
} as const;
const USERS = ['ann', 'bob', 'cleo'] as const;
/** Who has published a template: `of-` and the author's name. */
export const AUTHORS = ['bob', 'cleo'] as const;
/** The server that the users are in. */
export const GUILD_ID = '900';
export const POT_ID = potIdOf(GUILD_ID);
/** A day's most is reached soon. */
const RULES: Rules = {
  ...DEFAULT_RULES,
  rewards: { ...DEFAULT_RULES.rewards, pairADayCredits: 6 },
};

/** The parts of one simulated process of the service. */
export type Works = Pick<
  Context,
  | 'db'
  | 'vault'
  | 'now'
  | 'rules'
  | 'log'
  | 'metrics'
  | 'payments'
  | 'engines'
  | 'operators'
  | 'secrets'
>;

/** A process that runs tasks and answers webhooks and chats, until it is killed. */
export type Service = { process: Process; ctx: Works; loop: TaskLoop; draining: boolean };

/** An event on its way from a provider. */
export type Travelling = {
  provider: ProviderId;
  transaction?: string;
  checkout?: string;
  id: string;
};

/** A simulated service with its processes, users and providers. */
export type World = {
  random: Random;
  db: Database;
  gates: Gates;
  models: readonly ProviderModel[];
  users: readonly string[];
  services: Service[];
  /** What is for sale now; changed by price changes. */
  rules: Rules;
  events: Travelling[];
  /** How often each notice was delivered, by its subject. */
  said: Map<string, number>;
  /** What members put into the pot, or took back (below 0), by the key of the press; it may not have arrived. */
  potMoves: Map<string, { accountId: string; credits: number }>;
  /** What was seen that must never be. */
  problems: string[];
  /** Everything that happened, a line each. */
  history: string[];
  now(): number;
  pass(ms: number): void;
  note(line: string): void;
  /** Runs something in a process; what services expect to go wrong may go wrong. */
  run(service: Service, what: string, work: (ctx: Works) => Promise<unknown>): void;
  /** Lets everything go on that is not behind a gate. */
  settle(): Promise<void>;
  restart(service: Service): void;
  close(): Promise<void>;
};

/** An event in a world, in one of its processes where it needs one. */
export type Act = (world: World, service: Service) => void;

/** Creates a database file with all tables, to be copied for each world. */
export async function openTemplate(): Promise<{ path: string; remove(): void }> {
  const directory = mkdtempSync(join(tmpdir(), 'simulation-'));
  const path = join(directory, 'template.db');
  const db = await openDatabase({ url: `file:${path}` });
  const now = START;
  for (const accountId of USERS)
    await db.commit([
      db.query.insert(accounts).values({ id: accountId, createdAt: now }),
      ...grant(db.query, { accountId, id: 'welcome', credits: WELCOME_CREDITS, now }),
    ]);
  await db.commit([insertCode(db.query, CODE_ROW)]);
  for (const author of AUTHORS)
    await offerTemplate({ db, now: () => now }, author, { id: `of-${author}` });
  await openGuild(db, now);
  // What still is in the log beside the file would not be copied.
  await db.query.all(sql`pragma wal_checkpoint(truncate)`);
  await db.close();
  return { path, remove: () => rmSync(directory, { recursive: true }) };
}

/** Puts every template on the shelf of the users' server. */
async function openGuild({ query: q, commit }: Database, now: number): Promise<void> {
  const shelf = AUTHORS.map((author) => ({
    guildId: GUILD_ID,
    templateId: `of-${author}`,
    accountId: author,
    state: 'shown' as const,
    createdAt: now,
  }));
  await commit([
    meetGuild(q, { guildId: GUILD_ID, name: 'Painters', now }),
    q.insert(guildShelf).values(shelf),
  ]);
}

/**
 * Builds a world with two processes, users and providers, whose course depends on the seed alone.
 */
export async function openWorld(template: string, seed: number): Promise<World> {
  const path = `${template}.${seed}`;
  copyFileSync(template, path);
  const db = await openDatabase({ url: `file:${path}`, upToDate: true });
  // No world outlives its process: nothing has to reach the disk.
  for (const pragma of ['journal_mode = memory', 'synchronous = off'])
    await db.query.all(sql.raw(`pragma ${pragma}`));
  let at = START;
  let processes = 0;
  const gates = openGates();
  const models = PROVIDERS.map((id) => modelProvider(id, () => at));
  const world: World = {
    random: randomFrom(seed),
    db,
    gates,
    models,
    users: USERS,
    services: [],
    rules: RULES,
    events: [],
    said: new Map(),
    potMoves: new Map(),
    problems: [],
    history: [],
    now: () => at,
    pass: (ms) => {
      at += ms;
      for (const model of models) model.tick();
    },
    note: (line) => world.history.push(`${new Date(at).toISOString().slice(5, 19)} ${line}`),
    run(service, what, work) {
      work(service.ctx).catch((cause: unknown) => {
        const expected =
          cause instanceof ConstraintError ||
          isDatabaseAway(cause) ||
          cause instanceof PaymentError;
        if (!expected) world.problems.push(`${what}: ${String(cause)}`);
      });
    },
    // A whole turn of the event loop: nothing here waits for anything but gates.
    settle: () => turn(),
    restart(service) {
      gates.kill(service.process);
      world.services[world.services.indexOf(service)] = startService();
    },
    close: async () => {
      await db.close();
      for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    },
  };
  function startService(): Service {
    processes += 1;
    const process = { id: processes, alive: true };
    const ctx: Works = {
      db: gatedDatabase(db, gates, process),
      now: () => at,
      get rules() {
        return world.rules;
      },
      log: silentLog,
      metrics: silentMetrics,
      payments: models.map(({ provider }) => gatedProvider(provider, gates, process)),
      engines: [],
      operators: [],
      secrets: TEST_SECRETS,
      vault: textVault(),
    };
    const loop = createTaskLoop({
      ctx,
      handlers: handlersOf(world, ctx),
      lanes: LANES,
    });
    return { process, ctx, loop, draining: false };
  }
  world.services.push(startService(), startService());
  return world;
}

function handlersOf(world: World, ctx: Works): Record<TaskKind, TaskHandler> {
  return handlersBut({
    ...paymentTasks(ctx),
    ...rewardTasks(ctx),
    // Without the rules that hold accounts, which would end most courses early.
    'judge-account': ({ subject }) => settleUnpaid(ctx, subject),
    sweep: async ({ subject }) => {
      if (subject === 'checkouts') await sweepCheckouts(ctx);
      if (subject === 'payments') await sweepPayments(ctx);
    },
    notify: async ({ subject }) => {
      world.said.set(subject, (world.said.get(subject) ?? 0) + 1);
    },
  });
}
