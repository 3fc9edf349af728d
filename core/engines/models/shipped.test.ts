import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { engineId } from '../../chat/actions/shapes.ts';
import { CATALOGUE, openaiModel } from '../testing/models.node.ts';
import { isGptImage } from './known.ts';
import type { ModelRow } from './row.ts';

/** OpenAI's own types, of the version that this project pins (7.55.0). */
const IMAGES = readFileSync(
  createRequire(import.meta.url)
    .resolve('openai/resources/images')
    .replace(/\.m?js$/, '.d.ts'),
  'utf8',
).replace(/\s*\n\s*\*\s*/g, ' ');

/** The ids in a stretch of the types. */
const idsIn = (text: string | undefined): string[] => [
  ...new Set(
    [...(text ?? '').matchAll(/[`'](gpt-image-[\w.-]+|chatgpt-image-[\w-]+)[`']/g)].map(
      ([, id]) => id ?? '',
    ),
  ),
];
const openai = CATALOGUE.rows.filter(({ provider }) => provider === 'openai');

test('every shipped row is right', () => {
  expect(CATALOGUE.mistakes).toEqual([]);
  expect(CATALOGUE.rows.length + CATALOGUE.speech.length).toBe(CATALOGUE.ids.size);
});

test('operators can switch every model in the chat', () => {
  for (const { id } of [...CATALOGUE.rows, ...CATALOGUE.speech])
    expect(engineId.read(id), id).toBe(id);
});

test('every image model of the SDK has a row, and no other', () => {
  const named = idsIn(/type ImageModel = ([^;]+);/.exec(IMAGES)?.[1]);
  expect(named.length).toBeGreaterThan(10);
  // Models without a row are called by their id.
  expect(named.filter((id) => openaiModel(id).name === id)).toEqual([]);
  expect(openai.filter(({ id }) => !named.includes(id))).toEqual([]);
});

test('sizes, qualities and fidelity are those of the SDK', () => {
  const free = /The size of the generated images\. For (.+?), arbitrary resolutions/.exec(
    IMAGES,
  )?.[1];
  expect(idsIn(free).length).toBeGreaterThan(4);
  for (const id of idsIn(free))
    expect(openaiModel(id), id).toMatchObject({ anySize: true, longEdgePx: 3840 });
  expect(IMAGES).toContain('maximum supported resolution is `3840x2160`');

  const finest =
    /GPT image models\. - (`gpt-image-2\.5[^.]*\.5-flare`.+?), also support `xhigh` and `max`/.exec(
      IMAGES,
    )?.[1];
  expect(idsIn(finest).length).toBeGreaterThan(1);
  for (const id of idsIn(finest)) expect(openaiModel(id).qualities, id).toContain('xhigh');

  const fidelity =
    /Supports `high` and `low` on (`[^`]+`); (`[^`]+`) supports only `low`\. For (`[^`]+`), omit/.exec(
      IMAGES,
    );
  const [, both, lowOnly, none] = fidelity ?? [];
  expect(idsIn(both)).toEqual(openai.filter((one) => one.inputFidelity).map(({ id }) => id));
  for (const id of [...idsIn(lowOnly), ...idsIn(none)])
    expect(openaiModel(id).inputFidelity).toBeUndefined();
});

test('a model that the SDK calls shut down has ended here too, with its successor', () => {
  const ended =
    /(`gpt-image-1`) was shut down on October 23, 2026\. Use (`[^`]+`) or (`[^`]+`) instead/.exec(
      IMAGES,
    );
  expect(openaiModel(idsIn(ended?.[1])[0] ?? '').endsOn).toBe('2026-10-23');
  for (const id of idsIn(`${ended?.[2]} ${ended?.[3]}`))
    expect(openaiModel(id).endsOn).toBeUndefined();
});

test('every model that is to be replaced leads to one that goes on', () => {
  for (const { id, successor } of CATALOGUE.rows) {
    const next: ModelRow | undefined = CATALOGUE.rows.find((row) => row.id === successor);
    if (successor === undefined) continue;
    expect(next, id).toBeDefined();
    expect([next?.endsOn, next?.successor], id).toEqual([undefined, undefined]);
  }
});

test('a GPT Image model newer than the catalogue is asked as its elders are', () => {
  expect(isGptImage('gpt-image-9')).toBe(true);
  expect(openaiModel('gpt-image-9').qualities).toContain('high');
  expect(openaiModel('sdxl-turbo').qualities).toBeUndefined();
});

test('every model of the SDK that writes speech down has a row, but the one that tells speakers apart', () => {
  const audio = readFileSync(
    createRequire(import.meta.url)
      .resolve('openai/resources/audio/audio')
      .replace(/\.m?js$/, '.d.ts'),
    'utf8',
  );
  const named = [...(/type AudioModel = ([^;]+);/.exec(audio)?.[1] ?? '').matchAll(/'([^']+)'/g)]
    .map(([, id = '']) => id)
    .filter((id) => !/-\d{4}-\d{2}-\d{2}$|-diarize$/.test(id));
  const rows = CATALOGUE.speech.filter(({ provider }) => provider === 'openai');
  expect(rows.map(({ id }) => id).toSorted()).toEqual(named.toSorted());
});
