import { expect, it } from 'vitest';
import type { Typeface } from './font-file.ts';
import { openFonts } from './fonts.node.ts';
import { fitLine, fitLines, svgText } from './lettering.ts';

const fonts = openFonts();
const FACES: Typeface[] = [
  'poster',
  'heavy',
  'plain',
  'hand',
  'serif',
  'italic',
  'display',
  'script',
];

it.each(FACES)('%s covers the six languages', (name) => {
  const font = fonts(name);
  for (const char of 'ÄÖÜäöüß áéíóúñ¿¡ ãõçâêô ĞğİıŞş АБВЁЖЩЪЫЭЮЯабвёжщъыэюя 0123456789 !?,.…')
    if (char !== ' ') expect([char, font.advance(char.codePointAt(0) ?? 0)]).not.toContain(null);
});

it('shrinks to its place and then cuts', () => {
  const font = fonts('heavy');
  const fit = { font, sizePx: 100, maxWidthPx: 300 };
  expect(fitLine('Hi', fit)?.sizePx).toBe(100);
  const shrunk = fitLine('Hello you', fit);
  expect(shrunk?.text).toBe('Hello you');
  expect(shrunk?.widthPx).toBeLessThanOrEqual(300.001);
  const cut = fitLine('word '.repeat(200), fit);
  expect(cut?.text.endsWith('…')).toBe(true);
  expect(cut?.widthPx).toBeLessThanOrEqual(300.001);
});

it('drops what the font cannot draw', () => {
  const fit = { font: fonts('hand'), sizePx: 40, maxWidthPx: 900 };
  expect(fitLine('Hi 🎉 there\n\u0007 שלום', fit)?.text).toBe('Hi there');
  expect(fitLine('🎉🎉', fit)).toBeNull();
  expect(fitLine('   ', fit)).toBeNull();
  expect(fitLines('🎉', fit, 2)).toEqual([]);
});

it('breaks into lines of one size, within the width', () => {
  const lines = fitLines(
    'The new face of now and then',
    { font: fonts('serif'), sizePx: 60, maxWidthPx: 400 },
    2,
  );
  expect(lines).toHaveLength(2);
  expect(new Set(lines.map(({ sizePx }) => sizePx)).size).toBe(1);
  for (const { widthPx } of lines) expect(widthPx).toBeLessThanOrEqual(400.001);
});

it('cannot be used to write SVG', () => {
  const font = fonts('plain');
  const line = fitLine('</text><image href="file:///etc/passwd"/>&', {
    font,
    sizePx: 20,
    maxWidthPx: 2000,
  });
  if (line === null) throw new Error('nothing left');
  const element = svgText(line, font, { x: 0, y: 0, fill: '#000' });
  expect(element.match(/</g)).toHaveLength(2);
});
