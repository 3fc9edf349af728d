import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { CATALOGUES, LOCALES, type TextKey } from './catalogue.ts';
import { localeOf } from './locale.ts';
import { plainText, renderText } from './render.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
const LITERAL = 0;
const keys = Object.keys(CATALOGUES.en) as TextKey[];
const parse = (source: string) => new IntlMessageFormat(source, 'en').getAst();

/** Names of all arguments and, in angle brackets, of all tags. */
function names(elements: Element[]): string[] {
  return elements.flatMap((element) => {
    if ('children' in element) return [`<${element.value}>`, ...names(element.children)];
    if ('options' in element)
      return [
        element.value,
        ...Object.values(element.options).flatMap((option) => names(option.value)),
      ];
    return element.type === LITERAL || !('value' in element) ? [] : [element.value];
  });
}
const uses = (source: string): string[] =>
  [...new Set(names(parse(source)))].filter((name) => !name.startsWith('<')).sort();

describe.each(LOCALES)('the texts in %s', (locale) => {
  it('have every key and no other', () => {
    expect(Object.keys(CATALOGUES[locale]).sort()).toEqual([...keys].sort());
  });

  it('all parse, and take what the English ones take', () => {
    for (const key of keys)
      expect(uses(CATALOGUES[locale][key]), key).toEqual(uses(CATALOGUES.en[key]));
  });

  it('use only the tags that surfaces know', () => {
    const tags = keys.flatMap((key) => names(parse(CATALOGUES[locale][key])));
    expect(new Set(tags.filter((name) => name.startsWith('<')))).toEqual(
      new Set(['<b>', '<i>', '<code>']),
    );
  });

  it('are not left in English', () => {
    const same = keys.filter((key) => CATALOGUES[locale][key] === CATALOGUES.en[key]);
    expect(same.length / keys.length).toBeLessThan(locale === 'en' ? 2 : 0.1);
  });

  it('keep within what platforms take for commands and buttons', () => {
    for (const key of keys.filter((name) => name.startsWith('command.')))
      expect(CATALOGUES[locale][key].length, key).toBeLessThanOrEqual(100);
    expect(CATALOGUES[locale]['telegram.about'].length).toBeLessThanOrEqual(120);
    expect(CATALOGUES[locale]['telegram.description'].length).toBeLessThanOrEqual(512);
    expect(CATALOGUES[locale]['discord.face-title'].length).toBeLessThanOrEqual(45);
  });
});

describe('rendering', () => {
  it('never reads markup or arguments in what a user typed', () => {
    const typed = `<b>{x}</b> 'quoted' # <i>`;
    expect(renderText({ key: 'confirm.slot', values: { label: 'A', value: typed } }, 'en')).toEqual(
      [
        { kind: 'text', text: 'A: ' },
        { kind: 'text', text: typed, style: 'italic' },
      ],
    );
    expect(renderText({ key: 'verbatim', values: { text: typed } }, 'ru')).toEqual([
      { kind: 'text', text: typed },
    ]);
  });

  it('keeps moments as moments, and nests texts in their own style', () => {
    const at = Date.UTC(2026, 10, 22);
    const until = { at, form: 'relative' } as const;
    expect(renderText({ key: 'confirm.kept', values: { until } }, 'de')).toEqual([
      { kind: 'text', text: 'Aufbewahrt bis ' },
      { kind: 'time', at, form: 'relative' },
      { kind: 'text', text: '.' },
    ]);
    expect(plainText({ key: 'confirm.kept', values: { until } }, 'en')).toBe(
      'Kept until Nov 22, 2026.',
    );
    expect(plainText({ key: 'confirm.who', values: { who: { key: 'who.self' } } }, 'en')).toContain(
      'own machine',
    );
  });

  it.each([
    [1, '1 кредит'],
    [3, '3 кредита'],
    [5, '5 кредитов'],
    [21, '21 кредит'],
    [1100, '1 100 кредитов'],
  ])('declines Russian numbers: %i', (credits, said) => {
    const text = plainText({ key: 'template.price', values: { credits } }, 'ru');
    expect(text.replace(/\s/gu, ' ')).toBe(said);
  });

  it.each([
    ['pt-BR', 'pt'],
    ['de_AT', 'de'],
    ['RU', 'ru'],
    ['zh-Hans', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('speaks the language nearest to %j', (tag, locale) => expect(localeOf(tag)).toBe(locale));
});
