// The kernels of videos, in AssemblyScript; README.md says how kernels.wasm is made of this.
// Pixels are as in ../raster/surface.ts: the bytes R, G, B, A. Positions are 16.16 fixed point.

/** Interpolates four pixels in 8-bit fractions: every channel as (sum of channel * weight) >> 8. */
// @ts-ignore: decorator
@inline
function bilinear(p: usize, stride: usize, fx: i32, fy: i32): i32 {
  const w11 = (fx * fy) >> 8;
  const w01 = fx - w11;
  const w10 = fy - w11;
  const w00 = 256 - fx - w10;
  const upper = i16x8.extend_low_i8x16_u(v128.load64_zero(p));
  const lower = i16x8.extend_low_i8x16_u(v128.load64_zero(p + stride));
  const above = v128.shuffle<i64>(i16x8.splat(<i16>w00), i16x8.splat(<i16>w01), 0, 2);
  const below = v128.shuffle<i64>(i16x8.splat(<i16>w10), i16x8.splat(<i16>w11), 0, 2);
  const both = i16x8.add(i16x8.mul(upper, above), i16x8.mul(lower, below));
  const sum = i16x8.shr_u(i16x8.add(both, v128.shuffle<i64>(both, both, 1, 1)), 8);
  return i32x4.extract_lane(i8x16.narrow_i16x8_u(sum, sum), 0);
}

/** Samples a row of a surface into `out`. */
export function sampleRow(
  px: usize, width: i32, atU: i32, atV: i32, du: i32, dv: i32, out: usize, count: i32,
): void {
  const stride = <usize>width << 2;
  let u = atU;
  let v = atV;
  for (let end = out + (<usize>count << 2); out < end; out += 4) {
    const p = px + (<usize>((v >> 16) * width + (u >> 16)) << 2);
    store<i32>(out, bilinear(p, stride, (u >> 8) & 255, (v >> 8) & 255));
    u += du;
    v += dv;
  }
}

/** Samples a row of a surface whose pixels a relief shifts: 128 is unshifted. */
export function sampleRelief(
  px: usize, depth: usize, width: i32, height: i32, atU: i32, atV: i32, du: i32, dv: i32,
  shiftX: i32, shiftY: i32, out: usize, count: i32,
): void {
  const stride = <usize>width << 2;
  const maxU = (width - 2) << 16;
  const maxV = (height - 2) << 16;
  let u = atU;
  let v = atV;
  for (let end = out + (<usize>count << 2); out < end; out += 4) {
    const z = <i32>load<u8>(depth + <usize>((v >> 16) * width + (u >> 16))) - 128;
    const su = max<i32>(0, min<i32>(maxU, u - z * shiftX));
    const sv = max<i32>(0, min<i32>(maxV, v - z * shiftY));
    const p = px + (<usize>((sv >> 16) * width + (su >> 16)) << 2);
    store<i32>(out, bilinear(p, stride, (su >> 8) & 255, (sv >> 8) & 255));
    u += du;
    v += dv;
  }
}

/** Multiplies every channel of four pixels by a gain in 1/256. */
// @ts-ignore: decorator
@inline
function dimmed(s: v128, gain: v128): v128 {
  const low = i16x8.shr_u(i16x8.mul(i16x8.extend_low_i8x16_u(s), gain), 8);
  const high = i16x8.shr_u(i16x8.mul(i16x8.extend_high_i8x16_u(s), gain), 8);
  return i8x16.narrow_i16x8_u(low, high);
}

/** Adds light; both rows may be read up to three pixels beyond `count`, and nothing is written there. */
export function addRow(from: usize, out: usize, count: i32, opacity: i32): void {
  const gain = i16x8.splat(<i16>opacity);
  let left = count;
  for (; left >= 4; left -= 4, from += 16, out += 16) {
    let s = v128.load(from);
    if (!v128.any_true(s)) continue;
    if (opacity < 256) s = dimmed(s, gain);
    v128.store(out, i8x16.add_sat_u(v128.load(out), s));
  }
  for (; left > 0; left--, from += 4, out += 4) {
    let s = v128.load32_zero(from);
    if (opacity < 256) s = dimmed(s, gain);
    v128.store_lane<i32>(out, i8x16.add_sat_u(v128.load32_zero(out), s), 0);
  }
}

/** Lays premultiplied pixels over others. */
// @ts-ignore: decorator
@inline
function laid(s: v128, under: v128): v128 {
  const none = i8x16.splat(0);
  const full = i16x8.splat(256);
  const lowAlpha = i8x16.shuffle(s, none, 3, 16, 3, 16, 3, 16, 3, 16, 7, 16, 7, 16, 7, 16, 7, 16);
  const highAlpha = i8x16.shuffle(
    s, none, 11, 16, 11, 16, 11, 16, 11, 16, 15, 16, 15, 16, 15, 16, 15, 16,
  );
  const lowKeep = i16x8.sub(i16x8.sub(full, lowAlpha), i16x8.shr_u(lowAlpha, 7));
  const highKeep = i16x8.sub(i16x8.sub(full, highAlpha), i16x8.shr_u(highAlpha, 7));
  const low = i16x8.shr_u(i16x8.mul(i16x8.extend_low_i8x16_u(under), lowKeep), 8);
  const high = i16x8.shr_u(i16x8.mul(i16x8.extend_high_i8x16_u(under), highKeep), 8);
  return i8x16.add(s, i8x16.narrow_i16x8_u(low, high));
}

export function layRow(from: usize, out: usize, count: i32, opacity: i32): void {
  const gain = i16x8.splat(<i16>opacity);
  let left = count;
  for (; left >= 4; left -= 4, from += 16, out += 16) {
    let s = v128.load(from);
    if (!v128.any_true(s)) continue;
    if (opacity < 256) s = dimmed(s, gain);
    v128.store(out, laid(s, v128.load(out)));
  }
  for (; left > 0; left--, from += 4, out += 4) {
    let s = v128.load32_zero(from);
    if (opacity < 256) s = dimmed(s, gain);
    v128.store_lane<i32>(out, laid(s, v128.load32_zero(out)), 0);
  }
}

/** Interpolates two rows of the light map for one row of the frame; `most` bounds the light. */
export function bloomRow(
  upper: usize, lower: usize, row: usize, count: i32, part: i32, strength: i32, most: i32,
): void {
  for (let i: usize = 0, end = <usize>count << 2; i < end; i += 4) {
    const a = load<i32>(upper + i);
    const b = load<i32>(lower + i);
    const light = (<i64>(a * 256 + (b - a) * part) * <i64>strength) >> 20;
    store<i32>(row + i, min<i32>(most, <i32>light));
  }
}

/** Screens light onto a row, darkens it towards the corners and adds grain. */
export function finishRow(
  px: usize, width: i32, row: usize, tile: usize, grainShift: i32, falloff: usize, columns: usize,
  rowSquare: i32,
): void {
  const whole = i32x4.splat(256);
  for (let x = 0; x < width; row += 12) {
    const here = v128.load(row);
    const next = v128.load(row + 12);
    for (let f = 1; f < 8 && x < width; f += 2, x++, px += 4) {
      const light = i32x4.shr_s(
        i32x4.add(i32x4.mul(here, i32x4.splat(8 - f)), i32x4.mul(next, i32x4.splat(f))), 3,
      );
      let c = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(px)));
      c = i32x4.add(c, i32x4.shr_s(i32x4.mul(light, i32x4.sub(whole, c)), 8));
      const g = i32x4.extract_lane(c, 1);
      const k = load<i32>(falloff + (<usize>(load<i32>(columns + (<usize>x << 2)) + rowSquare) << 2));
      const n = <i32>load<i8>(tile + <usize>((x + grainShift) & 255));
      // Grain is strongest in the middle tones and gone in black and white.
      const m = (n * (64 + ((g * (255 - g)) >> 7))) >> 8;
      c = i32x4.add(i32x4.shr_s(i32x4.mul(c, i32x4.splat(k)), 8), i32x4.splat(m));
      const packed = i16x8.narrow_i32x4_s(c, c);
      store<i32>(px, i32x4.extract_lane(i8x16.narrow_i16x8_u(packed, packed), 0) | 0xff000000);
    }
  }
}

/** Blurs one line of three channels by a running mean in 1/65536. */
export function boxLine(
  from: usize, to: usize, step: i32, count: i32, radius: i32, share: i32,
): void {
  const last = (count - 1) * step;
  for (let c = 0; c < 3; c++) {
    let sum: i64 = 0;
    const f = from + (<usize>c << 2);
    const t = to + (<usize>c << 2);
    for (let k = 0; k <= radius && k < count; k++) sum += load<i32>(f + (<usize>(k * step) << 2));
    let enter = (radius + 1) * step;
    let leave = -radius * step;
    for (let i = 0; i <= last; i += step, enter += step, leave += step) {
      store<i32>(t + (<usize>i << 2), <i32>((sum * share) >> 16));
      if (enter <= last) sum += load<i32>(f + (<usize>enter << 2));
      if (leave >= 0) sum -= load<i32>(f + (<usize>leave << 2));
    }
  }
}

// @ts-ignore: decorator
@inline
function luma(r: v128, g: v128, b: v128): v128 {
  const sum = i32x4.add(
    i32x4.add(i32x4.mul(r, i32x4.splat(11966)), i32x4.mul(g, i32x4.splat(40254))),
    i32x4.add(i32x4.mul(b, i32x4.splat(4064)), i32x4.splat(1081344)),
  );
  return i32x4.shr_s(sum, 16);
}

// @ts-ignore: decorator
@inline
function channel(v: v128, shift: i32): v128 {
  return v128.and(i32x4.shr_u(v, shift), i32x4.splat(255));
}

// @ts-ignore: decorator
@inline
function bytes(v: v128): i32 {
  const words = i16x8.narrow_i32x4_s(v, v);
  return i32x4.extract_lane(i8x16.narrow_i16x8_u(words, words), 0);
}

/**
 * Converts a frame to BT.709 video-range 4:2:0, one plane after the other; chroma is the mean of each 2 × 2
 * block. Width and height are even.
 */
export function writeBt709(px: usize, width: i32, height: i32, yuv: usize): void {
  const size = width * height;
  let u = yuv + size;
  let v = u + (size >> 2);
  const stride = <usize>width << 2;
  for (let y = 0; y < height; y += 2) {
    let p = px + <usize>y * stride;
    let top = yuv + <usize>(y * width);
    // Four columns at a time; the last two of a width that is no multiple of four by themselves.
    for (let x = 0; x < width; x += 4) {
      const back = x + 4 > width ? 2 : 0;
      p -= <usize>back << 2;
      top -= back;
      const upper = v128.load(p);
      const lower = v128.load(p + stride);
      const r0 = channel(upper, 0);
      const g0 = channel(upper, 8);
      const b0 = channel(upper, 16);
      const r1 = channel(lower, 0);
      const g1 = channel(lower, 8);
      const b1 = channel(lower, 16);
      store<i32>(top, bytes(luma(r0, g0, b0)));
      store<i32>(top + width, bytes(luma(r1, g1, b1)));
      const r = pairs(i32x4.add(r0, r1));
      const g = pairs(i32x4.add(g0, g1));
      const b = pairs(i32x4.add(b0, b1));
      const cb = bytes(chroma(b, r, g, 6596, 22188));
      const cr = bytes(chroma(r, b, g, 2639, 26145));
      u -= back >> 1;
      v -= back >> 1;
      store<u16>(u, <u16>cb);
      store<u16>(v, <u16>cr);
      u += 2;
      v += 2;
      p += 16;
      top += 4;
    }
  }
}

/** Sums neighbouring columns. */
// @ts-ignore: decorator
@inline
function pairs(v: v128): v128 {
  return i32x4.add(v, v128.shuffle<i32>(v, v, 1, 1, 3, 3));
}

// @ts-ignore: decorator
@inline
function chroma(to: v128, one: v128, other: v128, first: i32, second: i32): v128 {
  const sum = i32x4.add(i32x4.mul(to, i32x4.splat(28784)), i32x4.splat(33685504));
  const less = i32x4.add(i32x4.mul(one, i32x4.splat(first)), i32x4.mul(other, i32x4.splat(second)));
  const v = i32x4.shr_s(i32x4.sub(sum, less), 18);
  return v128.shuffle<i32>(v, v, 0, 2, 0, 2);
}
