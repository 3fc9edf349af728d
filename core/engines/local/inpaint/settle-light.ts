import { blurPlane, blurRaster } from '../pixels/blur.ts';
import { at, type Plane, type Raster, smoothstep } from '../pixels/raster.ts';
import { lumaPlane } from '../pixels/tone.ts';

/** Softness of grain, of what counts as a pattern, and of the look at both, as shares of the longer side. */
const SOFTNESS = { grain: 0.003, pattern: 0.02, look: 0.08 } as const;
/** How rough a surface is that is smooth, and one that has a pattern of its own. */
const ROUGH = { smooth: 0.008, patterned: 0.022 } as const;
/** Most that grain differs from the light under it. */
const MOST_GRAIN = 0.02;

/**
 * Gives smooth surfaces in a filled hole the even light of the span from its rim, which patches of a wall or
 * a sky do not have, with the grain of the patches; what has a pattern stays as the patches are. In place.
 * @param filled the completed picture
 * @param span without detail, see membrane.ts
 * @param of `hole` 1 where it was filled; `forbidden` 1 where nothing was copied from; `light` how much of the
 *   span's light patterns take too, 0..1
 */
export function settleLight(
  filled: Raster,
  span: Raster,
  { hole, forbidden, light }: { hole: Uint8Array; forbidden: Uint8Array; light: number },
): Raster {
  const longest = Math.max(filled.width, filled.height);
  const soft = blurRaster(filled, longest * SOFTNESS.grain);
  const [wide, even] = [filled, span].map((one) => blurRaster(one, longest * SOFTNESS.pattern));
  const rough = roughness(filled, longest, (p) => (hole[p] || forbidden[p] ? 0 : 1));
  for (let p = 0; p < hole.length; p++) {
    if (!hole[p]) continue;
    const keep = smoothstep(ROUGH.smooth, ROUGH.patterned, at(rough.v, p));
    for (let i = p * 3; i < p * 3 + 3; i++) {
      const own = at(filled.rgb, i);
      const grain = Math.min(MOST_GRAIN, Math.max(-MOST_GRAIN, own - at(soft.rgb, i)));
      const lit = own + light * (at((even as Raster).rgb, i) - at((wide as Raster).rgb, i));
      filled.rgb[i] = lit + (1 - keep) * (at(span.rgb, i) + grain - lit);
    }
  }
  return filled;
}

/** How much lightness differs from that around it, in what is known near each pixel. */
function roughness(picture: Raster, longest: number, known: (p: number) => number): Plane {
  const light = lumaPlane(picture);
  const share = { ...light, v: light.v.map((_, p) => known(p)) };
  const seen = { ...light, v: light.v.map((y, p) => y * at(share.v, p)) };
  const [sums, weights] = [seen, share].map((one) => blurPlane(one, longest * SOFTNESS.pattern));
  const apart = {
    ...light,
    v: light.v.map((y, p) => {
      const mean = at((sums as Plane).v, p) / Math.max(1e-4, at((weights as Plane).v, p));
      return (y - mean) ** 2 * at(share.v, p);
    }),
  };
  const all = blurPlane(apart, longest * SOFTNESS.look);
  const near = blurPlane(share, longest * SOFTNESS.look);
  return {
    ...light,
    v: all.v.map((sum, p) => Math.sqrt(Math.max(0, sum) / Math.max(1e-4, at(near.v, p)))),
  };
}
