import type { OpenPng } from './read-png.ts';

/** A small picture in memory: RGBA of 8 bits, row by row. */
export type Stamp = { widthPx: number; heightPx: number; rgba: Uint8Array };

/** Reads a small picture whole. @throws {BrokenFile} */
export async function stampOf({ widthPx, heightPx, rows }: OpenPng): Promise<Stamp> {
  const rgba = new Uint8Array(widthPx * heightPx * 4);
  let at = 0;
  for await (const row of rows()) {
    rgba.set(row, at);
    at += row.length;
  }
  return { widthPx, heightPx, rgba };
}

/** Draws a small picture over the rows of a larger one, as they pass. What reaches out of it is left out. */
export async function* drawOver(
  rows: AsyncIterable<Uint8Array>,
  stamp: Stamp,
  place: { leftPx: number; topPx: number },
): AsyncGenerator<Uint8Array, void, undefined> {
  const lineBytes = stamp.widthPx * 4;
  let y = -place.topPx;
  for await (const row of rows) {
    if (y >= 0 && y < stamp.heightPx)
      over(row.subarray(place.leftPx * 4), stamp.rgba.subarray(y * lineBytes, (y + 1) * lineBytes));
    y += 1;
    yield row;
  }
}

/** Draws one row over another: "over" of Porter and Duff, with colours that are not premultiplied. */
function over(row: Uint8Array, line: Uint8Array): void {
  for (let i = 0; i < Math.min(row.length, line.length); i += 4) {
    const top = (line[i + 3] ?? 0) / 255;
    if (top === 0) continue;
    const under = ((row[i + 3] ?? 0) / 255) * (1 - top);
    const alpha = top + under;
    for (let c = 0; c < 3; c += 1)
      row[i + c] = Math.round(((line[i + c] ?? 0) * top + (row[i + c] ?? 0) * under) / alpha);
    row[i + 3] = Math.round(alpha * 255);
  }
}
