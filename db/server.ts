import type { ReadsAhead } from './batched-reads.ts';
import type { Database, Sender } from './database.ts';
import { sendPatiently } from './patience.ts';
import { queryThrough } from './query-through.ts';
import { rememberReads } from './remembered-reads.ts';
import { openWakes } from './wakes.ts';

/** What a database on a server is made of. */
export type ServerParts = {
  /** Returns the classified client that commits go through. */
  sender: () => Sender;
  /** Returns the client that reads go through now. */
  reads: () => Sender & Partial<ReadsAhead>;
  /** How long a write is retried against a busy or unreachable server, in milliseconds. */
  patienceMs: number;
  close: () => void;
};

/** Puts together a database that is on a libSQL server: each request is a round trip. */
export function serverDatabase({ sender, reads, patienceMs, close }: ServerParts): Database {
  const { onWake, wake } = openWakes();
  const now: Sender = {
    execute: (statement: Parameters<Sender['execute']>[0]) => reads().execute(statement),
    batch: (statements, mode) => reads().batch(statements, mode),
  };
  return {
    query: queryThrough(now),
    openReader: () => {
      const remembered = rememberReads(reads());
      return {
        query: queryThrough(remembered.sender),
        ahead: (later) => {
          const { sender, known } = remembered.ahead(later);
          return { query: queryThrough(sender), known };
        },
      };
    },
    commit: async (statements) => {
      const changed = await sendPatiently(sender(), statements, patienceMs);
      wake(statements, changed);
      return changed;
    },
    onWake,
    // A server keeps what was deleted by its own rules.
    overwriteDeleted: async () => undefined,
    close: async () => close(),
  };
}
