/** Telegram's page for browsers, and the service behind a reverse proxy: both by HTTPS, for a real browser. */
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeChain } from '../../../webhooks/testing/paypal-chain.node.ts';

/** Both sites, on one port. */
export type TelegramWeb = {
  /** The switch by which a browser finds every site of the world here. */
  flag: string;
  /** The sites that were asked for, other than Telegram's and the service. */
  foreign: Set<string>;
  close: () => Promise<void>;
};

/** Where Telegram's page is. */
export const TELEGRAM_WEB = 'https://web.telegram.org';

/**
 * Opens a server that stands for every site of the world.
 * @param of `publicUrl` is the service's address for people, `url` where it listens, and `frame` the address
 *   that Telegram's page shows in a frame
 */
export async function openTelegramWeb(of: {
  publicUrl: string;
  url: string;
  frame: () => string;
}): Promise<TelegramWeb> {
  const foreign = new Set<string>();
  const ours = new URL(of.publicUrl).host;
  const { pem: cert, key } = await makeChain({ name: ours });
  const pem = key.export({ type: 'pkcs8', format: 'pem' });
  const server = createServer({ cert, key: pem }, (asked, answer) => {
    const { host = '' } = asked.headers;
    if (host === new URL(TELEGRAM_WEB).host) {
      answer.setHeader('content-type', 'text/html');
      return void answer.end(
        `<script>said = []; addEventListener('message', ({ data }) => said.push(JSON.parse(data).eventType));</script>
<iframe src="${of.frame()}" width="360" height="700"></iframe>`,
      );
    }
    if (host !== ours) {
      foreign.add(host);
      return void answer.writeHead(404).end();
    }
    const { method, headers } = asked;
    const onward = request(new URL(asked.url ?? '/', of.url), { method, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    flag: `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    foreign,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
