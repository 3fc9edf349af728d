/** Tone and colour: filmic curves, grades, gradient maps. */
import { borrowFloats } from './buffers.ts';
import { type Curve, curveOf } from './curve.ts';
import { at, clamp01, fillColour, type Plane, type Raster, type Rgb } from './raster.ts';

/** Computes the perceived lightness of every pixel. */
export function lumaPlane({ width, height, rgb }: Raster): Plane {
  const v = borrowFloats(width * height);
  for (let p = 0, i = 0; p < v.length; p++, i += 3)
    v[p] = at(rgb, i) * 0.299 + at(rgb, i + 1) * 0.587 + at(rgb, i + 2) * 0.114;
  return { width, height, v };
}

/**
 * Applies a filmic shoulder: linear below `knee`, then compressed so that the result stays below 1.
 */
export function shoulder(x: number, knee = 0.72): number {
  if (x <= knee) return Math.max(x, 0);
  const room = 1 - knee;
  return knee + room * (1 - Math.exp(-(x - knee) / room));
}

/** Brightest light that a table of the shoulder knows. */
const BRIGHTEST = 4;
const shoulders = new Map<number, Curve>();

function shoulderCurve(knee: number): Curve {
  const curve = shoulders.get(knee) ?? curveOf(knee, BRIGHTEST, (x) => shoulder(x, knee));
  shoulders.set(knee, curve);
  return curve;
}

/** Compresses every channel into 0..1 with a filmic shoulder, in place. */
export function toneMap(r: Raster, knee = 0.78): Raster {
  const { rgb } = r;
  const curve = shoulderCurve(knee);
  for (let i = 0; i < rgb.length; i++) {
    const x = at(rgb, i);
    if (x > knee) rgb[i] = curve(x);
    else if (x < 0) rgb[i] = 0;
  }
  return r;
}

/** The settings of a colour grade. */
export type Grade = {
  /** Exposure in stops, applied before the curve. */
  exposure?: number;
  /** Slope around `pivot`; 1 leaves the contrast. */
  contrast?: number;
  pivot?: number;
  /** 0 is grey, 1 leaves the saturation. */
  saturation?: number;
  /** Above 0 is warmer, below is cooler; 0.1 is a clear change. */
  warmth?: number;
  /** Above 0 is towards magenta, below is towards green. */
  tint?: number;
  /** Colours that are added in the shadows and in the lights. */
  shadows?: Rgb;
  lights?: Rgb;
};

/** The knee of the shoulder that grades end in. */
const GRADE_KNEE = 0.72;
/** Below this lightness the slope of a curve is too steep for a table. */
const DARKEST = 1 / 64;

/** Grades a picture in place, through a filmic shoulder so that skin keeps its detail. */
export function grade(r: Raster, g: Grade): Raster {
  const gain = 2 ** (g.exposure ?? 0);
  const contrast = g.contrast ?? 1;
  const pivot = g.pivot ?? 0.42;
  const saturation = g.saturation ?? 1;
  const warmth = g.warmth ?? 0;
  const tint = g.tint ?? 0;
  const [gr, gg, gb] = [gain * (1 + warmth), gain * (1 - tint * 0.5), gain * (1 - warmth)];
  const [lr, lg, lb] = g.shadows ?? [0, 0, 0];
  const [hr, hg, hb] = g.lights ?? [0, 0, 0];
  const slope = (y: number) => (y / pivot) ** (contrast - 1);
  const steep = curveOf(DARKEST, BRIGHTEST, slope);
  const shade = shoulderCurve(GRADE_KNEE);
  const end = (x: number) => (x > GRADE_KNEE ? shade(x) : Math.max(x, 0));
  const { rgb } = r;
  for (let i = 0; i < rgb.length; i += 3) {
    const cr = at(rgb, i) * gr;
    const cg = at(rgb, i + 1) * gg;
    const cb = at(rgb, i + 2) * gb;
    const y = cr * 0.299 + cg * 0.587 + cb * 0.114;
    const scale = y <= 0.0001 ? 0 : contrast === 1 ? 1 : y < DARKEST ? slope(y) : steep(y);
    const mid = y * scale;
    const t = mid > 1 ? 1 : Math.max(mid, 0);
    const dark = (1 - t) * (1 - t);
    const light = t * t;
    const k = scale * saturation;
    const base = mid - mid * saturation;
    rgb[i] = end(base + cr * k + lr * dark + hr * light);
    rgb[i + 1] = end(base + cg * k + lg * dark + hg * light);
    rgb[i + 2] = end(base + cb * k + lb * dark + hb * light);
  }
  return r;
}

/** A colour ramp over lightness 0..1, with stops in ascending order. */
export type Ramp = readonly { at: number; colour: Rgb }[];

/** Returns the ramp's colour at a lightness. */
function rampAt(ramp: Ramp, y: number): Rgb {
  let before = ramp[0];
  if (before === undefined) return [y, y, y];
  for (const stop of ramp) {
    if (y <= stop.at) {
      const span = stop.at - before.at;
      const t = span <= 0 ? 1 : clamp01((y - before.at) / span);
      const [a, b] = [before.colour, stop.colour];
      return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
    }
    before = stop;
  }
  return before.colour;
}

/** Colours a lightness plane by a ramp. */
export function gradientMap(light: Plane, ramp: Ramp): Raster {
  const table = new Float32Array(257 * 3);
  for (let k = 0; k <= 256; k++) table.set(rampAt(ramp, k / 256), k * 3);
  const rgb = borrowFloats(light.v.length * 3);
  for (let p = 0, i = 0; p < light.v.length; p++, i += 3) {
    const k = Math.round(clamp01(at(light.v, p)) * 256) * 3;
    rgb[i] = at(table, k);
    rgb[i + 1] = at(table, k + 1);
    rgb[i + 2] = at(table, k + 2);
  }
  return { width: light.width, height: light.height, rgb };
}

/** Creates a vertical gradient, top to bottom. */
export function verticalGradient(width: number, height: number, ramp: Ramp): Raster {
  const rgb = borrowFloats(width * height * 3);
  for (let y = 0; y < height; y++)
    fillColour(rgb.subarray(y * width * 3, (y + 1) * width * 3), rampAt(ramp, y / height));
  return { width, height, rgb };
}

/**
 * Darkens the corners of a picture, in place.
 * @param strength 0..1
 * @param cx,cy the bright centre, as shares of the frame
 */
export function vignette(r: Raster, strength: number, cx = 0.5, cy = 0.45): Raster {
  const { width, height, rgb } = r;
  const across = Float32Array.from({ length: width }, (_, x) => ((x / width - cx) * 1.25) ** 2);
  for (let y = 0, i = 0; y < height; y++) {
    const down = ((y / height - cy) * 1.25) ** 2;
    for (let x = 0; x < width; x++, i += 3) {
      const far = (at(across, x) + down) * 1.5 - 0.12;
      if (far <= 0) continue;
      const k = 1 - strength * Math.min(far, 1);
      rgb[i] = at(rgb, i) * k;
      rgb[i + 1] = at(rgb, i + 1) * k;
      rgb[i + 2] = at(rgb, i + 2) * k;
    }
  }
  return r;
}

/**
 * Stretches lightness so that the darkest and lightest values inside the mask become 0 and 1.
 * @param amount 0 leaves the plane, 1 stretches fully
 */
export function stretchContrast(light: Plane, mask: Plane, amount: number): Plane {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let i = 0; i < light.v.length; i += 2) {
    if (at(mask.v, i) < 0.9) continue;
    const k = Math.round(clamp01(at(light.v, i)) * 255);
    counts[k] = (counts[k] as number) + 1;
    total++;
  }
  const level = (share: number) => {
    let seen = 0;
    for (let k = 0; k < 256; k++) {
      seen += counts[k] as number;
      if (seen >= total * share) return k / 255;
    }
    return 1;
  };
  const low = level(0.02) * amount;
  const high = 1 - (1 - level(0.98)) * amount;
  const v = borrowFloats(light.v.length);
  const gain = 1 / Math.max(0.05, high - low);
  for (let i = 0; i < v.length; i++) v[i] = clamp01((at(light.v, i) - low) * gain);
  return { width: light.width, height: light.height, v };
}
