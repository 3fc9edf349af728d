/** Decoded pixels with straight alpha where the picture has any. */
export type HeifPixels = {
  data: Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;
  channels: 3 | 4;
  widthPx: number;
  heightPx: number;
};

/** Interleaved pixels in the memory of a decoder, of two bytes a number above 8 bits. */
export type Plane = {
  bytes: Uint8Array<ArrayBuffer>;
  strideBytes: number;
  channels: 3 | 4;
  widthPx: number;
  heightPx: number;
  bits: number;
  isPremultiplied: boolean;
};

/**
 * Copies pixels out of a decoder, averaging squares of whole pixels where that leaves the longest side
 * at least `leastEdgePx`: a quarter or less of a large picture is copied.
 * @returns 8 bits, or 16 over the whole range, with straight alpha
 */
export function shrunk(plane: Plane, leastEdgePx: number): HeifPixels {
  const { widthPx, heightPx, channels, bits } = plane;
  const step = Math.max(1, Math.floor(Math.max(widthPx, heightPx) / leastEdgePx));
  const [w, h] = [
    Math.max(1, Math.floor(widthPx / step)),
    Math.max(1, Math.floor(heightPx / step)),
  ];
  const length = w * h * channels;
  const data = bits > 8 ? new Uint16Array(length) : new Uint8Array(length);
  const scale = (bits > 8 ? 65_535 : 255) / (2 ** bits - 1);
  const sums = new Float64Array(w * channels);
  for (let y = 0; y < h; y++) {
    sums.fill(0);
    const rows = Math.min(step, heightPx - y * step);
    const columns = Math.min(step, widthPx);
    for (let row = 0; row < rows; row++) addRow(sums, plane, y * step + row, step, columns);
    const share = scale / (rows * columns);
    for (let k = 0; k < sums.length; k++)
      data[y * w * channels + k] = (sums[k] as number) * share + 0.5;
  }
  const weighted = channels === 4 && (step > 1 || plane.isPremultiplied);
  if (weighted) straighten(data, bits > 8 ? 65_535 : 255);
  return { data, channels, widthPx: w, heightPx: h };
}

/** Adds a row; colours count by their alpha where several pixels become one. */
function addRow(sums: Float64Array, plane: Plane, y: number, step: number, columns: number): void {
  const { bytes, strideBytes, channels, bits, isPremultiplied } = plane;
  const row = bytes.subarray(y * strideBytes, (y + 1) * strideBytes);
  const values = bits > 8 ? new Uint16Array(row.buffer, row.byteOffset, row.byteLength >> 1) : row;
  const weighs = channels === 4 && step > 1 && !isPremultiplied;
  const most = 2 ** bits - 1;
  for (let to = 0, from = 0; to < sums.length; to += channels, from += (step - columns) * channels)
    for (let k = 0; k < columns; k++, from += channels) {
      const weight = weighs ? (values[from + 3] as number) / most : 1;
      for (let c = 0; c < channels; c++)
        sums[to + c] =
          (sums[to + c] as number) + (values[from + c] as number) * (c === 3 ? 1 : weight);
    }
}

/** Turns colours that are weighted by alpha into straight ones. */
function straighten(data: Uint8Array | Uint16Array, most: number): void {
  for (let i = 0; i < data.length; i += 4) {
    const alpha = (data[i + 3] as number) / most;
    for (let c = 0; c < 3; c++)
      data[i + c] = alpha === 0 ? 0 : Math.min(most, (data[i + c] as number) / alpha + 0.5);
  }
}
