/** A picture in memory, encoded as its content type says. */
export type Picture = {
  bytes: Uint8Array;
  contentType: 'image/jpeg' | 'image/png' | 'image/webp';
};
