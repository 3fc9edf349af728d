import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { OwnFile } from '../../bots/discord/testing/forms.ts';
import { join18 } from '../../bots/discord/testing/join.ts';
import type { Person } from '../../bots/discord/testing/person.ts';
import { type StandIn, startDiscord } from '../../bots/discord/testing/stand-in.node.ts';
import { portrait, rowCounts } from '../../bots/process/testing/test-service.node.ts';
import { audit } from '../../db/audit.ts';
import { openWorkerWorld, type WorkerWorld } from './testing/worker-world.node.ts';

/** Discord waits three seconds; a loaded machine answers later than one of its own. */
const ANSWER_WITHIN_MS = 6_000;

let discord: StandIn;
let world: WorkerWorld;
let mira: Person;
beforeAll(async () => {
  discord = await startDiscord(Date.now);
  world = await openWorkerWorld(discord.settings);
  discord.interactionsUrl = `${world.url}/webhooks/discord`;
  mira = discord.person({ where: 'server', over: 'http' });
});
afterAll(async () => {
  await world?.close();
  await discord?.close();
});
afterEach(({ task }) => {
  if (task.result?.state === 'fail') world.server.debug();
});

test('a face profile is made by a form of three files, and a picture of it is delivered', async () => {
  await join18(mira);
  await mira.slash('profile');
  await mira.press('I agree');
  await mira.press('Send all three');
  expect(mira.form?.labels).toHaveLength(3);
  await mira.submit(
    [await photo('mira_front')],
    [await photo('mira_left')],
    [await photo('mira_right')],
  );
  await mira.untilSaid('face profile is ready');
  await mira.slash('create', { words: 'studio-noir' });
  await mira.press('With my face profile');
  await mira.untilSaid('Usually takes');
  await mira.press('Make it');
  const made = await mira.until(() => mira.messages.find(({ files }) => files[0]?.alt));
  expect(made.text).toMatch(/Kept until <t:\d+:D>/);
  expect(made.files).toMatchObject([{ name: expect.stringMatching(/\.png$/) }]);
  expect(await audit(world.db.query)).toEqual([]);
});

test('a command is asked for by one form', async () => {
  await mira.slash('imagine');
  expect(mira.form).toMatchObject({ customId: 'imagine', title: 'Picture from words' });
  await mira.submit('a red fox in the snow', '16:9 · wide');
  const asked = await mira.untilSaid('Usually takes');
  expect(asked).toMatchObject({ ephemeral: true });
  expect(asked.buttons).toEqual(expect.arrayContaining(['✓ 16:9', 'Make it']));
});

test('what is forged or signed for another body is refused and leaves nothing', async () => {
  const body = JSON.stringify({ id: '99', type: 3, token: 't', application_id: '1' });
  const seconds = Math.floor(Date.now() / 1_000);
  const rows = await rowCounts({ ctx: world });
  const post = async (headers: HeadersInit) =>
    (await fetch(`${world.url}/webhooks/discord`, { method: 'POST', body, headers })).status;
  expect(await post({})).toBe(401);
  expect(await post(await discord.sign(`${body} `, seconds))).toBe(401);
  expect(await post(await discord.sign(body, seconds - 3_600))).toBe(401);
  expect(await rowCounts({ ctx: world })).toEqual(rows);
});

test('a press is answered in time while the database stalls, and done once it goes on', async () => {
  world.sqld.stall();
  const begun = performance.now();
  try {
    await mira.slash('credits');
    expect(performance.now() - begun).toBeLessThan(ANSWER_WITHIN_MS);
  } finally {
    world.sqld.go();
  }
  await mira.untilSaid('free pictures');
});

async function photo(name: string): Promise<OwnFile> {
  return { name: `${name}.jpg`, contentType: 'image/jpeg', bytes: await portrait(name) };
}
