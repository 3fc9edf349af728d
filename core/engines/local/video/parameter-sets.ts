/** Video usability information: signal type present, BT.709 thrice, video range; nothing else. */
const VUI_BT709 = `00110101${'00000001'.repeat(3)}000000`;

/**
 * Adds the BT.709 colour description to the sequence parameter sets of an `avcC` record, for
 * hardware decoders that read only the stream. ITU-T H.264 (08/2021) 7.3.2.1.1 and E.1.1;
 * ISO/IEC 14496-15 5.3.3.1. A set that has such information already is left alone.
 * @param description the record, without box header
 */
export function withBt709(description: AllowSharedBufferSource): Uint8Array {
  const record = bytesOf(description);
  const count = (record[5] ?? 0) & 31;
  const out: number[] = [...record.subarray(0, 6)];
  let at = 6;
  for (let index = 0; index < count; index++) {
    const length = ((record[at] ?? 0) << 8) | (record[at + 1] ?? 0);
    const set = describe(record.subarray(at + 2, at + 2 + length));
    out.push(set.length >> 8, set.length & 255, ...set);
    at += 2 + length;
  }
  out.push(...record.subarray(at));
  return Uint8Array.from(out);
}

function bytesOf(source: AllowSharedBufferSource): Uint8Array {
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
}

/** The flag for usability information is the last bit before the stop bit. */
function describe(set: Uint8Array): Uint8Array {
  const bits = [...dropEscapes(set)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const stop = bits.lastIndexOf('1');
  if (bits[stop - 1] !== '0') return set;
  const whole = `${bits.slice(0, stop - 1)}1${VUI_BT709}1`;
  const padded = whole.padEnd(Math.ceil(whole.length / 8) * 8, '0');
  const bytes = padded.match(/.{8}/g) ?? [];
  return addEscapes(bytes.map((byte) => Number.parseInt(byte, 2)));
}

/** Drops emulation-prevention bytes: 00 00 03 stands for 00 00. */
function dropEscapes(set: Uint8Array): number[] {
  const out: number[] = [];
  let zeros = 0;
  for (const byte of set) {
    if (zeros < 2 || byte !== 3) out.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return out;
}

function addEscapes(raw: number[]): Uint8Array {
  const out: number[] = [];
  let zeros = 0;
  for (const byte of raw) {
    if (zeros >= 2 && byte <= 3) {
      out.push(3);
      zeros = 0;
    }
    out.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Uint8Array.from(out);
}
