import { afterEach, beforeEach, expect, it } from 'vitest';
import { ProductError } from '../errors.ts';
import { PASSED } from '../moderation/decision.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

it('what a verb refuses because something has changed is played again on fresh facts', async () => {
  await stage.join();
  await stage.command('imagine', 'a hill');
  const codes = stage.shown.flatMap(({ reply }) => actionsOf(reply));
  const go = codes.findLast((code) => code.startsWith('go:')) ?? '';
  // After the step has looked at the account, and before the verb does.
  stage.ctx.moderation.words = async () => {
    await stage.sql(`update accounts set status = 'suspended'`);
    return PASSED;
  };
  expect(await stage.press(go)).toContain('Your account is suspended');
  expect(await stage.ctx.db.query.query.generations.findMany()).toEqual([]);
});

it('what a verb refuses twice is said, and nothing else is done', async () => {
  await stage.command('start');
  await stage.tap('adult');
  let tries = 0;
  stage.ctx.vault.newKey = async () => {
    tries += 1;
    throw new ProductError({ code: 'not-for-sale' });
  };
  expect(await stage.tap('agree')).toContain('Nothing is on sale at the moment.');
  expect(tries).toBe(2);
  expect(await stage.ctx.db.query.query.accounts.findMany()).toEqual([]);
});
