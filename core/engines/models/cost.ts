import type { EngineNeed } from '../engine.ts';
import type { ModelRow } from './row.ts';

/** The part of a need that a price depends on. */
export type Priced = Pick<EngineNeed, 'durationSeconds' | 'longEdgePx' | 'video'>;

const MICROS = 1_000_000;
const TILE_PX = 512;
const MEGAPIXEL = 1024 * 1024;
/** Width to height of the proportions that are asked for most. */
const USUAL_RATIO = 3 / 4;
/** The photos that an estimate counts with. */
const USUAL_PHOTOS = 4;

/** Counts the pictures of what forms that a model is asked for, of those that the operator wants. */
export const partialsOf = ({ partials }: ModelRow, wanted: number): number =>
  Math.min(partials?.most ?? 0, wanted);

/** Estimates what the pictures of what forms add to a picture, in millionths of a dollar. */
export const partialsMicros = (row: ModelRow, wanted: number): number =>
  Math.round(partialsOf(row, wanted) * (row.partials?.usd ?? 0) * MICROS);

/** Estimates what a picture or a video costs the operator, in millionths of a dollar. */
export function costMicros(row: ModelRow, need: Priced): number {
  const { by, firstUsd, photoUsd = 0 } = row.price;
  const usd = at(row.price.usd, row, need.longEdgePx);
  const photos = photoUsd * Math.min(row.references, USUAL_PHOTOS);
  const edge = Math.min(need.longEdgePx, row.longEdgePx);
  const megapixels = (edge ** 2 * USUAL_RATIO) / MEGAPIXEL;
  const made = {
    picture: () => usd,
    second: () => usd * secondsOf(row, need.durationSeconds) * soundTimesOf(row, need),
    megapixel: () =>
      firstUsd === undefined ? usd * megapixels : firstUsd + usd * Math.max(0, megapixels - 1),
    tile: () => usd * Math.ceil(edge / TILE_PX) * Math.ceil((edge * USUAL_RATIO) / TILE_PX),
  }[by]();
  return Math.round((made + photos) * MICROS);
}

/** Returns the value of a picture, or the price of a video, in credits. */
export function creditsOf(row: ModelRow, need: Priced): number {
  const credits = at(row.credits, row, need.longEdgePx);
  if (!row.seconds) return credits;
  return Math.ceil(credits * secondsOf(row, need.durationSeconds) * soundTimesOf(row, need));
}

/** How many times more a second costs with the sound that was chosen. */
const soundTimesOf = ({ sound, soundTimes = 1 }: ModelRow, { video }: Priced): number =>
  sound === 'choice' && video?.sound === true ? soundTimes : 1;

/** Returns the usual run time in seconds. */
export const typicalSecondsOf = (row: ModelRow, { durationSeconds }: Priced): number =>
  row.typicalSeconds + (row.typicalSecondsASecond ?? 0) * secondsOf(row, durationSeconds);

/** Chooses the length of a video that is asked for: the shortest that is long enough; 0 for none. */
export const secondsOf = ({ seconds }: ModelRow, wished: number): number =>
  (wished > 0 ? seconds?.only?.find((one) => one >= wished) : undefined) ?? Math.ceil(wished);

/** Chooses the size that is asked for: the smallest that is large enough, else the largest. */
export const sizeOf = ({ sizes = [] }: ModelRow, longEdgePx: number): string | undefined =>
  (sizes.find(({ px }) => longEdgePx <= px) ?? sizes.at(-1))?.is;

function at(value: number | Record<string, number>, row: ModelRow, longEdgePx: number): number {
  return typeof value === 'number' ? value : (value[sizeOf(row, longEdgePx) ?? ''] ?? 0);
}
