import { describe, expect, test } from 'vitest';
import { operationRow, worksOnArea } from '../../operations/lists.ts';
import { FACE_SLOTS, type ReferenceRole } from '../../operations/row.ts';
import { ASPECTS, type EngineRequest } from '../engine.ts';
import type { ModelRow } from '../models/row.ts';
import { ATLAS_SCHEMAS, inputMistake, REPLICATE_SCHEMAS } from '../testing/model-schemas.ts';
import { CATALOGUE, shippedModel } from '../testing/models.node.ts';
import { engineRequest } from '../testing/requests.node.ts';
import { VIDEO_SIZES } from '../video-wish.ts';
import { abilitiesOf, framesOf, unmetByModel } from './abilities.ts';
import { areJoined, inputOf, modelNameOf, optionalInputs, startOf } from './model-input.ts';

const picture = { bytes: new Uint8Array(), contentType: 'image/jpeg' } as const;
const references = (...roles: ReferenceRole[]) => roles.map((role) => ({ role, picture }));

/** Builds the input of a request whose pictures lie at addresses. */
function built(row: ModelRow, request: EngineRequest) {
  const sent = request.references.filter(({ role }) => role !== 'mask');
  const joined = areJoined(row, sent) ? sent.length : 0;
  const pictures = (joined ? sent.slice(0, 1) : sent).map(({ role }, at) => ({
    role,
    address: `https://files.example.org/${at}.jpg`,
  }));
  const mask = request.references.some(({ role }) => role === 'mask');
  const address = mask ? 'https://files.example.org/mask.png' : null;
  const motion = request.operation === 'motion' ? 'https://files.example.org/motion.mp4' : null;
  const input = inputOf(row, request, { pictures, joined, motion, mask: address });
  return { name: modelNameOf(row, startOf(row, request)), input };
}

/** The requests that an operation can bring a model. */
function requestsOf(row: ModelRow): EngineRequest[] {
  const { operations, references: most } = abilitiesOf(row);
  return operations.flatMap((operation) => {
    const { kind, role, secondRole, secondNeeded, extraRole, durationSeconds } =
      operationRow(operation);
    const second: ReferenceRole[] = secondNeeded && secondRole ? [secondRole] : [];
    const others: readonly ReferenceRole[] =
      extraRole === undefined
        ? FACE_SLOTS
        : Array.from(
            { length: operation === 'animate' ? framesOf(row) - 1 : most },
            () => extraRole,
          );
    const own: ReferenceRole[] = [role === 'front' ? 'target' : role, ...second, ...others];
    if (secondNeeded) own.length = Math.min(own.length, 1 + second.length);
    const least = secondNeeded && own.length === 2 ? 2 : row.needsPicture ? 1 : 0;
    const limit = operation === 'animate' ? framesOf(row) : most;
    const counts = [...new Set([least, Math.max(least, 1), Math.min(limit, own.length)])];
    return counts
      .filter((count) => count <= limit)
      .flatMap((count) =>
        ASPECTS.map((aspect) =>
          engineRequest({
            operation,
            aspect,
            references: references(
              ...own.slice(0, count),
              ...(worksOnArea(operation) ? (['mask'] as const) : []),
            ),
            longEdgePx: row.longEdgePx,
            durationSeconds: kind === 'video' ? durationSeconds || (row.seconds?.most ?? 5) : 0,
            seed: 2 ** 32 - 1,
          }),
        ),
      );
  });
}

const predicted = CATALOGUE.rows.filter(
  ({ provider, for: operations }) =>
    (provider === 'replicate' || provider === 'atlas') && operations.length > 0,
);

describe.each(predicted.map((row) => [row.id, row] as const))('%s', (_, row) => {
  test('gets nothing that its model does not take', () => {
    const schemas = row.provider === 'atlas' ? ATLAS_SCHEMAS : REPLICATE_SCHEMAS;
    for (const request of requestsOf(row)) {
      const { name, input } = built(row, request);
      const schema = schemas[name ?? ''];
      if (!schema) throw new Error(`no schema of ${name}`);
      const sent = row.provider === 'atlas' ? { model: name, ...input } : input;
      expect(inputMistake(schema, sent), JSON.stringify(input)).toBeNull();
    }
  });
});

const ofVideos = predicted.filter(({ seconds }) => seconds !== undefined);
const videos = ofVideos.filter(({ motionBytes }) => motionBytes === undefined);
const motions = ofVideos.filter(({ motionBytes }) => motionBytes !== undefined);

test.each(motions.map((row) => [row.id, row] as const))(
  '%s moves a picture as in a video, each size and length in its own words',
  (_, row) => {
    const need = { operation: 'motion', recipe: null, references: 1, realFaces: true } as const;
    const { least, most } = row.seconds ?? { least: 0, most: 0 };
    const unmet = (durationSeconds: number, longEdgePx: number) =>
      unmetByModel(row, abilitiesOf(row), { ...need, durationSeconds, longEdgePx }, 0);
    expect(unmet(least - 1, 1280)).toBe(`at least ${least} s`);
    expect(unmet(most + 1, 1280)).toBe(`at most ${most} s`);
    const small = { ...row, motionBytes: 1024 };
    const asked = { ...need, durationSeconds: most, longEdgePx: 1280 };
    expect(unmetByModel(small, abilitiesOf(small), asked, 0)).toBe('no videos of 10 MB');
    for (const { is, px } of row.sizes ?? []) {
      expect(unmet(most, px)).toBeNull();
      const { name, input } = built(
        row,
        engineRequest({
          operation: 'motion',
          prompt: '',
          references: references('target'),
          durationSeconds: most,
          longEdgePx: px,
        }),
      );
      const schema = REPLICATE_SCHEMAS[name ?? ''];
      if (!schema) throw new Error(`no schema of ${name}`);
      expect(inputMistake(schema, input), JSON.stringify(input)).toBeNull();
      const { [row.input?.motion ?? '']: video, ...without } = input;
      expect(video).toBe('https://files.example.org/motion.mp4');
      expect(inputMistake(schema, without)).toContain('is required');
      const picture = { ...input, [row.input?.motion ?? '']: 'data:image/jpeg;base64,AA==' };
      expect(inputMistake(schema, picture)).toContain('does not match');
      expect(input[row.input?.size ?? '']).toBe(is);
    }
  },
);

test.each(videos.map((row) => [row.id, row] as const))(
  '%s is sent each length, size, shape and sound that can be chosen, in its own words',
  (_, row) => {
    const schemas = row.provider === 'atlas' ? ATLAS_SCHEMAS : REPLICATE_SCHEMAS;
    const operation = 'animate';
    const lengths = Array.from({ length: row.seconds?.most ?? 0 }, (_, at) => at + 1);
    let chosen = 0;
    for (const seconds of lengths)
      for (const { px } of VIDEO_SIZES)
        for (const sound of [true, false])
          for (const aspect of [undefined, ...ASPECTS]) {
            const video = { seconds, sound, longEdgePx: px, ...(aspect && { aspect }) };
            const need = {
              operation,
              recipe: null,
              references: 1,
              realFaces: false,
              video,
            } as const;
            const asked = { ...need, durationSeconds: seconds, longEdgePx: px };
            if (unmetByModel(row, abilitiesOf(row), asked, 0) !== null) continue;
            chosen += 1;
            const { name, input } = built(
              row,
              engineRequest({
                operation,
                references: references('target'),
                durationSeconds: seconds,
                longEdgePx: px,
                aspect: aspect ?? '3:4',
                sound,
              }),
            );
            const schema = schemas[name ?? ''];
            if (!schema) throw new Error(`no schema of ${name}`);
            const sent = row.provider === 'atlas' ? { model: name, ...input } : input;
            expect(inputMistake(schema, sent), JSON.stringify(input)).toBeNull();
            const { input: names = {} } = row;
            if (names.seconds) expect(input[names.seconds]).toBe(seconds);
            if (names.sound) expect(input[names.sound]).toBe(sound);
            if (names.size)
              expect(input[names.size]).toBe(row.sizes?.find((size) => size.px === px)?.is);
            if (aspect) expect(input[names.aspect ?? '']).toBe(aspect);
          }
    expect(chosen).toBeGreaterThan(0);
  },
);

test('sound that was asked for is never left out, and silence may be', () => {
  const row = shippedModel('seedance');
  expect(optionalInputs(row, {})).toContain('generate_audio');
  expect(optionalInputs(row, { sound: true })).not.toContain('generate_audio');
});

test('FLUX.2 gets up to eight pictures as they are, in place of one sheet', () => {
  const row = shippedModel('flux-2-pro');
  const roles = ['target', 'product', 'hand', 'ring', 'front', 'left', 'right', 'front'] as const;
  const request = engineRequest({ operation: 'edit', references: references(...roles) });
  const { input } = built(row, request);
  expect(input.input_images).toHaveLength(8);
  expect(input).toMatchObject({ aspect_ratio: '4:5', resolution: '1 MP' });
  expect(input.prompt).not.toContain('side by side');
});

test('a first frame is told apart from pictures of somebody', () => {
  const row = shippedModel('replicate-seedance');
  const frame = engineRequest({
    operation: 'animate',
    prompt: '',
    references: references('target'),
    durationSeconds: 5,
  });
  expect(built(row, frame).input).toMatchObject({
    image: 'https://files.example.org/0.jpg',
    duration: 5,
    generate_audio: false,
    prompt: expect.stringContaining('gentle, natural motion') as string,
  });
  const face = engineRequest({
    operation: 'template-video',
    references: references(...FACE_SLOTS),
    durationSeconds: 5,
  });
  expect(built(row, face).input.reference_images).toHaveLength(3);
  expect(built(row, face).input).not.toHaveProperty('image');
});

const framed = (...roles: ReferenceRole[]) =>
  engineRequest({ operation: 'animate', references: references(...roles), durationSeconds: 5 });

test.each(videos.map((row) => [row.id, row] as const))(
  '%s gets a last frame where it takes one, in its own words, and else none',
  (_, row) => {
    const { firstFrame, lastFrame } = row.input ?? {};
    const need = { operation: 'animate', recipe: null, references: 2, realFaces: false } as const;
    const asked = { ...need, durationSeconds: row.seconds?.most ?? 5, longEdgePx: row.longEdgePx };
    const unmet = unmetByModel(row, abilitiesOf(row), asked, 0);
    expect(unmet).toBe(lastFrame === undefined ? 'takes 1 pictures' : null);
    expect(unmetByModel(row, abilitiesOf(row), { ...asked, references: 3 }, 0)).not.toBeNull();
    if (!firstFrame || !lastFrame) return;
    const { name, input } = built(row, framed('target', 'last-frame'));
    const schemas = row.provider === 'atlas' ? ATLAS_SCHEMAS : REPLICATE_SCHEMAS;
    const schema = schemas[name ?? ''];
    if (!schema) throw new Error(`no schema of ${name}`);
    const sent = row.provider === 'atlas' ? { model: name, ...input } : input;
    expect(inputMistake(schema, sent)).toBeNull();
    expect(input[firstFrame]).toBe('https://files.example.org/0.jpg');
    expect(input[lastFrame]).toBe('https://files.example.org/1.jpg');
    expect(built(row, framed('target')).input).not.toHaveProperty(lastFrame);
  },
);

test('pictures with a part of their own go to its input', () => {
  const request = engineRequest({
    operation: 'wear',
    prompt: 'a red coat',
    references: references('target', 'garment'),
  });
  expect(built(shippedModel('idm-vton'), request).input).toMatchObject({
    human_img: 'https://files.example.org/0.jpg',
    garm_img: 'https://files.example.org/1.jpg',
    garment_des: 'a red coat',
    category: 'upper_body',
  });
  const dress = { ...request, prompt: '', garment: 'dress' } as const;
  expect(built(shippedModel('idm-vton'), dress).input).toMatchObject({
    garment_des: 'the garment in the picture',
    category: 'dresses',
  });
});

test('where not every length goes, the next longer one is asked for', () => {
  const request = engineRequest({
    operation: 'animate',
    references: references('target'),
    durationSeconds: 6,
  });
  expect(built(shippedModel('wan-2.5'), request).input.duration).toBe(10);
  expect(built(shippedModel('veo-3.1'), request).input.duration).toBe(6);
});
