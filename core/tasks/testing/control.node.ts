import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where a Worker under test asks before each of its steps whether it may go on. */
export type Control = {
  url: string;
  /** The steps that were asked for, in order. */
  steps: string[];
  /** Holds the next one who comes to a step. @returns resolves when somebody does */
  hold(step: string): Promise<void>;
  /** Lets the next ones who come to a step throw. */
  fail(step: string, times?: number): void;
  /** Lets whoever is held go on, and those who come later. */
  go(): void;
  close(): void;
};

/** Opens a server that lets everybody go on whom no test holds. */
export async function openControl(): Promise<Control> {
  const steps: string[] = [];
  let held: { step: string; reached: () => void } | null = null;
  let failing: string[] = [];
  let waiting: ServerResponse[] = [];
  const server = createServer((request, response) => {
    const step = (request.url ?? '').slice(1);
    steps.push(step);
    if (failing[0] === step) {
      failing.shift();
      response.writeHead(409).end();
    } else if (held?.step === step) {
      waiting.push(response);
      held.reached();
      held = null;
    } else response.end('go');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    steps,
    hold: (step) =>
      new Promise((reached) => {
        held = { step, reached };
      }),
    fail: (step, times = 1) => {
      failing = Array<string>(times).fill(step);
    },
    go: () => {
      held = null;
      for (const response of waiting) response.end('go');
      waiting = [];
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
