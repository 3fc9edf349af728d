/** The operations on photos without a template. */

import type { Operation } from '../../../operations/lists.ts';
import { FACE_SLOTS } from '../../../operations/row.ts';
import type { Hand, Subject } from '../../../vision/subject.ts';
import type { Aspect, EngineRequest, Reference } from '../../engine.ts';
import type { Fonts } from '../fonts/font-file.ts';

/** A photo with its role and the subject and hands that were found in it. */
export type OperationPhoto = { role: Reference['role']; subject: Subject; hands: Hand[] };

/** An order to run an operation. */
export type OperationOrder = {
  operation: DrawnOperation;
  prompt: string;
  /** The photos, in the order in which `photosFor` returns them. */
  photos: OperationPhoto[];
  /** A PNG that is transparent where the first photo may change; null where all of it may. */
  mask: Uint8Array | null;
  aspect: Aspect;
  /** True where the aspect ratio was chosen; else a video has that of its photo. */
  shaped: boolean;
  longEdgePx: number;
  durationSeconds: number;
  seed: number;
};

/** The tools of a running operation. */
export type OperateContext = {
  fonts: Fonts;
  /** Receives the progress, 0..1. */
  progress: (fraction: number) => void;
  cancelled: () => boolean;
};

type Role = Reference['role'];

/** A photo that an operation needs, with the roles that can fill it, best first. */
type Part = {
  roles: readonly Role[];
  /** True when the operation is impossible without it. */
  required: boolean;
  /** True when hands are searched in it. */
  hands?: true;
};

/** The operations of this engine, each with the photos that it needs. */
const PARTS = {
  cutout: [{ roles: ['target', 'product', 'front', 'ring', 'hand'], required: true }],
  edit: [{ roles: ['target', 'product', 'front', 'hand'], required: true }],
  part: [{ roles: ['target'], required: true }],
  widen: [{ roles: ['target'], required: true }],
  restore: [{ roles: ['target'], required: true }],
  sharpen: [{ roles: ['target'], required: true }],
  animate: [{ roles: ['target', 'product', 'front', 'hand'], required: true }],
  upscale: [{ roles: ['target', 'product', 'front', 'hand', 'ring'], required: true }],
  scene: [{ roles: ['product', 'target'], required: true }],
  swap: [
    { roles: ['target'], required: true },
    { roles: ['front', 'left', 'right'], required: true },
  ],
  ring: [
    { roles: ['hand', 'target'], required: true, hands: true },
    { roles: ['ring', 'product'], required: false },
  ],
} as const satisfies Partial<Record<Operation, readonly Part[]>>;

/** An operation that this engine does without a recipe. */
export type LocalOperation = keyof typeof PARTS;
/** An operation of the render worker; what enlarges has a worker of its own. */
export type DrawnOperation = Exclude<LocalOperation, 'upscale' | 'sharpen'>;

/** Tells whether the local engine does an operation without a recipe. */
export function isLocalOperation(operation: Operation): operation is LocalOperation {
  return Object.hasOwn(PARTS, operation);
}

/** Tells how many pictures an operation can work with: a face profile has three. */
export const mostPictures = (operation: LocalOperation): number =>
  PARTS[operation].reduce(
    (sum, { roles }: Part) => sum + (roles[0] === 'front' ? FACE_SLOTS.length : 1),
    0,
  );

/** A photo of a request; `hands` tells whether to find hands in it. */
type Photo = { reference: Reference; hands: boolean };

/**
 * Selects the photos of a request that an operation needs.
 * @returns the photos in the order of the operation's parts, or the role of a missing part
 */
export function photosFor(
  request: Pick<EngineRequest, 'references'>,
  operation: LocalOperation,
): { photos: Photo[] } | { missing: Role } {
  const parts: readonly Part[] = PARTS[operation];
  const photos: Photo[] = [];
  for (const { roles, required, hands = false } of parts) {
    const found = roles
      .map((role) => request.references.find((reference) => reference.role === role))
      .find((one) => one !== undefined && !photos.some(({ reference }) => reference === one));
    if (found !== undefined) photos.push({ reference: found, hands });
    else if (required) return { missing: roles[0] ?? 'target' };
  }
  return { photos };
}
