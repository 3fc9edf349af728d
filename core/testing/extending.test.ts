import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../texts/catalogue.ts';
import { BUTTON, COMMAND, NOTICE } from './extending/chat.ts';
import { COMPANY } from './extending/company.ts';
import { LANGUAGE } from './extending/language.ts';
import { OPERATION } from './extending/operation.ts';
import { readPage } from './extending/page.node.ts';
import { PROVIDER } from './extending/provider.ts';
import type { Edit, Sample } from './extending/sample.ts';
import { openScratch, type Scratch } from './extending/scratch.node.ts';
import { SURFACE } from './extending/surface.ts';

const ROOT = new URL('../../', import.meta.url);

/** A compilation takes seconds; a machine with other work takes minutes. */
const COMPILING_MS = 600_000;

/** Samples by the titles of the page, each with the most files that adding one may touch. */
const KINDS: Readonly<Record<string, { sample: Sample; most: number }>> = {
  'an operation': { sample: OPERATION, most: 12 },
  'an engine': { sample: COMPANY, most: 5 },
  'a payment provider': { sample: PROVIDER, most: 7 },
  // Its folder and six.
  'a surface': { sample: SURFACE, most: 7 },
  // Three of its own and four.
  'a language': { sample: LANGUAGE, most: 7 },
  // Two and the texts.
  'a notice': { sample: NOTICE, most: 3 },
  // Three and the texts.
  'a command': { sample: COMMAND, most: 4 },
  'a button': { sample: BUTTON, most: 3 },
};

const page = await readPage();

/** The edits behind one path: a `*` stands for every language. */
function editsOf(path: string, edit: Edit, isFound: boolean) {
  const files = path.includes('*')
    ? LOCALES.map((tag) => path.replace('*', tag))
    : [edit.at ?? path];
  return files.map((file) => ({
    path: file,
    edit,
    write: edit.write,
    isFound: isFound && file !== edit.begins,
  }));
}

/** The edits of all samples, with the files that the paths of the page stand for. */
const EDITS = Object.entries(KINDS).flatMap(([kind, { sample }]) =>
  (page.get(kind)?.places ?? []).flatMap(({ path, foundBy }) => {
    const edit = sample[path];
    return edit ? editsOf(path, edit, foundBy === 'compiler') : [];
  }),
);

describe.each(Object.entries(KINDS))('%s', (kind, { sample, most }) => {
  const places = page.get(kind)?.places ?? [];

  it('is made in the files that the page names, and in no more than it may be', () => {
    expect(Object.keys(sample).toSorted()).toEqual(places.map(({ path }) => path).toSorted());
    expect(page.get(kind)).toMatchObject({ files: places.length, most });
    expect(places.length).toBeLessThanOrEqual(most);
  });

  it('says of every place who finds it', () => {
    for (const { foundBy } of places) expect(['you', 'compiler', 'new']).toContain(foundBy);
  });
});

it('counts its other tables, and names files that are there', async () => {
  for (const [title, { files, places }] of page)
    if (places.length > 0) expect([title, files]).toEqual([title, places.length]);
  const paths = [...page.values()].flatMap(({ places }) => places.map(({ path }) => path));
  const gone = paths.filter((path) => !/[A-Z*]/.test(path) && !existsSync(new URL(path, ROOT)));
  expect(gone).toEqual([]);
});

describe('the compiler', () => {
  let scratch: Scratch;
  beforeAll(async () => {
    scratch = await openScratch();
  }, COMPILING_MS);
  afterEach(() => scratch.restore());
  afterAll(() => scratch[Symbol.asyncDispose]());

  it('takes a sample of everything', { timeout: COMPILING_MS }, async () => {
    await scratch.edit(EDITS);
    expect(await scratch.compile()).toEqual([]);
  });

  it('names every file that it has to find', { timeout: COMPILING_MS }, async () => {
    await scratch.edit(EDITS.filter(({ isFound }) => !isFound));
    const mistakes = await scratch.compile();
    const named = new Set(mistakes.map((mistake) => mistake.slice(0, mistake.indexOf('('))));
    const toFind = EDITS.filter(({ isFound }) => isFound).map(
      ({ path, edit }) => edit.named ?? path,
    );
    expect(toFind.filter((path) => !named.has(path))).toEqual([]);
  });
});
