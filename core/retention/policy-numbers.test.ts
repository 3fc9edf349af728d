import { expect, test } from 'vitest';
import { ruleValues } from '../policies/texts.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { type RetainedKind, schedule } from './schedule.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONTH = 30.4 * DAY;

/** The numbers that the policy's sentences name, and the kinds of the schedule that they are of. */
const NAMED: readonly [value: string, what: RetainedKind, unit: number][] = [
  ['freeDays', 'results', DAY],
  ['paidDays', 'results-paid', DAY],
  ['uploadHours', 'photos', HOUR],
  ['faceMonths', 'faces', MONTH],
  ['noteDays', 'screenings', DAY],
  ['markDays', 'looks', DAY],
  ['leftDays', 'departures', DAY],
  ['standingDays', 'departures-held', DAY],
  ['useDays', 'uses', DAY],
  ['reportDays', 'reports', DAY],
  ['claimDays', 'claims', DAY],
  ['signalDays', 'signals', DAY],
];

/** The times of rules that differ from each other and from the usual ones. */
const otherRules = (rules: TestContext['rules']): TestContext['rules'] => ({
  ...rules,
  resultsKeptMs: { free: 3 * DAY, paid: 55 * DAY },
  uploadsKeptMs: 5 * HOUR,
  facePhotosKeptMs: 95 * DAY,
  fingerprintsKeptMs: 111 * DAY,
});

test('every time that the policy names is the one that the sweep follows', async () => {
  const ctx = await testContext();
  try {
    for (const rules of [DEFAULT_RULES, otherRules(DEFAULT_RULES)]) {
      const values = ruleValues({ shop: { ...ctx, rules } });
      const rows = new Map(schedule(rules).map(({ what, keptMs }) => [what, keptMs]));
      for (const [value, what, unit] of NAMED)
        expect([value, values[value]]).toEqual([value, Math.round((rows.get(what) ?? 0) / unit)]);
    }
  } finally {
    await ctx.dispose();
  }
});
