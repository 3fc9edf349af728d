import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A child process of the benchmark that answers one request after the other. */
export type Child = {
  pid: number;
  /** Sends a wish and resolves with what the process answers. */
  ask(wish: unknown): Promise<unknown>;
  end(): Promise<void>;
};

/** Flags for measuring memory without garbage and with freed memory returned to the system. */
export const WATCHED = {
  env: { MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_ARENA_MAX: '2' },
  execArgv: ['--expose-gc'],
};

/** Starts a file that ends with `answer(...)`, with no environment but `env`. */
export async function startChild(
  file: URL,
  { env = {}, execArgv = [] }: { env?: Record<string, string>; execArgv?: string[] } = {},
): Promise<Child> {
  const child: ChildProcess = fork(file, [], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv,
  });
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`${file.pathname} ended with ${code}`);
  });
  gone.catch(() => undefined);
  const hear = () => Promise.race([once(child, 'message').then(([message]) => message), gone]);
  await hear();
  return {
    pid: child.pid ?? 0,
    ask(wish) {
      const answer = hear();
      child.send(wish as object);
      return answer;
    },
    async end() {
      if (child.exitCode !== null) return;
      const exit = once(child, 'exit');
      child.disconnect();
      await exit;
    },
  };
}

/** Runs the child's side: reports readiness, answers each request, and stops with its parent. */
export function answer<Wish>(
  handle: (wish: Wish) => Promise<unknown>,
  stop: () => Promise<void>,
): void {
  process.on('message', (wish: Wish) => {
    handle(wish).then(
      (result) => process.send?.(result ?? null),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  });
  process.on('disconnect', () => {
    stop().finally(() => process.exit(0));
  });
  process.send?.('ready');
}
