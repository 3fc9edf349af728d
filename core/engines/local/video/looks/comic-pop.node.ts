/**
 * Pop art on the beat: an inked person, spinning rays, colours that change through printed dots.
 */
import { grade } from '../../pixels/tone.ts';
import type { Scene, SceneInput } from '../look.ts';
import { textOf } from '../look.ts';
import { place } from '../raster/affine.ts';
import { draw } from '../raster/draw.ts';
import { createFinish } from '../raster/finish.ts';
import type { Surface } from '../raster/surface.ts';
import { drawActor, titleSpot } from '../stage/actor.ts';
import { easeOut, loopSine } from '../stage/ease.ts';
import { fitSubject } from '../stage/fit.node.ts';
import { toSurface } from '../stage/light.ts';
import type { Subject } from '../stage/subject.ts';
import { drawTitle } from '../stage/title.node.ts';
import { drawVector } from '../stage/vector.node.ts';
import { createBurst, type Palette } from './comic/burst.ts';
import { inkComic, silhouette } from './comic/ink.ts';

const BEATS_PER_SECOND = 1.5;

const PALETTES: readonly Palette[] = [
  { light: [255, 214, 38], dark: [255, 158, 20] },
  { light: [64, 212, 228], dark: [18, 160, 206] },
  { light: [255, 112, 152], dark: [238, 58, 112] },
  { light: [160, 122, 250], dark: [116, 72, 226] },
];

/** Prepares the look `comic-pop`. Params: `caption` (word in the star). */
export async function comicPop(input: SceneInput): Promise<Scene> {
  const { width, height, seed, durationSeconds } = input;
  const unit = Math.min(width, height) / 720;
  const subject = await fitSubject(input.persons[0], width, height);
  const spot = titleSpot(subject, width, height);
  const layers = person(subject, unit);
  const { origin, eyes, mouth } = subject;
  const centre = { x: origin.x + eyes.x, y: origin.y + (eyes.y + mouth.y) / 2 };
  const burst = createBurst(width, height, centre, 21 * unit);
  const star = await wordStar(
    textOf(input.params, 'caption'),
    Math.max(spot.width, height * 0.42) * 0.9,
  );
  const beats = Math.max(1, Math.round(durationSeconds * BEATS_PER_SECOND));
  const finish = createFinish(width, height, {
    bloom: { threshold: 250, strength: 0, radius: 0.02 },
    vignette: 0.24,
    grain: 2.2,
    seed,
  });
  return {
    posterTime: 0.5 / beats,
    draw(frame, t, frameIndex) {
      const beat = Math.floor(t * beats);
      const along = t * beats - beat;
      const hit = (1 - easeOut(along * 1.25)) ** 1.5;
      const side = beat % 2 === 0 ? 1 : -1;
      burst(
        frame,
        t * (2 / 14),
        paletteAt(beat - 1, beats),
        paletteAt(beat, beats),
        beat === 0 && t < 0.001 ? 1 : along * 2.6,
      );
      const sway = loopSine(t) * 0.8 + side * hit * 0.25;
      drawActor(
        frame,
        subject,
        [{ surface: layers.shadow, opacity: 0.55 }],
        move(sway, hit, 16 * unit, 14 * unit),
      );
      drawActor(
        frame,
        subject,
        [{ surface: layers.outline }, { surface: layers.body }],
        move(sway, hit, 0, 0),
      );
      if (star) {
        const punch = 1 + 0.16 * hit;
        draw(
          frame,
          star,
          place(
            { x: star.width / 2, y: star.height / 2 },
            spot,
            punch,
            -0.09 + 0.03 * side * (1 - hit),
          ),
        );
      }
      finish(frame, frameIndex);
    },
  };
}

function move(sway: number, hit: number, x: number, y: number) {
  return { sway, nod: hit * 0.8, zoom: 1 + 0.055 * hit, x, y };
}

function paletteAt(beat: number, beats: number): Palette {
  const index = ((beat % beats) + beats) % beats;
  // The last beat differs from the first, whatever their number.
  const last = index === beats - 1 && index % PALETTES.length === 0 && beats > 1;
  return PALETTES[last ? 2 : index % PALETTES.length] ?? (PALETTES[0] as Palette);
}

type Layers = { body: Surface; outline: Surface; shadow: Surface };

function person(subject: Subject, unit: number): Layers {
  const { colour, matte, face } = subject;
  grade(colour, { exposure: 0.14, contrast: 1.14, saturation: 1.04, warmth: 0.03, tint: -0.03 });
  inkComic(colour, face.width);
  return {
    body: toSurface(colour, matte),
    outline: silhouette(matte, 12 * unit, [255, 253, 246]),
    shadow: silhouette(matte, 12 * unit, [24, 8, 40]),
  };
}

/** Draws a jagged star with a word in it. */
async function wordStar(text: string, size: number): Promise<Surface | null> {
  const words = await drawTitle(text, size * 0.62, size * 0.2, {
    family: 'Montserrat',
    fill: '#1a0f2b',
    upperCase: true,
    letterWidth: 0.72,
  });
  if (!words) return null;
  const height = size * 0.5;
  const star = await drawVector(
    size,
    height,
    `<path d="${jagged(size, height, 0.97)}" transform="translate(${size * 0.012} ${size * 0.016})" fill="#1a0f2b"/>
    <path d="${jagged(size, height, 0.93)}" fill="#fffdf4" stroke="#1a0f2b" stroke-width="${size * 0.009}" stroke-linejoin="round"/>`,
  );
  draw(
    star,
    words,
    place({ x: words.width / 2, y: words.height / 2 }, { x: size / 2, y: height / 2 }, 1),
  );
  return star;
}

function jagged(width: number, height: number, reach: number): string {
  const points: string[] = [];
  const spikes = 15;
  for (let n = 0; n < spikes * 2; n++) {
    const angle = (n / (spikes * 2)) * Math.PI * 2;
    const r = (n % 2 === 0 ? 0.94 + 0.06 * Math.sin(n * 2.3) : 0.74) * reach;
    points.push(
      `${width / 2 + (Math.cos(angle) * r * width) / 2} ${height / 2 + (Math.sin(angle) * r * height) / 2}`,
    );
  }
  return `M${points.join(' L')} Z`;
}
