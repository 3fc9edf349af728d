/**
 * A store of files: the disk by default, S3 where a bucket is set. Keys have the form `kind/id[/part]`.
 */
export type ObjectStore = {
  /** Writes an object, or replaces it as a whole; a crash in between leaves the old object. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /**
   * Writes an object of unknown length from a stream, in bounded memory. Where the stream fails,
   * nothing is stored and the stream's error is thrown; where writing fails, the stream is cancelled.
   */
  putStream(key: string, stream: ReadableStream<Uint8Array>, contentType: string): Promise<void>;
  /** Reads an object; null when there is none. */
  get(key: string): Promise<{ bytes: Uint8Array; contentType: string } | null>;
  /**
   * Reads an object, or a range of it, as a stream, which the caller must read or cancel; null when
   * there is none. `byteLength` is the length of the whole object.
   */
  getStream(key: string, range?: ByteRange): Promise<StoredStream | null>;
  /** Deletes an object; does nothing where there is none. */
  delete(key: string): Promise<void>;
  /** Gives the keys of all objects, in no order; what is written or deleted meanwhile may be among them or not. */
  list(): AsyncIterable<string>;
  /** Deletes several objects; where it fails, some of them may be gone. */
  deleteAll(keys: readonly string[]): Promise<void>;
  /** Reads an object with its version, which every write changes; null when there is none. */
  getVersion(key: string): Promise<ObjectVersion | null>;
  /**
   * Writes an object that still has the version that was read, or that is still absent where `version` is null.
   * Whoever swaps an object never writes it by `put`.
   * @returns false where another write came first. A write whose answer was lost may be told as refused, too
   */
  swap(key: string, bytes: Uint8Array, version: string | null): Promise<boolean>;
  /**
   * Tells whether `swap` refuses what comes second. Servers of S3 may take no notice of conditions, which is
   * found out once, by an object of its own.
   */
  keepsSwaps(): Promise<boolean>;
};

/** An object as it was read, and its version. */
export type ObjectVersion = { bytes: Uint8Array; version: string };

/**
 * The bytes from position `from`, which lies before the end, up to, not including, position `to`, which
 * may lie beyond the end.
 */
export type ByteRange = { from: number; to: number };

/** An object as a stream; `byteLength` is the length of the whole object. */
export type StoredStream = {
  stream: ReadableStream<Uint8Array>;
  contentType: string;
  byteLength: number;
};
