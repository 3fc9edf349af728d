import { compositeFigure } from '../figure/composite-figure.ts';
import { placeFigure } from '../figure/figure.node.ts';
import { isCutBelowChin } from '../figure/framing.ts';
import { applyLamps, estimateNormals, lampIntensity, lightRim } from '../figure/light.ts';
import { fitLine, svgText } from '../fonts/lettering.ts';
import { blendInto } from '../pixels/blend.ts';
import { addGrain } from '../pixels/noise.ts';
import { parseHex, planeOfRows, smoothstep } from '../pixels/raster.ts';
import { blendSvg } from '../pixels/svg.node.ts';
import { grade, toneMap, verticalGradient } from '../pixels/tone.ts';
import { addDiscs, bloom, scatter } from '../scenes/light.ts';
import { defineLook, type Stage } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

/** Renders a sun with slits, wireframe mountains and a grid that runs to the horizon. */
function horizon({ width, height, px, random }: Stage, line: number, cx: number): string {
  const radius = Math.min(width * 0.44, height * 0.36);
  const sunY = line - radius * 0.62;
  let slits = '';
  for (let k = 0; k < 8; k++) {
    const y = sunY + radius * (0.02 + k * 0.125);
    slits += `<rect x="0" y="${y}" width="${width}" height="${radius * (0.014 + k * 0.0085)}" fill="#000"/>`;
  }
  const sun =
    `<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffe35c"/><stop offset="0.5" stop-color="#ff7a59"/><stop offset="1" stop-color="#ff2e93"/></linearGradient>` +
    `<mask id="m"><rect width="${width}" height="${height}" fill="#fff"/>${slits}</mask></defs>` +
    `<circle cx="${cx}" cy="${sunY}" r="${radius}" fill="url(#s)" mask="url(#m)"/>`;
  let ridge = `M0 ${line}`;
  let wires = '';
  const peaks = Math.max(9, Math.round(width / (76 * px)));
  for (let k = 0; k <= peaks; k++) {
    const x = (k / peaks) * width;
    const away = Math.min(1, Math.abs(x - cx) / (width * 0.5));
    const y = line - (14 + random() * 130 * away * away + (k % 2) * 46 * away) * px;
    ridge += `L${x.toFixed(1)} ${y.toFixed(1)}`;
    wires += `M${x.toFixed(1)} ${y.toFixed(1)}L${(x + width / peaks / 2).toFixed(1)} ${line}M${x.toFixed(1)} ${y.toFixed(1)}L${(x - width / peaks / 2).toFixed(1)} ${line}`;
  }
  ridge += `L${width} ${line}Z`;
  const hills = `<path d="${ridge}" fill="#150a35" stroke="#22e6ff" stroke-width="${2 * px}" stroke-linejoin="round"/><path d="${wires}" stroke="#22e6ff" stroke-opacity="0.55" stroke-width="${1.3 * px}" fill="none"/>`;
  let grid = '';
  for (let k = 0; k < 14; k++) grid += `M0 ${line + (height - line) * ((k / 13) ** 2.2)}H${width}`;
  for (let k = -26; k <= 26; k++)
    grid += `M${cx + k * 26 * px} ${line}L${cx + k * 190 * px} ${height}`;
  return `${sun}<rect x="0" y="${line}" width="${width}" height="${height - line}" fill="#14062e"/>${hills}<path d="${grid}" stroke="#ff3df0" stroke-width="${2 * px}" stroke-opacity="0.95" fill="none"/>`;
}

function title(stage: Stage, text: string, above: boolean): string {
  const { width, height, px, fonts } = stage;
  const font = fonts('script');
  const line = fitLine(text, { font, sizePx: 132 * px, maxWidthPx: width * 0.82 });
  if (line === null) return '';
  const [x, y] = [width / 2, above ? 60 * px + line.sizePx : height - 62 * px];
  const glow = svgText(
    line,
    font,
    { x, y, fill: '#ff2bd6' },
    `stroke="#ff2bd6" stroke-width="${16 * px}" stroke-opacity="0.35" stroke-linejoin="round"`,
  );
  const body = svgText(
    line,
    font,
    { x, y, fill: '#fff3fd' },
    `stroke="#ff5be0" stroke-width="${3 * px}" paint-order="stroke"`,
  );
  return `<g transform="rotate(-6 ${x} ${y})">${glow}${body}</g>`;
}

/** A look: an eighties synth sunset with rim light in two colours. */
export const retrowave = defineLook(
  'retrowave',
  LOOK_PARAMETERS.retrowave,
  async (stage, { caption }) => {
    const { width, height, px, random } = stage;
    const above = caption !== '' && isCutBelowChin(stage.front);
    const figure = await placeFigure(stage.front, stage, {
      face: 0.33,
      x: 0.5,
      y: 0.46,
      headroom: above ? 0.19 : 0.08,
    });
    const line = height * 0.74;
    const picture = verticalGradient(width, height, [
      { at: 0, colour: parseHex('#0b0524') },
      { at: 0.4, colour: parseHex('#3a0f6b') },
      { at: 0.62, colour: parseHex('#a01f8f') },
      { at: 0.745, colour: parseHex('#ff5fa0') },
      { at: 1, colour: parseHex('#14062e') },
    ]);
    addDiscs(
      picture,
      scatter(110, random, (r) => ({
        x: r() * width,
        y: r() ** 1.6 * line * 0.8,
        radius: (0.8 + r() * 1.9) * px,
        colour: [0.9, 0.9, 1],
        opacity: 0.3 + r() * 0.7,
        soft: 1,
      })),
    );
    blendSvg(picture, horizon(stage, line, figure.face.centre.x));
    bloom(picture, 0.35, 20 * px, [1, 0.6, 1], 0.55);
    const normals = estimateNormals(figure);
    grade(figure.image, {
      exposure: -0.15,
      contrast: 1.08,
      saturation: 0.95,
      tint: 0.06,
      shadows: [0.05, 0, 0.12],
    });
    applyLamps(
      figure.image,
      [0.24, 0.16, 0.34],
      [
        { light: lampIntensity(normals, [0.1, -0.4, 0.9], 0.3), colour: [0.66, 0.56, 0.66] },
        { light: lampIntensity(normals, [-0.97, -0.2, 0.1], 0), colour: [0.1, 1.15, 1.5] },
        { light: lampIntensity(normals, [0.97, -0.2, 0.1], 0), colour: [1.7, 0.2, 1] },
      ],
    );
    lightRim(figure, {
      colour: parseHex('#5beaff'),
      towards: [-1, -0.3],
      widthPx: 13 * px,
      strength: 0.85,
    });
    lightRim(figure, {
      colour: parseHex('#ff6ab8'),
      towards: [1, -0.3],
      widthPx: 13 * px,
      strength: 0.95,
    });
    compositeFigure(picture, figure, { wrap: 0.25 });
    const floor = planeOfRows(width, height, (y) => smoothstep(0.74, 1.05, y / height));
    blendInto(picture, parseHex('#170633'), floor, 'normal', caption === '' || above ? 0.5 : 0.75);
    blendSvg(picture, title(stage, caption, above), [stage.fonts('script').path]);
    bloom(picture, 0.62, 14 * px, [1, 0.8, 1], 0.35);
    for (let y = 0; y < height; y++) {
      const k = 1 - 0.05 * (0.5 + 0.5 * Math.cos((y / (4 * px)) * Math.PI * 2));
      for (let i = y * width * 3; i < (y + 1) * width * 3; i++)
        picture.rgb[i] = (picture.rgb[i] as number) * k;
    }
    return addGrain(toneMap(picture), stage.seed, 0.045);
  },
);
