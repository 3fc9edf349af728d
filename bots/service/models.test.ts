import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../core/config/config.ts';
import { readShippedModels } from '../../core/engines/models/shipped.node.ts';
import { LANES } from '../../core/tasks/kinds.ts';
import { readModels } from './models.ts';

const shipped = readShippedModels();
const read = (environment: Record<string, string>, files: Record<string, string> = {}) =>
  readModels(readConfig(environment), {
    shipped,
    readFile: (path) => {
      const text = files[path];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
  });
const mistakesOf = (environment: Record<string, string>): string[] => {
  try {
    read(environment);
    return [];
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    return cause.mistakes.map(({ setting }) => setting);
  }
};

test('a file of one’s own is read by its path, or stands in the setting itself', () => {
  const rows = JSON.stringify([{ id: 'sdxl', credits: 2 }]);
  for (const catalogue of [
    read({ MODELS_FILE: 'mine.json' }, { 'mine.json': rows }),
    read({ MODELS_FILE: rows }),
  ])
    expect(catalogue.rows.find(({ id }) => id === 'sdxl')).toMatchObject({ credits: 2 });
});

test('a wrong row stops nothing, a file that is no list does', () => {
  const rows = JSON.stringify([{ id: 'sdxl', credits: 'many' }]);
  expect(read({ MODELS_FILE: rows, REPLICATE_MODELS: 'sdxl' }).mistakes).toMatchObject([
    { file: 'MODELS_FILE', row: 'sdxl', field: 'credits' },
  ]);
  expect(mistakesOf({ MODELS_FILE: '{"id": "sdxl"}' })).toEqual(['MODELS_FILE']);
  expect(mistakesOf({ MODELS_FILE: 'nowhere.json' })).toEqual(['MODELS_FILE']);
});

test.each([
  ['REPLICATE_MODELS', 'sdxl,flux-kontext-pro', 'sdxl,seedance'],
  ['ATLASCLOUD_MODELS', 'seedance', 'sdxl'],
  ['WORKERS_AI_MODELS', 'flux-2-dev', 'flux-9'],
  ['GEMINI_MODELS', 'gemini-3-pro-image', 'gpt-image-2'],
  ['ENGINE_ORDER', 'local,openai,gemini,sdxl', 'local,opnai,nobody'],
  ['PROVIDER_COSTS_USD', 'openai=0.05,seedance=0.25', 'opnai=1'],
])('%s may name %s, and not %s', (setting, right, wrong) => {
  expect(mistakesOf({ [setting]: right })).toEqual([]);
  expect(mistakesOf({ [setting]: wrong })).toEqual([setting]);
  if (setting.endsWith('_MODELS')) expect(mistakesOf({ [setting]: 'all' })).toEqual([]);
});

test('no model is called as a lane of tasks is, since every engine has one of its own', () => {
  const sdxl = shipped.flatMap(({ rows }) => rows).find((row) => Object(row).id === 'sdxl');
  const rows = JSON.stringify(Object.keys(LANES).map((id) => ({ ...Object(sdxl), id })));
  const { mistakes } = read({ MODELS_FILE: rows });
  expect(mistakes.map(({ row, field }) => [row, field])).toEqual(
    Object.keys(LANES).map((id) => [id, 'id']),
  );
});
