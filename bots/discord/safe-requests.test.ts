import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DefaultRestOptions, DiscordAPIError } from '@discordjs/rest';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { platformWaits } from '../../core/chat/platform-waits.ts';
import { openErrorLines } from '../../core/log.node.ts';
import { deliveryRoutes } from './delivery-routes.ts';
import { discordApi } from './rest.ts';
import { safeRequests } from './safe-requests.ts';

/** What was asked, and how the server answers it. */
let asked: { path: string; nonce: unknown }[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const server = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += String(part);
  const { nonce } = body.startsWith('{') ? JSON.parse(body) : { nonce: undefined };
  asked.push({ path: request.url ?? '', nonce });
  answer(request, response);
});
let apiRoot: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

const json = (status: number, body: object) => (_: IncomingMessage, response: ServerResponse) => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};
const reset = (request: IncomingMessage) => void request.socket.resetAndDestroy();
const client = () =>
  discordApi({ token: 'x', apiRoot, sweep: false, waits: platformWaits(Date.now) });
const MESSAGE = { content: 'Here it is', flags: 0 } as const;

// @discordjs/rest 2.6.3 repeats a POST after a reset or an error 5xx.
test('a message that is repeated by the client has one nonce, so that Discord shows it once', async () => {
  for (const lost of [reset, json(502, {})]) {
    asked = [];
    answer = (...of) => (asked.length === 1 ? lost(...of) : json(200, { id: '7' })(...of));
    const address = { user: '1', dm: true, channel: '5', application: null, token: null } as never;
    const [route] = deliveryRoutes(client(), 'send', address, Date.now());
    await route?.go(MESSAGE as never);
    const posts = asked.filter(({ path }) => path.endsWith('/messages'));
    expect(posts.length).toBeGreaterThan(0);
    expect(new Set(posts.map(({ nonce }) => nonce)).size).toBe(1);
    expect(String(posts[0]?.nonce)).toMatch(/^\w{25}$/);
  }
});

test.each([
  ['is reset', reset],
  ['ends with an error of Discord’s', json(503, {})],
])('a follow-up, which knows no nonce, goes out once where its connection %s', async (_, lost) => {
  answer = lost;
  const body = { content: 'Here it is', wait: true } as const;
  const following = client().webhooks.execute('12345', 'token', body);
  await expect(following).rejects.toMatchObject({
    name: 'DeliveryError',
    problem: 'unavailable',
  });
  expect(asked).toHaveLength(1);
});

// @discordjs/rest 2.6.3 stops its timer when the headers are there.
test('a body that never comes is given up', async () => {
  answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{');
  };
  const send = safeRequests(DefaultRestOptions.makeRequest, 20);
  const reading = send(`${apiRoot}/v10/gateway`, { method: 'GET' }).then((got) => got.json());
  await expect(reading).rejects.toThrow();
});

// @discordjs/rest 2.6.3 sets its token to null at a 401.
test('one 401 does not silence the bot', async () => {
  const api = client();
  answer = json(401, { message: '401: Unauthorized', code: 0 });
  await expect(api.users.get('1')).rejects.toThrow('401');
  answer = json(200, { id: '1' });
  expect(await api.users.get('1')).toEqual({ id: '1' });
});

// @discordjs/rest 2.6.3 keeps files, words and the interaction's token in its errors.
test('the log of a refused message holds neither its files nor its words nor its token', () => {
  const sent = { files: [{ name: 'face.png', data: 'the face' }], body: { content: 'the words' } };
  const refused = { code: 50035, message: 'Invalid Form Body' };
  const url = 'https://discord.com/api/v10/webhooks/1/the-token';
  const err = new DiscordAPIError(refused, 50035, 400, 'POST', url, sent);
  expect(JSON.stringify(err)).toMatch(/the-token.*the face.*the words/);
  const lines: string[] = [];
  openErrorLines(
    (line) => line,
    (line) => lines.push(line),
  ).error({ err }, 'not sent');
  expect(lines.join()).toContain('Invalid Form Body');
  expect(lines.join()).not.toMatch(/the face|the words|the-token/);
});
