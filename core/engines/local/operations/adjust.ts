/**
 * The edits of light and colour, one for each word. They keep shape and size; edit.node.ts has the
 * others.
 */
import type { EditWord } from '../edits/vocabulary.ts';
import { blendInto } from '../pixels/blend.ts';
import { blurPlane } from '../pixels/blur.ts';
import { addGrain, fractalNoise } from '../pixels/noise.ts';
import {
  at,
  clamp01,
  type Plane,
  parseHex,
  plane,
  planeOf,
  type Raster,
  smoothstep,
} from '../pixels/raster.ts';
import { grade, gradientMap, lumaPlane, vignette } from '../pixels/tone.ts';
import { addDiscs, bloom, scatter } from '../scenes/light.ts';
import type { Canvas } from '../stage.ts';

/**
 * A picture to change in place. `matte` is the subject in front, null where nothing stands out.
 */
export type AdjustmentTarget = { picture: Raster; matte: Plane | null; canvas: Canvas };

type Adjust = (a: AdjustmentTarget, amount: number) => void;

/** The changes of light and colour by word, each in place. */
export const ADJUSTMENTS: Partial<Record<EditWord, Adjust>> = {
  brighter: ({ picture }, k) => void grade(picture, { exposure: 0.42 * k }),
  darker: ({ picture }, k) => void grade(picture, { exposure: -0.55 * k }),
  contrast: ({ picture }, k) => void grade(picture, { contrast: 1 + 0.26 * k }),
  softer: ({ picture }, k) =>
    void grade(picture, { contrast: 1 - 0.22 * k, shadows: [0.04 * k, 0.04 * k, 0.05 * k] }),
  warmer: ({ picture }, k) => void grade(picture, { warmth: 0.09 * k }),
  colder: ({ picture }, k) => void grade(picture, { warmth: -0.09 * k }),
  mono: ({ picture }) => void grade(picture, { saturation: 0, contrast: 1.1 }),
  sepia: ({ picture }, k) => sepia(picture, clamp01(0.9 * k)),
  vivid: ({ picture }, k) => void grade(picture, { saturation: 1 + 0.42 * k, contrast: 1.04 }),
  muted: ({ picture }, k) =>
    void grade(picture, {
      saturation: 1 - 0.48 * clamp01(k),
      contrast: 0.95,
      shadows: [0.03, 0.03, 0.04],
    }),
  winter: (a, k) => winter(a, k),
  autumn: (a, k) => autumn(a, k),
  sunset: (a, k) => sunset(a, k),
  night: (a, k) => night(a, k),
  rain: (a, k) => rain(a, k),
  fog: (a, k) => fog(a, k),
  vintage: ({ picture, canvas }, k) => vintage(picture, canvas, k),
  sharpen: ({ picture, canvas }, k) => sharpen(picture, canvas, k),
  softSkin: ({ picture, canvas }, k) => softSkin(picture, canvas, k),
  vignette: ({ picture }, k) => void vignette(picture, clamp01(0.6 * k)),
  pixelate: ({ picture }, k) => pixelate(picture, k),
};

/** Returns a plane with 1 behind the subject and `front` on it. */
function behind({ matte, canvas }: AdjustmentTarget, front: number): Plane {
  return planeOf(canvas.width, canvas.height, (x, y) =>
    matte === null ? 1 : 1 - (1 - front) * at(matte.v, y * canvas.width + x),
  );
}

function sepia(picture: Raster, k: number): void {
  const toned = gradientMap(lumaPlane(picture), [
    { at: 0, colour: parseHex('#140b05') },
    { at: 0.5, colour: parseHex('#8b6843') },
    { at: 1, colour: parseHex('#fbeed3') },
  ]);
  blendInto(picture, toned, null, 'normal', k);
}

function winter(a: AdjustmentTarget, k: number): void {
  const { picture, canvas } = a;
  const { width, height, px, seed, random } = canvas;
  grade(picture, { saturation: 0.72, warmth: -0.05, exposure: 0.1, shadows: [0.01, 0.02, 0.05] });
  const light = lumaPlane(picture);
  const soft = blurPlane(light, 5 * px);
  // Snow settles on surfaces that face up, which are lighter above than below.
  const settled = planeOf(width, height, (x, y) => {
    const above = at(soft.v, Math.max(0, y - Math.round(14 * px)) * width + x);
    const up = smoothstep(0.01, 0.1, at(soft.v, y * width + x) - above * 0.94);
    const patch = smoothstep(0.42, 0.62, fractalNoise(x / (46 * px), y / (34 * px), seed, 4));
    return up * patch * 0.55 + smoothstep(0.78, 1, y / height) * patch * 0.5;
  });
  const back = behind(a, 0.12);
  for (let i = 0; i < settled.v.length; i++) settled.v[i] = at(settled.v, i) * at(back.v, i);
  blendInto(picture, [0.95, 0.97, 1], blurPlane(settled, 1.5 * px), 'normal', clamp01(k));
  blendInto(picture, [0.88, 0.93, 1], behind(a, 0.1), 'normal', 0.3 * clamp01(k));
  for (const [count, small, large, opacity] of [
    [260, 1.5, 5, 0.8],
    [70, 4, 11, 0.7],
    [14, 14, 30, 0.4],
  ] as const)
    addDiscs(
      picture,
      scatter(Math.round(count * k), random, (r) => ({
        x: r() * width,
        y: r() * height,
        radius: (small + (large - small) * r() ** 2) * px,
        colour: [0.97, 0.98, 1],
        opacity: opacity * (0.5 + 0.5 * r()),
        soft: 0.9,
      })),
    );
}

function autumn(a: AdjustmentTarget, k: number): void {
  const { picture, canvas } = a;
  const { rgb } = picture;
  const back = behind(a, 0.25);
  // Greens turn to gold; skin has little green and stays.
  for (let p = 0, i = 0; i < rgb.length; p++, i += 3) {
    const [r, g, b] = [at(rgb, i), at(rgb, i + 1), at(rgb, i + 2)];
    const leaf = smoothstep(0.01, 0.12, g - Math.max(r * 0.96, b)) * clamp01(k);
    rgb[i] = r + leaf * (g * 1.25 - r);
    rgb[i + 1] = g - leaf * g * 0.28;
    rgb[i + 2] = b * (1 - leaf * 0.55);
    const veil = at(back.v, p) * 0.16 * clamp01(k);
    rgb[i] = at(rgb, i) * (1 + veil);
    rgb[i + 2] = at(rgb, i + 2) * (1 - veil);
  }
  grade(picture, { warmth: 0.07 * k, saturation: 1.08, contrast: 1.04, shadows: [0.02, 0.008, 0] });
  const { width, height, px, random } = canvas;
  const leaves = ['#d9822b', '#c2521f', '#e0b03a', '#8f3a1a'].map(parseHex);
  addDiscs(
    picture,
    scatter(Math.round(34 * k), random, (r) => ({
      x: r() * width,
      y: r() * height,
      radius: (5 + 15 * r() ** 2) * px,
      colour: leaves[Math.floor(r() * leaves.length)] ?? [1, 0.6, 0.2],
      opacity: 0.3 + 0.4 * r(),
      soft: 0.35,
    })),
  );
}

function sunset(a: AdjustmentTarget, k: number): void {
  const { picture, canvas } = a;
  const { width, height, px } = canvas;
  grade(picture, {
    warmth: 0.12 * k,
    exposure: -0.12,
    contrast: 1.05,
    saturation: 1.08,
    shadows: [0.03, 0.005, 0.02],
  });
  const glow = planeOf(width, height, (x, y) => {
    const d = Math.hypot((x - width * 0.86) / width, (y - height * 0.16) / height);
    return Math.exp(-d * d * 2.6);
  });
  const back = behind(a, 0.45);
  for (let i = 0; i < glow.v.length; i++) glow.v[i] = at(glow.v, i) * at(back.v, i);
  blendInto(picture, [1, 0.56, 0.2], glow, 'screen', 0.62 * clamp01(k));
  const sky = planeOf(width, height, (_, y) => smoothstep(0.75, 0, y / height));
  for (let i = 0; i < sky.v.length; i++) sky.v[i] = at(sky.v, i) * at(back.v, i);
  blendInto(picture, [1, 0.62, 0.4], sky, 'softlight', 0.7 * clamp01(k));
  bloom(picture, 0.74, 22 * px, [1, 0.75, 0.45], 0.5);
}

function night(a: AdjustmentTarget, k: number): void {
  const { picture, canvas } = a;
  blendInto(picture, [0.3, 0.36, 0.56], behind(a, 0.6), 'multiply', clamp01(0.95 * k));
  grade(picture, {
    exposure: -0.35 * k,
    saturation: 0.74,
    warmth: -0.1,
    contrast: 1.14,
    shadows: [0, 0.006, 0.03],
  });
  vignette(picture, 0.4);
  bloom(picture, 0.55, 16 * canvas.px, [0.7, 0.8, 1], 0.4);
}

function rain(a: AdjustmentTarget, k: number): void {
  const { picture, canvas } = a;
  const { width, height, px, random } = canvas;
  grade(picture, { saturation: 0.74, warmth: -0.05, exposure: -0.22, contrast: 1.05 });
  blendInto(picture, [0.62, 0.68, 0.74], behind(a, 0.2), 'normal', 0.22 * clamp01(k));
  for (const [size, count, slant, length, opacity] of RAIN) {
    const streak = plane(width, height);
    for (let n = 0; n < count * (width / height) * 1.25; n++) {
      const [left, top] = [random() * width * 1.2, (random() * 1.2 - 0.2) * height];
      const reach = Math.round(length * px * (0.6 + 0.8 * random()));
      const strength = 0.35 + 0.65 * random();
      for (let s = 0; s < reach; s++) {
        const [x, y] = [Math.round(left - s * slant), Math.round(top + s)];
        if (x < 0 || x >= width || y < 0 || y >= height) continue;
        const i = y * width + x;
        streak.v[i] = Math.max(at(streak.v, i), strength * Math.sin((s / reach) * Math.PI));
      }
    }
    const drops = blurPlane(streak, size * px);
    for (let i = 0; i < drops.v.length; i++) drops.v[i] = clamp01(at(drops.v, i) * size * 2.6 * px);
    blendInto(picture, [0.86, 0.91, 0.97], drops, 'screen', opacity * clamp01(k));
  }
}

/**
 * Layers of drops, far to near: softness, number, slant, length, opacity; lengths in thousandths of
 * the shorter side.
 */
const RAIN = [
  [0.8, 700, 0.1, 46, 0.5],
  [1.5, 150, 0.13, 120, 0.6],
] as const;

function fog(a: AdjustmentTarget, k: number): void {
  const { picture, canvas } = a;
  const { width, height, px, seed } = canvas;
  const back = behind(a, 0.3);
  const mist = planeOf(width, height, (x, y) => {
    const drift = fractalNoise(x / (420 * px), y / (230 * px), seed, 4);
    return (
      clamp01(0.34 + 0.5 * smoothstep(0.3, 0.75, drift) + 0.2 * smoothstep(0.5, 1, y / height)) *
      at(back.v, y * width + x)
    );
  });
  grade(picture, { contrast: 0.88, saturation: 0.8 });
  blendInto(picture, [0.85, 0.88, 0.9], mist, 'normal', clamp01(0.85 * k));
}

function vintage(picture: Raster, { px, seed }: Canvas, k: number): void {
  grade(picture, {
    saturation: 0.74,
    contrast: 0.95,
    warmth: 0.05,
    shadows: [0.055, 0.035, 0.05],
    lights: [0, -0.02, -0.07],
  });
  vignette(picture, 0.34);
  addGrain(picture, seed, 0.075 * k, Math.max(1, 1.7 * px));
}

function sharpen(picture: Raster, { px }: Canvas, k: number): void {
  const light = lumaPlane(picture);
  const soft = blurPlane(light, Math.max(0.8, 1.6 * px));
  const { rgb } = picture;
  for (let p = 0, i = 0; i < rgb.length; p++, i += 3) {
    const edge = Math.max(-0.12, Math.min(0.12, at(light.v, p) - at(soft.v, p))) * 1.15 * k;
    for (let c = 0; c < 3; c++) rgb[i + c] = clamp01(at(rgb, i + c) + edge);
  }
}

/** Smooths skin-coloured areas, but keeps edges and the finest grain. */
function softSkin(picture: Raster, { px }: Canvas, k: number): void {
  const light = lumaPlane(picture);
  const fine = blurPlane(light, 1.6 * px);
  const broad = blurPlane(light, 9 * px);
  const { rgb } = picture;
  for (let p = 0, i = 0; i < rgb.length; p++, i += 3) {
    const [r, g, b] = [at(rgb, i), at(rgb, i + 1), at(rgb, i + 2)];
    const skin =
      smoothstep(0.02, 0.1, r - b) * smoothstep(-0.02, 0.03, r - g) * smoothstep(0.12, 0.25, r);
    const spot = at(fine.v, p) - at(broad.v, p);
    const even = spot * smoothstep(0.11, 0.03, Math.abs(spot)) * skin * clamp01(0.8 * k);
    for (let c = 0; c < 3; c++) rgb[i + c] = at(rgb, i + c) - even;
  }
}

function pixelate({ width, height, rgb }: Raster, k: number): void {
  const cell = Math.max(2, Math.round((Math.min(width, height) / 56) * k));
  for (let y = 0; y < height; y += cell)
    for (let x = 0; x < width; x += cell) {
      const [right, bottom] = [Math.min(width, x + cell), Math.min(height, y + cell)];
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (let v = y; v < bottom; v++)
          for (let u = x; u < right; u++) sum += at(rgb, (v * width + u) * 3 + c);
        const mean = sum / ((right - x) * (bottom - y));
        for (let v = y; v < bottom; v++)
          for (let u = x; u < right; u++) rgb[(v * width + u) * 3 + c] = mean;
      }
    }
}
