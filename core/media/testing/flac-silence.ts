/** Silence in FLAC, frame by frame (RFC 9639). */

const SAMPLES = 576;
/** Each sample stands there as it is: mediabunny 1.61 leaves out a last frame of less than 16 bytes. */
const SILENCE = new Uint8Array(2 * SAMPLES);
const VERBATIM = 0x02;
const RATE_HZ = 44_100;
const HEADER_POLYNOMIAL = 0x07;
const FRAME_POLYNOMIAL = 0x8005;

/** A recording of silence in FLAC: its frames are numbered, and each is checked by its sums. */
export const flac = {
  codec: 'flac' as const,
  packet: frame,
  seconds: SAMPLES / RATE_HZ,
  config: {
    codec: 'flac',
    numberOfChannels: 1,
    sampleRate: RATE_HZ,
    description: streamInfo(),
  },
};

/** One frame: 576 samples at 44.1 kHz, mono, 16 bits, all of them zero. */
function frame(at: number): Uint8Array {
  const header = [0xff, 0xf8, 0x29, 0x08, ...numbered(at)];
  const whole = [...header, sum(header, HEADER_POLYNOMIAL, 8), VERBATIM, ...SILENCE];
  const check = sum(whole, FRAME_POLYNOMIAL, 16);
  return Uint8Array.from([...whole, check >> 8, check & 0xff]);
}

/** A number as FLAC writes it: like a character in UTF-8. */
const numbered = (at: number): number[] => [...new TextEncoder().encode(String.fromCodePoint(at))];

function sum(bytes: readonly number[], polynomial: number, bits: 8 | 16): number {
  const top = 1 << (bits - 1);
  let rest = 0;
  for (const byte of bytes) {
    rest ^= byte << (bits - 8);
    for (let bit = 0; bit < 8; bit += 1)
      rest = ((rest << 1) ^ (rest & top ? polynomial : 0)) & (2 ** bits - 1);
  }
  return rest;
}

/** `fLaC` and the block that says how the stream is made; how long it is, is left open. */
function streamInfo(): Uint8Array {
  const info = new DataView(new ArrayBuffer(34));
  info.setUint16(0, SAMPLES);
  info.setUint16(2, SAMPLES);
  // 20 bits of rate, 3 of channels less one, 5 of bits less one, 36 of length.
  info.setUint32(10, (RATE_HZ << 12) | (15 << 4));
  const block = [0x80, 0, 0, 34, ...new Uint8Array(info.buffer)];
  return Uint8Array.from([...new TextEncoder().encode('fLaC'), ...block]);
}
