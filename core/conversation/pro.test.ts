import { afterEach, beforeEach, expect, test } from 'vitest';
import { tasks } from '../../db/schema/schema.ts';
import type { PaymentProvider } from '../payment-providers/provider.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

const no = () => Promise.reject(new Error('not here'));
const selling = (id: PaymentProvider['id']): PaymentProvider => ({
  id,
  open: no,
  find: no,
  checkoutStatus: no,
  subscriptions: { endedByOwner: id === 'discord', status: no, end: no, resume: no, portal: no },
});
const DAY = 86_400_000;
const ID = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage({ parts: { payments: [selling('sandbox'), selling('discord')] } });
  await stage.join();
});
afterEach(() => stage.close());

const subscribed = async (of: { state?: string; cancels?: boolean; provider?: string } = {}) => {
  const { state = 'active', cancels = false, provider = 'sandbox' } = of;
  await stage.sql(
    `insert into subscriptions (id, account_id, provider, provider_id, state, period_end_at,
       cancels_at_end, amount_cents, currency, created_at)
     select ?, id, ?, 'sub_1', ?, ?, ?, 999, 'usd', 0 from accounts`,
    ID,
    provider,
    state,
    stage.clock.now + (state === 'grace' ? -DAY : 10 * DAY),
    cancels ? 1 : 0,
  );
};
const wishes = async () =>
  (await stage.ctx.db.query.select().from(tasks))
    .filter(({ kind }) => kind === 'change-subscription')
    .map(({ subject, payload }) => ({ subject, ...JSON.parse(payload) }));

test('Pro is told with its price, and asked for with one tap', async () => {
  const said = await stage.command('pro');
  expect(said).toContain('20% off');
  expect(said).toContain('100 free pictures a day instead of 5');
  expect(said).toContain('[Get Pro · $9.99 a month]');
  expect(await stage.tap('offer:pro')).toContain('Opening the payment page for Pro');
  expect(await stage.command('buy')).toContain('[About Pro]');
  expect(await stage.command('credits')).toContain('[About Pro]');
});

const month = (provider: 'discord' | 'sandbox', sku?: string) => ({
  surface: 'discord' as const,
  provider,
  product: 'pro',
  amountCents: 999,
  currency: 'usd',
  ...(sku && { sku }),
});

test.each([
  ['us', [month('sandbox')], 'here at any time', 'Discord’s'],
  ['Discord', [month('discord', '1')], 'cancel it in Discord’s user settings', 'here'],
  ['both', [month('sandbox'), month('discord', '1')], 'from Discord in Discord’s', 'which you can'],
])('what is sold by %s says where it is cancelled', async (_by, offers, said, unsaid) => {
  await stage.close();
  const payments = [selling('sandbox'), selling('discord')];
  stage = await openStage({ surface: 'discord', rules: { offers }, parts: { payments } });
  await stage.join();
  const note = (await stage.command('pro')).split('\n').find((line) => line.includes('renews'));
  expect(note).toContain(said);
  expect(note).not.toContain(unsaid);
});

test('who has it sees until when, and cancels only after being asked', async () => {
  await subscribed();
  const said = await stage.command('pro');
  expect(said).toMatch(/Pro is on\. It renews .* for \$9\.99/);
  expect(said).not.toContain('Get Pro');
  expect(await stage.press('offer:pro:sandbox')).toContain('Pro is on.');
  expect(await stage.tap('pro-cancel')).toContain('Cancel Pro?');
  expect(await wishes()).toEqual([]);
  expect(await stage.tap('pro-cancel-yes')).toContain('One moment');
  expect(await wishes()).toMatchObject([{ subject: `${ID}:end`, to: 'end', locale: 'en' }]);
});

test('who cancelled can keep it, whose card failed can change it', async () => {
  await subscribed({ cancels: true });
  expect(await stage.command('pro')).toMatch(/until .* and then ends/);
  await stage.tap('pro-resume');
  await stage.sql(
    "update subscriptions set cancels_at_end = 0, state = 'grace', period_end_at = ?",
    stage.clock.now - DAY,
  );
  expect(await stage.command('pro')).toContain('being tried again');
  await stage.tap('pro-card');
  expect((await wishes()).map(({ to }) => to)).toEqual(['resume', 'portal']);
  stage.clock.now += 5 * DAY;
  expect(await stage.command('pro')).toContain('it is off for now');
});

test('what was bought in a platform is ended there', async () => {
  await subscribed({ provider: 'discord' });
  expect(await stage.command('pro')).toContain('cancel it in Discord');
  const actions = actionsOf(stage.shown.at(-1)?.reply);
  expect(actions.some((code) => code.startsWith('pro-'))).toBe(false);
});

test('nobody changes a subscription of somebody else', async () => {
  await subscribed();
  for (const step of [
    { kind: 'command', name: 'start', argument: '' },
    { kind: 'press', code: 'adult' },
    { kind: 'press', code: 'agree' },
  ] as const)
    await stage.happen(step, 'eve');
  for (const press of ['pro-cancel-yes', 'pro-resume', 'pro-card'])
    await stage.press(`${press}:${ID}`, 'eve');
  expect(await wishes()).toEqual([]);
});

test('deleting everything says that Pro ends, and ends it', async () => {
  await subscribed();
  expect(await stage.press('del-all')).toContain('Pro is cancelled first');
  expect(await stage.press('del-now')).toContain('Pro ends at once');
  await stage.press('del-now-yes');
  expect(await wishes()).toMatchObject([{ subject: `${ID}:end-now`, to: 'end-now' }]);
});

test('deleting everything promises no end of Pro that only its owner can end', async () => {
  await subscribed({ provider: 'discord' });
  const said = await stage.press('del-all');
  expect(said).toContain('First cancel it in Discord');
  expect(said).not.toContain('Pro ends at once');
});
