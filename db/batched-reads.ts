import type { InStatement, ResultSet } from '@libsql/client';
import type { Sender } from './database.ts';
import { DatabaseUnavailable } from './failures.ts';

/** What also sends reads that somebody may come to need. */
export type ReadsAhead = {
  /**
   * Sends a read with the others of the same moment, and not at all where it would need a request of its own.
   * @param read what it reads, or what says it once all reads of the moment are known
   * @throws {NotReadAhead} where it was not sent, or something was wrong with those that it went with
   */
  readAhead(read: InStatement | (() => InStatement)): Promise<ResultSet>;
};

/** Thrown for what was to be read ahead and was not. */
export class NotReadAhead extends Error {
  override readonly name = 'NotReadAhead';
}

type Waiting = {
  /** Says what is read, once it is sent. */
  said: () => InStatement;
  /** Whether it is only read where it costs no request. */
  isAhead: boolean;
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
export function batchReads(client: Sender): Sender & ReadsAhead {
  let waiting: Waiting[] = [];

  const sendAll = (): void => {
    const needed = waiting.filter(({ isAhead }) => !isAhead);
    const ahead = waiting.filter(({ isAhead }) => isAhead);
    waiting = [];
    // One request is one transaction: what is read ahead is as it is for those that it goes with.
    const room = needed.length > 0 ? Math.max(0, MOST_TOGETHER - needed.length) : 0;
    for (const { reject } of ahead.splice(room)) reject(new NotReadAhead());
    const taken = [...needed, ...ahead];
    for (let from = 0; from < taken.length; from += MOST_TOGETHER)
      void send(client, taken.slice(from, from + MOST_TOGETHER));
  };

  const read = (said: () => InStatement, isAhead: boolean): Promise<ResultSet> =>
    new Promise((resolve, reject) => {
      // After everything that this moment still does: a read may stand behind a few promises.
      if (waiting.length === 0) setImmediate(sendAll);
      waiting.push({ said, isAhead, resolve, reject });
    });

  return {
    readAhead: (given) => read(typeof given === 'function' ? given : () => given, true),
    execute: (statement: InStatement) =>
      isRead(statement) ? read(() => statement, false) : client.execute(statement),
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
      reads.map(({ said }) => said()),
      'read',
    );
    for (const [i, result] of results.entries()) reads[i]?.resolve(result);
  } catch (cause) {
    // One that is wrong fails alone.
    if (cause instanceof DatabaseUnavailable) for (const { reject } of reads) reject(cause);
    else await Promise.all(reads.map((read) => alone(client, read)));
  }
}

const alone = async (client: Sender, { said, isAhead, resolve, reject }: Waiting): Promise<void> =>
  isAhead ? reject(new NotReadAhead()) : client.execute(said()).then(resolve, reject);
