/** Finds scratches, cracks and dust in a photo: narrow, and as light or dark as paper and ink. */
import { at, type Plane } from '../pixels/raster.ts';
import { narrowParts } from './narrow.ts';

/** Lengths are shares of the photo's longer side. */
const DAMAGE = {
  /** Half the width of the widest scratch. */
  radius: 0.006,
  /** What stands out less is grain or drawing: as light, and as many times the grain. */
  leastContrast: 0.1,
  overGrain: 3,
  /** How near to the lightest or darkest of the photo it is. */
  nearEnd: 0.18,
  /** What goes on so far in a line is a scratch, in a head only twice as far. */
  length: 0.03,
  /** Share of a line's pixels that stand out. */
  filled: 0.85,
  directions: 32,
  /** What goes on from a scratch belongs to it, where it stands out by this share of what is asked above. */
  goesOn: 0.6,
  /** Widest speck of dust, and how far it is alone: letters have others beside them. */
  speck: 0.012,
  alone: 0.012,
  speckContrast: 0.15,
  /** Where more than this share of the photo seems damaged, it is a pattern. */
  most: 0.08,
  /** What is around damage is lighter or darker too. */
  growPx: 2,
} as const;

/** Where things are narrow or small by themselves, 1 a byte a pixel: hair, moles, glints of eyes and teeth. */
export type Delicate = Record<'heads' | 'faces' | 'features', Uint8Array>;

/**
 * Finds the damage of a photo.
 * @param grain its standard deviation
 * @returns 1 where the photo is damaged, a byte a pixel
 */
export function findDamage(
  light: Plane,
  { heads, faces, features }: Delicate,
  grain: number,
): Uint8Array {
  const { width, height } = light;
  const edge = Math.max(width, height);
  const parts = narrowParts(light, Math.max(2, Math.round(edge * DAMAGE.radius)));
  const least = Math.max(DAMAGE.leastContrast, DAMAGE.overGrain * grain);
  const damage = new Uint8Array(light.v.length);
  const standing = (sign: 1 | -1, contrast: number, apart: Uint8Array | null): Standing => {
    const near = nearEnd(light, sign);
    const stands = near.map((one, p) =>
      one && !apart?.[p] && at(parts.v, p) * sign > contrast ? 1 : 0,
    );
    return { width, height, stands };
  };
  // Scratches go through to the white of the paper; dark lines are drawing.
  const length = Math.round(edge * DAMAGE.length);
  markLines(damage, { ...standing(1, least, null), heads }, length);
  goOn(damage, standing(1, least * DAMAGE.goesOn, null), length);
  const clear = Math.max(least, DAMAGE.speckContrast);
  markSpecks(damage, standing(1, clear, features), edge);
  markSpecks(damage, standing(-1, clear, faces), edge);
  const found = grown(damage, width, height);
  const share = found.reduce((sum, one) => sum + one, 0) / found.length;
  return share > DAMAGE.most ? new Uint8Array(found.length) : found;
}

type Standing = { width: number; height: number; stands: Uint8Array };

/** Marks what is nearly as light, or as dark, as anything in the photo. */
function nearEnd(light: Plane, sign: 1 | -1): Uint8Array {
  const [dark, bright] = endsOf(light);
  return Uint8Array.from(light.v, (value) =>
    (sign === 1 ? value > bright - DAMAGE.nearEnd : value < dark + DAMAGE.nearEnd) ? 1 : 0,
  );
}

/** The darkest and the lightest value, but for a few pixels. */
function endsOf({ v }: Plane): [number, number] {
  const sorted = v.filter((_, p) => p % 7 === 0).sort();
  const last = sorted.length - 1;
  return [at(sorted, Math.round(last * 0.003)), at(sorted, Math.round(last * 0.997))];
}

/** Marks what lies on a line that goes on far enough. */
function markLines(
  damage: Uint8Array,
  { width, height, stands, heads }: Standing & Pick<Delicate, 'heads'>,
  length: number,
): void {
  for (let p = 0; p < stands.length; p++) {
    if (!stands[p] || damage[p]) continue;
    const x = p % width;
    const y = (p - x) / width;
    const half = heads[p] ? length : length / 2;
    for (let d = 0; d < DAMAGE.directions; d++) {
      const angle = (Math.PI * d) / DAMAGE.directions;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      if (!isLine({ stands, width, height }, { x, y, dx, dy, half })) continue;
      damage[p] = 1;
      break;
    }
  }
}

type Ray = { x: number; y: number; dx: number; dy: number; half: number };

function isLine({ stands, width, height }: Standing, { x, y, dx, dy, half }: Ray): boolean {
  const may = Math.floor(half * 2 * (1 - DAMAGE.filled));
  let missing = 0;
  for (let k = -half; k <= half; k++) {
    const [px, py] = [Math.round(x + dx * k), Math.round(y + dy * k)];
    const inside = px >= 0 && py >= 0 && px < width && py < height;
    if (inside && stands[py * width + px]) continue;
    missing++;
    if (missing > may) return false;
  }
  return true;
}

/** Follows scratches as they go on, so many pixels at most. */
function goOn(damage: Uint8Array, { width, height, stands }: Standing, mostPx: number): void {
  let front = [...damage.keys()].filter((p) => damage[p]);
  for (let step = 0; step < mostPx && front.length > 0; step++) {
    const next: number[] = [];
    for (const p of front)
      for (const n of around(p, width, height)) {
        if (damage[n] || !stands[n]) continue;
        damage[n] = 1;
        next.push(n);
      }
    front = next;
  }
}

/** A pixel and its eight neighbours, as far as they are in the photo. */
function around(p: number, width: number, height: number): number[] {
  const x = p % width;
  const y = (p - x) / width;
  const all: number[] = [];
  for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++)
    for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++)
      all.push(ny * width + nx);
  return all;
}

/** Marks what stands out alone and is small. */
function markSpecks(damage: Uint8Array, of: Standing, edge: number): void {
  const { width, height, stands } = of;
  const seen = new Uint8Array(stands.length);
  for (let start = 0; start < stands.length; start++) {
    if (!stands[start] || seen[start]) continue;
    const blot = blotAt({ stands, seen, width, height }, start);
    const box = boxOf(blot, width);
    const longer = Math.max(box.right - box.left, box.bottom - box.top) + 1;
    if (longer > edge * DAMAGE.speck || blot.length < 3) continue;
    if (!isAlone(of, box, blot.length, Math.round(edge * DAMAGE.alone))) continue;
    for (const p of blot) damage[p] = 1;
  }
}

type Box = Record<'left' | 'right' | 'top' | 'bottom', number>;

function boxOf(blot: readonly number[], width: number): Box {
  const box = { left: width, right: 0, top: Number.POSITIVE_INFINITY, bottom: 0 };
  for (const p of blot) {
    const x = p % width;
    const y = (p - x) / width;
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** Whether nothing else stands out around a blot of so many pixels. */
function isAlone({ width, height, stands }: Standing, box: Box, pixels: number, room: number) {
  let standing = 0;
  for (let y = Math.max(0, box.top - room); y <= Math.min(height - 1, box.bottom + room); y++)
    for (let x = Math.max(0, box.left - room); x <= Math.min(width - 1, box.right + room); x++)
      standing += stands[y * width + x] as number;
  return standing <= pixels * 1.5;
}

/** The pixels that hang together with one. */
function blotAt(
  { stands, seen, width, height }: Standing & { seen: Uint8Array },
  start: number,
): number[] {
  const blot = [start];
  seen[start] = 1;
  for (let k = 0; k < blot.length; k++)
    for (const n of around(blot[k] as number, width, height)) {
      if (!stands[n] || seen[n]) continue;
      seen[n] = 1;
      blot.push(n);
    }
  return blot;
}

function grown(marks: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(marks.length);
  const r = DAMAGE.growPx;
  for (let p = 0; p < marks.length; p++) {
    if (!marks[p]) continue;
    const x = p % width;
    const y = (p - x) / width;
    for (let ny = Math.max(0, y - r); ny <= Math.min(height - 1, y + r); ny++)
      out.fill(1, ny * width + Math.max(0, x - r), ny * width + Math.min(width, x + r + 1));
  }
  return out;
}
