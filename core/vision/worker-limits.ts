/**
 * Limits of pictures in a Worker, which has 128 MB for all that one isolate does at once. Only encoded pictures
 * may be larger: they are made smaller by the Images binding before any of their pixels are held here.
 */
export const WORKER_PICTURES = {
  /** Pixels of a picture that are held decoded: 2048 × 2048, the largest that cleaning makes. */
  mostPixels: 2048 * 2048,
  /**
   * Pixels that mozjpeg is given: measured in Node, encoding takes 23 bytes of WebAssembly's memory a pixel, and
   * decoding a progressive file 10.
   */
  mostCodecPixels: 2048 * 1024,
  /** Pixels that all requests of one isolate hold decoded at once. */
  mostPixelsAtOnce: 2 * 2048 * 2048,
  /** A request waits so long for others to let go of theirs, in milliseconds, and is told then. */
  waitMs: 20_000,
  /** Pause between two looks whether others have, in milliseconds. */
  pauseMs: 50,
  /** What a request was given comes back after this time, in milliseconds: one that was cut short says nothing. */
  leaseMs: 60_000,
  /** Longest answer of the Images binding, in bytes. */
  mostBytes: 32 * 1024 * 1024,
} as const;
