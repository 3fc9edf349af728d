/**
 * A winter evening: snow falls behind and before the person, whose breath is visible in the cold.
 */
import { seededRandom } from '../../pixels/noise.ts';
import type { Rgb } from '../../pixels/raster.ts';
import { grade } from '../../pixels/tone.ts';
import type { Scene, SceneInput } from '../look.ts';
import { textOf } from '../look.ts';
import { place } from '../raster/affine.ts';
import { draw } from '../raster/draw.ts';
import { createFinish, createVeil, SHRINK } from '../raster/finish.ts';
import { disc, flake, glow } from '../raster/sprites.ts';
import { createSurface, type Surface } from '../raster/surface.ts';
import { type ActorLayer, drawActor, fadeBottom, titleSpot } from '../stage/actor.ts';
import { loopPulse, loopSine } from '../stage/ease.ts';
import { fitSubject } from '../stage/fit.node.ts';
import { fillStops, rimLight, sideLights, toSurface, wrapLight } from '../stage/light.ts';
import { createDrift, type DriftField } from '../stage/particles.ts';
import type { Subject } from '../stage/subject.ts';
import { drawTitle } from '../stage/title.node.ts';
import { evening, lightStrings } from './snow/village.node.ts';

const ICE: Rgb = [0.62, 0.8, 1];
const LAMP: Rgb = [1, 0.66, 0.34];
const SNOW = [238, 245, 255] as const;

/** Prepares the look `snow-globe`. Params: `caption` (brush script). */
export async function snowGlobe(input: SceneInput): Promise<Scene> {
  const { width, height, seed, durationSeconds } = input;
  const unit = Math.min(width, height) / 720;
  const subject = await fitSubject(input.persons[0], width, height);
  const spot = titleSpot(subject, width, height);
  const layers = person(subject, height, seed);
  const land = await evening(width, height, seed);
  const strings = lightStrings(width, height);
  const snow = snowfall(seed, unit, durationSeconds);
  const veil = createVeil(width, height);
  const lamp = disc(veil.width * 1.3, [255, 150, 70], glow);
  const puff = disc((subject.face.width * 0.9) / SHRINK, [196, 214, 240], glow);
  const breaths = Math.max(1, Math.round(durationSeconds / 2.4));
  const title = await drawTitle(textOf(input.params, 'caption'), spot.width, spot.height, {
    family: 'Pacifico',
    fill: '#ffffff',
    shadow: 'rgba(8,20,52,0.85)',
    letterWidth: 0.5,
  });
  const finish = createFinish(width, height, {
    bloom: { threshold: 196, strength: 0.3, radius: 0.045 },
    vignette: 0.46,
    grain: 2.1,
    seed,
  });
  return {
    posterTime: 0.2,
    draw(frame, t, frameIndex) {
      const sway = loopSine(t, 0.06);
      const zoom = 1 + 0.04 * loopPulse(t);
      const at = { x: width * (0.5 + sway * 0.026), y: height * 0.5 };
      draw(frame, land, place(middle(land), at, (1.03 + 0.02 * loopPulse(t)) / 0.5), {
        blend: 'copy',
      });
      draw(
        frame,
        strings,
        place(
          { x: strings.width / 2, y: 0 },
          { x: width / 2 + sway * width * 0.045, y: -6 * unit },
          2,
          0.008 * loopSine(t, 0.3),
        ),
        { blend: 'add', opacity: 0.86 + 0.14 * loopSine(t * 3) },
      );
      snow.far(frame, t, sway);
      snow.middle(frame, t, sway);
      drawActor(frame, subject, layers, {
        sway,
        nod: loopSine(t, 0.3),
        zoom,
        x: -sway * width * 0.008,
        y: 1.6 * unit * loopSine(t * breaths),
      });
      snow.near(frame, t, sway);
      snow.lens(frame, t, sway);
      veil.px.fill(0);
      draw(
        veil,
        lamp,
        place(middle(lamp), { x: veil.width * 1.05, y: veil.height * 0.42 }, { x: 1, y: 1.4 }),
        { blend: 'add', opacity: 0.3 + 0.05 * loopSine(t * 2) },
      );
      if (subject.hasFace) breathe(veil, puff, subject, (t * breaths) % 1, sway);
      if (title) draw(frame, title, place(middle(title), spot, 1));
      finish(frame, frameIndex, veil);
    },
  };
}

function middle(surface: Surface): { x: number; y: number } {
  return { x: surface.width / 2, y: surface.height / 2 };
}

function person(subject: Subject, height: number, seed: number): ActorLayer[] {
  const { colour, matte, depth } = subject;
  grade(colour, {
    exposure: 0.06 + fillStops(colour, subject.face) * 0.4,
    contrast: 1.07,
    saturation: 0.9,
    warmth: -0.035,
    shadows: [0, 0.008, 0.035],
  });
  const reach = subject.width * 0.024;
  const ice = rimLight(colour, matte, {
    colour: ICE,
    from: { x: -reach, y: -reach * 0.6 },
    strength: 0.85,
  });
  const lamp = rimLight(colour, matte, {
    colour: LAMP,
    from: { x: reach, y: -reach * 0.2 },
    strength: 1.2,
  });
  sideLights(colour, depth, 0.76, [
    { colour: ICE, from: { x: -0.7, y: -0.6 }, strength: 0.3 },
    { colour: LAMP, from: { x: 0.95, y: -0.05 }, strength: 0.5 },
  ]);
  wrapLight(colour, matte, [0.42, 0.55, 0.85], subject.width * 0.012, 0.35);
  fadeBottom(subject, height, [0.04, 0.075, 0.17], 0.74, 0.7);
  return [
    { surface: toSurface(colour, matte) },
    { surface: settledSnow(subject, seed) },
    { surface: ice, blend: 'add' },
    { surface: lamp, blend: 'add' },
  ];
}

/** Draws flakes that settled on hair and shoulders, just inside the upper edge. */
function settledSnow(subject: Subject, seed: number): Surface {
  const { matte, face, width, height } = subject;
  const layer = createSurface(width, height);
  const next = seededRandom(seed ^ 0x5e77);
  const sprite = disc(Math.max(6, face.width * 0.034), SNOW, flake(0.3));
  for (let n = 0; n < 150; n++) {
    const x = Math.floor(next() * width);
    let y = 0;
    while (y < height && (matte.v[y * width + x] as number) < 0.6) y++;
    y += face.height * 0.2 * next() ** 2.2 + sprite.height * 0.4;
    // The face itself stays free.
    const besideFace = Math.abs(x - face.x - face.width / 2) > face.width * 0.62;
    if (y >= height - 2 || (!besideFace && y > face.y - face.height * 0.04)) continue;
    draw(layer, sprite, place(middle(sprite), { x, y }, 0.3 + 0.75 * next() ** 2), {
      opacity: 0.45 + 0.5 * next(),
    });
  }
  return layer;
}

type Snowfall = { far: DriftField; middle: DriftField; near: DriftField; lens: DriftField };

/** Creates four depths of snow; each falls a whole number of frames, so that the loop closes. */
function snowfall(seed: number, unit: number, seconds: number): Snowfall {
  const falls = (perSecond: number) => Math.max(1, Math.round(perSecond * seconds));
  const soft = disc(26 * unit, SNOW, flake(0.25));
  const blurred = disc(92 * unit, SNOW, flake(0.1));
  const base = { blend: 'over', swing: { reach: 0.03, times: 1 } } as const;
  return {
    far: createDrift({
      ...base,
      sprite: soft,
      count: 170,
      seed: seed ^ 1,
      scale: [0.12, 0.24],
      opacity: [0.35, 0.8],
      crossings: { x: 0, y: falls(0.2) },
      parallax: -14 * unit,
    }),
    middle: createDrift({
      ...base,
      sprite: soft,
      count: 80,
      seed: seed ^ 2,
      scale: [0.24, 0.46],
      opacity: [0.5, 0.9],
      crossings: { x: 0, y: falls(0.26) },
      parallax: -6 * unit,
    }),
    near: createDrift({
      ...base,
      sprite: soft,
      count: 34,
      seed: seed ^ 3,
      scale: [0.36, 0.9],
      opacity: [0.5, 0.85],
      crossings: { x: 0, y: falls(0.5) },
      parallax: 26 * unit,
      swing: { reach: 0.05, times: 1 },
    }),
    lens: createDrift({
      ...base,
      sprite: blurred,
      count: 9,
      seed: seed ^ 4,
      scale: [0.5, 1.15],
      opacity: [0.2, 0.42],
      crossings: { x: 0, y: falls(0.75) },
      parallax: 70 * unit,
      swing: { reach: 0.07, times: 1 },
    }),
  };
}

/** Draws a cloud of breath that leaves the mouth, rises aside and fades. */
function breathe(veil: Surface, puff: Surface, subject: Subject, age: number, sway: number): void {
  const { mouth, origin, face } = subject;
  for (let n = 0; n < 6; n++) {
    const life = (age - n * 0.045) / 0.62;
    if (life <= 0 || life >= 1) continue;
    const out = 1 - (1 - life) ** 2;
    const x = origin.x + mouth.x - face.width * (0.04 + out * (0.42 + 0.06 * n)) - sway * 10;
    const y =
      origin.y + mouth.y + face.height * (0.07 - out * 0.1 + life * life * (0.03 * n - 0.2));
    draw(
      veil,
      puff,
      place(middle(puff), { x: x / SHRINK, y: y / SHRINK }, 0.22 + out * (0.7 + 0.06 * n)),
      {
        blend: 'add',
        opacity: 0.3 * Math.sin(Math.PI * Math.min(1, life * 1.1 + 0.06)) * (1 - life * 0.4),
      },
    );
  }
}
