import { expect, test } from 'vitest';
import { ASSUMPTIONS, readAssumptions, WHY } from './assumptions.ts';
import { countsOfPerson, monthOf, neuronsOf, planDollars, priceOf } from './cost.ts';
import { growthOf, monthsKept } from './growth.ts';
import { limitsOf } from './limits.ts';
import { readMeasured, SIZES } from './measured.node.ts';
import { BASE, DATABASE_PLANS, PRICES } from './prices.ts';
import { measuredWith } from './testing/measured.ts';

const NO_ACTS = readAssumptions({
  acts: Object.fromEntries(Object.keys(ASSUMPTIONS.acts).map((act) => [act, 0])),
});
const ONLY_PICTURES = { ...NO_ACTS, acts: { ...NO_ACTS.acts, picture: 2 } };

test('what is in the plan costs nothing, and what is beyond it by its unit', () => {
  expect(priceOf('requests', 10_000_000)).toBe(0);
  expect(priceOf('requests', 12_000_000)).toBeCloseTo(0.6);
  expect(priceOf('images', 6_000)).toBeCloseTo(0.5);
  expect(priceOf('r2GbMonths', 110)).toBeCloseTo(1.5);
});

test('a person is the sum of their acts, with the ends of what they made and the isolates they start', () => {
  const measured = measuredWith({
    picture: { counts: { rowsWritten: 100, requests: 5 } },
    ended: { counts: { rowsWritten: 10 } },
    isolate: { counts: { rowsRead: 50 } },
  });
  const counts = countsOfPerson(measured, ONLY_PICTURES);
  expect(counts.rowsWritten).toBe(220);
  expect(counts.requests).toBe(10);
  expect(counts.rowsRead).toBeCloseTo((10 / ASSUMPTIONS.requestsAnIsolate) * 50);
});

test('a month is its minutes and its people, and its busiest hour a multiple of the mean', () => {
  const measured = measuredWith({
    minute: { counts: { requests: 1 } },
    picture: { counts: { requests: 5, aiRuns: 1, databaseWrites: 20, visionCalls: 3 } },
  });
  const month = monthOf(measured, ONLY_PICTURES, 1_000_000);
  expect(month.counts.requests).toBe(43_200 + 10_000_000);
  expect(month.billed.aiNeurons).toBeCloseTo(2_000_000 * neuronsOf(measured.model));
  expect(month.counts.cpuMs).toBe(6_000_000 * ASSUMPTIONS.visionMs);
  expect(month.peak.databaseWrites).toBeCloseTo((40_000_000 * ASSUMPTIONS.peak) / 2_592_000);
  expect(month.databases).toBe(1);
  const parts = Object.values(month.dollars).reduce((sum, one) => sum + one, 0);
  expect(month.totalDollars).toBeCloseTo(BASE.dollars + parts + month.databaseDollars);
  expect(monthOf(measured, ONLY_PICTURES, 10_000_000).databases).toBe(5);
});

test('a video costs no model of Workers AI, and goes to the store in parts', () => {
  const counts = { r2ClassA: 1, aiRuns: 1, images: 4 };
  const assumed = { ...NO_ACTS, videoBytes: 25e6, acts: { ...NO_ACTS.acts, video: 1 } };
  const person = countsOfPerson(measuredWith({ picture: { counts } }), assumed);
  expect(person).toMatchObject({ r2ClassA: 5, aiRuns: 0, images: 0 });
});

test('the cheapest plan is taken', () => {
  const use = { databaseRowsRead: 3e9, databaseRowsWritten: 26e6, databaseGb: 10 };
  const [developer] = DATABASE_PLANS;
  if (!developer) throw new Error('no plan');
  expect(planDollars(developer, use)).toBeCloseTo(4.99 + 0.5 + 1 + 0.75);
});

test('rows grow for as long as each is kept, and no longer', () => {
  const rows = { results: 1, generations: 1, figure_days: 1 };
  const growth = growthOf(measuredWith({ picture: { rows } }), ONLY_PICTURES, 10);
  expect(monthsKept('results', { paying: 0 })).toBeCloseTo(7 / 30);
  expect(monthsKept('results', { paying: 1 })).toBeCloseTo(3);
  expect(growth.rows.generations).toBe(240);
  expect(growth.rows.results).toBeCloseTo(20 * monthsKept('results', ASSUMPTIONS));
  expect(growth.rows.figure_days).toBeUndefined();
  expect(growth.totals).toHaveLength(12);
  expect(growth.bytes.at(-1)).toBeCloseTo(((growth.rows.results ?? 0) * 700) / 0.7);
});

test('a file changes some assumptions; what is none is refused', () => {
  const mine = readAssumptions({ peak: 4, acts: { picture: 10 } });
  expect(mine).toEqual({
    ...ASSUMPTIONS,
    peak: 4,
    acts: { ...ASSUMPTIONS.acts, picture: 10 },
  });
  expect(() => readAssumptions({ acts: { pictures: 10 } })).toThrow();
  expect(() => readAssumptions({ peak: 0 })).toThrow();
  for (const name of [...Object.keys(ASSUMPTIONS.acts), ...Object.keys(ASSUMPTIONS)])
    if (name !== 'acts') expect(WHY[name], name).toBeTruthy();
});

test('each price, plan and limit says where it stands and when it was read', () => {
  const measured = measuredWith({});
  const own = limitsOf(measured).filter(({ source }) => source !== undefined);
  expect(own.length).toBeGreaterThan(4);
  for (const { source, read } of [...Object.values(PRICES), ...DATABASE_PLANS, BASE, ...own]) {
    expect(source).toMatch(/^https:\/\//);
    expect(read).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
});

test('the counts that are kept are those of a product that works', async () => {
  const { acts, commitsASecond } = await readMeasured();
  for (const act of [acts.picture, acts.photoPicture]) {
    expect(act.rows).toMatchObject({ generations: 1, results: 1 });
    for (const unit of [
      'databaseTrips',
      'databaseWrites',
      'rowsRead',
      'rowsWritten',
      'queueWrites',
      'r2ClassA',
      'r2ClassB',
      'r2BytesStored',
      'images',
      'aiRuns',
      'visionCalls',
      'analyticsPoints',
      'logLines',
      'cpuMs',
      'platformCalls',
    ] as const)
      expect(act.counts[unit], unit).toBeGreaterThan(0);
    expect(act.counts.aiRuns).toBe(1);
    expect(act.counts.queueReads).toBeGreaterThanOrEqual(act.counts.queueWrites);
  }
  expect(acts.profile.rows.face_photos).toBe(3);
  expect(acts.purchase.rows).toMatchObject({ payments: 1, movements: 1, entries: 2 });
  expect(acts.join.rows.accounts).toBe(1);
  expect(acts.share.rows.shares).toBe(1);
  expect(acts.view.counts.r2ClassB).toBeGreaterThan(0);
  // What a sweep forgets goes; nothing is added.
  for (const rows of Object.values(acts.minute.rows)) expect(rows).toBeLessThanOrEqual(0);
  expect(acts.ended.rows.results).toBeLessThan(0);
  expect(acts.ended.counts.r2Deletes).toBeGreaterThan(0);
  expect(commitsASecond).toBeGreaterThan(0);
  expect(SIZES).toEqual([1_000, 100_000, 10_000_000]);
});
