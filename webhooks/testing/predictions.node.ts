import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Engine } from '../../core/engines/engine.ts';
import { type EngineIssues, type NotedIssue, openIssueMemory } from '../../core/engines/issue.ts';
import type { ModelRow } from '../../core/engines/models/row.ts';
import { atlasEngine } from '../../core/engines/remote/atlas/atlas.ts';
import { replicateEngine, signingSecret } from '../../core/engines/remote/replicate/replicate.ts';
import { jwksKeys } from '../../core/engines/remote/signing-keys.ts';
import {
  ATLAS_KEY,
  type AtlasStandIn,
  atlasProvider,
} from '../../core/engines/testing/atlas.node.ts';
import type { Course } from '../../core/engines/testing/course.node.ts';
import { HANG_LIMIT_MS, PATIENT_MS } from '../../core/engines/testing/expectations.ts';
import { shippedModel } from '../../core/engines/testing/models.node.ts';
import {
  REPLICATE_TOKEN,
  type ReplicateStandIn,
  replicateProvider,
} from '../../core/engines/testing/replicate.node.ts';
import { type StandIn, startStandIn } from '../../core/engines/testing/stand-in.node.ts';
import { type Customer, openCustomer } from '../../core/generations/testing/order.node.ts';
import { standInFetch } from '../../core/http/testing/stand-in-fetch.ts';
import { silentMetrics } from '../../core/metrics.ts';
import { type TestContext, testContext } from '../../core/testing/context.ts';
import { audit, type Violation } from '../../db/audit.ts';
import { type GenerationRow, hasOpenGenerations, predictionsOf } from '../../db/generations.ts';
import { resultsOf } from '../../db/results.ts';
import { atlasRoutes } from '../predictions/atlas.ts';
import { replicateRoutes } from '../predictions/replicate.ts';

/** The credits of the test customer. */
export const CREDITS = 100_000;
const STEP_MS = 20_000;
const STEPS = 60;

/** The end of one order: its rows, the credits paid, and the violations of the ledger. */
export type Outcome = {
  generation: GenerationRow;
  paid: number;
  runs: Awaited<ReturnType<typeof predictionsOf>>;
  results: Awaited<ReturnType<typeof resultsOf>>;
  violations: Violation[];
};

/** The product with a provider's stand-in, its engine and the webhook server. */
export type World = {
  ctx: TestContext;
  customer: Customer;
  server: StandIn;
  engineId: string;
  /** The results that the webhook metrics counted. */
  counted: string[];
  /** The issues that operators would be told of. */
  noted: NotedIssue[];
  webhooksUrl: string;
  /**
   * Prepares the course of the next prediction.
   * @param options `impatient`: the engine's requests time out soon
   */
  begin(course: Course, options?: { impatient?: boolean }): void;
  /**
   * Orders a generation.
   * @returns its id
   */
  order(): Promise<string>;
  /** Runs due tasks and advances the clock until the generation has ended. */
  finish(id: string): Promise<Outcome>;
  outcome(id: string): Promise<Outcome>;
  close(): Promise<void>;
};

type Parts = {
  baseUrl: string;
  webhookUrl: string;
  now: () => number;
  limitMs: number;
  issues: EngineIssues;
};

async function openWorld<P extends ReplicateStandIn | AtlasStandIn>(of: {
  provider: (origin: () => string, now: () => number) => Promise<P>;
  engine: (parts: Parts) => Engine;
  routes: (ctx: TestContext, parts: { engines: string[]; baseUrl: string }) => Hono;
  kind: 'image' | 'video';
}): Promise<World & { provider: P }> {
  let origin = '';
  const ctx = await testContext();
  const counted: string[] = [];
  const noted: NotedIssue[] = [];
  const issues = openIssueMemory({ onNoted: (issue) => noted.push(issue) });
  ctx.metrics = { ...silentMetrics, webhook: (_, result) => counted.push(result) };
  const provider = await of.provider(() => origin, ctx.now);
  const server = await startStandIn(provider);
  origin = server.url;
  server.play((success, asked) => provider.play(success, asked));
  const app = new Hono();
  const httpServer = await listen(app);
  const webhooksUrl = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
  let limitMs = PATIENT_MS;
  const open = () => {
    const webhookUrl = `${webhooksUrl}/webhooks/${of.kind === 'video' ? 'atlas' : 'replicate'}`;
    return of.engine({ baseUrl: server.url, webhookUrl, now: ctx.now, limitMs, issues });
  };
  const engine = open();
  ctx.engines = [
    {
      ...engine,
      submit: (...all) => open().submit(...all),
    },
  ];
  app.route('/', of.routes(ctx, { engines: [engine.id], baseUrl: server.url }));
  const customer = await openCustomer(ctx, CREDITS);
  const operation = of.kind === 'video' ? 'animate' : 'imagine';
  const outcome = async (id: string): Promise<Outcome> => ({
    generation: await customer.generation(id),
    paid: CREDITS - (await customer.balance()),
    runs: await predictionsOf(ctx.db.query, id),
    results: await resultsOf(ctx.db.query, id),
    violations: await audit(ctx.db.query),
  });
  return {
    ctx,
    customer,
    server,
    provider,
    engineId: engine.id,
    counted,
    noted,
    webhooksUrl,
    begin(course, { impatient = false } = {}) {
      limitMs = impatient ? HANG_LIMIT_MS : PATIENT_MS;
      server.asked.length = 0;
      noted.length = 0;
      provider.predictions.begin(course);
    },
    order: () => customer.order(engine.id, [], { operation, kind: of.kind }),
    async finish(id) {
      for (let i = 0; i < STEPS; i += 1) {
        await customer.loop.drain();
        if ((await customer.generation(id)).endedAt !== null) break;
        ctx.clock.advance(STEP_MS);
      }
      return outcome(id);
    },
    outcome,
    async close() {
      await server.close();
      await new Promise((resolve) => httpServer.close(resolve));
      await ctx.dispose();
    },
  };
}

function listen(app: Hono): Promise<ServerType> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () =>
      resolve(server),
    );
  });
}

/** Opens the product with a stand-in for Replicate. */
export const replicateWorld = (model: ModelRow = shippedModel('flux-kontext-pro')) =>
  openWorld({
    kind: 'image',
    provider: async (origin, now) => replicateProvider(origin, now),
    engine: ({ baseUrl, webhookUrl, now, limitMs, issues }) => {
      return replicateEngine({
        token: REPLICATE_TOKEN,
        baseUrl: `${baseUrl}/v1`,
        model,
        webhookUrl: `${webhookUrl}/${model.id}`,
        vision: {
          sideBySide: () => Promise.reject(new Error('one picture only')),
          whiteWhereClear: () => Promise.reject(new Error('no masks')),
        },
        fetchOutside: standInFetch,
        issues,
        now,
        limitMs,
      });
    },
    routes: (ctx, { engines, baseUrl }) =>
      replicateRoutes(ctx, {
        engines,
        signingSecret: (signal) =>
          signingSecret({ token: REPLICATE_TOKEN, baseUrl: `${baseUrl}/v1`, now: ctx.now }, signal),
      }),
  });

/** Opens the product with a stand-in for Atlas Cloud. */
export const atlasWorld = () =>
  openWorld({
    kind: 'video',
    provider: atlasProvider,
    engine: ({ baseUrl, webhookUrl, now, limitMs, issues }) =>
      atlasEngine({
        apiKey: ATLAS_KEY,
        baseUrl,
        model: shippedModel('seedance'),
        webhookUrl: `${webhookUrl}/seedance`,
        fetchOutside: standInFetch,
        issues,
        now,
        limitMs,
      }),
    routes: (ctx, { engines, baseUrl }) =>
      atlasRoutes(ctx, {
        engines,
        keys: jwksKeys({
          url: `${baseUrl}/api/v1/webhooks/jwks.json`,
          now: ctx.now,
          isWanted: () => hasOpenGenerations(ctx.db.query),
        }),
      }),
  });
