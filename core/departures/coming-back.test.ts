import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accountAt, accountOf, changeAccount, identitiesOf } from '../../db/accounts.ts';
import { dayOf, freeLeft, useAllowance } from '../../db/allowances.ts';
import { audit } from '../../db/audit.ts';
import { holdOf, openHolds } from '../../db/holds.ts';
import { balanceOf, clawback, spend } from '../../db/ledger.ts';
import { departures, holds, tasks } from '../../db/schema/schema.ts';
import { countSpending, spentSince } from '../../db/spendings.ts';
import { closeAccount } from '../accounts/close.ts';
import { accountEraser } from '../accounts/erase.ts';
import { acceptTerms, refuseTerms } from '../accounts/terms.ts';
import { codeStatus } from '../credits/codes.ts';
import { noteWrongTry } from '../credits/redeem.ts';
import { addPerson, buy, moveMoney } from '../credits/testing/people.ts';
import { decideHold } from '../fraud/decide-hold.ts';
import { holdAccount } from '../fraud/hold.ts';
import { hold } from '../fraud/queries.ts';
import { readStoredNotice } from '../notices/stored-notice.ts';
import { sweepRetained } from '../retention/sweep.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { COMMAND, type Person } from '../verbs/actor.ts';
import { perform } from '../verbs/verb.ts';

const DAY_MS = 86_400_000;

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext({ operators: [{ surface: 'telegram', userId: '7', role: 'owner' }] });
  await addPerson(ctx, 'ada');
});
afterEach(() => ctx.dispose());

const adaNow = async (): Promise<Person> => {
  const found = await accountAt(ctx.db.query, { surface: 'playground', userId: 'ada' });
  return { is: 'person', surface: 'playground', userId: 'ada', accountId: found?.id ?? '' };
};
/** Deletes the account. @param erased whether the task behind it has run, or died before it could */
async function leave(erased = true): Promise<void> {
  const ada = await adaNow();
  const people = await identitiesOf(ctx.db.query, ada.accountId);
  await perform(ctx, await closeAccount(ctx, ada, { accountId: ada.accountId }));
  if (!erased) return;
  const task = { kind: 'erase-account', subject: ada.accountId, attempt: 1 } as const;
  await accountEraser(ctx)({ ...task, payload: JSON.stringify(people) });
}
const join = async (): Promise<string> =>
  perform(
    ctx,
    await acceptTerms(ctx, await adaNow(), {
      isAdult: true,
      locale: 'en',
      userName: 'Ada',
      word: null,
    }),
  );
const q = () => ctx.db.query;
const holdOn = async (accountId: string) =>
  (await q().select().from(holds)).find((row) => row.accountId === accountId);
/** The kinds of notices that wait for an account's owner. */
const told = async (accountId: string): Promise<string[]> =>
  (await q().select().from(tasks)).flatMap(({ kind, payload }) => {
    if (kind !== 'notify') return [];
    const notice = readStoredNotice(JSON.parse(payload));
    const mine = 'accountId' in notice.to && notice.to.accountId === accountId;
    return mine ? notice.facts.map((fact) => fact.kind) : [];
  });
/** What operators are told of a hold. */
const operatorsTold = async (): Promise<unknown[]> =>
  (await q().select().from(tasks)).flatMap(({ kind, payload }) =>
    kind === 'notify'
      ? readStoredNotice(JSON.parse(payload)).facts.flatMap((fact) =>
          fact.kind === 'hold-waits' ? [fact.data] : [],
        )
      : [],
  );
const account = async () => accountOf(q(), (await adaNow()).accountId);

async function getIntoDebt(): Promise<void> {
  const now = ctx.now();
  const checkoutId = await buy(ctx, 'ada', { credits: 300 });
  await ctx.db.commit(spend(q(), { accountId: 'ada', generationId: 'gone', credits: 300, now }));
  await ctx.db.commit(
    clawback(q(), { accountId: 'ada', checkoutId, credits: 300, sequence: 0, now }),
  );
  await moveMoney(ctx, checkoutId, { status: 'disputed', refundedCents: 0 });
}
const tripped = { rule: 'disputes', counted: 3, most: 1, windowMs: 3_600_000 } as const;

type State = { arrange(): Promise<void>; expectKept(id: string): Promise<void> };
const STATES: Readonly<Record<string, State>> = {
  suspended: {
    arrange: () => ctx.db.commit([changeAccount(q(), 'ada', { status: 'suspended' })]).then(),
    async expectKept(id) {
      expect(await accountOf(q(), id)).toMatchObject({ status: 'suspended' });
      expect(await holdOn(id)).toMatchObject({ cause: 'suspended-before', decision: 'suspended' });
      expect(await told(id)).toEqual(['account-step']);
      const holdId = (await holdOn(id))?.id;
      expect(await operatorsTold()).toContainEqual({ holdId, suspended: true });
    },
  },
  held: {
    arrange: () => ctx.db.commit(holdAccount(ctx, { id: 'ada' }, tripped)).then(),
    async expectKept(id) {
      const row = await holdOn(id);
      expect(await accountOf(q(), id)).toMatchObject({ status: 'active', heldAt: row?.createdAt });
      expect(row).toMatchObject({ cause: 'disputes', decision: null });
      expect(await told(id)).toEqual(['spending-held']);
      expect(JSON.parse(row?.evidence ?? '')).toMatchObject({
        counted: 3,
        cameBack: { leftAt: ctx.now() },
      });
    },
  },
  'held and suspended': {
    async arrange() {
      await STATES.held?.arrange();
      const [open] = await openHolds(q(), 1);
      if (!open) throw new Error('no hold');
      await perform(ctx, await decideHold(ctx, COMMAND, { hold: open, decision: 'suspended' }));
    },
    async expectKept(id) {
      expect(await accountOf(q(), id)).toMatchObject({ status: 'suspended' });
      expect(await holdOn(id)).toMatchObject({ cause: 'disputes', decision: 'suspended' });
    },
  },
  'in debt': {
    arrange: getIntoDebt,
    async expectKept(id) {
      expect(await balanceOf(q(), id)).toBe(-300);
    },
  },
  'at the limit of the day': {
    arrange: () =>
      ctx.db
        .commit([
          countSpending(q(), {
            accountId: 'ada',
            day: dayOf(ctx.now()),
            credits: 2_990,
            limit: 3_000,
          }),
          ...[1, 2, 3].map(() =>
            useAllowance(q(), { accountId: 'ada', day: dayOf(ctx.now()), limit: 5 }),
          ),
        ])
        .then(),
    async expectKept(accountId) {
      const day = dayOf(ctx.now());
      expect(await spentSince(q(), accountId, day)).toBe(2_990);
      expect(await freeLeft(q(), { accountId, day, limit: 5 })).toBe(2);
      const more = (credits: number) =>
        ctx.db.commit([countSpending(q(), { accountId, day, credits, limit: 3_000 })]);
      await expect(more(11)).rejects.toMatchObject({ code: 'spending-limit' });
    },
  },
  'after too many wrong codes': {
    async arrange() {
      for (let i = 0; i < ctx.rules.wrongCodesAnHour; i += 1) {
        const tried = { accountId: 'ada', reference: `event-${i}` };
        await perform(ctx, await noteWrongTry(ctx, await adaNow(), tried));
      }
    },
    async expectKept(id) {
      expect(await codeStatus(ctx, id, 'SPRING')).toMatchObject({ is: 'too-many' });
    },
  },
};

describe.each(Object.entries(STATES))('who leaves %s', (_, state) => {
  test.each([
    ['is so again after coming back, however often', true],
    ['is so again where the erasure has not run yet', false],
  ])('%s', async (_name, erased) => {
    await state.arrange();
    const before = (await adaNow()).accountId;
    await leave(erased);
    const id = await join();
    expect(id).not.toBe(before);
    await state.expectKept(id);
    if (erased) expect(await audit(q())).toEqual([]);
    await leave();
    await state.expectKept(await join());
    if (erased) expect(await audit(q())).toEqual([]);
  });

  test('is so again after refusing the terms and leaving once more', async () => {
    await state.arrange();
    await leave();
    await perform(ctx, await refuseTerms(ctx, await adaNow()));
    await leave();
    await state.expectKept(await join());
  });
});

test('who was well is well again, and nobody hears of it', async () => {
  await leave();
  const id = await join();
  expect(await account()).toMatchObject({ id, status: 'active', heldAt: null });
  expect(await balanceOf(q(), id)).toBe(0);
  expect(await told(id)).toEqual([]);
  expect(await q().select().from(holds)).toEqual([]);
});

test('a debt that comes after leaving is found too, and moves once', async () => {
  const checkoutId = await buy(ctx, 'ada', { credits: 300 });
  await ctx.db.commit(
    spend(q(), { accountId: 'ada', generationId: 'gone', credits: 300, now: ctx.now() }),
  );
  await leave();
  await ctx.db.commit(
    clawback(q(), { accountId: 'ada', checkoutId, credits: 300, sequence: 0, now: ctx.now() }),
  );
  await moveMoney(ctx, checkoutId, { status: 'disputed', refundedCents: 0 });
  const id = await join();
  expect([await balanceOf(q(), 'ada'), await balanceOf(q(), id)]).toEqual([0, -300]);
  expect(await audit(q())).toEqual([]);
});

test('a suspension that an operator lifts is lifted for the next time too', async () => {
  await STATES.suspended?.arrange();
  await leave();
  const id = await join();
  const [row] = await q().select().from(holds);
  if (!row) throw new Error('no hold');
  expect(await hold(ctx, COMMAND, row.id)).toMatchObject({ hold: { accountId: id } });
  await perform(ctx, await decideHold(ctx, COMMAND, { hold: row, decision: 'released' }));
  expect(await holdOf(q(), row.id)).toMatchObject({ decision: 'released' });
  expect(await account()).toMatchObject({ status: 'active', heldAt: null });
  await leave();
  await join();
  expect(await account()).toMatchObject({ status: 'active', heldAt: null });
});

test('a standing is remembered for a year, what was used up for a month', async () => {
  await addPerson(ctx, 'ben');
  await STATES.suspended?.arrange();
  await leave();
  const ben: Person = { is: 'person', surface: 'playground', userId: 'ben', accountId: 'ben' };
  await perform(ctx, await closeAccount(ctx, ben, { accountId: 'ben' }));
  const left = () => q().select().from(departures);
  for (const [days, kept] of [
    [29, 2],
    [2, 1],
    [333, 1],
    [2, 0],
  ] as const) {
    ctx.clock.advance(days * DAY_MS);
    await sweepRetained(ctx);
    expect(await left()).toHaveLength(kept);
  }
});
