import type { Person } from '../../../vision/person.ts';
import type { Recipe } from '../../engine.ts';
import type { Surface } from './raster/surface.ts';

/** What a look is given to set up its scene. */
export type Shoot = {
  /** Even sizes, in pixels. */
  width: number;
  height: number;
  durationSeconds: number;
  /** At least one; the first is the front view. */
  persons: readonly [Person, ...Person[]];
  params: Recipe['params'];
  /** 32-bit unsigned. */
  seed: number;
};

/** A scene that is set up: everything heavy is done, frames are drawn from it. */
export type Scene = {
  /**
   * Draws one whole frame, every pixel.
   * @param t time in the loop, 0..1 (1 is the next loop's 0)
   */
  draw(frame: Surface, t: number, frameIndex: number): void;
  /** The time of the frame that shows the video best, 0..1. */
  posterTime: number;
};

export type VideoLook = (shoot: Shoot) => Promise<Scene>;

/** A text parameter, trimmed; empty where it is missing or no text. */
export function textOf(params: Recipe['params'], name: string): string {
  const value = params[name];
  return typeof value === 'string' ? value.trim() : '';
}
