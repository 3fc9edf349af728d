import type { Aspect } from '../../engine.ts';

/**
 * Computes width and height for an aspect ratio, both even as 4:2:0 needs.
 * @param longEdgePx longest side in pixels
 */
export function evenSize(aspect: Aspect, longEdgePx: number): { width: number; height: number } {
  const [across = 1, down = 1] = aspect.split(':').map(Number);
  const scale = longEdgePx / Math.max(across, down);
  return { width: even(across * scale), height: even(down * scale) };
}

function even(length: number): number {
  return Math.max(16, Math.round(length / 2) * 2);
}
