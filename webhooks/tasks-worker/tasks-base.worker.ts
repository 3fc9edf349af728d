import { openWorkerVision } from '../../core/vision/vision.worker.ts';
import { type Base, openBase } from '../cloudflare/base.worker.ts';
import type { Env } from '../cloudflare/env.ts';
import { markingOf } from '../cloudflare/marking.worker.ts';

let base: Base | null = null;

/** Gives what this isolate keeps; an invocation that cannot open it leaves it to the next. */
export async function baseOf(env: Env): Promise<Base> {
  const opened =
    base ??
    (await openBase(env, {
      openVision: ({ IMAGES, VISION }) => openWorkerVision({ images: IMAGES, models: VISION }),
      openMarking: markingOf,
    }));
  base = opened;
  return opened;
}
