/** A file that is not held as a whole: read piece by piece, from where one likes. */
export type LargeFile = {
  contentType: string;
  byteLength: number;
  /**
   * Bytes from `from` up to, not including, `to`.
   * @throws {SealError | StorageError} where it cannot be read or is not what was kept
   */
  read(from: number, to: number): Promise<Uint8Array>;
  /** The same as a stream, which fails as `read` does; all of it without bounds. */
  stream(from?: number, to?: number): ReadableStream<Uint8Array>;
};
