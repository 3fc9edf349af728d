import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../core/chat/operators.ts';
import { campaignOf, changeCampaign } from '../../db/campaigns.ts';
import { newId } from '../../db/ids.ts';
import type { Door } from './testing/crash-people.node.ts';
import { joined, type Signed, signedInAs } from './testing/sign-in.node.ts';
import {
  eventually,
  openTestService,
  quickEngine,
  type TestService,
} from './testing/test-service.node.ts';

const DAY_MS = 86_400_000;

let house: TestService;
let door: Door;
let boss: Signed;
beforeAll(async () => {
  // At night a message to many waits for the morning of each person.
  const begun = performance.now();
  const noon = Math.floor(Date.now() / DAY_MS) * DAY_MS + DAY_MS / 2;
  const now = () => noon + Math.floor(performance.now() - begun);
  house = await openTestService({ engines: [quickEngine], now });
  door = { url: house.service.url, paid: new Set(), notice: () => undefined };
  boss = await signedInAs(house, door, 'owner');
  await joined(door);
});
afterAll(() => house?.close());

const send = (who: Signed, path: string, form: Record<string, string> = {}) =>
  who.ask(`/console${path}`, { method: 'POST', body: new URLSearchParams(form) });
const page = async (path: string) => (await boss.ask(`/console${path}`)).text();
const campaign = (id: string) => campaignOf(house.service.ctx.db.query, id);

test('a message is written, previewed, counted, sent and stopped, each once', async () => {
  const id = newId(house.service.ctx.now());
  const at = `/broadcasts/${id}`;
  expect((await send(boss, '/broadcasts/begin', { broadcast: id })).status).toBe(303);
  expect((await send(boss, '/broadcasts/begin', { broadcast: id })).status).toBe(409);
  expect((await send(boss, `${at}/ready`)).status).toBe(404);
  const long = await send(boss, `${at}/words/de`, { words: 'x'.repeat(20_000) });
  expect(long.status).toBe(422);
  expect((await long.text()).match(/class="wrong"/g)).toHaveLength(1);
  expect((await send(boss, `${at}/words/xx`, { words: 'x' })).status).toBe(422);
  const words = 'New looks.\n\n<b>Try</b> them.';
  expect((await send(boss, `${at}/words/en`, { words })).status).toBe(303);
  expect((await send(boss, `${at}/audience`, { audience: 'everyone' })).status).toBe(303);
  const shown = await page(at);
  expect(shown).toContain('<p>&lt;b&gt;Try&lt;/b&gt; them.</p>');
  expect(shown).toContain('class="message" lang="es"');
  expect(await page('/broadcasts')).toContain('New looks.');
  expect((await send(boss, `${at}/ready`)).status).toBe(303);
  expect((await send(boss, `${at}/words/en`, { words: 'late' })).status).toBe(409);
  await eventually(async () => (await campaign(id))?.preparedAt != null);
  const asked = await send(boss, `${at}/run`);
  expect(await asked.text()).toContain('name="sure" value="yes"');
  expect((await campaign(id))?.state).toBe('ready');
  expect((await send(boss, `${at}/run`, { sure: 'yes' })).status).toBe(303);
  expect((await send(boss, `${at}/drop`, { sure: 'yes' })).status).toBe(409);
  await eventually(async () => (await campaign(id))?.state === 'done');
  expect((await send(boss, `${at}/stop`)).status).toBe(409);
  expect((await campaign(id))?.told).toBeGreaterThan(0);
});

/** Brings a message to many to where it can go. @returns its id */
async function ready(): Promise<string> {
  const id = newId(house.service.ctx.now());
  const at = `/broadcasts/${id}`;
  await send(boss, '/broadcasts/begin', { broadcast: id });
  await send(boss, `${at}/words/en`, { words: 'Good news.' });
  await send(boss, `${at}/audience`, { audience: 'everyone' });
  await send(boss, `${at}/ready`);
  await eventually(async () => (await campaign(id))?.preparedAt != null);
  return id;
}

/** Has a message run whose people are not told yet: its tasks wait. */
async function running(): Promise<string> {
  const id = await ready();
  const { db } = house.service.ctx;
  const changes = { state: 'running', startedAt: house.service.ctx.now() } as const;
  await db.commit([changeCampaign(db.query, { id, from: ['ready'] }, changes)]);
  return id;
}

test('one runs at a time: the second is told so, and goes once the first has stopped', async () => {
  const first = await running();
  const second = await ready();
  const run = () => send(boss, `/broadcasts/${second}/run`, { sure: 'yes' });
  const refused = await run();
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Another message is being told. Stop it first');
  expect((await campaign(second))?.state).toBe('ready');
  expect(await page(`/broadcasts/${first}`)).toContain('/stop"');
  const stops = await Promise.all([1, 2].map(() => send(boss, `/broadcasts/${first}/stop`)));
  expect(stops.map(({ status }) => status)).toContain(303);
  expect((await campaign(first))?.state).toBe('stopped');
  expect((await run()).status).toBe(303);
  await eventually(async () => (await campaign(second))?.state === 'done');
  expect(await page(`/broadcasts/${first}`)).toContain('Go on');
  expect((await send(boss, `/broadcasts/${first}/run`)).status).toBe(303);
  await eventually(async () => (await campaign(first))?.state === 'done');
  expect((await campaign(first))?.told).toBeGreaterThan(0);
});

test('a draft is dropped after a question', async () => {
  const id = newId(house.service.ctx.now());
  await send(boss, '/broadcasts/begin', { broadcast: id });
  expect((await send(boss, `/broadcasts/${id}/drop`)).status).toBe(200);
  expect((await send(boss, `/broadcasts/${id}/drop`, { sure: 'yes' })).status).toBe(303);
  expect((await campaign(id))?.state).toBe('dropped');
});

test('an official template is taken out of the offer and brought back, once', async () => {
  const path = '/templates/official/studio-noir/offer';
  expect(await page('/templates/official')).toContain('studio-noir');
  expect((await send(boss, path, { offered: 'no' })).status).toBe(303);
  expect((await send(boss, path, { offered: 'no' })).status).toBe(409);
  expect(await page('/templates/official?state=withheld')).toContain('studio-noir');
  expect((await send(boss, path, { offered: 'yes' })).status).toBe(303);
  expect((await send(boss, '/templates/official/none/offer', { offered: 'no' })).status).toBe(404);
});

test.each<Role>(['support', 'moderator'])(
  'a %s sees the templates of people alone',
  async (role) => {
    const other = await signedInAs(house, door, role);
    expect((await other.ask('/console/templates?state=offered')).status).toBe(200);
    for (const path of ['/templates/official', '/broadcasts', '/broadcasts/X'])
      expect((await other.ask(`/console${path}`)).status).toBe(403);
    for (const path of ['/templates/official/studio-noir/offer', '/broadcasts/begin'])
      expect((await send(other, path)).status).toBe(403);
  },
);
