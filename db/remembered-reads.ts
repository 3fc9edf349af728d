import type { InStatement, ResultSet } from '@libsql/client';
import { isRead } from './batched-reads.ts';
import type { Sender } from './database.ts';

/**
 * Reads each thing once: the same statement with the same values is answered with what it was answered the
 * first time. For as long as one turn lasts.
 */
export function rememberReads(client: Sender): Sender {
  const known = new Map<string, Promise<ResultSet>>();
  return {
    execute: (statement: InStatement) => {
      const key = keyOf(statement);
      const before = key === null ? undefined : known.get(key);
      if (before) return before;
      const answer = client.execute(statement);
      if (key !== null) known.set(key, answer);
      return answer;
    },
    batch: (statements, mode) => client.batch(statements, mode),
  };
}

/** Tells reads apart; null for what is no read, or has values that JSON does not tell apart. */
function keyOf(statement: InStatement): string | null {
  const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement;
  if (!isRead(sql) || !Array.isArray(args)) return null;
  const plain = args.every((value) => value === null || !/object|bigint/.test(typeof value));
  return plain ? `${sql}\n${JSON.stringify(args)}` : null;
}
