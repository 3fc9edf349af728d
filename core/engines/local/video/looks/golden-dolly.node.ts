/** Golden hour with a dolly zoom: the lens zooms out while the camera approaches. */
import type { Rgb } from '../../pixels/raster.ts';
import { grade } from '../../pixels/tone.ts';
import type { Scene, SceneInput } from '../look.ts';
import { textOf } from '../look.ts';
import { place } from '../raster/affine.ts';
import { draw } from '../raster/draw.ts';
import { createFinish, createVeil, SHRINK } from '../raster/finish.ts';
import { disc, glow } from '../raster/sprites.ts';
import type { Surface } from '../raster/surface.ts';
import { type ActorLayer, drawActor, fadeBottom, titleSpot } from '../stage/actor.ts';
import { loopPulse, loopSine } from '../stage/ease.ts';
import { fitSubject } from '../stage/fit.node.ts';
import { fillStops, rimLight, sideLights, toSurface, wrapLight } from '../stage/light.ts';
import { createDrift } from '../stage/particles.ts';
import type { Subject } from '../stage/subject.ts';
import { drawTitle } from '../stage/title.node.ts';
import { bokehField, goldenMeadow, grasses, SUN } from './golden/land.node.ts';

const GOLD: Rgb = [1, 0.72, 0.34];
const AMBER: Rgb = [1, 0.5, 0.22];

/** Prepares the look `golden-dolly`. Params: `caption` (serif title). */
export async function goldenDolly(input: SceneInput): Promise<Scene> {
  const { width, height, seed, durationSeconds } = input;
  const unit = Math.min(width, height) / 720;
  const subject = await fitSubject(input.persons[0], width, height);
  const spot = titleSpot(subject, width, height);
  const layers = person(subject, height);
  const land = goldenMeadow(width, height, seed);
  const lights = bokehField(width, height, seed);
  const blades = await grasses(width, height, seed);
  const veil = createVeil(width, height);
  const flare = disc(veil.width * 1.7, [255, 190, 110], glow);
  const leak = disc(veil.height * 1.1, [255, 96, 36], glow);
  const title = await drawTitle(textOf(input.params, 'caption'), spot.width, spot.height, {
    family: 'Playfair Display',
    fill: '#fff6e4',
    shadow: 'rgba(70,30,5,0.75)',
    letterSpacing: 0.02,
    letterWidth: 0.56,
  });
  const turns = Math.max(1, Math.round(durationSeconds / 5));
  const dust = (count: number, seedling: number) =>
    createDrift({
      sprite: disc(22 * unit, [255, 214, 150], glow),
      count,
      seed: seedling,
      blend: 'add',
      scale: [0.3, 1.5],
      opacity: [0.35, 0.95],
      crossings: { x: turns, y: -turns },
      swing: { reach: 0.03, times: 2 * turns },
      parallax: 60 * unit,
      twinkle: true,
    });
  // Most of the dust hangs behind the person: on the face it would look like blemishes.
  const behind = dust(54, seed);
  const before = dust(18, seed ^ 0xd057);
  const finish = createFinish(width, height, {
    bloom: { threshold: 190, strength: 0.3, radius: 0.05 },
    vignette: 0.38,
    grain: 2.4,
    seed,
  });
  return {
    posterTime: 0.3,
    draw(frame, t, frameIndex) {
      const sway = loopSine(t, 0.08);
      const dolly = loopPulse(t);
      const at = { x: width * (0.5 + sway * 0.012), y: height * 0.5 };
      const far = 1.3 - 0.24 * dolly;
      draw(frame, land, place(middle(land), at, (far * height) / land.height / 1.02), {
        blend: 'copy',
      });
      draw(
        frame,
        lights,
        place(
          middle(lights),
          { x: at.x + sway * width * 0.02, y: at.y },
          ((1.42 - 0.38 * dolly) * height) / lights.height,
        ),
        { blend: 'add' },
      );
      const light = {
        x: at.x + (SUN.x - 0.5) * width * far,
        y: at.y + (SUN.y - 0.5) * height * far,
      };
      behind(frame, t, sway);
      drawActor(frame, subject, layers, {
        sway,
        nod: loopSine(t, 0.3),
        zoom: 1 + 0.03 * dolly,
        x: -sway * width * 0.008,
        y: 1.5 * unit * loopSine(2 * t),
      });
      draw(
        frame,
        blades,
        place(
          { x: blades.width / 2, y: blades.height },
          { x: width / 2 - sway * 46 * unit, y: height + 30 * unit },
          1 + 0.14 * dolly,
          0.012 * loopSine(t, 0.2),
        ),
      );
      before(frame, t, sway);
      if (title) draw(frame, title, place(middle(title), spot, 1));
      veil.px.fill(0);
      const k = 1 / SHRINK;
      draw(veil, flare, place(middle(flare), { x: light.x * k, y: light.y * k }, 1), {
        blend: 'add',
        opacity: 0.5 + 0.08 * loopSine(t, 0.4),
      });
      draw(
        veil,
        leak,
        place(
          middle(leak),
          {
            x: veil.width * (1.04 + 0.2 * loopSine(t, 0.15)),
            y: veil.height * (0.22 + 0.1 * sway),
          },
          { x: 0.7, y: 1.2 },
        ),
        { blend: 'add', opacity: 0.36 + 0.26 * loopSine(t, 0.7) },
      );
      finish(frame, frameIndex, veil);
    },
  };
}

function middle(surface: Surface): { x: number; y: number } {
  return { x: surface.width / 2, y: surface.height / 2 };
}

function person(subject: Subject, height: number): ActorLayer[] {
  const { colour, matte, depth } = subject;
  grade(colour, {
    exposure: 0.02 + fillStops(colour, subject.face) * 0.7,
    contrast: 1.06,
    saturation: 1.02,
    warmth: 0.07,
    tint: 0.01,
    shadows: [0.03, 0.012, 0],
  });
  const reach = subject.width * 0.026;
  const rim = rimLight(colour, matte, {
    colour: GOLD,
    from: { x: -reach, y: -reach * 0.5 },
    strength: 1.25,
  });
  const back = rimLight(colour, matte, {
    colour: AMBER,
    from: { x: reach * 0.8, y: -reach * 0.5 },
    strength: 0.6,
  });
  sideLights(colour, depth, 0.74, [
    { colour: GOLD, from: { x: -0.85, y: -0.35 }, strength: 0.55 },
    { colour: AMBER, from: { x: 0.9, y: 0.1 }, strength: 0.14 },
  ]);
  wrapLight(colour, matte, [1, 0.68, 0.36], subject.width * 0.016, 0.5);
  fadeBottom(subject, height, [0.16, 0.075, 0.03], 0.74, 0.62);
  return [
    { surface: toSurface(colour, matte) },
    { surface: rim, blend: 'add' },
    { surface: back, blend: 'add' },
  ];
}
