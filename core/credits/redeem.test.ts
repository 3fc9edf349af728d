import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeAccount } from '../../db/accounts.ts';
import { insertCode } from '../../db/codes.ts';
import { balanceOf } from '../../db/ledger.ts';
import { referralCodeOf, referralOf } from '../../db/referrals.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { as, refusedAs } from '../verbs/testing/people.ts';
import { perform } from '../verbs/verb.ts';
import { codeRow } from './codes.ts';
import { claimInvitation, makeInviteWord } from './invite.ts';
import { noteWrongTry, redeem } from './redeem.ts';
import { addPerson } from './testing/people.ts';

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
  for (const id of ['ada', 'ben', 'cem']) await addPerson(ctx, id);
  const wish = { credits: 10, uses: 1, kind: 'gift', code: 'SPRING', expiresAt: null } as const;
  await ctx.db.commit([insertCode(ctx.db.query, codeRow(wish, ctx.now()))]);
});
afterEach(() => ctx.dispose());

const use = (who: string, accountId = who) => redeem(ctx, as(who), { accountId, typed: 'spring' });
const change = (changes: Parameters<typeof changeAccount>[2]) =>
  ctx.db.commit([changeAccount(ctx.db.query, 'ada', changes)]);

describe('a code', () => {
  it('brings its credits once, however often it is used at once', async () => {
    const prepared = await Promise.all([use('ada'), use('ada'), use('ben')]);
    const done = await Promise.allSettled(prepared.map((one) => perform(ctx, one)));
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(done[1]).toMatchObject({ reason: refusedAs('done-before') });
    expect(await balanceOf(ctx.db.query, 'ada')).toBe(10);
    await expect(use('ada')).rejects.toMatchObject(
      refusedAs('code-refused', { because: 'already' }),
    );
    await expect(use('ben')).rejects.toMatchObject(
      refusedAs('code-refused', { because: 'used-up' }),
    );
  });

  it('brings nothing to a stranger, or to an account that is held, suspended or erased', async () => {
    await expect(use('ben', 'ada')).rejects.toMatchObject(refusedAs('forbidden'));
    await change({ heldAt: 1 });
    await expect(use('ada')).rejects.toMatchObject(refusedAs('held'));
    await change({ status: 'suspended' });
    await expect(use('ada')).rejects.toMatchObject(refusedAs('suspended'));
    await change({ status: 'erased' });
    await expect(use('ada')).rejects.toMatchObject(refusedAs('not-found'));
  });

  it('is not answered after too many wrong ones; the same event counts once', async () => {
    const most = ctx.rules.wrongCodesAnHour;
    for (let i = 0; i < most; i += 1) {
      await use('ada');
      for (let times = 0; times < 2; times += 1) {
        const tried = { accountId: 'ada', reference: `event-${i}` };
        await perform(ctx, await noteWrongTry(ctx, as('ada'), tried));
      }
    }
    await expect(use('ada')).rejects.toMatchObject(
      refusedAs('code-refused', { because: 'too-many' }),
    );
    const stranger = noteWrongTry(ctx, as('ben'), { accountId: 'ada', reference: 'x' });
    await expect(stranger).rejects.toMatchObject(refusedAs('forbidden'));
  });
});

describe('an invitation', () => {
  const wordOf = async (id: string) =>
    perform(ctx, await makeInviteWord(ctx, as(id), { accountId: id }));

  it('has one word an account, which its owner makes', async () => {
    const twice = [await makeInviteWord(ctx, as('ada'), { accountId: 'ada' })];
    const word = await wordOf('ada');
    for (const late of twice)
      await expect(perform(ctx, late)).rejects.toMatchObject(refusedAs('done-before'));
    expect(await referralCodeOf(ctx.db.query, 'ada')).toBe(word);
    const stranger = makeInviteWord(ctx, as('ben'), { accountId: 'ada' });
    await expect(stranger).rejects.toMatchObject(refusedAs('forbidden'));
  });

  it('is claimed once', async () => {
    const [ada, cem] = [await wordOf('ada'), await wordOf('cem')];
    const claim = (word: string) => claimInvitation(ctx, as('ben'), { accountId: 'ben', word });
    const [first, second] = [await claim(ada), await claim(cem)];
    await perform(ctx, first);
    await expect(perform(ctx, second)).rejects.toMatchObject(refusedAs('done-before'));
    await expect(claim(cem)).rejects.toMatchObject(
      refusedAs('invitation-refused', { because: 'used' }),
    );
    expect(await referralOf(ctx.db.query, 'ben')).toMatchObject({ inviterId: 'ada' });
  });

  it('counts for nothing with nobody’s word or one’s own, and is no stranger’s to claim', async () => {
    const word = await wordOf('ada');
    const claim = (who: string, typed: string) =>
      claimInvitation(ctx, as(who), { accountId: 'ada', word: typed });
    await expect(claim('ada', 'NOBODYS')).rejects.toMatchObject(
      refusedAs('invitation-refused', { because: 'none' }),
    );
    await expect(claim('ada', word)).rejects.toMatchObject(
      refusedAs('invitation-refused', { because: 'own' }),
    );
    await expect(claim('ben', word)).rejects.toMatchObject(refusedAs('forbidden'));
  });
});
