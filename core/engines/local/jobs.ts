/** The jobs of the render worker. */
import type { Person } from '../../vision/person.ts';
import type { Aspect, EngineOutput, Recipe } from '../engine.ts';
import type { OperationOrder } from './operations/order.ts';

/** An order to draw a look. */
export type RenderOrder = {
  look: string;
  params: Recipe['params'];
  /** The persons of the photos, the front view first. */
  persons: Person[];
  aspect: Aspect;
  longEdgePx: number;
  seed: number;
};

/** The jobs of the render worker by name, with input and output. */
export type RenderJobs = {
  image: { input: RenderOrder; output: EngineOutput };
  video: { input: RenderOrder & { durationSeconds: number }; output: EngineOutput };
  operate: { input: OperationOrder; output: EngineOutput };
};
