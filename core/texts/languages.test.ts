import { globSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { CATALOGUES, LOCALES, type Locale, type TextKey } from './catalogue.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
const keys = Object.keys(CATALOGUES.en) as TextKey[];
const parse = (source: string, locale: string) => new IntlMessageFormat(source, locale).getAst();

type Plural = { offset: number; branches: string[]; ordinal: boolean };
/** Collects the plurals of a text, those in branches of others too. */
function plurals(elements: readonly Element[]): Plural[] {
  return elements.flatMap((element) => {
    if ('children' in element) return plurals(element.children);
    if (!('options' in element)) return [];
    const inside = Object.values(element.options).flatMap(({ value }) => plurals(value));
    if (!('pluralType' in element)) return inside;
    const { offset, pluralType, options } = element;
    return [
      { offset, branches: Object.keys(options), ordinal: pluralType === 'ordinal' },
      ...inside,
    ];
  });
}

/** The categories that whole numbers have in a language: what is counted here is whole. */
function categoriesOf(locale: string, ordinal: boolean): Set<string> {
  const rules = new Intl.PluralRules(locale, { type: ordinal ? 'ordinal' : 'cardinal' });
  const found = Array.from({ length: 1_001 }, (_, count) => rules.select(count));
  return new Set([...found, rules.select(1_000_000), rules.select(1.5)]);
}

/** Texts that say one or several, or are in the genitive: there Russian has one form for all but one. */
const ONE_OR_MORE: ReadonlySet<string> = new Set([
  'face.checking',
  'draft.slot.how',
  'draft.slot.write',
  'confirm.short',
  'media.by-link',
  'media.open',
  'buy.pack',
]);

/**
 * What is wrong with the branches of a plural in a language. A plural with exact numbers and `other` alone
 * asks for a condition, and `other` may stand in for one category beside those that are named.
 */
function wrongBranches({ branches, ordinal }: Plural, locale: string): string[] {
  const has = categoriesOf(locale, ordinal);
  const named = branches.filter((one) => !one.startsWith('=') && one !== 'other');
  const lacking = [...has].filter((one) => !named.includes(one) && one !== 'other');
  return [
    ...named.filter((one) => !has.has(one)).map((one) => `has no “${one}”`),
    ...(named.length > 0 && lacking.length > 1 ? [`lacks “${lacking.join('” and “')}”`] : []),
  ];
}

describe.each(LOCALES)('plurals in %s', (locale) => {
  it('have the branches that the language has, and no other', () => {
    const wrong = keys.flatMap((key) =>
      plurals(parse(CATALOGUES[locale][key], locale)).flatMap((plural) =>
        wrongBranches(plural, locale)
          .filter((what) => !(locale === 'ru' && ONE_OR_MORE.has(key) && what.startsWith('lacks')))
          .map((what) => `${key} ${what}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

it('a branch that a language does not have, or lacks, is found', () => {
  const wrong = (source: string, locale: Locale) =>
    plurals(parse(source, locale)).flatMap((one) => wrongBranches(one, locale));
  expect(wrong('{n, plural, one {a} few {b} other {c}}', 'de')).toEqual(['has no “few”']);
  expect(wrong('{n, plural, one {a} other {c}}', 'ru')).toEqual(['lacks “many” and “few”']);
});

const ROOT = new URL('../../', import.meta.url);
/** Keys that are put together where they are used, by how they begin. */
const MADE: readonly RegExp[] = [/^playground\./];
/** Keys of messages of earlier versions, which chats in the browser still keep. */
const STORED: readonly string[] = [
  'privacy.name',
  'privacy.uploads',
  'privacy.results',
  'privacy.ledger',
  'privacy.community',
  'delete.all',
  'face.consent.what',
  'policy.screening',
];

it('every text is used', async () => {
  const files = await Promise.all(
    ['bots', 'core', 'webhooks'].map(async (room) =>
      (await readdir(new URL(room, ROOT), { recursive: true }))
        .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|^texts\/..\//.test(name))
        .map((name) => readFile(new URL(`${room}/${name}`, ROOT), 'utf8')),
    ),
  );
  const source = (await Promise.all(files.flat())).join('\n');
  // A key stands in quotes, or its beginning in a template before what is put in.
  const made = [...source.matchAll(/[`'"]([\w.-]+[.-])\$\{/g)].map(([, start = '']) => start);
  const unused = keys.filter(
    (key) =>
      !source.includes(`'${key}'`) &&
      !source.includes(`\`${key}\``) &&
      !made.some((start) => key.startsWith(start)) &&
      !MADE.some((one) => one.test(key)) &&
      !STORED.includes(key),
  );
  expect(unused).toEqual([]);
});

it('no text stands in two files: one of them would never be said', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const name of globSync('*.ts', { cwd: new URL('en/', import.meta.url) })) {
    const source = readFileSync(new URL(`en/${name}`, import.meta.url), 'utf8');
    for (const [, key = ''] of source.matchAll(/^ {2}'([\w.-]+)':/gm)) {
      if (seen.has(key)) twice.push(`${key}: ${seen.get(key)} and ${name}`);
      seen.set(key, name);
    }
  }
  expect(seen.size).toBeGreaterThan(1_000);
  expect(twice).toEqual([]);
});
