import sharp from 'sharp';
import type { Box, Person, Point } from '../../../../vision/person.ts';
import type { PersonCutOut } from '../../figure/crown.ts';
import { repairCutEdges } from '../../figure/cut-edges.ts';
import { normaliseExposure } from '../../figure/exposure.ts';
import type { Plane, Raster } from '../../pixels/raster.ts';
import { estimateDepth } from './depth.ts';
import type { Subject } from './subject.ts';

/** Room around the person for camera moves, as a share of the frame's short side. */
const BLEED = 0.05;

/** Lightest skin, 0..1; videos keep more of the photo's light than pictures. */
const SKIN_HIGHLIGHTS = 0.84;

/** Clear room around the person for outlines, as a share of the frame's short side. */
const PAD = 0.03;

/** The framing of a person, in shares of the frame's height unless stated otherwise. */
export type VideoFraming = {
  /** Resting position of the top of the hair, where the photo allows. */
  top: number;
  /** Maximum width of the head, as a share of the frame's width. */
  headWidth: number;
  /** Horizontal middle of the head, 0..1. */
  across: number;
};

const PORTRAIT: VideoFraming = { top: 0.25, headWidth: 0.66, across: 0.5 };
const WIDE: VideoFraming = { top: 0.1, headWidth: 0.34, across: 0.5 };

/**
 * Fits a person into a frame: the body always extends beyond the bottom edge, the head has room
 * above, and cut edges of the photo lie outside or are mended.
 */
export async function fitSubject(
  whole: Person,
  width: number,
  height: number,
  framing: Partial<VideoFraming> = {},
): Promise<Subject> {
  const frame = { ...(width > height ? WIDE : PORTRAIT), ...framing };
  const person = repairCutEdges(whole);
  const head = headOf(person);
  const crop = cropOf(person);
  const bleed = BLEED * Math.min(width, height);
  const below = (1 - frame.top) * height + bleed;
  const byBody = below / crop.height;
  const byHead = (frame.headWidth * width) / head.width;
  // A close-up would fill the frame: let its hair rest lower, but never below three tenths.
  const lowest = (0.7 * height + bleed) / crop.height;
  const scale = Math.max(Math.min(byBody, byHead), lowest);
  const pad = Math.max(2, Math.round(PAD * Math.min(width, height)));
  const drawn = {
    width: Math.max(8, Math.round(crop.width * scale)),
    height: Math.max(8, Math.round(crop.height * scale)),
  };
  const { colour, matte } = await scaled(person, crop, drawn, pad);
  const at = (p: Point): Point => ({
    x: pad + (p.x - crop.x) * (drawn.width / crop.width),
    y: pad + (p.y - crop.y) * (drawn.height / crop.height),
  });
  const corner = at({ x: head.x, y: head.y });
  const face = { ...corner, width: head.width * scale, height: head.height * scale };
  const eyes = person.face
    ? at(middle(person.face.leftEye, person.face.rightEye))
    : { x: face.x + face.width / 2, y: face.y + face.height * 0.42 };
  const centre = { x: face.x + face.width / 2, y: face.y + face.height / 2 };
  normaliseExposure(colour, matte, { ...face, centre }, SKIN_HIGHLIGHTS);
  const mouth = person.face ? at(person.face.mouth) : { x: eyes.x, y: face.y + face.height * 0.8 };
  return {
    width: matte.width,
    height: matte.height,
    colour,
    matte,
    depth: estimateDepth(matte, face, eyes, person.face?.yawDegrees ?? 0),
    eyes,
    mouth,
    face,
    hasFace: person.face !== null,
    crown: pad + (person.bounds.y - crop.y) * scale,
    origin: {
      x: frame.across * width - (face.x + face.width / 2),
      y: height + bleed - matte.height,
    },
  };
}

/** Returns the face box, or the upper part of the body where there is no face. */
function headOf(person: PersonCutOut): Box {
  if (person.face) return person.face.box;
  const { x, y, width, height } = person.bounds;
  const size = Math.min(width * 0.5, height * 0.45);
  return { x: x + (width - size) / 2, y: y + size * 0.15, width: size, height: size };
}

/** Returns the person's bounds with a little room for soft hair. */
function cropOf(person: PersonCutOut): Box {
  const room = Math.round(0.03 * Math.max(person.widthPx, person.heightPx));
  const x = Math.max(0, person.bounds.x - room);
  const y = Math.max(0, person.bounds.y - room);
  const right = Math.min(person.widthPx, person.bounds.x + person.bounds.width + room);
  // No room below: the body has to run out of the frame.
  const bottom = Math.min(person.heightPx, person.bounds.y + person.bounds.height);
  return { x, y, width: right - x, height: bottom - y };
}

/**
 * Scales the crop to its size in the frame, with clear room on three sides; the fourth is below the
 * frame.
 */
async function scaled(
  person: PersonCutOut,
  crop: Box,
  size: { width: number; height: number },
  pad: number,
): Promise<{ colour: Raster; matte: Plane }> {
  const width = size.width + 2 * pad;
  const height = size.height + pad;
  const { data } = await sharp(
    Buffer.from(person.rgba.buffer, person.rgba.byteOffset, person.rgba.byteLength),
    {
      raw: { width: person.widthPx, height: person.heightPx, channels: 4 },
    },
  )
    .extract({ left: crop.x, top: crop.y, width: crop.width, height: crop.height })
    .resize(size.width, size.height, { fit: 'fill', kernel: 'lanczos3' })
    .extend({ top: pad, left: pad, right: pad, background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const rgb = new Float32Array(width * height * 3);
  const v = new Float32Array(width * height);
  for (let i = 0; i < v.length; i++) {
    for (let c = 0; c < 3; c++) rgb[i * 3 + c] = (data[i * 4 + c] as number) / 255;
    v[i] = (data[i * 4 + 3] as number) / 255;
  }
  return { colour: { width, height, rgb }, matte: { width, height, v } };
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
