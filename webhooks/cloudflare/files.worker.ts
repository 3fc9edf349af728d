import type { Fetcher } from '@cloudflare/workers-types';
import { z } from 'zod';
import type { SiteFiles } from '../../bots/service/app.ts';
import { keepAssets } from '../../core/media/kept-assets.ts';
import type { ReadAsset } from '../../core/media/read-asset.ts';
import type { Assets } from '../../core/web/assets.ts';
import { type Manifest, manifestSchema } from './manifest.ts';

/** All official covers come to less; an isolate has 128 MB. */
const KEPT_BYTES = 6 * 1024 ** 2;
const NAME = /^[a-z0-9][a-z0-9_-]{0,60}$/;

/** The files of the Workers, read from the static assets when they are asked for. */
export type WorkerFiles = SiteFiles & {
  manifest: Manifest;
  playground: Assets;
  readAsset: ReadAsset;
  /** Reads the root certificates that the build has brought along, in PEM. */
  roots: () => Promise<readonly string[]>;
};

/** Opens the files by their manifest. @throws where the assets were not built */
export async function openFiles(assets: Fetcher): Promise<WorkerFiles> {
  const found = await read(assets, 'manifest.json');
  if (!found) throw new Error('the static assets are missing: run `npm run worker:assets`');
  const manifest = manifestSchema.parse(JSON.parse(new TextDecoder().decode(found)));
  const served = (folder: 'pages' | 'console' | 'playground'): Assets =>
    new Map(
      Object.entries(manifest[folder]).map(([name, told]) => [
        name,
        { ...told, read: () => mustRead(assets, `${folder}/${name}`) },
      ]),
    );
  const { version, files } = manifest.tools;
  return {
    manifest,
    pages: served('pages'),
    console: served('console'),
    playground: served('playground'),
    tools: {
      version,
      // The platform compresses what it sends.
      compressed: false,
      files: new Map(
        Object.entries(files).map(([name, contentType]) => [
          name,
          { contentType, read: () => mustRead(assets, `tools/${name}`) },
        ]),
      ),
    },
    readAsset: keepAssets(async (of, id) => {
      const bytes = NAME.test(id) ? await read(assets, `${of}/${id}.jpg`) : null;
      return bytes && { bytes, contentType: 'image/jpeg' };
    }, KEPT_BYTES),
    roots: async () =>
      z
        .array(z.string())
        .parse(JSON.parse(new TextDecoder().decode(await mustRead(assets, 'roots.json')))),
  };
}

/** Reads a static asset. @throws where there is none of this name */
export async function mustRead(assets: Fetcher, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await read(assets, name);
  if (!bytes) throw new Error(`${name} is not among the static assets`);
  return bytes;
}

async function read(assets: Fetcher, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const answer = await assets.fetch(`https://assets.local/${name}`);
  if (answer.status === 200) return new Uint8Array(await answer.arrayBuffer());
  await answer.body?.cancel();
  return null;
}
