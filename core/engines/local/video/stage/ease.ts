/** Easing curves: time 0..1 in, progress 0..1 out (around 0 for waves). */

/** Returns an easing that is slow at both ends. */
export function easeInOut(t: number): number {
  const x = unit(t);
  return x * x * x * (x * (6 * x - 15) + 10);
}

/** Returns an easing that is fast at first, then slow. */
export function easeOut(t: number): number {
  return 1 - (1 - unit(t)) ** 3;
}

/** Returns the progress of a fall that ends with one small bounce. */
export function easeBounce(t: number): number {
  const x = unit(t);
  if (x < 0.6) return (x / 0.6) ** 2;
  const y = (x - 0.6) / 0.4;
  return 1 - 0.045 * 4 * y * (1 - y) * (1 - y);
}

/** Returns a sine with one period in each loop, -1..1. */
export function loopSine(t: number, phase = 0): number {
  return Math.sin((t + phase) * Math.PI * 2);
}

/** Returns 0 at both ends of the loop and 1 in its middle, smooth everywhere. */
export function loopPulse(t: number): number {
  return 0.5 - 0.5 * Math.cos(t * Math.PI * 2);
}

/** Returns the progress of `t` between `from` and `to`, clamped to 0..1. */
export function progressBetween(t: number, from: number, to: number): number {
  return unit((t - from) / (to - from));
}

/** Interpolates between two numbers; `t` 0 is `a`, 1 is `b`. */
export function lerp(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

function unit(t: number): number {
  return t < 0 ? 0 : Math.min(t, 1);
}
