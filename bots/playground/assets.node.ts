import { readdir, readFile } from 'node:fs/promises';
import { type Asset, type Assets, toAsset } from '../../core/web/assets.ts';

/**
 * Reads a folder of files to serve.
 * @param folder a `file:` URL that ends in a slash
 */
export async function readAssets(folder: URL): Promise<Assets> {
  const assets = new Map<string, Asset>();
  for (const name of (await readdir(folder)).sort())
    assets.set(name, await toAsset(name, new Uint8Array(await readFile(new URL(name, folder)))));
  return assets;
}
