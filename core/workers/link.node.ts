/** Connections to the two kinds of worker: threads and processes. */
import { fork } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import { giveWay } from './give-way.node.ts';
import type { HostMessage, JobReport } from './protocol.ts';

/** The worker's file and the kind of isolation it runs in. */
export type LinkOptions = {
  file: URL;
  /**
   * `thread` (the default) shares memory with the host, so buffers move without a copy. `process` costs a copy and
   * gives everything back to the system when it ends, survives crashes of native code, and sees no
   * environment: right for models and for decoding files of strangers.
   */
  isolation?: 'thread' | 'process';
};

/** The callbacks of a {@link Link}. */
export type LinkEvents = {
  onReport: (report: JobReport) => void;
  /** Called once when the worker has ended, crashed or failed to start. */
  onGone: (cause: unknown) => void;
};

/** A connection to one worker. */
export type Link = {
  /**
   * Sends a message to the worker. @param transfer buffers that are moved instead of copied, where the
   * isolation permits
   */
  post(message: HostMessage, transfer: readonly ArrayBuffer[]): void;
  /** Sets whether the worker keeps the host's process alive. */
  hold(alive: boolean): void;
  /** Ends the worker; resolves when it has exited. */
  end(): Promise<void>;
};

/** Starts a worker and connects to it. */
export function openLink(options: LinkOptions, events: LinkEvents): Link {
  return options.isolation === 'thread'
    ? openThread(options, events)
    : openProcess(options, events);
}

function openThread({ file }: LinkOptions, { onReport, onGone }: LinkEvents): Link {
  const thread = new Worker(file, { execArgv: [] });
  thread.on('message', onReport);
  thread.on('error', onGone);
  thread.on('exit', (code) => onGone(new Error(`thread ended with code ${code}`)));
  return {
    post: (message, transfer) => thread.postMessage(message, [...transfer]),
    hold: (alive) => (alive ? thread.ref() : thread.unref()),
    end: async () => {
      thread.ref();
      await thread.terminate();
    },
  };
}

function openProcess({ file }: LinkOptions, { onReport, onGone }: LinkEvents): Link {
  const child = fork(file, {
    serialization: 'advanced',
    // Pictures live outside the heap: a large nursery would only keep the sources' garbage.
    execArgv: ['--max-semi-space-size=4'],
    // Libraries chat on stdout, which belongs to the host's log.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Native libraries on many threads otherwise leave glibc with an arena each, mostly empty.
    env: { MALLOC_ARENA_MAX: '2' },
  });
  if (child.pid !== undefined) giveWay(child.pid);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.on('message', (message) => onReport(message as JobReport));
  child.on('error', onGone);
  child.on('exit', (code, signal) => onGone(new Error(`process ended with ${signal ?? code}`)));
  return {
    post: (message) => {
      child.send(withoutFlag(message), (error) => {
        if (error !== null) onGone(error);
      });
    },
    hold: (alive) => {
      if (alive) child.ref();
      else child.unref();
      if (alive) child.channel?.ref();
      else child.channel?.unref();
    },
    end: async () => {
      child.ref();
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/**
 * Removes the cancel flag from a message, since shared memory cannot cross to another process; a
 * `cancel` message takes its place.
 */
function withoutFlag(message: HostMessage): HostMessage {
  return message.kind === 'run' ? { ...message, cancelled: null } : message;
}
