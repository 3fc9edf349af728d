import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountAt, accountOf, identitiesOf } from '../../db/accounts.ts';
import { dayOf, freeLeft, useAllowance } from '../../db/allowances.ts';
import { audit } from '../../db/audit.ts';
import { isRefusedBy } from '../../db/constraints.ts';
import { putFace } from '../../db/faces.ts';
import { balanceOf, grant, leftoverOf, purchase } from '../../db/ledger.ts';
import { ledgerBefore, ledgerLinesAfter, ledgerPage } from '../../db/ledger-lines.ts';
import { settleLinks } from '../../db/part-accounts.ts';
import { creatorByHandle } from '../../db/public-pages.ts';
import { inviterWith } from '../../db/referrals.ts';
import { linkCodes, tasks } from '../../db/schema/schema.ts';
import { refreshPro, subscriptionsOf } from '../../db/subscriptions.ts';
import { closeAccount } from '../accounts/close.ts';
import { accountEraser } from '../accounts/erase.ts';
import { codeRow } from '../credits/codes.ts';
import { makeCode } from '../credits/manage-codes.ts';
import { redeem } from '../credits/redeem.ts';
import { buy, said } from '../credits/testing/people.ts';
import { rewrapKeys } from '../storage/rewrap-keys.ts';
import { openText, sealText } from '../storage/sealed-text.ts';
import { recordedSurface, type TestContext, testContext } from '../testing/context.ts';
import { COMMAND, type Person } from '../verbs/actor.ts';
import { refusedAs } from '../verbs/testing/people.ts';
import { perform } from '../verbs/verb.ts';
import { refuseLink } from './decide-link.ts';
import { joinAccounts } from './join-accounts.ts';
import { linkedAccounts, linkOffer } from './queries.ts';
import { addOn, askedLink, codeOf, linked, on, stateOf } from './testing/people.ts';
import { undoLink } from './undo-link.ts';
import { unlink } from './unlink.ts';
import { tryLinkCode } from './use-link-code.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let ctx: TestContext;
let ada: Person;
let ben: Person;

beforeEach(async () => {
  ctx = await testContext();
  for (const name of ['telegram', 'discord'] as const)
    ctx.surfaces.set(name, recordedSurface(name));
  ada = await addOn(ctx, 'ada', 'telegram');
  ctx.clock.advance(MINUTE);
  ben = await addOn(ctx, 'ben', 'discord');
  ctx.clock.advance(MINUTE);
});
afterEach(async () => {
  expect(await audit(ctx.db.query)).toEqual([]);
  await ctx.dispose();
});

const balance = (id: string) => balanceOf(ctx.db.query, id);
const give = (accountId: string, credits: number, id = 'gift') =>
  ctx.db.commit(grant(ctx.db.query, { accountId, id, credits, now: ctx.now() }));
const run = (text: string) => ctx.db.commit([{ toSQL: () => ({ sql: text, params: [] }) }]);
const here = (person: Person) =>
  ({ surface: person.surface, chatId: `chat-${person.userId}`, address: '{}' }) as const;
const undo = async (person: Person, accountId: string, id: string) =>
  perform(
    ctx,
    await undoLink(ctx, { ...person, accountId }, { accountId, id, place: here(person) }),
  );
const accountFor = async ({ surface, userId }: Person) =>
  (await accountAt(ctx.db.query, { surface, userId }))?.id;
const all = <Row>(text: ReturnType<typeof sql>) => ctx.db.query.all<Row>(text);

describe('a code', () => {
  it('is kept as a keyed hash, once an account, for ten minutes', async () => {
    const first = await codeOf(ctx, ada);
    const second = await codeOf(ctx, ada);
    expect(first).toMatch(/^[2-9A-HJKMNP-TV-Z]{10}$/);
    const rows = await ctx.db.query.select().from(linkCodes);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(second);
    expect(await linkOffer(ctx, ben, 'ben', first)).toEqual({ is: 'unknown' });
    expect(await linkOffer(ctx, ben, 'ben', ` ${second.toLowerCase()} `)).toMatchObject({
      is: 'good',
    });
    ctx.clock.advance(10 * MINUTE);
    expect(await linkOffer(ctx, ben, 'ben', second)).toEqual({ is: 'unknown' });
  });

  it('is used once, by somebody else, and a forged one by nobody', async () => {
    const typed = await codeOf(ctx, ada);
    expect(await linkOffer(ctx, ada, 'ada', typed)).toEqual({ is: 'own' });
    await expect(tryLinkCode(ctx, ada, { accountId: 'ada', id: 'x', typed })).rejects.toMatchObject(
      refusedAs('link-refused', { because: 'own' }),
    );
    const eve = await addOn(ctx, 'eve');
    const both = await Promise.all(
      [ben, eve].map((guest) =>
        tryLinkCode(ctx, guest, { accountId: guest.accountId, id: guest.userId, typed }),
      ),
    );
    const [first, second] = both;
    if (!first || !second) throw new Error('two');
    await perform(ctx, first);
    await expect(perform(ctx, second)).rejects.toMatchObject(refusedAs('done-before'));
    for (const forged of [typed, 'AAAAA-AAAAA', '', "' or 1=1 --", 'x'.repeat(5_000)])
      await expect(
        tryLinkCode(ctx, eve, { accountId: 'eve', id: 'y', typed: forged }),
      ).rejects.toMatchObject(refusedAs('link-refused', { because: 'unknown' }));
  });

  it('links nothing by itself: both sides agree, in their order, in time', async () => {
    const id = await askedLink(ctx, ada, ben);
    expect(await accountFor(ben)).toBe('ben');
    await expect(joinAccounts(ctx, ben, { accountId: 'ben', id })).rejects.toMatchObject(
      refusedAs('not-found'),
    );
    const eve = await addOn(ctx, 'eve');
    await expect(joinAccounts(ctx, eve, { accountId: 'eve', id })).rejects.toMatchObject(
      refusedAs('not-found'),
    );
    expect(await said(ctx)).toEqual(['chat-ada link.notice.asked-by link.warn link.until']);
    ctx.clock.advance(10 * MINUTE);
    await expect(joinAccounts(ctx, ada, { accountId: 'ada', id })).rejects.toMatchObject(
      refusedAs('link-refused', { because: 'expired' }),
    );
  });

  it('that is refused by its maker comes to nothing, and the other one hears of it', async () => {
    const id = await askedLink(ctx, ada, ben);
    await perform(ctx, await refuseLink(ctx, ada, { accountId: 'ada', id }));
    await expect(joinAccounts(ctx, ada, { accountId: 'ada', id })).rejects.toMatchObject(
      refusedAs('done-before'),
    );
    expect(await said(ctx)).toContain('chat-ben link.notice.refused');
  });

  it('is asked for and tried only so often, by an account and a network', async () => {
    const { most } = ctx.rules.linking.account;
    for (let i = 0; i < most; i += 1) await codeOf(ctx, ada);
    await expect(codeOf(ctx, ada)).rejects.toMatchObject(
      refusedAs('link-refused', { because: 'too-many' }),
    );
    // Another platform of the same account has no more.
    await expect(codeOf(ctx, { ...ada, surface: 'playground' })).rejects.toThrow();
    expect(await codeOf(ctx, ben)).toHaveLength(10);
    ctx.clock.advance(60 * MINUTE);
    expect(await codeOf(ctx, ada)).toHaveLength(10);
  });
});

describe('linking', () => {
  it('makes two accounts one: what both have is there once', async () => {
    await buy(ctx, 'ben');
    await give('ada', 40);
    const id = await linked(ctx, ada, ben);
    // Ben has bought: that account stays, though it is the younger one.
    expect(await accountFor(ada)).toBe('ben');
    expect(await accountFor(ben)).toBe('ben');
    expect([await balance('ben'), await balance('ada')]).toEqual([340, 0]);
    expect(await accountOf(ctx.db.query, 'ada')).toMatchObject({
      status: 'merged',
      name: null,
      wrappedKey: null,
    });
    const { lines } = await ledgerPage(ctx.db.query, 'ben', 0, 10);
    expect(lines.map(({ credits }) => credits).toSorted()).toEqual([300, 40]);
    const told = (await said(ctx)).filter((line) => line.includes('linked'));
    expect(told.toSorted()).toEqual([
      'chat-ada link.notice.linked link.undo-until',
      'chat-ben link.notice.linked link.undo-until',
    ]);
    expect(await stateOf(ctx, id)).toBe('linked');
  });

  it('has one ledger, in pages of any size, without what moved between the two', async () => {
    for (let i = 1; i <= 4; i += 1) {
      await give('ada', i, `gift-${i}`);
      await give('ben', 10 * i, `gift-${i}`);
    }
    await buy(ctx, 'ben');
    await linked(ctx, ada, ben);
    await give('ben', 500, 'last');
    const q = ctx.db.query;
    const { lines: all } = await ledgerPage(q, 'ben', 0, 100);
    expect(all.map(({ credits }) => credits)).toEqual([500, 300, 40, 4, 30, 3, 20, 2, 10, 1]);
    for (const size of [1, 2, 3, 7, 10]) {
      const pages = [];
      for (let page = 0; page < 10 / size; page += 1) {
        const { lines, hasMore } = await ledgerPage(q, 'ben', page, size);
        expect(hasMore).toBe((page + 1) * size < 10);
        pages.push(...lines);
      }
      expect(pages).toEqual(all);
      const onwards = [];
      for (let after = ''; ; ) {
        const lines = await ledgerLinesAfter(q, 'ben', after, size);
        const last = lines.at(-1);
        if (!last) break;
        onwards.push(...lines);
        after = last.sort;
      }
      expect(onwards.map(({ id }) => id)).toEqual(all.map(({ id }) => id).toReversed());
      const { after } = await ledgerBefore(q, 'ben', size);
      const newest = await ledgerLinesAfter(q, 'ben', after, 100);
      expect(newest.map(({ id }) => id)).toEqual(onwards.slice(-size).map(({ id }) => id));
    }
  });

  it('twice, out of order, or from both sides at once, is done once', async () => {
    await give('ada', 10);
    await give('ben', 20);
    const [one, other] = [await askedLink(ctx, ada, ben), await askedLink(ctx, ben, ada)];
    const [first, again, crossing] = await Promise.all([
      joinAccounts(ctx, ada, { accountId: 'ada', id: one }),
      joinAccounts(ctx, ada, { accountId: 'ada', id: one }),
      joinAccounts(ctx, ben, { accountId: 'ben', id: other }),
    ]);
    await perform(ctx, first);
    await expect(perform(ctx, again)).rejects.toMatchObject(refusedAs('done-before'));
    await expect(perform(ctx, crossing)).rejects.toMatchObject(refusedAs('done-before'));
    expect(await balance('ada')).toBe(30);
    const links = await all(sql`select id from movements where reason = 'link'`);
    expect(links).toHaveLength(1);
  });

  it('is all or nothing, wherever it is interrupted', async () => {
    await give('ada', 10);
    await give('ben', 20);
    const id = await askedLink(ctx, ada, ben);
    const { statements } = await joinAccounts(ctx, ada, { accountId: 'ada', id });
    const fails = { toSQL: () => ({ sql: 'select raise_of_no_such_function()', params: [] }) };
    for (let at = 0; at <= statements.length; at += 7) {
      await expect(
        ctx.db.commit([...statements.slice(0, at), fails, ...statements.slice(at)]),
      ).rejects.toThrow();
      expect([await balance('ada'), await balance('ben')]).toEqual([10, 20]);
      expect(await accountFor(ben)).toBe('ben');
    }
    await ctx.db.commit(statements);
    expect(await balance('ada')).toBe(30);
  });

  it('with a balance that has changed since is refused, and done again on fresh facts', async () => {
    await give('ada', 10);
    const id = await askedLink(ctx, ada, ben);
    const stale = await joinAccounts(ctx, ada, { accountId: 'ada', id });
    await give('ben', 5);
    await expect(perform(ctx, stale)).rejects.toMatchObject(refusedAs('done-before'));
    await perform(ctx, await joinAccounts(ctx, ada, { accountId: 'ada', id }));
    expect(await balance('ada')).toBe(15);
  });

  it('brings no second free picture, code or try', async () => {
    const day = dayOf(ctx.now());
    const limit = 5;
    const use = (accountId: string, count: number) =>
      ctx.db.commit([useAllowance(ctx.db.query, { accountId, day, limit, count })]);
    await use('ada', 4);
    await use('ben', 5);
    const code = await perform(
      ctx,
      await makeCode(
        ctx,
        COMMAND,
        codeRow({ credits: 10, uses: 5, kind: 'gift', code: 'SPRING', expiresAt: null }, ctx.now()),
      ),
    );
    expect(code).toBeDefined();
    await perform(ctx, await redeem(ctx, ben, { accountId: 'ben', typed: 'SPRING' }));
    const id = await linked(ctx, ada, ben);
    expect(await freeLeft(ctx.db.query, { accountId: 'ada', day, limit })).toBe(0);
    await expect(redeem(ctx, ada, { accountId: 'ada', typed: 'SPRING' })).rejects.toMatchObject(
      refusedAs('code-refused', { because: 'already' }),
    );
    await undo(ada, 'ada', id);
    const left = (accountId: string) => freeLeft(ctx.db.query, { accountId, day, limit });
    expect([await left('ada'), await left('ben')]).toEqual([1, 0]);
  });

  it('takes a debt along, and test money stays marked', async () => {
    const checkoutId = await buy(ctx, 'ben');
    await run(`update payments set is_test = 1 where checkout_id = '${checkoutId}'`);
    await run("update balances set test_credits = 300 where account_id = 'ben'");
    await run('drop trigger entries_no_update');
    await run("update entries set test_credits = 300 where account_id = 'ben'");
    await give('ada', 50);
    const id = await linked(ctx, ada, ben, { stays: 'host' });
    const [row] = await all<{ test: number }>(
      sql`select test_credits as test from balances where account_id = 'ada'`,
    );
    expect(row?.test).toBe(300);
    await undo(ada, 'ada', id);
    const rows = await all(
      sql`select account_id as id, credits, test_credits as test from balances order by id`,
    );
    expect(rows).toMatchObject([
      { id: 'ada', credits: 50, test: 0 },
      { id: 'ben', credits: 300, test: 300 },
    ]);
  });

  it('what is booked for the account that went, meanwhile or later, is the other one’s', async () => {
    const checkoutId = await buy(ctx, 'ben');
    await linked(ctx, ada, ben, { stays: 'host' });
    // Somebody had read the account before it went.
    await ctx.db.commit(
      grant(ctx.db.query, { accountId: 'ben', id: 'late', credits: 7, now: ctx.now() }),
    );
    expect([await balance('ada'), await balance('ben')]).toEqual([307, 0]);
    expect(await leftoverOf(ctx.db.query, { accountId: 'ada', checkoutId })).toMatchObject({
      boughtCredits: 300,
      unusedCredits: 300,
    });
    const late = purchase(ctx.db.query, {
      accountId: 'ben',
      checkoutId,
      credits: 300,
      now: ctx.now(),
    });
    await expect(ctx.db.commit(late)).rejects.toSatisfy((cause) =>
      isRefusedBy(cause, 'movement-key'),
    );
    // Whatever else is written to it is refused, so that it is done again on fresh facts.
    await expect(
      run(`insert into uploads (id, account_id, object_key, content_type, created_at, expires_at)
        values ('u', 'ben', 'k/k', 'image/png', 1, 2)`),
    ).rejects.toSatisfy((cause) => isRefusedBy(cause, 'account-merged'));
    await expect(run("update accounts set name = 'x' where id = 'ben'")).rejects.toSatisfy(
      (cause) => isRefusedBy(cause, 'account-merged'),
    );
  });

  it('opens what both sealed, under rotation too, until the account is deleted', async () => {
    const keyOf = async (id: string) => {
      const account = await accountOf(ctx.db.query, id);
      return { owner: id, wrappedKey: account?.wrappedKey ?? '' };
    };
    const bytes = new Uint8Array(200_000).fill(9);
    await ctx.vault.put(await keyOf('ben'), 'uploads/ben', bytes, 'image/png');
    await ctx.vault.put(await keyOf('ada'), 'uploads/ada', new Uint8Array([1]), 'image/png');
    const words = await sealText(ctx, await keyOf('ben'), 'x/y/z', 'by the sea');
    const id = await linked(ctx, ada, ben, { stays: 'host' });
    const key = await keyOf('ada');
    for (const name of ['ada', 'ben']) {
      expect(await ctx.vault.get(key, `uploads/${name}`)).not.toBeNull();
      expect(await ctx.vault.open(key, `uploads/${name}`)).not.toBeNull();
      expect(await ctx.vault.getStream(key, `uploads/${name}`)).not.toBeNull();
    }
    expect(await openText(ctx, key, 'x/y/z', words)).toBe('by the sea');
    await ctx.vault.put(key, 'uploads/new', new Uint8Array([2]), 'image/png');
    expect(await rewrapKeys(ctx)).toBe(0);
    await undo(ada, 'ada', id);
    expect(await openText(ctx, await keyOf('ben'), 'x/y/z', words)).toBe('by the sea');
    expect((await ctx.vault.get(await keyOf('ben'), 'uploads/ben'))?.bytes).toEqual(bytes);
    await expect(ctx.vault.get(await keyOf('ada'), 'uploads/ben')).rejects.toThrow();
    await expect(ctx.vault.get(await keyOf('ben'), 'uploads/new')).rejects.toThrow();
  });

  it('keeps one face profile, the one that was confirmed last or was chosen', async () => {
    const profile = async (accountId: string) => {
      for (const slot of ['front', 'left', 'right'] as const)
        await ctx.db.commit(
          putFace(ctx.db.query, {
            accountId,
            slot,
            objectKey: `faces/${accountId}-${slot}`,
            descriptorKey: `faces/${accountId}-${slot}-d`,
            widthPx: 1,
            heightPx: 1,
            createdAt: ctx.now(),
            expiresAt: ctx.now() + DAY,
            noticedAt: null,
          }),
        );
    };
    await profile('ben');
    ctx.clock.advance(MINUTE);
    await profile('ada');
    await linked(ctx, ada, ben, { face: 'guest' });
    const kept = await all<{ account: string; key: string }>(
      sql`select account_id as account, object_key as key from face_photos order by key`,
    );
    expect(kept.map(({ account }) => account)).toEqual(['ada', 'ada', 'ada']);
    expect(kept[0]?.key).toBe('faces/ben-front');
    const doomed = await all<{ key: string }>(sql`select object_key as key from doomed_objects`);
    expect(doomed.filter(({ key }) => key.startsWith('faces/ada'))).toHaveLength(6);
    expect((await accountOf(ctx.db.query, 'ada'))?.faceSlots?.split(',')).toHaveLength(3);
  });

  it.each([
    "update accounts set status = 'suspended' where id = 'ben'",
    "update accounts set status = 'limited' where id = 'ada'",
    "update accounts set held_at = 1 where id = 'ben'",
    "update accounts set closing_at = 1 where id = 'ben'",
  ])('is no way out of a suspension, hold or deletion: %s', async (change) => {
    const id = await askedLink(ctx, ada, ben);
    const early = await joinAccounts(ctx, ada, { accountId: 'ada', id });
    await run(change);
    await expect(perform(ctx, early)).rejects.toMatchObject(refusedAs('done-before'));
    await expect(joinAccounts(ctx, ada, { accountId: 'ada', id })).rejects.toMatchObject(
      refusedAs('link-refused', { because: 'standing' }),
    );
    await run("update accounts set status = 'active', held_at = null, closing_at = null");
  });

  it('is deleted whole: nothing of either account stays but the books', async () => {
    await give('ada', 10);
    await give('ben', 20);
    await linked(ctx, ada, ben, { stays: 'host' });
    await perform(ctx, await closeAccount(ctx, ada, { accountId: 'ada' }));
    const [task] = (await ctx.db.query.select().from(tasks)).filter(
      ({ kind }) => kind === 'erase-account',
    );
    if (!task) throw new Error('no task');
    await accountEraser(ctx)({ ...task, kind: 'erase-account', attempt: 1 });
    expect(await all(sql`select id from accounts`)).toEqual([]);
    expect(await all(sql`select 1 from identities`)).toEqual([]);
    for (const table of ['account_links', 'linked_rows', 'link_codes', 'merged_accounts'])
      expect(await all(sql`select * from ${sql.raw(table)}`)).toEqual([]);
  });

  it('after one side was deleted comes to nothing', async () => {
    const id = await askedLink(ctx, ada, ben);
    const early = await joinAccounts(ctx, ada, { accountId: 'ada', id });
    await perform(ctx, await closeAccount(ctx, ben, { accountId: 'ben' }));
    await expect(perform(ctx, early)).rejects.toMatchObject(refusedAs('done-before'));
    await expect(joinAccounts(ctx, ada, { accountId: 'ada', id })).rejects.toMatchObject(
      refusedAs('link-refused', { because: 'standing' }),
    );
    expect(await accountFor(ada)).toBe('ada');
  });

  it('leads from the other handle and the other invitation to the account that stays', async () => {
    for (const [id, handle] of [
      ['ada', 'ada-makes'],
      ['ben', 'ben-makes'],
    ]) {
      await run(`insert into creators (account_id, handle, name, search, created_at, updated_at)
        values ('${id}', '${handle}', '${id}', '[]', 1, 1)`);
      await run(`insert into referral_links values ('${id}', 'WORD-${id}', 1)`);
    }
    const id = await linked(ctx, ada, ben, { stays: 'host' });
    const handle = async () => (await creatorByHandle(ctx.db.query, 'ben-makes'))?.handle;
    expect(await handle()).toBe('ada-makes');
    expect((await inviterWith(ctx.db.query, 'WORD-ben'))?.id).toBe('ada');
    await undo(ada, 'ada', id);
    expect(await handle()).toBe('ben-makes');
    expect((await inviterWith(ctx.db.query, 'WORD-ben'))?.id).toBe('ben');
  });

  it('keeps both subscriptions, the better Pro, and tells to end one', async () => {
    const subscribe = (id: string, accountId: string, days: number) =>
      run(`insert into subscriptions (id, account_id, provider, provider_id, state, period_end_at, amount_cents,
        currency, created_at) values ('${id}', '${accountId}', 'stripe', '${id}', 'active',
        ${ctx.now() + days * DAY}, 900, 'usd', 1)`);
    await subscribe('s1', 'ada', 5);
    await subscribe('s2', 'ben', 20);
    for (const id of ['ada', 'ben'])
      await ctx.db.commit([refreshPro(ctx.db.query, id, ctx.rules.pro.graceMs)]);
    const id = await linked(ctx, ada, ben, { stays: 'host' });
    const until = async (name: string) => (await accountOf(ctx.db.query, name))?.proUntil;
    expect(await until('ada')).toBe(ctx.now() + 20 * DAY + ctx.rules.pro.graceMs);
    expect(await subscriptionsOf(ctx.db.query, 'ada')).toHaveLength(2);
    expect((await said(ctx)).filter((line) => line.includes('link.both-pro'))).toHaveLength(2);
    await undo(ada, 'ada', id);
    expect(await until('ada')).toBe(ctx.now() + 5 * DAY + ctx.rules.pro.graceMs);
    expect(await until('ben')).toBe(ctx.now() + 20 * DAY + ctx.rules.pro.graceMs);
  });

  it('is settled after a day: what was kept for undoing it goes', async () => {
    await run(`insert into uploads (id, account_id, object_key, content_type, created_at, expires_at)
      values ('u', 'ben', 'k/k', 'image/png', 1, 2)`);
    const id = await linked(ctx, ada, ben, { stays: 'host' });
    const kept = () => all(sql`select * from linked_rows`);
    await ctx.db.commit(settleLinks(ctx.now(), 100));
    expect((await kept()).length).toBeGreaterThan(1);
    ctx.clock.advance(DAY);
    await ctx.db.commit(settleLinks(ctx.now(), 100));
    expect(await kept()).toEqual([]);
    expect(await stateOf(ctx, id)).toBe('settled');
    const [link] = await all<{ brought: string | null; user: string }>(
      sql`select brought, guest_user_id as user from account_links`,
    );
    expect(link).toMatchObject({ brought: null, user: '' });
  });

  it('frees nobody of a ring', async () => {
    const ring = (accountId: string) =>
      run(`insert into reward_rings values ('ring', '${accountId}', 'circle', 1)`);
    await ring('ada');
    await ring('ben');
    const id = await linked(ctx, ada, ben);
    const rows = () =>
      all<{ id: string }>(sql`select account_id as id from reward_rings order by id`);
    expect(await rows()).toMatchObject([{ id: 'ada' }, { id: 'ben' }]);
    await undo(ada, 'ada', id);
    expect(await rows()).toMatchObject([{ id: 'ada' }, { id: 'ben' }]);
  });

  it('of three platforms is undone in the order in which it was done', async () => {
    const eve = await addOn(ctx, 'eve');
    await give('ada', 10);
    await give('ben', 20);
    await give('eve', 30);
    const first = await linked(ctx, ada, ben, { stays: 'host' });
    ctx.clock.advance(MINUTE);
    const second = await linked(ctx, eve, ada, { stays: 'host' });
    expect(await identitiesOf(ctx.db.query, 'eve')).toHaveLength(3);
    expect(await balance('eve')).toBe(60);
    const all3 = await linkedAccounts(ctx, eve, 'eve');
    expect(all3.undo?.id).toBe(second);
    await expect(undo(ben, 'eve', first)).rejects.toMatchObject(refusedAs('done-before'));
    await undo(ben, 'eve', second);
    expect([await accountFor(ben), await accountFor(ada), await accountFor(eve)]).toEqual([
      'ada',
      'ada',
      'eve',
    ]);
    expect([await balance('eve'), await balance('ada')]).toEqual([30, 30]);
    await undo(ben, 'ada', first);
    expect([await balance('ada'), await balance('ben')]).toEqual([10, 20]);
  });
});

describe('undoing', () => {
  it('gives back what each brought, and splits what is left', async () => {
    await give('ada', 100);
    await give('ben', 300);
    const id = await linked(ctx, ada, ben, { stays: 'host' });
    await ctx.db.commit([]);
    await run(`insert into movements values ('m', 'spend:g', 'spend', 'g', ${ctx.now()})`);
    await run(`insert into generations (id, account_id, draft_id, operation, kind, request, title, state, engine,
      price_credits, surface, chat_id, address, created_at, refunded_at) values ('g', 'ada', 'd', 'edit', 'image',
      '{}', 't', 'delivered', 'local', 200, 'telegram', 'chat-ada', '{}', ${ctx.now()}, null)`);
    await run(`insert into entries (id, movement_id, side, account_id, credits, created_at)
      values ('mu', 'm', 'user', 'ada', -200, 1), ('mx', 'm', 'usage', null, 200, 1)`);
    await run("update balances set credits = credits - 200 where account_id = 'ada'");
    await undo(ben, 'ada', id);
    expect([await balance('ada'), await balance('ben')]).toEqual([50, 150]);
    expect(await accountFor(ben)).toBe('ben');
    expect(await accountOf(ctx.db.query, 'ben')).toMatchObject({ status: 'active', name: 'ben' });
    const told = (await said(ctx)).filter((line) => line.includes('parted'));
    expect(told.toSorted()).toEqual(['chat-ada link.notice.parted', 'chat-ben link.notice.parted']);
  });

  it('is done once, and not after a day', async () => {
    const id = await linked(ctx, ada, ben);
    const [one, two] = await Promise.all(
      [ada, ben].map((person) =>
        undoLink(
          ctx,
          { ...person, accountId: 'ada' },
          { accountId: 'ada', id, place: here(person) },
        ),
      ),
    );
    if (!one || !two) throw new Error('two');
    await perform(ctx, one);
    await expect(perform(ctx, two)).rejects.toMatchObject(refusedAs('done-before'));
    const again = await linked(ctx, ada, ben);
    ctx.clock.advance(DAY);
    await expect(undo(ada, 'ada', again)).rejects.toMatchObject(refusedAs('done-before'));
  });

  it('frees nobody who was suspended meanwhile', async () => {
    const id = await linked(ctx, ada, ben);
    const early = await undoLink(ctx, ada, { accountId: 'ada', id, place: here(ada) });
    await run("update accounts set status = 'suspended' where id = 'ada'");
    await expect(perform(ctx, early)).rejects.toMatchObject(refusedAs('done-before'));
    await expect(undo(ada, 'ada', id)).rejects.toMatchObject(refusedAs('suspended'));
  });

  it('leaves what was made since, and what it was sealed with, where it was made', async () => {
    const generation = (id: string, account: string, state: string) =>
      run(`insert into generations (id, account_id, draft_id, operation, kind, request, title, state, engine,
        price_credits, surface, chat_id, address, created_at) values ('${id}', '${account}', 'd${id}', 'edit', 'image',
        '{}', 't', '${state}', 'local', 0, 'discord', 'chat-ben', '{}', ${ctx.now()})`);
    const result = (id: string, account: string) =>
      run(`insert into results values ('r${id}', '${id}', '${account}', 0, 'results/${id}', 'image/png', 1, 1, 1, 0,
        ${ctx.now()}, ${ctx.now() + DAY}, null, null)`);
    await generation('old', 'ben', 'delivered');
    await result('old', 'ben');
    await generation('open', 'ben', 'running');
    await generation('made', 'ben', 'running');
    const id = await linked(ctx, ada, ben, { stays: 'host' });
    // What was being made goes on, and belongs to the account that its owner has now.
    await expect(result('made', 'ben')).rejects.toSatisfy((cause) =>
      isRefusedBy(cause, 'account-merged'),
    );
    await result('made', 'ada');
    await undo(ben, 'ada', id);
    const owners = await all<{ id: string; owner: string }>(
      sql`select id, account_id as owner from generations order by id`,
    );
    expect(owners).toMatchObject([
      { id: 'made', owner: 'ada' },
      { id: 'old', owner: 'ben' },
      { id: 'open', owner: 'ben' },
    ]);
    // Somebody who still made it for the other account does so again.
    await expect(result('open', 'ada')).rejects.toSatisfy((cause) =>
      isRefusedBy(cause, 'account-merged'),
    );
    await run('update generations set price_credits = 0');
  });
});

describe('a platform', () => {
  const leave = async (person: Person, tag: string, isForgotten = false) =>
    perform(
      ctx,
      await unlink(ctx, person, {
        accountId: person.accountId,
        tag,
        isForgotten,
        place: here(person),
      }),
    );
  const tagOf = async (accountId: string, surface: string) =>
    (await linkedAccounts(ctx, on(accountId), accountId)).platforms.find(
      (one) => one.surface === surface,
    )?.tag ?? '';

  it('leaves with a new and empty account, and what was used today', async () => {
    await give('ada', 100);
    const day = dayOf(ctx.now() + DAY);
    await linked(ctx, ada, ben, { stays: 'host' });
    const tag = await tagOf('ada', 'discord');
    await expect(leave(ada, tag)).rejects.toMatchObject(
      refusedAs('link-refused', { because: 'undo-first' }),
    );
    ctx.clock.advance(DAY);
    await ctx.db.commit([
      useAllowance(ctx.db.query, { accountId: 'ada', day, limit: 5, count: 5 }),
    ]);
    await leave(ada, tag);
    const alone = await accountFor(ben);
    expect(alone).not.toBe('ada');
    expect(await balance(alone ?? '')).toBe(0);
    expect(await balance('ada')).toBe(100);
    expect(await freeLeft(ctx.db.query, { accountId: alone ?? '', day, limit: 5 })).toBe(0);
    await expect(leave(ada, await tagOf('ada', 'telegram'))).rejects.toMatchObject(
      refusedAs('link-refused', { because: 'last' }),
    );
  });

  it('that both leave at once keeps one of them', async () => {
    await linked(ctx, ada, ben, { stays: 'host' });
    ctx.clock.advance(DAY);
    const tags = [await tagOf('ada', 'telegram'), await tagOf('ada', 'discord')];
    const [one, other] = await Promise.all(
      tags.map((tag) =>
        unlink(ctx, ada, { accountId: 'ada', tag, isForgotten: false, place: here(ada) }),
      ),
    );
    if (!one || !other) throw new Error('two');
    await perform(ctx, one);
    await expect(perform(ctx, other)).rejects.toMatchObject(refusedAs('done-before'));
    expect(await identitiesOf(ctx.db.query, 'ada')).toHaveLength(1);
  });

  it('is forgotten where its owner wants that', async () => {
    await linked(ctx, ada, ben, { stays: 'host' });
    ctx.clock.advance(DAY);
    await leave(ada, await tagOf('ada', 'discord'), true);
    expect(await accountFor(ben)).toBeUndefined();
    const kinds = (await ctx.db.query.select().from(tasks)).map(({ kind }) => kind);
    expect(kinds).toContain('erase-account');
  });
});
