/** A head that the photo's upper edge cuts gets the missing crown, drawn out of its own hair. */
import type { Person, Point } from '../../../vision/person.ts';

/** A person as looks need it. */
export type CutOut = Omit<Person, 'rgb'>;

/** Height of the crown above the face mesh, as part of the face's height. */
const CROWN_PART = 0.34;
/** Part of what lies between the photo's edge and the face that is surely hair. */
const HAIR_PART = 0.36;

/** First and last column of the person in a row. */
function extent({ rgba, widthPx }: CutOut, row: number): [number, number] {
  let [first, last] = [widthPx, 0];
  for (let x = 0; x < widthPx; x++)
    if ((rgba[(row * widthPx + x) * 4 + 3] as number) > 127) {
      first = Math.min(first, x);
      last = x;
    }
  return [first, last];
}

/** How many rows of hair there are to draw from, and how many are missing. */
function measure(person: CutOut): { band: number; missing: number } {
  const { face, heightPx: h, bounds } = person;
  const above = face?.box.y ?? bounds.height * 0.1;
  const tall = face?.box.height ?? bounds.height * 0.5;
  const band = Math.round(Math.min(h * 0.07, Math.max(8, above * HAIR_PART)));
  const missing = Math.round(Math.min(h * 0.2, Math.max(h * 0.03, tall * CROWN_PART - above)));
  return { band, missing };
}

/** Adds rows above the photo: the topmost band of hair, stretched into a dome. */
export function growCrown(person: CutOut): CutOut {
  const { widthPx: w, heightPx: h } = person;
  const { band, missing } = measure(person);
  const [first, last] = extent(person, band);
  const half = (last - first) / 2;
  if (half < 8) return person;
  const rgba = new Uint8ClampedArray(w * (h + missing) * 4);
  rgba.set(person.rgba, w * missing * 4);
  const centre = (first + last) / 2;
  const reach = missing + band;
  for (let x = 0; x < w; x++) {
    const d = (x - centre) / half;
    const dome = Math.abs(d) < 1 ? reach * Math.sqrt(1 - d * d) : 0;
    const top = reach - dome;
    for (let y = 0; y < reach; y++) {
      const to = (y * w + x) * 4;
      const soft = Math.min(1, Math.max(0, (y - top) / 3));
      if (soft <= 0 || dome < 1) rgba[to + 3] = 0;
      else stretch(person, rgba, to, x, ((y - top) / dome) * band, soft);
    }
  }
  return shifted({ ...person, rgba, heightPx: h + missing }, missing);
}

/** One pixel from a place between two rows of the photo. */
function stretch(
  from: CutOut,
  rgba: Uint8ClampedArray,
  to: number,
  x: number,
  y: number,
  alpha: number,
) {
  const row = Math.floor(y);
  const t = y - row;
  const [a, b] = [(row * from.widthPx + x) * 4, ((row + 1) * from.widthPx + x) * 4];
  for (let c = 0; c < 4; c++) {
    const value = (from.rgba[a + c] as number) * (1 - t) + (from.rgba[b + c] as number) * t;
    rgba[to + c] = c === 3 ? value * alpha : value;
  }
}

function shifted(person: CutOut, dy: number): CutOut {
  const move = (p: Point): Point => ({ x: p.x, y: p.y + dy });
  const { face, bounds, cutOff } = person;
  return {
    ...person,
    bounds: { ...bounds, height: bounds.height + dy },
    cutOff: { ...cutOff, top: false },
    face: face && {
      ...face,
      box: { ...face.box, y: face.box.y + dy },
      leftEye: move(face.leftEye),
      rightEye: move(face.rightEye),
      mouth: move(face.mouth),
      chin: move(face.chin),
    },
  };
}
