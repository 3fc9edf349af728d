import { createClient } from '@libsql/client/web';
import { drizzle } from 'drizzle-orm/libsql/web';
import { classify, type Database, sendBatch } from './database.ts';
import * as schema from './schema.ts';

/**
 * Opens a remote libSQL database over HTTP. The tables are brought up to date from Node, before a
 * Worker that needs them is deployed.
 * @param options the server's address and token
 */
export function openDatabase(options: { url: string; authToken?: string }): Database {
  const client = createClient(options);
  return {
    query: drizzle(client, { schema, casing: 'snake_case' }),
    commit: async (statements) => {
      if (statements.length === 0) return [];
      try {
        return await sendBatch(client, statements);
      } catch (cause) {
        throw classify(cause);
      }
    },
    close: async () => client.close(),
  };
}
