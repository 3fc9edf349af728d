import type { Parts } from '../../storage/chunks.ts';
import { BrokenFile } from '../containers/bytes.ts';

/** Reads a stream in pieces of the sizes that a format asks for. */
export type ByteReader = {
  /** Reads exactly so many bytes. @throws {BrokenFile} where the stream ends before */
  take(length: number): Promise<Uint8Array>;
  /** Yields the next `length` bytes as they come. @throws {BrokenFile} where the stream ends before */
  pass(length: number): Parts;
};

/** Opens a reader of a stream's parts. */
export function byteReader(parts: Parts): ByteReader {
  let rest: Uint8Array = new Uint8Array();
  const more = async (): Promise<void> => {
    const { done, value } = await parts.next();
    if (done) throw new BrokenFile('ends too early');
    rest = value;
  };
  async function* pass(length: number): Parts {
    for (let left = length; left > 0; ) {
      if (rest.length === 0) await more();
      const part = rest.subarray(0, left);
      rest = rest.subarray(part.length);
      left -= part.length;
      if (part.length > 0) yield part;
    }
  }
  return {
    pass,
    take: async (length) => {
      const taken = new Uint8Array(length);
      let at = 0;
      for await (const part of pass(length)) {
        taken.set(part, at);
        at += part.length;
      }
      return taken;
    },
  };
}
