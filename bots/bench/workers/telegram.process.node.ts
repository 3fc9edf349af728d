/** Telegram on both sides of the Workers, in a process of its own: it sends updates and takes answers fast. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from '../child.node.ts';
import type { TelegramRequest } from './requests.ts';
import { sendAll } from './send.node.ts';

const TOKEN = '42:stand-in-token-that-opens-nothing-at-all';
const ME = { id: 42, is_bot: true, first_name: 'alme', username: 'alme_bot' };

const PHOTO = {
  date: 1,
  chat: { id: 1, type: 'private' },
  photo: [{ file_id: 'sheet', file_unique_id: 's', width: 1_000, height: 1_000 }],
};
const messages = new Map<number, number>();
let lastMessage = 0;

const server = createServer(async (request, response) => {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part as Uint8Array);
  const isJson = request.headers['content-type']?.startsWith('application/json');
  const result = carryOut(
    request.url?.split('/').at(-1) ?? '',
    isJson ? JSON.parse(Buffer.concat(parts).toString()) : {},
  );
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ ok: true, result }));
});
// Above what workerd keeps a connection for: it must not close under a call.
server.keepAliveTimeout = 120_000;
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

function carryOut(method: string, values: Record<string, unknown>): unknown {
  if (method === 'getMe') return ME;
  // What was uploaded once is sent by its id from then on.
  if (method === 'editMessageMedia') return { ...PHOTO, message_id: lastMessage };
  if (!method.startsWith('send') || method === 'sendChatAction') return true;
  const id = Number(values.chat_id);
  messages.set(id, (messages.get(id) ?? 0) + 1);
  lastMessage += 1;
  return { message_id: lastMessage, date: 1, chat: { id, type: 'private' }, text: values.text };
}

async function handle(wish: TelegramRequest): Promise<unknown> {
  if (wish.want === 'send') return sendAll(wish);
  if (wish.want === 'answers') {
    const all = [...messages.values()];
    return { chats: all.length, tooMany: all.reduce((sum, count) => sum + count - 1, 0) };
  }
  const { port } = server.address() as AddressInfo;
  return { apiRoot: `http://127.0.0.1:${port}`, token: TOKEN };
}

answer(handle, async () => {
  server.closeAllConnections();
  server.close();
});
