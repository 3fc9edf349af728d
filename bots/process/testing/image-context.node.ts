/** What a build of the image gets: the rules of `.dockerignore`, and the files that the program reaches. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../../', import.meta.url);

/** Reads a file of the project's top folder. */
export const topFile = (name: string): string => readFileSync(new URL(name, ROOT), 'utf8');

/** Tells whether a path of the project is there. */
export const isThere = (path: string): boolean => existsSync(new URL(path, ROOT));

const RULES = topFile('.dockerignore')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('#'));

/** Makes the expression of a pattern, in which a star also stands for names that begin with a dot. */
const patternOf = (rule: string): RegExp =>
  new RegExp(
    `^${rule.replaceAll(/[.+?^$()|[\]\\{}]/g, '\\$&').replaceAll(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(?:.*/)?'))}$`,
  );

/** Tells whether a path reaches the build: the last rule that fits it, or a folder above it, decides. */
export function isInContext(path: string): boolean {
  const parts = path.split('/');
  const paths = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  const fits = (pattern: string) => paths.some((one) => patternOf(pattern).test(one));
  return RULES.reduce(
    (isIn, rule) => (rule.startsWith('!') ? isIn || fits(rule.slice(1)) : isIn && !fits(rule)),
    true,
  );
}

const REACHES = [
  /(?:from|import)\s*\(?\s*'(\.[^']+)'/g,
  /new URL\(\s*'([^']+)',\s*import\.meta\.url\s*\)/g,
];

/** Lists the files and folders of the project that a program imports or names, however far away. */
export function reachedFrom(entry: string): string[] {
  const found = new Set<string>();
  const open = [new URL(entry, ROOT)];
  for (let file = open.pop(); file; file = open.pop()) {
    const path = relative(fileURLToPath(ROOT), fileURLToPath(file));
    // The top folder is what paths are named from.
    if (path === '' || found.has(path) || !existsSync(file)) continue;
    found.add(path);
    if (!/\.[jt]s$/.test(path) || !statSync(file).isFile()) continue;
    const source = readFileSync(file, 'utf8');
    for (const pattern of REACHES)
      for (const [, named = ''] of source.matchAll(pattern)) open.push(new URL(named, file));
  }
  return [...found];
}
