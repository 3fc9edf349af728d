/** iPhones photograph in Display P3; a decoder that ignores the profile leaves colours dull. */

// Linear Display P3 to linear sRGB, both D65. https://www.w3.org/TR/css-color-4/#color-conversion-code
const TO_SRGB = [
  [1.2249401762805598, -0.22494017628055996, 0],
  [-0.042056954709688163, 1.0420569547096881, 0],
  [-0.019637554590334432, -0.078636045550631889, 1.0982736001409663],
] as const;

const STEPS = 4096;

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function encoded(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

/**
 * Converts Display P3 pixels to sRGB in place; colours outside sRGB are clipped.
 * @param rgb 3 bytes a pixel
 */
export function displayP3ToSrgb(rgb: Uint8ClampedArray | Uint8Array): void {
  const decode = Float32Array.from({ length: 256 }, (_, i) => linear(i / 255));
  const encode = Uint8ClampedArray.from({ length: STEPS + 1 }, (_, i) => encoded(i / STEPS) * 255);
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  for (let i = 0; i < rgb.length; i += 3) {
    const [r, g, b] = [0, 1, 2].map((c) => decode[rgb[i + c] ?? 0] ?? 0) as [
      number,
      number,
      number,
    ];
    for (let c = 0; c < 3; c++) {
      const [x, y, z] = TO_SRGB[c] as readonly [number, number, number];
      rgb[i + c] = encode[Math.round(clip(x * r + y * g + z * b) * STEPS)] ?? 0;
    }
  }
}
