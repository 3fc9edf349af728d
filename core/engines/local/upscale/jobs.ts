/** The jobs of the upscaling worker. */
import type { EngineOutput } from '../../engine.ts';

/** The jobs of the upscaling worker by name, with input and output. */
export type UpscaleJobs = {
  /**
   * Enlarges a picture to twice its size, or to `longEdgePx` where the network is not used, within
   * the limits; with `sharpen` it clears up blur after that.
   */
  upscale: {
    input: { bytes: Uint8Array; longEdgePx: number; sharpen: boolean };
    output: EngineOutput;
  };
};
