/** The input of looks, and their declaration. */
import type { z } from 'zod';
import type { Person } from '../../vision/person.ts';
import type { Fonts } from './fonts/font-file.ts';
import type { Raster } from './pixels/raster.ts';

/** The frame, the persons and the fonts that a look draws with. */
export type Stage = {
  width: number;
  height: number;
  /** A thousandth of the shorter side in pixels; lengths in looks are multiples of it. */
  px: number;
  seed: number;
  /** Returns random numbers 0..1 that depend on the seed only. */
  random: () => number;
  /** The persons of the photos: front first, then left and right where they were sent. */
  persons: readonly Person[];
  front: Person;
  fonts: Fonts;
};

/** The frame that a backdrop is drawn on. */
export type Canvas = Pick<Stage, 'width' | 'height' | 'px' | 'seed' | 'random'>;

/** An image look: a way to draw a picture of a person. */
export type Look = {
  readonly name: string;
  readonly params: z.ZodType;
  /**
   * Draws the picture.
   * @throws {z.ZodError} for invalid parameters
   */
  draw(stage: Stage, params: unknown): Promise<Raster>;
};

/** Declares a look; its parameters are parsed before it draws. */
export function defineLook<P>(
  name: string,
  params: z.ZodType<P>,
  draw: (stage: Stage, params: P) => Promise<Raster>,
): Look {
  return { name, params, draw: (stage, raw) => draw(stage, params.parse(raw)) };
}
