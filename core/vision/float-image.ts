/** A single-channel image of numbers, row by row. */
export type FloatImage = { values: Float32Array; widthPx: number; heightPx: number };

/** Creates an image of zeros. */
export function emptyFloatImage(widthPx: number, heightPx: number): FloatImage {
  return { values: new Float32Array(widthPx * heightPx), widthPx, heightPx };
}

/** Limits a value to 0..1. */
export function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** Sums the square window of `radius` pixels round each pixel, cut at the borders. */
export function boxSum(plane: FloatImage, radius: number): FloatImage {
  const { widthPx: w, heightPx: h } = plane;
  const rows = rowSums(plane, radius);
  const out = new Float32Array(w * h);
  const column = new Float64Array(w);
  for (let y = 0; y < Math.min(radius, h); y++)
    for (let x = 0; x < w; x++) column[x] = (column[x] as number) + (rows[y * w + x] as number);
  for (let y = 0; y < h; y++) {
    const enter = y + radius < h ? (y + radius) * w : -1;
    const leave = y > radius ? (y - radius - 1) * w : -1;
    for (let x = 0; x < w; x++) {
      const more = enter < 0 ? 0 : (rows[enter + x] as number);
      const less = leave < 0 ? 0 : (rows[leave + x] as number);
      const sum = (column[x] as number) + more - less;
      column[x] = sum;
      out[y * w + x] = sum;
    }
  }
  return { values: out, widthPx: w, heightPx: h };
}

/** Sums the window along each row. */
function rowSums({ widthPx: w, heightPx: h, values }: FloatImage, radius: number): Float32Array {
  const rows = new Float32Array(w * h);
  for (let y = 0; y < h; y++) {
    const at = y * w;
    const end = at + w;
    let sum = 0;
    for (let x = 0; x < Math.min(radius, w); x++) sum += values[at + x] as number;
    let enter = at + radius;
    let leave = at - radius - 1;
    for (let x = at; x < end; x++, enter++, leave++) {
      if (enter < end) sum += values[enter] as number;
      if (leave >= at) sum -= values[leave] as number;
      rows[x] = sum;
    }
  }
  return rows;
}

/** Averages the square window of `radius` pixels round each pixel, cut at the borders. */
export function boxMean(plane: FloatImage, radius: number): FloatImage {
  const sums = boxSum(plane, radius);
  const { widthPx: w, heightPx: h, values } = sums;
  const across = shares(w, radius);
  const down = shares(h, radius);
  for (let y = 0, i = 0; y < h; y++) {
    const share = down[y] as number;
    for (let x = 0; x < w; x++, i++)
      values[i] = (values[i] as number) * (share * (across[x] as number));
  }
  return sums;
}

/** For each place on a line, one divided by the length of the window round it, cut at the ends. */
export function shares(length: number, radius: number): Float64Array {
  return Float64Array.from(
    { length },
    (_, x) => 1 / (Math.min(length - 1, x + radius) - Math.max(0, x - radius) + 1),
  );
}

/** Where rows of a larger image lie in it: the first of them, and the height of the whole. */
export type Rows = { top: number; ofPx: number };

/** Where pixels of a larger size lie between those of an image, cell centres on cell centres. */
export type Between = {
  /** For each column of the larger size, the pixel at its left, and how far beyond that it lies, 0..1. */
  columns: Int32Array;
  parts: Float32Array;
  /** Finds the first pixel of the row above a row of the larger size, and how far below that it lies. */
  row: (y: number) => { top: number; down: number };
};

/**
 * Lays a larger size over an image.
 * @param ofPx height of the larger size
 */
export function between(
  { widthPx: w, heightPx: h }: FloatImage,
  widthPx: number,
  { top: firstRow, ofPx }: Rows,
): Between {
  const columns = new Int32Array(widthPx);
  const parts = new Float32Array(widthPx);
  for (let x = 0; x < widthPx; x++) {
    const at = Math.min(w - 1, Math.max(0, ((x + 0.5) * w) / widthPx - 0.5));
    columns[x] = Math.min(w - 2, Math.floor(at));
    parts[x] = at - (columns[x] as number);
  }
  const row = (y: number) => {
    const at = Math.min(h - 1, Math.max(0, ((y + firstRow + 0.5) * h) / ofPx - 0.5));
    const top = Math.min(h - 2, Math.floor(at));
    return { top: top * w, down: at - top };
  };
  return { columns, parts, row };
}

/** Interpolates between four pixels of an image of width `w`, whose upper left one is at `i`. */
export function bilinear(
  values: Float32Array,
  i: number,
  w: number,
  part: number,
  down: number,
): number {
  const upper = (values[i] as number) * (1 - part) + (values[i + 1] as number) * part;
  const lower = (values[i + w] as number) * (1 - part) + (values[i + w + 1] as number) * part;
  return upper * (1 - down) + lower * down;
}

/**
 * Resamples an image to another size, bilinearly, cell centres on cell centres.
 * @param heightPx number of rows to make
 */
export function stretch(plane: FloatImage, widthPx: number, heightPx: number): FloatImage {
  const out = emptyFloatImage(widthPx, heightPx);
  const { columns, parts, row } = between(plane, widthPx, { top: 0, ofPx: heightPx });
  for (let y = 0, i = 0; y < heightPx; y++) {
    const { top, down } = row(y);
    for (let x = 0; x < widthPx; x++, i++)
      out.values[i] = bilinear(
        plane.values,
        top + (columns[x] as number),
        plane.widthPx,
        parts[x] as number,
        down,
      );
  }
  return out;
}

/**
 * Keeps the largest 4-connected component above `level` and sets the rest to 0. Components of at least
 * `keepShare` of the largest stay too (an arm cut off by the border).
 */
export function keepLargest(plane: FloatImage, level: number, keepShare: number): void {
  const { widthPx: w, heightPx: h, values } = plane;
  const labels = new Int32Array(w * h);
  const sizes = [0];
  const stack: number[] = [];
  for (let start = 0; start < values.length; start++) {
    if (labels[start] !== 0 || (values[start] as number) < level) continue;
    const label = sizes.length;
    let size = 0;
    stack.push(start);
    labels[start] = label;
    for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
      size++;
      const x = i % w;
      for (const next of [x > 0 ? i - 1 : -1, x < w - 1 ? i + 1 : -1, i - w, i + w]) {
        if (next < 0 || next >= w * h || labels[next] !== 0) continue;
        if ((values[next] as number) < level) continue;
        labels[next] = label;
        stack.push(next);
      }
    }
    sizes.push(size);
  }
  const enough = Math.max(...sizes) * keepShare;
  for (let i = 0; i < values.length; i++) {
    const label = labels[i] as number;
    if (label !== 0 && (sizes[label] as number) < enough) values[i] = 0;
  }
}

/** Averages an image over the cells of a smaller size. */
export function shrink(plane: FloatImage, widthPx: number, heightPx: number): FloatImage {
  const sums = startShrink(widthPx, heightPx);
  sums.add(plane, { top: 0, ofPx: plane.heightPx });
  return sums.mean();
}

/** Starts to average an image, whose rows come in bands, over the cells of a smaller size. */
export function startShrink(widthPx: number, heightPx: number) {
  const out = emptyFloatImage(widthPx, heightPx);
  const high = new Float32Array(heightPx);
  const wide = new Float32Array(widthPx);
  const add = ({ values, widthPx: w, heightPx: h }: FloatImage, { top, ofPx }: Rows): void => {
    const cells = cellsOf(w, widthPx);
    wide.fill(0);
    for (const cell of cells) wide[cell] = (wide[cell] as number) + 1;
    for (let y = 0, i = 0; y < h; y++) {
      const line = Math.floor(((y + top) * heightPx) / ofPx);
      high[line] = (high[line] as number) + 1;
      const row = line * widthPx;
      for (let x = 0; x < w; x++, i++) {
        const cell = row + (cells[x] as number);
        out.values[cell] = (out.values[cell] as number) + (values[i] as number);
      }
    }
  };
  const mean = (): FloatImage => {
    for (let y = 0, i = 0; y < heightPx; y++)
      for (let x = 0; x < widthPx; x++, i++)
        out.values[i] = (out.values[i] as number) / ((high[y] as number) * (wide[x] as number));
    return out;
  };
  return { add, mean };
}

/** For each of `length` places on a line, the one of `count` cells that it lies in. */
export function cellsOf(length: number, count: number): Int32Array {
  return Int32Array.from({ length }, (_, x) => Math.floor((x * count) / length));
}
