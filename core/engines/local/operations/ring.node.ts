/** Puts a ring on a finger, from a photo of a ring or drawn. */
import type { Person, Point } from '../../../vision/person.ts';
import type { Hand, Subject } from '../../../vision/subject.ts';
import type { EngineOutput } from '../../engine.ts';
import { EngineError, photoError } from '../../engine-error.ts';
import { parseRing } from '../edits/parse.ts';
import type { RingWord } from '../edits/vocabulary.ts';
import { blendInto } from '../pixels/blend.ts';
import { blurPlane } from '../pixels/blur.ts';
import {
  at,
  combine,
  type Layer,
  type Plane,
  plane,
  type Raster,
  raster,
  smoothstep,
} from '../pixels/raster.ts';
import { drawSvg } from '../pixels/svg.node.ts';
import { cutOutLayer, ownLayer } from './canvas.ts';
import type { OperationPhoto } from './order.ts';
import { pictureOutput } from './output.node.ts';

/** Knuckle and first joint of each finger, by MediaPipe's hand landmarks. */
const FINGERS = {
  thumb: [2, 3],
  index: [5, 6],
  middle: [9, 10],
  fourth: [13, 14],
  little: [17, 18],
} as const;
type Finger = keyof typeof FINGERS;

const RING = {
  /** Position of the ring between knuckle and joint, 0..1. */
  along: 0.64,
  /**
   * Width of the finger as a share of the distance from knuckle to joint: the default where its
   * outline is not found, and its bounds.
   */
  width: 0.44,
  narrowest: 0.3,
  widest: 0.62,
  /** Least distance from knuckle to joint in pixels; hands below are too small. */
  minReachPx: 24,
  /** Maximum distance of a colour from the finger's own. */
  skinReach: 0.17,
  /** Top of the ring's front half, as a share of a photo's height. */
  frontFrom: 0.38,
} as const;

const METALS = {
  gold: ['#7a5514', '#f6d98a', '#b98a2c', '#fff3c4', '#8a6118'],
  silver: ['#5f656d', '#f2f5f8', '#9aa2ab', '#ffffff', '#6d747c'],
  rose: ['#7d4536', '#f3c7b4', '#bd7f6b', '#ffe6da', '#8b5140'],
} as const;

type Seat = { middle: Point; across: Point; along: Point; widthPx: number };

/**
 * Draws a ring onto the finger of a hand.
 * @param ring a cut-out photo of a ring; null draws one as the words describe
 * @throws {EngineError} `invalid` with `not-understood`, `no-hand`, `hand-too-small`, or with
 *   `no-outline` where the ring does not stand out
 */
export async function tryOnRing(
  { subject, hands }: OperationPhoto,
  ring: Subject | null,
  prompt: string,
): Promise<EngineOutput> {
  const { steps, unknown } = parseRing(prompt);
  if (unknown.length > 0) throw new EngineError('invalid', `not-understood: ${unknown.join(', ')}`);
  const [hand] = hands;
  if (hand === undefined) throw photoError('no-hand', 'none in the photo');
  if (ring?.kind === 'nothing')
    throw photoError('no-outline', 'the ring does not stand out from what is around it');
  const { image: picture, alpha } = ownLayer(subject.cut);
  const seat = seatOf(hand, fingerOf(steps), picture);
  const layer = ring === null ? drawnRing(picture, seat, steps) : ofPhoto(picture, seat, ring);
  shade(picture, layer, seat);
  const covered = alpha && combine(alpha, layer.alpha, (own, ring) => own + ring * (1 - own));
  return pictureOutput(blendInto(picture, layer.image, layer.alpha), covered);
}

function fingerOf(words: readonly RingWord[]): Finger {
  return words.find((word): word is Finger => Object.hasOwn(FINGERS, word)) ?? 'fourth';
}

function seatOf({ joints }: Hand, finger: Finger, picture: Raster): Seat {
  const [k, j] = FINGERS[finger];
  const [knuckle, joint] = [joints[k], joints[j]];
  if (knuckle === undefined || joint === undefined)
    throw photoError('no-hand', 'the finger is not in the photo');
  const reach = Math.hypot(joint.x - knuckle.x, joint.y - knuckle.y);
  if (reach < RING.minReachPx) throw photoError('hand-too-small', 'too few pixels');
  const along = { x: (joint.x - knuckle.x) / reach, y: (joint.y - knuckle.y) / reach };
  const across = { x: -along.y, y: along.x };
  const seed = {
    x: knuckle.x + along.x * reach * RING.along,
    y: knuckle.y + along.y * reach * RING.along,
  };
  const [one, other] = [
    edge(picture, seed, across, 1, reach),
    edge(picture, seed, across, -1, reach),
  ];
  const shift = (one - other) / 2;
  return {
    middle: { x: seed.x + across.x * shift, y: seed.y + across.y * shift },
    across,
    along,
    widthPx: one + other,
  };
}

/** Measures the finger's width to one side by its colour, in pixels. */
function edge(picture: Raster, from: Point, across: Point, side: 1 | -1, reach: number): number {
  const own = colourAt(picture, from.x, from.y);
  const [least, most] = [(RING.narrowest * reach) / 2, (RING.widest * reach) / 2];
  for (let d = least; d < most; d += 0.5) {
    const here = colourAt(picture, from.x + across.x * d * side, from.y + across.y * d * side);
    const apart = Math.hypot(...here.map((c, k) => c - (own[k] as number)));
    if (apart > RING.skinReach) return d;
  }
  return (RING.width * reach) / 2;
}

function colourAt({ width, height, rgb }: Raster, x: number, y: number): number[] {
  const u = Math.min(width - 1, Math.max(0, Math.round(x)));
  const v = Math.min(height - 1, Math.max(0, Math.round(y)));
  const i = (v * width + u) * 3;
  return [at(rgb, i), at(rgb, i + 1), at(rgb, i + 2)];
}

/** Draws a band around the finger, seen from the front, with a stone where one is wanted. */
function drawnRing({ width, height }: Raster, seat: Seat, words: readonly RingWord[]): Layer {
  const metal =
    words.find((word): word is keyof typeof METALS => Object.hasOwn(METALS, word)) ?? 'gold';
  const w = seat.widthPx;
  const band = w * 0.2;
  const bow = w * 0.16;
  const stops = METALS[metal]
    .map((colour, k) => `<stop offset="${k / 4}" stop-color="${colour}"/>`)
    .join('');
  const arc = (y: number) => `M${-w / 2 - w * 0.02} ${y}Q0 ${y + bow * 2} ${w / 2 + w * 0.02} ${y}`;
  const stone = words.includes('stone') && !words.includes('plain') ? gem(w * 0.2, bow) : '';
  const body =
    `<defs><linearGradient id="m" x1="${-w / 2}" x2="${w / 2}" y1="0" y2="0" gradientUnits="userSpaceOnUse">${stops}</linearGradient></defs>` +
    `<path d="${arc(-bow)}" fill="none" stroke="url(#m)" stroke-width="${band}"/>` +
    `<path d="${arc(-bow - band * 0.36)}" fill="none" stroke="#fff" stroke-opacity="0.45" stroke-width="${band * 0.12}"/>` +
    `<path d="${arc(-bow + band * 0.4)}" fill="none" stroke="#000" stroke-opacity="0.35" stroke-width="${band * 0.16}"/>${stone}`;
  const { across: a, along: d, middle: m } = seat;
  // The band bows towards the fingertip, as it does in a view from above.
  return drawSvg(
    width,
    height,
    `<g transform="matrix(${a.x} ${a.y} ${d.x} ${d.y} ${m.x} ${m.y})">${body}</g>`,
  );
}

function gem(r: number, y: number): string {
  const corner = (k: number, part: number) => {
    const angle = (k / 8) * Math.PI * 2 + Math.PI / 8;
    return `${(Math.cos(angle) * r * part).toFixed(2)} ${(y * 0.2 + Math.sin(angle) * r * part).toFixed(2)}`;
  };
  const tones = [
    '#ffffff',
    '#cfe3f2',
    '#f3f9ff',
    '#9fbdd6',
    '#ffffff',
    '#b7d0e4',
    '#e8f3fb',
    '#8fb0cb',
  ];
  const facets = tones
    .map(
      (tone, k) =>
        `<path d="M${corner(k, 1)}L${corner(k + 1, 1)}L${corner(k + 1, 0.55)}L${corner(k, 0.55)}Z" fill="${tone}"/>`,
    )
    .join('');
  const table = Array.from({ length: 8 }, (_, k) => corner(k, 0.55)).join('L');
  return `<circle cx="0" cy="${y * 0.2}" r="${r * 1.12}" fill="#6d747c"/>${facets}<path d="M${table}Z" fill="#eef6fc"/>`;
}

/** Rotates and scales the ring of a photo to the finger; its far half is hidden. */
function ofPhoto({ width, height }: Raster, seat: Seat, { cut }: Subject): Layer {
  const source = cutOutLayer(cut);
  // Who cut a ring out has cut out its hole as well.
  if (cut.transparent === null) clearHole(source.alpha, cut);
  const { bounds } = cut;
  const scale = bounds.width / (seat.widthPx * 1.14);
  const image = raster(width, height);
  const alpha = plane(width, height);
  const reach = seat.widthPx * 1.4 * Math.max(1, bounds.height / bounds.width);
  // The front of the band lies on the finger, not the middle of the hole.
  const front = bounds.y + bounds.height * (RING.frontFrom + 1) * 0.5;
  const from = {
    x: Math.max(0, Math.floor(seat.middle.x - reach)),
    y: Math.max(0, Math.floor(seat.middle.y - reach)),
  };
  for (let y = from.y; y < Math.min(height, seat.middle.y + reach); y++)
    for (let x = from.x; x < Math.min(width, seat.middle.x + reach); x++) {
      const [dx, dy] = [x - seat.middle.x, y - seat.middle.y];
      const u = Math.round(
        bounds.x + bounds.width / 2 + (dx * seat.across.x + dy * seat.across.y) * scale,
      );
      const v = Math.round(front + (dx * seat.along.x + dy * seat.along.y) * scale);
      if (u < 0 || v < 0 || u >= cut.widthPx || v >= cut.heightPx) continue;
      const depth = (v - bounds.y) / bounds.height;
      const p = v * cut.widthPx + u;
      const i = y * width + x;
      alpha.v[i] = at(source.alpha.v, p) * smoothstep(RING.frontFrom, RING.frontFrom + 0.08, depth);
      for (let c = 0; c < 3; c++) image.rgb[i * 3 + c] = at(source.image.rgb, p * 3 + c);
    }
  return { image, alpha };
}

/** Maximum distance, of 441, of a colour from the photo's ground to be seen through the ring. */
const GROUND_REACH = 30;

/** Clears the ground that is visible through the ring, from the middle outwards. */
function clearHole(alpha: Plane, { rgb, rgba, bounds, widthPx: w, heightPx: h }: Person): void {
  const ground = [0, 0, 0];
  let count = 0;
  for (let p = 0; p < w * h; p++) {
    if (rgba[p * 4 + 3] !== 0) continue;
    for (let c = 0; c < 3; c++) ground[c] = (ground[c] as number) + (rgb[p * 3 + c] as number);
    count++;
  }
  const isGround = (p: number) =>
    Math.hypot(...ground.map((sum, c) => (rgb[p * 3 + c] as number) - sum / Math.max(1, count))) <
    GROUND_REACH;
  const stack: number[] = [];
  const visit = (p: number) => {
    if (p < 0 || p >= w * h || at(alpha.v, p) === 0 || !isGround(p)) return;
    alpha.v[p] = 0;
    stack.push(p);
  };
  const x = Math.round(bounds.x + bounds.width / 2);
  for (let k = 0.3; k <= 0.7; k += 0.02) visit(Math.round(bounds.y + bounds.height * k) * w + x);
  for (let p = stack.pop(); p !== undefined; p = stack.pop())
    for (const step of [1, -1, w, -w]) visit(p + step);
  alpha.v.set(blurPlane(alpha, 0.8).v);
}

/** Draws the ring's shadow on the skin, offset towards the fingertip. */
function shade(picture: Raster, { alpha }: Layer, { along, widthPx }: Seat): void {
  const soft = blurPlane(alpha, Math.max(1, widthPx * 0.045));
  const { width, height } = picture;
  const moved = plane(width, height);
  const [dx, dy] = [Math.round(along.x * widthPx * 0.07), Math.round(along.y * widthPx * 0.07)];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = [x - dx, y - dy];
      if (u >= 0 && v >= 0 && u < width && v < height)
        moved.v[y * width + x] = at(soft.v, v * width + u);
    }
  blendInto(picture, [0.12, 0.05, 0.03], moved, 'normal', 0.5);
}
