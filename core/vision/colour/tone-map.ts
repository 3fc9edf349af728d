/**
 * HDR signals as light, and the mapping of that light to what an ordinary screen shows. Light is
 * relative to the reference white. Specs: SMPTE ST 2084 (PQ), ITU-R BT.2100 (HLG), BT.2408 (reference
 * white), SMPTE ST 2094-50, the reference white tone mapping, which browsers use as well.
 */

/** The reference white, in candelas a square metre. */
const WHITE_NITS = 203;
/** The headroom, in stops, at which the reference white is mapped to half the light. */
const FULL_HEADROOM = Math.log2(1000 / WHITE_NITS);
/** How far the curve's middle lies towards its upper end. */
const BEND = 0.65;

const PQ = {
  m1: 2610 / 16384,
  m2: 2523 / 32,
  c1: 3424 / 4096,
  c2: 2413 / 128,
  c3: 2392 / 128,
} as const;

/** Converts a PQ signal, 0..1, to light. */
export function pqLight(signal: number): number {
  const p = signal ** (1 / PQ.m2);
  const y = (Math.max(0, p - PQ.c1) / (PQ.c2 - PQ.c3 * p)) ** (1 / PQ.m1);
  return (10_000 / WHITE_NITS) * y;
}

const A = 0.17883277;
const B = 1 - 4 * A;
const C = 0.5 - A * Math.log(4 * A);

/** Converts an HLG signal to light in front of the camera; signal and light 0..1. */
export const hlgSceneLight = (signal: number): number =>
  signal <= 0.5 ? signal ** 2 / 3 : (Math.exp((signal - C) / A) + B) / 12;

/** Gamma of a display of 1000 cd/m². */
const SYSTEM_GAMMA = 1.2;
const HLG_PEAK = 1000 / WHITE_NITS;

/**
 * Computes the factor from scene light to display light.
 * @param luminance of the pixel's scene light, 0..1
 */
export const hlgDisplayGain = (luminance: number): number =>
  luminance <= 0 ? 0 : HLG_PEAK * luminance ** (SYSTEM_GAMMA - 1);

/**
 * Builds the function that gives the factor by which a pixel is darkened.
 * @param peakNits brightest light of the content
 * @returns takes the pixel's brightest channel
 */
export function toneMap(peakNits: number): (brightest: number) => number {
  const peak = peakNits / WHITE_NITS;
  if (peak <= 1) return () => 1;
  const white = 1 - 0.5 * Math.min(1, Math.log2(peak) / FULL_HEADROOM);
  // A quadratic curve from (1, white) to (peak, 1); its middle point continues the line below 1.
  const middle = { x: 1 - BEND + BEND / white, y: (1 - BEND) * white + BEND };
  const x2 = 1 - 2 * middle.x + peak;
  const x1 = 2 * (middle.x - 1);
  const y2 = white - 2 * middle.y + 1;
  const y1 = 2 * (middle.y - white);
  return (x) => {
    if (x <= 1) return white;
    if (x >= peak) return 1 / x;
    const t =
      Math.abs(x2) < 1e-6 ? (x - 1) / x1 : (Math.sqrt(x1 * x1 + 4 * x2 * (x - 1)) - x1) / (2 * x2);
    return (white + t * (y1 + t * y2)) / x;
  };
}
