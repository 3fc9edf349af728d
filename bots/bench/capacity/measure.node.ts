import { playActs } from './acts.node.ts';
import type { Measured } from './acts.ts';
import { rowBytesOf } from './rows.node.ts';
import { openWorld } from './world.node.ts';
import { commitsASecond } from './write-rate.node.ts';

const MILLISECONDS = 1_000;

/** Plays everything against the product in this process and returns what was counted. */
export async function measure(): Promise<Measured> {
  const from = performance.now();
  const world = await openWorld();
  try {
    const acts = await playActs(world);
    return {
      acts,
      rowBytes: await rowBytesOf(world.db),
      commitsASecond: await commitsASecond(world.db),
      model: world.model(),
      seconds: (performance.now() - from) / MILLISECONDS,
    };
  } finally {
    await world.close();
  }
}
