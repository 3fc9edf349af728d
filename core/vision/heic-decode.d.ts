declare module 'heic-decode' {
  /** Decodes the first picture of a HEIC file to RGBA, its rotation and mirroring applied. */
  const decode: (input: {
    buffer: Uint8Array;
  }) => Promise<{ width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> }>;
  export = decode;
}
