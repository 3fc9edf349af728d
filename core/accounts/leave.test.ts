import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountOf } from '../../db/accounts.ts';
import { tasks } from '../../db/schema/schema.ts';
import { openStage, type Stage } from '../conversation/testing/stage.node.ts';
import { addWholePerson } from '../exports/testing/person.ts';
import { RetryLater } from '../tasks/tasks.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { plainText } from '../texts/render.ts';
import { as, refusedAs } from '../verbs/testing/people.ts';
import { perform } from '../verbs/verb.ts';
import { closeAccount } from './close.ts';
import { accountEraser } from './erase.ts';
import { accountCloser, leaveAccount, stayAccount } from './leave.ts';
import { codeOf, receiptIn } from './receipt.ts';
import { receiptSender } from './send-receipt.ts';

describe('leaving, in a chat', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await stage.join();
  });
  afterEach(() => stage.close());

  const dayMs = 86_400_000;
  const close = () => stage.work('close-account', accountCloser(stage.ctx));
  const account = () => stage.ctx.db.query.query.accounts.findFirst();

  it('tells what happens when, shuts making and buying, and is taken back with one tap', async () => {
    await stage.command('delete');
    const asked = await stage.tap('del-all');
    expect(asked).toContain('in 7 days, on Nov 28, 2026');
    expect(asked).toContain('no credits left to lose');
    const said = await stage.tap('del-all-yes');
    expect(said).toContain('will be deleted on Nov 28, 2026');
    for (const name of ['templates', 'buy', 'imagine'])
      expect(await stage.command(name)).toContain('will be deleted on');
    expect(await stage.photos(['cat'])).toContain('will be deleted on');
    expect(await stage.command('privacy')).toContain('held about you');
    expect(await stage.command('export')).toContain('ZIP');
    await stage.press('del-all-yes');
    expect(await stage.tap('del-back')).toContain('Your account stays');
    expect(await stage.command('templates')).not.toContain('will be deleted');
    stage.clock.now += 8 * dayMs;
    await close();
    expect(await account()).toMatchObject({ status: 'active', closingAt: null });
  });

  it('can correct what is held meanwhile, and while suspended', async () => {
    await stage.command('delete');
    await stage.tap('del-all');
    await stage.tap('del-all-yes');
    for (const status of ['active', 'suspended']) {
      await stage.sql('update accounts set status = ?', status);
      await stage.command('privacy');
      await stage.tap('correct');
      await stage.tap('name');
      expect(await stage.write(`Grace ${status}`)).toContain(`Name: Grace ${status}`);
      await stage.tap('languages');
      await stage.tap('language:de');
      await stage.press('language:en');
      await stage.command('privacy');
      await stage.tap('correct');
      expect(await stage.tap('zone')).toContain('Where do you live');
      await stage.tap('correct');
    }
  });

  it('guards in the schema, whoever asks', async () => {
    await stage.sql('update accounts set closing_at = 1');
    const id = (await account())?.id ?? '';
    await expect(
      stage.sql(
        `insert into generations (id, account_id, draft_id, operation, kind, request, title, state,
          engine, price_credits, surface, chat_id, address, created_at)
          values ('g', ?, 'g', 'imagine', 'image', '{}', 't', 'queued', 'local', 0, 's', 'c', '{}', 1)`,
        id,
      ),
    ).rejects.toMatchObject({ code: 'account-closing' });
    await expect(
      stage.sql(
        `insert into checkouts (id, account_id, provider, product, credits, amount_cents, currency,
          state, surface, chat_id, address, created_at, expires_at)
          values ('c', ?, 'sandbox', 'spark', 1, 1, 'eur', 'opening', 's', 'c', '{}', 1, 1)`,
        id,
      ),
    ).rejects.toMatchObject({ code: 'account-closing' });
  });

  it('ends with the account closed on its day, and its receipt in the chat', async () => {
    await stage.command('delete');
    await stage.tap('del-all');
    await stage.tap('del-all-yes');
    await expect(close()).rejects.toThrow(RetryLater);
    stage.clock.now += 7 * dayMs;
    await close();
    await stage.work('erase-account', accountEraser(stage.ctx));
    expect(await stage.ctx.db.query.query.accounts.findMany()).toEqual([]);
    const said = await stage.work('send-receipt', receiptSender(stage.ctx));
    expect(said).toContain('Receipt of deletion');
    expect(said).toContain('Your account was deleted on Nov 28, 2026');
    expect(JSON.stringify(await stage.ctx.db.query.query.tasks.findMany())).not.toMatch(
      /chat-user|"user"/,
    );
    const [code = ''] = /alme1\.\S+/.exec(said) ?? [];
    expect(await receiptIn(stage.ctx, code)).toMatchObject({ at: stage.clock.now });
  });

  it('deletes all results at once, after a question', async () => {
    expect(await stage.press('del-results')).toContain('no result to delete');
  });
});

describe('a receipt', () => {
  let ctx: TestContext;
  beforeEach(async () => {
    ctx = await testContext();
    await addWholePerson(ctx, 'ada');
    await addWholePerson(ctx, 'ben');
  });
  afterEach(() => ctx.dispose());

  const place = { surface: 'playground', chatId: 'ada', address: '{}' } as const;
  const stored = () => ctx.db.query.select().from(tasks);
  const only = async (kind: string) => {
    const found = (await stored()).find((task) => task.kind === kind);
    if (!found) throw new Error(`no ${kind}`);
    return found;
  };
  async function erase(): Promise<void> {
    await perform(ctx, await closeAccount(ctx, as('ada'), { accountId: 'ada', place }));
    const { subject, payload } = await only('erase-account');
    await accountEraser(ctx)({ kind: 'erase-account', subject, payload, attempt: 1 });
  }
  const deliver = async () => {
    const { subject, payload } = await only('send-receipt');
    await receiptSender(ctx)({ kind: 'send-receipt', subject, payload, attempt: 1 });
  };
  const said = () =>
    [...ctx.surface.messages.values()]
      .flat()
      .map(({ reply }) => reply.text.map((one) => plainText(one, 'en')).join('\n'))
      .join('\n');

  it('reaches who is gone, counts what was deleted and kept, and names nobody', async () => {
    await erase();
    expect(await accountOf(ctx.db.query, 'ada')).toBeNull();
    await deliver();
    const text = said();
    expect(text).toContain('face photos 1 · results 2 · single photos 1');
    expect(text).toContain('payments 1 · ledger entries 1');
    expect(text).not.toMatch(/\bada\b|example\.org/);
    const [code = ''] = /alme1\.\S+/.exec(text) ?? [];
    const receipt = await receiptIn(ctx, code);
    expect(receipt?.counts).toMatchObject({ faces: 1, results: 2, consents: 1, linked: 1 });
    expect(atob((code.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))).not.toMatch(
      /ada|ben/,
    );
  });

  it('is waited for while the platform is away, with nothing but its task knowing the chat', async () => {
    await erase();
    const { payload } = await only('send-receipt');
    expect(payload).toContain('"chatId":"ada"');
    const others = (await stored()).filter(
      ({ kind }) => kind === 'sweep' || kind.startsWith('change'),
    );
    expect(JSON.stringify(others)).not.toMatch(/"ada"/);
    ctx.surface.before = () => Promise.reject(new Error('away'));
    await expect(deliver()).rejects.toThrow('away');
    ctx.surface.before = () => undefined;
    await deliver();
    expect(said()).toContain('Receipt of deletion');
  });

  it('cannot be made up or changed, nor checked by another service', async () => {
    await erase();
    await deliver();
    const [code = ''] = /alme1\.\S+/.exec(said()) ?? [];
    const receipt = await receiptIn(ctx, code);
    if (!receipt) throw new Error('no receipt');
    const [, body = '', proof = ''] = code.split('.');
    for (const forged of [
      `alme1.${body}.${'0'.repeat(32)}`,
      `alme1.${body.slice(0, -2)}AA.${proof}`,
      `alme2.${body}.${proof}`,
      code.slice(0, -1),
      '',
      'alme1..',
    ])
      expect(await receiptIn(ctx, forged)).toBeNull();
    const other = { secrets: { ...ctx.secrets, receipts: 'another' } };
    expect(await receiptIn(other, code)).toBeNull();
    expect(await codeOf(ctx, receipt)).toBe(code);
    expect(await receiptIn(ctx, ` ${code.slice(0, 20)}\n${code.slice(20)} `)).toEqual(receipt);
  });

  it('follows an erasure that an earlier version began, where it knows of one', async () => {
    await perform(ctx, await closeAccount(ctx, as('ada'), { accountId: 'ada' }));
    const people = JSON.stringify([{ surface: 'playground', userId: 'ada' }]);
    for (const payload of [people, '{}', 'no json'])
      await accountEraser(ctx)({ kind: 'erase-account', subject: 'ada', payload, attempt: 1 });
    expect((await stored()).map(({ kind }) => kind)).not.toContain('send-receipt');
  });

  it('leaving and staying are for the owner, once', async () => {
    const of = { accountId: 'ada' };
    await expect(leaveAccount(ctx, as('ben'), of)).rejects.toMatchObject(refusedAs('forbidden'));
    await expect(stayAccount(ctx, as('ada'), of)).rejects.toMatchObject(refusedAs('done-before'));
    await perform(ctx, await leaveAccount(ctx, as('ada'), of));
    await expect(leaveAccount(ctx, as('ada'), of)).rejects.toMatchObject(refusedAs('done-before'));
    expect((await stored()).map(({ kind }) => kind)).toContain('change-subscription');
    await expect(stayAccount(ctx, as('ben'), of)).rejects.toMatchObject(refusedAs('forbidden'));
    await perform(ctx, await stayAccount(ctx, as('ada'), of));
    expect(await accountOf(ctx.db.query, 'ada')).toMatchObject({ closingAt: null });
  });

  it('who takes it back while the account is being closed keeps it', async () => {
    const of = { accountId: 'ada' };
    await perform(ctx, await leaveAccount(ctx, as('ada'), of));
    ctx.clock.advance(ctx.rules.closing.waitMs);
    const db = {
      ...ctx.db,
      commit: async (statements: Parameters<typeof ctx.db.commit>[0]) => {
        await perform(ctx, await stayAccount(ctx, as('ada'), of));
        return ctx.db.commit(statements);
      },
    };
    const task = { kind: 'close-account', subject: 'ada', payload: '{}', attempt: 1 } as const;
    await accountCloser({ ...ctx, db })(task);
    expect(await accountOf(ctx.db.query, 'ada')).toMatchObject({
      status: 'active',
      closingAt: null,
    });
  });
});
