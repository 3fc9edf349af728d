/** Where files are kept: disk by default, S3 where a bucket is set. Keys are `kind/id[/part]`. */
export type ObjectStore = {
  /** Writes an object; the same key again replaces it as a whole, a crash in between leaves the old one. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /**
   * Writes an object of unknown length as it comes, in bounded memory. Where the stream fails nothing is
   * kept, and what it failed with is thrown; where writing fails the stream is cancelled.
   */
  putStream(key: string, stream: ReadableStream<Uint8Array>, contentType: string): Promise<void>;
  /** Reads an object; null when there is none. */
  get(key: string): Promise<{ bytes: Uint8Array; contentType: string } | null>;
  /**
   * Reads an object, or a range of it, as a stream, which has to be read or cancelled; null when there is
   * none. `byteLength` is the whole object's.
   */
  getStream(key: string, range?: ByteRange): Promise<StoredStream | null>;
  /** Deletes an object; deleting what is not there is fine. */
  delete(key: string): Promise<void>;
};

/** From `from` up to, not including, `to`, which may lie beyond the end; `from` has to lie before it. */
export type ByteRange = { from: number; to: number };

export type StoredStream = {
  stream: ReadableStream<Uint8Array>;
  contentType: string;
  byteLength: number;
};
