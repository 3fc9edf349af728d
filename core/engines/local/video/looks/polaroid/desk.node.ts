import { fractalNoise, seededRandom, valueNoise } from '../../../pixels/noise.ts';
import { mix, parseHex } from '../../../pixels/raster.ts';
import { place } from '../../raster/affine.ts';
import { draw } from '../../raster/draw.ts';
import { type Surface, shadeSurface } from '../../raster/surface.ts';
import { drawVector } from '../../stage/vector.node.ts';

/** Size of the desk as a multiple of the frame's, in each direction. */
const DESK_SPAN = 1.5;

/** Pixels of the desk for each pixel of the frame at rest. */
export const DESK_SCALE = 0.75;

const WALNUT = parseHex('#5b3a22');
const WALNUT_DARK = parseHex('#2e1b0f');
const WALNUT_LIGHT = parseHex('#8d5f38');

/** Draws a walnut desk in window light, with a cup of coffee at its edge. */
export async function desk(width: number, height: number, seed: number): Promise<Surface> {
  const w = Math.round(width * DESK_SPAN * DESK_SCALE);
  const h = Math.round(height * DESK_SPAN * DESK_SCALE);
  const unit = Math.min(width, height) * DESK_SPAN * DESK_SCALE;
  const boards = 0.3;
  const wood = shadeSurface(w, h, (x, y, out) => {
    const px = (x * w) / unit;
    const py = (y * h) / unit;
    const board = Math.floor(px / boards);
    const along = py + board * 3.7;
    const bend = 0.05 * valueNoise(px * 1.6, along * 0.8, seed + board);
    const ring =
      0.5 + 0.5 * Math.sin((px + bend * 2.4) * 95 + 5 * valueNoise(px * 3, along * 0.9, seed));
    const fibre = fractalNoise(px * 130, along * 3.2, seed + 3, 2);
    let colour = mix(WALNUT_DARK, WALNUT_LIGHT, 0.2 + 0.28 * ring + 0.42 * (fibre - 0.25));
    colour = mix(colour, WALNUT, 0.34 + 0.2 * valueNoise(board * 9.3, 0.5, seed));
    const seam = Math.min(1, Math.abs(px / boards - Math.round(px / boards)) * boards * 220);
    const glow = Math.exp(-((x - 0.36) ** 2 * 3.2 + (y - 0.32) ** 2 * 2.6));
    const light = (0.34 + 0.98 * glow) * (0.45 + 0.55 * seam);
    out[0] = 255 * colour[0] * light * 1.08;
    out[1] = 255 * colour[1] * light;
    out[2] = 255 * colour[2] * light * (0.96 - 0.1 * glow);
  });
  const cup = await drawVector(300, 300, CUP);
  const size = (unit * 0.36) / 300;
  draw(wood, cup, place({ x: 150, y: 150 }, { x: w * 0.86, y: h * 0.2 }, size, 0.5));
  return wood;
}

const CUP = `<defs>
<radialGradient id="saucer" cx="0.4" cy="0.38" r="0.7"><stop offset="0" stop-color="#fffaf0"/><stop offset="0.75" stop-color="#e3d8c6"/><stop offset="1" stop-color="#b9ab95"/></radialGradient>
<radialGradient id="coffee" cx="0.42" cy="0.4" r="0.62"><stop offset="0" stop-color="#9a6230"/><stop offset="0.6" stop-color="#55300f"/><stop offset="1" stop-color="#2a1505"/></radialGradient>
<filter id="s" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="9"/></filter></defs>
<circle cx="162" cy="166" r="118" fill="#000" opacity="0.5" filter="url(#s)"/>
<circle cx="150" cy="150" r="116" fill="url(#saucer)"/><circle cx="150" cy="150" r="84" fill="none" stroke="#a8987e" stroke-opacity="0.5" stroke-width="3"/>
<circle cx="156" cy="160" r="74" fill="#000" opacity="0.35" filter="url(#s)"/>
<rect x="206" y="138" width="48" height="24" rx="11" fill="#e9dfcd"/>
<circle cx="150" cy="150" r="70" fill="#fbf5e9"/><circle cx="150" cy="150" r="61" fill="url(#coffee)"/>
<path d="M112 136 q38 -34 76 0" stroke="#e8c79a" stroke-opacity="0.55" stroke-width="4" fill="none"/>`;

/** Draws the soft shadow of leaves before the window, black with alpha. */
export function leafShadow(width: number, height: number, seed: number): Promise<Surface> {
  const next = seededRandom(seed ^ 0x1eaf);
  const w = width * 0.5;
  const h = height * 0.5;
  const leaves: string[] = [];
  for (let branch = 0; branch < 6; branch++) {
    let x = w * (0.3 + 0.16 * branch);
    let y = -h * (0.04 + 0.05 * next());
    let angle = Math.PI * (0.5 + 0.16 * (next() - 0.5) + 0.03 * branch);
    const count = 4 + Math.floor(next() * 5) + branch;
    for (let n = 0; n < count; n++) {
      x += Math.cos(angle) * w * 0.075;
      y += Math.sin(angle) * w * 0.075;
      angle += (next() - 0.5) * 0.3;
      for (const side of [-1, 1]) {
        const turn = ((angle + side * 0.8) * 180) / Math.PI;
        const long = w * (0.036 + 0.018 * next());
        leaves.push(
          `<ellipse cx="${long}" cy="0" rx="${long}" ry="${long * 0.3}" transform="translate(${x} ${y}) rotate(${turn})"/>`,
        );
      }
    }
  }
  return drawVector(
    w,
    h,
    `<defs><filter id="b" x="-10%" y="-10%" width="120%" height="120%"><feGaussianBlur stdDeviation="${w * 0.01}"/></filter></defs><g fill="#120804" filter="url(#b)">${leaves.join('')}</g>`,
  );
}

/** Draws the soft shadow of a card, black with alpha. The card covers the middle half. */
export function cardShadow(width: number, height: number): Promise<Surface> {
  const w = width / 2;
  const h = height / 2;
  return drawVector(
    w,
    h,
    `<defs><filter id="b" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${w * 0.035}"/></filter></defs><rect x="${w * 0.25}" y="${h * 0.25}" width="${w * 0.5}" height="${h * 0.5}" fill="#0a0502" filter="url(#b)"/>`,
  );
}
