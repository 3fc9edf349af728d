import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../db/audit.ts';
import { codeOf, disableCode } from '../../db/codes.ts';
import { ConstraintError } from '../../db/constraints.ts';
import { balanceOf } from '../../db/ledger.ts';
import { ProductError } from '../errors.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { COMMAND } from '../verbs/actor.ts';
import { perform } from '../verbs/verb.ts';
import {
  type CodeRequest,
  codeRow,
  codeStatus,
  generateCode,
  noteWrongCode,
  redeemCode,
  spelled,
  tidyCode,
  untilDay,
} from './codes.ts';
import { endCode, makeCode } from './manage-codes.ts';
import { addPerson } from './testing/people.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
});
afterEach(async () => {
  expect(await audit(ctx.db.query)).toEqual([]);
  await ctx.dispose();
});

const make = async (of: Partial<CodeRequest> = {}) => {
  const spring = { credits: 100, uses: 2, code: 'SPRING', expiresAt: null } as const;
  const row = codeRow({ ...spring, kind: 'promotion', ...of }, ctx.now());
  return perform(ctx, await makeCode(ctx, COMMAND, row));
};
const end = async (typed: string) => perform(ctx, await endCode(ctx, COMMAND, typed));
const use = (accountId: string, code = 'SPRING') =>
  ctx.db.commit(redeemCode(ctx.db.query, { code, credits: 100, accountId, now: ctx.now() }));
const refusalOf = async (wanted: Promise<unknown>) =>
  wanted.then(
    () => null,
    (cause) => (cause instanceof ConstraintError ? cause.code : cause),
  );
const balance = (id: string) => balanceOf(ctx.db.query, id);

describe('a code as it is written', () => {
  it.each([
    ['spring', 'SPRING'],
    [' s p-r_i—ng ', 'SPRING'],
    ['ｓｐｒｉｎｇ', 'SPRING'],
    ['sprıng', 'SPRING'],
    ['Spríng', 'SPRING'],
  ])('%j is %j', (typed, code) => expect(tidyCode(typed)).toBe(code));

  it('is long and spelled in groups where it was generated, and means the same', () => {
    const made = new Set(Array.from({ length: 200 }, () => generateCode()));
    expect(made.size).toBe(200);
    for (const code of made) {
      expect(spelled(code)).toMatch(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$/);
      expect(tidyCode(spelled(code).toLowerCase())).toBe(code);
    }
    expect(spelled('SPRING')).toBe('SPRING');
  });

  it.each([
    { credits: 0 },
    { credits: 1.5 },
    { credits: Number.NaN },
    { uses: 0 },
    { uses: 1e9 },
    { code: 'a' },
    { code: 'with/slash' },
    { expiresAt: 1 },
  ])('a wish that makes no sense is refused: %j', (wish) =>
    expect(() =>
      codeRow({ credits: 1, uses: 1, kind: 'gift', expiresAt: null, ...wish }, ctx.now()),
    ).toThrow(ProductError),
  );

  it('is good through its last day', () => {
    expect(untilDay('2026-12-31')).toBe(Date.UTC(2027, 0, 1));
    for (const day of ['2026-02-30', '2026-1-1', 'tomorrow', '']) expect(untilDay(day)).toBeNull();
  });

  it('is there once', async () => {
    expect((await make()).code).toBe('SPRING');
    await expect(make({ code: 'sp ring' })).rejects.toMatchObject({
      refusal: { code: 'done-before' },
    });
  });
});

describe('using a code', () => {
  it('gives its credits once a person, however often it is sent', async () => {
    await make();
    await addPerson(ctx, 'ada');
    expect(await codeStatus(ctx, 'ada', 'Spring')).toEqual({
      is: 'good',
      code: 'SPRING',
      credits: 100,
    });
    await use('ada');
    expect(await refusalOf(use('ada'))).toBe('code-redeemed');
    expect(await balance('ada')).toBe(100);
    expect(await codeStatus(ctx, 'ada', 'spring')).toEqual({ is: 'already' });
    expect((await codeOf(ctx.db.query, 'SPRING'))?.used).toBe(1);
  });

  it('has exactly one winner of the last use', async () => {
    await make({ uses: 1 });
    const people = ['a', 'b', 'c', 'd', 'e'];
    for (const id of people) await addPerson(ctx, id);
    const refusals = await Promise.all(people.map((id) => refusalOf(use(id))));
    expect(refusals.filter((one) => one === null)).toHaveLength(1);
    expect(new Set(refusals)).toEqual(new Set([null, 'code-limit']));
    const balances = await Promise.all(people.map(balance));
    expect(balances.toSorted()).toEqual([0, 0, 0, 0, 100]);
    const loser = people[balances.indexOf(0)] ?? '';
    expect(await codeStatus(ctx, loser, 'spring')).toEqual({ is: 'used-up' });
  });

  it('is refused by the schema when it ended or was ended after it was looked at', async () => {
    await addPerson(ctx, 'ada');
    await make({ expiresAt: ctx.now() + DAY });
    ctx.clock.advance(DAY);
    expect(await refusalOf(use('ada'))).toBe('code-limit');
    expect(await codeStatus(ctx, 'ada', 'spring')).toEqual({ is: 'ended' });
    await make({ code: 'AUTUMN' });
    await ctx.db.commit([disableCode(ctx.db.query, 'AUTUMN', ctx.now())]);
    expect(await refusalOf(use('ada', 'AUTUMN'))).toBe('code-limit');
    expect(await balance('ada')).toBe(0);
  });

  it('does not begin before its time, and is not betrayed before', async () => {
    await addPerson(ctx, 'ada');
    await make({ startsAt: ctx.now() + DAY });
    expect(await codeStatus(ctx, 'ada', 'spring')).toEqual({ is: 'unknown' });
    expect(await refusalOf(use('ada'))).toBe('code-limit');
    ctx.clock.advance(DAY);
    expect((await codeStatus(ctx, 'ada', 'spring')).is).toBe('good');
  });

  it('is ended once, and only where there is one', async () => {
    await make();
    await end(' spring');
    const first = (await codeOf(ctx.db.query, 'SPRING'))?.disabledAt;
    ctx.clock.advance(HOUR);
    await end('spring');
    expect((await codeOf(ctx.db.query, 'SPRING'))?.disabledAt).toBe(first);
    await expect(end('nothing')).rejects.toMatchObject({ refusal: { code: 'not-found' } });
  });
});

describe('guessing', () => {
  it('stops after some wrong words, also for the right one, until an hour after the first', async () => {
    await make();
    await addPerson(ctx, 'ada');
    const first = ctx.now();
    for (let i = 0; i < ctx.rules.wrongCodesAnHour; i += 1) {
      expect((await codeStatus(ctx, 'ada', `wrong${i}`)).is).toBe('unknown');
      // The same event twice counts once.
      for (let twice = 0; twice < 2; twice += 1)
        await ctx.db.commit(noteWrongCode(ctx.db.query, 'ada', `event-${i}`, ctx.now()));
      ctx.clock.advance(60_000);
    }
    expect(await codeStatus(ctx, 'ada', 'spring')).toEqual({
      is: 'too-many',
      until: first + HOUR,
    });
    await addPerson(ctx, 'ben');
    expect((await codeStatus(ctx, 'ben', 'spring')).is).toBe('good');
    ctx.clock.advance(HOUR - ctx.rules.wrongCodesAnHour * 60_000 + 1);
    expect((await codeStatus(ctx, 'ada', 'spring')).is).toBe('good');
  });
});
