import sharp from 'sharp';
import type { Person } from '../../../../../vision/person.ts';
import { valueNoise } from '../../../pixels/noise.ts';
import type { Raster } from '../../../pixels/raster.ts';
import { grade } from '../../../pixels/tone.ts';
import { place } from '../../raster/affine.ts';
import { draw } from '../../raster/draw.ts';
import { clamp, createSurface, pack, type Surface } from '../../raster/surface.ts';
import { toSurface } from '../../stage/light.ts';
import { drawTitle } from '../../stage/title.node.ts';
import { drawVector } from '../../stage/vector.node.ts';

/** Proportions of an instant photo, as shares of the card's width. */
const CARD = { height: 1.21, margin: 0.06, picture: 0.88 };

/** An instant photo at three stages of its development, all of one size. */
export type Card = { blank: Surface; faint: Surface; done: Surface };

/** The colours of an instant film. */
export type CardStyle = 'colour' | 'warm' | 'mono';

/**
 * Prints a photo on an instant-film card.
 * @param width of the card in pixels
 */
export async function printCard(
  person: Person,
  width: number,
  style: CardStyle,
  caption: string,
  seed: number,
): Promise<Card> {
  const side = Math.round(width * CARD.picture);
  const photo = await squareAround(person, side, style === 'mono' ? 1.75 : 2.25);
  develop(photo, style, seed);
  const done = toSurface(photo);
  const faint = toSurface(fainter(photo));
  const blank = toSurface(undeveloped(side, seed));
  const words = await drawTitle(caption, width * 0.86, width * 0.2, {
    family: 'Caveat',
    fill: '#2b2f4a',
    letterWidth: 0.42,
  });
  const [a, b, c] = await Promise.all(
    [blank, faint, done].map((picture) => mount(picture, width, words, seed)),
  );
  if (!a || !b || !c) throw new Error('a card was not printed');
  return { blank: a, faint: b, done: c };
}

/** Returns a card's height for a width, in pixels. */
export function cardHeight(width: number): number {
  return Math.round(width * CARD.height);
}

/** Crops the photo to a square with the face slightly above the middle. */
async function squareAround(person: Person, side: number, faces: number): Promise<Raster> {
  const { widthPx, heightPx, face, bounds } = person;
  const focus = face?.box ?? {
    x: bounds.x,
    y: bounds.y,
    width: bounds.width,
    height: bounds.height * 0.6,
  };
  const size = Math.round(Math.min(widthPx, heightPx, Math.max(focus.width, focus.height) * faces));
  const x = focus.x + focus.width / 2 - size / 2;
  const y = focus.y + focus.height * 0.46 - size / 2;
  const { data } = await sharp(
    Buffer.from(person.rgb.buffer, person.rgb.byteOffset, person.rgb.byteLength),
    {
      raw: { width: widthPx, height: heightPx, channels: 3 },
    },
  )
    .extract({
      left: Math.round(Math.min(widthPx - size, Math.max(0, x))),
      top: Math.round(Math.min(heightPx - size, Math.max(0, y))),
      width: size,
      height: size,
    })
    .resize(side, side, { fit: 'fill', kernel: 'lanczos3' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: side, height: side, rgb: Float32Array.from(data, (value) => value / 255) };
}

/**
 * Applies the look of instant film: lifted shadows, creamy lights, a colour cast, dark corners.
 */
function develop(photo: Raster, style: CardStyle, seed: number): void {
  grade(photo, {
    exposure: 0.06,
    contrast: style === 'mono' ? 1.16 : 1.05,
    saturation: style === 'mono' ? 0 : style === 'warm' ? 1.02 : 0.94,
    warmth: style === 'warm' ? 0.075 : 0.03,
    shadows: style === 'mono' ? [0.03, 0.024, 0.016] : [0.028, 0.034, 0.05],
    lights: [0.012, 0.004, -0.03],
  });
  const { width, height, rgb } = photo;
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i += 3) {
      const far = Math.hypot(x / width - 0.5, y / height - 0.5);
      const k =
        1 - 0.34 * Math.max(0, far - 0.3) ** 1.2 - 0.02 * valueNoise(x * 0.5, y * 0.5, seed);
      for (let c = 0; c < 3; c++) rgb[i + c] = (rgb[i + c] as number) * k;
    }
  }
}

function fainter({ width, height, rgb }: Raster): Raster {
  const out = new Float32Array(rgb.length);
  for (let i = 0; i < rgb.length; i += 3) {
    const grey =
      (rgb[i] as number) * 0.3 + (rgb[i + 1] as number) * 0.59 + (rgb[i + 2] as number) * 0.11;
    const soft = 0.4 + grey * 0.38;
    for (let c = 0; c < 3; c++) {
      out[i + c] =
        soft * ([1.02, 0.98, 0.86][c] as number) + 0.16 * ((rgb[i + c] as number) - grey);
    }
  }
  return { width, height, rgb: out };
}

function undeveloped(side: number, seed: number): Raster {
  const rgb = new Float32Array(side * side * 3);
  for (let y = 0, i = 0; y < side; y++) {
    for (let x = 0; x < side; x++, i += 3) {
      const cloud = 0.04 * valueNoise((x / side) * 5, (y / side) * 5, seed) + 0.03 * (y / side);
      rgb[i] = 0.4 + cloud;
      rgb[i + 1] = 0.44 + cloud;
      rgb[i + 2] = 0.43 + cloud;
    }
  }
  return { width: side, height: side, rgb };
}

/** Draws a photo into the white card with inner shadow, handwriting and a clear border. */
async function mount(
  picture: Surface,
  width: number,
  words: Surface | null,
  seed: number,
): Promise<Surface> {
  const w = Math.round(width);
  const h = cardHeight(w);
  const m = w * CARD.margin;
  const side = picture.width;
  const card = await drawVector(
    w + 4,
    h + 4,
    `<defs><linearGradient id="p" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fbf8f1"/><stop offset="1" stop-color="#efe9dc"/></linearGradient></defs>
    <rect x="2" y="2" width="${w}" height="${h}" rx="${w * 0.012}" fill="url(#p)"/>
    <rect x="2.7" y="2.7" width="${w - 1.4}" height="${h - 1.4}" rx="${w * 0.012}" fill="none" stroke="#ffffff" stroke-opacity="0.7" stroke-width="1.2"/>`,
  );
  grainPaper(card, seed);
  draw(card, padded(picture), place({ x: 1, y: 1 }, { x: 2 + m, y: 2 + m }, 1));
  const edge = await drawVector(
    side,
    side,
    `<rect x="0" y="0" width="${side}" height="${side}" fill="none" stroke="#1d1a16" stroke-opacity="0.34" stroke-width="3"/><path d="M0 0 L${side} 0" stroke="#000" stroke-opacity="0.35" stroke-width="6"/>`,
  );
  draw(card, edge, place({ x: 0, y: 0 }, { x: 2 + m, y: 2 + m }, 1));
  if (words) {
    const at = { x: 2 + w / 2, y: 2 + m + side + (h - m - side) / 2 };
    draw(card, words, place({ x: words.width / 2, y: words.height / 2 }, at, 1, -0.018));
  }
  return card;
}

function grainPaper(card: Surface, seed: number): void {
  for (let i = 0; i < card.px.length; i++) {
    const value = card.px[i] as number;
    if (value >>> 24 < 255) continue;
    const x = i % card.width;
    const n = (valueNoise(x * 0.7, ((i - x) / card.width) * 0.7, seed) - 0.5) * 7;
    card.px[i] = pack(
      clamp((value & 255) + n),
      clamp(((value >> 8) & 255) + n),
      clamp(((value >> 16) & 255) + n),
    );
  }
}

/**
 * Adds a clear border of one pixel, so that drawing at fractional positions keeps the last row.
 */
function padded(surface: Surface): Surface {
  const out = createSurface(surface.width + 2, surface.height + 2);
  for (let y = 0; y < surface.height; y++) {
    out.px.set(
      surface.px.subarray(y * surface.width, (y + 1) * surface.width),
      (y + 1) * out.width + 1,
    );
  }
  return out;
}
