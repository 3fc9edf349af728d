/** A static file that is served unchanged. `version` changes with its content. */
export type Asset = {
  read: () => Promise<Uint8Array<ArrayBuffer>>;
  contentType: string;
  version: string;
};

/** Static files by name. */
export type Assets = ReadonlyMap<string, Asset>;

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/**
 * Builds an asset from a file's content, which is held in memory.
 * @param name the file's name; its extension decides the content type
 * @throws {RangeError} for an extension that is not served
 */
export async function toAsset(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Asset> {
  const contentType = TYPES[name.split('.').at(-1) ?? ''];
  if (!contentType) throw new RangeError(`not a kind of file that is served: ${name}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const version = [...digest.subarray(0, 6)].map((b) => b.toString(16).padStart(2, '0')).join('');
  return { read: async () => bytes, contentType, version };
}

/** Builds the address of an asset. The address changes with the content, so it may be cached for ever. */
export function assetUrl(root: string, assets: Assets, name: string): string {
  return `${root}/${name}?v=${assets.get(name)?.version ?? '0'}`;
}

/** Answers a request for an asset; null when there is no asset of that name. */
export async function serveAsset(assets: Assets, name: string): Promise<Response | null> {
  const asset = assets.get(name);
  if (!asset) return null;
  return new Response(await asset.read(), {
    headers: {
      'content-type': asset.contentType,
      'cache-control': 'public, max-age=31536000, immutable',
    },
  });
}
