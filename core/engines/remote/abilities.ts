import { MOTION_BYTES } from '../../media/motion-video.ts';
import { type Operation, operationRow } from '../../operations/lists.ts';
import { PHOTO_EDGE_PX } from '../../operations/operations.ts';
import type { EngineNeed } from '../engine.ts';
import { hasEnded } from '../models/ends.ts';
import type { ModelRow } from '../models/row.ts';
import { unmetWish } from '../models/video-wish.ts';
import { promptableOperations } from './instructions.ts';

/** A declaration of an engine's abilities, from which its `supports` and `unsupportedReason` are derived. */
export type Abilities = {
  operations: readonly Operation[];
  /** Maximum of pictures in one request. */
  references: number;
  /** Maximum of pictures that a video begins and ends with; absent where that is no matter of its own. */
  frames?: number;
  /** True when photos of real, consenting people are accepted. */
  realFaces: boolean;
  /** Longest side of an output in pixels; usual pictures may come smaller than they were wished. */
  longEdgePx: number;
  /** Shortest and longest video in seconds; null for engines that make pictures only. */
  durationSeconds: { least: number; most: number } | null;
  transparency: boolean;
  /** True when a mask is accepted. */
  masks?: boolean;
  /** True when one request is one prediction with one picture. */
  onePicture?: true;
  /** True when nothing is made from words alone. */
  needsPicture?: boolean;
  /** The largest video whose motion it takes, in bytes; absent where it takes none. */
  motionBytes?: number | undefined;
  /** True when the same part of a request cannot be played by several pictures, such as two faces. */
  onePerson?: boolean;
};

/** Returns what a model can do by its row. */
export const abilitiesOf = (row: ModelRow): Abilities => ({
  operations: row.for === 'instructed' ? promptableOperations(row.transparent === true) : row.for,
  references: row.references,
  frames: framesOf(row),
  realFaces: row.realFaces,
  longEdgePx: row.longEdgePx,
  durationSeconds: row.seconds ?? null,
  transparency: row.transparent === true,
  masks: row.input?.mask !== undefined,
  needsPicture: row.needsPicture === true,
  motionBytes: row.motionBytes,
  onePerson: row.input?.roles?.front !== undefined && row.input.pictures === undefined,
});

/** Counts the pictures that a video of a model can begin and end with. */
export const framesOf = ({ input }: Pick<ModelRow, 'input'>): number => (input?.lastFrame ? 2 : 1);

/**
 * Returns the first requirement of a need that an engine does not meet, in a few words for the
 * operator; null when it meets all of them.
 */
export function unmetRequirement(abilities: Abilities, need: EngineNeed): string | null {
  const { operations, realFaces, longEdgePx, durationSeconds: length } = abilities;
  if (!operations.includes(need.operation)) return `no ${need.operation}`;
  const references =
    (need.operation === 'animate' ? abilities.frames : undefined) ?? abilities.references;
  if (operationRow(need.operation).followsVideo && (abilities.motionBytes ?? 0) < MOTION_BYTES)
    return `no videos of ${MOTION_BYTES / 1024 ** 2} MB`;
  if (need.references > references) return `takes ${references} pictures`;
  if (need.people !== undefined && abilities.onePerson) return 'one person';
  if (need.realFaces && need.references > 0 && !realFaces) return 'no real faces';
  const largest = need.durationSeconds === 0 ? Math.max(longEdgePx, PHOTO_EDGE_PX) : longEdgePx;
  if (need.longEdgePx > largest) return `at most ${longEdgePx} px`;
  if (need.mask && !abilities.masks) return 'no masks';
  if (abilities.onePicture && (need.count ?? 1) > 1) return 'one picture at a time';
  if (need.transparent && !abilities.transparency) return 'no transparency';
  if (abilities.needsPicture && need.references === 0) return 'needs a picture';
  if (need.durationSeconds === 0) return null;
  if (length === null) return 'no video';
  if (need.durationSeconds < length.least) return `at least ${length.least} s`;
  return need.durationSeconds > length.most ? `at most ${length.most} s` : null;
}

/**
 * Returns why a model does not meet a need, in a few words for the operator; null where it does.
 * @param now milliseconds since the epoch
 */
export const unmetByModel = (
  row: ModelRow,
  abilities: Abilities,
  need: EngineNeed,
  now: number,
): string | null =>
  hasEnded(row, now)
    ? `ended on ${row.endsOn}`
    : (unmetRequirement(abilities, need) ?? unmetWish(row, need));
