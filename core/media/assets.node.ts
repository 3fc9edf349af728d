import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ReadAsset } from './read-asset.ts';

const FOLDERS = {
  cover: fileURLToPath(new URL('../templates/covers', import.meta.url)),
  person: fileURLToPath(new URL('../people', import.meta.url)),
};
const NAME = /^[a-z0-9][a-z0-9_-]{0,60}$/;

/** Opens the covers and the demo people's photos that lie beside the code; each file is read once. */
export function openAssets(): ReadAsset {
  const kept = new Map<string, Promise<{ bytes: Uint8Array; contentType: string } | null>>();
  return (of, id) => {
    if (!NAME.test(id)) return Promise.resolve(null);
    const path = `${FOLDERS[of]}/${id}.jpg`;
    const file = kept.get(path) ?? read(path);
    kept.set(path, file);
    // Names of what is not there have no end.
    return file.then((found) => {
      if (!found) kept.delete(path);
      return found;
    });
  };
}

async function read(path: string): Promise<{ bytes: Uint8Array; contentType: string } | null> {
  try {
    return { bytes: await readFile(path), contentType: 'image/jpeg' };
  } catch {
    return null;
  }
}
