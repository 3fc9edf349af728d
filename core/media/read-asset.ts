/** A file that comes with the product: a template's cover or a demo person's photo. */
export type ReadAsset = (
  of: 'cover' | 'person',
  id: string,
) => Promise<{ bytes: Uint8Array; contentType: string } | null>;
