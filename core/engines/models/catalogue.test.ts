import { describe, expect, test } from 'vitest';
import { mistakeLine, readCatalogue, rowsIn, servedRows } from './catalogue.ts';

const row = (change: object = {}): Record<string, unknown> => ({
  id: 'one',
  provider: 'replicate',
  model: 'somebody/one',
  name: 'One',
  for: ['imagine'],
  goodAt: ['photo'],
  references: 0,
  realFaces: false,
  longEdgePx: 1024,
  input: { prompt: 'prompt' },
  price: { by: 'picture', usd: 0.01 },
  credits: 1,
  typicalSeconds: 10,
  source: 'https://example.org/one',
  ...change,
});
const shipped = (...rows: object[]) => [{ file: 'a.json', rows }];
const own = (...rows: unknown[]) => ({ file: 'MODELS_FILE', rows });
const told = (rows: unknown[]) =>
  readCatalogue(shipped(row()), own(...rows)).mistakes.map(
    ({ row: of, field }) => `${of}: ${field}`,
  );

describe('a file of one’s own', () => {
  test('adds models, and replaces fields of shipped ones, or takes them away', () => {
    const files = shipped(row({ maker: 'Somebody' }), row({ id: 'two' }));
    const { rows, mistakes, ids } = readCatalogue(
      files,
      own({ id: 'one', credits: 7, maker: null }, row({ id: 'three' })),
    );
    expect(mistakes).toEqual([]);
    expect([...ids]).toEqual(['one', 'two', 'three']);
    expect(rows.map(({ id, credits, maker }) => [id, credits, maker])).toEqual([
      ['one', 7, undefined],
      ['two', 1, undefined],
      ['three', 1, undefined],
    ]);
  });

  test('switches models off and on', () => {
    const files = shipped(row(), row({ id: 'two', off: true }));
    const catalogue = readCatalogue(files, own({ id: 'one', off: true }, { id: 'two', off: null }));
    const served = (named?: string[]) =>
      servedRows(catalogue, 'replicate', named).map(({ id }) => id);
    expect(served()).toEqual(['two']);
    // A setting that names a model goes before.
    expect(served(['one'])).toEqual(['one']);
    expect(served(['all'])).toEqual(['one', 'two']);
    expect(servedRows(catalogue, 'atlas', undefined)).toEqual([]);
  });

  test('is not served where nothing here can use it yet', () => {
    const catalogue = readCatalogue(shipped(row({ for: [] })), null);
    expect(servedRows(catalogue, 'replicate', ['one'])).toEqual([]);
  });

  test('is a list', () => {
    expect(rowsIn('[]')).toEqual([]);
    for (const text of ['{}', 'no', '[', JSON.stringify(Array.from({ length: 1_001 }))])
      expect(rowsIn(text)).toBeNull();
  });
});

describe('a wrong row', () => {
  test('leaves only its own model out, and says file, row and field', () => {
    const { rows, mistakes, ids } = readCatalogue(
      shipped(row(), row({ id: 'two', references: 'many', colour: 'red' })),
      own(row({ id: 'three' })),
    );
    expect(rows.map(({ id }) => id)).toEqual(['one', 'three']);
    // Settings may go on naming it.
    expect(ids.has('two')).toBe(true);
    expect(mistakes.map(mistakeLine)).toEqual([
      'a.json, two, references: should be a whole number from 0 to 16; this model is left out',
      'a.json, two, colour: should be left out: there is no such field; this model is left out',
    ]);
  });

  test.each([
    [row({ id: 'local' }), 'local: id'],
    [row({ id: 'Two' }), 'Two: id'],
    [row({ id: 'two', provider: 'nobody' }), 'two: provider'],
    [row({ id: 'two', for: ['cook'] }), 'two: for'],
    [row({ id: 'two', source: 'a book' }), 'two: source'],
    [row({ id: 'two', endsOn: '2026-13-40' }), 'two: endsOn'],
    [row({ id: 'two', input: { prompt: 'a b' } }), 'two: input.prompt'],
    [row({ id: 'two', input: undefined }), 'two: input'],
    [row({ id: 'two', input: { size: 'resolution' } }), 'two: sizes'],
    [row({ id: 'two', price: { by: 'second', usd: 1 } }), 'two: seconds'],
    [row({ id: 'two', price: { by: 'picture', usd: -1 } }), 'two: price.usd'],
    [row({ id: 'two', credits: { '4K': 3 } }), 'two: credits'],
    [row({ id: 'two', server: 'gpu' }), 'two: server'],
    [row({ id: 'two', provider: 'gemini', input: { mask: 'mask' } }), 'two: input'],
    [row({ id: 'two', references: 1, input: { prompt: 'prompt' } }), 'two: references'],
    [
      row({
        id: 'two',
        provider: 'openai',
        price: { by: 'second', usd: 1 },
        seconds: { least: 1, most: 5 },
      }),
      'two: seconds',
    ],
    [row({ id: 'two', model: { pictures: 'a/b' }, needsPicture: undefined }), 'two: needsPicture'],
    [
      row({
        id: 'two',
        sizes: [
          { is: '4K', px: 4096 },
          { is: '1K', px: 1024 },
        ],
      }),
      'two: sizes',
    ],
    [
      row({
        id: 'two',
        price: { by: 'second', usd: 1 },
        seconds: { least: 1, most: 9, only: [4, 8] },
      }),
      'two: seconds',
    ],
    [row({ id: 'two', provider: 'atlas', references: 3 }), 'two: references'],
    [{ id: 'one', credits: 0 }, 'one: credits'],
    [{}, '1: id'],
    ['one', '1: '],
    [null, '1: '],
  ])('%j is told as %s', (wrong, at) => {
    expect(told([wrong])).toContain(at);
  });

  test('is one whose id stands twice in a file', () => {
    const { rows, mistakes } = readCatalogue(shipped(row(), row({ name: 'Another' })), null);
    expect(rows.map(({ name }) => name)).toEqual(['One']);
    expect(mistakes).toMatchObject([{ file: 'a.json', field: 'id' }]);
  });
});
