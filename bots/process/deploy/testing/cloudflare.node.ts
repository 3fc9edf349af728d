/** A stand-in for Cloudflare's API, as far as wrangler 4.164 and a deploy call it. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { z } from 'zod';

const bindings = z.array(
  z.looseObject({
    type: z.string(),
    name: z.string(),
    text: z.string().optional(),
    bucket_name: z.string().optional(),
    queue_name: z.string().optional(),
    service: z.string().optional(),
  }),
);
const metadata = z.looseObject({
  bindings,
  annotations: z.record(z.string(), z.unknown()).optional(),
});
type Version = { id: string; bindings: z.infer<typeof bindings> };
type Consumer = {
  consumer_id: string;
  type: 'worker';
  script: string;
  script_name: string;
  environment: string;
  dead_letter_queue?: string;
};

/** A stand-in for Cloudflare. */
export type CloudflareStandIn = {
  apiBase: string;
  accountId: string;
  token: string;
  queues: Map<string, { id: string; consumers: Consumer[] }>;
  buckets: Set<string>;
  /** The versions of each Worker, the serving one last. */
  scripts: Map<string, Version[]>;
  schedules: Map<string, unknown>;
  /** Every call so far, such as `PUT /workers/scripts/alme-bots`. */
  calls: string[];
  /** Is asked before each call; an answer is given in the place of Cloudflare's. */
  before: (call: string) => Promise<number | null>;
  /** The secrets of the serving version of a Worker, by name. */
  secretsOf(worker: string): Record<string, string>;
  close(): Promise<void>;
};

const NO_WORKER = [404, 10_007, 'This Worker does not exist on your account.'] as const;

/** Starts a stand-in for Cloudflare, with an account that has nothing. */
export async function startCloudflare(): Promise<CloudflareStandIn> {
  const accountId = '0'.repeat(32);
  const token = 'cloudflare-token-of-the-test';
  const world: CloudflareStandIn = {
    ...{ apiBase: '', accountId, token },
    queues: new Map(),
    buckets: new Set(),
    scripts: new Map(),
    schedules: new Map(),
    calls: [],
    before: async () => null,
    secretsOf: (worker) =>
      Object.fromEntries(
        (world.scripts.get(worker)?.at(-1)?.bindings ?? [])
          .filter(({ type }) => type === 'secret_text')
          .map(({ name, text }) => [name, text ?? '']),
      ),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const server = serve({ fetch: routes(world).fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  await once(server, 'listening');
  world.apiBase = `http://127.0.0.1:${(server.address() as AddressInfo).port}/client/v4`;
  return world;
}

const ok = (c: Context, result: unknown) =>
  c.json({ success: true, errors: [], messages: [], result });
const refuse = (c: Context, [status, code, message]: readonly [number, number, string]) =>
  c.json(
    { success: false, errors: [{ code, message }], messages: [], result: null },
    status as 400,
  );

function routes(world: CloudflareStandIn): Hono {
  const app = new Hono().basePath(`/client/v4/accounts/${world.accountId}`);
  app.use(async (c, next) => {
    const call = `${c.req.method} ${c.req.path.replace(/^.*?accounts\/\w+/, '')}`;
    world.calls.push(call);
    if (c.req.header('authorization') !== `Bearer ${world.token}`)
      return refuse(c, [401, 10_000, 'Authentication error']);
    const failure = await world.before(call);
    if (failure !== null) return refuse(c, [failure, 10_013, 'An unknown error has occurred']);
    return next();
  });
  app.notFound((c) => refuse(c, [404, 7_003, `Could not route to ${c.req.method} ${c.req.path}`]));
  queueRoutes(app, world);
  bucketRoutes(app, world);
  scriptRoutes(app, world);
  return app;
}

function queueRoutes(app: Hono, { queues }: CloudflareStandIn): void {
  const shown = ([name, { id, consumers }]: [string, { id: string; consumers: Consumer[] }]) => ({
    ...{ queue_id: id, queue_name: name, consumers, producers: [] },
    ...{ consumers_total_count: consumers.length, producers_total_count: 0 },
  });
  const byId = (id: string) => [...queues.values()].find((queue) => queue.id === id);
  app.get('/queues', (c) => {
    const name = c.req.query('name');
    return ok(c, [...queues].filter(([own]) => !name || own === name).map(shown));
  });
  app.post('/queues', async (c) => {
    const { queue_name: name } = z.object({ queue_name: z.string() }).parse(await c.req.json());
    if (queues.has(name)) return refuse(c, [409, 11_009, `Queue name '${name}' is already taken`]);
    queues.set(name, { id: randomUUID(), consumers: [] });
    return ok(c, shown([name, queues.get(name) ?? { id: '', consumers: [] }]));
  });
  app.get('/queues/:id/consumers', (c) => ok(c, byId(c.req.param('id'))?.consumers ?? []));
  const put = async (c: Context) => {
    const queue = byId(c.req.param('id') ?? '');
    if (!queue) return refuse(c, [404, 11_000, 'Queue not found']);
    const { script_name: script, dead_letter_queue: dead } = z
      .looseObject({ script_name: z.string(), dead_letter_queue: z.string().optional() })
      .parse(await c.req.json());
    if (dead !== undefined && !queues.has(dead))
      return refuse(c, [400, 11_000, 'no dead-letter queue']);
    const [known] = queue.consumers;
    if (known && c.req.method === 'POST')
      return refuse(c, [400, 11_004, 'Queue already has a consumer']);
    queue.consumers = [
      {
        ...{
          consumer_id: known?.consumer_id ?? randomUUID(),
          type: 'worker',
          script,
          script_name: script,
        },
        ...{
          environment: 'production',
          ...(dead === undefined ? {} : { dead_letter_queue: dead }),
        },
      },
    ];
    return ok(c, queue.consumers[0]);
  };
  app.post('/queues/:id/consumers', put);
  app.put('/queues/:id/consumers/:consumer', put);
}

function bucketRoutes(app: Hono, { buckets }: CloudflareStandIn): void {
  app.get('/r2/buckets/:name', (c) => {
    const name = c.req.param('name');
    return buckets.has(name)
      ? ok(c, { name, creation_date: '2026-11-30T00:00:00Z' })
      : refuse(c, [404, 10_006, 'The specified bucket does not exist.']);
  });
  app.post('/r2/buckets', async (c) => {
    const { name } = z.object({ name: z.string() }).parse(await c.req.json());
    if (buckets.has(name))
      return refuse(c, [409, 10_004, 'The bucket you tried to create already exists']);
    buckets.add(name);
    return ok(c, { name });
  });
}

function scriptRoutes(app: Hono, world: CloudflareStandIn): void {
  const { scripts, schedules } = world;
  const serving = (c: Context) => scripts.get(c.req.param('name') ?? '')?.at(-1);
  app.get('/workers/services/:name', (c) =>
    serving(c)
      ? ok(c, {
          id: c.req.param('name'),
          default_environment: {
            environment: 'production',
            script: { last_deployed_from: 'wrangler' },
          },
        })
      : refuse(c, [404, 10_090, 'This service does not exist on your account.']),
  );
  app.get('/workers/workers/:name', (c) =>
    serving(c)
      ? ok(c, { name: c.req.param('name'), subdomain: { enabled: false, previews_enabled: false } })
      : refuse(c, NO_WORKER),
  );
  app.get('/workers/subdomain', (c) => ok(c, { subdomain: 'acme' }));
  app.get('/workers/scripts/:name/secrets', (c) => {
    const found = serving(c);
    const secrets = found?.bindings.filter(({ type }) => type === 'secret_text');
    return secrets
      ? ok(
          c,
          secrets.map(({ name, type }) => ({ name, type })),
        )
      : refuse(c, NO_WORKER);
  });
  app.delete('/workers/scripts/:name/secrets/:secret', (c) => {
    const found = serving(c);
    if (!found) return refuse(c, NO_WORKER);
    const bindings = found.bindings.filter(({ name }) => name !== c.req.param('secret'));
    scripts.get(c.req.param('name'))?.push({ id: randomUUID(), bindings });
    return ok(c, null);
  });
  app.get('/workers/scripts/:name/deployments', (c) => {
    const versions = scripts.get(c.req.param('name'));
    if (!versions) return refuse(c, NO_WORKER);
    const deployments = versions.toReversed().map(({ id }) => ({
      ...{ id, source: 'wrangler', strategy: 'percentage', author_email: 'a@example.org' },
      ...{ created_on: '2026-11-30T00:00:00Z', versions: [{ version_id: id, percentage: 100 }] },
    }));
    return ok(c, { deployments });
  });
  app.get('/workers/scripts/:name/settings', (c) => {
    const found = serving(c);
    return found ? ok(c, { bindings: found.bindings }) : refuse(c, NO_WORKER);
  });
  app.post('/workers/scripts/:name/assets-upload-session', (c) =>
    ok(c, { jwt: 'completion.token.x', buckets: [] }),
  );
  const uploaded = new Map<string, Version>();
  const upload = async (c: Context): Promise<Version | Response> => {
    const name = c.req.param('name') ?? '';
    const form = await c.req.formData();
    const given = metadata.parse(JSON.parse(await textOf(form.get('metadata'))));
    const wrong = problemOf(world, given.bindings);
    if (wrong) return refuse(c, wrong);
    // Secrets of the version before stay where they are not given anew.
    const names = new Set(given.bindings.map((one) => one.name));
    const kept = (scripts.get(name)?.at(-1)?.bindings ?? []).filter(
      (one) => one.type === 'secret_text' && !names.has(one.name),
    );
    return { id: randomUUID(), bindings: [...given.bindings, ...kept] };
  };
  const serveNow = (name: string, version: Version): void =>
    void scripts.set(name, [...(scripts.get(name) ?? []), version]);
  app.put('/workers/scripts/:name', async (c) => {
    const version = await upload(c);
    if (version instanceof Response) return version;
    serveNow(c.req.param('name'), version);
    const { id } = version;
    return ok(c, { id: c.req.param('name'), etag: id, deployment_id: id, startup_time_ms: 5 });
  });
  app.post('/workers/scripts/:name/versions', async (c) => {
    if (!serving(c)) return refuse(c, NO_WORKER);
    const version = await upload(c);
    if (version instanceof Response) return version;
    uploaded.set(version.id, version);
    const resources = { script: { etag: version.id, handlers: ['fetch'] }, bindings: [] };
    const shown = { id: version.id, number: uploaded.size, metadata: {}, resources };
    return ok(c, { ...shown, startup_time_ms: 5 });
  });
  app.post('/workers/scripts/:name/deployments', async (c) => {
    const shape = z.looseObject({ versions: z.array(z.looseObject({ version_id: z.string() })) });
    const { versions } = shape.parse(await c.req.json());
    const version = uploaded.get(versions[0]?.version_id ?? '');
    if (!version) return refuse(c, [404, 10_061, 'There is no such version.']);
    serveNow(c.req.param('name'), version);
    return ok(c, { id: randomUUID() });
  });
  app.patch('/workers/scripts/:name/script-settings', (c) => ok(c, {}));
  app.get('/workers/scripts/:name/subdomain', (c) =>
    ok(c, { enabled: true, previews_enabled: false }),
  );
  app.post('/workers/scripts/:name/subdomain', async (c) => ok(c, await c.req.json()));
  app.put('/workers/scripts/:name/schedules', async (c) => {
    schedules.set(c.req.param('name'), await c.req.json());
    return ok(c, { schedules: [] });
  });
}

const textOf = async (part: FormDataEntryValue | null): Promise<string> =>
  part === null ? '{}' : typeof part === 'string' ? part : part.text();

/** What Cloudflare refuses in the bindings of a Worker: what is not there. */
function problemOf(
  { buckets, queues, scripts }: CloudflareStandIn,
  given: z.infer<typeof bindings>,
): readonly [number, number, string] | null {
  for (const { type, name, bucket_name: bucket, queue_name: queue, service, text } of given) {
    if (type === 'r2_bucket' && !buckets.has(bucket ?? ''))
      return [400, 10_085, `R2 bucket '${bucket}' not found.`];
    if (type === 'queue' && !queues.has(queue ?? ''))
      return [400, 11_000, `Queue '${queue}' does not exist.`];
    if (type === 'service' && !scripts.has(service ?? ''))
      return [
        400,
        10_143,
        `Could not resolve service binding '${name}'. Target script '${service}' not found.`,
      ];
    if (type === 'secret_text' && new TextEncoder().encode(text ?? '').length > 5_120)
      return [400, 10_054, 'Text binding is too large'];
  }
  return null;
}
