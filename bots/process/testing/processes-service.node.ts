/** The service in several processes on one libSQL server, which a test can stop and kill. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { FROM_MODULE_CACHE } from './child-flags.ts';

const CHILD = new URL('./processes-child.node.ts', import.meta.url);

const MOST_STARTS = 10;

/** A process of the service. */
export type ServiceProcess = {
  /** Its address while it is up. */
  url: string;
  /**
   * Ends the process with a signal, and starts another in its place.
   * @throws where SIGTERM does not end it cleanly
   */
  replace(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** Stops it. */
  stop(): Promise<void>;
};

/** Starts a process of the service. @param settings its settings; it takes a free port */
export async function startProcess(settings: Record<string, string>): Promise<ServiceProcess> {
  let { child, url } = await up(settings);
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code] = await ended;
    if (signal === 'SIGTERM' && code !== 0) throw new Error(`the service ended with ${code}`);
  };
  return {
    get url() {
      return url;
    },
    async replace(signal) {
      await end(signal);
      ({ child, url } = await up(settings));
    },
    stop: () => end('SIGTERM'),
  };
}

/** Starts a process, and again where it ends at once, as what looks after services does. */
async function up(settings: Record<string, string>): Promise<{ child: ChildProcess; url: string }> {
  for (let tries = 1; ; tries += 1) {
    const child = begin(settings);
    try {
      return { child, url: await addressOf(child) };
    } catch (cause) {
      // A server that ends what a killed process had begun may be busy with it.
      if (tries >= MOST_STARTS) throw cause;
    }
  }
}

function begin(settings: Record<string, string>): ChildProcess {
  const { PATH, LOG_LEVEL = 'silent' } = process.env;
  const env = { ...(PATH && { PATH }), LOG_LEVEL, PORT: '0', HOST: '127.0.0.1', ...settings };
  const child = fork(CHILD, { env, execArgv: [...FROM_MODULE_CACHE] });
  process.once('exit', () => child.kill('SIGKILL'));
  return child;
}

async function addressOf(child: ChildProcess): Promise<string> {
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`the service ended with ${code ?? signal}`);
  });
  ended.catch(() => undefined);
  const [message] = await Promise.race([once(child, 'message'), ended]);
  return (message as { url: string }).url;
}
