import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../core/texts/render.ts';
import { formatSpans } from './format.ts';
import { split } from './split.ts';
import { checkText } from './testing/checks.ts';
import { Params } from './testing/params.ts';

const nasty = fc.constantFrom(
  '<b>&amp;</b>',
  '*_`[x](y)',
  'שלום עולם',
  '\u202Ereversed\u202C',
  '👩‍👩‍👧‍👦',
  '🏳️‍🌈',
  'é̂̃',
  '\ud83d',
  '\n\n',
  ' ',
  '\0\u0007',
);
const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), nasty);
const span: fc.Arbitrary<Span> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text: fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
    style: fc.constantFrom('bold' as const, 'italic' as const, 'code' as const),
  }),
  fc.record({
    kind: fc.constant('time' as const),
    at: fc.integer({ min: 0, max: 4e12 }),
    form: fc.constantFrom('date' as const, 'relative' as const),
  }),
);

test('every piece of any text is one that Telegram takes, and nothing but blanks is lost', () => {
  const check = (spans: Span[], first: number, rest: number) => {
    const whole = formatSpans(spans, 'en');
    const pieces = split(whole, first, rest);
    for (const [index, { text, entities }] of pieces.entries()) {
      expect(text.length).toBeLessThanOrEqual(index === 0 ? first : rest);
      if (whole.text.trim() !== '') checkText(new Params({ text, entities }));
    }
    const bare = (text: string) => text.replace(/\s+/g, '');
    expect(bare(pieces.map(({ text }) => text).join(''))).toBe(bare(whole.text));
  };
  const limit = fc.integer({ min: 12, max: 200 });
  fc.assert(fc.property(fc.array(span, { maxLength: 12 }), limit, limit, check), { numRuns: 300 });
});

test('marks stand on the same words before and after a cut', () => {
  const bold: Span = { kind: 'text', text: 'bold 👩‍👩‍👧‍👦 words', style: 'bold' };
  const plain: Span = { kind: 'text', text: `${'🎈'.repeat(20)} ` };
  const pieces = split(formatSpans([plain, bold], 'en'), 48, 48);
  const marked = pieces.flatMap(({ text, entities }) =>
    entities.map(({ offset, length }) => text.slice(offset, offset + length)),
  );
  expect(marked.join('').replace(/\s/g, '')).toBe('bold👩‍👩‍👧‍👦words');
});

test('a cut goes between paragraphs where it can, and never through a family', () => {
  const paragraphs = `${'a'.repeat(30)}\n\n${'b'.repeat(30)}`;
  expect(split({ text: paragraphs, entities: [] }, 40, 40).map(({ text }) => text)).toEqual([
    'a'.repeat(30),
    'b'.repeat(30),
  ]);
  const family = '👩‍👩‍👧‍👦';
  const pieces = split({ text: family.repeat(4), entities: [] }, family.length + 5, 20);
  for (const { text } of pieces) expect(text.length % family.length).toBe(0);
});

test('a moment is an entity with a date that stays true', () => {
  const at = Date.UTC(2026, 10, 28, 9, 5);
  const { text, entities } = formatSpans([{ kind: 'time', at, form: 'relative' }], 'de');
  expect(text).toBe('28.11.2026, 09:05 UTC');
  expect(entities).toEqual([
    {
      type: 'date_time',
      offset: 0,
      length: text.length,
      unix_time: at / 1000,
      date_time_format: 'r',
    },
  ]);
});
