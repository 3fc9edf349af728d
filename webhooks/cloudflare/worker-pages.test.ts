import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { listenUntil } from '../../bots/playground/testing/visitor.ts';
import { asker, codeOf } from '../../bots/process/testing/browser-life.node.ts';
import {
  type Door,
  deliver,
  type Person,
  press,
  say,
} from '../../bots/process/testing/crash-people.node.ts';
import { enter, joined, linkOf } from '../../bots/process/testing/sign-in.node.ts';
import { eventually, portrait } from '../../bots/process/testing/test-service.node.ts';
import { openWorkerWorld, type WorkerWorld } from './testing/worker-world.node.ts';

let world: WorkerWorld;
let door: Door;
let me: Person;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  world = await openWorkerWorld();
  door = { url: world.url, paid: new Set(), notice: () => undefined };
  me = await joined(door);
  ask = asker(door, me.cookie);
});
afterAll(() => world?.close());
afterEach(({ task }) => {
  if (task.result?.state === 'fail') world.server.debug();
});

test('an open tab is told of the picture that the Worker of tasks has made, and shows it', async () => {
  const stream = await ask('/playground/events?after=0', {
    headers: { accept: 'text/event-stream' },
  });
  expect(stream.status).toBe(200);
  const told = listenUntil(stream, (news) => news.some(({ text }) => text.includes('Kept until')));
  say(me, '/create studio-noir');
  await deliver(door, me);
  press(me, codeOf(await shown('With one photo'), 'With one photo'));
  await deliver(door, me);
  await shown('send me the photo');
  const { id } = await (
    await ask('/playground/uploads', {
      method: 'POST',
      body: new Uint8Array(await portrait('mira_front')),
      headers: { 'content-type': 'image/jpeg', 'x-file-name': 'mira.jpg' },
    })
  ).json();
  me.unsent.push(JSON.stringify({ kind: 'photos', eventId: crypto.randomUUID(), files: [id] }));
  await deliver(door, me);
  press(me, codeOf(await shown('Make it'), 'Make it'));
  await deliver(door, me);
  expect((await told).at(-1)?.event).toBe('message');

  const media = [...(await page()).matchAll(/\/playground\/media\/[\w-]+\/\d+/g)].at(-1)?.[0] ?? '';
  const picture = await ask(media);
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  expect((await asker(door, '')(media)).status).not.toBe(200);
});

test('the app answers for who has signed in by the link of the chat, and for nobody else', async () => {
  const cookie = await enter(door, await linkOf(door, me, 'app'));
  const own = await asker(door, cookie)('/app/results');
  expect(own.status).toBe(200);
  expect(await own.text()).toContain('Studio Noir');
  const none = await asker(door, '')('/app/results');
  expect(none.status).not.toBe(200);
  expect(await none.text()).not.toContain('Studio Noir');
});

test('the console answers for operators alone', async () => {
  expect((await asker(door, '')('/console')).status).toBe(401);
  await world.restart({ OPERATOR_IDS: `playground:${me.chat}` });
  const operator = asker(door, await enter(door, await linkOf(door, me, 'console')));
  for (const path of ['/console', '/console/money/books', '/console/acts', '/console/engines']) {
    const answer = await operator(path);
    expect(answer.status, path).toBe(200);
    expect(await answer.text(), path).toContain('<main');
  }
});

test('a template has its page, and a cover', async () => {
  const html = await (await asker(door, '')('/t/studio-noir')).text();
  expect(html).toContain('Studio Noir');
  const [cover = ''] = /\/covers\/[^"\s?]+/.exec(html) ?? [];
  const answer = await asker(door, '')(cover);
  expect([answer.status, answer.headers.get('content-type')], cover).toEqual([200, 'image/jpeg']);
});

const page = async (): Promise<string> => (await ask('/playground')).text();

const shown = (words: string): Promise<string> =>
  eventually(async () => {
    const html = await page();
    return html.includes(words) && html;
  });
