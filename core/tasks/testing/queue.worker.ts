/** A Worker that has nothing but tasks: requests store some, a queue and a cron event do them. */

import { waitUntil } from 'cloudflare:workers';
import type { Database, Statement } from '../../../db/database.ts';
import { openWorkerDatabase } from '../../../db/open.worker.ts';
import { silentLog } from '../../log.ts';
import { lanesWith, type TaskKind } from '../kinds.ts';
import type { TaskQueue } from '../messages.ts';
import { createQueueWork, type TaskBatch } from '../queue.ts';
import { enqueue, RetryLater, type TaskHandler } from '../tasks.ts';

type Env = { DATABASE_URL: string; CONTROL_URL: string; TASKS: TaskQueue };

/** Opens everything once an isolate, with a gate before each step that somebody could die between. */
function open(env: Env) {
  const step = async (name: string): Promise<void> => {
    const { status } = await fetch(`${env.CONTROL_URL}/${name}`);
    if (status !== 200) throw new Error(`failed at ${name}`);
  };
  const now = Date.now;
  const db = openWorkerDatabase({
    url: env.DATABASE_URL,
    patienceMs: 500,
    requestLimitMs: 2_000,
  });
  const gated: Database = {
    ...db,
    commit: async (statements) => {
      const about = statements.length > 3 ? 'end' : 'take';
      await step(`before-${about}`);
      const changed = await db.commit(statements);
      await step(`after-${about}`);
      return changed;
    },
  };
  const change = (sql: string, ...params: unknown[]): Statement => ({
    toSQL: () => ({ sql, params }),
  });
  const handler: TaskHandler = async ({ subject, payload }) => {
    await db.commit([
      change('insert into overlaps select subject from running where subject = ?', subject),
      change('insert or ignore into running (subject) values (?)', subject),
      change('insert into together select count(*) from running'),
    ]);
    try {
      await step('in-handler');
      const { waits } = JSON.parse(payload) as { waits?: number };
      const done = change('insert into effects (subject) values (?)', subject);
      const isFirst = waits !== undefined && now() < waits;
      if (isFirst) throw new RetryLater(waits);
      await db.commit([done]);
      await step('after-effect');
    } finally {
      await db.commit([change('delete from running where subject = ?', subject)]);
    }
  };
  const queue: TaskQueue = {
    sendBatch: async (messages) => {
      await step('before-send');
      await env.TASKS.sendBatch(messages);
      await step('after-send');
    },
  };
  const work = createQueueWork({
    ctx: { db: gated, now, log: silentLog },
    handlers: new Proxy({}, { get: () => handler }) as Record<TaskKind, TaskHandler>,
    lanes: { ...lanesWith([]), notices: { atOnce: 4, ofOneAccount: 2 } },
    queue,
    waitUntil,
  });
  const tasksOf = (url: URL): Statement[] =>
    (url.searchParams.get('subjects') ?? '').split(',').map((subject) => {
      const wait = url.searchParams.get('waitMs');
      const payload = JSON.stringify(wait === null ? {} : { waits: now() + Number(wait) });
      const accountId = url.searchParams.get('account');
      return enqueue(db.query, { kind: 'notify', subject, accountId, payload }, now());
    });
  return { db, work, step, tasksOf };
}

let opened: ReturnType<typeof open> | null = null;
const openOnce = (env: Env): ReturnType<typeof open> => {
  opened ??= open(env);
  return opened;
};

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { db, work, tasksOf } = openOnce(env);
    const url = new URL(request.url);
    if (url.pathname === '/consume') {
      const body = { lane: 'notices', due: 0 };
      return Response.json(await db.invocation(() => work.consume(body, 1)));
    }
    await db.invocation(() => db.commit(tasksOf(url)));
    return new Response('stored');
  },
  async queue(batch: TaskBatch & { queue: string }, env: Env): Promise<void> {
    const { db, work, step } = openOnce(env);
    await step(`received-${batch.queue}`);
    if (batch.queue === 'dead') {
      return work.consumeDead(batch);
    }
    const settled: (() => void)[] = [];
    const messages = batch.messages.map((message) => ({
      body: message.body,
      attempts: message.attempts,
      ack: () => void settled.push(() => message.ack()),
      retry: (options: { delaySeconds: number }) => void settled.push(() => message.retry(options)),
    }));
    await db.invocation(() => work.consumeBatch({ messages }));
    await step('before-ack');
    for (const settle of settled) settle();
  },
  async scheduled(_event: unknown, env: Env): Promise<void> {
    const { db, work } = openOnce(env);
    await db.invocation(() => work.sweep());
  },
};
