import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../core/engines/engine.ts';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { accountAt } from '../../db/accounts.ts';
import { looksOf } from '../../db/shoots.ts';
import { asker } from './testing/browser-life.node.ts';
import { type Door, deliver, press } from './testing/crash-people.node.ts';
import { addFaceProfile } from './testing/face-profile.node.ts';
import { enter, joined, linkOf } from './testing/sign-in.node.ts';
import {
  eventually,
  openTestService,
  quickEngine,
  type TestService,
} from './testing/test-service.node.ts';

/** Lets pictures through, one for each time that it is told to. */
let through: number;
const waiting: (() => void)[] = [];
const letThrough = (count: number) => {
  through += count;
  while (through > 0 && waiting.length > 0) {
    through -= 1;
    waiting.shift()?.();
  }
};
const patient: Engine = {
  ...quickEngine,
  submit: async (request, options) => {
    await new Promise<void>((resolve, reject) => {
      options.signal.addEventListener('abort', () => reject(new Error('stopped')));
      waiting.push(resolve);
      letThrough(0);
    });
    return quickEngine.submit(request, options);
  },
};

let house: TestService;
let door: Door;
let me: Awaited<ReturnType<typeof joined>>;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  through = 0;
  house = await openTestService({
    ...{ webhook: true, engines: [patient] },
    rules: { ...DEFAULT_RULES, likeness: { ...DEFAULT_RULES.likeness, isChecked: false } },
  });
  door = { url: house.service.url, paid: new Set(), notice: () => undefined };
  me = await joined(door);
  const account = await eventually(() =>
    accountAt(house.service.ctx.db.query, { surface: 'playground', userId: me.chat }),
  );
  await addFaceProfile(house, account.id, { credits: 500 });
  ask = asker(door, await enter(door, await linkOf(door, me, 'app')));
});
afterAll(() => house?.close());

const post = (path: string, fields: Record<string, string> = {}, as = ask) =>
  as(path, { method: 'POST', body: new URLSearchParams(fields) });
const text = async (path: string, as = ask) => (await as(path)).text();
const chat = async () => (await asker(door, me.cookie)('/playground')).text();
const onceIn = (html: string): string => /name="once" value="(\w+)"/.exec(html)?.[1] ?? '';

test('a theme goes on in the chat; the shoot shows how far it is, is stopped, and shows what it made', async () => {
  const before = await text('/app/shoots');
  expect(before).toContain('Best of everything');
  expect(before).toContain('10 pictures · 90 credits');
  expect(before).toContain('You have had no shoot yet.');
  const answer = await post('/app/shoots/themes/best', { once: onceIn(before) });
  expect(answer.headers.get('location')).toBe('/app/chat');
  const code = await eventually(async () => /shoot-go:\w{26}:10/.exec(await chat())?.[0]);
  press(me, code);
  await deliver(door, me);

  letThrough(3);
  const making = await eventually(async () => {
    const page = await text('/app/shoots');
    return page.includes('3 of 10') && page;
  });
  expect(making).toContain('<progress max="10" value="3"');
  expect(making).not.toContain('/app/shoots/themes/');
  const [, id = ''] = /action="\/app\/shoots\/(\w{26})\/stop"/.exec(making) ?? [];
  expect(await text(`/app/shoots/${id}`)).toContain('3 of 10');

  const stopped = await post(`/app/shoots/${id}/stop`);
  expect(stopped.headers.get('location')).toBe(`/app/shoots/${id}?done=shoot.stops`);
  expect((await post(`/app/shoots/${id}/stop`)).status).toBe(409);
  letThrough(10);
  const over = await eventually(async () => {
    const page = await text(`/app/shoots/${id}`);
    return page.includes('class="tiles"') && page;
  });
  const looks = await looksOf(house.service.ctx.db.query, id);
  const made = looks.filter(({ generation: { state } }) => state === 'delivered');
  expect(made.length).toBeGreaterThanOrEqual(3);
  expect(over).toContain(`${made.length} of 10 pictures`);
  expect(over).toMatch(/back in your balance/);
  for (const { generation, resultId } of made) {
    expect(over).toContain(`/app/results/${generation.id}`);
    expect((await ask(`/app/media/${resultId}/small`)).status).toBe(200);
  }
  const list = await text('/app/shoots');
  expect(list).toContain(`/app/shoots/${id}"`);
  expect(list).toContain('/app/shoots/themes/best');
  expect(await text('/app/results')).toContain('href="/app/shoots"');

  expect((await post(`/app/shoots/${id}/send`, { once: onceIn(over) })).status).toBe(303);
  await eventually(async () => (await chat()).split(`of 10 pictures`).length > 2);
});

test('a shoot of somebody else is not there, and nothing of it can be done', async () => {
  const [, id = ''] = /\/app\/shoots\/(\w{26})"/.exec(await text('/app/shoots')) ?? [];
  expect(id).not.toBe('');
  const ben = await joined(door);
  const other = asker(door, await enter(door, await linkOf(door, ben, 'app')));
  expect((await other(`/app/shoots/${id}`)).status).toBe(404);
  expect((await post(`/app/shoots/${id}/stop`, {}, other)).status).toBe(404);
  expect((await post(`/app/shoots/${id}/send`, { once: 'a-stranger' }, other)).status).toBe(404);
  expect(await text('/app/shoots', other)).not.toContain(id);
});

test('a theme that there is not leads nowhere', async () => {
  expect((await post('/app/shoots/themes/none', { once: 'a-theme-none' })).status).toBe(404);
});
