/** Builds the files that the Workers serve and show: `node webhooks/cloudflare/assets.node.ts [FOLDER]`. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { ownVersion } from '../../bots/process/own-version.node.ts';
import { playgroundAssets, siteFiles } from '../../bots/process/site-files.node.ts';
import { readShippedModels } from '../../core/engines/models/shipped.node.ts';
import { CATALOGUES, LOCALES } from '../../core/texts/catalogue.ts';
import type { Assets } from '../../core/web/assets.ts';
import { readToolFiles } from '../mini-app/tools.node.ts';
import { type Manifest, manifestSchema } from './manifest.ts';

const ROOT = new URL('../../', import.meta.url);
/** Where wrangler.toml looks for them. */
const FOLDER = fileURLToPath(new URL('.wrangler/assets', ROOT));

/** Writes all of them to a folder, in place of what was there. */
export async function buildAssets(folder: string = FOLDER): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = await siteFiles();
  const tools = await readToolFiles();
  for (const { name, bytes } of tools.files) await put(folder, `tools/${name}`, bytes);
  const manifest: Manifest = {
    version: await ownVersion(),
    migration: await newestMigration(),
    pages: await putAll(folder, 'pages', files.pages),
    console: await putAll(folder, 'console', files.console),
    playground: await putAll(folder, 'playground', await playgroundAssets()),
    tools: {
      version: tools.version,
      files: Object.fromEntries(tools.files.map(({ name, contentType }) => [name, contentType])),
    },
  };
  await put(folder, 'manifest.json', JSON.stringify(manifestSchema.parse(manifest)));
  for (const locale of LOCALES)
    await put(folder, `texts/${locale}.json`, JSON.stringify(CATALOGUES[locale]));
  await put(folder, 'models.json', JSON.stringify(readShippedModels()));
  await put(folder, 'roots.json', JSON.stringify(rootCertificates));
  for (const [name, from] of [
    ['cover', 'core/templates/covers'],
    ['person', 'core/people'],
  ] as const)
    await cp(fileURLToPath(new URL(from, ROOT)), join(folder, name), {
      recursive: true,
      filter: (path) => !/\.(?:ts|json|md|txt)$/.test(path),
    });
}

async function putAll(folder: string, into: string, assets: Assets) {
  const told: Manifest['pages'] = {};
  for (const [name, { read, contentType, version }] of assets) {
    await put(folder, `${into}/${name}`, await read());
    told[name] = { contentType, version };
  }
  return told;
}

async function put(folder: string, name: string, content: Uint8Array | string): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function newestMigration(): Promise<string> {
  const text = await readFile(new URL('db/migrations/meta/_journal.json', ROOT), 'utf8');
  const { entries } = JSON.parse(text) as { entries: { tag: string }[] };
  return entries.at(-1)?.tag ?? '';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAssets(process.argv[2]);
