import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../core/chat/operators.ts';
import type { Engine } from '../../core/engines/engine.ts';
import type { Door } from './testing/crash-people.node.ts';
import { type Signed, signedInAs } from './testing/sign-in.node.ts';
import { openTestService, quickEngine, type TestService } from './testing/test-service.node.ts';

const far: Engine = {
  ...quickEngine,
  id: 'far',
  name: 'Far away',
  company: 'Faraway Ltd.',
  costMicros: ({ durationSeconds }) => durationSeconds * 100_000,
};

let house: TestService;
let door: Door;
let boss: Signed;
beforeAll(async () => {
  house = await openTestService({ engines: [quickEngine, far] });
  door = { url: house.service.url, paid: new Set(), notice: () => undefined };
  boss = await signedInAs(house, door, 'owner');
});
afterAll(() => house?.close());

const send = (of: Signed, path: string, body: Record<string, string>) =>
  of.ask(`/console/engines/${path}`, { method: 'POST', body: new URLSearchParams(body) });
const page = async (): Promise<string> => (await boss.ask('/console/engines')).text();

test('an engine is switched off and on, once', async () => {
  expect(await page()).toContain('Faraway Ltd. gets the photos');
  expect(await page()).toContain('A second of video is estimated at $0.10');
  const off = { engine: 'far', on: 'no' };
  expect((await send(boss, 'switch', off)).status).toBe(303);
  expect(await page()).toContain('switched off');
  expect((await send(boss, 'switch', off)).status).toBe(409);
  expect((await send(boss, 'switch', { engine: 'far', on: 'yes' })).status).toBe(303);
  expect(await page()).not.toContain('switched off');
  const acts = await (await boss.ask('/console/acts')).text();
  expect(acts.match(/switch-engine/g)).toHaveLength(2);
});

test('engines are put into an order, and back into that of the settings', async () => {
  const places = async () =>
    [...(await page()).matchAll(/<code>(local|far)<\/code>/g)].map(([, id]) => id);
  expect((await send(boss, 'order', { order: 'far,local' })).status).toBe(303);
  expect(await places()).toEqual(['far', 'local']);
  expect((await send(boss, 'order', { order: '' })).status).toBe(303);
  expect(await places()).toEqual(['local', 'far']);
});

test.each([
  ['switch', { engine: 'nobody', on: 'no' }, 404],
  ['switch', { engine: 'far', on: 'perhaps' }, 422],
  ['order', { order: 'far,far' }, 404],
] as const)('%s with %o answers %i', async (path, body, status) => {
  expect((await send(boss, path, body)).status).toBe(status);
});

test.each<Role>(['support', 'moderator'])(
  'a %s has nothing to do with engines and settings',
  async (role) => {
    const other = await signedInAs(house, door, role);
    for (const path of ['/console/engines', '/console/settings'])
      expect((await other.ask(path)).status).toBe(403);
    expect((await send(other, 'switch', { engine: 'far', on: 'no' })).status).toBe(403);
    expect((await send(other, 'order', { order: 'far' })).status).toBe(403);
  },
);

test('the settings tell what is on, and no secret', async () => {
  const html = await (await boss.ask('/console/settings')).text();
  expect(html).toContain('Visible AI label');
  expect(html).toContain(process.version);
  for (const secret of Object.values(house.service.ctx.secrets)) expect(html).not.toContain(secret);
});
