/** Finds hair above the forehead of a photo, as a source for more of it. */
import type { Box, Person } from '../../../vision/person.ts';

const HAIR = {
  /** Least difference between hair and forehead, summed over channels of 0..255. */
  tellApart: 60,
  leastRows: 5,
  /** Width of the hair beside the forehead, as a share of the head's width. */
  temple: 0.1,
  /** Least share of the head's width with hair; a head with less is bald. */
  least: 0.15,
  /**
   * Number of cells that the head's width is divided into; `usual` is the quantile of their hair
   * depths.
   */
  cells: 28,
  usual: 0.3,
} as const;

type Cut = Pick<Person, 'rgba' | 'widthPx' | 'heightPx' | 'face'>;

/** The hair to copy from, for each column of the photo. */
export type Hair = {
  /** Height of the hair in rows. */
  rows: Float32Array;
  /** The column to copy from; a different one where the cut goes through the forehead. */
  from: Float32Array;
};

/**
 * Finds the hair below a cut by its colour, which differs from the forehead's.
 * @param across first and last column of the head, in pixels of the photo
 * @param cut the row below which hair is searched
 * @param most maximum of rows that are searched
 */
export function findHair(
  photo: Cut,
  across: readonly [number, number],
  cut: number,
  most: number,
): Hair {
  const [first, last] = across;
  const cell = Math.max(4, Math.round((last - first) / HAIR.cells));
  const ends = hairEnds(photo, { x: first, y: cut, width: last - first, height: most }, cell);
  const depths = ends.filter((end) => end >= HAIR.leastRows).toSorted();
  // On a bald head only highlights are not of the forehead's colour.
  const bald = depths.length < ends.length * HAIR.least;
  const hairy = ends.map((_, i) => {
    const near = ends.slice(Math.max(0, i - 1), i + 2);
    return bald || near.every((end) => end >= HAIR.leastRows) ? 1 : 0;
  });
  // Highlights are no forehead: one depth for all but the columns where a parting comes near.
  const usual = depths[Math.floor(depths.length * HAIR.usual)] ?? most;
  const least = ends.map((_, i) => Math.min(usual, ...ends.slice(Math.max(0, i - 2), i + 3)));
  const rows = new Float32Array(photo.widthPx);
  const from = new Float32Array(photo.widthPx);
  for (let x = 0; x < rows.length; x++) {
    from[x] = first + hairyPlace((x - first) / cell, hairy) * cell;
    const at = within(((from[x] as number) - first) / cell - 0.5, 0, least.length - 1);
    const [one, part] = [Math.floor(at), at - Math.floor(at)];
    const [here = most, next = here] = least.subarray(one, one + 2);
    rows[x] = Math.max(HAIR.leastRows, 0.8 * (here * (1 - part) + next * part));
  }
  return { rows, from };
}

/** Returns a place itself where it has hair, else its mirror image beyond the nearest hairline. */
function hairyPlace(at: number, hairy: Float32Array): number {
  const cell = Math.floor(within(at, 0, hairy.length - 1));
  if (hairy[cell] === 1) return at;
  for (let away = 1; away < hairy.length; away++) {
    if (hairy[cell - away] === 1) return Math.max(0, 2 * (cell - away + 1) - at);
    if (hairy[cell + away] === 1) return Math.min(hairy.length, 2 * (cell + away) - at);
  }
  return at;
}

/**
 * Finds the first row with the forehead's colour, for cells across `box`; the box's height where
 * there is none.
 */
function hairEnds(photo: Cut, box: Box, cell: number): Float32Array {
  const ends = new Float32Array(Math.max(1, Math.ceil(box.width / cell))).fill(box.height);
  if (photo.face === null) return ends;
  const { x, y, width, height } = photo.face.box;
  const brow = {
    x: x + width * 0.35,
    y: y + height * 0.1,
    width: width * 0.3,
    height: height * 0.08,
  };
  const skin = meanColour(photo, brow);
  const hair = hairColour(photo, box, skin);
  if (apart(hair, skin) < HAIR.tellApart) return ends;
  for (let i = 0; i < ends.length; i++)
    for (let row = 0; row < box.height; row += 2) {
      const seen = meanColour(photo, {
        x: box.x + i * cell,
        y: box.y + row,
        width: cell,
        height: cell,
      });
      if (apart(seen, skin) > apart(seen, hair)) continue;
      ends[i] = row;
      break;
    }
  return ends;
}

/**
 * Returns the colour at the cut that is least like skin; the temples have hair even above a
 * forehead.
 */
function hairColour(photo: Cut, box: Box, skin: Colour): Colour {
  const row = { ...box, height: HAIR.leastRows };
  const temple = { ...row, width: box.width * HAIR.temple };
  const right = { ...temple, x: box.x + box.width - temple.width };
  const seen = [row, temple, right].map((part) => meanColour(photo, part));
  return seen.reduce((one, other) => (apart(one, skin) >= apart(other, skin) ? one : other));
}

type Colour = readonly [number, number, number];

function apart(one: Colour, other: Colour): number {
  return Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1]) + Math.abs(one[2] - other[2]);
}

function meanColour({ rgba, widthPx, heightPx }: Cut, { x, y, width, height }: Box): Colour {
  const sum: [number, number, number] = [0, 0, 0];
  let count = 1e-6;
  const [left, right] = [Math.max(0, Math.round(x)), Math.min(widthPx, Math.round(x + width))];
  const [top, end] = [Math.max(0, Math.round(y)), Math.min(heightPx, Math.round(y + height))];
  for (let row = top; row < end; row++)
    for (let column = left; column < right; column++) {
      const from = (row * widthPx + column) * 4;
      if ((rgba[from + 3] as number) < 200) continue;
      for (let c = 0; c < 3; c++) sum[c] = (sum[c] as number) + (rgba[from + c] as number);
      count++;
    }
  return [sum[0] / count, sum[1] / count, sum[2] / count];
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
