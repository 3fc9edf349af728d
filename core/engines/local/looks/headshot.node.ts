import { compositeFigure } from '../figure/composite-figure.ts';
import { placeFigure } from '../figure/figure.node.ts';
import { applyLamp, estimateNormals, lampIntensity, lightRim } from '../figure/light.ts';
import { blurPlane } from '../pixels/blur.ts';
import { addGrain } from '../pixels/noise.ts';
import { at, type Plane, parseHex, type Raster, smoothstep } from '../pixels/raster.ts';
import { grade, lumaPlane, toneMap, vignette } from '../pixels/tone.ts';
import { paintedBackdrop } from '../scenes/studio.ts';
import { defineLook } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

/** Evens out blotches between two sizes, keeps pores and edges; in place. */
function retouch(image: Raster, faceWidth: number): Raster {
  const light = lumaPlane(image);
  const fine = blurPlane(light, faceWidth * 0.006);
  const broad = blurPlane(light, faceWidth * 0.022);
  return applyLight(image, light, (y, i) => {
    const blotch = at(fine.v, i) - at(broad.v, i);
    const gentle = smoothstep(0.09, 0.02, Math.abs(blotch)) * 0.62;
    return y - blotch * gentle;
  });
}

function applyLight(image: Raster, light: Plane, to: (y: number, i: number) => number): Raster {
  for (let p = 0, i = 0; p < light.v.length; p++, i += 3) {
    const y = at(light.v, p);
    if (y < 0.01) continue;
    const k = Math.max(0, to(y, p)) / y;
    for (let c = 0; c < 3; c++) image.rgb[i + c] = at(image.rgb, i + c) * k;
  }
  return image;
}

/** A look: a clean business portrait with soft key light, plain backdrop and natural skin. */
export const headshot = defineLook(
  'headshot',
  LOOK_PARAMETERS.headshot,
  async (stage, { backdrop, light }) => {
    const { px } = stage;
    const from = light === 'left' ? -1 : 1;
    const figure = await placeFigure(stage.front, stage, {
      face: 0.39,
      x: 0.5,
      y: 0.45,
      headroom: 0.08,
    });
    const normals = estimateNormals(figure);
    retouch(figure.image, figure.face.width);
    grade(figure.image, { saturation: 0.98, contrast: 1.03 });
    applyLamp(
      figure.image,
      lampIntensity(normals, [from * 0.5, -0.5, 0.75], 0.5),
      [0.52, 0.51, 0.49],
      [0.6, 0.6, 0.61],
    );
    lightRim(figure, {
      colour: [1, 1, 1],
      towards: [-from, -0.4],
      widthPx: 9 * px,
      strength: 0.35,
    });
    const picture = paintedBackdrop(stage, stage.seed, parseHex(backdrop), 0.58);
    const shadow = { strength: 0.16, softPx: 55 * px, dx: -from * 30 * px, dy: 26 * px };
    compositeFigure(picture, figure, { wrap: 0.3, shadow });
    grade(picture, { contrast: 1.05, shadows: [0, 0.004, 0.01] });
    return addGrain(toneMap(vignette(picture, 0.2)), stage.seed, 0.014);
  },
);
