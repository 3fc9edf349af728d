import { afterEach, beforeEach, expect, it } from 'vitest';
import { seedPolicies } from '../policies/seed.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

const DAY_MS = 86_400_000;
const NEW = '2027-05-01';

let stage: Stage;
const buttons = () => actionsOf(stage.shown.at(-1)?.reply);
const account = async () => (await stage.ctx.db.query.query.accounts.findMany())[0];

/** A build whose terms keep paid results longer. */
async function newBuild(): Promise<void> {
  Object.assign(stage.ctx.rules, {
    termsVersion: NEW,
    resultsKeptMs: { free: 7 * DAY_MS, paid: 120 * DAY_MS },
  });
  await seedPolicies(stage.ctx);
}

beforeEach(async () => {
  stage = await openStage();
  await seedPolicies(stage.ctx);
  await stage.join();
  await newBuild();
});
afterEach(() => stage.close());

it('new terms are asked for from the day on which they apply, with what is different', async () => {
  expect(await stage.command('settings')).toContain('Settings');
  stage.clock.now += 8 * DAY_MS - 1;
  expect(await stage.command('settings')).toContain('Settings');
  stage.clock.now += 1;
  const asked = await stage.command('settings');
  expect(asked).toContain(`The terms have changed. Version ${NEW} applies now.`);
  expect(asked).toMatch(/No longer: Results are made by AI.*paid ones 90\./);
  expect(asked).toMatch(/New: Results are made by AI.*paid ones 120\./);
  expect(asked).not.toMatch(/(New|No longer): You are 18/);
  expect(asked).toContain('You are 18 or older.');
  expect(buttons()).toEqual(['agree-anew', 'privacy', 'policy', 'consent-terms']);
});

it('who accepts them goes on, and both versions are on record', async () => {
  stage.clock.now += 8 * DAY_MS;
  await stage.write('hello');
  expect(await stage.tap('agree-anew')).toContain('You have accepted the terms.');
  expect(await account()).toMatchObject({ termsVersion: NEW, termsAt: stage.clock.now });
  const rows = await stage.ctx.db.query.query.consents.findMany();
  expect(rows.map(({ version }) => version).toSorted()).toEqual(['2026-11-20', NEW]);
  expect(await stage.command('settings')).toContain('Settings');
  await stage.press('agree-anew');
  expect(await stage.ctx.db.query.query.consents.findMany()).toHaveLength(2);
});

it('who does not can see, take and delete what is theirs, and nothing else', async () => {
  stage.clock.now += 8 * DAY_MS;
  for (const doing of [
    () => stage.press('templates:0'),
    () => stage.photos(['mug']),
    () => stage.command('imagine', 'a cat'),
  ])
    expect(await doing()).toContain('The terms have changed.');
  expect(await stage.command('privacy')).toContain('What is held about you now');
  expect(await stage.command('delete')).toContain('What shall I delete?');
  await stage.press('consent-terms');
  await stage.tap('del-all');
  await stage.tap('del-now');
  await stage.tap('del-now-yes');
  expect(await account()).toMatchObject({ status: 'erased' });
});

it('a button below other words accepts nothing', async () => {
  stage.clock.now += 8 * DAY_MS;
  expect(await stage.press('agree-anew')).toContain('The terms have changed.');
  expect(await account()).toMatchObject({ termsVersion: '2026-11-20' });
});

it('who joins meanwhile accepts the new ones, and is not asked again', async () => {
  for (const code of ['adult', 'agree']) await stage.press(code, 'ben');
  stage.clock.now += 8 * DAY_MS;
  expect(await stage.command('settings', '', 'ben')).toContain('Settings');
});
