import { readdir, readFile } from 'node:fs/promises';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PUBLISHING_RULES } from '../rules/publishing-rules.ts';
import { CATALOGUES, LOCALES, type Locale, type TextKey } from './catalogue.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/**
 * What the two platforms take or show, in characters. Telegram takes any label and cuts what does not fit:
 * alone in a row that is 42, by the widths with which `bots/telegram/keyboard.ts` lays out rows.
 */
const MOST = {
  telegramAlone: 42,
  discordButton: 80,
  discordOption: 100,
  discordMenu: 32,
  modalTitle: 45,
  modalHint: 100,
  placeholder: 150,
  telegramCommand: 256,
};

const { titleCharacters, creatorNameCharacters } = DEFAULT_PUBLISHING_RULES;
/** Characters of what stands in a label: usually, and at most. Numbers and dates have one length. */
const USUAL: Readonly<Record<string, number>> = {
  title: 18,
  name: 14,
  word: 12,
  words: 24,
  count: 4,
};
const LONGEST: Readonly<Record<string, number>> = {
  title: titleCharacters,
  name: creatorNameCharacters,
  word: 32,
  words: 24,
};
/** A number with separators, an amount of money. */
const OTHERWISE = 10;

/** The length of a text in its longest branch. */
function lengthOf(elements: readonly Element[], values: Readonly<Record<string, number>>): number {
  const lengths = elements.map((element): number => {
    if ('children' in element) return lengthOf(element.children, values);
    if ('options' in element)
      return Math.max(
        ...Object.values(element.options).map(({ value }) => lengthOf(value, values)),
      );
    if (element.type === 0) return [...element.value].length;
    return 'value' in element ? (values[element.value] ?? OTHERWISE) : '12,000'.length;
  });
  return lengths.reduce((sum, one) => sum + one, 0);
}

const textLength = (key: TextKey, locale: Locale, values = LONGEST): number =>
  lengthOf(new IntlMessageFormat(CATALOGUES[locale][key], locale).getAst(), values);

const ROOT = new URL('../../', import.meta.url);
const files = await Promise.all(
  ['bots', 'core'].map(async (room) =>
    (await readdir(new URL(room, ROOT), { recursive: true }))
      .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|testing\/|^texts\//.test(name))
      .map((name) => readFile(new URL(`${room}/${name}`, ROOT), 'utf8')),
  ),
);
const source = (await Promise.all(files.flat())).join('\n');

/** The first argument of a call, from behind its bracket. */
function firstArgument(call: string): string {
  let depth = 0;
  for (const [i, character] of [...call].entries()) {
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    if (depth < 0 || (depth === 0 && character === ',')) return call.slice(0, i);
  }
  return call;
}

/** The keys that stand where a pattern ends, in a call or after a property. */
const keysAfter = (pattern: RegExp): TextKey[] => {
  const found = [...source.matchAll(pattern)].flatMap(({ index, 0: { length } }) => {
    const part = firstArgument(source.slice(index + length, index + length + 300));
    return [...part.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key]) => key as TextKey);
  });
  return [...new Set(found)].filter((key) => key in CATALOGUES.en);
};
const onButtons = keysAfter(/\b\w*[bB]utton\(/g);
const onLabels = keysAfter(/\blabel: /g);
const onPlaceholders = keysAfter(/\bplaceholder: /g);
const starting = (start: string): TextKey[] =>
  (Object.keys(CATALOGUES.en) as TextKey[]).filter((key) => key.startsWith(start));

it('labels are found where they are given', () => {
  expect(onButtons.length).toBeGreaterThan(200);
  expect(onButtons).toEqual(expect.arrayContaining(['nav.cancel', 'pro.cancel', 'report.reason']));
  expect(onLabels).toEqual(expect.arrayContaining(['discord.text-label', 'pay.button']));
  expect(onPlaceholders).toContain('form.example');
});

describe.each(LOCALES)('in %s', (locale) => {
  const tooLong = (keys: readonly TextKey[], most: number, values = LONGEST): string[] =>
    keys.flatMap((key) => {
      const length = textLength(key, locale, values);
      return length > most ? [`${key}: ${length} of ${most}`] : [];
    });

  it('a phone shows the whole label of a button that stands alone', () => {
    expect(tooLong(onButtons, MOST.telegramAlone, USUAL)).toEqual([]);
  });

  it('Discord shows whole labels of buttons, options, menus and fields', () => {
    expect(tooLong(onButtons, MOST.discordButton)).toEqual([]);
    expect(tooLong(onLabels, MOST.discordOption)).toEqual([]);
    expect(tooLong(onPlaceholders, MOST.placeholder)).toEqual([]);
    const menu = starting('discord.menu-').filter((key) => !key.endsWith('-can'));
    expect(tooLong(menu, MOST.discordMenu)).toEqual([]);
  });

  it('the forms of Discord have titles and labels that it takes', () => {
    const titles = ['discord.face-title', 'discord.photo-title', 'discord.text-title'] as const;
    const labels = ['discord.photo-label', 'discord.text-label', ...starting('discord.face-')];
    const hints = starting('discord.').filter((key) => key.endsWith('-hint'));
    expect(tooLong(titles, MOST.modalTitle)).toEqual([]);
    const fields = (labels as TextKey[]).filter((key) => !key.endsWith('-hint'));
    expect(tooLong(fields, MOST.modalTitle)).toEqual([]);
    expect(tooLong(hints, MOST.modalHint)).toEqual([]);
    expect(tooLong(['form.example', 'form.words'], MOST.modalHint)).toEqual([]);
  });

  it('Telegram takes the line that explains a command', () => {
    expect(tooLong(starting('telegram.command.'), MOST.telegramCommand)).toEqual([]);
  });
});
