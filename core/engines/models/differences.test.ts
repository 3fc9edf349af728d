import { expect, test } from 'vitest';
import { publishedSchema, REPLICATE_SCHEMAS } from '../testing/model-schemas.ts';
import { CATALOGUE, shippedModel } from '../testing/models.node.ts';
import { differences } from './differences.ts';
import { publishedModel } from './published.ts';
import type { ModelRow } from './row.ts';

/** Reads what Replicate would tell of a model. */
function published(name: string) {
  const schema = REPLICATE_SCHEMAS[name];
  const told = schema && { latest_version: { openapi_schema: publishedSchema(schema) } };
  const model = publishedModel(told);
  if (!model) throw new Error(`no schema of ${name}`);
  return model;
}
const told = (change: Partial<ModelRow>, id = 'flux-2-pro') => {
  const row = shippedModel(id);
  return differences({ ...row, ...change }, published(String(row.model))).map(
    ({ field, what }) => `${field}: ${what}`,
  );
};

test('every shipped model of Replicate takes what its row sends', () => {
  for (const row of CATALOGUE.rows.filter(({ provider }) => provider === 'replicate'))
    expect(differences(row, published(String(row.model))), row.id).toEqual([]);
});

test('names, types, choices, bounds and what is missing are told by their field', () => {
  const { input, always } = shippedModel('flux-2-pro');
  expect(told({ input: { ...input, pictures: 'images' } })).toEqual([
    'input.pictures: the model has no input images',
  ]);
  expect(told({ input: { ...input, seed: 'prompt' } })).toEqual([
    'input.seed: the model takes string, and not integer or number',
  ]);
  expect(told({ sizes: [{ is: '8 MP', px: 4096 }] })).toEqual([
    'input.size: the model does not take 8 MP; it takes match_input_image, 0.5 MP, 1 MP, 2 MP, 4 MP',
  ]);
  expect(told({ always: { ...always, safety_tolerance: 6 } })).toEqual([
    'always.safety_tolerance: the model does not take 6; it takes 1 to 5',
  ]);
  expect(told({ references: 9 })).toEqual(['references: the model takes 8 pictures']);
  expect(told({ input: { pictures: 'input_images' } })).toEqual([
    'input: the model needs prompt, which is never sent',
  ]);
  expect(told({ seconds: { least: 5, most: 12 } }, 'kling-v3')).toEqual([]);
  expect(told({ seconds: { least: 2, most: 20 } }, 'kling-v3')).toEqual([
    'input.seconds: the model does not take 2, 20; it takes 3 to 15',
  ]);
  expect(told({ aspects: {} }, 'qwen-image-edit-plus')).toEqual([
    'input.aspect: the model does not take 4:5; it takes 1:1, 16:9, 9:16, 4:3, 3:4, match_input_image',
  ]);
});

test('what is no description of a model is none', () => {
  for (const none of [null, {}, { latest_version: null }, { openapi_schema: { components: {} } }])
    expect(publishedModel(none)).toBeNull();
});
