import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SECRET_SETTINGS, secretHider } from '../../core/config/secret-values.ts';
import { eventually } from './testing/test-service.node.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** A word that nothing else contains. */
const canary = (name: string): string =>
  `canary${createHash('sha256').update(name).digest('hex').slice(0, 30)}`;
/** Values of secret settings that have a form of their own; all others are a canary as it is. */
const FORMS: Readonly<Record<string, string>> = {
  STRIPE_SECRET_KEY: `sk_${canary('STRIPE_SECRET_KEY')}`,
  STRIPE_WEBHOOK_SECRET: `whsec_${canary('STRIPE_WEBHOOK_SECRET')}`,
  TELEGRAM_BOT_TOKEN: `123456:${canary('TELEGRAM_BOT_TOKEN')}`,
  DATA_KEY: randomBytes(32).toString('base64'),
  OTEL_EXPORTER_OTLP_HEADERS: `authorization=Bearer%20${canary('OTEL_EXPORTER_OTLP_HEADERS')}`,
  ERROR_WEBHOOK_SECRET: `whsec_${Buffer.from(canary('ERROR_WEBHOOK_SECRET')).toString('base64')}`,
  BACKUP_KEY: randomBytes(32).toString('base64'),
  OPENAI_SERVERS: JSON.stringify([
    { name: 'far', baseUrl: 'http://127.0.0.1:9', key: canary('OPENAI_SERVERS') },
  ]),
};
const secretOf = (name: string): string => FORMS[name] ?? canary(name);
/** What needs something on this machine that is not here, or another setting in its place. */
const ELSEWHERE = new Set([
  'AWS_SECRET_ACCESS_KEY',
  'DATABASE_AUTH_TOKEN',
  'C2PA_PRIVATE_KEY',
  'ERROR_WEBHOOK_URL',
]);
const NAMES = SECRET_SETTINGS.filter((name) => !ELSEWHERE.has(name));
/** Words of people; at rest they are another test's matter. */
const WORDS = [canary('a prompt'), `${canary('a name')}@example.com`];

let folder: string;
let echo: Server;
let asked = 0;
/** Where errors are reported; the address is a secret itself. */
const ERRORS = `/errors/${canary('ERROR_WEBHOOK_URL')}`;
const reported: string[] = [];
const spans: string[] = [];
/** A provider that refuses everybody and says back all that it was told. */
const echoing = async (): Promise<Server> => {
  const server = createServer((request, response) => {
    asked += 1;
    let body = '';
    request.on('data', (piece) => {
      body += String(piece);
    });
    request.on('end', () => {
      if (request.url?.startsWith(ERRORS)) reported.push(body);
      if (request.url === '/v1/traces') spans.push(body);
      const description = `wrong key: ${request.url} ${JSON.stringify(request.headers)} ${body}`;
      const error = { message: description, code: 'invalid_api_key', type: 'auth' };
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({ ok: false, error_code: 401, description, error, detail: description }),
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-canaries-'));
  echo = await echoing();
});
afterAll(async () => {
  echo.close();
  await rm(folder, { recursive: true, force: true });
});

type Run = { child: ChildProcess; written: () => string; ended: Promise<unknown> };
function start(more: Record<string, string>): Run {
  const root = `http://127.0.0.1:${(echo.address() as AddressInfo).port}`;
  const roots = [
    'OPENAI_BASE_URL',
    'GEMINI_BASE_URL',
    'REPLICATE_BASE_URL',
    'ATLASCLOUD_BASE_URL',
    'CLOUDFLARE_AI_BASE_URL',
    'STRIPE_API_BASE',
    'PAYPAL_BASE_URL',
    'TELEGRAM_API_ROOT',
    'DISCORD_API_ROOT',
  ];
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      LOG_LEVEL: 'debug',
      PLAYGROUND: 'on',
      DATA_DIR: folder,
      PUBLIC_URL: 'http://127.0.0.1:9',
      TELEGRAM_WEBHOOK: 'off',
      ERROR_WEBHOOK_URL: root + ERRORS,
      OTEL_EXPORTER_OTLP_ENDPOINT: root,
      PAYPAL_CLIENT_ID: 'client-of-nobody',
      PAYPAL_WEBHOOK_ID: 'W1',
      CLOUDFLARE_ACCOUNT_ID: '0'.repeat(32),
      DISCORD_APPLICATION_ID: '1',
      DISCORD_PUBLIC_KEY: 'ab'.repeat(32),
      ...Object.fromEntries(roots.map((name) => [name, root])),
      ...Object.fromEntries(NAMES.map((name) => [name, secretOf(name)])),
      ...more,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece) => {
      said += String(piece);
    });
  return { child, written: () => said, ended: once(child, 'exit') };
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}

/** Which secrets a text has, by the names of their settings. */
const found = (text: string): string[] =>
  NAMES.filter((name) =>
    [secretOf(name), encodeURIComponent(secretOf(name)), canary(name)].some((one) =>
      text.includes(one),
    ),
  );

/** Everything that lies in DATA_DIR, byte by byte. */
async function files(): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const all = entries.filter((one) => one.isFile());
  const bytes = await Promise.all(all.map((one) => readFile(join(one.parentPath, one.name))));
  return bytes.map((one) => one.toString('latin1')).join('\n');
}

it('finds every secret setting', () => {
  expect(NAMES.length).toBeGreaterThan(9);
  expect(found(NAMES.map(secretOf).join(' '))).toEqual(NAMES);
});

it('no secret gets out of the process: not by logs, files, answers or addresses, while providers say them back', async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { child, written, ended } = start({ PORT: port });
  const started = () => written().includes('alme bots');
  await Promise.race([eventually(started), ended]);
  expect(written(), 'it ended instead of starting').toContain('alme bots');
  const answers: string[] = [];
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const answer = await fetch(url + path, { redirect: 'manual', ...init });
    const text = path === '/playground/events' ? '' : await answer.text();
    answers.push(`${path} ${JSON.stringify([...answer.headers])} ${text}`);
    return answer;
  };
  const chat = await ask('/playground');
  const cookie = chat.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const headers = { cookie, origin: url, 'content-type': 'application/json' };
  const send = (body: object) =>
    ask('/playground/messages', {
      method: 'POST',
      headers,
      body: JSON.stringify({ eventId: crypto.randomUUID(), ...body }),
    });
  for (const code of ['adult', 'agree']) await send({ kind: 'press', message: 'none', code });
  for (const text of ['/name', WORDS[0], '/email', WORDS[1], `/imagine ${WORDS[0]}`])
    await send({ kind: 'text', text });
  for (const path of [
    '/',
    '/privacy',
    '/metrics',
    '/nothing',
    '/healthz',
    '/readyz',
    '/pay/done?session=cs_1',
    '/pay/done?token=O1',
  ])
    await ask(path);
  for (const path of [
    'telegram',
    'stripe',
    'paypal',
    'discord',
    'replicate/replicate',
    'atlas/atlas',
  ])
    await ask(`/webhooks/${path}`, { method: 'POST', body: '{"a":1}' });
  await ask('/metrics', { headers: { authorization: `Bearer ${secretOf('METRICS_TOKEN')}` } });
  // Telegram has refused the token, and said it.
  await eventually(() => /refuses the bot token/.test(written()) && asked > 2);
  child.kill('SIGTERM');
  await ended;
  // They were said, and taken out.
  expect(written()).toContain('[secret]');
  expect(found(written())).toEqual([]);
  expect(found(answers.join('\n'))).toEqual([]);
  expect(found(await files())).toEqual([]);
  // Errors were reported, and the receiver has refused them in its own words.
  expect(reported.length).toBeGreaterThan(0);
  expect(found(reported.join('\n'))).toEqual([]);
  expect(written() + answers.join('\n') + (await files())).not.toContain(ERRORS);
  // What was done was traced, in words of the service alone.
  expect(spans.join('\n')).toContain('update playground');
  expect(found(spans.join('\n'))).toEqual([]);
  for (const word of WORDS) expect(spans.join('\n')).not.toContain(word);
  for (const word of WORDS) expect(reported.join('\n')).not.toContain(word);
  for (const word of WORDS) expect(written()).not.toContain(word);
});

it('nor where it cannot start: wrong settings, a port that is taken, a database that is away', async () => {
  const wrong: Record<string, string>[] = [
    { PORT: secretOf('DATA_KEY') },
    { PORT: String((echo.address() as AddressInfo).port) },
    { DATABASE_URL: `http://127.0.0.1:9/${secretOf('METRICS_TOKEN')}` },
    { TELEGRAM_BOT_TOKEN: `wrong ${secretOf('TELEGRAM_BOT_TOKEN')}` },
  ];
  for (const more of wrong) {
    const { written, ended } = start({ PLAYGROUND: 'off', ...more });
    await ended;
    expect(written()).not.toBe('');
    expect(found(written())).toEqual([]);
  }
});

it('a key that is written over lines, in JSON or in an address is taken out too', () => {
  const key = `-----BEGIN PRIVATE KEY-----\n${'A+/'.repeat(20)}\n-----END PRIVATE KEY-----`;
  const hide = secretHider({
    C2PA_PRIVATE_KEY: key,
    DATA_KEY: 'old+key/one=,new+key/two=',
    OPENAI_API_KEY: 'short',
  });
  for (const said of [
    key,
    JSON.stringify({ key }),
    encodeURIComponent('old+key/one='),
    'new+key/two=',
  ])
    expect(hide(`x ${said} y`)).not.toMatch(/A\+\/A|key(?:\/|%2F)/);
  expect(hide('a short word')).toBe('a short word');
});
