import { type Signing, signMp4 } from './c2pa/sign.ts';
import { viewOf } from './containers/bytes.ts';
import { manifestBox, xmpBox } from './containers/mp4.ts';
import { Mp4Walk, type Stretch } from './containers/mp4-walk.ts';
import { MarkingError } from './marking-error.ts';
import { type Mark, xmpPacket } from './xmp.ts';

/** Boxes that the hash of a manifest leaves out. Spec: C2PA 2.2, 18.6 (`c2pa.hash.bmff.v3`). */
const LEFT_OUT = ['ftyp', 'mfra'];

/**
 * Marks an MP4 as it passes. XMP and manifest come after its last box, so that nothing in it moves and
 * little of it is held. A file that is no whole MP4 passes unchanged where `onTrouble` lets it.
 * @param signing null for XMP alone
 * @param onTrouble is told why a file cannot be marked or signed; where it throws, the walk ends with that
 */
export async function* markMp4(
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  mark: Mark,
  signing: Signing | null,
  onTrouble: (error: MarkingError) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const walk = new Mp4Walk();
  const hash = signing?.newHash() ?? null;
  let isHashed = false;
  let isBroken = false;
  const note = ({ bytes, box }: Stretch): void => {
    if (box) isHashed = !LEFT_OUT.includes(box.type);
    if (hash && box && isHashed) hash.update(placeOf(box.start));
    if (hash && isHashed) hash.update(bytes);
  };
  for await (const part of parts) {
    if (isBroken) {
      yield part;
      continue;
    }
    try {
      for (const stretch of walk.push(part)) {
        note(stretch);
        yield stretch.bytes;
      }
    } catch (cause) {
      isBroken = true;
      onTrouble(new MarkingError('file', { cause }));
      yield walk.rest();
    }
  }
  if (!isBroken && !walk.isWhole) {
    isBroken = true;
    onTrouble(new MarkingError('file'));
  }
  if (isBroken) {
    yield walk.rest();
    return;
  }
  const xmp = xmpBox(xmpPacket(mark));
  note({ bytes: xmp, box: { type: 'uuid', start: walk.position } });
  yield xmp;
  if (!signing || !hash) return;
  const digest = new Uint8Array(hash.digest());
  const manifest = await signMp4(digest, mark, signing.signer).catch((cause: unknown) => {
    onTrouble(new MarkingError('signing', { cause }));
    return null;
  });
  if (manifest) yield manifestBox(manifest);
}

function placeOf(start: number): Uint8Array {
  const place = new Uint8Array(8);
  viewOf(place).setBigUint64(0, BigInt(start));
  return place;
}
