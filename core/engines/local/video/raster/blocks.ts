import type { Surface } from './surface.ts';

/** Shift from positions in 16.16 fixed point to the number of a 16 × 16 block. */
export const BLOCK_FIXED = 20;
const BLOCK_BITS = 4;

const known = new WeakMap<Surface, Map<number, Uint8Array>>();

/** Returns the number of blocks in a row of a surface. */
export function blocksAcross(surface: Surface): number {
  return (surface.width >> BLOCK_BITS) + 1;
}

/**
 * Marks the blocks of a surface that are not clear; cached for each surface.
 * @param reach pixels around a position from which a draw may read
 * @returns 1 for each block with content, else 0, row by row
 */
export function blocksOf(surface: Surface, reach: number): Uint8Array {
  const margin = 1 + Math.ceil(reach / (1 << BLOCK_BITS));
  const maps = known.get(surface) ?? new Map<number, Uint8Array>();
  known.set(surface, maps);
  const before = maps.get(margin);
  if (before) return before;
  const across = blocksAcross(surface);
  const down = (surface.height >> BLOCK_BITS) + 1;
  const exact = new Uint8Array(across * down);
  for (let y = 0, i = 0; y < surface.height; y++) {
    for (let x = 0; x < surface.width; x++, i++) {
      if (surface.px[i] !== 0) exact[(y >> BLOCK_BITS) * across + (x >> BLOCK_BITS)] = 1;
    }
  }
  const grown = grow(exact, across, down, margin);
  maps.set(margin, grown);
  return grown;
}

function grow(exact: Uint8Array, across: number, down: number, margin: number): Uint8Array {
  const out = new Uint8Array(exact.length);
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      if (!exact[y * across + x]) continue;
      for (let v = Math.max(0, y - margin); v <= Math.min(down - 1, y + margin); v++) {
        out.fill(
          1,
          v * across + Math.max(0, x - margin),
          v * across + Math.min(across, x + margin + 1),
        );
      }
    }
  }
  return out;
}
