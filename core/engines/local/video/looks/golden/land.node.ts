import { fractalNoise, seededRandom, valueNoise } from '../../../pixels/noise.ts';
import { mix, parseHex, type Rgb } from '../../../pixels/raster.ts';
import { place } from '../../raster/affine.ts';
import { draw } from '../../raster/draw.ts';
import { blurOpaque } from '../../raster/soften.ts';
import { bokeh, disc } from '../../raster/sprites.ts';
import { createSurface, type Surface, shadeSurface } from '../../raster/surface.ts';
import { drawVector } from '../../stage/vector.node.ts';

/** Position of the sun, as shares of the resting backdrop. */
export const SUN = { x: 0.27, y: 0.3 };

/** Half the pixels are enough for a backdrop out of focus. */
const HALF = 0.5;

const HIGH = parseHex('#5d7eb4');
const SKY = parseHex('#e39a66');
const LOW = parseHex('#ffcf8c');
const HILL_FAR = parseHex('#a86a44');
const HILL_NEAR = parseHex('#4e3018');
const GRASS_FAR = parseHex('#e0a24c');
const GRASS_NEAR = parseHex('#5a3a17');

/** Draws a meadow before hills and a low sun, out of focus; a fifth larger than the frame. */
export function goldenMeadow(width: number, height: number, seed: number): Surface {
  const w = Math.round(width * HALF * 1.2);
  const h = Math.round(height * HALF * 1.02);
  const aspect = w / h;
  const sharp = shadeSurface(w, h, (x, y, out) => {
    const ridge = 0.47 + 0.05 * fractalNoise(x * aspect * 3, 1, seed, 3) - 0.02;
    const trees = 0.53 + 0.07 * fractalNoise(x * aspect * 7, 5, seed + 1, 4) - 0.045;
    const field = 0.6 + 0.012 * valueNoise(x * aspect * 4, 9, seed);
    let colour: Rgb;
    if (y < ridge) {
      const t = Math.min(1, y / 0.47);
      colour = t < 0.55 ? mix(HIGH, SKY, t / 0.55) : mix(SKY, LOW, (t - 0.55) / 0.45);
      const cloud = fractalNoise(x * aspect * 2.2, y * 7, seed + 4, 4);
      colour = mix(colour, LOW, Math.max(0, cloud - 0.5) * 1.1 * (1 - t * 0.4));
    } else if (y < trees) colour = mix(HILL_FAR, LOW, 0.25);
    else if (y < field)
      colour = mix(HILL_NEAR, HILL_FAR, 0.18 + 0.5 * valueNoise(x * aspect * 26, y * 40, seed + 2));
    else {
      const t = (y - field) / (1 - field);
      const blade = valueNoise(x * aspect * (70 - 50 * t), y * 16, seed + 3);
      colour = mix(mix(GRASS_FAR, GRASS_NEAR, t ** 0.8), LOW, (0.42 - 0.3 * t) * blade);
    }
    const near = Math.hypot((x - SUN.x) * aspect, y - SUN.y);
    const warm = Math.exp(-near * near * 8) * 0.3 + Math.exp(-near * near * 130) * 1.1;
    for (let c = 0; c < 3; c++)
      out[c] = 255 * ((colour[c] as number) * 0.9 + warm * (c === 0 ? 0.5 : c === 1 ? 0.36 : 0.16));
  });
  return blurOpaque(sharp, Math.max(1, h * 0.009));
}

/** Draws out-of-focus lights between leaves, for the blend mode `add`. */
export function bokehField(width: number, height: number, seed: number): Surface {
  const field = createSurface(Math.round(width * HALF * 1.2), Math.round(height * HALF));
  const next = seededRandom(seed ^ 0xb0ce);
  const colours = [
    [255, 172, 92],
    [255, 138, 62],
    [255, 196, 128],
  ] as const;
  const sprites = colours.map((colour) => disc(height * 0.06, colour, bokeh));
  for (let n = 0; n < 46; n++) {
    const sprite = sprites[n % 3] as Surface;
    const aside = next();
    const scale = 0.16 + 0.8 * next() ** 1.7;
    const y = 0.12 + 0.5 * next() ** 0.8;
    draw(
      field,
      sprite,
      place(
        { x: sprite.width / 2, y: sprite.height / 2 },
        { x: aside * field.width, y: y * field.height },
        scale,
      ),
      { blend: 'add', opacity: 0.08 + 0.22 * next() },
    );
  }
  return field;
}

/** Draws blurred grass close to the lens at both lower corners. */
export function grasses(width: number, height: number, seed: number): Promise<Surface> {
  const next = seededRandom(seed ^ 0x6a55);
  const w = width * 1.16;
  const h = height * 0.34;
  const blades: string[] = [];
  for (let n = 0; n < 64; n++) {
    const left = n % 2 === 0;
    const aside = next() ** 1.5 * 0.3;
    const x = (left ? aside : 1 - aside) * w;
    const tall = h * (0.9 - aside * 2.2) * (0.45 + 0.5 * next());
    const lean = (next() - (left ? 0.3 : 0.7)) * h * 0.34;
    const thick = w * (0.004 + 0.007 * next());
    const colour = ['#e7a447', '#b87426', '#7a4a18', '#f6c778'][Math.floor(next() * 4)];
    blades.push(
      `<path d="M${x - thick} ${h} Q ${x + lean * 0.2} ${h - tall * 0.6} ${x + lean} ${h - tall} Q ${x + lean * 0.35 + thick} ${h - tall * 0.55} ${x + thick} ${h} Z" fill="${colour}" opacity="0.85"/>`,
    );
  }
  return drawVector(
    w,
    h,
    `<defs><filter id="b" x="-10%" y="-10%" width="120%" height="120%"><feGaussianBlur stdDeviation="${w * 0.007}"/></filter></defs><g filter="url(#b)">${blades.join('')}</g>`,
  );
}
