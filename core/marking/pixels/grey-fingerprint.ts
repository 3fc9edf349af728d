import {
  COARSE,
  FINE,
  type Fingerprint,
  fingerprintOf,
  type GreySize,
  MIDDLE,
} from '../fingerprint.ts';
import { type GreyPlane, LANCZOS, MITCHELL, resample } from './resample.ts';

/** The size of the grey picture that fingerprints are taken from: four times the middle one. */
export const LARGE: GreySize = { widthPx: MIDDLE.widthPx * 4, heightPx: MIDDLE.heightPx * 4 };

/**
 * Computes the fingerprint of a grey picture less a margin on each side; null where it is too plain.
 * @param crop share of width and height cropped off each side, 0..0.4
 */
export function greyFingerprint(grey: GreyPlane, crop: number): Fingerprint | null {
  const { widthPx, heightPx } = grey;
  const box = {
    left: widthPx * crop,
    top: heightPx * crop,
    width: widthPx * (1 - 2 * crop),
    height: heightPx * (1 - 2 * crop),
  };
  const middle = resample(grey, box, MIDDLE, LANCZOS);
  return fingerprintOf(shrunk(middle, COARSE), shrunk(middle, FINE));
}

function shrunk(middle: GreyPlane, size: GreySize): Uint8Array {
  const whole = { left: 0, top: 0, width: middle.widthPx, height: middle.heightPx };
  return Uint8Array.from(resample(middle, whole, size, MITCHELL).values);
}
