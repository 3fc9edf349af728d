import { type Affine, place } from '../../raster/affine.ts';
import { easeInOut, lerp, progressBetween } from '../../stage/ease.ts';

/** A camera position in pixels of the desk, with zoom and angle in radians. */
export type Pose = { x: number; y: number; zoom: number; angle: number };

/** A camera pose at a time in the loop, 0..1. */
export type Keyframe = Pose & { t: number };

/** Returns the camera's pose at a time, eased at each keyframe. */
export function poseAt(path: readonly Keyframe[], t: number): Pose {
  const index = Math.max(
    1,
    path.findIndex((frame) => frame.t >= t),
  );
  const from = path[index - 1];
  const to = path[index];
  if (!from || !to) throw new RangeError('a camera path has at least two keyframes');
  const k = easeInOut(progressBetween(t, from.t, to.t));
  return {
    x: lerp(from.x, to.x, k),
    y: lerp(from.y, to.y, k),
    zoom: lerp(from.zoom, to.zoom, k),
    angle: lerp(from.angle, to.angle, k),
  };
}

/** Returns the map from the desk (pixels, origin in its middle) to the frame. */
export function viewOf(pose: Pose, width: number, height: number): Affine {
  return place({ x: pose.x, y: pose.y }, { x: width / 2, y: height / 2 }, pose.zoom, -pose.angle);
}

/** Composes two maps: applies `inner` first, then `outer`. */
export function compose(outer: Affine, inner: Affine): Affine {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  };
}
