/** A file that is read in pieces from any position instead of being held in memory as a whole. */
export type LargeFile = {
  contentType: string;
  byteLength: number;
  /**
   * Reads the bytes from position `from` up to, not including, position `to`.
   * @throws {SealError | StorageError} when the file cannot be read or was changed since it was stored
   */
  read(from: number, to: number): Promise<Uint8Array>;
  /**
   * Reads a range as a stream; the whole file where no positions are given. The stream fails with the
   * errors that `read` throws.
   */
  stream(from?: number, to?: number): ReadableStream<Uint8Array>;
};
