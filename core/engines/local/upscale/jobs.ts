/** What the upscaling worker does. */
import type { EngineOutput } from '../../engine.ts';

export type UpscaleJobs = {
  /** `scale` is held within what the limits allow. */
  upscale: { input: { bytes: Uint8Array; longEdgePx: number }; output: EngineOutput };
};
