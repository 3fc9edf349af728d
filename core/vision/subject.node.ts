import type { FaceResult } from '@vladmandic/human';
import { type CutOutModels, cutOutByPrior, cutPerson, ownCutOut } from './cutout.node.ts';
import { significantFaces } from './faces.node.ts';
import type { Box, Person } from './person.ts';
import { decodePhoto } from './raw.node.ts';
import { findSalientObject } from './salient-object.ts';
import type { FaceMesh, Subject } from './subject.ts';

/** Least size of a person without a visible face: as a share of the photo, and relative to an object. */
const FACELESS = { share: 0.08, larger: 1.15 } as const;

/**
 * Cuts out the subject of a photo: a person, else the salient object.
 * @param bytes the photo, encoded
 * @param maxEdgePx longest side of the result in pixels
 * @throws when the bytes are no picture
 */
export async function readSubject(
  bytes: Uint8Array,
  maxEdgePx: number,
  models: CutOutModels,
): Promise<Subject> {
  const raw = await decodePhoto(bytes, maxEdgePx);
  const { person, faces } = await cutPerson(raw, models);
  const meshes = significantFaces(faces).map(meshOf);
  if (person.face !== null && person.bounds.width > 0)
    return { kind: 'person', cut: person, faces: meshes };
  if (ownCutOut(raw) !== null)
    return { kind: person.bounds.width > 0 ? 'thing' : 'nothing', cut: person, faces: meshes };
  const prior = findSalientObject(raw);
  const thing = prior === null ? null : cutOutByPrior(raw, prior);
  const area = ({ bounds }: { bounds: Box }) => bounds.width * bounds.height;
  const believed =
    area(person) > raw.widthPx * raw.heightPx * FACELESS.share &&
    isWhole(person) &&
    (thing === null || area(person) > area(thing) * FACELESS.larger);
  if (believed) return { kind: 'person', cut: person, faces: meshes };
  if (thing !== null && thing.bounds.width > 0)
    return { kind: 'thing', cut: { ...thing, face: null }, faces: meshes };
  return { kind: 'nothing', cut: cleared(person), faces: meshes };
}

/** Tells whether a matte is that of a person: a matte full of half-transparent parts is not. */
function isWhole({ rgba }: Person): boolean {
  let solid = 0;
  let some = 0;
  for (let i = 3; i < rgba.length; i += 4) {
    const alpha = rgba[i] as number;
    if (alpha > 25) some++;
    if (alpha > 230) solid++;
  }
  return solid > some * 0.8;
}

function cleared(person: Person): Person {
  return {
    ...person,
    rgba: new Uint8ClampedArray(person.rgba.length),
    bounds: { x: 0, y: 0, width: 0, height: 0 },
    cutOff: { left: false, right: false, top: false, bottom: false },
  };
}

function meshOf(face: FaceResult): FaceMesh {
  return {
    points: face.mesh.slice(0, 468).map(([x, y]) => ({ x, y })),
    yawDegrees: ((face.rotation?.angle.yaw ?? 0) * 180) / Math.PI,
  };
}
