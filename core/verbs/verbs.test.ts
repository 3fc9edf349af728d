import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actsPage } from '../../db/acts.ts';
import { codeOf } from '../../db/codes.ts';
import { acts } from '../../db/schema/schema.ts';
import { holdings } from '../accounts/queries.ts';
import { codeRow } from '../credits/codes.ts';
import { endCode, makeCode } from '../credits/manage-codes.ts';
import { codes, ledger } from '../credits/queries.ts';
import { addPerson } from '../credits/testing/people.ts';
import { holds } from '../fraud/queries.ts';
import { allPayments, payment } from '../payments/queries.ts';
import { reviewCard, waitingReviews } from '../reviews/queries.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { type Actor, COMMAND, nameOf, SERVICE } from './actor.ts';
import { perform } from './verb.ts';

const OPERATOR: Actor = { is: 'person', surface: 'telegram', userId: '7', accountId: 'op' };
const ADA: Actor = { is: 'person', surface: 'telegram', userId: '1', accountId: 'ada' };
const NOBODY: Actor = { is: 'person', surface: 'telegram', userId: '2', accountId: '' };

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext({ operators: [{ surface: 'telegram', userId: '7', role: 'owner' }] });
  await addPerson(ctx, 'ada');
});
afterEach(() => ctx.dispose());

const spring = () =>
  codeRow({ credits: 10, uses: 1, kind: 'gift', code: 'SPRING', expiresAt: null }, ctx.now());
const forbidden = { refusal: { code: 'forbidden' } };

describe('what operators do', () => {
  it('is refused to everybody else, and nothing is written', async () => {
    await expect(makeCode(ctx, ADA, spring())).rejects.toMatchObject(forbidden);
    await expect(endCode(ctx, ADA, 'SPRING')).rejects.toMatchObject(forbidden);
    expect(await codeOf(ctx.db.query, 'SPRING')).toBeNull();
    expect(await actsPage(ctx.db.query, { most: 10 })).toEqual([]);
  });

  it('stands in the record in the same batch, with who did it', async () => {
    await perform(ctx, await makeCode(ctx, OPERATOR, spring()));
    ctx.clock.advance(1_000);
    await perform(ctx, await endCode(ctx, COMMAND, 'spring'));
    const rows = await actsPage(ctx.db.query, { most: 10 });
    expect(rows.map(({ actor, verb, subject }) => [actor, verb, subject])).toEqual([
      ['command', 'end-code', 'SPRING'],
      ['telegram:7', 'make-code', 'SPRING'],
    ]);
    expect(JSON.parse(rows[1]?.details ?? '')).toMatchObject({ credits: 10, usesLimit: 1 });
  });

  it('leaves no line where the batch was refused', async () => {
    await perform(ctx, await makeCode(ctx, OPERATOR, spring()));
    await expect(perform(ctx, await makeCode(ctx, COMMAND, spring()))).rejects.toMatchObject({
      refusal: { code: 'done-before' },
    });
    expect(await actsPage(ctx.db.query, { most: 10 })).toHaveLength(1);
  });

  it('cannot be taken out of the record or changed in it', async () => {
    await perform(ctx, await makeCode(ctx, OPERATOR, spring()));
    const { query: q } = ctx.db;
    const refused = { code: 'acts-append-only' };
    await expect(ctx.db.commit([q.delete(acts)])).rejects.toMatchObject(refused);
    await expect(ctx.db.commit([q.update(acts).set({ actor: 'x' })])).rejects.toMatchObject(
      refused,
    );
    await expect(
      ctx.db.commit([
        q
          .insert(acts)
          .values({ ...(await row()), actor: 'x' })
          .onConflictDoNothing(),
      ]),
    ).resolves.toEqual([0]);
  });
});

const row = async () => {
  const [first] = await actsPage(ctx.db.query, { most: 1 });
  if (!first) throw new Error('no act');
  return first;
};

describe('what is asked', () => {
  it('of everybody is answered to those who run the service', async () => {
    const queries = [
      (actor: Actor) => codes(ctx, actor),
      (actor: Actor) => holds(ctx, actor),
      (actor: Actor) => waitingReviews(ctx, actor),
      (actor: Actor) => reviewCard(ctx, actor, 'x'),
      (actor: Actor) => allPayments(ctx, actor, 0),
      (actor: Actor) => payment(ctx, actor, 'x'),
    ];
    for (const query of queries) {
      for (const actor of [OPERATOR, COMMAND, SERVICE]) await query(actor);
      for (const actor of [ADA, NOBODY])
        await expect(query(actor)).rejects.toMatchObject(forbidden);
    }
  });

  it('of an account is answered to its owner, and to those who run the service', async () => {
    for (const actor of [ADA, OPERATOR, COMMAND]) {
      expect((await ledger(ctx, actor, { accountId: 'ada', page: 0 })).hasMore).toBe(false);
      expect(await holdings(ctx, actor, 'ada')).toBeDefined();
    }
    const other: Actor = { ...NOBODY, accountId: 'ben' };
    await expect(holdings(ctx, other, 'ada')).rejects.toMatchObject(forbidden);
    // Who has no account owns nothing, not even what has no owner.
    await expect(holdings(ctx, NOBODY, '')).rejects.toMatchObject(forbidden);
  });
});

it('an actor is named as the books have it', () => {
  expect([OPERATOR, COMMAND, SERVICE].map(nameOf)).toEqual(['telegram:7', 'command', 'service']);
});
