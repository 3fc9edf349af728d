import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faceChecker } from '../conversation/intake/check-face.ts';
import { openStage, type Stage } from '../conversation/testing/stage.node.ts';
import { RetryLater } from '../tasks/tasks.ts';
import { accountEraser } from './erase.ts';

let stage: Stage;
const account = () => stage.ctx.db.query.query.accounts.findFirst();

beforeEach(async () => {
  stage = await openStage();
  await stage.join();
});
afterEach(() => stage.close());

async function withProfile(): Promise<void> {
  await stage.command('profile');
  await stage.tap('face-yes');
  await stage.photos(['front', 'left', 'right']);
  await stage.work('check-face', faceChecker(stage.ctx, stage.conversation));
}

describe('settings', () => {
  it('change the language, at once', async () => {
    expect(await stage.command('settings')).toContain('Language: English');
    await stage.tap('languages');
    await stage.tap('language:ru');
    expect(stage.shown.at(-1)?.to.locale).toBe('ru');
    expect((await account())?.locale).toBe('ru');
    await stage.press('language:xx');
    expect((await account())?.locale).toBe('ru');
  });

  it('correct the name and the e-mail address', async () => {
    expect(await stage.command('settings')).toContain('Name: Ada <b>');
    await stage.tap('name');
    expect(await stage.write('')).toContain('1 to 64');
    expect(await stage.write('Grace 🦄 <script>')).toContain('Name: Grace 🦄 <script>');
    await stage.tap('email');
    expect(await stage.write('no address')).toContain('doesn’t look like');
    expect(await stage.write('grace@example.org')).toContain('E-mail: grace@example.org');
    await stage.tap('email');
    await stage.write('-');
    const row = await account();
    expect(row).toMatchObject({ name: expect.stringMatching(/^sealed\./), email: null });
    expect(await stage.command('settings')).toContain('Name: Grace 🦄 <script>');
  });

  it('switch things on and off', async () => {
    await stage.command('settings');
    expect(await stage.tap('keep')).toContain('once delivered): on');
    await stage.tap('notices');
    await stage.tap('confirm');
    expect(await account()).toMatchObject({
      keepNothing: true,
      expiryNotices: false,
      skipConfirm: true,
    });
    await stage.tap('keep');
    expect(await account()).toMatchObject({ keepNothing: false });
  });
});

describe('privacy', () => {
  it('tells what is held, in numbers and dates', async () => {
    await withProfile();
    const said = await stage.command('privacy');
    expect(said).toContain('3 face photos, encrypted, since Nov 21, 2026');
    expect(said).toContain('face photo consent');
    expect(said).toContain('No results');
    expect(await stage.tap('held')).toContain(
      '3 face photos, encrypted, since Nov 21, 2026, until',
    );
    expect(await stage.tap('given:')).toContain('Nothing of yours has gone to a company');
    await stage.command('privacy');
    expect(await stage.tap('correct')).toContain('You are called so here');
    await stage.command('privacy');
    expect(await stage.tap('policy')).toContain('Your rights');
    expect(await stage.command('terms')).toContain('Terms');
  });

  it('lets somebody suspended see and delete, nothing else', async () => {
    await stage.sql("update accounts set status = 'suspended'");
    expect(await stage.command('templates')).toContain('suspended');
    expect(await stage.photos(['front'])).toContain('suspended');
    expect(await stage.command('privacy')).toContain('held about you');
    expect(await stage.command('export')).toContain('ZIP');
    expect(await stage.command('delete')).toContain('My account');
    await stage.tap('del-all');
    await stage.tap('del-now');
    expect(await stage.tap('del-now-yes')).toContain('closed');
  });

  it('offers nothing to somebody suspended who deleted the account and comes back', async () => {
    await stage.sql("update accounts set status = 'suspended'");
    await stage.command('delete');
    for (const action of ['del-all', 'del-now', 'del-now-yes']) await stage.tap(action);
    await stage.command('start');
    await stage.tap('adult');
    const said = await stage.tap('agree');
    expect(said).toContain('You have accepted the terms.');
    expect(said).not.toMatch(/Welcome|free|template/);
    expect(await stage.command('templates')).toContain('suspended');
  });
});

describe('deleting', () => {
  it('the profile, after a question', async () => {
    await withProfile();
    await stage.command('delete');
    await stage.tap('del-profile');
    expect(await stage.ctx.db.query.query.facePhotos.findMany()).toHaveLength(3);
    await stage.tap('del-profile-yes');
    expect(await stage.ctx.db.query.query.facePhotos.findMany()).toHaveLength(0);
  });

  it('everything while in debt: it is told that the debt stays', async () => {
    await withProfile();
    await stage.sql('update balances set credits = -40, floor_credits = -40');
    await stage.command('delete');
    const said = await stage.tap('del-all');
    expect(said).toContain('40 credits below zero');
    expect(said).toContain('within 365 days');
    expect(said).not.toContain('lost');
  });

  it('everything: files, rows, and the way back in is new', async () => {
    await withProfile();
    await stage.sql('update balances set credits = 40');
    await stage.command('delete');
    expect(await stage.tap('del-all')).toContain('Your 40 credits are lost');
    const id = (await account())?.id ?? '';
    await stage.tap('del-now');
    await stage.tap('del-now-yes');
    expect(await stage.command('templates')).toContain('18 or older');
    const erase = accountEraser(stage.ctx);
    await stage.work('erase-account', erase);
    await erase({ kind: 'erase-account', subject: id, payload: '{}', attempt: 2 });
    const { query } = stage.ctx.db.query;
    expect(await query.accounts.findMany()).toEqual([]);
    expect(await query.identities.findMany()).toEqual([]);
    expect(await query.consents.findMany()).toEqual([]);
    expect(await query.facePhotos.findMany()).toEqual([]);
    expect(await query.doomedObjects.findMany()).toHaveLength(6);
    expect(await query.balances.findMany()).toMatchObject([{ accountId: id, credits: 40 }]);
    await stage.join();
    expect((await account())?.id).not.toBe(id);
  });

  it('everything waits for what is still being made', async () => {
    await withProfile();
    await stage.command('create', 'neon');
    await stage.tap('use:neon');
    await stage.tap('go:');
    const id = (await account())?.id ?? '';
    await stage.press('del-now-yes');
    await expect(
      accountEraser(stage.ctx)({
        kind: 'erase-account',
        subject: id,
        payload: '{}',
        attempt: 1,
      }),
    ).rejects.toThrow(RetryLater);
    const kinds = (await stage.ctx.db.query.query.tasks.findMany()).map((task) => task.kind);
    expect(kinds).toContain('cancel-generation');
  });
});
