import { expect, it } from 'vitest';
import { OPERATIONS } from '../operations/lists.ts';
import { recipeDrawer } from '../testing/recipe-drawer.ts';
import { hasVideoCodecs } from '../vision/video-codecs.node.ts';
import type { Engine, EngineNeed } from './engine.ts';
import { supportedOperations } from './router.ts';
import { withoutVideos } from './without-videos.ts';

const able: Engine = { ...recipeDrawer, supports: () => true };
const need = (of: Partial<EngineNeed>): EngineNeed => ({
  operation: 'imagine',
  recipe: null,
  references: 1,
  realFaces: true,
  durationSeconds: 0,
  longEdgePx: 1024,
  ...of,
});

it('an engine without videos offers everything else, and says why not', () => {
  const engine = withoutVideos(able);
  const left = supportedOperations([engine], OPERATIONS);
  expect(OPERATIONS.filter((one) => !left.includes(one))).toEqual([
    'template-video',
    'animate',
    'motion',
    'video',
  ]);
  expect(engine.unsupportedReason?.(need({ operation: 'animate' }))).toContain('screened');
  expect(engine.unsupportedReason?.(need({ operation: 'cutout' }))).toBeNull();
});

it('nor does it make a variant of a video', () => {
  const recipe = (look: string) => ({ look, params: {} });
  const { supports } = withoutVideos(able);
  expect(supports(need({ operation: 'vary', recipe: recipe('film-noir') }))).toBe(false);
  expect(supports(need({ operation: 'vary', recipe: recipe('noir') }))).toBe(true);
});

it('decoders are there where their package and the one of this platform are', () => {
  const installed = new Set<string>();
  const resolve = (name: string) => {
    if (!installed.has(name)) throw new Error(`no ${name}`);
    return name;
  };
  expect(hasVideoCodecs(resolve)).toBe(false);
  installed.add('@napi-rs/webcodecs').add('@napi-rs/webcodecs-plan9-mips');
  expect(hasVideoCodecs(resolve)).toBe(false);
  installed.add(`@napi-rs/webcodecs-${process.platform}-${process.arch}-gnu`);
  expect(hasVideoCodecs(resolve)).toBe(true);
});

it('they are there in this installation', () => {
  expect(hasVideoCodecs()).toBe(true);
});
