/** The colours that the numbers of a picture stand for. */
import type { Primaries } from './matrix.ts';

/** How numbers become light: a curve, or the HDR signals with the peak that the content has. */
export type Transfer =
  | { curve: 'srgb' }
  | { curve: 'power'; exponent: number }
  | { curve: 'pq' | 'hlg'; peakNits: number };

/** A colour space that is told by numbers instead of a profile. */
export type ColourSpace = { primaries: Primaries; transfer: Transfer };

/** The peak of HDR content that names none. Spec: ITU-R BT.2408, the reference display. */
export const DEFAULT_PEAK_NITS = 1000;

const D65 = [0.3127, 0.329] as const;

/** The primaries of sRGB. */
export const SRGB: Primaries = {
  red: [0.64, 0.33],
  green: [0.3, 0.6],
  blue: [0.15, 0.06],
  white: D65,
};

/** The primaries of Rec. 2020. */
export const REC2020: Primaries = {
  red: [0.708, 0.292],
  green: [0.17, 0.797],
  blue: [0.131, 0.046],
  white: D65,
};

const NTSC: Primaries = {
  red: [0.63, 0.34],
  green: [0.31, 0.595],
  blue: [0.155, 0.07],
  white: D65,
};
const P3 = { red: [0.68, 0.32], green: [0.265, 0.69], blue: [0.15, 0.06] } as const;

/** Primaries by number. Spec: ITU-T H.273, table 2; numbers that are left out mean nothing known. */
const PRIMARIES: Readonly<Record<number, Primaries>> = {
  1: SRGB,
  4: { red: [0.67, 0.33], green: [0.21, 0.71], blue: [0.14, 0.08], white: [0.31, 0.316] },
  5: { red: [0.64, 0.33], green: [0.29, 0.6], blue: [0.15, 0.06], white: D65 },
  6: NTSC,
  7: NTSC,
  8: { red: [0.681, 0.319], green: [0.243, 0.692], blue: [0.145, 0.049], white: [0.31, 0.316] },
  9: REC2020,
  11: { ...P3, white: [0.314, 0.351] },
  12: { ...P3, white: D65 },
  22: { red: [0.63, 0.34], green: [0.295, 0.605], blue: [0.155, 0.077], white: D65 },
};

/** What screens make of the curves of cameras. Spec: ITU-R BT.1886. */
const SCREEN = (): Transfer => ({ curve: 'power', exponent: 2.4 });

/** Curves by number. Spec: ITU-T H.273, table 3. */
const CURVES: Readonly<Record<number, (peakNits: number) => Transfer>> = {
  1: SCREEN,
  4: () => ({ curve: 'power', exponent: 2.2 }),
  5: () => ({ curve: 'power', exponent: 2.8 }),
  6: SCREEN,
  8: () => ({ curve: 'power', exponent: 1 }),
  14: SCREEN,
  15: SCREEN,
  16: (peakNits) => ({ curve: 'pq', peakNits }),
  18: (peakNits) => ({ curve: 'hlg', peakNits }),
};

/**
 * Reads a colour space from its code points (CICP); null for sRGB and for numbers that mean nothing
 * known.
 * @param peakNits brightest light of the content, where the file tells it
 */
export function cicpSpace(
  primaries: number,
  transfer: number,
  peakNits: number | null,
): ColourSpace | null {
  const named = PRIMARIES[primaries];
  const curve = CURVES[transfer]?.(peakNits ?? DEFAULT_PEAK_NITS);
  if (curve === undefined && (named === undefined || named === SRGB)) return null;
  return { primaries: named ?? SRGB, transfer: curve ?? { curve: 'srgb' } };
}

/** Tells whether a space is one of high dynamic range. */
export const isHdr = ({ transfer }: ColourSpace): boolean =>
  transfer.curve === 'pq' || transfer.curve === 'hlg';
