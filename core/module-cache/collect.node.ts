/** Finds all modules that a program may import. Nothing of them is run. */
import { readFileSync } from 'node:fs';
import { findPackageJSON, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { SourceTextModule } from 'node:vm';
import { ROOT_URL, type SourceState, stateOf } from './layout.js';

/** A module that was found. */
export type Found = {
  url: string;
  format: string;
  /** What it imports, by name. */
  imports: Map<string, string>;
  /** Null where the file is left to Node. */
  source: { text: string; state: SourceState } | null;
};

/** Names in `import('…')`, and files of workers in `new URL('…', import.meta.url)`. */
const LATER = [
  /\bimport\(\s*'([^']+)'/g,
  /\bnew URL\(\s*'([^']+\.(?:worker-process|worker-thread)\.node\.ts)',\s*import\.meta\.url/g,
];

/** The seconds in which a file may change again unnoticed, as its time is kept in seconds. */
const UNSURE_SECONDS = 2;

/**
 * Follows all imports from some programs. Where a name leads nowhere, it is left to Node to say so.
 * @param programs addresses of files
 */
export function collectModules(programs: readonly string[]): Found[] {
  const found = new Map<string, Found>();
  const waiting = [...programs];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (found.has(url)) continue;
    const module = read(url);
    found.set(url, module);
    waiting.push(...module.imports.values());
  }
  return [...found.values()];
}

function read(url: string): Found {
  const format = formatOf(url);
  const bare = { url, format, imports: new Map<string, string>(), source: null };
  const state = stateOf(url);
  const isSure = state !== null && state.changed < Date.now() / 1000 - UNSURE_SECONDS;
  if (format === 'commonjs' || !isSure) return bare;
  const written = readFileSync(fileURLToPath(url), 'utf8');
  const text = format === 'module-typescript' ? stripTypeScriptTypes(written) : written;
  return { ...bare, imports: importsOf(url, text), source: { text, state } };
}

function importsOf(url: string, text: string): Map<string, string> {
  const requests = new SourceTextModule(text, { identifier: url }).moduleRequests;
  const plain = requests.filter(({ attributes }) => Object.keys(attributes).length === 0);
  const later = LATER.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, name = '']) => name),
  );
  const imports = new Map<string, string>();
  for (const name of [...plain.map(({ specifier }) => specifier), ...later]) {
    const target = targetOf(name, url);
    if (target !== null) imports.set(name, target);
  }
  return imports;
}

/** Resolves a name to a file of the project. @returns null for Node's own modules, and for what is not there */
function targetOf(name: string, parent: string): string | null {
  try {
    const target = import.meta.resolve(name, parent);
    return target.startsWith(ROOT_URL) && stateOf(target) ? target : null;
  } catch {
    return null;
  }
}

const types = new Map<string, string>();

/** The format as Node's loader names it. */
function formatOf(url: string): string {
  if (url.endsWith('.ts')) return 'module-typescript';
  if (url.endsWith('.mjs')) return 'module';
  if (!url.endsWith('.js')) return 'commonjs';
  const place = findPackageJSON(url) ?? '';
  const known = types.get(place);
  if (known !== undefined) return known;
  const { type } = JSON.parse(readFileSync(place, 'utf8')) as { type?: unknown };
  const format = type === 'module' ? 'module' : 'commonjs';
  types.set(place, format);
  return format;
}
