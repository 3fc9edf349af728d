import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { TEMPLATE_CATEGORIES } from '../chat/template-parts.ts';
import type { Recipe } from '../engines/engine.ts';
import { contentHash } from '../storage/content-hash.ts';
import { LOCALES, type Locale } from '../texts/catalogue.ts';
import { en } from '../texts/en/index.ts';
import { loadTemplates, OFFICIAL_TEMPLATES, readCover, screenedCoverHashes } from './load.node.ts';
import { parseTemplates, TemplatesError } from './load.ts';
import file from './official.json' with { type: 'json' };
import type { TemplateDefinition } from './template.ts';

type InEvery = Readonly<Record<Locale, string>>;
type Written = {
  title: InEvery;
  description: InEvery;
  slots: readonly { label: InEvery; default: InEvery }[];
};

const official = await loadTemplates();

function mistakesOf(templates: unknown): string {
  try {
    parseTemplates(typeof templates === 'string' ? templates : JSON.stringify(templates));
  } catch (error) {
    if (error instanceof TemplatesError) return error.message;
    throw error;
  }
  return '';
}

type Definition = TemplateDefinition & { recipe: Recipe } & Record<string, unknown>;

function first(change: (template: Definition) => void): unknown[] {
  const [template] = structuredClone(official.filter(({ slots }) => slots.length > 0));
  if (template === undefined) throw new Error('no template');
  change(template as Definition);
  return [template];
}

describe('the official templates', () => {
  it('are written in every language', () => {
    // A language that lacks in one of them does not compile.
    const inEvery: readonly Written[] = file;
    for (const locale of LOCALES)
      expect(inEvery.filter(({ title }) => title[locale].trim() === '')).toEqual([]);
  });

  it('are enough, with covers small enough for a chat', async () => {
    expect(official.filter(({ kind }) => kind === 'image').length).toBeGreaterThanOrEqual(12);
    expect(official.filter(({ kind }) => kind === 'video').length).toBeGreaterThanOrEqual(4);
    for (const { id, cover } of official) {
      expect(cover).toBe(`${id}.jpg`);
      const bytes = await readFile(new URL(`./covers/${cover}`, OFFICIAL_TEMPLATES));
      expect(bytes.length).toBeLessThanOrEqual(120_000);
    }
  });

  // The classifier's own tests look at every one of them.
  it('have covers that are listed as screened', async () => {
    const passed = await screenedCoverHashes();
    for (const { cover } of official) {
      const bytes = await readCover(cover);
      expect(bytes && passed.has(await contentHash(bytes)), cover).toBe(true);
    }
  });

  it('speak every language', () => {
    for (const { title, description, slots } of official) {
      const texts = [title, description, ...slots.flatMap((slot) => [slot.label, slot.default])];
      for (const text of texts) expect(Object.keys(text).sort()).toEqual([...LOCALES].sort());
    }
  });

  it('are sixty looks and more, of every kind, and none tells its id or its prompt twice', () => {
    const looks = official.filter(({ kind }) => kind === 'image');
    expect(looks.length).toBeGreaterThanOrEqual(60);
    for (const category of ['season', 'job', 'era', 'travel', 'sport', 'film'])
      expect(looks.filter((one) => one.category === category).length).toBeGreaterThan(8);
    expect(new Set(looks.map(({ prompt }) => prompt)).size).toBe(looks.length);
    for (const locale of LOCALES)
      expect(new Set(looks.map(({ title }) => title[locale])).size, locale).toBe(looks.length);
  });

  it('keep a face as it is; every video can be drawn here', () => {
    for (const { id, prompt, recipe, kind } of official) {
      expect(prompt, id).toContain('exactly recognisable');
      if (kind === 'video') expect(recipe, id).not.toBeNull();
    }
  });

  it('have categories with titles', () => {
    const known: readonly (string | null)[] = TEMPLATE_CATEGORIES;
    for (const { category } of official) expect(known).toContain(category);
    for (const category of TEMPLATE_CATEGORIES)
      expect(Object.keys(en)).toContain(`category.${category}`);
  });
});

describe('an operator’s template', () => {
  it('needs one language and neither category nor local recipe', () => {
    const { title, recipe: _, category: __, ...rest } = first(() => undefined)[0] as Definition;
    const [parsed] = parseTemplates(JSON.stringify([{ ...rest, title: { tr: title.tr } }]));
    expect(parsed).toMatchObject({ title: { tr: title.tr }, recipe: null, category: null });
  });
});

describe('an operator’s mistakes', () => {
  it('are all reported at once, with the template they are in', () => {
    const twice = [...first((t) => Object.assign(t, { aspect: '2:1' })), ...first(() => undefined)];
    const said = mistakesOf(twice);
    expect(said).toMatch(/aspect/);
    expect(said).toMatch(/used more than once/);
  });

  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /not JSON/],
    ['no array', '{}', /array of templates/],
    ['no language', first((t) => Object.assign(t, { title: {} })), /title: a text in at least one/],
    ['an unknown language', first((t) => Object.assign(t.title, { xx: 'x' })), /title.*xx/],
    ['an empty text', first((t) => Object.assign(t.title, { de: '  ' })), /title\.de/],
    ['a bad id', first((t) => Object.assign(t, { id: 'A b' })), /lower-case/],
    ['an id that is a number', first((t) => Object.assign(t, { id: '12' })), /one letter/],
    [
      'the word for all as a category',
      first((t) => Object.assign(t, { category: 'all' })),
      /for all/,
    ],
    [
      'a slot that is not used',
      first((t) => Object.assign(t, { prompt: 'x' })),
      /not in the prompt/,
    ],
    ['a slot that is not there', first((t) => Object.assign(t, { slots: [] })), /is no slot/],
    [
      'an unknown look',
      first((t) => Object.assign(t.recipe, { look: 'x' })),
      /unknown image look "x"/,
    ],
    ['a wrong parameter', first((t) => Object.assign(t.recipe.params, { foo: 1 })), /foo/],
    ['an unknown field', first((t) => Object.assign(t, { colour: 1 })), /colour/],
    [
      'a video without length',
      first((t) => Object.assign(t, { kind: 'video' })),
      /durationSeconds/,
    ],
    ['a path as cover', first((t) => Object.assign(t, { cover: '../x.jpg' })), /cover/],
    ['null', [null], /template 1/],
  ])('%s', (_, templates, wanted) => expect(mistakesOf(templates)).toMatch(wanted));

  it('in the file’s place are one clear error too', async () => {
    await expect(loadTemplates('/nowhere/x.json')).rejects.toThrow(/cannot read/);
  });
});
