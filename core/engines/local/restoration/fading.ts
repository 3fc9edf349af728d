/** Gives a faded photo its contrast back, and takes off the tint of old paper. */
import { at, clamp01, type Raster, smoothstep } from '../pixels/raster.ts';

const FADING = {
  /** Shares of the pixels that may become black and white. */
  dark: 0.004,
  light: 0.999,
  /** How much of the stretch of a faded photo is each channel's own; the rest is that of the lightness. */
  own: 0.75,
  /** The middle that the photo comes nearer to, and how near. */
  middle: 0.46,
  towards: 0.5,
  /** Tint that a photo in one tone keeps. */
  tone: 0.35,
  /** Spread of colours around the tone of a photo that has only one. */
  oneTone: 0.035,
  /** Blacks as light as this are faded a little, and wholly; what is not faded is stretched by a part. */
  blacks: [0.04, 0.14],
  unfaded: 0.35,
  /** A range of which the stretch is no more. */
  leastRange: 0.2,
} as const;

/** Tells whether a photo has only one tone, such as black and white or brown. */
export function hasOneTone({ rgb }: Raster): boolean {
  let [n, sx, sxx] = [0, 0, 0];
  const sums = [0, 0].map(() => ({ y: 0, xy: 0, yy: 0 }));
  for (let i = 0; i < rgb.length; i += 21) {
    const [r, g, b] = [at(rgb, i), at(rgb, i + 1), at(rgb, i + 2)];
    const x = r * 0.299 + g * 0.587 + b * 0.114;
    [n, sx, sxx] = [n + 1, sx + x, sxx + x * x];
    for (const [k, y] of [r - x, b - x].entries()) {
      const sum = sums[k];
      if (sum) [sum.y, sum.xy, sum.yy] = [sum.y + y, sum.xy + x * y, sum.yy + y * y];
    }
  }
  const spreadX = Math.max(1e-6, sxx / n - (sx / n) ** 2);
  return sums.every(({ y, xy, yy }) => {
    const together = xy / n - (sx / n) * (y / n);
    const rest = yy / n - (y / n) ** 2 - together ** 2 / spreadX;
    return Math.sqrt(Math.max(0, rest)) < FADING.oneTone;
  });
}

/** Tells by its blackest parts how faded a photo is, 0..1. */
function fadedShare(black: number): number {
  const [little, wholly] = FADING.blacks;
  return smoothstep(little, wholly, black);
}

/** Stretches what has faded. */
export function withoutFading(picture: Raster): Raster {
  const tone = hasOneTone(picture) ? FADING.tone : 1;
  const all = rangeOf(picture, null);
  const faded = fadedShare(all.low);
  const amount = FADING.unfaded + (1 - FADING.unfaded) * faded;
  const ranges = [0, 1, 2].map((channel) => {
    const own = rangeOf(picture, channel);
    const mixed = (a: number, b: number) => b + (a - b) * FADING.own * faded;
    return {
      low: mixed(own.low, all.low) * amount,
      high: 1 - (1 - mixed(own.high, all.high)) * amount,
    };
  });
  const rgb = new Float32Array(picture.rgb.length);
  for (let c = 0; c < 3; c++) {
    const { low, high } = ranges[c] ?? all;
    const gain = 1 / Math.max(FADING.leastRange, high - low);
    for (let i = c; i < rgb.length; i += 3) rgb[i] = clamp01((at(picture.rgb, i) - low) * gain);
  }
  return evened({ ...picture, rgb }, tone, FADING.towards * amount);
}

/** Brings the middle nearer to where it belongs, and takes colour off a photo in one tone. */
function evened(picture: Raster, tone: number, towards: number): Raster {
  const { middle } = rangeOf(picture, null);
  const wanted = middle + (FADING.middle - middle) * towards;
  const power = Math.log(clamp01(wanted)) / Math.log(Math.min(0.95, Math.max(0.05, middle)));
  const rgb = picture.rgb.slice();
  for (let i = 0; i < rgb.length; i += 3) {
    const [r, g, b] = [0, 1, 2].map((c) => at(rgb, i + c) ** power) as [number, number, number];
    const light = r * 0.299 + g * 0.587 + b * 0.114;
    rgb[i] = light + (r - light) * tone;
    rgb[i + 1] = light + (g - light) * tone;
    rgb[i + 2] = light + (b - light) * tone;
  }
  return { ...picture, rgb };
}

/** The range of a channel, or of the lightness, and the value that half of it is below. */
function rangeOf({ rgb }: Raster, channel: number | null) {
  const counts = new Uint32Array(512);
  for (let i = 0; i < rgb.length; i += 3) {
    const value =
      channel === null
        ? at(rgb, i) * 0.299 + at(rgb, i + 1) * 0.587 + at(rgb, i + 2) * 0.114
        : at(rgb, i + channel);
    const k = Math.round(clamp01(value) * 511);
    counts[k] = (counts[k] as number) + 1;
  }
  const level = (share: number) => {
    let seen = 0;
    for (const [k, count] of counts.entries()) {
      seen += count;
      if (seen >= (rgb.length / 3) * share) return k / 511;
    }
    return 1;
  };
  return { low: level(FADING.dark), middle: level(0.5), high: level(FADING.light) };
}
