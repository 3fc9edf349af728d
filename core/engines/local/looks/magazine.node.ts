import { compositeFigure } from '../figure/composite-figure.ts';
import { placeFigure } from '../figure/figure.node.ts';
import { applyLamp, estimateNormals, lampIntensity, lightRim } from '../figure/light.ts';
import type { Typeface } from '../fonts/font-file.ts';
import { fitLine, fitLines, svgText } from '../fonts/lettering.ts';
import { blendInto } from '../pixels/blend.ts';
import { addGrain } from '../pixels/noise.ts';
import { mix, parseHex, planeOfRows, smoothstep } from '../pixels/raster.ts';
import { blendSvg } from '../pixels/svg.node.ts';
import { grade, toneMap } from '../pixels/tone.ts';
import { paintedBackdrop } from '../scenes/studio.ts';
import { defineLook, type Stage } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

type Params = {
  title: string;
  headline: string;
  kicker: string;
  issue: string;
  ground: string;
  accent: string;
};

function masthead(stage: Stage, { title, issue }: Params): string {
  const { width, height, px, fonts } = stage;
  const [font, small] = [fonts('display'), fonts('plain')];
  const line = fitLine(title, {
    font,
    sizePx: width > height ? height * 0.46 : Math.min(height * 0.24, 330 * px),
    maxWidthPx: width - 72 * px,
    upper: true,
    spacing: -0.01,
  });
  const top = 70 * px;
  const note = fitLine(issue, {
    font: small,
    sizePx: 21 * px,
    maxWidthPx: width * 0.8,
    spacing: 0.24,
    upper: true,
  });
  const strip =
    note === null
      ? ''
      : svgText(note, small, { x: width / 2, y: top - 18 * px, fill: '#fff', spacing: 0.24 });
  if (line === null) return strip;
  return (
    strip +
    svgText(line, font, {
      x: width / 2,
      y: top + line.sizePx * 0.8,
      fill: '#fff',
      spacing: -0.01,
    })
  );
}

/**
 * Renders the headline at the lower left, a rule, the kicker above and a bar code at the right.
 */
function coverLines(stage: Stage, { headline, kicker, accent }: Params): string {
  const { width, height, px, fonts } = stage;
  const left = 48 * px;
  const put = (
    name: Typeface,
    text: string,
    size: number,
    most: number,
    options: { upper?: boolean; spacing?: number },
  ) =>
    fitLines(
      text,
      { font: fonts(name), sizePx: size * px, maxWidthPx: width * 0.66, ...options },
      most,
    );
  const head = put('serif', headline, 82, 2, {});
  const small = put('heavy', kicker, 27, 1, { upper: true, spacing: 0.16 });
  let y = height - 58 * px;
  let drawn = '';
  for (const line of head.toReversed()) {
    drawn += svgText(line, fonts('serif'), { x: left, y, anchor: 'start', fill: '#fff' });
    y -= line.sizePx * 1.08;
  }
  for (const line of small) {
    const w = line.widthPx + 30 * px;
    const h = line.sizePx * 1.75;
    drawn += `<rect x="${left}" y="${y - h * 0.72}" width="${w}" height="${h}" fill="${accent}"/>`;
    drawn += svgText(line, fonts('heavy'), {
      x: left + 15 * px,
      y,
      anchor: 'start',
      fill: '#fff',
      spacing: 0.16,
    });
  }
  return drawn + barcode(stage);
}

function barcode({ width, height, px, random }: Stage): string {
  const [w, h] = [132 * px, 84 * px];
  const [x, y] = [width - w - 44 * px, height - h - 44 * px];
  let bars = '';
  for (let at = 12; at < 120; ) {
    const thick = 1.6 + Math.floor(random() * 3) * 1.5;
    bars += `<rect x="${x + at * px}" y="${y + 10 * px}" width="${thick * px}" height="${h - 20 * px}"/>`;
    at += thick + 1.8 + Math.floor(random() * 3) * 1.4;
  }
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#fff"/>${bars}`;
}

/** A look: a fashion magazine cover with the masthead behind the head. */
export const magazine = defineLook('magazine', LOOK_PARAMETERS.magazine, async (stage, params) => {
  const { width, height, px } = stage;
  const tall = height >= width;
  const figure = await placeFigure(stage.front, stage, {
    face: tall ? 0.37 : 0.42,
    x: 0.5,
    y: 0.5,
    headroom: 0.1,
    bottom: 0.88,
  });
  const normals = estimateNormals(figure);
  grade(figure.image, { contrast: 1.08, saturation: 1.04, exposure: 0.05 });
  applyLamp(
    figure.image,
    lampIntensity(normals, [-0.35, -0.75, 0.75], 0.45),
    [0.72, 0.72, 0.72],
    [0.46, 0.44, 0.44],
  );
  lightRim(figure, {
    colour: [1, 0.95, 0.9],
    towards: [0.9, -0.4],
    widthPx: 11 * px,
    strength: 0.45,
  });
  const picture = paintedBackdrop(stage, stage.seed, parseHex(params.ground), 0.5);
  blendSvg(picture, masthead(stage, params), [
    stage.fonts('display').path,
    stage.fonts('plain').path,
  ]);
  compositeFigure(picture, figure, {
    wrap: 0.3,
    shadow: { strength: 0.3, softPx: 26 * px, dx: 22 * px, dy: 18 * px },
  });
  // The mouth stays out of the dark, however low a close-up's face is.
  const dusk = Math.min(0.78, Math.max(0.58, figure.face.mouth.y / height + 0.04));
  const foot = planeOfRows(width, height, (y) => smoothstep(dusk, 0.88, y / height));
  blendInto(picture, mix(parseHex(params.ground), [0.03, 0.02, 0.03], 0.86), foot);
  blendSvg(picture, coverLines(stage, params), [
    stage.fonts('serif').path,
    stage.fonts('heavy').path,
  ]);
  return addGrain(toneMap(picture), stage.seed, 0.028);
});
