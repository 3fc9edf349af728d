import type { InStatement, InValue, ResultSet } from '@libsql/client';
import { isRead, type ReadsAhead } from './batched-reads.ts';
import type { Sender } from './database.ts';
import {
  knownValues,
  type LaterValue,
  type LaterValues,
  readOf,
  withLaterValues,
} from './later-values.ts';

/** What reads are sent through, and what reads each thing once. */
export type Remembered = {
  sender: Sender;
  /**
   * Sends reads whose values are not all known yet, with the reads of the same moment. They are answered to
   * nobody: after `known`, whoever reads the same by the values themselves through `sender` gets the answers.
   */
  ahead(later: LaterValues): { sender: Sender; known(): Promise<void> };
};

/**
 * Reads each thing once: the same statement with the same values is answered with what it was answered the
 * first time. For as long as one turn lasts.
 */
export function rememberReads(client: Sender & Partial<ReadsAhead>): Remembered {
  const known = new Map<string, Promise<ResultSet>>();
  const remember = (key: string, answer: Promise<ResultSet>): void => {
    if (!known.has(key)) known.set(key, answer);
  };
  const batch: Sender['batch'] = (statements, mode) => client.batch(statements, mode);
  return {
    sender: {
      execute: (statement: InStatement) => {
        const read = plainRead(statement);
        const key = read && keyOf(read);
        const before = key === null ? undefined : known.get(key);
        if (before) return before;
        const answer = client.execute(statement);
        if (key !== null) known.set(key, answer);
        return answer;
      },
      batch,
    },
    ahead(later) {
      /** Those that something was read by. */
      const used = new Map<string, LaterValue>();
      let values: Promise<ResultSet> | null = null;
      const sent: { read: PlainRead; answer: Promise<ResultSet> }[] = [];
      const execute = (statement: InStatement): Promise<ResultSet> => {
        const read = plainRead(statement);
        const built = read && withLaterValues(read, later);
        if (read && built && client.readAhead) {
          for (const word of built.words) used.set(...word);
          const answer = client.readAhead(built.statement);
          // Whoever needs it reads it anew.
          answer.catch(() => known.delete(keyOf(read)));
          if (built.words.size === 0) remember(keyOf(read), answer);
          else {
            sent.push({ read, answer });
            values ??= client.readAhead(() => readOf(used));
            values.catch(() => undefined);
          }
        }
        return new Promise(() => undefined);
      };
      return {
        sender: { execute, batch },
        known: async () => {
          const row = await values?.then(({ rows }) => rows[0]).catch(() => undefined);
          if (!row) return;
          const found = new Map([...used.keys()].map((word, i) => [word, row[i] ?? null]));
          for (const { read, answer } of sent) {
            const args = knownValues(read.args, later, found);
            if (args) remember(keyOf({ ...read, args }), answer);
          }
        },
      };
    },
  };
}

type PlainRead = { sql: string; args: readonly InValue[] };

/** Tells reads apart that JSON tells apart by their values; null for everything else. */
function plainRead(statement: InStatement): PlainRead | null {
  const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement;
  if (!isRead(sql) || !Array.isArray(args)) return null;
  const plain = args.every((value) => value === null || !/object|bigint/.test(typeof value));
  return plain ? { sql, args } : null;
}

const keyOf = ({ sql, args }: PlainRead): string => `${sql}\n${JSON.stringify(args)}`;
