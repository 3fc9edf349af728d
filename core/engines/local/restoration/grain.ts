/** Takes the grain out of a photo and keeps its edges. He et al., Guided Image Filtering, ECCV 2010. */
import { at, type Plane, type Raster } from '../pixels/raster.ts';
import { lumaPlane } from '../pixels/tone.ts';

const GRAIN = {
  /** Radius in pixels for light, and for colour, which may be softer. */
  lightPx: 3,
  colourPx: 6,
  /** What differs less than so many times the grain is evened out. */
  strength: 2.2,
  /** Grain above this is taken for drawing. */
  most: 0.08,
} as const;

/** Scale of the mean absolute Laplacian of white noise. Immerkær, 1996. */
const OF_LAPLACIAN = Math.sqrt(Math.PI / 2) / 6;

/** Estimates the standard deviation of the grain of a photo, 0..1. */
export function grainOf({ width, height, v }: Plane): number {
  const sizes: number[] = [];
  for (let y = 1; y < height - 1; y += 2)
    for (let x = 1; x < width - 1; x += 2) {
      const p = y * width + x;
      const corners =
        at(v, p - width - 1) + at(v, p - width + 1) + at(v, p + width - 1) + at(v, p + width + 1);
      const sides = at(v, p - 1) + at(v, p + 1) + at(v, p - width) + at(v, p + width);
      sizes.push(Math.abs(corners - 2 * sides + 4 * at(v, p)));
    }
  // Drawing stands in the upper part, grain is everywhere.
  const sorted = Float32Array.from(sizes)
    .sort()
    .subarray(0, Math.max(1, Math.floor(sizes.length * 0.7)));
  const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
  return mean * OF_LAPLACIAN * 1.9;
}

/** Evens the grain of a photo out. */
export function withoutGrain(picture: Raster, noise: number): Raster {
  const light = lumaPlane(picture);
  const eps = (Math.min(noise, GRAIN.most) * GRAIN.strength) ** 2;
  const calm = guided(light, light, GRAIN.lightPx, eps);
  const rgb = new Float32Array(picture.rgb.length);
  for (let c = 0; c < 3; c++) {
    const apart = light.v.map((value, p) => at(picture.rgb, p * 3 + c) - value);
    const even = guided(light, { ...light, v: apart }, GRAIN.colourPx, eps * 4);
    for (let p = 0; p < light.v.length; p++)
      rgb[p * 3 + c] = Math.min(1, Math.max(0, at(calm.v, p) + at(even.v, p)));
  }
  return { ...picture, rgb };
}

/** Smooths a plane where the guide is even, and keeps what is an edge in it. */
function guided(guide: Plane, of: Plane, radius: number, eps: number): Plane {
  const { width, height } = guide;
  const product = (a: Plane, b: Plane): Plane => ({
    ...a,
    v: a.v.map((value, p) => value * at(b.v, p)),
  });
  const mean = (one: Plane) => boxMean(one, radius);
  const [g, o, gg, go] = [
    mean(guide),
    mean(of),
    mean(product(guide, guide)),
    mean(product(guide, of)),
  ];
  const slope = new Float32Array(width * height);
  const base = new Float32Array(width * height);
  for (let p = 0; p < slope.length; p++) {
    const spread = Math.max(0, at(gg.v, p) - at(g.v, p) ** 2);
    const together = at(go.v, p) - at(g.v, p) * at(o.v, p);
    const a = together / (spread + eps);
    slope[p] = a;
    base[p] = at(o.v, p) - a * at(g.v, p);
  }
  const [a, b] = [mean({ width, height, v: slope }), mean({ width, height, v: base })];
  return { width, height, v: guide.v.map((value, p) => at(a.v, p) * value + at(b.v, p)) };
}

/** The mean of a square around each pixel. */
function boxMean({ width, height, v }: Plane, r: number): Plane {
  const across = new Float32Array(v.length);
  for (let y = 0; y < height; y++)
    meanLine(v, across, { from: y * width, step: 1, count: width, r });
  const out = new Float32Array(v.length);
  for (let x = 0; x < width; x++) meanLine(across, out, { from: x, step: width, count: height, r });
  return { width, height, v: out };
}

function meanLine(
  v: Float32Array,
  to: Float32Array,
  { from, step, count, r }: { from: number; step: number; count: number; r: number },
): void {
  let [sum, members] = [0, 0];
  for (let k = 0; k < Math.min(r, count); k++)
    [sum, members] = [sum + at(v, from + k * step), members + 1];
  for (let k = 0; k < count; k++) {
    if (k + r < count) [sum, members] = [sum + at(v, from + (k + r) * step), members + 1];
    if (k - r - 1 >= 0) [sum, members] = [sum - at(v, from + (k - r - 1) * step), members - 1];
    to[from + k * step] = sum / members;
  }
}
