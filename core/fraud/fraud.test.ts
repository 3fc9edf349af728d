import { ulid } from 'ulidx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountOf } from '../../db/accounts.ts';
import { audit } from '../../db/audit.ts';
import { insertCheckout, paymentOf } from '../../db/checkouts.ts';
import { ConstraintError } from '../../db/constraints.ts';
import { DatabaseUnavailable } from '../../db/failures.ts';
import { generationOf } from '../../db/generations.ts';
import { decideHold, openHolds } from '../../db/holds.ts';
import { balanceOf, grant } from '../../db/ledger.ts';
import { noteSignal, type SignalKind } from '../../db/signals.ts';
import { countSpending } from '../../db/spendings.ts';
import { addPerson, buy, followUp, moveMoney, said } from '../credits/testing/people.ts';
import { endGeneration } from '../generations/end.ts';
import { requestGeneration } from '../generations/request.ts';
import { unsealed } from '../generations/testing/unsealed.ts';
import { requestRefund } from '../payments/refunds/refund.ts';
import { sweepRetained } from '../retention/sweep.ts';
import type { FraudRule } from '../rules/fraud-rules.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { holdCard } from './card.ts';
import { tripped } from './count.ts';
import { applyHoldDecision } from './hold.ts';
import { judgeAccount } from './judge.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const BOSS = { surface: 'playground', userId: 'boss', role: 'owner' } as const;

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext({ operators: [BOSS] });
  await addPerson(ctx, 'boss', { createdAt: ctx.now() - 400 * DAY });
  await addPerson(ctx, 'ada', { createdAt: ctx.now() - 400 * DAY });
});
afterEach(async () => {
  expect(await audit(ctx.db.query)).toEqual([]);
  await ctx.dispose();
});

const heldAt = async (id = 'ada') => (await accountOf(ctx.db.query, id))?.heldAt ?? null;
const refusalOf = (wanted: Promise<unknown>) =>
  wanted.then(
    () => null,
    (cause) => (cause instanceof ConstraintError ? cause.code : cause),
  );
const signal = (kind: SignalKind, reference: string, accountId = 'ada') =>
  ctx.db.commit([noteSignal(ctx.db.query, { accountId, kind, reference, now: ctx.now() })]);
const openCheckout = () => {
  const now = ctx.now();
  return ctx.db.commit([
    insertCheckout(ctx.db.query, {
      id: ulid(now),
      accountId: 'ada',
      provider: 'stripe',
      product: 'spark',
      credits: 300,
      amountCents: 499,
      currency: 'usd',
      state: 'open',
      surface: 'playground',
      chatId: 'chat-ada',
      address: '{}',
      createdAt: now,
      expiresAt: now + HOUR,
    }),
  ]);
};
const hold = async () => {
  for (let i = 0; i < 6; i += 1) await signal('card-failed', `${i}`);
  await judgeAccount(ctx, 'ada');
  const [row] = await openHolds(ctx.db.query, 1);
  if (!row) throw new Error('not held');
  return row;
};
const give = (credits: number) =>
  ctx.db.commit(grant(ctx.db.query, { accountId: 'ada', id: ulid(), credits, now: ctx.now() }));
/** Starts something that credits pay for. */
const spending = (id: string, credits = 10) =>
  ctx.db.commit(
    requestGeneration(
      ctx.db.query,
      unsealed({
        id,
        draftId: `draft-${id}`,
        accountId: 'ada',
        operation: 'imagine',
        kind: 'image',
        templateId: null,
        title: 'A picture',
        request: {
          prompt: 'a hill',
          recipe: null,
          aspect: '1:1',
          longEdgePx: 512,
          durationSeconds: 0,
          seed: 1,
          slots: {},
          uploadId: null,
        },
        engineId: 'local',
        priceCredits: credits,
        dayLimitCredits: ctx.rules.spendingADayCredits,
        free: null,
        surface: 'playground',
        chatId: 'chat-ada',
        address: '{}',
      }),
      ctx.now(),
    ),
  );

describe('each rule', () => {
  /** Does it once more. */
  const doing: Record<
    Exclude<FraudRule, 'referral-ring' | 'new-spending'>,
    (i: number) => Promise<unknown>
  > = {
    checkouts: openCheckout,
    'cards-failed': (i) => signal('card-failed', `${i}`),
    refunds: async () =>
      moveMoney(ctx, await buy(ctx, 'ada', { credits: 0 }), {
        status: 'refunded',
        refundedCents: 499,
      }),
    disputes: async () =>
      moveMoney(ctx, await buy(ctx, 'ada', { credits: 0 }), {
        status: 'disputed',
        refundedCents: 0,
      }),
    'new-purchases': () => buy(ctx, 'ada'),
    'codes-wrong': (i) => signal('code-wrong', `${i}`),
    'reward-ring': (i) => signal('reward-ring', `${i}`),
  };

  it.each(Object.keys(doing) as (keyof typeof doing)[])(
    '%s holds the account with one more than is ordinary, not before',
    async (rule) => {
      if (rule === 'new-purchases')
        await ctx.db.commit([
          {
            toSQL: () => ({
              sql: 'update accounts set created_at = ? where id = ?',
              params: [ctx.now(), 'ada'],
            }),
          },
        ]);
      const { most } = ctx.rules.fraud.limits[rule];
      for (let i = 0; i < most; i += 1) await doing[rule](i);
      await judgeAccount(ctx, 'ada');
      expect(await heldAt()).toBeNull();
      await doing[rule](most);
      await judgeAccount(ctx, 'ada');
      expect(await heldAt()).toBe(ctx.now());
      const [row] = await openHolds(ctx.db.query, 5);
      expect(row?.cause).toBe(rule);
      expect(JSON.parse(row?.evidence ?? '')).toMatchObject({ counted: most + 1, most });
    },
  );

  it('forgets with its window, and does not mind an old account', async () => {
    for (let i = 0; i < 5; i += 1) await signal('card-failed', `${i}`);
    ctx.clock.advance(HOUR + 1);
    for (let i = 0; i < 6; i += 1) await buy(ctx, 'ada');
    await judgeAccount(ctx, 'ada');
    expect(await heldAt()).toBeNull();
  });

  it('a signal of one cause counts once, and is forgotten', async () => {
    for (let i = 0; i < 9; i += 1) await signal('card-failed', 'same');
    await judgeAccount(ctx, 'ada');
    expect(await heldAt()).toBeNull();
    ctx.clock.advance(ctx.rules.fraud.signalsKeptMs);
    await sweepRetained(ctx);
    expect(await ctx.db.query.query.signals.findMany()).toEqual([]);
  });

  it('a new account that spends much is held', async () => {
    const { most } = ctx.rules.fraud.limits['new-spending'];
    await addPerson(ctx, 'new');
    for (const id of ['new', 'ada'])
      await ctx.db.commit([
        countSpending(ctx.db.query, {
          accountId: id,
          day: '2026-11-20',
          credits: most + 1,
          limit: most + 1,
        }),
      ]);
    await judgeAccount(ctx, 'new');
    await judgeAccount(ctx, 'ada');
    expect([await heldAt('new'), await heldAt()]).toEqual([ctx.now(), null]);
  });

  it('what an operator gave back is no reason', async () => {
    for (let i = 0; i < 4; i += 1) {
      const checkout = await buy(ctx, 'ada', { credits: 0 });
      const payment = await paymentOf(ctx.db.query, checkout);
      if (!payment) throw new Error('not booked');
      await ctx.db.commit(
        requestRefund(
          ctx.db.query,
          { id: ulid(), payment, amountCents: 499, requestedBy: 'command', reason: null },
          ctx.now(),
        ),
      );
      await moveMoney(ctx, checkout, { status: 'refunded', refundedCents: 499 });
    }
    await judgeAccount(ctx, 'ada');
    expect(await heldAt()).toBeNull();
  });
});

describe('a held account', () => {
  it('is held once, and its owner and the operators are told once, by however many judges', async () => {
    for (let i = 0; i < 6; i += 1) await signal('card-failed', `${i}`);
    await Promise.all([1, 2, 3, 4].map(() => judgeAccount(ctx, 'ada')));
    expect(await openHolds(ctx.db.query, 5)).toHaveLength(1);
    expect(await said(ctx)).toEqual([
      'chat-ada hold.title hold.what hold.then',
      'chat-boss hold.new',
    ]);
  });

  it.each(['before', 'after'])('is held once where the process dies %s it wrote', async (when) => {
    for (let i = 0; i < 6; i += 1) await signal('card-failed', `${i}`);
    const { commit } = ctx.db;
    ctx.db.commit = async (statements) => {
      ctx.db.commit = commit;
      if (when === 'after') await commit(statements);
      throw new DatabaseUnavailable();
    };
    await expect(judgeAccount(ctx, 'ada')).rejects.toThrow(DatabaseUnavailable);
    await judgeAccount(ctx, 'ada');
    expect(await openHolds(ctx.db.query, 5)).toHaveLength(1);
    expect(await said(ctx)).toHaveLength(2);
  });

  it('cannot spend, whatever whoever spends has read before; all else moves', async () => {
    await give(100);
    const row = await hold();
    expect(await refusalOf(spending('g1'))).toBe('account-held');
    const refusals = await Promise.all(['a', 'b', 'c'].map((id) => refusalOf(spending(id))));
    expect(refusals).toEqual(Array(3).fill('account-held'));
    await buy(ctx, 'ada');
    expect(await balanceOf(ctx.db.query, 'ada')).toBe(400);
    await ctx.db.commit(
      await applyHoldDecision(ctx, row, { decision: 'released', by: 'x', now: ctx.now() }),
    );
    expect(await refusalOf(spending('g1'))).toBeNull();
  });

  it('loses the race between a spend and a hold in one way or the other', async () => {
    await give(100);
    for (let i = 0; i < 6; i += 1) await signal('card-failed', `${i}`);
    const [spent] = await Promise.all([refusalOf(spending('g')), judgeAccount(ctx, 'ada')]);
    expect([null, 'account-held']).toContain(spent);
    expect(await balanceOf(ctx.db.query, 'ada')).toBe(spent === null ? 90 : 100);
    expect(await heldAt()).not.toBeNull();
  });

  it('is shown to the operator with what it has done', async () => {
    await buy(ctx, 'ada');
    const card = await holdCard(ctx, (await hold()).id);
    expect(card).toMatchObject({ credits: 300, payments: 1, returned: 0, came: 0 });
    expect(await holdCard(ctx, ulid())).toBeNull();
  });
});

describe('the decision', () => {
  it('releases, tells so once, and does not judge the same again', async () => {
    const row = await hold();
    ctx.clock.advance(1);
    await ctx.db.commit(
      await applyHoldDecision(ctx, row, { decision: 'released', by: 'boss', now: ctx.now() }),
    );
    expect(await heldAt()).toBeNull();
    await followUp(ctx);
    expect(await heldAt()).toBeNull();
    expect((await said(ctx)).filter((line) => line.includes('hold.released'))).toHaveLength(1);
    ctx.clock.advance(1);
    for (let i = 10; i < 16; i += 1) await signal('card-failed', `${i}`);
    await judgeAccount(ctx, 'ada');
    expect(await heldAt()).toBe(ctx.now());
  });

  it('has one release: whoever decides after it is refused, with all that came with it', async () => {
    const row = await hold();
    const decide = async (decision: 'released' | 'suspended') =>
      refusalOf(
        ctx.db.commit(await applyHoldDecision(ctx, row, { decision, by: 'boss', now: ctx.now() })),
      );
    expect(await decide('released')).toBeNull();
    expect(await decide('suspended')).toBe('hold-decided');
    expect((await accountOf(ctx.db.query, 'ada'))?.status).toBe('active');
    expect(
      await refusalOf(
        ctx.db.commit(
          decideHold(ctx.db.query, row, { decision: 'kept', decidedBy: 'x', decidedAt: 1 }),
        ),
      ),
    ).toBe('hold-decided');
  });

  it('kept stays held and can be released later; suspended shuts and opens the account', async () => {
    const row = await hold();
    const settle = async (decision: 'kept' | 'suspended' | 'released') => {
      const [fresh] = await ctx.db.query.query.holds.findMany();
      await ctx.db.commit(
        await applyHoldDecision(ctx, fresh ?? row, { decision, by: 'boss', now: ctx.now() }),
      );
      const account = await accountOf(ctx.db.query, 'ada');
      return [account?.status, account?.heldAt === null];
    };
    expect(await settle('kept')).toEqual(['active', false]);
    expect(await refusalOf(settle('kept'))).toBe('hold-decided');
    await judgeAccount(ctx, 'ada');
    expect(await openHolds(ctx.db.query, 5)).toEqual([]);
    expect(await settle('suspended')).toEqual(['suspended', false]);
    expect(await settle('released')).toEqual(['active', true]);
  });
});

it('a ring of invitations holds who invites', async () => {
  const { invited } = await import('../credits/invitation.ts');
  for (const id of ['g0', 'g1', 'g2', 'g3']) {
    await addPerson(ctx, id);
    await ctx.db.commit([invited(ctx, { inviterId: 'ada', invitedId: id, known: false })]);
    await buy(ctx, id, { billingEmail: `one+${id}@example.org` });
    await followUp(ctx);
  }
  expect(await heldAt()).not.toBeNull();
  expect(await balanceOf(ctx.db.query, 'ada')).toBe(100);
  const account = await accountOf(ctx.db.query, 'ada');
  expect(account && (await tripped(ctx, account, 0))?.rule).toBe('referral-ring');
});

describe("the day's limit", () => {
  it('is kept by the schema, whoever spends at the same time, and starts anew at midnight UTC', async () => {
    const limit = ctx.rules.spendingADayCredits;
    await give(limit * 3);
    const parts = Array.from({ length: 20 }, (_, i) => `g${i}`);
    const refusals = await Promise.all(parts.map((id) => refusalOf(spending(id, limit / 10))));
    expect(refusals.filter((one) => one === null)).toHaveLength(10);
    expect(new Set(refusals)).toEqual(new Set([null, 'spending-limit']));
    expect(await balanceOf(ctx.db.query, 'ada')).toBe(limit * 2);
    ctx.clock.advance(DAY / 2);
    expect(await refusalOf(spending('tomorrow', limit))).toBeNull();
    expect(await refusalOf(spending('more', 1))).toBe('spending-limit');
  });

  it('is given back with what failed, once, on the day it was spent on', async () => {
    const limit = ctx.rules.spendingADayCredits;
    await give(limit * 2);
    await spending('g', limit);
    const generation = await generationOf(ctx.db.query, 'g');
    if (!generation) throw new Error('not there');
    ctx.clock.advance(DAY);
    for (let twice = 0; twice < 2; twice += 1)
      await endGeneration(ctx, generation, { state: 'failed', failure: 'x', refund: true });
    expect(await ctx.db.query.query.spendings.findMany()).toMatchObject([
      { day: '2026-11-20', credits: 0 },
    ]);
  });
});
