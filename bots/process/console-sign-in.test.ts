import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../core/chat/operators.ts';
import { asker } from './testing/browser-life.node.ts';
import { type Door, deliver, press } from './testing/crash-people.node.ts';
import { cookiesOf, employ, enter, joined, linkOf, signedInAs } from './testing/sign-in.node.ts';
import { eventually, openTestService, type TestService } from './testing/test-service.node.ts';

let house: TestService;
let door: Door;
beforeAll(async () => {
  house = await openTestService({});
  door = { url: house.service.url, paid: new Set(), notice: () => undefined };
});
afterAll(() => house?.close());

test('a stranger is shown how to sign in, and nothing else', async () => {
  for (const path of ['/console', '/console/acts', '/console/sessions']) {
    const answer = await asker(door, 'alme_console=none')(path);
    expect(answer.status, path).toBe(401);
    expect(await answer.text()).not.toContain('<table');
  }
});

test('nobody but operators gets a link', async () => {
  const person = await joined(door);
  person.unsent.push(
    JSON.stringify({ kind: 'text', eventId: crypto.randomUUID(), text: '/console' }),
  );
  await deliver(door, person);
  await house.service.conversation.settle();
  const html = await (await asker(door, person.cookie)('/playground')).text();
  expect(html).not.toContain('/console/enter/');
});

test('a link works once, and only in the browser that has opened it', async () => {
  const boss = await joined(door);
  employ(house, boss, 'owner');
  const link = await linkOf(door, boss, 'console');
  // The preview of a chat fetches it without using it up.
  const preview = await asker(door, '')(link);
  expect(preview.status).toBe(200);
  const nonce = /name="nonce" value="([\w-]+)"/.exec(await preview.text())?.[1] ?? '';
  const elsewhere = await asker(door, '')(link, {
    method: 'POST',
    body: new URLSearchParams({ nonce }),
  });
  expect(elsewhere.status).toBe(403);
  const foreign = await asker(door, cookiesOf(preview))(link, {
    method: 'POST',
    body: new URLSearchParams({ nonce }),
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(foreign.status).toBe(403);

  const cookie = await enter(door, link);
  expect((await asker(door, cookie)('/console')).status).toBe(200);
  expect((await asker(door, '')(link)).status).toBe(410);
  await expect(enter(door, link)).rejects.toThrow();
});

test('a new link takes the place of the one before', async () => {
  const boss = await joined(door);
  employ(house, boss, 'support');
  const first = await linkOf(door, boss, 'console');
  const second = await linkOf(door, boss, 'console');
  expect((await asker(door, '')(first)).status).toBe(410);
  expect((await asker(door, '')(second)).status).toBe(200);
});

test('a link for the app does not open the console', async () => {
  const { person } = await signedInAs(house, door, 'owner');
  const link = await linkOf(door, person, 'app');
  expect((await asker(door, '')(link.replace('/app/', '/console/'))).status).toBe(410);
});

test('who signs in is told in the chat, and ends it from there', async () => {
  const { person, ask } = await signedInAs(house, door, 'owner');
  const chat = asker(door, person.cookie);
  const html = await eventually(async () => {
    const page = await (await chat('/playground')).text();
    return page.includes('data-action="end-console"') ? page : undefined;
  });
  expect(html).toContain('signed in to the console as you');
  expect((await ask('/console/sessions')).status).toBe(200);
  press(person, 'end-console');
  await deliver(door, person);
  await house.service.conversation.settle();
  expect((await ask('/console/sessions')).status).toBe(401);
});

test('sessions are listed, ended one by one or all, and never those of others', async () => {
  const one = await signedInAs(house, door, 'owner');
  const other = await signedInAs(house, door, 'owner');
  const listed = await (await one.ask('/console/sessions')).text();
  const [, id = ''] = /name="id" value="(\w{26})"/.exec(listed) ?? [];
  const end = (of: typeof one, body: Record<string, string>) =>
    of.ask('/console/sessions/end', { method: 'POST', body: new URLSearchParams(body) });
  await end(other, { id });
  expect((await one.ask('/console/sessions')).status).toBe(200);
  expect((await end(one, { id: 'x'.repeat(50) })).status).toBe(422);
  expect((await end(one, { id })).status).toBe(303);
  expect((await one.ask('/console/sessions')).status).toBe(401);
  expect((await end(other, { id: 'all' })).status).toBe(303);
  expect((await other.ask('/console/sessions')).status).toBe(401);
});

test.each<[Role, number]>([
  ['owner', 200],
  ['support', 200],
  ['moderator', 403],
])('the record of acts answers a %s with %i', async (role, status) => {
  const { ask } = await signedInAs(house, door, role);
  expect((await ask('/console/acts')).status).toBe(status);
});

test('who is no operator any more is signed out', async () => {
  const { person, ask } = await signedInAs(house, door, 'support');
  const { operators } = house.service.ctx;
  const at = operators.findIndex(({ userId }) => userId === person.chat);
  (operators as unknown[]).splice(at, 1);
  expect((await ask('/console/sessions')).status).toBe(401);
});
