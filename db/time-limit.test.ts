import { once } from 'node:events';
import { request as ask, createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from '@libsql/client/http';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from './open.node.ts';
import { type Sqld, startSqld } from './testing/sqld.node.ts';
import { fetchWithin } from './time-limit.ts';

/** The words of sqld 0.24.32 for a request that has waited for a connection in vain. */
const REFUSAL = JSON.stringify({ error: 'Timed out while opening database connection' });

let sqld: Sqld;
let refusals = 0;
let arrived = 0;
/** Stands before the server and refuses as one that has no connection free. */
const front = createServer((request, response: ServerResponse) => {
  arrived += 1;
  if (refusals > 0) {
    refusals -= 1;
    request.resume().on('end', () => {
      response.writeHead(429, { 'content-type': 'application/json' }).end(REFUSAL);
    });
    return;
  }
  const { method, headers, url } = request;
  const onward = ask(new URL(url ?? '/', sqld.url), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  request.pipe(onward);
});
let url: string;

beforeAll(async () => {
  sqld = await startSqld();
  await once(front.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
});
beforeEach(() => {
  refusals = 0;
  arrived = 0;
});
afterAll(async () => {
  front.closeAllConnections();
  front.close();
  await sqld.close();
});

describe('a server without a connection free', () => {
  test('is asked again, by reads and writes alike, until it has one', async () => {
    const db = await openDatabase({ url });
    refusals = 3;
    expect(await db.query.all(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    refusals = 3;
    const statement = {
      toSQL: () => ({
        sql: "insert into inbox (source, event_id, received_at) values ('test', ?, 1)",
        params: ['a'],
      }),
    };
    expect(await db.commit([statement])).toEqual([1]);
    expect(refusals).toBe(0);
    expect(await db.query.all(sql`select count(*) as n from inbox`)).toEqual([{ n: 1 }]);
    await db.close();
  });

  test('is away once the limit of one request is over', async () => {
    refusals = Number.POSITIVE_INFINITY;
    const client = createClient({ url, fetch: fetchWithin(1_000) });
    await expect(client.execute('select 1')).rejects.toThrow();
    expect(arrived).toBeGreaterThan(1);
    refusals = 0;
    expect((await client.execute('select 1 as one')).rows).toMatchObject([{ one: 1 }]);
    client.close();
  });
});
