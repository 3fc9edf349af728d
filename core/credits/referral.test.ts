import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeAccount } from '../../db/accounts.ts';
import { audit } from '../../db/audit.ts';
import { DatabaseUnavailable } from '../../db/failures.ts';
import { insertHold } from '../../db/holds.ts';
import { balanceOf } from '../../db/ledger.ts';
import { insertReferralLink, referralOf } from '../../db/referrals.ts';
import { noteSignal } from '../../db/signals.ts';
import { oneMail } from '../payments/known-mails.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { invitationStatus, invited, joiningWith } from './invitation.ts';
import { settleReferral } from './referral.ts';
import { addPerson, buy, followUp, moveMoney, said } from './testing/people.ts';

const DAY = 24 * 60 * 60_000;

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext({
    rules: { ...DEFAULT_RULES, referral: { ...DEFAULT_RULES.referral, rewardedAMonth: 2 } },
  });
  await addPerson(ctx, 'host');
});
afterEach(async () => {
  expect(await audit(ctx.db.query)).toEqual([]);
  await ctx.dispose();
});

const balance = (id: string) => balanceOf(ctx.db.query, id);
const stateOf = async (id: string) => {
  const row = await referralOf(ctx.db.query, id);
  return row && [row.state, row.refusal];
};
const invite = (inviterId: string, invitedId: string) =>
  ctx.db.commit([invited(ctx, { inviterId, invitedId, known: false })]);
/** A guest of the host who has bought once. */
const guest = async (id: string, of: Parameters<typeof buy>[2] & { email?: string } = {}) => {
  await addPerson(ctx, id, of.email === undefined ? {} : { email: of.email });
  await invite('host', id);
  return buy(ctx, id, of);
};

describe('a reward', () => {
  it('comes to both after the first purchase, once however often it is asked for', async () => {
    await addPerson(ctx, 'guest');
    await invite('host', 'guest');
    await settleReferral(ctx, 'guest');
    expect(await stateOf('guest')).toEqual(['waiting', null]);
    await buy(ctx, 'guest');
    await followUp(ctx);
    await Promise.all([1, 2, 3].map(() => settleReferral(ctx, 'guest')));
    await buy(ctx, 'guest');
    await followUp(ctx);
    expect(await stateOf('guest')).toEqual(['rewarded', null]);
    expect([await balance('host'), await balance('guest')]).toEqual([100, 700]);
    expect((await said(ctx)).filter((line) => line.includes('invite'))).toEqual([
      'chat-guest invite.reward',
      'chat-host invite.reward',
    ]);
  });

  it('is given once where two processes settle at the same moment', async () => {
    await guest('guest');
    await Promise.all(Array.from({ length: 6 }, () => settleReferral(ctx, 'guest')));
    expect([await balance('host'), await balance('guest')]).toEqual([100, 400]);
  });

  it.each(['before', 'after'])('comes once where the process dies %s it wrote', async (when) => {
    await guest('guest');
    const { commit } = ctx.db;
    ctx.db.commit = async (statements) => {
      ctx.db.commit = commit;
      if (when === 'after') await commit(statements);
      throw new DatabaseUnavailable();
    };
    await expect(settleReferral(ctx, 'guest')).rejects.toThrow(DatabaseUnavailable);
    await settleReferral(ctx, 'guest');
    expect([await balance('host'), await balance('guest')]).toEqual([100, 400]);
  });

  it('does not come for a purchase that cost nothing', async () => {
    await guest('guest', { amountCents: 0 });
    await followUp(ctx);
    expect(await stateOf('guest')).toEqual(['waiting', null]);
    expect(await balance('host')).toBe(0);
  });

  it('is taken back from both when the money goes back, also below zero, and comes again', async () => {
    const checkout = await guest('guest');
    await followUp(ctx);
    await ctx.db.commit([changeAccount(ctx.db.query, 'host', { name: 'Host' })]);
    for (let rounds = 0; rounds < 2; rounds += 1) {
      await moveMoney(ctx, checkout, { status: 'disputed', refundedCents: 0 });
      await followUp(ctx);
      await settleReferral(ctx, 'guest');
      expect(await stateOf('guest')).toEqual(['refused', 'money-back']);
      expect([await balance('host'), await balance('guest')]).toEqual([0, 300]);
      await moveMoney(ctx, checkout, { status: 'paid', refundedCents: 0 });
      await followUp(ctx);
      await settleReferral(ctx, 'guest');
      expect(await stateOf('guest')).toEqual(['rewarded', null]);
      expect([await balance('host'), await balance('guest')]).toEqual([100, 400]);
    }
  });

  it('stands when less than half of the money goes back, and falls with half of it', async () => {
    const checkout = await guest('guest', { amountCents: 1_000, credits: 0 });
    await followUp(ctx);
    await moveMoney(ctx, checkout, { status: 'paid', refundedCents: 499 });
    await followUp(ctx);
    expect(await stateOf('guest')).toEqual(['rewarded', null]);
    await moveMoney(ctx, checkout, { status: 'paid', refundedCents: 500 });
    await followUp(ctx);
    expect(await stateOf('guest')).toEqual(['refused', 'money-back']);
    expect(await balance('host')).toBe(0);
  });

  it('waits for the second purchase where the first was paid back before anybody looked', async () => {
    const checkout = await guest('guest', { credits: 0 });
    await moveMoney(ctx, checkout, { status: 'refunded', refundedCents: 499 });
    await followUp(ctx);
    expect(await stateOf('guest')).toEqual(['waiting', null]);
    await buy(ctx, 'guest');
    await followUp(ctx);
    expect(await stateOf('guest')).toEqual(['rewarded', null]);
  });

  it('moves what was given, though the rule has changed since', async () => {
    const checkout = await guest('guest');
    await followUp(ctx);
    ctx.rules = {
      ...ctx.rules,
      referral: { ...ctx.rules.referral, inviterCredits: 5, invitedCredits: 5 },
    };
    await moveMoney(ctx, checkout, { status: 'disputed', refundedCents: 0 });
    await followUp(ctx);
    expect([await balance('host'), await balance('guest')]).toEqual([0, 300]);
  });
});

describe('limits against rings', () => {
  it('no more than so many of one account in 30 days, also when all are settled at once', async () => {
    const guests = ['g1', 'g2', 'g3', 'g4', 'g5'];
    for (const id of guests) await guest(id);
    await Promise.all(guests.map((id) => settleReferral(ctx, id).catch(() => undefined)));
    for (const id of guests) await settleReferral(ctx, id);
    expect(await balance('host')).toBe(200);
    const states = await Promise.all(guests.map(stateOf));
    expect(states.filter((one) => one?.[0] === 'rewarded')).toHaveLength(2);
    expect(states.filter((one) => one?.[1] === 'limit')).toHaveLength(3);
    ctx.clock.advance(31 * DAY);
    await guest('g6');
    await followUp(ctx);
    expect(await stateOf('g6')).toEqual(['rewarded', null]);
  });

  it('a circle of accounts that invite each other gets nothing where it closes', async () => {
    await addPerson(ctx, 'b');
    await addPerson(ctx, 'c');
    await invite('host', 'b');
    await invite('b', 'c');
    await invite('c', 'host');
    for (const id of ['host', 'b', 'c']) await buy(ctx, id, { credits: 0 });
    await followUp(ctx);
    expect(await Promise.all(['host', 'b', 'c'].map(stateOf))).toEqual(
      Array(3).fill(['refused', 'circle']),
    );
    expect(await Promise.all(['host', 'b', 'c'].map(balance))).toEqual([0, 0, 0]);
  });

  it('one mail address behind both, or behind two that were invited, counts for nothing', async () => {
    await ctx.db.commit([changeAccount(ctx.db.query, 'host', { email: 'ada@example.org' })]);
    await guest('g1', { billingEmail: 'Ada+2@example.org' });
    await guest('g2', { billingEmail: 'b.e.n@gmail.com' });
    await followUp(ctx);
    await guest('g3', { billingEmail: 'BEN+x@googlemail.com' });
    await guest('g4', { email: 'cleo@example.org' });
    await followUp(ctx);
    expect(await stateOf('g1')).toEqual(['refused', 'same-mail']);
    expect(await stateOf('g2')).toEqual(['rewarded', null]);
    expect(await stateOf('g3')).toEqual(['refused', 'same-mail']);
    expect(await stateOf('g4')).toEqual(['rewarded', null]);
    expect(oneMail(' A.b+c@Example.org ')).toBe('a.b@example.org');
  });

  it('declined cards behind a purchase make it count for nothing', async () => {
    await addPerson(ctx, 'guest');
    await invite('host', 'guest');
    const { query: q } = ctx.db;
    for (const reference of ['1', '2', '3'])
      await ctx.db.commit([
        noteSignal(q, { accountId: 'guest', kind: 'card-failed', reference, now: ctx.now() }),
      ]);
    await buy(ctx, 'guest');
    await followUp(ctx);
    expect(await stateOf('guest')).toEqual(['refused', 'payments']);
  });

  it('waits while one side is held, and leaves out an inviter who is gone', async () => {
    const { query: q } = ctx.db;
    await ctx.db.commit(
      insertHold(q, {
        id: 'h',
        accountId: 'host',
        cause: 'refunds',
        evidence: '{}',
        createdAt: ctx.now(),
      }),
    );
    await guest('guest');
    await followUp(ctx);
    expect(await stateOf('guest')).toEqual(['waiting', null]);
    await ctx.db.commit([changeAccount(q, 'host', { status: 'suspended' })]);
    await settleReferral(ctx, 'guest');
    expect(await stateOf('guest')).toEqual(['rewarded', null]);
    expect([await balance('host'), await balance('guest')]).toEqual([0, 400]);
  });
});

describe('who can say that they were invited', () => {
  beforeEach(async () => {
    await ctx.db.commit([
      insertReferralLink(ctx.db.query, {
        accountId: 'host',
        code: 'HOSTWORD',
        createdAt: ctx.now(),
      }),
    ]);
  });
  const standing = async (id: string, word = 'host word') =>
    (await invitationStatus(ctx, id, word)).is;

  it('who is new, once, before buying; not oneself', async () => {
    await addPerson(ctx, 'new');
    expect(await standing('new')).toBe('good');
    expect(await standing('new', 'otherword')).toBe('none');
    expect(await standing('host')).toBe('own');
    await invite('host', 'new');
    expect(await standing('new')).toBe('used');
    await expect(invite('host', 'new')).rejects.toThrow('referrals.invited_id');
    await addPerson(ctx, 'bought');
    await buy(ctx, 'bought');
    expect(await standing('bought')).toBe('not-new');
    await addPerson(ctx, 'old');
    ctx.clock.advance(DAY);
    expect(await standing('old')).toBe('not-new');
  });

  it('nobody by the word of a suspended or held account', async () => {
    const person = { surface: 'playground', userId: 'new' };
    expect(await joiningWith(ctx, person, 'hostword')).toBe('invited');
    await ctx.db.commit([changeAccount(ctx.db.query, 'host', { status: 'suspended' })]);
    expect(await joiningWith(ctx, person, 'hostword')).toBe('none');
  });
});
