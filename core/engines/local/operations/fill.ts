/** Fills the hole that a cut-out leaves in its background, from near colours to far ones. */
import { blurPlane, blurRaster } from '../pixels/blur.ts';
import { at, type Plane, planeOf, type Raster, smoothstep } from '../pixels/raster.ts';
import { downscalePlane, downscaleRaster, resizePlane, resizeRaster } from '../pixels/sample.ts';

const STEP = 4;

/** Blur radii as shares of the longer side. */
const REACHES = [0.012, 0.04, 0.12, 0.3] as const;

/** Replaces the area under a matte by surrounding colours: soft there, unchanged elsewhere. */
export function fillBehind(picture: Raster, matte: Plane): Raster {
  const { width, height } = picture;
  const grown = blurPlane(matte, Math.max(width, height) * 0.006);
  const open = planeOf(width, height, (x, y) => {
    const i = y * width + x;
    return at(grown.v, i) > 0.02 || at(matte.v, i) > 0.02 ? 0 : 1;
  });
  const weighted = { width, height, rgb: picture.rgb.slice() };
  for (let p = 0, i = 0; p < open.v.length; p++, i += 3)
    for (let c = 0; c < 3; c++) weighted.rgb[i + c] = at(weighted.rgb, i + c) * at(open.v, p);
  const small = spread(downscaleRaster(weighted, STEP), downscalePlane(open, STEP));
  const filling = resizeRaster(small, width, height);
  const edge = resizePlane(downscalePlane(open, 2), width, height);
  const out = { width, height, rgb: picture.rgb.slice() };
  for (let p = 0, i = 0; p < open.v.length; p++, i += 3) {
    const keep = smoothstep(0.5, 1, at(edge.v, p)) * at(open.v, p);
    for (let c = 0; c < 3; c++) {
      const fill = at(filling.rgb, i + c);
      out.rgb[i + c] = fill + (at(out.rgb, i + c) - fill) * keep;
    }
  }
  return out;
}

function spread(weighted: Raster, open: Plane): Raster {
  const { width, height } = weighted;
  const out = { width, height, rgb: new Float32Array(weighted.rgb.length) };
  const filled = new Float32Array(open.v.length);
  for (const reach of REACHES) {
    const sigma = Math.max(width, height) * reach;
    const colour = blurRaster(weighted, sigma);
    const share = blurPlane(open, sigma);
    for (let p = 0, i = 0; p < filled.length; p++, i += 3) {
      const weight = at(share.v, p);
      const part = (1 - at(filled, p)) * smoothstep(0.002, 0.12, weight);
      if (part <= 0) continue;
      for (let c = 0; c < 3; c++)
        out.rgb[i + c] = at(out.rgb, i + c) + (part * at(colour.rgb, i + c)) / weight;
      filled[p] = at(filled, p) + part;
    }
  }
  for (let p = 0, i = 0; p < filled.length; p++, i += 3)
    for (let c = 0; c < 3; c++) out.rgb[i + c] = at(out.rgb, i + c) / Math.max(1e-3, at(filled, p));
  return out;
}
