import sharp from 'sharp';
import { expect, test } from 'vitest';
import { loadTemplates } from '../../../core/templates/load.node.ts';
import { drawnCover } from './draw.ts';
import { DRAWN_COVERS } from './specs.ts';

const official = await loadTemplates();

test('exactly the looks without a local recipe have a drawing that stands for them', () => {
  const undrawn = official.filter(({ recipe }) => recipe === null).map(({ id }) => id);
  expect(Object.keys(DRAWN_COVERS).sort()).toEqual(undrawn.sort());
});

test('each drawing is a picture of its own in the proportions of its look, the same in every run', async () => {
  const drawn = new Set<string>();
  for (const { id, aspect } of official) {
    const cover = DRAWN_COVERS[id];
    if (!cover) continue;
    const svg = drawnCover(cover, aspect);
    expect(drawnCover(cover, aspect)).toBe(svg);
    drawn.add(svg);
    const { width = 0, height = 1 } = await sharp(Buffer.from(svg)).metadata();
    expect(width / height, id).toBeCloseTo(aspect === '16:9' ? 16 / 9 : 4 / 5, 1);
    expect((await sharp(Buffer.from(svg)).stats()).entropy, id).toBeGreaterThan(2);
  }
  expect(drawn.size).toBe(Object.keys(DRAWN_COVERS).length);
});
