import { expect, it } from 'vitest';
import { parseEdit, parseMotion, parseRing, parseScene } from './edits/parse.ts';
import { LANGUAGES } from './edits/words/index.ts';
import { unknownWords } from './unknown-words.ts';

const steps = (prompt: string) =>
  parseEdit(prompt).steps.map((step) => Object.values(step).filter(Boolean).join(' '));

it.each([
  ['Make it brighter and a bit warmer', ['adjust brighter 1 all', 'adjust warmer 0.5 all']],
  ['put me on a beach at sunset', ['adjust sunset 1 all', 'backdrop beach']],
  ['crop square, add film grain', ['adjust square 1 all', 'adjust vintage 1 all']],
  ['add text "Happy Birthday, Mira"', ['text Happy Birthday, Mira']],
  ['less contrast', ['adjust softer 1 all']],
  ['darken the background', ['adjust darker 1 background']],
  ['Hintergrund unscharf', ['blur 1 background']],
  ['Schwarz-Weiß, bitte', ['adjust mono 1 all']],
  ['hazlo más brillante', ['adjust brighter 1 all']],
  ['quita el fondo', ['clear']],
  ['deixe mais claro e com mais contraste', ['adjust brighter 1 all', 'adjust contrast 1 all']],
  ['remova o fundo', ['clear']],
  ['сделай чёрно-белым', ['adjust mono 1 all']],
  ['поменяй фон на синий', ['backdrop blue']],
  ['arka planı kaldır', ['clear']],
  ['in soft morning light', ['adjust warmer 1 all']],
  ['im Morgenlicht', ['adjust warmer 1 all']],
  ['con luz de la mañana', ['adjust warmer 1 all']],
  ['na luz da manhã', ['adjust warmer 1 all']],
  ['в утреннем свете', ['adjust warmer 1 all']],
  ['sabah ışığında', ['adjust warmer 1 all']],
  ['kış yap', ['adjust winter 1 all']],
])('reads "%s"', (prompt, expected) => {
  expect(parseEdit(prompt).unknown).toEqual([]);
  expect(steps(prompt)).toEqual(expected);
});

it.each([
  ['edit', 'give her a red hat', ['her', 'red', 'hat']],
  ['edit', 'make my hair blue', ['hair', 'blue']],
  ['edit', 'no rain', ['no rain']],
  ['edit', 'remove the tree', ['remove', 'tree']],
  ['edit', '', ['']],
  ['edit', 'please make it', ['please make it']],
  ['edit', '🙂🙂', ['🙂🙂']],
  ['scene', 'a dragon on the moon', ['dragon', 'moon']],
  ['animate', 'make him dance', ['him', 'dance']],
  ['ring', 'a ruby ring', ['ruby']],
] as const)('names what %s cannot do in "%s"', (operation, prompt, unknown) => {
  expect(unknownWords(operation, prompt)).toEqual(unknown);
});

it('reads scenes, motions and rings', () => {
  expect(parseScene('my perfume on a marble table, golden hour').unknown).toEqual([]);
  expect(parseScene('').unknown).toEqual([]);
  expect(parseMotion('zoom in slowly with falling snow').steps).toEqual(['zoomIn', 'snowfall']);
  expect(parseRing('rose gold with a diamond on the middle finger').steps).toEqual([
    'rose',
    'stone',
    'middle',
  ]);
  for (const operation of ['cutout', 'upscale', 'swap'] as const)
    expect(unknownWords(operation, 'whatever')).toEqual([]);
});

it('stays quick with long and hostile words', () => {
  // Work that grew faster than the number of words would exceed the test's limit.
  for (const words of ['make it ', '"', 'a', '\u0301'])
    expect(parseEdit(words.repeat(200_000))).toBeDefined();
});

it('has no stem so short that it would catch other words', () => {
  for (const language of LANGUAGES) {
    const { things, ...topics } = language;
    const all = [things, ...Object.values(topics).flatMap((topic) => Object.values(topic))];
    for (const word of all.flatMap((phrases) => phrases.split(/[| ]/)))
      if (word.endsWith('*')) expect(word.length, word).toBeGreaterThan(3);
  }
});
