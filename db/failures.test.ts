import { createServer, type Socket } from 'node:net';
import { createClient, LibsqlError } from '@libsql/client';
import { afterEach, expect, test } from 'vitest';
import { ConstraintError } from './constraints.ts';
import { classified } from './database.ts';
import {
  classify,
  DatabaseUnavailable,
  isDatabaseAway,
  StatementError,
  takesNoWrites,
} from './failures.ts';

const coded = (code: string, message = 'the words do not matter') => new LibsqlError(message, code);
const system = (code: string) => Object.assign(new Error(`connect ${code}`), { code });

test.each([
  // libsql-server 0.24 and its hrana client 0.10
  coded('STREAM_EXPIRED'),
  coded('HRANA_CLOSED_ERROR', 'Stream is closed'),
  coded('HRANA_PROTO_ERROR', 'Server returned unexpected number of pipeline results'),
  coded('HRANA_WEBSOCKET_ERROR'),
  coded('SERVER_ERROR', 'Server returned HTTP status 502'),
  coded('TRANSACTION_TIMEOUT'),
  coded('TRANSACTION_BUSY'),
  coded('TRANSACTION_CLOSED'),
  coded('PROXY_ERROR'),
  coded('INTERNAL_ERROR'),
  coded('UNKNOWN'),
  coded('A_CODE_OF_TOMORROW'),
  // SQLite
  ...['BUSY', 'LOCKED', 'IOERR', 'IOERR_WRITE', 'CORRUPT', 'CANTOPEN', 'PROTOCOL', 'NOMEM'].map(
    (name) => coded(`SQLITE_${name}`),
  ),
  ...['AUTH', 'PERM', 'ABORT', 'INTERRUPT', 'NOTADB', 'SCHEMA'].map((name) =>
    coded(`SQLITE_${name}`),
  ),
  coded('SQLITE_ERROR', 'cannot start a transaction within a transaction'),
  coded('SQLITE_UNKNOWN', 'unknown error'),
  // Sockets and files
  ...['EAI_AGAIN', 'ENOTFOUND', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'EHOSTUNREACH'].map(system),
  ...['EIO', 'ENOSPC', 'EROFS', 'EMFILE', 'ESTALE', 'UND_ERR_SOCKET', 'CERT_HAS_EXPIRED'].map(
    system,
  ),
  new Error('socket hang up'),
  new TypeError('fetch failed', { cause: system('EAI_AGAIN') }),
  new TypeError('terminated'),
  new SyntaxError('Unexpected token < in JSON at position 0'),
  'a thrown text',
  null,
])('an outage: %s', (cause) => {
  const error = classify(cause);
  expect(error).toBeInstanceOf(DatabaseUnavailable);
  expect(isDatabaseAway(new Error('Failed query', { cause: error }))).toBe(true);
});

test.each([
  coded('BLOCKED', 'Operation was blocked: SQL write operations are forbidden'),
  coded('SQLITE_FULL', 'database or disk is full'),
  coded('SQLITE_READONLY', 'attempt to write a readonly database'),
])('an outage that only an operator ends: %s', (cause) => {
  expect(classify(cause)).toBeInstanceOf(DatabaseUnavailable);
  expect(takesNoWrites(classify(cause))).toBe(true);
});

test.each([
  'ARGS_INVALID',
  'ARGS_BOTH_POSITIONAL_AND_NAMED',
  'RESPONSE_TOO_LARGE',
  'SQL_PARSE_ERROR',
  'SQL_INPUT_ERROR',
  'SQLITE_MISMATCH',
  'SQLITE_RANGE',
  'SQLITE_TOOBIG',
])('a mistake of ours: %s', (code) => {
  expect(classify(coded(code))).toMatchObject({ name: 'StatementError', code });
});

const file = classified(createClient({ url: ':memory:' }));
test.each([
  'selec 1',
  'select 1 from nowhere',
  'select nothing from sqlite_master',
  'select nothing()',
  'select length()',
  'select (select 1, 2)',
  'insert into sqlite_sequence_of_nobody values (1)',
  'select * from json_each(?)',
  'select max(1, x) over () from (select 1 as x)',
  'select "a" || from t',
])('what SQLite says of a wrong statement is a mistake of ours: %s', async (sql) => {
  await expect(file.execute({ sql, args: sql.includes('?') ? ['{'] : [] })).rejects.toThrow(
    StatementError,
  );
});

test.each([undefined, Number.NaN, Infinity, {}, () => 1, Symbol('x')])(
  'a value that no database takes is a mistake of ours before anything is sent: %s',
  async (value) => {
    const args = [value as never];
    await expect(file.execute({ sql: 'select ?', args })).rejects.toThrow(StatementError);
    await expect(file.batch([{ sql: 'select ?', args }], 'write')).rejects.toThrow(StatementError);
  },
);

test('a guard that nobody listed is still a guard', () => {
  const raised = coded('SQLITE_CONSTRAINT_TRIGGER', 'nobody listed this');
  expect(classify(raised)).toMatchObject({ name: 'ConstraintError', code: 'unlisted' });
  expect(classify(new Error('UNIQUE constraint failed: accounts.id'))).toBeInstanceOf(
    ConstraintError,
  );
});

const open = new Set<{ close(): void }>();
afterEach(() => {
  for (const one of open) one.close();
  open.clear();
});

/** A server that answers each request with these bytes and then ends the connection. */
async function serverThatSays(words: string | null): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => {
      if (words === null) socket.resetAndDestroy();
      else socket.end(words);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  open.add({
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

const http = (status: string, type: string, body: string, length = body.length) =>
  `HTTP/1.1 ${status}\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\nconnection: close\r\n\r\n${body}`;
const json = (value: unknown, length?: number) =>
  http('200 OK', 'application/json', JSON.stringify(value), length);
const HTML = '<html><body><h1>502 Bad Gateway</h1></body></html>';
const expired = {
  baton: null,
  base_url: null,
  results: Array.from({ length: 3 }, () => ({
    type: 'error',
    error: { message: 'The stream has expired due to inactivity', code: 'STREAM_EXPIRED' },
  })),
};

test.each([
  ['resets the connection', null],
  ['says nothing', ''],
  ['speaks no HTTP', '\u0000\u0001\u0002 hello\r\n\r\n'],
  ['is a proxy with a page of status 502', http('502 Bad Gateway', 'text/html', HTML)],
  ['is a proxy with a page of status 200', http('200 OK', 'text/html', HTML)],
  ['refuses the token', http('401 Unauthorized', 'application/json', '{"error":"expired"}')],
  ['wants slower calls', http('429 Too Many Requests', 'text/plain', '')],
  ['stops in the middle of its answer', json(expired, 5_000)],
  ['answers null', json(null)],
  ['answers with nothing in it', json({})],
  ['answers too few results', json({ baton: null, base_url: null, results: [] })],
  ['has let the stream expire', json(expired)],
])('a server that %s is away', async (_, words) => {
  const client = createClient({ url: await serverThatSays(words) });
  open.add(client);
  const sender = classified(client);
  await expect(sender.execute('select 1')).rejects.toThrow(DatabaseUnavailable);
  await expect(sender.batch(['select 1'], 'write')).rejects.toThrow(DatabaseUnavailable);
});
