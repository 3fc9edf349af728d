/** The IPTC's word for pictures that AI made out of somebody's own photos. */
const SOURCE_TYPE =
  'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia';

const XMP = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType="${SOURCE_TYPE}"/></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;

const PNG_HEADER_BYTES = 33;
/** XMP Specification Part 3, 1.1.4: the box that holds XMP in an MP4. */
const XMP_BOX = [
  0xbe, 0x7a, 0xcf, 0xcb, 0x97, 0xa9, 0x42, 0xe8, 0x9c, 0x71, 0x99, 0x94, 0x91, 0xe3, 0xaf, 0xac,
];

/**
 * Writes into a picture or video that AI made it, as XMP that programs can read (IPTC's
 * DigitalSourceType). What is no whole JPEG, PNG or MP4 comes back as it is.
 */
export function markAsAiMade(bytes: Uint8Array, contentType: string): Uint8Array {
  switch (contentType) {
    case 'image/jpeg':
      return markJpeg(bytes);
    case 'image/png':
      return markPng(bytes);
    case 'video/mp4':
      return markMp4(bytes);
    default:
      return bytes;
  }
}

function markJpeg(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
  const body = text(`http://ns.adobe.com/xap/1.0/\0${XMP}`);
  const length = body.length + 2;
  const segment = join([Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff), body]);
  // JFIF wants its own segment to come first.
  const isJfif = bytes[2] === 0xff && bytes[3] === 0xe0;
  return insert(bytes, isJfif ? 4 + view(bytes).getUint16(4) : 2, segment);
}

function markPng(bytes: Uint8Array): Uint8Array {
  if (bytes.length < PNG_HEADER_BYTES || view(bytes).getUint32(0) !== 0x89504e47) return bytes;
  const named = join([text('iTXtXML:com.adobe.xmp\0'), Uint8Array.of(0, 0, 0, 0), text(XMP)]);
  return insert(
    bytes,
    PNG_HEADER_BYTES,
    join([uint32(named.length - 4), named, uint32(crc32(named))]),
  );
}

function markMp4(bytes: Uint8Array): Uint8Array {
  if (!endsWithBox(bytes)) return bytes;
  const body = join([text('uuid'), Uint8Array.from(XMP_BOX), text(XMP)]);
  return join([bytes, uint32(body.length + 4), body]);
}

/** Whether the boxes say their sizes and end with the file, so that another can follow. */
function endsWithBox(bytes: Uint8Array): boolean {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const told = view(bytes).getUint32(at);
    const size =
      told === 1 && at + 16 <= bytes.length ? Number(view(bytes).getBigUint64(at + 8)) : told;
    if (size < 8) return false;
    at += size;
  }
  return at > 0 && at === bytes.length;
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  view(bytes).setUint32(0, value);
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

const insert = (bytes: Uint8Array, at: number, part: Uint8Array): Uint8Array =>
  join([bytes.subarray(0, at), part, bytes.subarray(at)]);

/** CRC-32 as PNG wants it (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
