import { parentPort } from 'node:worker_threads';
import type { JobContext, JobFailure, JobHandlers, JobOrder, JobReport, Jobs } from './protocol.ts';

/**
 * Answers the host's jobs, one after the other. Called once at the end of a worker's file.
 * @param handlers one function a job name
 * @throws when called outside a worker thread
 */
export function serveJobs<J extends Jobs>(handlers: JobHandlers<J>): void {
  const port = parentPort;
  if (port === null) throw new Error('serveJobs runs in a worker thread only');
  const report = (message: JobReport, transfer: ArrayBuffer[] = []) =>
    port.postMessage(message, transfer);
  port.on('message', async (order: JobOrder) => {
    const flag = new Int32Array(order.cancelled);
    const context: JobContext = {
      cancelled: () => Atomics.load(flag, 0) === 1,
      progress: (fraction) => report({ id: order.id, kind: 'progress', fraction }),
    };
    try {
      const handler = handlers[order.name];
      if (handler === undefined) throw new Error(`no such job: ${order.name}`);
      const { output, transfer } = await handler(order.input, context);
      report({ id: order.id, kind: 'done', output }, transfer);
    } catch (error) {
      report({ id: order.id, kind: 'failed', error: describe(error) });
    }
  });
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
