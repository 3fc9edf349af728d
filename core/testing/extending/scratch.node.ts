import { execFile } from 'node:child_process';
import { copyFile, glob, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Edit } from './sample.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SOURCES = [
  '{bots,core,db,webhooks}/**/*.{ts,json}',
  'core/module-cache/*.js',
  '*.ts',
  'tsconfig.json',
  'package.json',
];
/** Far more than what a thousand mistakes take. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A copy of the sources that can be changed and compiled. */
export type Scratch = {
  /** Makes edits of files, in their order. */
  edit(edits: readonly { path: string; write: Edit['write'] }[]): Promise<void>;
  /** Gives edited files back the text that they had, and deletes new ones. */
  restore(): Promise<void>;
  /** Compiles all of it. @returns the lines of the compiler that name a mistake */
  compile(): Promise<string[]>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** Copies the sources into a folder for the time being. */
export async function openScratch(): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), 'alme-extending-'));
  for await (const path of glob(SOURCES, { cwd: ROOT })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(ROOT, path), join(folder, path));
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const originals = new Map<string, string | null>();
  return {
    edit: async (edits) => {
      for (const { path, write } of edits) {
        const file = join(folder, path);
        const before = await readFile(file, 'utf8').catch(() => null);
        if (!originals.has(path)) originals.set(path, before);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, write(before ?? '', path));
      }
    },
    restore: async () => {
      for (const [path, text] of originals)
        await (text === null ? rm(join(folder, path)) : writeFile(join(folder, path), text));
      originals.clear();
    },
    compile: () => mistakesIn(folder),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

function mistakesIn(folder: string): Promise<string[]> {
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const command = [compiler, '--noEmit', '--pretty', 'false'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, { cwd: folder, maxBuffer: MOST_BYTES }, (failure, told) => {
      const mistakes = told.split('\n').filter((line) => /^\S+\(\d+,\d+\): error TS/.test(line));
      if (failure && mistakes.length === 0) reject(failure);
      else resolve(mistakes);
    });
  });
}
