/** The edits of a picture's frame: crops, rotations, mirroring. */
import type { Subject } from '../../../vision/subject.ts';
import type { EditWord } from '../edits/vocabulary.ts';
import { at, type Plane, type Raster } from '../pixels/raster.ts';

type Shaped = {
  picture: Raster;
  matte: Plane | null;
  own: Raster | null;
  alpha: Plane | null;
};
type From = { width: number; height: number; source: (x: number, y: number) => number };

const RATIOS: Partial<Record<EditWord, number>> = {
  square: 1,
  portrait: 4 / 5,
  wide: 16 / 9,
  story: 9 / 16,
};

/**
 * Crops, rotates or mirrors a picture; other words leave it unchanged.
 * @returns the changed picture with its matte and cut-out
 */
export function reshape(work: Shaped, word: EditWord, subject: Subject): Shaped {
  const from = frameFor(work.picture, word, focus(work, subject));
  if (from === null) return work;
  return {
    picture: take(work.picture, from),
    own: work.own === null ? null : take(work.own, from),
    matte: work.matte === null ? null : takePlane(work.matte, from),
    alpha: work.alpha === null ? null : takePlane(work.alpha, from),
  };
}

type Focus = { x: number; y: number; height: number };

/** Returns the centre and the height of the area that a crop keeps, as shares of the picture. */
function focus({ matte, picture }: Shaped, { kind, cut }: Subject): Focus {
  const { width, height } = picture;
  // After a turn the photo's own places do not hold any more.
  const same = width === cut.widthPx && height === cut.heightPx;
  if (!same || matte === null || kind === 'nothing') return { x: 0.5, y: 0.5, height: 0.5 };
  const box = cut.face?.box ?? cut.bounds;
  return {
    x: (box.x + box.width / 2) / width,
    y: (box.y + box.height / 2) / height,
    height: box.height / height,
  };
}

function frameFor({ width: w, height: h }: Raster, word: EditWord, at: Focus): From | null {
  const ratio = RATIOS[word];
  if (ratio !== undefined) {
    const width = Math.min(w, Math.round(h * ratio));
    return crop(w, h, width, Math.min(h, Math.round(w / ratio)), at);
  }
  switch (word) {
    case 'closeup': {
      const height = Math.round(Math.min(h * 0.8, Math.max(h * 0.3, at.height * h * 1.7)));
      return crop(w, h, Math.min(w, Math.round((height * w) / h)), height, at);
    }
    case 'turnRight':
      return { width: h, height: w, source: (x, y) => (h - 1 - x) * w + y };
    case 'turnLeft':
      return { width: h, height: w, source: (x, y) => x * w + (w - 1 - y) };
    case 'upsideDown':
      return { width: w, height: h, source: (x, y) => (h - 1 - y) * w + (w - 1 - x) };
    case 'mirror':
      return { width: w, height: h, source: (x, y) => y * w + (w - 1 - x) };
    default:
      return null;
  }
}

function crop(w: number, h: number, width: number, height: number, { x, y }: Focus): From {
  const left = Math.min(w - width, Math.max(0, Math.round(x * w - width / 2)));
  const top = Math.min(h - height, Math.max(0, Math.round(y * h - height / 2)));
  return { width, height, source: (u, v) => (top + v) * w + left + u };
}

function take({ rgb }: Raster, { width, height, source }: From): Raster {
  const out = new Float32Array(width * height * 3);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i += 3) {
      const from = source(x, y) * 3;
      for (let c = 0; c < 3; c++) out[i + c] = at(rgb, from + c);
    }
  return { width, height, rgb: out };
}

function takePlane({ v }: Plane, { width, height, source }: From): Plane {
  const out = new Float32Array(width * height);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) out[i] = at(v, source(x, y));
  return { width, height, v: out };
}
