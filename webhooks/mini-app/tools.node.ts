import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { contentHash } from '../../core/storage/content-hash.ts';
import type { Tool, Tools } from './tools.ts';

const ROOT = new URL('../../', import.meta.url);
const OWN = 'webhooks/mini-app/assets/';
const VERSION_CHARACTERS = 16;

/** What browsers share with the service: how it cuts out people and things, on which tfjs and which model. */
const SHARED = [
  'core/vision/cut-in-rows.ts',
  'core/vision/faceless.ts',
  'core/vision/float-image.ts',
  'core/vision/foreground.ts',
  'core/vision/guided-filter.ts',
  'core/vision/holes.ts',
  'core/vision/locate.ts',
  'core/vision/matte.ts',
  'core/vision/salient-object.ts',
  'core/vision/models/selfie.json',
  'core/vision/models/selfie.bin',
  'core/vision/vendor/tfjs.js',
  'core/vision/vendor/tfjs-backend-wasm.wasm',
  'core/vision/vendor/tfjs-backend-wasm-simd.wasm',
];

const TYPES: Readonly<Record<string, string>> = {
  bin: 'application/octet-stream',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  ts: 'text/javascript; charset=utf-8',
  wasm: 'application/wasm',
};

/** A file of the Mini App's with its bytes. */
export type ReadTool = { name: string; bytes: Uint8Array<ArrayBuffer>; contentType: string };

/** Reads the files of what the Mini App does in its user's own browser, and their common version. */
export async function readToolFiles(): Promise<{ version: string; files: ReadTool[] }> {
  const files: ReadTool[] = [];
  for (const name of namesOfTools()) files.push(await readTool(name));
  const hashes = files.map(async ({ name, bytes }) => [name, await contentHash(bytes)]);
  const all = new TextEncoder().encode(JSON.stringify(await Promise.all(hashes)));
  return { version: (await contentHash(all)).slice(0, VERSION_CHARACTERS), files };
}

/**
 * Gives the files as they are asked for: few starts meet somebody who opens the Mini App, and the files have
 * some megabytes. Each is read once.
 */
export function openTools(): Tools {
  const names = namesOfTools();
  let version: string | null = null;
  const fileOf = (name: string): [string, Tool] => {
    let opened: Promise<ReadTool> | null = null;
    const read = async () => {
      opened ??= readTool(name);
      return (await opened).bytes;
    };
    return [name, { read, contentType: contentTypeOf(name) }];
  };
  return {
    get version() {
      version ??= versionOfSources(names);
      return version;
    },
    files: new Map(names.map(fileOf)),
    compressed: true,
  };
}

const namesOfTools = (): string[] => [
  ...readdirSync(new URL(OWN, ROOT))
    .sort()
    .map((name) => OWN + name),
  ...SHARED,
];

/** Computes what changes with any of the files, from them as they lie here. */
function versionOfSources(names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\0`).update(readFileSync(new URL(name, ROOT)));
  return hash.digest('hex').slice(0, VERSION_CHARACTERS);
}

function contentTypeOf(name: string): string {
  const contentType = TYPES[name.split('.').at(-1) ?? ''];
  if (!contentType) throw new RangeError(`not a kind of file that is served: ${name}`);
  return contentType;
}

async function readTool(name: string): Promise<ReadTool> {
  const place = new URL(name, ROOT);
  const contentType = contentTypeOf(name);
  if (!name.endsWith('.ts'))
    return { name, bytes: new Uint8Array(await readFile(place)), contentType };
  const script = withoutTypes(await readFile(place, 'utf8'));
  return { name, bytes: new TextEncoder().encode(script), contentType };
}

/** Takes the types out of a script, as Node does where it runs one. */
function withoutTypes(source: string): string {
  // Node warns once that this function may still change; the Node that runs here is pinned.
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}
