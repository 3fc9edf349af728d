/** A retro-wave city: the camera swings around the person above a moving neon road. */
import { seededRandom } from '../../pixels/noise.ts';
import type { Rgb } from '../../pixels/raster.ts';
import { grade } from '../../pixels/tone.ts';
import type { Scene, SceneInput } from '../look.ts';
import { textOf } from '../look.ts';
import { place } from '../raster/affine.ts';
import { draw } from '../raster/draw.ts';
import { createFinish } from '../raster/finish.ts';
import { disc, glow } from '../raster/sprites.ts';
import { type Surface, shadeSurface } from '../raster/surface.ts';
import { drawActor, fadeBottom, hairTop, titleSpot } from '../stage/actor.ts';
import { loopPulse, loopSine } from '../stage/ease.ts';
import { fitSubject } from '../stage/fit.node.ts';
import { fillStops, rimLight, sideLights, toSurface, wrapLight } from '../stage/light.ts';
import type { Subject } from '../stage/subject.ts';
import { drawTitle } from '../stage/title.node.ts';
import { drawVector } from '../stage/vector.node.ts';
import { drawRoad, drawSun } from './neon/road.ts';
import { skyline } from './neon/skyline.node.ts';

const CYAN: Rgb = [0.25, 0.92, 1];
/** The cyan light on skin, with less green, which would look ill. */
const AZURE: Rgb = [0.36, 0.72, 1];
const PINK: Rgb = [1, 0.22, 0.66];
const GATES = 4;

/** Period of road, gates and sparks in seconds; longer videos repeat them. */
const LOOP_SECONDS = 4;

/** Prepares the look `orbit-neon`. Params: `caption` (neon lettering at the bottom). */
export async function orbitNeon(input: SceneInput): Promise<Scene> {
  const { width, height, seed } = input;
  const unit = Math.min(width, height) / 720;
  const subject = await fitSubject(input.persons[0], width, height);
  const turns = Math.max(1, Math.round(input.durationSeconds / LOOP_SECONDS));
  const wide = width > height;
  const radius = width * (wide ? 0.24 : 0.45);
  const sunY = Math.min(hairTop(subject) + radius * 0.42, height * 0.5);
  const horizon = Math.round(Math.min(height * 0.72, sunY + radius * 0.66));
  const spot = titleSpot(subject, width, height);
  const layers = person(subject, height);
  const sky = starrySky(Math.round(width * 1.12), Math.round(horizon * 1.06), seed);
  const far = await skyline(width * 1.25, height * 0.2, seed ^ 11, 'far');
  const near = await skyline(width * 1.35, height * 0.3, seed ^ 29, 'near');
  const gate = await drawVector(512, 512, GATE);
  const title = await drawTitle(textOf(input.params, 'caption'), spot.width, spot.height, {
    family: 'Pacifico',
    fill: '#fff2fb',
    shadow: '#ff2fa8',
    letterWidth: 0.5,
  });
  const mote = disc(26 * unit, [255, 130, 225], glow);
  const motes = scatter(seed, 26);
  const finish = createFinish(width, height, {
    bloom: { threshold: 168, strength: 0.36, radius: 0.04 },
    vignette: 0.5,
    grain: 2.2,
    seed,
  });
  const vanish = { x: width / 2, y: horizon };
  return {
    posterTime: 0.14,
    draw(frame, t, frameIndex) {
      const sway = loopSine(t);
      const zoom = 1 + 0.045 * loopPulse(t);
      const shift = sway * width;
      draw(
        frame,
        sky,
        place(
          { x: sky.width / 2, y: sky.height },
          { x: vanish.x + shift * 0.012, y: horizon + 1 },
          1,
        ),
        { blend: 'copy' },
      );
      drawSun(frame, vanish.x + shift * 0.016, sunY, radius * zoom, horizon, (t * turns * 2) % 1);
      draw(
        frame,
        far,
        place(
          { x: far.width / 2, y: far.height },
          { x: vanish.x + shift * 0.028, y: horizon + 2 },
          zoom,
        ),
      );
      draw(
        frame,
        near,
        place(
          { x: near.width / 2, y: near.height },
          { x: vanish.x + shift * 0.055, y: horizon + 3 },
          1 + (zoom - 1) * 1.8,
        ),
      );
      drawRoad(frame, vanish.x + shift * 0.03, horizon, -sway * 0.35, t * turns * 8, unit);
      for (let index = 0; index < GATES; index++) {
        const age = (t * turns + index / GATES) % 1;
        drawGate(
          frame,
          gate,
          { x: vanish.x + shift * 0.03, y: horizon - height * 0.06 },
          age,
          width,
        );
      }
      drawMotes(frame, mote, motes, t * turns, (age) => age < PASSES, vanish.x, shift);
      drawPerson(frame, subject, layers, sway, zoom, t);
      drawMotes(frame, mote, motes, t * turns, (age) => age >= PASSES, vanish.x, shift);
      if (title) {
        const flicker = 0.94 + 0.06 * loopSine(t * 7);
        draw(
          frame,
          title,
          place(
            { x: title.width / 2, y: title.height / 2 },
            { x: spot.x - shift * 0.008, y: spot.y },
            1,
          ),
          { opacity: flicker },
        );
      }
      finish(frame, frameIndex);
    },
  };
}

type PersonLayers = { body: Surface; cyan: Surface; pink: Surface };

function person(subject: Subject, height: number): PersonLayers {
  const { colour, matte, depth } = subject;
  grade(colour, {
    exposure: 0.1 + fillStops(colour, subject.face) * 0.6,
    contrast: 1.14,
    saturation: 0.95,
    warmth: -0.02,
    tint: 0.05,
  });
  const reach = subject.width * 0.022;
  const cyan = rimLight(colour, matte, {
    colour: CYAN,
    from: { x: -reach, y: -reach * 0.35 },
    strength: 1.15,
  });
  const pink = rimLight(colour, matte, {
    colour: PINK,
    from: { x: reach, y: -reach * 0.35 },
    strength: 1.3,
  });
  sideLights(colour, depth, 0.62, [
    { colour: AZURE, from: { x: -0.95, y: -0.1 }, strength: 0.62 },
    { colour: PINK, from: { x: 0.95, y: -0.1 }, strength: 0.8 },
  ]);
  wrapLight(colour, matte, [0.75, 0.2, 0.62], subject.width * 0.012, 0.35);
  fadeBottom(subject, height, [0.06, 0.012, 0.14], 0.7, 0.86);
  return { body: toSurface(colour, matte), cyan, pink };
}

function drawPerson(
  frame: Surface,
  subject: Subject,
  layers: PersonLayers,
  sway: number,
  zoom: number,
  t: number,
): void {
  drawActor(
    frame,
    subject,
    [
      { surface: layers.body },
      { surface: layers.cyan, blend: 'add', opacity: 0.72 + 0.28 * loopSine(t * 2, 0.1) },
      { surface: layers.pink, blend: 'add', opacity: 0.72 + 0.28 * loopSine(t * 2, 0.6) },
    ],
    { sway, nod: loopSine(t, 0.25), zoom, x: -sway * frame.width * 0.012, y: 2 * loopSine(t, 0.2) },
  );
}

/** Age, 0..1, at which a mote passes the person. */
const PASSES = 0.8;

type Mote = { x: number; y: number; phase: number; speed: number };

/** Draws sparks that approach from the distance and pass the camera. */
function drawMotes(
  frame: Surface,
  sprite: Surface,
  motes: readonly Mote[],
  t: number,
  shown: (age: number) => boolean,
  x: number,
  shift: number,
): void {
  for (const mote of motes) {
    const age = (t * mote.speed + mote.phase) % 1;
    if (!shown(age)) continue;
    const depth = 0.25 + age ** 2.2 * 2.4;
    const at = {
      x: x + mote.x * frame.width * depth - shift * 0.05 * depth,
      y: frame.height * 0.5 + mote.y * frame.height * 0.6 * depth,
    };
    draw(
      frame,
      sprite,
      place({ x: sprite.width / 2, y: sprite.height / 2 }, at, 0.35 + depth * 0.5),
      {
        blend: 'add',
        opacity: 0.75 * Math.sin(age * Math.PI),
      },
    );
  }
}

/** Draws a triangle of light that approaches from the horizon and passes around the camera. */
function drawGate(
  frame: Surface,
  gate: Surface,
  at: { x: number; y: number },
  age: number,
  width: number,
): void {
  const scale = (0.16 / (1.06 - age)) * (width / 512);
  if (scale > 3.2 * (width / 512)) return;
  const opacity = Math.min(1, age * 4) * Math.min(1, (0.995 - age) * 14);
  draw(frame, gate, place({ x: 256, y: 330 }, at, scale), { blend: 'add', opacity });
}

const GATE = `<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#36e8ff"/><stop offset="1" stop-color="#ff37b0"/></linearGradient>
<filter id="b"><feGaussianBlur stdDeviation="5"/></filter></defs>
<g fill="none" stroke-linejoin="round"><path d="M256 40 L480 440 L32 440 Z" stroke="url(#g)" stroke-width="13" opacity="0.6" filter="url(#b)"/>
<path d="M256 40 L480 440 L32 440 Z" stroke="url(#g)" stroke-width="5"/></g>`;

function starrySky(width: number, height: number, seed: number): Surface {
  const sky = shadeSurface(width, height, (_x, y, out) => {
    const glowing = y ** 3.2;
    out[0] = 14 + 60 * y + 190 * glowing;
    out[1] = 6 + 10 * y + 44 * glowing;
    out[2] = 44 + 82 * y + 34 * glowing;
  });
  const next = seededRandom(seed);
  for (let n = 0; n < 190; n++) {
    const x = Math.floor(next() * (width - 2));
    const y = Math.floor(next() ** 1.5 * (height * 0.8));
    const bright = 90 + next() * 165;
    const p = y * width + x;
    sky.px[p] = 0xff000000 | (bright << 16) | ((bright * 0.86) << 8) | (bright * 0.95);
    if (next() > 0.6) sky.px[p + 1] = sky.px[p + width] = sky.px[p] as number;
  }
  return sky;
}

function scatter(seed: number, count: number): Mote[] {
  const next = seededRandom(seed ^ 0x51ab);
  return Array.from({ length: count }, () => ({
    x: (next() - 0.5) * 1.6,
    y: (next() - 0.5) * 1.4,
    phase: next(),
    // Whole turns in a loop, so that the end meets the start.
    speed: next() > 0.6 ? 2 : 1,
  }));
}
