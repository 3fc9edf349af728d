import { EntitlementType, SKUType } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { discordApi } from '../../bots/discord/rest.ts';
import { discordSales } from '../../bots/discord/sales.ts';
import { type StandIn, startDiscord } from '../../bots/discord/testing/stand-in.node.ts';
import { platformWaits } from '../chat/platform-waits.ts';
import type { Offer } from '../offers/offers.ts';
import { snowflakeTime } from './discord/entitlements.ts';
import type { DiscordPaymentsOptions } from './discord/sales.ts';
import { discordPayments } from './discord.ts';
import { type ListedPayment, PaymentError, type PaymentProvider } from './provider.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 21);
const clock = { now: START };

let discord: StandIn;
let spark: string;
let pro: string;
beforeAll(async () => {
  discord = await startDiscord(() => clock.now);
  spark = discord.market.sell('spark', SKUType.Consumable);
  pro = discord.market.sell('pro', SKUType.Subscription);
});
afterAll(() => discord.close());

function open(change: Partial<DiscordPaymentsOptions> = {}, applicationId = discord.applicationId) {
  const { token, apiRoot } = discord;
  const offer = (product: string, sku: string, amountCents: number): Offer => ({
    surface: 'discord',
    provider: 'discord',
    product,
    amountCents,
    currency: 'usd',
    sku,
  });
  return discordPayments({
    sales: discordSales(
      discordApi({ token, apiRoot, sweep: false, waits: platformWaits(Date.now) }),
      applicationId,
    ),
    offers: [offer('spark', spark, 499), offer('pro', pro, 999)],
    booked: async () => null,
    testMode: false,
    graceMs: 3 * DAY,
    now: () => clock.now,
    ...change,
  });
}

async function all(provider: PaymentProvider, since: number): Promise<ListedPayment[]> {
  const found: ListedPayment[] = [];
  for await (const one of provider.list?.(since) ?? []) found.push(one);
  return found;
}

const problem = (work: Promise<unknown> | undefined) =>
  work?.then(
    () => 'none',
    (cause: unknown) => (cause instanceof PaymentError ? cause.problem : String(cause)),
  );

it('lists every purchase since, over pages, and the months that run', async () => {
  const old = discord.market.buy('7', spark, { consumed: true });
  clock.now += 2 * DAY;
  const since = clock.now;
  const bought = Array.from({ length: 230 }, (_, i) =>
    discord.market.buy(String(1_000 + i), spark, { consumed: true }),
  );
  discord.market.refund(bought[3]?.id ?? '');
  discord.market.buy('8', spark, { type: EntitlementType.TestModePurchase });
  const { entitlement, subscriptionId } = discord.market.subscribe('9', pro);
  const listed = await all(open(), since);
  expect(listed).toHaveLength(231);
  expect(listed.map(({ transactionId }) => transactionId)).not.toContain(old.id);
  expect(listed[3]).toMatchObject({ transactionId: bought[3]?.id, refundedCents: 499 });
  expect(listed[0]).toEqual({
    transactionId: bought[0]?.id,
    checkoutId: null,
    providerId: bought[0]?.id,
    amountCents: 499,
    refundedCents: 0,
    disputedCents: 0,
    currency: 'usd',
    createdAt: snowflakeTime(bought[0]?.id ?? ''),
  });
  expect(listed.at(-1)).toMatchObject({
    transactionId: `${entitlement.id}:${since}`,
    amountCents: 999,
    createdAt: since,
  });
  discord.market.renew(subscriptionId);
  clock.now += 31 * DAY;
  const later = await all(open(), clock.now - 7 * DAY);
  expect(later.map(({ transactionId }) => transactionId)).toEqual([
    `${entitlement.id}:${since + 30 * DAY}`,
  ]);
  // A month that is over is as it was.
  expect(await open().checkoutStatus(`${entitlement.id}:${since}`)).toMatchObject({
    refundedCents: 0,
  });
});

it('keeps the price that was booked, whatever it is today', async () => {
  const one = discord.market.buy('20', spark);
  const booked = async () => ({ amountCents: 399, currency: 'eur' });
  discord.market.refund(one.id);
  expect(await open({ booked }).checkoutStatus(one.id)).toMatchObject({
    amountCents: 399,
    refundedCents: 399,
    currency: 'eur',
  });
  expect(await problem(open({ offers: [] }).checkoutStatus(one.id))).toBe('not-found');
});

it('leaves to Discord what only Discord can do, and says so', async () => {
  const provider = open();
  const of = { transactionId: '1', amountCents: 1, currency: 'usd', key: 'k', userId: null };
  const refused = await provider.refund?.(of).catch((cause: unknown) => cause);
  expect(refused).toMatchObject({ problem: 'invalid' });
  expect(String((refused as Error).cause)).toContain('Discord alone gives back');
  const opening = { id: '1', locale: 'en', expiresAt: 0 };
  const sold = { product: 'spark', name: 'Spark', credits: 300, amountCents: 1, currency: 'usd' };
  expect(await problem(provider.open({ ...opening, sold: { kind: 'pack', ...sold } }))).toBe(
    'invalid',
  );
  expect(await problem(provider.subscriptions?.end('1', 'now'))).toBe('invalid');
  expect(await problem(provider.subscriptions?.resume('1'))).toBe('invalid');
  expect(await provider.subscriptions?.portal('1', 'en')).toBeNull();
});

it('tells apart what is not there, what is not ours, and a bad moment', async () => {
  const provider = open();
  expect(await problem(provider.checkoutStatus('4242'))).toBe('not-found');
  // One of a subscription that we know is never gone: somebody changed the application id.
  expect(await problem(provider.subscriptions?.status('4242'))).toBe('unavailable');
  const foreign = discord.market.buy('30', spark, { application_id: '42' });
  expect(await problem(provider.checkoutStatus(foreign.id))).toBe('not-found');
  discord.world.shop.entitlements.delete(foreign.id);
  expect(await problem(open({}, '42').checkoutStatus('1'))).toBe('unavailable');
  discord.fail('entitlement', { status: 403 });
  expect(await problem(provider.checkoutStatus('1'))).toBe('unavailable');
  discord.fail('entitlement', { status: 400 });
  expect(await problem(provider.checkoutStatus('1'))).toBe('invalid');
  discord.fail('entitlement', ...Array.from({ length: 9 }, () => ({ status: 502 })));
  expect(await problem(provider.checkoutStatus('1'))).toBe('unavailable');
  discord.world.faults.clear();
});

it('gives Pro no longer than the days of grace while Discord tries to charge', async () => {
  const { entitlement, subscriptionId } = discord.market.subscribe('40', pro);
  const end = Date.parse(
    discord.world.shop.subscriptions.get(subscriptionId)?.current_period_end ?? '',
  );
  const look = () => open().subscriptions?.status(entitlement.id);
  expect(await look()).toMatchObject({ state: 'active', periodEndAt: end, cancelsAtEnd: false });
  clock.now = end + DAY;
  expect(await look()).toMatchObject({ state: 'grace', periodEndAt: end });
  clock.now = end + 4 * DAY;
  expect(await look()).toMatchObject({ state: 'ended', periodEndAt: end });
  const given = discord.world.shop.entitlements.get(entitlement.id);
  discord.world.shop.subscriptions.delete(subscriptionId);
  // Given by the application itself: there is no subscription, and no end.
  expect(given?.ends_at).toBeNull();
  expect(await look()).toMatchObject({ state: 'active' });
});
