import { ACTS, type Act, type Measured, type Played } from '../acts.ts';
import { type Counts, NO_COUNTS } from '../meter.ts';

/** Builds what a run might have measured: nothing but what is given for some acts. */
export function measuredWith(
  given: Partial<Record<Act, { counts?: Partial<Counts>; rows?: Played['rows'] }>>,
): Measured {
  const acts = Object.fromEntries(
    (Object.keys(ACTS) as Act[]).map((act) => [
      act,
      { counts: { ...NO_COUNTS, ...given[act]?.counts }, rows: given[act]?.rows ?? {} },
    ]),
  ) as Record<Act, Played>;
  const model = '@cf/black-forest-labs/flux-2-klein-9b';
  return { acts, rowBytes: { results: 700 }, commitsASecond: 100, model, seconds: 1 };
}
