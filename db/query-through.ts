import type { Client } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql/http';
import type { Database, Sender } from './database.ts';
import * as schema from './schema/schema.ts';

type Query = Database['query'];
/** What drizzle 0.45 keeps of a database: everything that runs goes through its session's client. */
type Parts = { session: object; query: Readonly<Record<string, object>> };

const unsaid = () => Promise.reject(new Error('no client'));
const NOBODY: Sender = { execute: unsaid, batch: unsaid };

let built: Query | null = null;

/**
 * Builds what writes and runs queries through a client. The tables are worked out once for all clients: drizzle
 * does so for each database that it builds, which takes longer than a turn's queries do.
 */
export function queryThrough(through: Sender): Query {
  built ??= drizzle(NOBODY as Client, { schema, casing: 'snake_case' });
  const base = built as unknown as Parts;
  const session = like(base.session, { client: through });
  const query = new Proxy(base.query, {
    get: (tables, name) => {
      const table = typeof name === 'string' ? tables[name] : undefined;
      return table && like(table, { session });
    },
  });
  return like(base, { session, query, $client: through }) as unknown as Query;
}

/** An object that differs from another one in some of its properties alone. */
function like<T extends object>(one: T, changed: Readonly<Record<string, unknown>>): T {
  const changes = Object.entries(changed).map(([name, value]) => [
    name,
    { value, enumerable: true, writable: true, configurable: true },
  ]);
  return Object.create(one, Object.fromEntries(changes)) as T;
}
