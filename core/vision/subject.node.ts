import { alphaOf, type CutOutModels, cutOutByPrior, cutPerson, ownCutOut } from './cutout.node.ts';
import { isFacelessPerson } from './faceless.ts';
import { significantFaces } from './faces.ts';
import type { FoundFace } from './human.ts';
import type { Person } from './person.ts';
import { decodePhoto } from './raw.node.ts';
import { findSalientObject } from './salient-object.ts';
import type { FaceMesh, Subject } from './subject.ts';

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
  const alpha = alphaOf(person.rgba, raw.widthPx, raw.heightPx);
  const believed = isFacelessPerson(alpha, person.bounds, thing?.bounds ?? null);
  if (believed) return { kind: 'person', cut: person, faces: meshes };
  if (thing !== null && thing.bounds.width > 0)
    return { kind: 'thing', cut: { ...thing, face: null }, faces: meshes };
  return { kind: 'nothing', cut: cleared(person), faces: meshes };
}

function cleared(person: Person): Person {
  return {
    ...person,
    rgba: new Uint8ClampedArray(person.rgba.length),
    bounds: { x: 0, y: 0, width: 0, height: 0 },
    cutOff: { left: false, right: false, top: false, bottom: false },
  };
}

function meshOf(face: FoundFace): FaceMesh {
  return {
    points: face.mesh.slice(0, 468).map(([x, y]) => ({ x, y })),
    yawDegrees: ((face.rotation?.angle.yaw ?? 0) * 180) / Math.PI,
  };
}
