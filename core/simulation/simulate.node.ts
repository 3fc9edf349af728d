import {
  ACTS,
  type ActName,
  LINKING_WEIGHTS,
  MAKING_WEIGHTS,
  OPERATING_WEIGHTS,
  WEIGHTS,
} from './acts.node.ts';
import { judge } from './judge.node.ts';
import { comeToRest } from './rest.node.ts';
import { openWorld, type World } from './world.node.ts';
import type { WorldsFile } from './worlds-file.node.ts';

/** The number of steps of a world before it comes to rest. */
export const STEPS = 220;
const LONGEST_STEP_MS = 2_000;

/** A seed whose world came out wrong. */
export type Failure = { seed: number; steps: number; wrong: string[]; replay: string[] };

/** The options of a simulation. */
export type SimulateOptions = {
  /** What worlds begin with, see `openWorldsFile`; it takes one world at a time. */
  worldsFile: WorldsFile;
  steps?: number;
  /** Whether people also link their accounts and undo that. */
  linking?: boolean;
  /** Whether operators give credits, hold accounts and move stuck work too. */
  operating?: boolean;
  /** Whether people buy shoots and are in pictures together too. */
  making?: boolean;
  /** Breaks a rule on purpose, to see whether it is noticed. */
  sabotage?: (world: World) => Promise<void>;
};

/**
 * Runs one world from its seed to rest and judges it. The same seed takes the same course.
 * @returns null when all is right
 */
export async function simulate(seed: number, options: SimulateOptions): Promise<Failure | null> {
  const steps = options.steps ?? STEPS;
  const world = await openWorld(options.worldsFile, seed);
  await options.sabotage?.(world);
  for (let step = 0; step < steps; step += 1) {
    world.pass(1 + world.random.below(LONGEST_STEP_MS));
    const act = nextAct(world, options);
    ACTS[act](world, world.random.pick(world.services));
    await world.settle();
  }
  const rested = await comeToRest(world);
  const wrong = await judge(world);
  if (!rested) wrong.push('it does not come to rest');
  return wrong.length === 0 ? null : { seed, steps, wrong, replay: world.history };
}

function nextAct({ random }: World, { linking, operating, making }: SimulateOptions): ActName {
  if (making) return random.weighted(MAKING_WEIGHTS);
  if (linking) return random.weighted(LINKING_WEIGHTS);
  return operating ? random.weighted(OPERATING_WEIGHTS) : random.weighted(WEIGHTS);
}

/**
 * Finds the shortest prefix of a failed world that fails too, with the log lines about the wronged
 * accounts.
 * @throws {Error} when the seed does not fail
 */
export async function shorten(seed: number, options: SimulateOptions): Promise<Failure> {
  let failure = await simulate(seed, options);
  if (!failure) throw new Error(`seed ${seed} does not fail`);
  let [fine, fails] = [0, failure.steps];
  while (fails - fine > 1) {
    const steps = Math.floor((fine + fails) / 2);
    const shorter = await simulate(seed, { ...options, steps });
    if (shorter) [failure, fails] = [shorter, steps];
    else fine = steps;
  }
  return failure;
}
