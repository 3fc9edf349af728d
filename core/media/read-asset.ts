/**
 * Reads a file that comes with the product, a template's cover or a demo person's photo; null where
 * there is none of that id.
 */
export type ReadAsset = (
  of: 'cover' | 'person',
  id: string,
) => Promise<{ bytes: Uint8Array; contentType: string } | null>;
