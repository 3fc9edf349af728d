/** What is counted while an act is played, by the units in which it is billed or limited. */
export const UNITS = [
  'requests',
  'cpuMs',
  'databaseTrips',
  'databaseWrites',
  'statements',
  'rowsRead',
  'rowsWritten',
  'databaseBytes',
  'queueWrites',
  'queueReads',
  'queueDeletes',
  'r2ClassA',
  'r2ClassB',
  'r2Deletes',
  'r2BytesStored',
  'images',
  'imageInfos',
  'aiRuns',
  'visionCalls',
  'drawingCalls',
  'analyticsPoints',
  'logLines',
  'platformCalls',
] as const;

/** A unit in which something is counted. */
export type Unit = (typeof UNITS)[number];

/** Counts by unit. */
export type Counts = Readonly<Record<Unit, number>>;

/** Counts what happens. */
export type Meter = {
  add(unit: Unit, amount?: number): void;
  /** Returns what was counted since the start. */
  read(): Counts;
};

const none = (): Record<Unit, number> =>
  Object.fromEntries(UNITS.map((unit) => [unit, 0])) as Record<Unit, number>;

/** Nothing. */
export const NO_COUNTS: Counts = none();

/** Opens a meter that stands at zero. */
export function openMeter(): Meter {
  const counts = none();
  return {
    add: (unit, amount = 1) => {
      counts[unit] += amount;
    },
    read: () => ({ ...counts }),
  };
}

/** Adds `times` times one count to another. */
export const plus = (to: Counts, more: Counts, times = 1): Counts =>
  Object.fromEntries(UNITS.map((unit) => [unit, to[unit] + more[unit] * times])) as Counts;

/** Multiplies counts. */
export const scaled = (counts: Counts, by: number): Counts => plus(NO_COUNTS, counts, by);
