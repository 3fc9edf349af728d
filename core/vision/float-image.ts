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

/** Builds a mask that is 1 where a value lies between two bounds (both excluded), else 0. */
export function openIntervalMask(values: Float32Array, above: number, below: number): Uint8Array {
  const out = new Uint8Array(values.length);
  for (let i = 0; i < out.length; i++) {
    const value = values[i] as number;
    if (value > above && value < below) out[i] = 1;
  }
  return out;
}

/** Sums the square window of `radius` pixels round each pixel, cut at the borders. */
export function boxSum(plane: FloatImage, radius: number): FloatImage {
  const { widthPx: w, heightPx: h, values } = plane;
  const rows = new Float32Array(w * h);
  for (let y = 0; y < h; y++) {
    const at = y * w;
    let sum = 0;
    for (let x = 0; x < Math.min(radius, w); x++) sum += values[at + x] as number;
    for (let x = 0; x < w; x++) {
      if (x + radius < w) sum += values[at + x + radius] as number;
      if (x - radius - 1 >= 0) sum -= values[at + x - radius - 1] as number;
      rows[at + x] = sum;
    }
  }
  const out = new Float32Array(w * h);
  const column = new Float64Array(w);
  for (let y = -radius; y < h; y++) {
    const enter = y + radius;
    const leave = y - radius - 1;
    if (enter < h)
      for (let x = 0; x < w; x++)
        column[x] = (column[x] as number) + (rows[enter * w + x] as number);
    if (leave >= 0)
      for (let x = 0; x < w; x++)
        column[x] = (column[x] as number) - (rows[leave * w + x] as number);
    if (y >= 0) for (let x = 0; x < w; x++) out[y * w + x] = column[x] as number;
  }
  return { values: out, widthPx: w, heightPx: h };
}

/** Averages the square window of `radius` pixels round each pixel, cut at the borders. */
export function boxMean(plane: FloatImage, radius: number): FloatImage {
  const sums = boxSum(plane, radius);
  const { widthPx: w, heightPx: h, values } = sums;
  for (let y = 0; y < h; y++) {
    const high = Math.min(h - 1, y + radius) - Math.max(0, y - radius) + 1;
    for (let x = 0; x < w; x++) {
      const wide = Math.min(w - 1, x + radius) - Math.max(0, x - radius) + 1;
      values[y * w + x] = (values[y * w + x] as number) / (wide * high);
    }
  }
  return sums;
}

/**
 * Resamples an image to another size, bilinearly, cell centres on cell centres.
 * @param only marks the wanted pixels of the new size (not 0); the others stay 0
 */
export function stretch(
  plane: FloatImage,
  widthPx: number,
  heightPx: number,
  only?: Uint8Array,
): FloatImage {
  const { widthPx: w, heightPx: h, values } = plane;
  const out = emptyFloatImage(widthPx, heightPx);
  const columns = new Int32Array(widthPx);
  const parts = new Float32Array(widthPx);
  for (let x = 0; x < widthPx; x++) {
    const at = Math.min(w - 1, Math.max(0, ((x + 0.5) * w) / widthPx - 0.5));
    columns[x] = Math.min(w - 2, Math.floor(at));
    parts[x] = at - (columns[x] as number);
  }
  for (let y = 0; y < heightPx; y++) {
    const at = Math.min(h - 1, Math.max(0, ((y + 0.5) * h) / heightPx - 0.5));
    const top = Math.min(h - 2, Math.floor(at));
    const down = at - top;
    for (let x = 0; x < widthPx; x++) {
      if (only !== undefined && only[y * widthPx + x] === 0) continue;
      const i = top * w + (columns[x] as number);
      const part = parts[x] as number;
      const upper = (values[i] as number) * (1 - part) + (values[i + 1] as number) * part;
      const lower = (values[i + w] as number) * (1 - part) + (values[i + w + 1] as number) * part;
      out.values[y * widthPx + x] = upper * (1 - down) + lower * down;
    }
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
  const { widthPx: w, heightPx: h, values } = plane;
  const out = emptyFloatImage(widthPx, heightPx);
  const count = new Float32Array(widthPx * heightPx);
  for (let y = 0; y < h; y++) {
    const row = Math.floor((y * heightPx) / h) * widthPx;
    for (let x = 0; x < w; x++) {
      const cell = row + Math.floor((x * widthPx) / w);
      count[cell] = (count[cell] as number) + 1;
      out.values[cell] = (out.values[cell] as number) + (values[y * w + x] as number);
    }
  }
  for (let i = 0; i < count.length; i++) {
    out.values[i] = (out.values[i] as number) / (count[i] as number);
  }
  return out;
}
