import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../config/settings/settings.ts';
import { writtenDocuments } from './docs.node.ts';
import { anchorsOf, brokenLinks, linksOf, missingPages, pages } from './links.node.ts';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

const written = await writtenDocuments();

describe('the documentation', () => {
  it.each(written)('$path is as the code says', async ({ path, text }) => {
    // Where it differs: npm run docs
    expect(await read(path)).toBe(text);
  });

  it('has a line for every setting', async () => {
    const example = await read('.env.example');
    const listed = [...example.matchAll(/^([A-Z0-9_]+)=$/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(Object.keys(SETTINGS.shape).toSorted());
  });

  it('has no link that leads nowhere', async () => {
    expect(await brokenLinks()).toEqual([]);
  });

  it('has every page that code and messages name', async () => {
    expect(await missingPages()).toEqual([]);
  });

  it('lists all its pages', async () => {
    const listed = linksOf(await read('docs/README.md'));
    const own = (await pages()).filter((page) => /^docs\/[^/]+\.md$/.test(page));
    const names = own
      .map((page) => page.slice('docs/'.length))
      .filter((one) => one !== 'README.md');
    expect(listed).toEqual(expect.arrayContaining(names));
  });

  it('keeps the README short', async () => {
    expect((await read('README.md')).split('\n').length).toBeLessThanOrEqual(151);
  });
});

it('reads links and headings', () => {
  expect(linksOf('[a](b.md#c) ![d](e.png) <img src="f.jpg"> [g](https://h.example)')).toEqual([
    'b.md#c',
    'e.png',
    'f.jpg',
  ]);
  expect(anchorsOf('# A `code` heading, with: signs')).toEqual(['a-code-heading-with-signs']);
});
