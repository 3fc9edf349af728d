import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unstable_startWorker } from 'wrangler';
import { openDatabase } from './open.node.ts';
import { type Sqld, startSqld } from './testing/sqld.node.ts';

const CONFIG = fileURLToPath(new URL('./testing/wrangler.toml', import.meta.url));

/** Starts an isolate of its own. Unlike `createTestHarness` this leaves the network to workerd. */
async function startWorker(url: string) {
  const worker = await unstable_startWorker({
    config: CONFIG,
    bindings: { DATABASE_URL: { type: 'plain_text', value: url } },
    dev: { logLevel: 'error', server: { port: 0 }, inspector: false, watch: false },
  });
  await worker.ready;
  return worker;
}

let sqld: Sqld;
let worker: Awaited<ReturnType<typeof startWorker>>;
beforeAll(async () => {
  sqld = await startSqld();
  worker = await startWorker(sqld.url);
});
afterAll(async () => {
  await worker.dispose();
  await sqld.close();
});

type Told = { answer?: unknown; errors?: string[]; requests: number };
const ask = async (path: string): Promise<Told> =>
  (await (await worker.fetch(`http://worker/${path}`)).json()) as Told;

describe('before the migrations', () => {
  test('the database is older, whatever is asked, and nothing is written', async () => {
    for (const path of ['read', 'write?ids=early'])
      expect((await ask(path)).errors?.slice(-2)).toEqual(['DatabaseUnavailable', 'DatabaseOlder']);
  });
});

describe('after the migrations', () => {
  beforeAll(async () => {
    await (await openDatabase({ url: sqld.url })).close();
  });

  test('the version is asked for once, together with the first reads', async () => {
    expect(await ask('reads')).toEqual({
      answer: [[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]],
      requests: 2,
    });
    expect((await ask('reads')).requests).toBe(1);
  });

  test('a commit is one request, all of it or nothing', async () => {
    expect(await ask('write?ids=a,b')).toEqual({ answer: [1, 1], requests: 1 });
    expect((await ask('write?ids=c,a')).errors).toContain('ConstraintError');
    expect((await ask('turn')).answer).toEqual([[{ n: 2 }], [{ n: 2 }]]);
  });

  test('a turn reads the same thing once', async () => {
    expect((await ask('turn')).requests).toBe(1);
  });

  test('a hundred invocations at once wait for none of each other', async () => {
    const told = await Promise.all(Array.from({ length: 100 }, () => ask('reads')));
    for (const one of told) expect(one.answer).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]);
  });

  test('callers who leave in the middle leave nothing hanging behind', async () => {
    sqld.stall();
    const leaving = Array.from({ length: 30 }, () =>
      worker.fetch('http://worker/reads', { signal: AbortSignal.timeout(200) }).catch(() => 'left'),
    );
    expect(new Set(await Promise.all(leaving))).toEqual(new Set(['left']));
    sqld.go();
    expect((await ask('reads')).answer).toHaveLength(3);
  });

  test('a server that stalls is away within the limit, and back when it goes on', async () => {
    sqld.stall();
    for (const path of ['read?limit=300', 'write?ids=stalled&limit=300'])
      expect((await ask(path)).errors).toContain('DatabaseUnavailable');
    sqld.go();
    expect((await ask('read')).answer).toEqual([{ one: 1 }]);
  });

  test('a server that is gone is away, and back when it starts again', async () => {
    await sqld.kill();
    for (const path of ['read', 'write?ids=gone'])
      expect((await ask(path)).errors).toContain('DatabaseUnavailable');
    await sqld.start();
    expect((await ask('read')).answer).toEqual([{ one: 1 }]);
  });

  test('a query that takes too long is given up', async () => {
    expect((await ask('slow?limit=300')).errors).toContain('DatabaseUnavailable');
  });
});

test('a server that stalls in the middle of its answer is away within the limit', async () => {
  const server = createServer((_, response) => void response.writeHead(200).write('{'));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const told = await ask(`read?limit=300&server=http://127.0.0.1:${port}`);
  expect(told.errors).toContain('DatabaseUnavailable');
  server.closeAllConnections();
  server.close();
});

test('a database of a newer version is left alone', async () => {
  const db = await openDatabase({ url: sqld.url });
  await db.query.run(sql`insert into __drizzle_migrations (hash, created_at) values ('x', 9e15)`);
  await db.close();
  const fresh = await startWorker(sqld.url);
  const told = await (await fresh.fetch('http://worker/write?ids=late')).json();
  expect(told).toMatchObject({ errors: ['DatabaseUnavailable', 'DatabaseNewer'] });
  await fresh.dispose();
});
