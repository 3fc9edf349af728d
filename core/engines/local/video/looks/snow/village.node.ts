import { fractalNoise, seededRandom, valueNoise } from '../../../pixels/noise.ts';
import { mix, parseHex, type Rgb } from '../../../pixels/raster.ts';
import { place } from '../../raster/affine.ts';
import { draw } from '../../raster/draw.ts';
import { blurOpaque } from '../../raster/soften.ts';
import { bokeh, disc } from '../../raster/sprites.ts';
import { createSurface, type Surface, shadeSurface } from '../../raster/surface.ts';
import { drawVector } from '../../stage/vector.node.ts';

const HALF = 0.5;
const NIGHT = parseHex('#0b1838');
const DUSK = parseHex('#38578f');
const GLOW = parseHex('#c99f9b');
const SNOW_FAR = parseHex('#7f96bd');
const SNOW_NEAR = parseHex('#24375f');

/** Draws a snowy evening out of focus: sky, hills, the warm lights of a village. */
export async function evening(width: number, height: number, seed: number): Promise<Surface> {
  const w = Math.round(width * HALF * 1.16);
  const h = Math.round(height * HALF * 1.06);
  const aspect = w / h;
  const ground = shadeSurface(w, h, (x, y, out) => {
    const hill = 0.55 + 0.08 * fractalNoise(x * aspect * 2.5, 3, seed, 3) - 0.04;
    let colour: Rgb;
    if (y < hill) {
      const t = y / 0.56;
      colour =
        t < 0.6 ? mix(NIGHT, DUSK, t / 0.6) : mix(DUSK, GLOW, ((t - 0.6) / 0.4) ** 1.6 * 0.8);
      colour = mix(colour, DUSK, 0.25 * Math.max(0, fractalNoise(x * 3, y * 5, seed + 7, 4) - 0.4));
    } else {
      const t = (y - hill) / (1 - hill);
      colour = mix(SNOW_FAR, SNOW_NEAR, Math.min(1, t * 1.3));
      colour = mix(colour, SNOW_FAR, 0.35 * valueNoise(x * aspect * 9, y * 30, seed + 3) * (1 - t));
    }
    for (let c = 0; c < 3; c++) out[c] = 255 * (colour[c] as number);
  });
  const woods = await drawVector(w, h, firs(w, h, seed));
  draw(ground, woods, place({ x: 0, y: 0 }, { x: 0, y: 0 }, 1));
  const soft = blurOpaque(ground, Math.max(1, h * 0.0085));
  strewLights(soft, seed);
  return soft;
}

/** Renders two rows of snow-covered firs with a gap for the person in the middle. */
function firs(w: number, h: number, seed: number): string {
  const next = seededRandom(seed ^ 0xf1f5);
  const trees: string[] = [];
  for (let n = 0; n < 26; n++) {
    const near = n > 12;
    const side = n % 2 === 0 ? next() * 0.36 : 1 - next() * 0.36;
    const foot = h * (near ? 0.74 + next() * 0.1 : 0.6 + next() * 0.04);
    const tall = h * (near ? 0.34 + next() * 0.2 : 0.16 + next() * 0.12);
    trees.push(
      fir(side * w, foot, tall, near ? '#0f2138' : '#2a4266', near ? '#8fa9cf' : '#7d95bd'),
    );
  }
  return trees.join('');
}

function fir(x: number, foot: number, tall: number, dark: string, snow: string): string {
  const parts: string[] = [];
  for (let tier = 0; tier < 5; tier++) {
    const top = foot - tall + (tall * tier) / 5.6;
    const half = tall * (0.09 + tier * 0.055);
    const low = top + tall * 0.3;
    parts.push(
      `<path d="M${x} ${top} L${x + half} ${low} Q${x} ${low - tall * 0.05} ${x - half} ${low} Z" fill="${dark}"/>`,
    );
    parts.push(
      `<path d="M${x} ${top} L${x - half * 0.95} ${low} Q${x - half * 0.3} ${low - tall * 0.1} ${x} ${top} Z" fill="${snow}" opacity="0.75"/>`,
    );
  }
  return parts.join('');
}

function strewLights(ground: Surface, seed: number): void {
  const next = seededRandom(seed ^ 0x11a7);
  const { width, height } = ground;
  const sprites = (
    [
      [255, 176, 84],
      [255, 206, 130],
      [255, 132, 76],
    ] as const
  ).map((colour) => disc(height * 0.05, colour, bokeh));
  for (let n = 0; n < 44; n++) {
    const sprite = sprites[n % 3] as Surface;
    draw(
      ground,
      sprite,
      place(
        { x: sprite.width / 2, y: sprite.height / 2 },
        { x: next() * width, y: height * (0.46 + 0.16 * next() ** 1.5) },
        0.18 + 0.62 * next() ** 2,
      ),
      { blend: 'add', opacity: 0.16 + 0.4 * next() },
    );
  }
}

/** Draws two strings of warm bulbs across the top, far out of focus, for the blend mode `add`. */
export function lightStrings(width: number, height: number): Surface {
  const w = Math.round(width * HALF * 1.2);
  const h = Math.round(height * HALF * 0.3);
  const strings = createSurface(w, h);
  for (const [sag, top, size, gain, count] of [
    [0.3, 0.04, 0.042, 0.72, 8],
    [0.5, 0.26, 0.066, 0.62, 5],
  ] as const) {
    const bulb = disc(height * HALF * size, [255, 150, 52], bokeh);
    for (let n = 0; n <= count; n++) {
      const t = n / count;
      const y = h * (top + sag * (1 - (2 * t - 1) ** 2) * 0.8);
      draw(strings, bulb, place({ x: bulb.width / 2, y: bulb.height / 2 }, { x: t * w, y }, 1), {
        blend: 'add',
        opacity: gain,
      });
    }
  }
  return strings;
}
