import type { Operation } from '../../operations/lists.ts';
import type { EngineNeed } from '../engine.ts';

/** What an engine declares about itself; from this it tells what it supports and why not. */
export type Abilities = {
  operations: readonly Operation[];
  /** Most pictures in one request. */
  references: number;
  /** Whether it takes photos of real, consenting people. */
  realFaces: boolean;
  /** Longest side of an output in pixels. */
  longEdgePx: number;
  /** Shortest and longest video in seconds; null for engines that make pictures only. */
  durationSeconds: { least: number; most: number } | null;
  transparency: boolean;
  /** Whether it takes a mask along. */
  masks?: true;
  /** Where a request is one prediction that a provider runs and answers with one picture. */
  onePicture?: true;
};

/** The first thing that a need asks and an engine cannot do, in a few words; null when it can. */
export function lacking(abilities: Abilities, need: EngineNeed): string | null {
  const { operations, references, realFaces, longEdgePx, durationSeconds: length } = abilities;
  if (!operations.includes(need.operation)) return `no ${need.operation}`;
  if (need.references > references) return `takes ${references} pictures`;
  if (need.realFaces && need.references > 0 && !realFaces) return 'no real faces';
  if (need.longEdgePx > longEdgePx) return `at most ${longEdgePx} px`;
  if (need.mask && !abilities.masks) return 'no masks';
  if (abilities.onePicture && (need.count ?? 1) > 1) return 'one picture at a time';
  if (need.transparent && !abilities.transparency) return 'no transparency';
  if (need.durationSeconds === 0) return null;
  if (length === null) return 'no video';
  if (need.durationSeconds < length.least) return `at least ${length.least} s`;
  return need.durationSeconds > length.most ? `at most ${length.most} s` : null;
}
