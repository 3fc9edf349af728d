/** What people do with money, with each other and with what is held about them, in workerd as on a machine. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { join18 } from '../../bots/discord/testing/join.ts';
import { type StandIn, startDiscord } from '../../bots/discord/testing/stand-in.node.ts';
import { link, undoLink } from '../../bots/process/testing/link-journey.node.ts';
import {
  eventually,
  joinTelegram,
  refusals,
  rowCounts,
  sendProfile,
} from '../../bots/process/testing/test-service.node.ts';
import { makePicture } from '../../bots/telegram/testing/journey.node.ts';
import {
  askBack,
  buyWithPayPal,
  liveWithPro,
} from '../../bots/telegram/testing/money-journey.node.ts';
import type { TelegramUser } from '../../bots/telegram/testing/stand-in.node.ts';
import { audit } from '../../db/audit.ts';
import { WEBHOOK_ID } from '../testing/paypal-events.node.ts';
import { CLIENT, type PayPalStandIn, startPayPal } from '../testing/paypal-stand-in.node.ts';
import { openWorkerWorld, type WorkerWorld } from './testing/worker-world.node.ts';
import { creditsOf, joinWithCredits, objectsIn, restOver } from './testing/world-state.node.ts';

const OPERATOR = 77;

let paypal: PayPalStandIn;
let discord: StandIn;
let world: WorkerWorld;
let me: TelegramUser;
beforeAll(async () => {
  [paypal, discord] = await Promise.all([startPayPal(Date.now), startDiscord(Date.now)]);
  world = await openWorkerWorld({
    ...discord.settings,
    OPERATOR_IDS: `telegram:${OPERATOR}`,
    PAYPAL_CLIENT_ID: CLIENT.id,
    PAYPAL_CLIENT_SECRET: CLIENT.secret,
    PAYPAL_WEBHOOK_ID: WEBHOOK_ID,
    PAYPAL_BASE_URL: paypal.base,
  });
  discord.interactionsUrl = `${world.url}/webhooks/discord`;
  me = await joinTelegram(world, { firstName: 'Mira' });
});
afterAll(async () => {
  await world?.close();
  await discord?.close();
  paypal?.close();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') world.server.debug();
  else expect(await audit(world.db.query)).toEqual([]);
});

test('a pack is bought with PayPal once, whose events come twice and in the wrong order', async () => {
  const { order, back } = await buyWithPayPal(me, paypal);
  expect(back.status).toBe(200);
  expect(back.url).toContain('/pay/done?token=');
  const [before, credits] = [await rowsOfMoney(), await creditsOf(world, me)];
  for (const { raw } of paypal.events.taken('reversed'))
    for (const _ of [1, 2]) expect(await tell(raw, paypal.events.sign(raw))).toBe(200);
  await restOver(world);
  expect(order.captures).toHaveLength(1);
  expect([await rowsOfMoney(), await creditsOf(world, me)]).toEqual([before, credits]);
  // The stand-in's own root is none that a Worker trusts, so PayPal itself was asked.
  expect(paypal.state.asked).toContain('POST /v1/notifications/verify-webhook-signature');
});

test('what PayPal did not sign, or signed for other words, is refused and leaves nothing', async () => {
  const rows = await rowCounts({ ctx: world });
  const raw = JSON.stringify({ id: 'WH-1', event_type: 'PAYMENT.CAPTURE.COMPLETED' });
  expect(await tell(raw, {})).toBe(401);
  expect(await tell(`${raw} `, paypal.events.sign(raw))).toBe(401);
  expect(await rowCounts({ ctx: world })).toEqual(rows);
});

test('Pro is lived with, from the offer over a failing card to cancelling and taking that back', async () => {
  const portal = await liveWithPro(me, world.url);
  expect(await (await fetch(portal)).text()).not.toContain('Ended on');
});

test('a result is seen by who has its link, until that is withdrawn', async () => {
  const { user } = await joinWithCredits(world, 'Dora');
  await sendProfile(user);
  await makePicture(user, 'Studio Noir');
  user.press('Share');
  await user.chat.until('So far only you can see it');
  user.press('Make a link');
  const { text } = await user.chat.until('Whoever has this link');
  const page = /https?:\/\/[^\s]+\/r\/\w+/.exec(text)?.[0] ?? '';
  const shown = await fetch(page);
  expect([shown.status, await shown.text()]).toEqual([200, expect.stringContaining('<img')]);
  user.press('Withdraw');
  await user.chat.until('Withdrawn');
  expect((await fetch(page)).status).not.toBe(200);
});

test('the consent for face photos is taken back with one press, and the photos go', async () => {
  const user = await joinTelegram(world, { firstName: 'Emil' });
  const before = await objectsIn(world);
  await sendProfile(user);
  expect((await objectsIn(world)).length).toBeGreaterThan(before.length);
  user.say('/privacy');
  await user.chat.until('What is held about you now');
  user.press('Consents');
  await user.chat.until('What you agreed to');
  user.press(/[Ww]ithdraw.*(?:face|consent)/);
  await user.chat.until(/deleted|withdrawn/);
  await restOver(world);
  await eventually(async () => (await objectsIn(world)).length === before.length);
});

test('Telegram and Discord become one account with one balance, and two again', async () => {
  const there = discord.person({ name: 'Mira', where: 'server', over: 'http' });
  await join18(there);
  const credits = await creditsOf(world, me);
  await link(me, there);
  await there.slash('credits');
  await there.untilSaid(String(credits));
  await undoLink(me, there);
  expect(await creditsOf(world, me)).toBe(credits);
  // A press that a loaded machine acknowledges late is told so, which harms nothing.
  const refused = refusals(world).filter(({ description }) => !description.includes('too old'));
  expect(refused).toEqual([]);
});

test('what PayPal was paid goes back once by an operator who was asked, and events tell of it twice', async () => {
  const boss = await joinTelegram(world, { id: OPERATOR });
  paypal.events.taken();
  const credits = await creditsOf(world, me);
  await askBack(me, boss);
  await me.chat.until('300 credits were taken back');
  expect(await creditsOf(world, me)).toBe(credits - 300);
  const [order] = paypal.world.orders.values();
  const events = paypal.events.taken('reversed');
  expect(events).not.toEqual([]);
  for (const { raw } of events)
    for (const _ of [1, 2]) expect(await tell(raw, paypal.events.sign(raw))).toBe(200);
  await restOver(world);
  expect(order?.captures).toMatchObject([{ status: 'REFUNDED', refunds: [{}] }]);
  expect(await creditsOf(world, me)).toBe(credits - 300);
});

async function tell(raw: string, headers: Record<string, string>): Promise<number> {
  const init = { method: 'POST', body: raw, headers };
  return (await fetch(`${world.url}/webhooks/paypal`, init)).status;
}

async function rowsOfMoney(): Promise<unknown> {
  const { payments, entries, checkouts } = await rowCounts({ ctx: world });
  return { payments, entries, checkouts };
}
