/** A client for a libSQL server over HTTP that does what the product asks of one, and nothing else. */
import type { InStatement, ResultSet } from '@libsql/client';
import type { Sender } from './database.ts';
import { type RowMaker, rowMaker } from './rows.ts';
import { asList, asObject, fromServer, NoServerAnswer, toServer } from './server-values.ts';

/** An error that a server has told, with its code. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
  /** The code of SQLite or of the server; `SERVER_ERROR` where it told none. */
  readonly code: string;
  constructor(message: string, code: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** The options of `openServerClient`. */
export type ServerClientOptions = {
  /** The `libsql://`, `https://` or `http://` address of the server. */
  url: string;
  authToken?: string | undefined;
  /** Sends a request. */
  send: (url: string, init: ServerRequest) => Promise<Response>;
  /** How many requests are under way at once; further ones wait here. */
  atOnce?: number;
};

/** A request to a server, which may be sent again as it is. */
export type ServerRequest = { method: 'POST'; headers: Record<string, string>; body: string };

/** Row makers kept; the one made first goes first. */
const MOST_MAKERS = 500;
const BEGIN = { write: 'BEGIN IMMEDIATE', read: 'BEGIN TRANSACTION READONLY', deferred: 'BEGIN' };

/**
 * Opens a client; nothing is sent before the first use. Each call is one request: a stream of the server's that
 * begins and ends in it, so that nothing is left open by whoever goes away.
 */
export function openServerClient(options: ServerClientOptions): Sender {
  const { send, atOnce = Number.POSITIVE_INFINITY } = options;
  const { address, token } = addressOf(options);
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const taking = turns(atOnce);
  const rowsBy = rowMakers();

  async function ask(request: object): Promise<Readonly<Record<string, unknown>>> {
    const body = JSON.stringify({ requests: [request, { type: 'close' }] });
    const response = await send(address, { method: 'POST', headers, body });
    if (!response.ok) throw await refusalOf(response);
    const [first] = asList(asObject(await response.json()).results);
    const { type, error, response: told } = asObject(first);
    if (type === 'error') throw errorOf(error);
    return asObject(asObject(told).result);
  }

  return {
    execute: (statement: InStatement) =>
      taking(async () =>
        resultOf(await ask({ type: 'execute', stmt: written(statement) }), rowsBy),
      ),
    batch: (statements, mode = 'deferred') =>
      taking(async () => {
        const steps = stepsOf(
          statements.map((one) =>
            written(Array.isArray(one) ? { sql: one[0], args: one[1] ?? [] } : one),
          ),
          BEGIN[mode],
        );
        const result = await ask({ type: 'batch', batch: { steps } });
        return resultsOf(result, statements.length, rowsBy);
      }),
  };
}

/** A transaction that ends by itself: each step needs the one before it, and what was not committed is undone. */
function stepsOf(statements: readonly object[], begin: string): object[] {
  const inOrder = [
    { sql: begin, want_rows: false },
    ...statements,
    { sql: 'COMMIT', want_rows: false },
  ];
  const steps = inOrder.map((stmt, at) =>
    at === 0 ? { stmt } : { condition: { type: 'ok', step: at - 1 }, stmt },
  );
  const undone = { type: 'not', cond: { type: 'ok', step: inOrder.length - 1 } };
  return [...steps, { condition: undone, stmt: { sql: 'ROLLBACK', want_rows: false } }];
}

function written(statement: InStatement): object {
  if (typeof statement === 'string') return { sql: statement, want_rows: true };
  const { sql, args = [] } = statement;
  if (Array.isArray(args)) return { sql, args: args.map(toServer), want_rows: true };
  const named = Object.entries(args).map(([name, value]) => ({ name, value: toServer(value) }));
  return { sql, named_args: named, want_rows: true };
}

/**
 * Reads what the statements of a batch came to.
 * @throws {ServerError} what the first step that failed was told
 */
function resultsOf(
  batch: Readonly<Record<string, unknown>>,
  count: number,
  rowsBy: RowsBy,
): ResultSet[] {
  const errors = asList(batch.step_errors);
  // The rollback comes last, which has nothing to undo where the beginning failed.
  const failed = errors.slice(0, count + 2).find((error) => error !== null);
  if (failed !== undefined) throw errorOf(failed);
  const results = asList(batch.step_results);
  if (results.length < count + 2 || results[count + 1] === null)
    throw new ServerError('the batch was not committed', 'TRANSACTION_CLOSED');
  return results.slice(1, count + 1).map((result) => resultOf(asObject(result), rowsBy));
}

function resultOf(result: Readonly<Record<string, unknown>>, rowsBy: RowsBy): ResultSet {
  const { affected_row_count: changed, last_insert_rowid: last } = result;
  const columns = asList(result.cols).map((column) => {
    const { name } = asObject(column);
    return typeof name === 'string' ? name : '';
  });
  if (typeof changed !== 'number') throw new NoServerAnswer('no count of rows');
  const rows = asList(result.rows);
  const found = {
    columns,
    columnTypes: [],
    rows: rows.length === 0 ? [] : rowsOf(rows, rowsBy(columns)),
    rowsAffected: changed,
    lastInsertRowid: typeof last === 'string' ? BigInt(last) : undefined,
  };
  return { ...found, toJSON: () => found };
}

const rowsOf = (rows: readonly unknown[], make: RowMaker) =>
  rows.map((row) => make(asList(row).map(fromServer)));

type RowsBy = (columns: readonly string[]) => RowMaker;

/** Keeps what makes rows by their columns: the same statements come again and again. */
function rowMakers(): RowsBy {
  const made = new Map<string, RowMaker>();
  return (columns) => {
    const key = columns.join('\n');
    const known = made.get(key);
    if (known) return known;
    const oldest = made.keys().next().value;
    if (made.size >= MOST_MAKERS && oldest !== undefined) made.delete(oldest);
    const maker = rowMaker(columns);
    made.set(key, maker);
    return maker;
  };
}

function errorOf(given: unknown): ServerError {
  const { message, code } = asObject(given);
  return new ServerError(String(message), typeof code === 'string' ? code : 'UNKNOWN');
}

/** What an answer that is none means: the server's own words where it has some. */
async function refusalOf(response: Response): Promise<ServerError> {
  const text = await response.text();
  const { message, code } = wordsIn(text);
  return typeof message === 'string'
    ? new ServerError(message, typeof code === 'string' ? code : 'UNKNOWN')
    : new ServerError(`status ${response.status}: ${text.trim().slice(0, 500)}`, 'SERVER_ERROR');
}

function wordsIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return {};
  }
}

/** @throws {TypeError} where it is no address of a server by HTTP */
function addressOf({ url, authToken }: ServerClientOptions): { address: string; token?: string } {
  const { searchParams } = new URL(url);
  const scheme = searchParams.get('tls') === '0' ? 'http:' : 'https:';
  const parsed = new URL(url.replace(/^libsql:/i, scheme));
  if (!/^https?:$/.test(parsed.protocol))
    throw new TypeError('no address of a libSQL server by HTTP');
  const token = searchParams.get('authToken') ?? authToken;
  const { origin, pathname } = parsed;
  const address = `${origin}${pathname.replace(/\/*$/, '')}/v2/pipeline`;
  return token === undefined ? { address } : { address, token };
}

/** Lets so many jobs run at once; the others wait in their order. */
function turns(atOnce: number): <T>(job: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (job) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await job();
    } finally {
      // Whoever waits takes this one's place.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
