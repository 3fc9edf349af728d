/**
 * Instant photos fall onto a desk one after the other and develop while the camera moves along.
 */
import type { Person } from '../../../../vision/person.ts';
import type { Scene, SceneInput } from '../look.ts';
import { textOf } from '../look.ts';
import { type Affine, place } from '../raster/affine.ts';
import { draw } from '../raster/draw.ts';
import { createFinish, createVeil } from '../raster/finish.ts';
import { disc, glow } from '../raster/sprites.ts';
import type { Surface } from '../raster/surface.ts';
import { easeBounce, easeInOut, easeOut, loopSine, progressBetween } from '../stage/ease.ts';
import { createDrift } from '../stage/particles.ts';
import { compose, type Keyframe, poseAt, viewOf } from './polaroid/camera.ts';
import { type Card, type CardStyle, cardHeight, printCard } from './polaroid/card.node.ts';
import { cardShadow, DESK_SCALE, desk, leafShadow } from './polaroid/desk.node.ts';

/**
 * The place of a card in pixels from the desk's middle, and the times at which it falls and
 * develops.
 */
type Lying = { x: number; y: number; angle: number; falls: number; develops: number };

const STYLES: readonly CardStyle[] = ['warm', 'mono', 'colour'];
const FALL = 0.13;
const DEVELOP = 0.24;

/**
 * Prepares the look `polaroid-story` with up to three photos. Params: `caption` (handwriting on the
 * first card).
 */
export async function polaroidStory(input: SceneInput): Promise<Scene> {
  const { width, height, seed } = input;
  const unit = Math.min(width, height) / 720;
  const layout = layOut(width, height);
  const cards: Card[] = [];
  // One after the other: together they would need thrice the memory at once.
  for (const [index, style] of STYLES.entries()) {
    const caption = index === 0 ? textOf(input.params, 'caption') : '';
    const cardWidth = layout.cardWidth * layout.closeUp;
    cards.push(
      await printCard(photoFor(input.persons, index), cardWidth, style, caption, seed + index),
    );
  }
  const table = await desk(width, height, seed);
  const shadow = await cardShadow(layout.cardWidth * 2, cardHeight(layout.cardWidth) * 2);
  const leaves = await leafShadow(width * 1.3, height * 1.3, seed);
  const path = cameraPath(layout);
  const veil = createVeil(width, height);
  const sun = disc(veil.height * 1.2, [255, 176, 96], glow);
  const dust = createDrift({
    sprite: disc(18 * unit, [255, 222, 170], glow),
    count: 34,
    seed,
    blend: 'add',
    scale: [0.3, 1.3],
    opacity: [0.2, 0.6],
    crossings: { x: 1, y: -1 },
    swing: { reach: 0.03, times: 1 },
    parallax: 0,
    twinkle: true,
  });
  const finish = createFinish(width, height, {
    bloom: { threshold: 214, strength: 0.22, radius: 0.045 },
    vignette: 0.5,
    grain: 2.3,
    seed,
  });
  return {
    posterTime: 0.97,
    draw(frame, t, frameIndex) {
      const view = viewOf(poseAt(path, t), width, height);
      draw(
        frame,
        table,
        compose(
          view,
          place({ x: table.width / 2, y: table.height / 2 }, { x: 0, y: 0 }, 1 / DESK_SCALE),
        ),
        { blend: 'copy' },
      );
      for (const [index, lying] of layout.lying.entries()) {
        const card = cards[index];
        if (card) drawCard(frame, card, shadow, lying, layout, view, t);
      }
      const shade = {
        x: width / 2 + 16 * unit * loopSine(t),
        y: height / 2 + 9 * unit * loopSine(t, 0.3),
      };
      draw(
        frame,
        leaves,
        place({ x: leaves.width / 2, y: leaves.height / 2 }, shade, 2, 0.02 * loopSine(t, 0.15)),
        { opacity: 0.3 },
      );
      dust(frame, t, 0);
      veil.px.fill(0);
      draw(
        veil,
        sun,
        place(
          { x: sun.width / 2, y: sun.height / 2 },
          { x: veil.width * 0.05, y: veil.height * (0.1 + 0.03 * loopSine(t)) },
          { x: 0.8, y: 1 },
        ),
        { blend: 'add', opacity: 0.34 + 0.07 * loopSine(t, 0.4) },
      );
      finish(frame, frameIndex, veil);
    },
  };
}

/**
 * Returns the photo of a card; where photos are missing, the front view is used again, on other
 * ground.
 */
function photoFor(persons: readonly [Person, ...Person[]], index: number): Person {
  const own = persons[index];
  if (own) return own;
  return index === 2 ? inStudio(persons[0]) : persons[0];
}

/** Replaces the background of a person's photo by a painted studio backdrop. */
function inStudio(person: Person): Person {
  const rgb = new Uint8ClampedArray(person.rgb.length);
  for (let y = 0, i = 0; y < person.heightPx; y++) {
    for (let x = 0; x < person.widthPx; x++, i++) {
      const near = Math.exp(
        -4 * ((x / person.widthPx - 0.5) ** 2 + (y / person.heightPx - 0.4) ** 2),
      );
      const a = (person.rgba[i * 4 + 3] as number) / 255;
      for (let c = 0; c < 3; c++) {
        const ground = (STUDIO[c] as number) * (0.5 + 0.62 * near);
        rgb[i * 3 + c] = ground + ((person.rgba[i * 4 + c] as number) - ground) * a;
      }
    }
  }
  return { ...person, rgb };
}

const STUDIO = [214, 138, 104] as const;

type Layout = { cardWidth: number; closeUp: number; lying: readonly Lying[] };

function layOut(width: number, height: number): Layout {
  const tall = height > width * 1.2;
  const wide = width > height * 1.2;
  const cardWidth = Math.min(
    width * (tall ? 0.52 : 0.4),
    height * (tall ? 0.36 : wide ? 0.56 : 0.42),
  );
  const close = Math.min((width * 0.86) / cardWidth, (height * 0.9) / cardHeight(cardWidth));
  const spots = tall
    ? [
        [-0.15, -0.28, -0.1],
        [0.19, 0.075, 0.08],
        [-0.15, 0.29, -0.05],
      ]
    : wide
      ? [
          [-0.3, -0.02, -0.1],
          [0.02, 0.03, 0.06],
          [0.31, -0.01, -0.05],
        ]
      : [
          [-0.23, -0.2, -0.11],
          [0.23, -0.04, 0.08],
          [-0.1, 0.23, -0.04],
        ];
  const falls = [-1, 0.24, 0.52];
  return {
    cardWidth,
    closeUp: close,
    lying: spots.map(([x = 0, y = 0, angle = 0], index) => {
      const at = falls[index] ?? -1;
      return {
        x: x * width,
        y: y * height,
        angle,
        falls: at,
        develops: index === 0 ? -1 : at + FALL * 0.9,
      };
    }),
  };
}

function cameraPath({ lying, closeUp }: Layout): Keyframe[] {
  const [first, second, third] = lying;
  if (!first || !second || !third) throw new RangeError('the story has three cards');
  const near = (card: Lying, t: number, zoom: number): Keyframe => ({
    t,
    x: card.x,
    y: card.y,
    zoom: closeUp * zoom,
    angle: card.angle * 0.55,
  });
  return [
    near(first, 0, 0.96),
    near(first, 0.2, 1),
    near(second, 0.4, 0.95),
    near(second, 0.52, 0.99),
    near(third, 0.7, 0.95),
    near(third, 0.8, 0.99),
    { t: 1, x: 0, y: 0, zoom: 1, angle: 0 },
    { t: 2, x: 0, y: 0, zoom: 1, angle: 0 },
  ];
}

/** Draws a card with its shadow, falling or lying. */
function drawCard(
  frame: Surface,
  card: Card,
  shadow: Surface,
  lying: Lying,
  layout: Layout,
  view: Affine,
  t: number,
): void {
  const fall = progressBetween(t, lying.falls, lying.falls + FALL);
  if (fall <= 0) return;
  const up = 1 - easeBounce(fall);
  const spin = lying.angle + up * 0.5 * Math.sign(lying.angle);
  const at = {
    x: lying.x + up * layout.cardWidth * 0.5,
    y: lying.y - up * layout.cardWidth * 0.35,
  };
  const below = {
    x: lying.x + layout.cardWidth * (0.014 + up * 0.5),
    y: lying.y + layout.cardWidth * (0.022 + up * 0.6),
  };
  draw(
    frame,
    shadow,
    compose(
      view,
      place({ x: shadow.width / 2, y: shadow.height / 2 }, below, 2 * (1 + up * 0.35), spin),
    ),
    {
      opacity: 0.62 * (1 - 0.75 * easeOut(up)),
    },
  );
  const middle = { x: card.done.width / 2, y: card.done.height / 2 };
  const map = compose(view, place(middle, at, (1 + up * 0.9) / layout.closeUp, spin));
  const developed =
    lying.develops < 0 ? 1 : progressBetween(t, lying.develops, lying.develops + DEVELOP);
  const opacity = Math.min(1, fall * 5);
  if (developed < 0.5) draw(frame, card.blank, map, { opacity });
  if (developed > 0 && developed < 1)
    draw(frame, card.faint, map, { opacity: easeInOut(developed * 2) });
  if (developed >= 0.5) draw(frame, card.done, map, { opacity: easeInOut(developed * 2 - 1) });
}
