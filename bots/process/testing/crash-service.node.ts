import { fork } from 'node:child_process';
import { FROM_MODULE_CACHE } from './child-flags.ts';
import type { Moment } from './crash-moments.ts';

const CHILD = new URL('./crash-child.node.ts', import.meta.url);

/** A child process that runs the service. */
export type Running = {
  /** Resolves with its origin when it is ready, with null when it was killed before that. Rejects otherwise. */
  url: Promise<string | null>;
  /** Resolves with the signal or the exit code when the process has ended. */
  dead: Promise<NodeJS.Signals | number | null>;
  /** Kills the process and resolves when it has ended. */
  kill(): Promise<void>;
};

/**
 * Starts the service in a child process.
 * @param of `directory` is DATA_DIR, `dataKey` is DATA_KEY, `dieAt` is the moment at which it kills itself; it
 *   does not when absent
 */
export function startChild(of: { directory: string; dataKey: string; dieAt?: Moment }): Running {
  const child = fork(CHILD, {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: of.directory,
      DATA_KEY: of.dataKey,
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
      ...(of.dieAt && { DIE_AT: JSON.stringify(of.dieAt) }),
    },
    execArgv: [...FROM_MODULE_CACHE],
  });
  const dead = new Promise<NodeJS.Signals | number | null>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
  const url = new Promise<string | null>((resolve, reject) => {
    child.once('message', (message: { url: string }) => resolve(message.url));
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      signal === 'SIGKILL' ? resolve(null) : reject(new Error(`the service ended with ${code}`)),
    );
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await dead;
  };
  return { url, dead, kill };
}
