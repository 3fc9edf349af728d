/** Matches a figure with the light of the scene behind it: its temperature and its direction. */
import { at, type Raster, type Rgb, smoothstep } from '../pixels/raster.ts';
import type { Figure } from './framing.ts';

/** How far a figure goes along with its scene. */
const MATCH = {
  /** Share of the scene's tint that the figure takes on, and its limit, so that skin stays skin. */
  tint: 0.24,
  mostTint: 0.06,
  /** Gain on the side of the light for a scene that is lit from there only. */
  side: 0.2,
  above: 0.1,
  /** Lightness of a scene that gives no light, and of one that gives all of it. */
  dark: [0.03, 0.22],
  /** Distance from the face's middle at which a side is fully lit, in widths of the face. */
  reach: 1.3,
} as const;

/** The light of a scene. */
type SceneLight = {
  /** Gains of the colours, about 1; the lightness of grey stays. */
  tint: Rgb;
  /** Where the light comes from, -1..1: right and down are positive. */
  aside: number;
  below: number;
};

/**
 * Measures the light of a scene.
 * @param scene the backdrop at any size
 */
export function measureLight({ width, height, rgb }: Raster): SceneLight {
  const mean = [0, 0, 0];
  const [sums, moments] = [[0], [0, 0]];
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i += 3) {
      const [r, g, b] = [at(rgb, i), at(rgb, i + 1), at(rgb, i + 2)];
      mean[0] = (mean[0] as number) + r;
      mean[1] = (mean[1] as number) + g;
      mean[2] = (mean[2] as number) + b;
      const light = lumaOf(r, g, b);
      sums[0] = (sums[0] as number) + light;
      moments[0] = (moments[0] as number) + light * ((x + 0.5) / width - 0.5);
      moments[1] = (moments[1] as number) + light * ((y + 0.5) / height - 0.5);
    }
  const [sum = 0] = sums;
  const lightness = sum / (width * height);
  const given = smoothstep(MATCH.dark[0], MATCH.dark[1], lightness);
  const gain = (value = 0) =>
    1 + given * within((value / Math.max(1e-6, sum) - 1) * MATCH.tint, MATCH.mostTint);
  // A scene that is lit in one half only has a moment of a quarter.
  const from = (moment = 0) => within((moment / Math.max(1e-6, sum)) * 4, 1) * given;
  return {
    tint: [gain(mean[0]), gain(mean[1]), gain(mean[2])],
    aside: from(moments[0]),
    below: from(moments[1]),
  };
}

/**
 * Lights a figure like the scene, in place.
 * @param scene the backdrop at any size
 */
export function matchLight(figure: Figure, scene: Raster): void {
  const { tint, aside, below } = measureLight(scene);
  const { image, matte, face } = figure;
  const [r, g, b] = tint;
  const columns = Float32Array.from(
    { length: image.width },
    (_, x) => within((x - face.centre.x) / (face.width * MATCH.reach), 1) * aside * MATCH.side,
  );
  const { rgb } = image;
  for (let y = 0, p = 0; y < image.height; y++) {
    const away = within((y - face.centre.y) / (face.height * MATCH.reach), 1);
    const level = 1 + away * below * MATCH.above;
    for (let x = 0; x < image.width; x++, p++) {
      if (at(matte.v, p) <= 0) continue;
      const gain = level + at(columns, x);
      const i = p * 3;
      rgb[i] = at(rgb, i) * gain * r;
      rgb[i + 1] = at(rgb, i + 1) * gain * g;
      rgb[i + 2] = at(rgb, i + 2) * gain * b;
    }
  }
}

function lumaOf(r: number, g: number, b: number): number {
  return r * 0.299 + g * 0.587 + b * 0.114;
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}
