/**
 * Video usability information: signal type present, BT.709 three times, video range; nothing else.
 */
const VUI_BT709 = `00110101${'00000001'.repeat(3)}000000`;

/** Constraint flags 0 and 1; with profile 66 they mean constrained baseline. */
const CONSTRAINED = 0xc0;

const IDR_SLICE = 5;

/**
 * Declares constrained baseline (the encoder uses no other features) and BT.709 colours in an
 * `avcC` record and its sequence parameter sets, because hardware decoders read only the stream.
 * Sets that are already described stay unchanged. ITU-T H.264 (08/2021) 7.3.2.1.1, A.2.1.1 and
 * E.1.1; ISO/IEC 14496-15 5.3.3.1.
 * @param description the record, without box header
 */
export function declareProfileAndColour(description: AllowSharedBufferSource): Uint8Array {
  const record = bytesOf(description);
  const count = (record[5] ?? 0) & 31;
  const out: number[] = [...record.subarray(0, 6)];
  out[2] = (out[2] ?? 0) | CONSTRAINED;
  let at = 6;
  for (let index = 0; index < count; index++) {
    const length = ((record[at] ?? 0) << 8) | (record[at + 1] ?? 0);
    const set = describe(record.slice(at + 2, at + 2 + length));
    out.push(set.length >> 8, set.length & 255, ...set);
    at += 2 + length;
  }
  out.push(...record.subarray(at));
  return Uint8Array.from(out);
}

/**
 * Tells whether a packet contains an IDR slice.
 * @param packet NAL units, each after its length in four bytes
 */
export function containsKeyFrame(packet: Uint8Array): boolean {
  const view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength);
  for (let at = 0; at + 5 <= packet.byteLength; at += 4 + view.getUint32(at)) {
    if ((view.getUint8(at + 4) & 31) === IDR_SLICE) return true;
  }
  return false;
}

function bytesOf(source: AllowSharedBufferSource): Uint8Array {
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
}

/** Sets the flag for usability information, the last bit before the stop bit, and appends it. */
function describe(set: Uint8Array): Uint8Array {
  set[2] = (set[2] ?? 0) | CONSTRAINED;
  const bits = [...dropEscapes(set)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const stop = bits.lastIndexOf('1');
  const described = bits.slice(0, stop).endsWith(`1${VUI_BT709}`);
  if (described || bits[stop - 1] !== '0') return set;
  const whole = `${bits.slice(0, stop - 1)}1${VUI_BT709}1`;
  const padded = whole.padEnd(Math.ceil(whole.length / 8) * 8, '0');
  const bytes = padded.match(/.{8}/g) ?? [];
  return addEscapes(bytes.map((byte) => Number.parseInt(byte, 2)));
}

/** Removes emulation-prevention bytes: 00 00 03 stands for 00 00. */
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
