import { conversion, type Matrix } from './matrix.ts';
import { type ColourSpace, isHdr, REC2020, SRGB, type Transfer } from './space.ts';
import { hlgDisplayGain, hlgSceneLight, pqLight, toneMap } from './tone-map.ts';

/** Pixels of three colours, or of three and alpha, over the whole range of 8 or 16 bits. */
export type Pixels = { data: Uint8Array | Uint16Array; channels: 3 | 4 };

const STEPS = 16_384;
const encoded = (light: number) =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

/** Luminance of Rec. 2020. Spec: ITU-R BT.2020, table 4. */
const LUMINANCE = [0.2627, 0.678, 0.0593] as const;

function light({ curve, ...transfer }: Transfer, signal: number): number {
  switch (curve) {
    case 'srgb':
      return signal <= 0.04045 ? signal / 12.92 : ((signal + 0.055) / 1.055) ** 2.4;
    case 'power':
      return signal ** ('exponent' in transfer ? transfer.exponent : 1);
    case 'pq':
      return pqLight(signal);
    case 'hlg':
      return hlgSceneLight(signal);
  }
}

/**
 * Converts pixels to sRGB of 8 bits; colours outside of it are clipped, HDR is tone-mapped.
 * @returns the pixels with as many channels; alpha is kept
 * @throws {RangeError} for primaries that span no colours
 */
export function toSrgb({ data, channels }: Pixels, space: ColourSpace): Uint8ClampedArray {
  const most = data instanceof Uint16Array ? 65_535 : 255;
  const decode = Float32Array.from({ length: most + 1 }, (_, i) => light(space.transfer, i / most));
  const encode = Uint8ClampedArray.from({ length: STEPS + 1 }, (_, i) => encoded(i / STEPS) * 255);
  const byte = (value: number) => encode[Math.round(Math.min(1, Math.max(0, value)) * STEPS)] ?? 0;
  const out = new Uint8ClampedArray(data.length);
  const change = isHdr(space) ? hdr(space) : sdr(conversion(space.primaries, SRGB));
  const pixel = new Float64Array(3);
  for (let i = 0; i < data.length; i += channels) {
    for (let c = 0; c < 3; c++) pixel[c] = decode[data[i + c] as number] as number;
    change(pixel);
    for (let c = 0; c < 3; c++) out[i + c] = byte(pixel[c] as number);
    if (channels === 4) out[i + 3] = ((data[i + 3] as number) * 255) / most;
  }
  return out;
}

type Change = (pixel: Float64Array) => void;

const sdr =
  (matrix: Matrix): Change =>
  (pixel) => {
    const [r, g, b] = pixel as unknown as [number, number, number];
    for (let c = 0; c < 3; c++) {
      const [x, y, z] = matrix[c] as Matrix[number];
      pixel[c] = x * r + y * g + z * b;
    }
  };

function hdr({ primaries, transfer }: ColourSpace): Change {
  const [widen, narrow] = [sdr(conversion(primaries, REC2020)), sdr(conversion(REC2020, SRGB))];
  const gain = toneMap('peakNits' in transfer ? transfer.peakNits : 0);
  const isHlg = transfer.curve === 'hlg';
  return (pixel) => {
    widen(pixel);
    const [r, g, b] = pixel as unknown as [number, number, number];
    const shown = isHlg
      ? hlgDisplayGain(LUMINANCE[0] * r + LUMINANCE[1] * g + LUMINANCE[2] * b)
      : 1;
    const factor = shown * gain(Math.max(r, g, b) * shown);
    for (let c = 0; c < 3; c++) pixel[c] = (pixel[c] as number) * factor;
    narrow(pixel);
  };
}
