import type { Rules } from '../rules/rules.ts';
import type { RetainedRow } from './retained.ts';
import { RETAINED_KINDS } from './retained-kinds.ts';

/** A kind of personal data, by the key of its texts. */
export type RetainedKind = (typeof RETAINED_KINDS)[number]['what'];

/** A kind of personal data that the product keeps, as some rules have it. */
export type Retained = Omit<RetainedRow, 'what' | 'kept'> & {
  what: RetainedKind;
  /** How long, in milliseconds; null where it ends with what `from` names. */
  keptMs: number | null;
};

/** Returns every kind of personal data that the product keeps, with its time by these rules. */
export function schedule(rules: Rules): readonly Retained[] {
  return RETAINED_KINDS.map(({ kept, ...row }) => ({
    ...row,
    keptMs: kept === null ? null : kept(rules),
  }));
}

/**
 * Returns how long a kind is kept, in milliseconds.
 * @throws {RangeError} for one without a time: nothing of it is due by any clock
 */
export function keptMsOf(rules: Rules, what: RetainedKind): number {
  const keptMs = schedule(rules).find((row) => row.what === what)?.keptMs;
  if (keptMs == null) throw new RangeError(`${what} has no time`);
  return keptMs;
}
