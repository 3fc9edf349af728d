import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  nthEvent,
  type Rig,
  says,
  startRig,
  verbatim,
} from '../../bots/discord/testing/rig.node.ts';
import { silentLog } from '../../core/log.ts';
import { BODY_BYTES, discordWebhook } from './discord.ts';
import { SIGNATURE_AGE_SECONDS } from './discord-signature.ts';

let rig: Rig;
let server: Server;
let url: string;
let stored: Promise<void> = Promise.resolve();
const counted: string[] = [];

beforeAll(async () => {
  rig = await startRig({ receive: () => stored });
  const handle = discordWebhook({
    publicKey: rig.discord.publicKey,
    intake: rig.intake,
    metrics: { webhook: (source, result) => counted.push(`${source} ${result}`) },
    log: silentLog,
    now: () => rig.clock.now,
    pause: async () => undefined,
  });
  server = createServer(getRequestListener((request) => handle(request)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/discord`;
  rig.discord.interactionsUrl = url;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rig.stop();
});
beforeEach(() => {
  counted.length = 0;
  rig.events.length = 0;
  stored = Promise.resolve();
});

const seconds = (): number => Math.floor(rig.clock.now / 1000);

async function send(body: string, timestamp = seconds(), change: Record<string, string> = {}) {
  const headers = { ...(await rig.discord.sign(body, timestamp)), ...change };
  return fetch(url, { method: 'POST', body, headers });
}

const PING = JSON.stringify({ id: '1', type: 1, token: 't', application_id: '1', version: 1 });

describe('interactions over HTTP', () => {
  it('answers the ping', async () => {
    const response = await send(PING);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ type: 1 });
  });

  it('takes the same interactions as the gateway, answered in the response', async () => {
    const person = rig.discord.person({ over: 'http', where: 'server', locale: 'de' });
    const { answer } = await person.slash('create', { words: 'sunset' });
    expect(answer).toEqual({ type: 5, data: { flags: 64 } });
    await nthEvent(rig, 1);
    const form = { name: 'face-photos', label: verbatim('Photos') } as const;
    await rig.reply(says('Hello', { form }));
    const pressed = await person.press('Photos');
    expect(pressed.answer?.type).toBe(9);
    const file = { name: 'a.jpg', contentType: 'image/jpeg', bytes: new Uint8Array(3) };
    await person.submit([file], [file], [file]);
    await nthEvent(rig, 2);
    await rig.reply(says('Thank you', { mode: 'replace' }));
    expect(person.messages.map(({ text }) => text)).toEqual(['Thank you']);
    expect(counted).toEqual(Array(3).fill('discord accepted'));
  });

  it('is answered in time though the database is slow, and stored after', async () => {
    const slow = Promise.withResolvers<void>();
    stored = slow.promise;
    const person = rig.discord.person({ over: 'http' });
    const { answer } = await person.slash('help');
    expect(answer?.type).toBe(5);
    slow.resolve();
    await rig.intake.settled();
  });

  it('a replayed interaction is the same event again, under the same id', async () => {
    const person = rig.discord.person({ over: 'http' });
    const interaction = await person.slash('help');
    const body = JSON.stringify(person.payload(interaction, { id: '7', name: 'help', type: 1 }));
    expect((await send(body)).status).toBe(200);
    expect(new Set(rig.events.map(({ eventId }) => eventId)).size).toBe(1);
  });
});

describe('what is no interaction of Discord', () => {
  it.each([
    ['another signature', { 'x-signature-ed25519': 'ab'.repeat(64) }],
    ['a short signature', { 'x-signature-ed25519': 'ab' }],
    ['a signature that is no hexadecimal', { 'x-signature-ed25519': 'zz'.repeat(64) }],
    ['another timestamp', { 'x-signature-timestamp': '1' }],
    ['a timestamp that is none', { 'x-signature-timestamp': '1e9' }],
  ])('%s gets 401', async (_, headers) => {
    const response = await send(PING, seconds(), headers);
    expect(response.status).toBe(401);
    expect(counted).toEqual(['discord forged']);
    expect(rig.events).toEqual([]);
  });

  it('no signature gets 401', async () => {
    expect((await fetch(url, { method: 'POST', body: PING })).status).toBe(401);
  });

  it('a changed body gets 401', async () => {
    const headers = await rig.discord.sign(PING, seconds());
    const body = PING.replace('"1"', '"2"');
    expect((await fetch(url, { method: 'POST', body, headers })).status).toBe(401);
  });

  it('a signature from long ago or from ahead gets 401', async () => {
    for (const by of [-SIGNATURE_AGE_SECONDS - 1, SIGNATURE_AGE_SECONDS + 1])
      expect((await send(PING, seconds() + by)).status).toBe(401);
  });

  it.each([
    ['no JSON', '{'],
    ['no interaction', '[]'],
    ['no id', JSON.stringify({ type: 1 })],
    ['an unknown kind', JSON.stringify({ id: '1', type: 99, token: 't', application_id: '1' })],
    ['a command of nobody', JSON.stringify({ id: '1', type: 2, token: 't', application_id: '1' })],
  ])('%s gets 400', async (_, body) => {
    expect((await send(body)).status).toBe(400);
    expect(counted).toEqual(['discord malformed']);
    expect(rig.events).toEqual([]);
  });

  it('a body without end gets 413', async () => {
    const body = 'x'.repeat(BODY_BYTES + 1);
    expect((await send(body)).status).toBe(413);
    const chunked = new Response(body).body;
    const headers = await rig.discord.sign(body, seconds());
    const init = { method: 'POST', body: chunked, headers, duplex: 'half' };
    expect((await fetch(url, init)).status).toBe(413);
  });

  it('another method gets 405', async () => {
    expect((await fetch(url)).status).toBe(405);
  });

  it('a key that is none is refused at once', () => {
    const options = { intake: rig.intake, metrics: { webhook: () => undefined }, log: silentLog };
    expect(() =>
      discordWebhook({ ...options, publicKey: 'x', now: Date.now, pause: async () => undefined }),
    ).toThrow(RangeError);
  });
});
