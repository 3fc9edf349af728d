/** Discord's own page with an activity in its frame, and the proxy that shows the activity's pages: for tests. */
import { request } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from '../../../core/marking/c2pa/self-signed.ts';

/** What stands around an activity. */
export type DiscordFrame = {
  /** The switches of Chromium that lead every address here. */
  flags: readonly string[];
  /** What the activity has said to Discord, in order. */
  said: [opcode: number, payload: Record<string, unknown>][];
  close(): Promise<void>;
};

/**
 * Plays Discord's page, which speaks its protocol with the frame that it opens, under `https://discord.com`
 * and every other host but the activity's own.
 */
const PAGE = (activity: string) => `<!doctype html><title>Discord</title><body><script>
const frame = document.createElement('iframe');
frame.width = 800; frame.height = 600;
addEventListener('message', async ({ source, origin, data }) => {
  if (source !== frame.contentWindow || origin !== '${activity}') return;
  const answer = await (await fetch('/said', { method: 'POST', body: JSON.stringify(data) })).json();
  source.postMessage([1, { nonce: data[1].nonce ?? null, ...answer }], origin);
});
frame.src = '${activity}/?frame_id=f1&instance_id=i1&platform=desktop';
document.body.append(frame);
</script>`;

/**
 * Starts it.
 * @param of `answer` says what Discord answers to a command, as the fields of its message
 */
export async function openDiscordFrame(of: {
  applicationId: string;
  service: string;
  answer: (cmd: string) => Record<string, unknown>;
}): Promise<DiscordFrame> {
  const host = `${of.applicationId}.discordsays.com`;
  const { certificates, privateKey } = await selfSigned(Date.now());
  const said: DiscordFrame['said'] = [];
  const server: Server = createServer({ cert: certificates, key: privateKey }, (asked, answer) => {
    if (asked.headers.host === host) {
      const { method, url, headers } = asked;
      const to = new URL(url ?? '/', of.service);
      const sent = request(to, { method, headers: { ...headers, host: 'alme.example' } }, (got) => {
        answer.writeHead(got.statusCode ?? 502, got.headers);
        got.pipe(answer);
      });
      sent.on('error', () => answer.destroy());
      return void asked.pipe(sent);
    }
    if (asked.url !== '/said')
      return void answer
        .writeHead(200, { 'content-type': 'text/html' })
        .end(PAGE(`https://${host}`));
    let body = '';
    asked.on('data', (piece) => {
      body += String(piece);
    });
    asked.on('end', () => {
      const [opcode, payload] = JSON.parse(body) as DiscordFrame['said'][number];
      said.push([opcode, payload]);
      const ready = { cmd: 'DISPATCH', evt: 'READY', data: { v: 1, config: {} } };
      const reply = opcode === 0 ? ready : { cmd: payload.cmd, ...of.answer(String(payload.cmd)) };
      answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    flags: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors'],
    said,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
