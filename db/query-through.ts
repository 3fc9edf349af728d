import type { Client } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql/http';
import type { Database, Sender } from './database.ts';
import * as schema from './schema/schema.ts';

type Query = Database['query'];
/** What drizzle 0.45 keeps of a database: everything that runs goes through its session's client. */
type Parts = { session: object; query: Readonly<Record<string, object>> };

const unsaid = () => Promise.reject(new Error('no client'));
const NOBODY: Sender = { execute: unsaid, batch: unsaid };

let written: Query | null = null;
let related: Query | null = null;

/**
 * Builds what writes and runs queries through a client. The tables are worked out once for all clients: drizzle
 * does so for each database that it builds, which takes longer than a turn's queries do.
 */
export function queryThrough(through: Sender): Query {
  const base = unsent() as unknown as Parts;
  const session = like(base.session, { client: through });
  // What works out how tables are related, which takes a good part of a cold start, waits until it is used.
  const query = new Proxy(base.query, {
    get: (_, name) => {
      related ??= drizzle(NOBODY as Client, { schema, casing: 'snake_case' });
      const { query: tables } = related as unknown as Parts;
      const table = typeof name === 'string' ? tables[name] : undefined;
      return table && like(table, { session });
    },
  });
  return like(base, { session, query, $client: through }) as unknown as Query;
}

/** What writes queries and runs none: what is prepared by it is run by {@link runThrough}. */
export function unsent(): Query {
  written ??= drizzle(NOBODY as Client, { casing: 'snake_case' }) as unknown as Query;
  return written;
}

/** Lets a query that `unsent` has prepared run through the client of another handle. */
export function runThrough<Prepared extends object>(q: Query, prepared: Prepared): Prepared {
  const { session } = q as unknown as { session: { client: Sender } };
  return like(prepared, { client: session.client });
}

/** An object that differs from another one in some of its properties alone. */
function like<T extends object>(one: T, changed: Readonly<Record<string, unknown>>): T {
  const changes = Object.entries(changed).map(([name, value]) => [
    name,
    { value, enumerable: true, writable: true, configurable: true },
  ]);
  return Object.create(one, Object.fromEntries(changes)) as T;
}
