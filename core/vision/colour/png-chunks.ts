/** The colour space that the chunks of a PNG name. Spec: PNG 3rd edition, 4.3 and 11.3.2. */
import type { Primaries } from './matrix.ts';
import { type ColourSpace, cicpSpace, SRGB } from './space.ts';

/** The gamma, in 100,000ths, by which many writers mean sRGB; browsers take it so. */
const SRGB_GAMMA = 45_455;
const GAMMA_REACH = 500;

/** `profile`: the embedded profile holds. null: sRGB. */
export type PngColours = ColourSpace | 'profile' | null;

/**
 * Reads the colours of a PNG by the order of precedence: cICP, iCCP, sRGB, gAMA with cHRM.
 * @param bytes a PNG, however broken
 */
export function pngColours(bytes: Uint8Array): PngColours {
  const chunks = colourChunks(bytes);
  const codes = chunks.get('cICP');
  if (codes && codes.byteLength >= 4) {
    const peak = chunks.get('cLLI') ?? chunks.get('cLLi');
    const nits = peak && peak.byteLength >= 4 ? peak.getUint32(0) / 10_000 : 0;
    return cicpSpace(codes.getUint8(0), codes.getUint8(1), nits > 0 ? nits : null);
  }
  if (chunks.has('iCCP')) return 'profile';
  const gamma = chunks.get('gAMA');
  if (chunks.has('sRGB') || !gamma || gamma.byteLength < 4 || gamma.getUint32(0) === 0) return null;
  const primaries = chromaticities(chunks.get('cHRM'));
  if (primaries === null && Math.abs(gamma.getUint32(0) - SRGB_GAMMA) < GAMMA_REACH) return null;
  const exponent = 100_000 / gamma.getUint32(0);
  return { primaries: primaries ?? SRGB, transfer: { curve: 'power', exponent } };
}

const WANTED = new Set(['cICP', 'cLLI', 'cLLi', 'iCCP', 'sRGB', 'gAMA', 'cHRM']);

/** Collects the chunks before the pixels. */
function colourChunks(bytes: Uint8Array): Map<string, DataView> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, DataView>();
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'IDAT' || at + 12 + length > bytes.length) break;
    if (WANTED.has(type))
      found.set(type, new DataView(bytes.buffer, bytes.byteOffset + at + 8, length));
    at += 12 + length;
  }
  return found;
}

/** Reads the chromaticities; null where they span no colours. */
function chromaticities(chunk: DataView | undefined): Primaries | null {
  if (!chunk || chunk.byteLength < 32) return null;
  const pair = (index: number): [number, number] => [
    chunk.getUint32(index * 8) / 100_000,
    chunk.getUint32(index * 8 + 4) / 100_000,
  ];
  const [white, red, green, blue] = [pair(0), pair(1), pair(2), pair(3)];
  const area =
    (red[0] - blue[0]) * (green[1] - blue[1]) - (green[0] - blue[0]) * (red[1] - blue[1]);
  const usable = [white, red, green, blue].every(([, y]) => y > 0) && Math.abs(area) > 1e-3;
  return usable ? { red, green, blue, white } : null;
}
