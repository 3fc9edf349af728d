/** A way to a database server that can be cut right after a write: for tests that end whoever wrote. */
import { once } from 'node:events';
import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What every commit of the product begins with. */
const WRITE = 'BEGIN IMMEDIATE';

/** A way to a server. */
export type CutWay = {
  /** Opens the way to the server of an address, and gives its own. */
  open(url: string): Promise<string>;
  /**
   * Cuts the way after some more writes: the last one is committed, and nobody is told of it, or of anything
   * else from then on.
   * @returns resolves when it is cut
   */
  cutAfter(writes: number): Promise<void>;
  /** Opens the way again; who waited gets no answer any more. */
  mend(): void;
  close(): void;
};

export function cutWay(): CutWay {
  let [left, isCut] = [Number.POSITIVE_INFINITY, false];
  let cut: () => void = () => undefined;
  const held = new Set<ServerResponse>();

  const server = createServer((asked, answer) => {
    const { method, url: path, headers } = asked;
    const body: Buffer[] = [];
    asked.on('data', (chunk: Buffer) => body.push(chunk));
    asked.on('end', () => {
      if (isCut) return void held.add(answer);
      const sent = Buffer.concat(body);
      const passed = request({ hostname, port, method, path, headers }, (given) => {
        const parts: Buffer[] = [];
        given.on('data', (part: Buffer) => parts.push(part));
        given.on('end', () => {
          if (sent.includes(WRITE)) count();
          if (isCut) return void held.add(answer);
          answer.writeHead(given.statusCode ?? 502, given.headers).end(Buffer.concat(parts));
        });
      });
      passed.on('error', () => answer.destroy());
      passed.end(sent);
    });
  });
  let [hostname, port] = ['', ''];

  function count(): void {
    left -= 1;
    if (left > 0) return;
    isCut = true;
    cut();
  }

  const mend = () => {
    [left, isCut] = [Number.POSITIVE_INFINITY, false];
    for (const answer of held) answer.destroy();
    held.clear();
  };
  return {
    async open(url) {
      ({ hostname, port } = new URL(url));
      await once(server.listen(0, '127.0.0.1'), 'listening');
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    cutAfter: (writes) =>
      new Promise((resolve) => {
        [left, cut] = [writes, resolve];
      }),
    mend,
    close() {
      mend();
      server.closeAllConnections();
      server.close();
    },
  };
}
