/** A photo in a larger picture: its first and last columns and rows. */
export type Edges = { left: number; right: number; top: number; bottom: number };

/**
 * Finds the photo in a larger picture; null where there is none.
 * @param hole 1 beyond the photo
 */
export function edgesOf(
  hole: Uint8Array,
  { width, height }: { width: number; height: number },
): Edges | null {
  let edges: Edges | null = null;
  for (let y = 0; y < height; y++) {
    const row = hole.subarray(y * width, (y + 1) * width);
    const left = row.indexOf(0);
    if (left < 0) continue;
    edges ??= { left, right: row.lastIndexOf(0), top: y, bottom: y };
    edges.bottom = y;
  }
  return edges;
}
