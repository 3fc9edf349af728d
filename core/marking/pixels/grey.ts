import type { GreyPlane } from './resample.ts';

/** Light by channel value. Spec: IEC 61966-2-1 (sRGB). */
const toLight = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const fromLight = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

/** How much of each colour's light is seen. Spec: ITU-R BT.709. */
const SHARES = [0.2126, 0.7152, 0.0722] as const;

/** Steps of light that are told apart. */
const STEPS = 4_096;

type Tables = { light: Float32Array; value: Uint8Array };

/** Opens what turns rows of RGBA into grey, on white where they are clear, as sharp does. */
export function openGrey(): (row: Uint8Array, to: Float32Array, at: number) => void {
  const { light, value } = tables();
  return (row, to, at) => {
    for (let i = 0, x = at; i < row.length; i += 4, x += 1) {
      const alpha = row[i + 3] ?? 255;
      let sum = 0;
      for (const [c, share] of SHARES.entries()) {
        const seen = Math.round(((row[i + c] ?? 0) * alpha + 255 * (255 - alpha)) / 255);
        sum += (light[seen] ?? 0) * share;
      }
      to[x] = value[Math.round(sum * STEPS)] ?? 255;
    }
  };
}

function tables(): Tables {
  return {
    light: Float32Array.from({ length: 256 }, (_, value) => toLight(value / 255)),
    value: Uint8Array.from({ length: STEPS + 1 }, (_, step) =>
      Math.round(fromLight(step / STEPS) * 255),
    ),
  };
}

/** Gathers the rows of a picture as grey. */
export async function greyOf(
  widthPx: number,
  heightPx: number,
  rows: AsyncIterable<Uint8Array>,
): Promise<GreyPlane> {
  const values = new Float32Array(widthPx * heightPx);
  const write = openGrey();
  let at = 0;
  for await (const row of rows) {
    write(row, values, at);
    at += widthPx;
  }
  return { widthPx, heightPx, values };
}
