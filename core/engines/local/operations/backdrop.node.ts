/** The places behind a subject, with the ground that it stands on. */
import { COLOURS, type Colour, type Place } from '../edits/vocabulary.ts';
import { blurRaster } from '../pixels/blur.ts';
import { fractalNoise, valueNoise } from '../pixels/noise.ts';
import { at, mix, parseHex, type Raster, type Rgb, raster, smoothstep } from '../pixels/raster.ts';
import { downscaleRaster, resizeRaster } from '../pixels/sample.ts';
import { grade, verticalGradient } from '../pixels/tone.ts';
import { snowyForest } from '../scenes/forest.node.ts';
import { addDiscs, scatter } from '../scenes/light.ts';
import { meadow } from '../scenes/meadow.ts';
import { mountains } from '../scenes/mountains.node.ts';
import { paintedBackdrop } from '../scenes/studio.ts';
import type { Canvas } from '../stage.ts';

/** A backdrop with the properties of its ground and its light. */
export type Backdrop = {
  picture: Raster;
  /**
   * The row where the ground begins, in pixels from the top; the frame's height where there is no
   * ground.
   */
  horizon: number;
  /** Strength of reflections on the ground, 0..1. */
  gloss: number;
  /** The light's colour as gains, about 1. */
  light: Rgb;
};

type Ground = { colour: (x: number, z: number, seed: number) => Rgb; gloss: number };

const DEFAULT_STUDIO: Rgb = [0.72, 0.7, 0.68];

const marble = (x: number, z: number, seed: number): Rgb => {
  const warp = fractalNoise(x * 1.6, z * 1.6, seed, 5) * 4;
  const vein = 1 - Math.abs(Math.sin(x * 1.3 + z * 0.9 + warp * 1.9));
  const fine = 1 - Math.abs(Math.sin(x * 3.1 - z * 2.2 + warp * 3.3));
  const dark =
    0.42 * vein ** 14 + 0.16 * fine ** 18 + 0.1 * fractalNoise(x * 0.8, z * 0.8, seed + 5, 4);
  return [0.93 - dark, 0.925 - dark, 0.92 - dark * 0.92];
};

const planks = (x: number, z: number, seed: number): Rgb => {
  const board = Math.floor(z * 1.4);
  const inside = z * 1.4 - board;
  const gap = smoothstep(0, 0.03, inside) * smoothstep(1, 0.97, inside);
  const ring = z * 9 + fractalNoise(x * 0.9 + board * 7, z * 3, seed + board, 3) * 3.4;
  const k = 0.25 + 0.35 * (0.5 + 0.5 * Math.sin(ring * 3)) + 0.4 * valueNoise(x * 3, z * 60, seed);
  const tone = (0.72 + 0.3 * valueNoise(board * 3.7, 1.5, seed)) * (0.4 + 0.6 * gap);
  return mix([0.3 * tone, 0.17 * tone, 0.1 * tone], [0.72 * tone, 0.47 * tone, 0.28 * tone], k);
};

const grains =
  (low: Rgb, high: Rgb, scale: number) =>
  (x: number, z: number, seed: number): Rgb => {
    const wave = fractalNoise(x * 1.2, z * 3, seed, 4);
    return mix(low, high, 0.62 * wave + 0.38 * valueNoise(x * scale, z * scale, seed + 3));
  };

const GROUNDS: Partial<Record<Place, Ground>> = {
  marble: { colour: marble, gloss: 0.34 },
  wood: { colour: planks, gloss: 0.14 },
  beach: { colour: grains([0.72, 0.58, 0.42], [0.95, 0.84, 0.66], 70), gloss: 0 },
  forest: { colour: grains([0.12, 0.13, 0.06], [0.34, 0.36, 0.15], 40), gloss: 0 },
  meadow: { colour: grains([0.3, 0.3, 0.08], [0.62, 0.58, 0.24], 50), gloss: 0 },
  mountains: { colour: grains([0.28, 0.29, 0.31], [0.52, 0.52, 0.53], 30), gloss: 0 },
  snow: { colour: grains([0.76, 0.82, 0.9], [0.97, 0.98, 1], 40), gloss: 0.06 },
  neon: { colour: grains([0.03, 0.03, 0.06], [0.09, 0.08, 0.14], 24), gloss: 0.5 },
  sky: { colour: grains([0.86, 0.89, 0.94], [0.98, 0.98, 1], 6), gloss: 0.12 },
};

const LIGHTS: Partial<Record<Place, Rgb>> = {
  beach: [1.04, 1.01, 0.95],
  forest: [0.94, 1.02, 0.9],
  meadow: [1.08, 1, 0.86],
  snow: [0.96, 1, 1.06],
  neon: [0.98, 0.88, 1.08],
  wood: [1.05, 1, 0.94],
};

/**
 * Draws a backdrop.
 * @param place null for a plain backdrop of the colour
 * @param ground true to add a ground to stand on; false for a landscape or wall only
 */
export function drawBackdrop(
  canvas: Canvas,
  place: Place | null,
  colour: Colour | null,
  ground: boolean,
): Backdrop {
  const tone = colour === null ? null : parseHex(COLOURS[colour]);
  const light = LIGHTS[place ?? 'studio'] ?? [1, 1, 1];
  if (place === null || place === 'studio') return studio(canvas, tone, ground, place !== null);
  const behind = far(canvas, place, tone);
  const surface = GROUNDS[place];
  if (!ground || surface === undefined)
    return { picture: behind, horizon: canvas.height, gloss: 0, light };
  const horizon = Math.round(canvas.height * 0.66);
  const blurred = soften(raise(behind, horizon), (place === 'neon' ? 4 : 16) * canvas.px);
  return {
    picture: layGround(blurred, canvas, surface, horizon),
    horizon,
    gloss: surface.gloss,
    light,
  };
}

/** Draws a seamless sweep: the wall turns into the floor without an edge. */
function studio(canvas: Canvas, tone: Rgb | null, ground: boolean, lit: boolean): Backdrop {
  const colour = tone ?? DEFAULT_STUDIO;
  const flat = !lit && !ground;
  const picture = flat
    ? raster(canvas.width, canvas.height, colour)
    : paintedBackdrop(canvas, canvas.seed, colour, 0.4);
  if (!ground) return { picture, horizon: canvas.height, gloss: 0, light: [1, 1, 1] };
  const { width, height } = canvas;
  const horizon = Math.round(height * 0.7);
  for (let y = 0, i = 0; y < height; y++) {
    const k =
      1 + 0.16 * smoothstep(0.6, 0.82, y / height) - 0.1 * smoothstep(0.85, 1.1, y / height);
    for (let x = 0; x < width * 3; x++, i++) picture.rgb[i] = at(picture.rgb, i) * k;
  }
  return { picture, horizon, gloss: 0.2, light: [1, 1, 1] };
}

/** Moves the low horizon of a landscape up to the row where the ground begins. */
function raise(behind: Raster, horizon: number): Raster {
  const { width, height } = behind;
  const out = raster(width, height);
  const scale = Math.max(0.72, horizon / height);
  for (let y = 0; y < horizon; y++) {
    const from = Math.min(height - 1, Math.round(y / scale)) * width * 3;
    out.rgb.set(behind.rgb.subarray(from, from + width * 3), y * width * 3);
  }
  const edge = behind.rgb.subarray(0, width * 3);
  for (let y = horizon; y < height; y++)
    out.rgb.set(
      horizon > 0 ? out.rgb.slice((horizon - 1) * width * 3, horizon * width * 3) : edge,
      y * width * 3,
    );
  return out;
}

function soften(picture: Raster, sigma: number): Raster {
  const step = Math.max(1, Math.floor(sigma / 3));
  const small = blurRaster(downscaleRaster(picture, step), sigma / step);
  return resizeRaster(small, picture.width, picture.height);
}

function layGround(
  picture: Raster,
  { width, height, seed }: Canvas,
  ground: Ground,
  horizon: number,
): Raster {
  const depth = height - horizon;
  for (let y = horizon; y < height; y++) {
    const near = (y - horizon + depth * 0.12) / depth;
    const z = 1.1 / near;
    const lit = 0.82 + 0.26 * smoothstep(0, 0.5, near) - 0.14 * smoothstep(0.7, 1.1, near);
    const haze = smoothstep(0.26, 0.12, near) * 0.65;
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 3;
      const u = ((x / width - 0.5) * (width / height) * 2.6) / near ** 0.9 + 7;
      const colour = ground.colour(u, z + 3, seed);
      for (let c = 0; c < 3; c++) {
        const own = (colour[c] as number) * lit;
        picture.rgb[i + c] = own + (at(picture.rgb, i + c) - own) * haze;
      }
    }
  }
  return picture;
}

function far(canvas: Canvas, place: Place, tone: Rgb | null): Raster {
  const { width, height, px, random, seed } = canvas;
  switch (place) {
    case 'beach':
      return beach(canvas);
    case 'meadow':
      return meadow(canvas, width * 0.7, height * 0.3);
    case 'snow':
      return snowyForest(canvas);
    case 'mountains':
      return mountains(
        canvas,
        { sky: ['#7fa6cf', '#c9dcea', '#f4e9dc'], far: '#a9bfd3', near: '#3a4f5e', sun: '#fff6e2' },
        0,
        0.86,
      );
    case 'forest':
      return grade(meadow(canvas, width * 0.3, height * 0.2), {
        saturation: 0.8,
        warmth: -0.16,
        tint: -0.16,
        exposure: -0.15,
      });
    case 'neon':
      return neonStreet(canvas);
    case 'sky':
      return sky(canvas);
    case 'wood': {
      const wall = paintedBackdrop(canvas, seed, tone ?? [0.5, 0.38, 0.28], 0.6);
      return addDiscs(
        wall,
        scatter(26, random, (r) => ({
          x: r() * width,
          y: r() * height * 0.6,
          radius: (20 + 46 * r()) * px,
          colour: [1, 0.78, 0.5],
          opacity: 0.05 + 0.16 * r(),
          soft: 0.3,
        })),
      );
    }
    default:
      return paintedBackdrop(canvas, seed, tone ?? [0.78, 0.76, 0.74], 0.4);
  }
}

function beach(canvas: Canvas): Raster {
  const { width, height, px, seed } = canvas;
  const picture = verticalGradient(width, height, [
    { at: 0, colour: parseHex('#5fa8dc') },
    { at: 0.42, colour: parseHex('#bfe0f0') },
    { at: 0.52, colour: parseHex('#eef3ee') },
    { at: 1, colour: parseHex('#eef3ee') },
  ]);
  const shore = 0.86;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const v = y / height;
      const i = (y * width + x) * 3;
      const u = x / (300 * px);
      const cloud =
        smoothstep(0.52, 0.78, fractalNoise(u * 1.1, v * 7, seed, 5)) *
        smoothstep(0.5, 0.2, v) *
        0.75;
      let colour: Rgb = mix(
        [at(picture.rgb, i), at(picture.rgb, i + 1), at(picture.rgb, i + 2)],
        [1, 1, 1],
        cloud,
      );
      if (v > 0.52) {
        const near = (v - 0.52) / (shore - 0.52);
        const wave = fractalNoise(u * (2.4 - near), (1 / (near + 0.06)) * 5, seed + 2, 3);
        colour = mix(parseHex('#2f87ac'), parseHex('#7fd0cf'), near * 0.8 + (wave - 0.5) * 0.5);
        const foam = smoothstep(0.62, 0.72, wave) * smoothstep(0.55, 1, near);
        colour = mix(colour, [0.97, 0.98, 0.97], foam * 0.8);
        const edge = shore + 0.02 * (fractalNoise(u, 4, seed + 6, 3) - 0.5);
        colour = mix(colour, [0.9, 0.79, 0.6], smoothstep(edge - 0.006, edge + 0.012, v));
      }
      for (let c = 0; c < 3; c++) picture.rgb[i + c] = colour[c] as number;
    }
  return soften(picture, 5 * px);
}

function neonStreet(canvas: Canvas): Raster {
  const { width, height, px, random } = canvas;
  const picture = verticalGradient(width, height, [
    { at: 0, colour: parseHex('#0b0a1e') },
    { at: 0.6, colour: parseHex('#2a1440') },
    { at: 1, colour: parseHex('#120a22') },
  ]);
  const tubes = ['#ff2d78', '#19c8ff', '#a24bff', '#ffb02e', '#25ffb0'].map(parseHex);
  return addDiscs(
    picture,
    scatter(90, random, (r) => ({
      x: r() * width,
      y: height * (0.1 + 0.75 * r() ** 0.8),
      radius: (12 + 44 * r() ** 2) * px,
      colour: tubes[Math.floor(r() * tubes.length)] ?? [1, 1, 1],
      opacity: 0.35 + 0.6 * r(),
      soft: 0.12,
    })),
  );
}

function sky({ width, height, px, seed }: Canvas): Raster {
  const picture = verticalGradient(width, height, [
    { at: 0, colour: parseHex('#3f87cf') },
    { at: 1, colour: parseHex('#cfe6f6') },
  ]);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i += 3) {
      const k = smoothstep(0.48, 0.76, fractalNoise(x / (320 * px), y / (190 * px), seed, 6));
      const shade = 0.9 + 0.1 * fractalNoise(x / (90 * px), y / (60 * px) + 3, seed, 3);
      for (let c = 0; c < 3; c++) picture.rgb[i + c] = at(picture.rgb, i + c) * (1 - k) + shade * k;
    }
  return picture;
}
