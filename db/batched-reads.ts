import type { InStatement, ResultSet } from '@libsql/client';
import type { Sender } from './database.ts';
import { DatabaseUnavailable } from './failures.ts';

type Waiting = {
  statement: InStatement;
  resolve: (result: ResultSet) => void;
  reject: (cause: unknown) => void;
};

/** Reads that travel in one request at most; more travel in several requests at once. */
const MOST_TOGETHER = 64;

/**
 * Sends the reads of the same moment to a server as one request: reads that do not wait for each other cost
 * one round trip together. Whatever may write goes alone, as it comes.
 * @param client of a server, classified
 * @returns a client that is read through as before
 */
export function batchReads(client: Sender): Sender {
  let waiting: Waiting[] = [];

  const sendAll = (): void => {
    const taken = waiting;
    waiting = [];
    for (let from = 0; from < taken.length; from += MOST_TOGETHER)
      void send(client, taken.slice(from, from + MOST_TOGETHER));
  };

  const read = (statement: InStatement): Promise<ResultSet> =>
    new Promise((resolve, reject) => {
      // After everything that this moment still does: a read may stand behind a few promises.
      if (waiting.length === 0) setImmediate(sendAll);
      waiting.push({ statement, resolve, reject });
    });

  return {
    execute: (statement: InStatement) =>
      isRead(statement) ? read(statement) : client.execute(statement),
    batch: (statements, mode) => client.batch(statements, mode),
  };
}

/** Tells whether a statement certainly writes nothing: a batch of reads commits what it is given. */
export function isRead(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql;
  return /^\s*(?:select|with)\b/i.test(sql) && !/\b(?:insert|update|delete|replace)\b/i.test(sql);
}

async function send(client: Sender, reads: readonly Waiting[]): Promise<void> {
  const [only] = reads;
  if (only && reads.length === 1) return alone(client, only);
  try {
    const results = await client.batch(
      reads.map(({ statement }) => statement),
      'read',
    );
    for (const [i, result] of results.entries()) reads[i]?.resolve(result);
  } catch (cause) {
    // One that is wrong fails alone.
    if (cause instanceof DatabaseUnavailable) for (const { reject } of reads) reject(cause);
    else await Promise.all(reads.map((read) => alone(client, read)));
  }
}

const alone = (client: Sender, { statement, resolve, reject }: Waiting): Promise<void> =>
  client.execute(statement).then(resolve, reject);
