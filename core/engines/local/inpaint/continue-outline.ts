/** Goes on with the outline of somebody whom the edge of a photo cuts off. */

import { type Edges, edgesOf } from './edges.ts';

type Size = { width: number; height: number };

/** Least share of an edge that a subject is cut off at; how far back its outline is looked at. */
const CUT = { least: 0.03, back: 0.05 } as const;
/** How steeply an outline goes on, in pixels down for each to the side. */
const SLOPE = { least: 0.4, most: 4 } as const;

/**
 * Marks where a subject goes on beyond the edges of a photo: to the sides along its outline, which slopes
 * down, and straight down.
 * @param own 1 where the subject is, in the photo alone
 * @param hole 1 beyond the photo
 */
export function continuedOutline(own: Uint8Array, hole: Uint8Array, size: Size): Uint8Array {
  const marks = new Uint8Array(own.length);
  const edges = edgesOf(hole, size);
  if (!edges) return marks;
  for (const side of [-1, 1] as const) besides(marks, own, { ...size, edges, side });
  below(marks, own, { ...size, edges });
  return marks.map((marked, p) => marked & (hole[p] ?? 0));
}

/** The rows from which and to which a column shows the subject; null where it does not. */
function span(own: Uint8Array, x: number, { width, edges }: Size & { edges: Edges }) {
  let [first, last] = [-1, -1];
  for (let y = edges.top; y <= edges.bottom; y++) {
    if (!own[y * width + x]) continue;
    if (first < 0) first = y;
    last = y;
  }
  return first < 0 ? null : { first, last };
}

function besides(
  marks: Uint8Array,
  own: Uint8Array,
  of: Size & { edges: Edges; side: -1 | 1 },
): void {
  const { width, height, edges, side } = of;
  const edge = side === 1 ? edges.right - 1 : edges.left + 1;
  const back = Math.max(4, Math.round((edges.right - edges.left) * CUT.back));
  const [here, before] = [span(own, edge, of), span(own, edge - side * back, of)];
  if (!here || here.last - here.first < (edges.bottom - edges.top) * CUT.least) return;
  const falls = before ? (here.first - before.first) / back : SLOPE.least;
  const slope = Math.min(SLOPE.most, Math.max(SLOPE.least, falls));
  const isOnGround = here.last >= edges.bottom - 2;
  for (let x = edge, far = 0; x >= 0 && x < width; x += side, far++) {
    const first = Math.round(here.first + slope * far);
    const last = isOnGround ? height - 1 : Math.round(here.last - slope * far);
    for (let y = first; y <= last; y++) marks[y * width + x] = 1;
  }
}

function below(
  marks: Uint8Array,
  own: Uint8Array,
  { width, height, edges }: Size & { edges: Edges },
): void {
  for (let x = edges.left; x <= edges.right; x++) {
    if (!own[(edges.bottom - 1) * width + x]) continue;
    for (let y = edges.bottom; y < height; y++) marks[y * width + x] = 1;
  }
}
