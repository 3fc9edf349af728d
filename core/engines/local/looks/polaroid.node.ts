import { compositeFigure } from '../figure/composite-figure.ts';
import { placeFigure } from '../figure/figure.node.ts';
import { fitLine, svgText } from '../fonts/lettering.ts';
import { blendInto, blendLayer } from '../pixels/blend.ts';
import { blurPlane } from '../pixels/blur.ts';
import { drawRotated } from '../pixels/draw-rotated.ts';
import { addGrain } from '../pixels/noise.ts';
import { lengthOf, mapPlane, planeOf, type Raster, raster, smoothstep } from '../pixels/raster.ts';
import { shiftPlane, softPlaneOf } from '../pixels/sample.ts';
import { blendSvg, drawSvg } from '../pixels/svg.node.ts';
import { grade, vignette } from '../pixels/tone.ts';
import { bloom } from '../scenes/light.ts';
import { paintedBackdrop } from '../scenes/studio.ts';
import { woodenTable } from '../scenes/wood.ts';
import { defineLook, type Stage } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

/**
 * Draws the instant photo itself: faded, warm, soft.
 * @param edge length of the square's side in pixels
 */
async function snapshot(stage: Stage, person: Stage['front'], edge: number): Promise<Raster> {
  const frame = { width: edge, height: edge };
  const figure = await placeFigure(person, frame, { face: 0.5, x: 0.5, y: 0.5 });
  grade(figure.image, { warmth: 0.05, saturation: 0.92 });
  const scene = compositeFigure(paintedBackdrop(frame, stage.seed, [0.42, 0.5, 0.52]), figure, {
    wrap: 0.4,
    shadow: { strength: 0.25, softPx: edge * 0.03, dx: edge * 0.02, dy: edge * 0.02 },
  });
  grade(scene, {
    exposure: 0.12,
    contrast: 0.92,
    saturation: 0.9,
    warmth: 0.035,
    shadows: [0.075, 0.05, 0.06],
    lights: [0.02, 0.01, -0.05],
  });
  bloom(scene, 0.6, edge * 0.02, [1, 0.86, 0.7], 0.3);
  return addGrain(vignette(scene, 0.3), stage.seed, 0.06);
}

/** Draws the flat card: paper, photo and handwriting. The caller rotates it. */
async function card(
  stage: Stage,
  person: Stage['front'],
  width: number,
  caption: string,
): Promise<Raster> {
  const height = Math.round(width * 1.19);
  const border = Math.round(width * 0.062);
  const edge = width - border * 2;
  const paper = raster(width, height, [0.965, 0.955, 0.93]);
  const photo = await snapshot(stage, person, edge);
  for (let y = 0; y < edge; y++)
    paper.rgb.set(
      photo.rgb.subarray(y * edge * 3, (y + 1) * edge * 3),
      ((y + border) * width + border) * 3,
    );
  const inner = planeOf(width, height, (x, y) => {
    const d = Math.max(border - x, x - (width - border), border - y, y - (border + edge));
    return d > 0 ? smoothstep(width * 0.006, 0, d) : 0;
  });
  blendInto(paper, [0.2, 0.18, 0.16], inner, 'normal', 0.28);
  const font = stage.fonts('hand');
  const line = fitLine(caption, { font, sizePx: width * 0.115, maxWidthPx: width * 0.84 });
  if (line !== null) {
    const text = svgText(
      line,
      font,
      { x: width / 2, y: height - width * 0.075, fill: '#27303f' },
      `transform="rotate(-1.5 ${width / 2} ${height})"`,
    );
    blendSvg(paper, text, [font.path], 0.92);
  }
  return addGrain(paper, stage.seed + 3, 0.02);
}

/** A look: instant photos with handwriting on a wooden table. */
export const polaroid = defineLook(
  'polaroid',
  LOOK_PARAMETERS.polaroid,
  async (stage, { caption }) => {
    const { width, height, px } = stage;
    const table = woodenTable(stage);
    const size = Math.round(Math.min(width * 0.6, (height * 0.66) / 1.19));
    const [second] = stage.persons.slice(1);
    const below = await card(stage, second ?? stage.front, Math.round(size * 0.94), '');
    const above = await card(stage, stage.front, size, caption);
    const lay = (piece: Raster, cx: number, cy: number, degrees: number) => {
      const layer = drawRotated(piece, stage, cx, cy, degrees);
      blendInto(
        table,
        [0.06, 0.03, 0.02],
        shiftPlane(blurPlane(layer.alpha, 26 * px), 14 * px, 24 * px),
        'normal',
        0.5,
      );
      blendInto(
        table,
        [0.06, 0.03, 0.02],
        shiftPlane(blurPlane(layer.alpha, 5 * px), 3 * px, 6 * px),
        'normal',
        0.45,
      );
      blendLayer(table, layer);
    };
    lay(below, width * 0.5 + size * 0.31, height * 0.5 - size * 0.3, 9);
    lay(above, width * 0.5 - size * 0.22, height * 0.5 + size * 0.2, -6);
    const light = softPlaneOf(width, height, 4, (x, y) =>
      smoothstep(1.05, 0.1, lengthOf(x / width - 0.2, (y / height - 0.1) * 0.9)),
    );
    blendInto(table, [1, 0.9, 0.72], light, 'softlight', 0.4);
    const shade = mapPlane(blurPlane(leaf(stage), 16 * px), (v) => v);
    blendInto(table, [0.16, 0.09, 0.05], shade, 'multiply', 0.42);
    return addGrain(vignette(table, 0.4), stage.seed, 0.03);
  },
);

/** Draws the shadow of leaves that falls onto the table from a window. */
function leaf({ width, height, px, random }: Stage) {
  let path = '';
  for (let k = 0; k < 9; k++) {
    const t = k / 9;
    const [x, y] = [width * (1.05 - t * 0.5), height * (-0.02 + t * 0.24 + random() * 0.03)];
    for (const turn of [58, -28]) {
      const a = ((150 + turn + random() * 12) * Math.PI) / 180;
      const [lx, ly] = [Math.cos(a) * 210 * px, Math.sin(a) * 210 * px];
      path += `M${x} ${y}q${lx * 0.5 - ly * 0.2} ${ly * 0.5 + lx * 0.2} ${lx} ${ly}q${-lx * 0.5 + ly * 0.2} ${-ly * 0.5 - lx * 0.2} ${-lx} ${-ly}Z`;
    }
  }
  return drawSvg(width, height, `<path d="${path}" fill="#000"/>`).alpha;
}
