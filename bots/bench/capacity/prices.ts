import type { Unit } from './meter.ts';

/** What is billed, and what each thing costs. */
export const BILLED = [
  'requests',
  'cpuMs',
  'queueOperations',
  'r2ClassA',
  'r2ClassB',
  'r2GbMonths',
  'images',
  'aiNeurons',
  'analyticsPoints',
  'logEvents',
  'databaseRowsRead',
  'databaseRowsWritten',
  'databaseGb',
] as const;

/** Something that is billed. */
export type Billed = (typeof BILLED)[number];

/** The price of something that is billed, by the month. */
export type Price = {
  product: string;
  /** What is counted. */
  unit: string;
  /** How much the plan has in it. */
  included: number;
  /** Dollars for each `per` beyond. */
  dollars: number;
  per: number;
  /** Where the price stands. */
  source: string;
  /** The day on which the source was read, YYYY-MM-DD. */
  read: string;
  /** What is not certain about it. */
  estimate?: string;
};

const WORKERS = 'https://developers.cloudflare.com/workers/platform/pricing/';
const READ = '2026-11-30';
const MILLION = 1_000_000;
const BILLION = 1_000 * MILLION;
/** Workers AI includes 10,000 neurons a day. */
const NEURONS_A_MONTH = 300_000;

/** Prices of Cloudflare. The database has plans: see `DATABASE_PLANS`. */
export const PRICES: Readonly<Record<Exclude<Billed, `database${string}`>, Price>> = {
  requests: {
    product: 'Workers',
    unit: 'requests, batches of the queue, cron events',
    included: 10 * MILLION,
    dollars: 0.3,
    per: MILLION,
    source: WORKERS,
    read: READ,
  },
  cpuMs: {
    product: 'Workers',
    unit: 'ms of CPU',
    included: 30 * MILLION,
    dollars: 0.02,
    per: MILLION,
    source: WORKERS,
    read: READ,
  },
  queueOperations: {
    product: 'Queues',
    unit: 'writes, reads and deletes of 64 KB',
    included: MILLION,
    dollars: 0.4,
    per: MILLION,
    source: 'https://developers.cloudflare.com/queues/platform/pricing/',
    read: READ,
  },
  r2ClassA: {
    product: 'R2',
    unit: 'class A operations',
    included: MILLION,
    dollars: 4.5,
    per: MILLION,
    source: 'https://developers.cloudflare.com/r2/pricing/',
    read: READ,
  },
  r2ClassB: {
    product: 'R2',
    unit: 'class B operations',
    included: 10 * MILLION,
    dollars: 0.36,
    per: MILLION,
    source: 'https://developers.cloudflare.com/r2/pricing/',
    read: READ,
  },
  r2GbMonths: {
    product: 'R2',
    unit: 'GB kept',
    included: 10,
    dollars: 0.015,
    per: 1,
    source: 'https://developers.cloudflare.com/r2/pricing/',
    read: READ,
  },
  images: {
    product: 'Images',
    unit: 'transformations',
    included: 5_000,
    dollars: 0.5,
    per: 1_000,
    source: 'https://developers.cloudflare.com/images/pricing/',
    read: READ,
    estimate:
      'the page counts unique transformations of addresses; every output of the binding is counted here as one',
  },
  aiNeurons: {
    product: 'Workers AI',
    unit: 'neurons',
    included: NEURONS_A_MONTH,
    dollars: 0.011,
    per: 1_000,
    source: 'https://developers.cloudflare.com/workers-ai/platform/pricing/',
    read: READ,
  },
  analyticsPoints: {
    product: 'Analytics Engine',
    unit: 'points written',
    included: 10 * MILLION,
    dollars: 0.25,
    per: MILLION,
    source: 'https://developers.cloudflare.com/analytics/analytics-engine/pricing/',
    read: READ,
    estimate: 'announced; the page has said that nothing is billed yet',
  },
  logEvents: {
    product: 'Workers Logs',
    unit: 'lines and invocations',
    included: 20 * MILLION,
    dollars: 0.6,
    per: MILLION,
    source: WORKERS,
    read: READ,
    estimate: 'from 2026-12-01 prices of Cloudflare Observability apply, which could not be found',
  },
};

/** What the account costs before anything is counted, in dollars a month. */
export const BASE = {
  product: 'Workers Paid',
  dollars: 5,
  source: WORKERS,
  read: READ,
} as const;

/** A plan of Turso. */
export type DatabasePlan = {
  name: string;
  dollars: number;
  includedRead: number;
  includedWritten: number;
  includedGb: number;
  gbDollars: number;
  /** Dollars for each billion rows read beyond. */
  readDollars: number;
  /** Dollars for each million rows written beyond. */
  writtenDollars: number;
  source: string;
  read: string;
  estimate?: string;
};

const TURSO = 'https://turso.tech/pricing';
const OVERAGE =
  'prices of rows beyond the plan were found for the free plan alone and are taken from there';

/** Plans of Turso that a service can be on. */
export const DATABASE_PLANS: readonly DatabasePlan[] = [
  {
    name: 'Developer',
    dollars: 4.99,
    includedRead: 2.5 * BILLION,
    includedWritten: 25 * MILLION,
    includedGb: 9,
    gbDollars: 0.75,
    readDollars: 1,
    writtenDollars: 1,
    source: TURSO,
    read: '2026-06-12',
    estimate: OVERAGE,
  },
  {
    name: 'Scaler',
    dollars: 24.92,
    includedRead: 100 * BILLION,
    includedWritten: 100 * MILLION,
    includedGb: 24,
    gbDollars: 0.5,
    readDollars: 1,
    writtenDollars: 1,
    source: TURSO,
    read: '2026-06-12',
    estimate: OVERAGE,
  },
  {
    name: 'Pro',
    dollars: 416.58,
    includedRead: 250 * BILLION,
    includedWritten: 250 * MILLION,
    includedGb: 50,
    gbDollars: 0.45,
    readDollars: 1,
    writtenDollars: 1,
    source: TURSO,
    read: '2026-06-12',
    estimate: OVERAGE,
  },
];

/** How counted units become billed ones; what is kept is billed by how long. */
export const BILLED_FROM: Readonly<Partial<Record<Billed, readonly Unit[]>>> = {
  requests: ['requests'],
  cpuMs: ['cpuMs'],
  queueOperations: ['queueWrites', 'queueReads', 'queueDeletes'],
  r2ClassA: ['r2ClassA'],
  r2ClassB: ['r2ClassB'],
  images: ['images'],
  analyticsPoints: ['analyticsPoints'],
  logEvents: ['logLines', 'requests', 'visionCalls', 'drawingCalls'],
  databaseRowsRead: ['rowsRead'],
  databaseRowsWritten: ['rowsWritten'],
};
