import { fork } from 'node:child_process';
import type { Moment } from './crash-moments.ts';

const CHILD = new URL('./crash-child.node.ts', import.meta.url);

/** The service in a process of its own. */
export type Running = {
  /** Where it is, once it is up; null where it was killed before. Rejects when it ended otherwise. */
  url: Promise<string | null>;
  /** Resolves when the process has ended: with the signal that ended it, or its exit code. */
  dead: Promise<NodeJS.Signals | number | null>;
  /** Kills it, and resolves when it has ended. */
  kill(): Promise<void>;
};

/**
 * Starts the service.
 * @param of `directory` and `dataKey` are its DATA_DIR and DATA_KEY; `dieAt` is where it kills itself, nowhere
 *   when absent
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
    execArgv: [],
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
