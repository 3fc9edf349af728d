import { costMicros } from '../../../core/engines/models/cost.ts';
import type { Measured } from './acts.ts';
import { aiModel } from './ai-models.ts';
import type { Assumptions, PersonsAct } from './assumptions.ts';
import { growthOf } from './growth.ts';
import { type Counts, NO_COUNTS, plus, scaled } from './meter.ts';
import {
  BASE,
  BILLED,
  BILLED_FROM,
  type Billed,
  DATABASE_PLANS,
  type DatabasePlan,
  PRICES,
} from './prices.ts';

const MINUTES_A_MONTH = 60 * 24 * 30;
const SECONDS_A_MONTH = 60 * MINUTES_A_MONTH;
const MICROS = 1_000_000;
const GB = 1e9;
/** The parts in which a large file goes to the store. */
const PART_BYTES = 10_000_000;
/** The longest side of a picture in pixels that prices are computed for. */
const EDGE_PX = 1_280;

/** What a month costs with so many people. */
export type Month = {
  users: number;
  /** Everything counted, in a month. */
  counts: Counts;
  billed: Readonly<Record<Billed, number>>;
  /** Dollars for each that is billed; the plan of the database is in `databasePlan`. */
  dollars: Readonly<Record<Billed, number>>;
  databasePlan: string;
  databaseDollars: number;
  totalDollars: number;
  /** What is counted in a second of the busiest hour. */
  peak: Counts;
  /** Databases of the measured speed that would bear the busiest hour. */
  databases: number;
};

/** Derives a video from a picture: nothing is made by Workers AI or Images, and the file goes in parts. */
function videoOf(picture: Counts, { videoBytes }: Assumptions): Counts {
  const parts = Math.ceil(videoBytes / PART_BYTES);
  const operations = parts > 1 ? parts + 2 : 1;
  return {
    ...picture,
    images: 0,
    aiRuns: 0,
    r2ClassA: picture.r2ClassA + operations - 1,
    r2BytesStored: videoBytes,
  };
}

/** Sums up what a person comes to in a month, with the ends of what they made. */
export function countsOfPerson({ acts: played }: Measured, assumed: Assumptions): Counts {
  let sum = NO_COUNTS;
  for (const [act, times] of Object.entries(assumed.acts) as [PersonsAct, number][]) {
    const counts = act === 'video' ? videoOf(played.picture.counts, assumed) : played[act].counts;
    sum = plus(sum, counts, times);
  }
  const { picture, photoPicture, video } = assumed.acts;
  sum = plus(sum, played.ended.counts, picture + photoPicture + video);
  return plus(sum, played.isolate.counts, sum.requests / assumed.requestsAnIsolate);
}

/** Computes a month with so many people who use the service in it. */
export function monthOf(measured: Measured, assumed: Assumptions, users: number): Month {
  const idle = scaled(measured.acts.minute.counts, MINUTES_A_MONTH);
  const person = countsOfPerson(measured, assumed);
  const base = plus(idle, person, users);
  const counts: Counts = { ...base, cpuMs: base.cpuMs + base.visionCalls * assumed.visionMs };
  const growth = growthOf(measured, assumed, users);
  const direct = (unit: Billed) =>
    (BILLED_FROM[unit] ?? []).reduce((sum, from) => sum + counts[from], 0);
  const billed = {
    ...(Object.fromEntries(BILLED.map((unit) => [unit, direct(unit)])) as Record<Billed, number>),
    aiNeurons: counts.aiRuns * neuronsOf(measured.model),
    r2GbMonths: growth.storeBytes / GB,
    databaseGb: (growth.bytes.at(-1) ?? 0) / GB,
  };
  const plan = cheapestPlan(billed);
  const dollars = Object.fromEntries(
    BILLED.map((unit) => [
      unit,
      unit in PRICES ? priceOf(unit as keyof typeof PRICES, billed[unit]) : 0,
    ]),
  ) as Record<Billed, number>;
  const databaseDollars = planDollars(plan, billed);
  const metered = Object.values(dollars).reduce((sum, one) => sum + one, 0);
  const peak = scaled(counts, assumed.peak / SECONDS_A_MONTH);
  return {
    users,
    counts,
    billed,
    dollars,
    databasePlan: plan.name,
    databaseDollars,
    totalDollars: BASE.dollars + metered + databaseDollars,
    peak,
    databases: Math.ceil(peak.databaseWrites / measured.commitsASecond),
  };
}

/** Computes the dollars for an amount beyond what the plan has in it. */
export function priceOf(unit: keyof typeof PRICES, amount: number): number {
  const { included, dollars, per } = PRICES[unit];
  return (Math.max(0, amount - included) / per) * dollars;
}

/** Returns the neurons of a picture of a model of Workers AI. @throws {Error} for a model that is none */
export function neuronsOf(model: string): number {
  const { dollars, per } = PRICES.aiNeurons;
  return (
    (costMicros(aiModel(model), { longEdgePx: EDGE_PX, durationSeconds: 0 }) / MICROS / dollars) *
    per
  );
}

type DatabaseUse = Pick<
  Record<Billed, number>,
  'databaseRowsRead' | 'databaseRowsWritten' | 'databaseGb'
>;

/** Computes the dollars of a month on a plan of the database. */
export function planDollars(plan: DatabasePlan, use: DatabaseUse): number {
  const beyond = (amount: number, included: number, per: number) =>
    Math.max(0, amount - included) / per;
  return (
    plan.dollars +
    beyond(use.databaseRowsRead, plan.includedRead, 1e9) * plan.readDollars +
    beyond(use.databaseRowsWritten, plan.includedWritten, 1e6) * plan.writtenDollars +
    beyond(use.databaseGb, plan.includedGb, 1) * plan.gbDollars
  );
}

function cheapestPlan(use: DatabaseUse): DatabasePlan {
  const [first, ...others] = DATABASE_PLANS;
  if (!first) throw new Error('no plan');
  return others.reduce(
    (best, plan) => (planDollars(plan, use) < planDollars(best, use) ? plan : best),
    first,
  );
}
