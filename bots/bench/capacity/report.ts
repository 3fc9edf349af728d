import { ACTS, type Act, type Measured } from './acts.ts';
import { type Assumptions, WHY } from './assumptions.ts';
import { type Month, monthOf } from './cost.ts';
import { growthOf, monthsKept } from './growth.ts';
import { limitsOf } from './limits.ts';
import type { Unit } from './meter.ts';
import { BASE, BILLED, DATABASE_PLANS, PRICES } from './prices.ts';

/** Columns of the table of acts. */
const SHOWN: readonly (readonly [string, (counts: Readonly<Record<Unit, number>>) => number])[] = [
  ['requests', (of) => of.requests],
  ['CPU ms', (of) => of.cpuMs],
  ['trips', (of) => of.databaseTrips],
  ['commits', (of) => of.databaseWrites],
  ['rows read', (of) => of.rowsRead],
  ['rows written', (of) => of.rowsWritten],
  ['queue', (of) => of.queueWrites + of.queueReads + of.queueDeletes],
  ['R2 A', (of) => of.r2ClassA],
  ['R2 B', (of) => of.r2ClassB],
  ['Images', (of) => of.images],
  ['AI', (of) => of.aiRuns],
  ['models', (of) => of.visionCalls],
  ['points', (of) => of.analyticsPoints],
  ['lines', (of) => of.logLines],
  ['platform calls', (of) => of.platformCalls],
];

const LARGEST_TABLES = 12;
const MB = 1e6;

/** Writes everything as Markdown: what was counted, what is assumed, what it costs, what grows. */
export function report(measured: Measured, assumed: Assumptions, sizes: readonly number[]): string {
  const months = sizes.map((users) => monthOf(measured, assumed, users));
  return [
    '### Counted in a run',
    '',
    ...actsTable(measured),
    '',
    '### Assumed',
    '',
    ...assumptionsTable(assumed),
    '',
    '### A month',
    '',
    ...monthTable(months),
    '',
    '### What bites first',
    '',
    ...limitTable(measured, months),
    '',
    '### Rows after twelve months',
    '',
    ...growthTable(measured, assumed, sizes),
    '',
    '### Prices',
    '',
    ...priceTable(),
  ].join('\n');
}

function actsTable({ acts }: Measured): string[] {
  const rows = (Object.keys(ACTS) as Act[]).map((act) => [
    ACTS[act],
    ...SHOWN.map(([, of]) => figure(of(acts[act].counts))),
  ]);
  return table([['act', ...SHOWN.map(([name]) => name)], ...rows]);
}

function assumptionsTable({ acts, ...others }: Assumptions): string[] {
  const rows = Object.entries({ ...acts, ...others }).map(([name, value]) => [
    `\`${name in acts ? `acts.${name}` : name}\``,
    figure(value),
    WHY[name] ?? '',
  ]);
  return table([['assumption', 'value', 'why'], ...rows]);
}

function monthTable(months: readonly Month[]): string[] {
  const head = ['', ...months.map(({ users }) => `${figure(users)} people`)];
  const billed = BILLED.filter((unit): unit is keyof typeof PRICES => unit in PRICES).map(
    (unit) => [
      `${PRICES[unit].product}: ${PRICES[unit].unit}`,
      ...months.map((month) => `${figure(month.billed[unit])}: ${dollars(month.dollars[unit])}`),
    ],
  );
  const line = (name: string, of: (month: Month) => string) => [name, ...months.map(of)];
  return table([
    head,
    line(BASE.product, () => dollars(BASE.dollars)),
    ...billed,
    line('Database: rows read', (month) => figure(month.billed.databaseRowsRead)),
    line('Database: rows written', (month) => figure(month.billed.databaseRowsWritten)),
    line('Database: GB after a year', (month) => figure(month.billed.databaseGb)),
    line(
      'Turso, cheapest plan',
      (month) => `${month.databasePlan}: ${dollars(month.databaseDollars)}`,
    ),
    line('**Together, a month**', (month) => `**${dollars(month.totalDollars)}**`),
    line('A person', (month) => `$${(month.totalDollars / month.users).toPrecision(2)}`),
    line('Requests a second, busiest hour', (month) => figure(month.peak.requests)),
    line('Commits a second, busiest hour', (month) => figure(month.peak.databaseWrites)),
    line('Databases as fast as the measured one', (month) => figure(month.databases)),
  ]);
}

function limitTable(measured: Measured, months: readonly Month[]): string[] {
  const rows = limitsOf(measured).map(({ what, limit, unit, used, source, read, beyond }) => [
    source ? `[${what}](${source}), ${read}` : what,
    `${figure(limit)} ${unit}`,
    ...months.map((month) => share(used(month) / limit)),
    beyond,
  ]);
  return table([
    ['limit', '', ...months.map(({ users }) => `${figure(users)} people`), 'beyond'],
    ...rows,
  ]);
}

/** Writes how much of a limit is used; what is beyond it stands out. */
const share = (used: number): string =>
  used > 1 ? `**${figure(used)} ×**` : `${figure(Math.ceil(used * 1_000) / 10)} %`;

function growthTable(measured: Measured, assumed: Assumptions, sizes: readonly number[]): string[] {
  const growths = sizes.map((users) => growthOf(measured, assumed, users));
  const last = growths.at(-1);
  if (!last) return [];
  const largest = Object.entries(last.rows)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, LARGEST_TABLES)
    .map(([name]) => name);
  const months = (name: string) => {
    const kept = monthsKept(name, assumed);
    return Number.isFinite(kept) ? `${figure(kept * 30)} days` : 'with the account';
  };
  const rows = largest.map((name) => [
    `\`${name}\``,
    months(name),
    ...growths.map((growth) => figure(growth.rows[name] ?? 0)),
  ]);
  const totals = (month: number) => [
    `all, after ${month} months`,
    '',
    ...growths.map(
      ({ totals: of, bytes }) =>
        `${figure(of[month - 1] ?? 0)}, ${figure((bytes[month - 1] ?? 0) / MB)} MB`,
    ),
  ];
  return table([
    ['table', 'kept', ...sizes.map((users) => `${figure(users)} people`)],
    ...rows,
    totals(1),
    totals(6),
    totals(12),
  ]);
}

function priceTable(): string[] {
  const rows = Object.values(PRICES).map(
    ({ product, unit, included, dollars: price, per, source, read, estimate }) => [
      `${product}: ${unit}`,
      figure(included),
      `$${price} for ${figure(per)}`,
      `[${read}](${source})`,
      estimate ?? '',
    ],
  );
  const plans = DATABASE_PLANS.map((plan) => [
    `Turso ${plan.name}, $${plan.dollars}`,
    `${figure(plan.includedRead)} rows read, ${figure(plan.includedWritten)} written, ${plan.includedGb} GB`,
    `$${plan.readDollars} for 1,000,000,000 read, $${plan.writtenDollars} for 1,000,000 written, $${plan.gbDollars} for a GB`,
    `[${plan.read}](${plan.source})`,
    plan.estimate ?? '',
  ]);
  return table([['what', 'included', 'beyond', 'source, read', 'estimated'], ...rows, ...plans]);
}

const table = ([head = [], ...rows]: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

/** Writes a number so that its size is seen: three digits that count, with separators. */
function figure(value: number): string {
  if (value === 0) return '0';
  const rounded = Number(value.toPrecision(3));
  return rounded.toLocaleString('en-US', { maximumFractionDigits: Math.abs(rounded) < 1 ? 3 : 1 });
}

const dollars = (value: number): string =>
  `$${value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 2 : 0 })}`;
