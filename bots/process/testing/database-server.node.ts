/** A libSQL server for tests: Hrana 2 over HTTP on a local file, that can go away and can lose answers. */
import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Native from 'libsql';

type Value = { type: string; value?: string | number; base64?: string };
type Sql = { sql?: string; sql_id?: number };
type Stmt = Sql & { args?: Value[] };
type Condition = { type: string; step?: number; cond?: Condition; conds?: Condition[] };
type Step = { stmt: Stmt; condition?: Condition };
type Order = Sql & { type: string; stmt?: Stmt; batch?: { steps: Step[] } };

/** A connection, with the statements that were sent for it under a number. */
type Stream = { native: Native.Database; kept: Map<number, string> };

/** A libSQL server for tests. */
export type DatabaseServer = {
  url: string;
  /** Whether the server drops every connection before doing anything. */
  away: boolean;
  /** The number of next transactions that are committed without an answer. */
  losesAnswers: number;
  /** Answers every request in the place of the database; null lets the database answer. */
  impostor: ((response: ServerResponse) => void) | null;
  /** Requests that have written nothing: round trips of reads. */
  reads: number;
  close(): Promise<void>;
};

/**
 * Starts a libSQL server for tests.
 * @param path the path of the database file
 * @see https://github.com/tursodatabase/libsql/blob/main/docs/HRANA_2_SPEC.md
 */
export async function startDatabaseServer(path: string): Promise<DatabaseServer> {
  const native = new Native(path);
  // As a server has it; what a power cut leaves is not tested with it.
  native.pragma('journal_mode = wal');
  native.pragma('synchronous = off');
  /** Connections of transactions that last longer than a request, by the baton of the next one. */
  const streams = new Map<string, Stream>();
  const openStream = (): Stream => ({
    native: new Native(path, { timeout: 60_000 }),
    kept: new Map(),
  });
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (database.away) return void response.socket?.destroy();
    if (database.impostor) return database.impostor(response);
    const { baton, requests } = JSON.parse(body) as { baton?: string | null; requests: Order[] };
    const stream = streams.get(baton ?? '');
    if (baton && !stream) return send(response, { error: 'the stream has expired' }, 400);
    streams.delete(baton ?? '');
    const isLasting = !requests.some(({ type }) => type === 'close');
    const own = stream ?? (isLasting && begins(requests) ? openStream() : null);
    const through = own ?? { native, kept: new Map<number, string>() };
    const answer = answerTo(through, requests, own !== null && isLasting);
    if (answer.baton !== null) streams.set(answer.baton, through);
    else own?.native.close();
    if (!requests.some(isWrite)) database.reads += 1;
    const lost = database.losesAnswers > 0 && requests.some(({ type }) => type === 'batch');
    if (!lost) return send(response, answer);
    database.losesAnswers -= 1;
    response.socket?.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const database: DatabaseServer = {
    url: `http://127.0.0.1:${port}`,
    away: false,
    losesAnswers: 0,
    impostor: null,
    reads: 0,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      for (const stream of streams.values()) stream.native.close();
      native.close();
    },
  };
  return database;
}

/** Whether requests begin a transaction that others are to go on with. */
const begins = (requests: readonly Order[]): boolean =>
  requests.some(({ stmt, batch }) =>
    [stmt, batch?.steps[0]?.stmt].some((one) => /^begin\b/i.test(one?.sql ?? '')),
  );

const isWrite = ({ batch, type }: Order): boolean =>
  type === 'sequence' ||
  batch?.steps.some(({ stmt }) => /^begin immediate/i.test(stmt.sql ?? '')) === true;

function send(response: ServerResponse, answer: unknown, status = 200): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
}

function answerTo({ native, kept }: Stream, requests: readonly Order[], isLasting: boolean) {
  const run = (stmt: Stmt) => runOne(native, stmt.sql ?? kept.get(stmt.sql_id ?? -1) ?? '', stmt);
  const results = requests.map((order) => {
    const { type, stmt, batch, sql = '', sql_id } = order;
    try {
      if (type === 'store_sql' && sql_id !== undefined) kept.set(sql_id, sql);
      if (type === 'sequence') native.exec(sql);
      const result = stmt ? run(stmt) : batch && runBatch(native, batch.steps, run);
      const response = { type, ...(result ? { result } : {}) };
      return { type: 'ok', response };
    } catch (cause) {
      return { type: 'error', error: problemOf(cause) };
    }
  });
  // What is still open is over with its request, unless the caller goes on with the baton.
  if (native.inTransaction && !isLasting) native.exec('rollback');
  return { baton: isLasting ? randomUUID() : null, base_url: null, results };
}

function runBatch(native: Native.Database, steps: readonly Step[], run: (stmt: Stmt) => unknown) {
  const done: unknown[] = [];
  const failed: unknown[] = [];
  const holds = ({ type, step = 0, cond, conds = [] }: Condition): boolean => {
    if (type === 'ok') return Boolean(done[step]);
    if (type === 'error') return Boolean(failed[step]);
    if (type === 'not') return cond !== undefined && !holds(cond);
    if (type === 'and') return conds.every(holds);
    if (type === 'or') return conds.some(holds);
    return !native.inTransaction;
  };
  for (const { stmt, condition } of steps) {
    let result: unknown = null;
    let error: unknown = null;
    try {
      if (!condition || holds(condition)) result = run(stmt);
    } catch (cause) {
      error = problemOf(cause);
    }
    done.push(result);
    failed.push(error);
  }
  return { step_results: done, step_errors: failed };
}

function runOne(native: Native.Database, sql: string, { args = [] }: Stmt) {
  const statement = native.prepare(sql);
  const values = args.map(fromWire);
  if (values.some((value) => String(value ?? '').length > MOST_VALUE_BYTES))
    throw new Refused(
      'ARGS_INVALID',
      'Arguments do not match SQL parameters: string or blob too big',
    );
  if (!statement.reader)
    return { cols: [], rows: [], affected_row_count: statement.run(values).changes };
  const cols = statement.columns().map(({ name }) => ({ name }));
  const rows = statement.raw(true).all(values) as unknown[][];
  if (JSON.stringify(rows).length > MOST_ANSWER_BYTES)
    throw new Refused('RESPONSE_TOO_LARGE', 'Response is too large');
  return { cols, rows: rows.map((row) => row.map(toWire)), affected_row_count: 0 };
}

function fromWire({ type, value, base64 }: Value): unknown {
  if (type === 'null') return null;
  if (type === 'blob') return Buffer.from(base64 ?? '', 'base64');
  return type === 'integer' ? Number(value) : value;
}

function toWire(value: unknown): Value {
  if (typeof value === 'string') return { type: 'text', value };
  if (Buffer.isBuffer(value)) return { type: 'blob', base64: value.toString('base64') };
  if (typeof value !== 'number') return { type: 'null' };
  return Number.isInteger(value)
    ? { type: 'integer', value: String(value) }
    : { type: 'float', value };
}

/** Limits of libsql-server 0.24: of a value, and of an answer. */
const MOST_VALUE_BYTES = 4_999_994;
const MOST_ANSWER_BYTES = 10_000_000;

/** What the server refuses by itself. */
class Refused extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const problemOf = (cause: unknown) => {
  if (cause instanceof Refused) return { message: cause.message, code: cause.code };
  return {
    message: `SQLite error: ${cause instanceof Error ? cause.message : String(cause)}`,
    code: cause instanceof Native.SqliteError ? cause.code : 'UNKNOWN',
  };
};
