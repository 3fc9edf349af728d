/** What a look is given, and how looks are declared. */
import type { z } from 'zod';
import type { Person } from '../../vision/person.ts';
import type { Fonts } from './fonts/font-file.ts';
import type { Raster } from './pixels/raster.ts';

export type Stage = {
  width: number;
  height: number;
  /** A thousandth of the shorter side: lengths in looks are multiples of it. */
  px: number;
  seed: number;
  /** Random numbers 0..1 of the seed. */
  random: () => number;
  /** Front first, then left and right where they were sent. */
  persons: readonly Person[];
  front: Person;
  fonts: Fonts;
};

/** What a backdrop is drawn from. */
export type Canvas = Pick<Stage, 'width' | 'height' | 'px' | 'seed' | 'random'>;

/** A way to draw a picture of a person. */
export type Look = {
  readonly name: string;
  readonly params: z.ZodType;
  /** @throws {z.ZodError} for parameters that the look does not take */
  draw(stage: Stage, params: unknown): Promise<Raster>;
};

/** Declares a look: its parameters are parsed before it draws. */
export function defineLook<P>(
  name: string,
  params: z.ZodType<P>,
  draw: (stage: Stage, params: P) => Promise<Raster>,
): Look {
  return { name, params, draw: (stage, raw) => draw(stage, params.parse(raw)) };
}
