import type { Person } from '../../../vision/person.ts';
import type { Recipe } from '../../engine.ts';
import type { Surface } from './raster/surface.ts';

/** The input from which a video look prepares its scene. */
export type SceneInput = {
  /** Even sizes, in pixels. */
  width: number;
  height: number;
  durationSeconds: number;
  /** At least one person; the first is the front view. */
  persons: readonly [Person, ...Person[]];
  params: Recipe['params'];
  /** 32-bit unsigned. */
  seed: number;
};

/** A prepared scene: frames are drawn from it without heavy work. */
export type Scene = {
  /**
   * Draws one whole frame, every pixel.
   * @param t time in the loop, 0..1; 1 equals 0 of the next loop
   */
  draw(frame: Surface, t: number, frameIndex: number): void;
  /** Time of the frame that represents the video best, 0..1. */
  posterTime: number;
};

/** A video look: a function that prepares a scene. */
export type VideoLook = (input: SceneInput) => Promise<Scene>;

/** Reads a text parameter, trimmed; empty where it is missing or no text. */
export function textOf(params: Recipe['params'], name: string): string {
  const value = params[name];
  return typeof value === 'string' ? value.trim() : '';
}
