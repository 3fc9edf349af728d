import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  eventually,
  INSIDES,
  joinTelegram,
  refusals,
  rowCounts,
  saidTo,
  sendProfile,
  tracesOf,
} from '../../bots/process/testing/test-service.node.ts';
import { buySpark, makePicture, SPARK } from '../../bots/telegram/testing/journey.node.ts';
import type { TelegramUser } from '../../bots/telegram/testing/stand-in.node.ts';
import { readZip } from '../../core/exports/testing/read-zip.ts';
import { audit } from '../../db/audit.ts';
import { type Heard, openWorkerWorld, type WorkerWorld } from './testing/worker-world.node.ts';
import { objectsIn, restOver } from './testing/world-state.node.ts';

/** The price of a picture. */
const PRICE = 10;
const LEFT = 2 * SPARK - PRICE;
/** Where the id of an erased account is still found: in the books, and for who asks whether it is gone. */
const STAYS = [
  'balances.account_id',
  'checkouts.account_id',
  'deletions.subject',
  'departures.account_id',
  'entries.account_id',
];

let world: WorkerWorld;
let me: TelegramUser;
beforeAll(async () => {
  world = await openWorkerWorld();
  me = await joinTelegram(world, { firstName: 'Kanarimira' });
});
afterAll(() => world?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') world.server.debug();
  else await books();
});

test('a face profile is made of three photos, and a picture of it is delivered', async () => {
  await sendProfile(me);
  const picture = await makePicture(me, 'Studio Noir');
  expect(picture).toMatchObject({ kind: 'photo' });
  expect(picture.text).toContain('Kept until');
  expect(picture.file?.width).toBeGreaterThan(700);
  me.say('/history');
  expect((await me.chat.until('What you made')).text).toContain('Studio Noir');
});

test('credits bought on the sandbox’s page count once, whose events come twice and in the wrong order', async () => {
  await buySpark(me, { copies: '2', reversed: 'on' });
  await restOver(world);
  expect(await credits()).toBe(SPARK);
});

test('credits bought with Stars pay for a picture', async () => {
  await world.db.query.run(sql`update allowances set used = limit_count`);
  me.say('/buy');
  await me.chat.until('Credits never expire');
  me.press(/Spark.*250 ⭐/);
  await me.chat.until('You pay with Stars');
  expect(await me.pay()).not.toHaveProperty('error');
  await me.chat.until(`${SPARK} credits are on your balance`);
  expect(await credits()).toBe(2 * SPARK);
  const picture = await makePicture(me, 'Studio Noir');
  expect(picture.text).toContain(`${LEFT} credits left`);
});

test('what the engine refuses costs nothing', async () => {
  me.say('/create Film Still');
  await me.chat.until('Film Still');
  me.press('With my face profile');
  await me.chat.until('Line of dialogue');
  me.say('No [5004] today');
  const question = await me.chat.until('Usually takes');
  me.press('Make it', question);
  await me.chat.until('back on your balance');
  await restOver(world);
  expect(await credits()).toBe(LEFT);
});

test('every update delivered again, the newest first, changes nothing and says nothing', async () => {
  await restOver(world);
  const [rows, said] = [await rowCounts({ ctx: world }), me.chat.transcript()];
  for (const one of world.heard.toReversed()) expect(await deliver(one)).toBe(200);
  await restOver(world);
  expect(await rowCounts({ ctx: world })).toEqual(rows);
  expect(me.chat.transcript()).toBe(said);
});

test('what is forged is refused and leaves nothing', async () => {
  const rows = await rowCounts({ ctx: world });
  const [genuine] = world.heard;
  if (!genuine) return expect.unreachable('no update');
  const body = new TextEncoder().encode(JSON.stringify({ update_id: 9_999, message: {} }));
  const headers: [string, string][] = [['x-telegram-bot-api-secret-token', 'another-secret']];
  expect(await deliver({ ...genuine, body, headers })).toBe(401);
  const stripe = { url: `${world.url}/webhooks/stripe`, body };
  const signature = `t=${Math.floor(Date.now() / 1_000)},v1=${'0'.repeat(64)}`;
  expect(await deliver({ ...stripe, headers: [['stripe-signature', signature]] })).toBe(401);
  expect(await rowCounts({ ctx: world })).toEqual(rows);
});

test('what is held is told, taken along, and deleted to the last file', async () => {
  const [owner] = await world.db.query.all<{ id: string }>(sql`select id from accounts`);
  me.say('/privacy');
  expect((await me.chat.until('What is held about you now')).text).toContain('2 results, until');
  me.say('/export');
  await me.chat.until('Your data as an archive');
  me.press('Make my archive');
  const { file } = await me.chat.until(({ kind }) => kind === 'document');
  const names = readZip(file?.bytes ?? new Uint8Array()).map(({ path }) => path);
  expect(names).toEqual(expect.arrayContaining(['account.json', 'face-photos/front.jpg']));
  expect(names.filter((name) => name.startsWith('results/'))).toHaveLength(2);

  me.say('/delete');
  await me.chat.until('What shall I delete');
  me.press('My account');
  await me.chat.until('one tap takes it back');
  me.press('Delete now');
  await me.chat.until(`Your ${LEFT} credits are lost`);
  me.press('Delete everything');
  await me.chat.until('Your account is closed');
  await me.chat.until('Receipt of deletion');
  await restOver(world);
  const left = async (word: string) => (await tracesOf({ ctx: world }, word)).toSorted();
  expect(await left(owner?.id ?? '')).toEqual(STAYS);
  for (const personal of [String(me.person.id), 'Kanarimira', 'mira@example.com'])
    expect(await left(personal), personal).toEqual([]);
  await eventually(async () => (await peoplesObjects()).length === 0);
  // A press that is delivered again is acknowledged again, which Telegram refuses to no harm.
  const refused = refusals(world).filter(({ description }) => !description.includes('too old'));
  expect(refused).toEqual([]);
  for (const said of saidTo(me)) expect(said).not.toMatch(INSIDES);
});

async function deliver({ url, headers, body }: Heard): Promise<number> {
  const kept = headers.filter(([name]) => !/^(?:host|content-length|connection)$/i.test(name));
  return (await fetch(url, { method: 'POST', headers: kept, body })).status;
}

async function credits(): Promise<number> {
  const [row] = await world.db.query.all<{ credits: number }>(sql`select credits from balances`);
  return row?.credits ?? 0;
}

async function books(): Promise<void> {
  expect(await audit(world.db.query)).toEqual([]);
}

async function peoplesObjects(): Promise<string[]> {
  return (await objectsIn(world)).filter((key) => !key.includes('stripe'));
}
