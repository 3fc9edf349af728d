import { sql } from 'drizzle-orm';
import { chainOf } from '../failures.ts';
import { openWorkerDatabase, type WorkerDatabase } from '../open.worker.ts';

/** A Worker that does with a database what a test asks for. */
type Env = { DATABASE_URL: string };

/** Those that give a request up soon, and those that wait as long as ever needed. */
const opened = new Map<string, WorkerDatabase>();
let requests = 0;
const { fetch: send } = globalThis;
globalThis.fetch = (...given: Parameters<typeof fetch>) => {
  requests += 1;
  return send(...given);
};

const note = (id: string) => ({
  toSQL: () => ({
    sql: "insert into inbox (source, event_id, received_at) values ('test', ?, 1)",
    params: [id],
  }),
});

const JOBS: Record<string, (db: WorkerDatabase, url: URL) => Promise<unknown>> = {
  read: (db) => db.query.all(sql`select 1 as one`),
  reads: (db) =>
    Promise.all(
      [1, 2, 3].map((n) => db.query.all<{ n: number }>(sql`select ${sql.raw(`${n}`)} as n`)),
    ),
  turn: async (db) => {
    const reader = db.openReader()?.query ?? db.query;
    const read = () => reader.all<{ n: number }>(sql`select count(*) as n from inbox`);
    return [await read(), await read()];
  },
  write: (db, url) => db.commit((url.searchParams.get('ids') ?? '').split(',').map(note)),
  slow: (db) =>
    db.query.all(sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < 30000000)
      select max(i) as most from n`),
};

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const url = new URL(request.url);
    const limit = url.searchParams.get('limit') ?? '120000';
    const server = url.searchParams.get('server') ?? env.DATABASE_URL;
    const key = `${limit} ${server}`;
    const db =
      opened.get(key) ??
      openWorkerDatabase({
        url: server,
        patienceMs: 500,
        requestLimitMs: Number(limit),
      });
    opened.set(key, db);
    const job = JOBS[url.pathname.slice(1)];
    if (!job) return new Response(null, { status: 404 });
    const before = requests;
    try {
      const answer = await db.invocation(() => job(db, url));
      return Response.json({ answer, requests: requests - before });
    } catch (cause) {
      const errors = chainOf(cause).map(({ name }) => name);
      return Response.json({ errors, requests: requests - before });
    }
  },
};
