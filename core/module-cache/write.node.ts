/** A program that writes the module cache: `node --FLAGS core/module-cache/write.node.ts bots/main.ts`. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { collectModules, type Found } from './collect.node.ts';
import { CACHE_FILE, type CachedModule, HEAD_BYTES, ROOT_URL, stampOf } from './layout.js';

/** Writes the file beside its place and moves it there, so that nobody reads half of it. */
function writeCache(found: readonly Found[]): void {
  const places = new Map(found.map(({ url }, place) => [url, place]));
  const sources: Buffer[] = [];
  let at = 0;
  const modules = found.map(({ url, format, imports, source }): CachedModule => {
    const named = [...imports].flatMap(([name, target]) => {
      const place = places.get(target);
      return place === undefined ? [] : [[name, place] as const];
    });
    const module = { path: url.slice(ROOT_URL.length), format, imports: Object.fromEntries(named) };
    if (!source) return { ...module, source: null };
    const wide = /[^\0-\xff]/.test(source.text);
    const bytes = Buffer.from(source.text, wide ? 'utf8' : 'latin1');
    sources.push(bytes);
    at += bytes.length;
    const { length: byteLength } = bytes;
    return { ...module, source: { ...source.state, at: at - byteLength, byteLength, wide } };
  });
  const index = Buffer.from(JSON.stringify({ stamp: stampOf(), modules }));
  const head = Buffer.from(String(index.length).padEnd(HEAD_BYTES));
  mkdirSync(dirname(CACHE_FILE), { recursive: true });
  const beside = `${CACHE_FILE}.${process.pid}`;
  try {
    const file = openSync(beside, 'w');
    writeSync(file, Buffer.concat([head, index, ...sources]));
    fsyncSync(file);
    closeSync(file);
    renameSync(beside, CACHE_FILE);
  } finally {
    rmSync(beside, { force: true });
  }
}

writeCache(collectModules(process.argv.slice(2).map((path) => ROOT_URL + path)));
