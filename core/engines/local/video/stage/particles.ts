import { seededRandom } from '../../pixels/noise.ts';
import { place } from '../raster/affine.ts';
import { type CompositeOperator, draw } from '../raster/draw.ts';
import type { Surface } from '../raster/surface.ts';

/** A cloud of sprites that drift through the frame and return to their places within the loop. */
export type Drift = {
  sprite: Surface;
  count: number;
  seed: number;
  blend: CompositeOperator;
  /** Least and greatest scale of the sprite. */
  scale: readonly [number, number];
  opacity: readonly [number, number];
  /** Number of frames crossed in a loop, whole so that the loop closes; down is positive. */
  crossings: { x: number; y: number };
  /** Horizontal swing as a share of the width, and its number in a loop. */
  swing: { reach: number; times: number };
  /** Shift in pixels at full sway of the camera. */
  parallax: number;
  /** True for sprites that glint. */
  twinkle?: boolean;
};

/** A function that draws a cloud of sprites at a time, 0..1, for a sway of the camera, -1..1. */
export type DriftField = (frame: Surface, t: number, sway: number) => void;

/** Lays out a cloud of sprites once. */
export function createDrift(drift: Drift): DriftField {
  const next = seededRandom(drift.seed);
  const motes = Array.from({ length: drift.count }, () => ({
    x: next(),
    y: next(),
    size: next() ** 2,
    phase: next(),
  }));
  const { sprite, scale, opacity, crossings, swing } = drift;
  const middle = { x: sprite.width / 2, y: sprite.height / 2 };
  return (frame, t, sway) => {
    for (const mote of motes) {
      const size = scale[0] + (scale[1] - scale[0]) * mote.size;
      const room = (sprite.width * size) / 2;
      const turn = Math.PI * 2 * (t * swing.times + mote.phase);
      const across = wrap(mote.x + t * crossings.x) * (frame.width + 2 * room) - room;
      const down = wrap(mote.y + t * crossings.y) * (frame.height + 2 * room) - room;
      const glint = drift.twinkle ? 0.55 + 0.45 * Math.sin(turn * 2 + mote.phase * 9) : 1;
      const x = across + Math.sin(turn) * swing.reach * frame.width - sway * drift.parallax;
      draw(frame, sprite, place(middle, { x, y: down }, size), {
        blend: drift.blend,
        opacity: (opacity[0] + (opacity[1] - opacity[0]) * mote.phase) * glint,
      });
    }
  };
}

function wrap(t: number): number {
  return t - Math.floor(t);
}
