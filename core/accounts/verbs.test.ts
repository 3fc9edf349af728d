import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountAt, accountOf, changeAccount, identitiesOf } from '../../db/accounts.ts';
import { consentsOf } from '../../db/consents.ts';
import { referralOf } from '../../db/referrals.ts';
import { tasks } from '../../db/schema/schema.ts';
import { makeInviteWord } from '../credits/invite.ts';
import { addPerson } from '../credits/testing/people.ts';
import { openNames } from '../storage/sealed-names.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { keyOfAccount } from '../verbs/account-key.ts';
import { COMMAND, type Person } from '../verbs/actor.ts';
import { as, refusedAs } from '../verbs/testing/people.ts';
import { perform } from '../verbs/verb.ts';
import { closeAccount } from './close.ts';
import { setReachable } from './reachable.ts';
import { changeSettings } from './settings.ts';
import { acceptTerms, refuseTerms } from './terms.ts';

const NEW: Person = { is: 'person', surface: 'playground', userId: 'new', accountId: '' };
const accepting = {
  isAdult: true,
  locale: 'de',
  userName: ' Grace\n Hopper ',
  word: null,
} as const;

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
  await addPerson(ctx, 'ada');
  await addPerson(ctx, 'ben');
});
afterEach(() => ctx.dispose());

const accept = async (person = NEW, word: string | null = null) =>
  perform(ctx, await acceptTerms(ctx, person, { ...accepting, word }));
const account = (id: string) => accountOf(ctx.db.query, id);
const names = async (id: string) => {
  const row = await account(id);
  return row && openNames(ctx, keyOfAccount(row), row);
};

describe('accepting the terms', () => {
  it('makes an account with its consent, once a person', async () => {
    const both = await Promise.all([1, 2].map(() => acceptTerms(ctx, NEW, accepting)));
    const [first, second] = both;
    if (!first || !second) throw new Error('two');
    const id = await perform(ctx, first);
    await expect(perform(ctx, second)).rejects.toMatchObject(refusedAs('done-before'));
    expect(await account(id)).toMatchObject({ locale: 'de' });
    expect(await names(id)).toMatchObject({ name: 'Grace Hopper' });
    expect(await consentsOf(ctx.db.query, id)).toMatchObject([{ purpose: 'terms', locale: 'de' }]);
  });

  it('opens the account of who refused before, and notes who invited', async () => {
    await perform(ctx, await refuseTerms(ctx, NEW));
    const refused = await accountAt(ctx.db.query, NEW);
    const word = await perform(ctx, await makeInviteWord(ctx, as('ada'), { accountId: 'ada' }));
    const id = await accept({ ...NEW, accountId: refused?.id ?? '' }, word);
    expect(id).toBe(refused?.id);
    expect(await account(id)).toMatchObject({ refusedAt: null });
    expect(await referralOf(ctx.db.query, id)).toMatchObject({ inviterId: 'ada' });
  });

  it('is for people of age, in person, whose account was not erased', async () => {
    const minor = acceptTerms(ctx, NEW, { ...accepting, isAdult: false });
    await expect(minor).rejects.toMatchObject(refusedAs('forbidden'));
    await expect(acceptTerms(ctx, COMMAND, accepting)).rejects.toMatchObject(
      refusedAs('forbidden'),
    );
    await expect(refuseTerms(ctx, COMMAND)).rejects.toMatchObject(refusedAs('forbidden'));
    await perform(ctx, await closeAccount(ctx, as('ada'), { accountId: 'ada' }));
    await expect(acceptTerms(ctx, as('ada'), accepting)).rejects.toMatchObject(
      refusedAs('not-found'),
    );
  });
});

describe('settings', () => {
  const change = (who: string, changes: Parameters<typeof changeSettings>[2]['changes']) =>
    changeSettings(ctx, as(who), { accountId: 'ada', changes, locale: 'en' });

  it('are changed by their owner alone', async () => {
    await expect(change('ben', { name: 'Eve' })).rejects.toMatchObject(refusedAs('forbidden'));
    await perform(ctx, await change('ada', { name: 'Ada', keepNothing: true }));
    expect(await account('ada')).toMatchObject({ keepNothing: true });
    expect(await names('ada')).toMatchObject({ name: 'Ada' });
  });

  it('take no name and no address that is none', async () => {
    const most = ctx.rules.nameCharacters;
    for (const name of ['', ' Ada', 'x'.repeat(most + 1)])
      await expect(change('ada', { name })).rejects.toMatchObject(
        refusedAs('setting-invalid', { field: 'name', most }),
      );
    await expect(change('ada', { email: 'ada' })).rejects.toMatchObject(
      refusedAs('setting-invalid', { field: 'email' }),
    );
    await perform(ctx, await change('ada', { name: null, email: 'ada@example.org' }));
  });

  it('of a suspended account stay', async () => {
    await ctx.db.commit([changeAccount(ctx.db.query, 'ada', { status: 'suspended' })]);
    await expect(change('ada', { keepNothing: true })).rejects.toMatchObject(
      refusedAs('suspended'),
    );
  });
});

describe('closing an account', () => {
  it('is for its owner, and done once', async () => {
    const close = (who: string) => closeAccount(ctx, as(who), { accountId: 'ada' });
    await expect(close('ben')).rejects.toMatchObject(refusedAs('forbidden'));
    await perform(ctx, await close('ada'));
    expect(await account('ada')).toMatchObject({ status: 'erased', name: null });
    expect(await identitiesOf(ctx.db.query, 'ada')).toEqual([]);
    await expect(close('ada')).rejects.toMatchObject(refusedAs('not-found'));
  });

  it('is open to who is suspended', async () => {
    await ctx.db.commit([changeAccount(ctx.db.query, 'ada', { status: 'suspended' })]);
    await perform(ctx, await closeAccount(ctx, as('ada'), { accountId: 'ada' }));
    const rows = await ctx.db.query.select().from(tasks);
    expect(rows.map(({ kind }) => kind)).toContain('erase-account');
  });
});

it('who shut us out can be reached again, with an account or without', async () => {
  const blocked = async () =>
    (await ctx.db.query.query.identities.findMany()).map((i) => i.blockedAt);
  for (const reachable of [false, true]) {
    await perform(ctx, await setReachable(ctx, as('ada'), { reachable, address: '{}' }));
    expect(await blocked()).toEqual([reachable ? null : ctx.now(), null]);
  }
  await perform(ctx, await setReachable(ctx, NEW, { reachable: true, address: '{}' }));
  await expect(
    setReachable(ctx, COMMAND, { reachable: true, address: '{}' }),
  ).rejects.toMatchObject(refusedAs('forbidden'));
});
