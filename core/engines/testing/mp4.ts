function box(type: string, ...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const size = 8 + parts.reduce((sum, part) => sum + part.length, 0);
  const out = new Uint8Array(size);
  new DataView(out.buffer).setUint32(0, size);
  out.set(new TextEncoder().encode(type), 4);
  let at = 8;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function fields(length: number, values: Record<number, number>): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  for (const [at, value] of Object.entries(values)) view.setUint32(Number(at), value);
  return new Uint8Array(view.buffer);
}

/**
 * Builds an MP4 with an index and no picture.
 * @param mediaBytes size of its media box in bytes
 */
export function emptyVideo(
  size: { widthPx: number; heightPx: number; seconds: number },
  mediaBytes = 1_000,
): Uint8Array<ArrayBuffer> {
  const movie = box('mvhd', fields(100, { 12: 1_000, 16: size.seconds * 1_000 }));
  const track = box('tkhd', fields(84, { 76: size.widthPx * 65_536, 80: size.heightPx * 65_536 }));
  const moov = box('moov', movie, box('trak', track));
  const ftyp = box('ftyp', new TextEncoder().encode('isom'), new Uint8Array(4));
  const media = box('mdat', new Uint8Array(mediaBytes));
  const whole = new Uint8Array(ftyp.length + media.length + moov.length);
  whole.set(ftyp);
  whole.set(media, ftyp.length);
  whole.set(moov, ftyp.length + media.length);
  return whole;
}
