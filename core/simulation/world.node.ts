import { setImmediate as turn } from 'node:timers/promises';
import { ConstraintError } from '../../db/constraints.ts';
import type { Database } from '../../db/database.ts';
import { isDatabaseAway } from '../../db/failures.ts';
import { generationOf } from '../../db/generations.ts';
import type { Context } from '../context.ts';
import type { Engine } from '../engines/engine.ts';
import { endGeneration } from '../generations/end.ts';
import { isInMaking } from '../generations/states.ts';
import { silentLog } from '../log.ts';
import { silentMetrics } from '../metrics.ts';
import { PaymentError } from '../payment-providers/provider.ts';
import { sweepCheckouts } from '../payments/sweep.ts';
import { sweepPayments } from '../payments/sweep-payments.ts';
import { paymentTasks } from '../payments/tasks.ts';
import type { ProviderId } from '../provider-ids.ts';
import { settleUnpaid } from '../rewards/settle-unpaid.ts';
import { rewardTasks } from '../rewards/tasks.ts';
import { DEFAULT_RULES, type Rules } from '../rules/rules.ts';
import { shootHandlers } from '../shoots/shoots.ts';
import { LANES, type TaskKind } from '../tasks/kinds.ts';
import { createTaskLoop, type TaskLoop } from '../tasks/loop.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { TEST_SECRETS, textVault } from '../testing/context.ts';
import { handlersBut } from '../testing/handlers.ts';
import { jointSettler } from '../together/settle.ts';
import { type Gates, gatedDatabase, gatedProvider, openGates, type Process } from './gates.ts';
import { START, USERS } from './ground.ts';
import { modelProvider, type ProviderModel } from './provider-model.ts';
import { type Random, randomFrom } from './random.ts';
import type { WorldsFile } from './worlds-file.node.ts';

const PROVIDERS = ['stripe', 'paypal', 'stars'] as const satisfies ProviderId[];
/** The engine that operators switch off and on. */
export const ENGINE_ID = 'painter';
const ENGINE: Engine = {
  id: ENGINE_ID,
  company: null,
  concurrency: 1,
  supports: () => true,
  priceCredits: () => 10,
  typicalSeconds: () => 1,
  submit: () => Promise.reject(new Error('nothing is made here')),
};
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
  | 'surfaces'
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
  /** What operators gave, or took back (below 0), by the key of the form; it may not have arrived. */
  grants: Map<string, { accountId: string; credits: number }>;
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
};

/** An event in a world, in one of its processes where it needs one. */
export type Act = (world: World, service: Service) => void;

/**
 * Builds a world with two processes, users and providers, whose course depends on the seed alone.
 */
export async function openWorld(worldsFile: WorldsFile, seed: number): Promise<World> {
  const { db, idle } = counted(await worldsFile.fresh());
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
    grants: new Map(),
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
    // A whole turn of the event loop: nothing here waits for anything but gates and commits.
    async settle() {
      do await turn();
      while (!idle());
    },
    restart(service) {
      gates.kill(service.process);
      world.services[world.services.indexOf(service)] = startService();
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
      engines: [ENGINE],
      operators: [],
      secrets: TEST_SECRETS,
      vault: textVault(),
      // Nobody can be reached: what is made waits for its owner.
      surfaces: new Map(),
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

/** Counts the commits that are under way: those that are ready together share a turn of the event loop. */
function counted(db: Database): { db: Database; idle(): boolean } {
  let underway = 0;
  const commit: Database['commit'] = async (statements) => {
    underway += 1;
    try {
      return await db.commit(statements);
    } finally {
      underway -= 1;
    }
  };
  // Who waited for the last commit goes on in the turn in which it ended.
  return { db: { ...db, commit }, idle: () => underway === 0 };
}

/** Ends what an engine still is to make, as the task does that stops it there. */
async function cancelled(ctx: Works, id: string): Promise<void> {
  const generation = await generationOf(ctx.db.query, id);
  if (isInMaking(generation))
    await endGeneration(ctx, generation, { state: 'cancelled', failure: null, refund: true });
}

function handlersOf(world: World, ctx: Works): Record<TaskKind, TaskHandler> {
  return handlersBut({
    ...shootHandlers(ctx),
    'cancel-generation': ({ subject }) => cancelled(ctx, subject),
    'settle-joint': jointSettler(ctx),
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
