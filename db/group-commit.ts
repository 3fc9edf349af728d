/** Commits that are ready together share one transaction and one sync. */
import type { InStatement, InValue, Row } from '@libsql/client';
import type { Statement } from './database.ts';
import { checkValues, DatabaseUnavailable, isBusy } from './failures.ts';
import { mayPass, patiently } from './patience.ts';

/** How many commits share one transaction. */
export const MOST_COMMITS = 128;
/** How many statements the commits of one transaction have; a longer commit has one of its own. */
const MOST_STATEMENTS = 2_000;
/** How many bytes of values the commits of one transaction have; a larger commit has one of its own. */
export const MOST_BYTES = 4 * 1024 ** 2;
/** How many commits may wait; more are refused as `DatabaseUnavailable`. */
const MOST_WAITING = 10_000;

/** A statement that is ready to run. */
export type Order = { readonly sql: string; readonly args: InValue[] };
/** What a statement did. */
export type Done = { readonly changes: number; readonly rows: readonly Row[] };
/** What one commit of a group came to; `refused` is one of the errors of `failures.ts`. */
export type Outcome = { readonly done: readonly Done[] } | { readonly refused: unknown };

/**
 * Runs commits in order as one transaction, each of them or nothing of it. It resolves when all are on
 * the disk.
 * @throws an error of `failures.ts` when the transaction came to nothing as a whole
 */
export type RunGroup = (commits: readonly (readonly Order[])[]) => Promise<readonly Outcome[]>;

type Waiting = {
  readonly statements: readonly Statement[];
  readonly orders: readonly Order[];
  readonly bytes: number;
  resolve(changed: number[]): void;
  reject(cause: unknown): void;
};

type Parts = {
  run: RunGroup;
  /** Runs a job when no other uses the connection. */
  alone<T>(job: () => Promise<T>): Promise<T>;
  /** Resolves when what is ready now has come to its commit. */
  gathered(): Promise<void>;
  /** How long a group is retried against a busy database, in milliseconds. */
  patienceMs: number;
  /** Runs before every further try. */
  beforeRetry(): Promise<void>;
  /** Told of each commit that is on the disk, in order, with the rows that each statement changed. */
  committed(statements: readonly Statement[], changed: readonly number[]): void;
};

/**
 * Opens the queue of commits of one file. Those that wait go together; one that a guard refuses, or that
 * is wrong, fails alone. What happens to commits is what would happen to them one after the other.
 * @returns commits statements, as `Database.commit` does
 */
export function openGroupCommit(
  parts: Parts,
): (statements: readonly Statement[]) => Promise<number[]> {
  const waiting: Waiting[] = [];
  let isNextDue = false;

  const takeNext = () => {
    if (isNextDue) return;
    isNextDue = true;
    void parts.alone(async () => {
      await parts.gathered();
      isNextDue = false;
      // Those that come from now on have a job of their own.
      for (let left = waiting.length; left > 0; ) {
        const group = waiting.splice(0, Math.min(left, sharing(waiting)));
        left -= group.length;
        await settle(parts, group);
      }
    });
  };

  return async (statements) => {
    if (statements.length === 0) return [];
    const orders = statements.map(orderOf);
    if (waiting.length >= MOST_WAITING)
      throw new DatabaseUnavailable({ cause: new Error('write queue is full') });
    return new Promise((resolve, reject) => {
      waiting.push({ statements, orders, bytes: bytesOf(orders), resolve, reject });
      takeNext();
    });
  };
}

/** @throws {StatementError} for a value that a database has no type for */
function orderOf(statement: Statement): Order {
  const { sql, params } = statement.toSQL();
  const order = { sql, args: params as InValue[] };
  checkValues(order satisfies InStatement);
  return order;
}

function bytesOf(orders: readonly Order[]): number {
  let bytes = 0;
  for (const { args } of orders)
    for (const value of args)
      if (typeof value === 'string') bytes += value.length;
      else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) bytes += value.byteLength;
  return bytes;
}

/** Counts how many of the first that wait go together. */
function sharing(waiting: readonly Waiting[]): number {
  let [statements, bytes] = [0, 0];
  for (const [place, one] of waiting.entries()) {
    statements += one.orders.length;
    bytes += one.bytes;
    const isFull = place >= MOST_COMMITS || statements > MOST_STATEMENTS || bytes > MOST_BYTES;
    if (isFull) return Math.max(place, 1);
  }
  return waiting.length;
}

/**
 * Runs a group while the file is busy. A group that came to nothing for another cause is taken apart: one
 * that meets a full disk, for example, leaves room for a smaller one.
 */
async function settle(parts: Parts, group: readonly Waiting[]): Promise<void> {
  const until = performance.now() + parts.patienceMs;
  try {
    await settleTogether(parts, group, { until, mayPass: isBusy });
  } catch (cause) {
    if (isBusy(cause)) for (const one of group) one.reject(cause);
    else
      for (const one of group)
        await settleTogether(parts, [one], { until, mayPass }).catch(one.reject);
  }
}

async function settleTogether(
  parts: Parts,
  group: readonly Waiting[],
  { until, mayPass }: { until: number; mayPass: (cause: unknown) => boolean },
): Promise<void> {
  const orders = group.map((one) => one.orders);
  const outcomes = await patiently(() => parts.run(orders), {
    patienceMs: until - performance.now(),
    mayPass: (cause) => mayPass(cause),
    beforeRetry: parts.beforeRetry,
  });
  for (const [i, one] of group.entries()) tell(parts, one, outcomes[i]);
}

/** Tells a commit what it came to. What goes wrong while one is told is no other's matter. */
function tell(parts: Parts, one: Waiting, outcome: Outcome | undefined): void {
  try {
    if (!outcome || 'refused' in outcome) throw outcome?.refused;
    const changed = outcome.done.map(({ changes }) => changes);
    for (const [i, { rows }] of outcome.done.entries()) one.statements[i]?.onRows?.(rows);
    parts.committed(one.statements, changed);
    one.resolve(changed);
  } catch (cause) {
    one.reject(cause);
  }
}
