import type { LargeFile } from '../large-file.ts';
import { MOST_INDEX_BYTES, NotAVideo, readIndex } from './mp4-meter.ts';

/** The size of a video in pixels, and its length in seconds. */
type VideoFacts = ReturnType<typeof readIndex>;

/** The header of a box, with the longer form of its length. */
const HEADER_BYTES = 16;
/** Boxes that are walked over on the way to the index. */
const MOST_BOXES = 1_000;

/**
 * Reads size and length of an MP4 from its index, wherever that is in the file.
 * @throws {NotAVideo} for anything else, and what reading the file throws
 */
export async function videoFactsOf(
  file: Pick<LargeFile, 'byteLength' | 'read'>,
): Promise<VideoFacts> {
  let at = 0;
  for (let n = 0; n < MOST_BOXES && at + HEADER_BYTES <= file.byteLength; n += 1) {
    const header = await file.read(at, at + HEADER_BYTES);
    const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
    const long = view.getUint32(0) === 1;
    const told = long ? Number(view.getBigUint64(8)) : view.getUint32(0);
    const end = told === 0 ? file.byteLength : at + told;
    const start = at + (long ? HEADER_BYTES : HEADER_BYTES / 2);
    const type = String.fromCharCode(...header.subarray(4, 8));
    if (n === 0 && type !== 'ftyp') throw new NotAVideo('another format');
    if (end < start || end > file.byteLength) throw new NotAVideo('a box without a length');
    if (type === 'moov') {
      if (end - start > MOST_INDEX_BYTES) throw new NotAVideo('an index without an end');
      return readIndex(await file.read(start, end));
    }
    at = end;
  }
  throw new NotAVideo('no index');
}
