import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** A key that signs reports in tests. */
export const RECEIVER_SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

/** What a receiver of errors was told. */
export type Told = {
  type: string;
  timestamp: string;
  data: {
    level: string;
    message: string;
    code: string;
    times: number;
    dropped: number;
    service: string;
    version: string;
    error: { type: string; message: string; stack: string; cause?: { message: string } } | null;
    fields: Record<string, unknown>;
  };
};

/** A receiver of errors on real HTTP, which takes what is signed and nothing else. */
export type ErrorReceiver = {
  url: string;
  told: Told[];
  /** The bodies as they came. */
  bodies: string[];
  /** Calls whose signature is wrong. */
  forged: number;
  /** How the next calls are answered; afterwards they are taken. */
  answers: ((response: ServerResponse) => void)[];
  calls: IncomingHttpHeaders[];
  close(): void;
};

/** Starts a receiver. */
export async function startErrorReceiver(): Promise<ErrorReceiver> {
  const verifier = new Webhook(RECEIVER_SECRET);
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += String(piece);
    });
    request.on('end', () => {
      receiver.calls.push(request.headers);
      const answer = receiver.answers.shift();
      if (answer) return answer(response);
      const {
        'webhook-id': id = '',
        'webhook-timestamp': at,
        'webhook-signature': signature,
      } = request.headers;
      // By its own clock a receiver refuses old calls too; here the sender's clock is moved.
      const expected = verifier.sign(String(id), new Date(Number(at) * 1000), body);
      if (signature !== expected) {
        receiver.forged += 1;
        return void response.writeHead(401).end();
      }
      receiver.told.push(JSON.parse(body) as Told);
      receiver.bodies.push(body);
      response.writeHead(204).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const receiver: ErrorReceiver = {
    url: `http://127.0.0.1:${port}/errors`,
    told: [],
    bodies: [],
    forged: 0,
    answers: [],
    calls: [],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return receiver;
}
