import { parentPort } from 'node:worker_threads';
import { giveWay } from './give-way.node.ts';
import {
  type HostMessage,
  type JobContext,
  type JobFailure,
  type JobHandlers,
  type JobOrder,
  type JobReport,
  type Jobs,
  MOST_READ_BYTES,
} from './protocol.ts';

type Port = {
  report: (message: JobReport, transfer: ArrayBuffer[]) => void;
  listen: (hear: (message: HostMessage) => void) => void;
};

/**
 * Runs the host's jobs. Called once at the end of a worker's module, in a thread or a process.
 * @param handlers one function a job name
 * @throws when the module was not started as a worker
 */
export function serveJobs<J extends Jobs>(handlers: JobHandlers<J>): void {
  const port = openPort();
  const cancelledIds = new Set<number>();
  const readings = new Map<number, (bytes: Uint8Array | null) => void>();
  let lastReading = 0;
  const readPiece = async (id: number, from: number, to: number): Promise<Uint8Array> => {
    lastReading += 1;
    const reading = lastReading;
    const bytes = await new Promise<Uint8Array | null>((resolve) => {
      readings.set(reading, resolve);
      port.report({ id, kind: 'read', reading, from, to }, []);
    });
    if (!bytes) throw new Error('the host could not read');
    return bytes;
  };
  /** Reads a range in pieces, so that the host holds little however long the range is. */
  const read = async (id: number, from: number, to: number): Promise<Uint8Array> => {
    const whole = new Uint8Array(to - from);
    let filled = 0;
    while (filled < whole.length) {
      const start = from + filled;
      const piece = await readPiece(id, start, Math.min(start + MOST_READ_BYTES, to));
      if (piece.length === 0) break;
      whole.set(piece, filled);
      filled += piece.length;
    }
    return whole.subarray(0, filled);
  };
  const run = async (order: JobOrder) => {
    const { id, name, input } = order;
    const flag = order.cancelled === null ? null : new Int32Array(order.cancelled);
    const context: JobContext = {
      cancelled: () => (flag === null ? cancelledIds.has(id) : Atomics.load(flag, 0) === 1),
      progress: (fraction) => port.report({ id, kind: 'progress', fraction }, []),
      read: (from, to) => read(id, from, to),
    };
    try {
      const handler = handlers[name];
      if (handler === undefined) throw new Error(`no such job: ${name}`);
      const { output, transfer } = await handler(input, context);
      port.report({ id, kind: 'done', output }, transfer);
    } catch (error) {
      port.report({ id, kind: 'failed', error: describe(error) }, []);
    }
    cancelledIds.delete(id);
  };
  port.listen((message) => {
    if (message.kind === 'run') void run(message);
    else if (message.kind === 'cancel') cancelledIds.add(message.id);
    else {
      readings.get(message.reading)?.(message.bytes);
      readings.delete(message.reading);
    }
  });
}

function openPort(): Port {
  const thread = parentPort;
  if (thread !== null) {
    giveWay(0);
    return {
      report: (message, transfer) => thread.postMessage(message, transfer),
      listen: (hear) => void thread.on('message', hear),
    };
  }
  if (process.send === undefined) throw new Error('serveJobs runs in a worker only');
  // Ctrl-C reaches the whole group; the host says when its work is over by hanging up.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => {});
  process.on('disconnect', () => process.exit(0));
  return {
    // A host that has just died hears nothing any more: no reason to fail as well.
    report: (message) => void process.send?.(message, undefined, undefined, () => undefined),
    listen: (hear) => void process.on('message', (message) => hear(message as HostMessage)),
  };
}

function describe(error: unknown): JobFailure {
  if (!(error instanceof Error)) {
    return { name: 'Error', message: String(error), stack: undefined, fields: {} };
  }
  const fields = Object.fromEntries(
    Object.entries(error).filter(([, value]) =>
      ['string', 'number', 'boolean'].includes(typeof value),
    ),
  );
  return { name: error.name, message: error.message, stack: error.stack, fields };
}
