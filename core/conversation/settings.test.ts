import { afterEach, beforeEach, expect, it } from 'vitest';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
const buttons = () => actionsOf(stage.shown.at(-1)?.reply);

beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

it.each([
  ['email', 'no address', 'doesn’t look like an e-mail'],
  ['name', 'n'.repeat(500), 'A name has'],
])('asks again for a wrong %s, with the way back', async (field, wrong, said) => {
  await stage.join();
  await stage.command('settings');
  await stage.tap(field);
  expect(buttons()).toEqual(['settings']);
  expect(await stage.write(wrong)).toContain(said);
  expect(buttons()).toEqual(['settings']);
  expect(await stage.tap('settings')).toContain('Settings');
});
