/** Film noir: light through blinds moves over wall and face, smoke drifts, the camera zooms in. */
import { fractalNoise } from '../../pixels/noise.ts';
import { grade } from '../../pixels/tone.ts';
import type { Scene, SceneInput } from '../look.ts';
import { textOf } from '../look.ts';
import { place } from '../raster/affine.ts';
import { draw } from '../raster/draw.ts';
import { createFinish, createVeil } from '../raster/finish.ts';
import { createSurface, type Surface, shadeSurface } from '../raster/surface.ts';
import { drawActor, fadeBottom, titleSpot } from '../stage/actor.ts';
import { loopPulse, loopSine } from '../stage/ease.ts';
import { fitSubject } from '../stage/fit.node.ts';
import { fillStops, rimLight, sideLights, toSurface } from '../stage/light.ts';
import type { Subject } from '../stage/subject.ts';
import { drawTitle } from '../stage/title.node.ts';
import { mixByBlinds, slatPositions } from './noir/blinds.ts';
import { smoke } from './noir/smoke.ts';

const HALF = 0.5;

/** Prepares the look `film-noir`. Params: `caption` (title of the picture). */
export async function filmNoir(input: SceneInput): Promise<Scene> {
  const { width, height, seed } = input;
  const unit = Math.min(width, height) / 720;
  const subject = await fitSubject(
    input.persons[0],
    width,
    height,
    width > height ? { across: 0.6 } : {},
  );
  const spot = titleSpot(subject, width, height);
  const actor = person(subject, height);
  const wall = room(width, height, seed);
  const fog = smoke(Math.round(width / 4), Math.round(height / 4), seed);
  const veil = createVeil(width, height);
  const title = await drawTitle(textOf(input.params, 'caption'), spot.width, spot.height, {
    family: 'Playfair Display',
    fill: '#f4efe6',
    shadow: 'rgba(0,0,0,0.9)',
    upperCase: true,
    letterSpacing: 0.1,
    letterWidth: 0.72,
  });
  const finish = createFinish(width, height, {
    bloom: { threshold: 180, strength: 0.34, radius: 0.05 },
    vignette: 0.62,
    grain: 4.2,
    seed,
  });
  return {
    posterTime: 0.25,
    draw(frame, t, frameIndex) {
      const sway = loopSine(t, 0.02);
      const glide = loopSine(t, 0.1) * 0.55;
      const gleam = Math.round(256 * (0.93 + 0.07 * loopSine(t * 3, 0.2)));
      mixByBlinds(wall.live, wall.dark, wall.lit, wall.slats, glide + t, gleam);
      draw(
        frame,
        wall.live,
        place(
          { x: wall.live.width / 2, y: wall.live.height / 2 },
          { x: width * (0.5 + 0.025 * sway), y: height / 2 },
          (1.01 + 0.02 * loopPulse(t)) / HALF,
        ),
        { blend: 'copy' },
      );
      mixByBlinds(actor.live, actor.dark, actor.lit, actor.slats, glide + t, gleam);
      const layers = [
        { surface: actor.live },
        { surface: actor.rim, blend: 'add', opacity: 0.85 + 0.15 * loopSine(t * 2) } as const,
      ];
      drawActor(frame, subject, layers, {
        sway,
        nod: loopSine(t, 0.3),
        zoom: 1 + 0.055 * loopPulse(t),
        x: -sway * width * 0.008,
        y: 1.5 * unit * loopSine(t, 0.4),
      });
      veil.px.fill(0);
      drift(veil, fog, t, 1.2, 0.9);
      drift(veil, fog, 1 - t, 1.9, 0.6);
      if (title) draw(frame, title, place({ x: title.width / 2, y: title.height / 2 }, spot, 1));
      finish(frame, frameIndex, veil);
    },
  };
}

type Lit = { dark: Surface; lit: Surface; live: Surface; slats: Int16Array };

function room(width: number, height: number, seed: number): Lit {
  const w = Math.round(width * HALF * 1.12);
  const h = Math.round(height * HALF * 1.06);
  const shade = (gain: number) =>
    shadeSurface(w, h, (x, y, out) => {
      const plaster = 0.86 + 0.28 * (fractalNoise(x * 9, (y * 9 * h) / w, seed, 4) - 0.5);
      const pool = Math.exp(-((x - 0.34) ** 2 * 5 + (y - 0.34) ** 2 * 4));
      const value = gain * plaster * (0.22 + 0.78 * pool);
      out[0] = value * 1.02;
      out[1] = value;
      out[2] = value * 0.96;
    });
  return {
    dark: shade(34),
    lit: shade(200),
    live: createSurface(w, h),
    slats: slatPositions(w, h, h * 0.075, 0.16, null, 0),
  };
}

function person(subject: Subject, height: number): Lit & { rim: Surface } {
  const { colour, matte, depth, width } = subject;
  grade(colour, {
    exposure: 0.12 + fillStops(colour, subject.face),
    contrast: 1.22,
    saturation: 0,
    shadows: [0.012, 0.008, 0.002],
  });
  const reach = width * 0.022;
  const rim = rimLight(colour, matte, {
    colour: [1, 0.98, 0.93],
    from: { x: reach, y: -reach * 0.5 },
    strength: 1,
  });
  const copy = { ...colour, rgb: colour.rgb.slice() };
  sideLights(copy, depth, 0.18, [
    { colour: [1, 0.98, 0.95], from: { x: 0.95, y: -0.2 }, strength: 0.3 },
  ]);
  sideLights(colour, depth, 0.56, [
    { colour: [1, 0.98, 0.94], from: { x: -0.75, y: -0.5 }, strength: 0.8 },
  ]);
  for (const raster of [copy, colour])
    fadeBottom({ ...subject, colour: raster }, height, [0.012, 0.01, 0.009], 0.7, 0.85);
  return {
    dark: toSurface(copy, matte),
    lit: toSurface(colour, matte),
    live: createSurface(width, subject.height),
    slats: slatPositions(
      width,
      subject.height,
      height * 0.118,
      0.14,
      depth,
      0.35 * (height / 1280),
    ),
    rim,
  };
}

/** Moves smoke by one period in each loop. */
function drift(veil: Surface, fog: Surface, t: number, scale: number, opacity: number): void {
  const repeat = (fog.width / 2) * scale;
  const at = { x: -t * repeat, y: veil.height - fog.height * scale * 0.92 };
  draw(veil, fog, place({ x: 0, y: 0 }, at, scale), { blend: 'add', opacity });
}
