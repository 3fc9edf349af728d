/**
 * An affine map from a surface's pixels to the frame's: x' = a x + c y + e, y' = b x + d y + f.
 */
export type Affine = { a: number; b: number; c: number; d: number; e: number; f: number };

/**
 * Creates the map that puts a point of a surface at a point of the frame, scaled and rotated about
 * it.
 * @param from the point in the surface, pixels
 * @param to the point in the frame, pixels
 * @param scale frame pixels for each surface pixel
 * @param angle radians, clockwise on screen
 */
export function place(
  from: { x: number; y: number },
  to: { x: number; y: number },
  scale: number | { x: number; y: number },
  angle = 0,
): Affine {
  const sx = typeof scale === 'number' ? scale : scale.x;
  const sy = typeof scale === 'number' ? scale : scale.y;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const a = cos * sx;
  const b = sin * sx;
  const c = -sin * sy;
  const d = cos * sy;
  return { a, b, c, d, e: to.x - a * from.x - c * from.y, f: to.y - b * from.x - d * from.y };
}

/** Inverts a map; null for a map without area. */
export function invert(m: Affine): Affine | null {
  const det = m.a * m.d - m.b * m.c;
  if (Math.abs(det) < 1e-9) return null;
  const a = m.d / det;
  const b = -m.b / det;
  const c = -m.c / det;
  const d = m.a / det;
  return { a, b, c, d, e: -(a * m.e + c * m.f), f: -(b * m.e + d * m.f) };
}

/**
 * Narrows a span of x so that `start + step * x` stays in [low, high). Changes a shared two-number
 * span in place, because the kernels must not allocate for each row.
 */
export function clipSpan(
  span: Int32Array,
  start: number,
  step: number,
  low: number,
  high: number,
): void {
  let x0 = span[0] as number;
  let x1 = span[1] as number;
  if (Math.abs(step) < 1e-9) {
    if (start < low || start >= high) x1 = x0;
  } else {
    const p = (low - start) / step;
    const q = (high - start) / step;
    x0 = Math.max(x0, Math.ceil(Math.min(p, q)));
    x1 = Math.min(x1, Math.ceil(Math.max(p, q)));
  }
  span[0] = x0;
  span[1] = x1;
}
