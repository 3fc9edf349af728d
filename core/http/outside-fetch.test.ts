import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AnswerTooLarge, boundedFetch } from './bounded-fetch.ts';
import { ForbiddenAddress, type OutsideRules, openOutsideFetch } from './outside-fetch.ts';
import { isPublicAddress, openPublicFetch } from './public-fetch.node.ts';

/** A server on loopback that answers by path, and what it was asked. */
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.headers.host} ${request.url}`);
  const to = new URL(request.url ?? '', 'http://x').searchParams.get('to');
  if (to !== null) response.writeHead(302, { location: to }).end('elsewhere');
  else if (request.url === '/endless') response.write('x'.repeat(4096));
  else response.end('a picture');
});
let own = '';
let port = 0;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  port = (server.address() as AddressInfo).port;
  own = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
});

/** The public network: these names, each with a fixed answer. */
const publicly: Record<string, () => Response> = {
  'https://files.example/a': () => new Response('a'),
  'https://below.files.example/b': () => new Response('b'),
  'https://files.example/away': () => Response.redirect('https://evil.example/a'),
  'https://files.example/below': () => Response.redirect('https://below.files.example/b'),
  'https://files.example/metadata': () => Response.redirect('https://169.254.169.254/latest'),
  'https://files.example/plain': () => Response.redirect('http://files.example/a'),
  'https://files.example/round': () => Response.redirect('https://files.example/round'),
  'https://files.example/home': () => Response.redirect(`${own}/private`),
};
const reached: string[] = [];
const fetchOutside = openOutsideFetch({
  fetch: (input, init) => fetch(input, init),
  publicFetch: async (input) => {
    reached.push(String(input));
    const answer = publicly[String(input)];
    if (!answer) throw new Error(`nothing at ${String(input)}`);
    return answer();
  },
});
const RULES: OutsideRules = {
  hosts: ['files.example', '*.files.example'],
  mostBytes: 1024,
  limitMs: 60_000,
};
const textAt = async (address: unknown, rules: Partial<OutsideRules> = {}) =>
  (await fetchOutside(address, { ...RULES, own, ...rules })).text();

test('only the hosts that are named answer, over HTTPS, and each redirect is looked at again', async () => {
  expect(await textAt('https://files.example/a')).toBe('a');
  expect(await textAt('https://files.example/below')).toBe('b');
  const forbidden = [
    'https://files.example.evil.example/a',
    'https://evilfiles.example/a',
    'https://files.example@evil.example/a',
    'https://name:word@files.example/a',
    'https://files.example:8443/a',
    'http://files.example/a',
    'https://127.0.0.1/a',
    'https://2130706433/a',
    'https://0x7f.1/a',
    'https://[::1]/a',
    'https://[::ffff:7f00:1]/a',
    'https://localhost/a',
    'file:///etc/passwd',
    'data:text/plain,a',
    'no address',
    7,
    null,
    'https://files.example/away',
    'https://files.example/metadata',
    'https://files.example/plain',
    'https://files.example/round',
  ];
  for (const address of forbidden)
    await expect(textAt(address), String(address)).rejects.toBeInstanceOf(ForbiddenAddress);
  const elsewhere = reached.filter((url) => !/^https:\/\/(below\.)?files\.example\//.test(url));
  expect(elsewhere).toEqual([]);
});

test('where every host may answer, plain HTTP, other ports and numbers may not', async () => {
  expect(await textAt('https://files.example/a', { hosts: 'public' })).toBe('a');
  for (const address of [
    'http://files.example/a',
    'https://files.example:1/a',
    'https://10.0.0.1/',
  ])
    await expect(textAt(address, { hosts: 'public' })).rejects.toBeInstanceOf(ForbiddenAddress);
});

test('the operator’s own address answers from its own origin, and from no other port', async () => {
  expect(await textAt(`${own}/a`)).toBe('a picture');
  expect(await textAt(`${own}/?to=/a`)).toBe('a picture');
  asked.length = 0;
  for (const to of [`http://127.0.0.1:1/`, 'http://localhost/', `http://localhost:${port}/`])
    await expect(textAt(`${own}/?to=${to}`)).rejects.toBeInstanceOf(ForbiddenAddress);
  expect(asked).toHaveLength(3);
  // Without the setting, loopback is as closed as any private network.
  await expect(fetchOutside(`${own}/a`, { ...RULES, hosts: 'public' })).rejects.toBeInstanceOf(
    ForbiddenAddress,
  );
});

test('an answer ends at its bound, announced or not', async () => {
  await expect(textAt(`${own}/a`, { mostBytes: 8 })).rejects.toBeInstanceOf(AnswerTooLarge);
  await expect(textAt(`${own}/endless`)).rejects.toBeInstanceOf(AnswerTooLarge);
});

test('a caller who stops ends the call', async () => {
  const stop = new AbortController();
  const response = await fetchOutside(`${own}/endless`, {
    ...RULES,
    own,
    mostBytes: 8192,
    signal: stop.signal,
  });
  stop.abort(new Error('stopped'));
  await expect(response.text()).rejects.toThrow();
});

/** A name server whose answers change with every look, as in DNS rebinding. */
const resolving = (...answers: string[]): Parameters<typeof openPublicFetch>[0] => ({
  lookup: (_, options, callback) => {
    const address = answers.length > 1 ? (answers.shift() ?? '') : (answers[0] ?? '');
    if (options.all) callback(null, [{ address, family: 4 }]);
    else callback(null, address, 4);
  },
});

test('a name that means a private address is refused where the connection is made', async () => {
  const publicFetch = openPublicFetch(resolving('127.0.0.1'));
  const guarded = openOutsideFetch({ fetch, publicFetch });
  await expect(
    guarded('https://rebound.example/', { ...RULES, hosts: 'public' }),
  ).rejects.toBeInstanceOf(ForbiddenAddress);
  for (const host of ['rebound.example', '127.0.0.1', '[::1]'])
    await expect(publicFetch(`http://${host}:${port}/`)).rejects.toMatchObject({
      cause: expect.any(ForbiddenAddress),
    });
  expect(asked).toEqual([]);
});

test('an allowed address is connected to under its name', async () => {
  const open = openPublicFetch({ ...resolving('127.0.0.1'), isAllowed: () => true });
  const response = await open(`http://named.example:${port}/a`);
  expect(await response.text()).toBe('a picture');
  expect(asked).toEqual([`named.example:${port} /a`]);
  const moved = await open(`http://named.example:${port}/?to=/a`, { redirect: 'manual' });
  expect([moved.status, moved.headers.get('location')]).toEqual([302, '/a']);
  await moved.body?.cancel();
});

test.each<[string, boolean]>([
  ['8.8.8.8', true],
  ['223.255.255.255', true],
  ['2606:4700::1111', true],
  ['2001:4860:4860::8888', true],
  ['64:ff9b::8.8.8.8', true],
  ...[
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.0.0.9',
    '192.168.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '64:ff9b::127.0.0.1',
    '64:ff9b::a00:1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'fc00::1',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    'a name',
  ].map((address): [string, boolean] => [address, false]),
])('%s is public: %s', (address, is) => {
  expect(isPublicAddress(address)).toBe(is);
});

test('an API’s answer is no reason to send keys and photos elsewhere', async () => {
  const bounded = boundedFetch((input, init) => fetch(input, init), 1024);
  const response = await bounded(`${own}/?to=${own}/a`, { headers: { 'x-goog-api-key': 'k' } });
  expect(response.status).toBe(302);
  expect(asked).toHaveLength(1);
});
