/** What the render worker does. */
import type { Person } from '../../vision/person.ts';
import type { Aspect, EngineOutput, Recipe } from '../engine.ts';
import type { OperationOrder } from './operations/order.ts';

export type RenderOrder = {
  look: string;
  params: Recipe['params'];
  /** The front view first. */
  persons: Person[];
  aspect: Aspect;
  longEdgePx: number;
  seed: number;
};

export type RenderJobs = {
  image: { input: RenderOrder; output: EngineOutput };
  video: { input: RenderOrder & { durationSeconds: number }; output: EngineOutput };
  operate: { input: OperationOrder; output: EngineOutput };
};
