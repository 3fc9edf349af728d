import { describe, expect, it } from 'vitest';
import { comparison } from './against.node.ts';
import { type Figure, readTables, table } from './figure.ts';

const FIGURES: readonly Figure[] = [
  { name: 'start to listening, used folder', measured: 1.5, unit: 's', limit: { atMost: 2 } },
  { name: 'updates', measured: 1234, unit: '' },
  { name: 'to a bare bot', measured: 0.5, unit: 'x', limit: { atLeast: 1 } },
];

describe('a table of figures', () => {
  it('is read out of what a run has printed', () => {
    const printed = ['', 'footprint (load of the machine before it: 0.50)'];
    const lines = [...printed, ...table(FIGURES), '', '1 limits were missed.'];
    expect(readTables(lines.map((line) => `  ${line}`).join('\n'))).toEqual(
      FIGURES.map(({ name, measured, unit }) => ({ name, measured, unit })),
    );
  });
});

describe('two checkouts', () => {
  it('are compared by medians, and by what only one of them measures', () => {
    const figures = new Map([
      ['start', { unit: 's', there: [2, 4, 3], here: [1, 2, 9] }],
      ['new', { unit: '', there: [], here: [7] }],
    ]);
    const [, start, fresh] = comparison(figures);
    expect(start?.split(/ {2,}/)).toEqual([
      'start',
      '3.00 s',
      '2.00 s',
      '0.67 x',
      '0.50 0.50 3.00',
    ]);
    expect(fresh).toContain('only here');
  });
});
