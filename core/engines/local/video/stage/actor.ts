import type { Rgb } from '../../pixels/raster.ts';
import { place } from '../raster/affine.ts';
import { type CompositeOperator, draw } from '../raster/draw.ts';
import type { Surface } from '../raster/surface.ts';
import type { Subject } from './subject.ts';

/** A layer of the person; all layers of a subject have its size and move together. */
export type ActorLayer = { surface: Surface; blend?: CompositeOperator; opacity?: number };

/** The camera's movement for a frame, relative to the person. */
export type ActorPose = {
  /** Horizontal position of the camera, -1..1; the head turns with it. */
  sway: number;
  /** Vertical position of the camera, -1..1. */
  nod?: number;
  /** 1 is the resting size; grows about the face, limited so that the bottom edge stays hidden. */
  zoom: number;
  /** Shift on screen in pixels. */
  x?: number;
  y?: number;
};

/** Rotation of the head at full sway, as a share of the face's width. */
const TURN = 0.05;

/** Draws the person's layers with parallax by the relief of head and body. */
export function drawActor(
  frame: Surface,
  subject: Subject,
  layers: readonly ActorLayer[],
  move: ActorPose,
): void {
  const pivot = { x: subject.eyes.x, y: subject.mouth.y };
  const map = place(
    pivot,
    {
      x: subject.origin.x + pivot.x + (move.x ?? 0),
      y: subject.origin.y + pivot.y + (move.y ?? 0),
    },
    move.zoom,
  );
  const parallax = {
    depth: subject.depth,
    shiftX: -move.sway * subject.face.width * TURN,
    shiftY: (move.nod ?? 0) * subject.face.width * TURN * 0.35,
  };
  for (const layer of layers) {
    draw(frame, layer.surface, map, { parallax, blend: layer.blend, opacity: layer.opacity });
  }
}

/**
 * Fades the body into a colour towards the frame's bottom, in place, as a base for a title.
 * @param from start of the fade, as a share of the frame's height
 * @param amount strength of the fade, 0..1
 */
export function fadeBottom(
  subject: Subject,
  frameHeight: number,
  ground: Rgb,
  from: number,
  amount: number,
): void {
  const { colour, origin, face } = subject;
  const chin = (face.y + face.height * 1.06 + origin.y) / frameHeight;
  const start = Math.max(from, Math.min(0.94, chin));
  for (let y = 0; y < colour.height; y++) {
    const t = Math.min(1, Math.max(0, ((y + origin.y) / frameHeight - start) / (1 - start)));
    const k = t * t * (3 - 2 * t) * amount;
    if (k === 0) continue;
    for (let i = y * colour.width * 3; i < (y + 1) * colour.width * 3; i++) {
      const value = colour.rgb[i] as number;
      colour.rgb[i] = value + ((ground[i % 3] as number) - value) * k;
    }
  }
}

/** The place of a title: its middle and the box that it must fit, in pixels. */
export type TitleSpot = { x: number; y: number; width: number; height: number };

/**
 * Finds a place for the title that leaves the face free: under the chin where there is room, else
 * beside the head in a wide frame, else above the hair.
 */
export function titleSpot(subject: Subject, width: number, height: number): TitleSpot {
  const chin = (subject.face.y + subject.face.height + subject.origin.y) / height;
  const low = chin < 0.78;
  if (!low && width > height * 1.2) {
    return { x: width * 0.17, y: height * 0.5, width: width * 0.27, height: height * 0.26 };
  }
  return {
    x: width / 2,
    y: height * (low ? 0.875 : 0.12),
    width: Math.min(width, height) * 0.82,
    height: height * 0.12,
  };
}

/** Returns the top of the hair in the frame, in pixels. */
export function hairTop(subject: Subject): number {
  return subject.origin.y + Math.max(0, subject.crown);
}
