import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import {
  GEMINI_MODELS,
  isGptImage,
  type Model,
  modelLine,
  modelOf,
  OPENAI_MODELS,
} from './models.ts';

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
const known = (id: string): Model => modelOf(OPENAI_MODELS, id);

test('every image model of the SDK is in the table, and none that it does not name', () => {
  const named = idsIn(/type ImageModel = ([^;]+);/.exec(IMAGES)?.[1]);
  expect(named.length).toBeGreaterThan(10);
  // Models outside the table are called by their id.
  expect(named.filter((id) => known(id).name === id)).toEqual([]);
  expect(OPENAI_MODELS.filter(({ id }) => !named.includes(id))).toEqual([]);
});

test('sizes, qualities and fidelity are those of the SDK', () => {
  const free = /The size of the generated images\. For (.+?), arbitrary resolutions/.exec(
    IMAGES,
  )?.[1];
  expect(idsIn(free).length).toBeGreaterThan(4);
  for (const id of idsIn(free))
    expect(known(id), id).toMatchObject({ anySize: true, longEdgePx: 3840 });
  expect(IMAGES).toContain('maximum supported resolution is `3840x2160`');

  const finest =
    /GPT image models\. - (`gpt-image-2\.5[^.]*\.5-flare`.+?), also support `xhigh` and `max`/.exec(
      IMAGES,
    )?.[1];
  expect(idsIn(finest).length).toBeGreaterThan(1);
  for (const id of idsIn(finest)) expect(known(id).qualities, id).toContain('xhigh');

  const fidelity =
    /Supports `high` and `low` on (`[^`]+`); (`[^`]+`) supports only `low`\. For (`[^`]+`), omit/.exec(
      IMAGES,
    );
  const [, both, lowOnly, none] = fidelity ?? [];
  expect(idsIn(both)).toEqual(OPENAI_MODELS.filter((one) => one.inputFidelity).map(({ id }) => id));
  for (const id of [...idsIn(lowOnly), ...idsIn(none)]) expect(known(id).inputFidelity).toBe(false);
});

test('a model that the SDK calls shut down has ended here too, with its successor', () => {
  const ended =
    /(`gpt-image-1`) was shut down on October 23, 2026\. Use (`[^`]+`) or (`[^`]+`) instead/.exec(
      IMAGES,
    );
  expect(known(idsIn(ended?.[1])[0] ?? '').endsOn).toBe('2026-10-23');
  for (const id of idsIn(`${ended?.[2]} ${ended?.[3]}`)) expect(known(id).endsOn).toBeNull();
});

test.each([...OPENAI_MODELS, ...GEMINI_MODELS])(
  '$id leads to a model that goes on',
  ({ successor }) => {
    const tables = [...OPENAI_MODELS, ...GEMINI_MODELS];
    const next = tables.find(({ id }) => id === successor);
    if (successor !== null) expect(next).toMatchObject({ endsOn: null, successor: null });
  },
);

test('the start names what has ended, what ends, and what is to be replaced', () => {
  const now = Date.UTC(2026, 10, 29);
  expect(modelLine(OPENAI_MODELS, 'gpt-image-1', now)).toBe(
    'GPT Image 1; CAREFUL: gpt-image-1 ended on 2026-10-23, set gpt-image-2.6-sunburst',
  );
  expect(modelLine(OPENAI_MODELS, 'gpt-image-1-mini', now)).toContain('ends on 2026-12-01');
  expect(modelLine(GEMINI_MODELS, 'gemini-3.1-flash-image', now)).toBe(
    'Gemini 3.1 Flash Image; gemini-nano-banana-2.1 is to replace it',
  );
  expect(modelLine(GEMINI_MODELS, 'gemini-nano-banana-2.1', now)).toBe('Gemini Nano Banana 2.1');
});

test('a GPT Image model newer than this file is asked as its elders are', () => {
  expect(isGptImage('gpt-image-9')).toBe(true);
  expect(known('gpt-image-9').qualities).toContain('high');
  expect(known('sdxl-turbo').qualities).toEqual([]);
});
