import type { ModelRow } from './row.ts';

const DAY_MS = 86_400_000;
/** The operator is warned this long before the end of a model. */
const WARNED_MS = 30 * DAY_MS;

/**
 * Describes the end of a model's service where it is less than 30 days away or past.
 * @param endsOn its last day as YYYY-MM-DD
 * @param now milliseconds since the epoch
 * @returns a line for the operator, or null while there is time
 */
export function modelEndWarning(
  id: string,
  endsOn: string | null | undefined,
  now: number,
): string | null {
  if (endsOn == null) return null;
  const end = endOf(endsOn);
  if (Number.isNaN(end) || end - now > WARNED_MS) return null;
  return end <= now ? `${id} ended on ${endsOn}` : `${id} ends on ${endsOn}`;
}

/** Tells whether a model's service is over. @param now milliseconds since the epoch */
export const hasEnded = ({ endsOn }: Pick<ModelRow, 'endsOn'>, now: number): boolean =>
  endsOn !== undefined && endOf(endsOn) <= now;

/** The end of a day, in milliseconds since the epoch. */
const endOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) + DAY_MS;

/**
 * Returns the name of a model, with a warning where its end is near or another one is recommended.
 * @param now milliseconds since the epoch
 */
export function modelLine(
  row: Pick<ModelRow, 'id' | 'name' | 'endsOn' | 'successor'>,
  now: number,
): string {
  const { id, name, endsOn, successor } = row;
  const ending = modelEndWarning(id, endsOn, now);
  if (ending !== null) return `${name}; CAREFUL: ${ending}, set ${successor ?? 'another model'}`;
  return successor === undefined ? name : `${name}; ${successor} is to replace it`;
}
