/** Curves of motion: time 0..1 in, progress 0..1 out (or around 0 for waves). */

/** Slow, fast, slow. */
export function easeInOut(t: number): number {
  const x = unit(t);
  return x * x * x * (x * (6 * x - 15) + 10);
}

/** Fast, then slow. */
export function easeOut(t: number): number {
  return 1 - (1 - unit(t)) ** 3;
}

/** Falls, strikes and settles with one small bounce. */
export function land(t: number): number {
  const x = unit(t);
  if (x < 0.6) return (x / 0.6) ** 2;
  const y = (x - 0.6) / 0.4;
  return 1 - 0.045 * 4 * y * (1 - y) * (1 - y);
}

/** One full sine a loop. */
export function wave(t: number, phase = 0): number {
  return Math.sin((t + phase) * Math.PI * 2);
}

/** 0 at both ends of the loop, 1 in its middle, smooth everywhere. */
export function swell(t: number): number {
  return 0.5 - 0.5 * Math.cos(t * Math.PI * 2);
}

/** How far `t` has come from `from` to `to`, 0..1. */
export function within(t: number, from: number, to: number): number {
  return unit((t - from) / (to - from));
}

export function lerp(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

function unit(t: number): number {
  return t < 0 ? 0 : Math.min(t, 1);
}
