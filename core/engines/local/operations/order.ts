/** What is done with a photo that no template describes. */
import type { Hand, Subject } from '../../../vision/subject.ts';
import type { Aspect, EngineRequest, Operation, Reference } from '../../engine.ts';
import type { Fonts } from '../fonts/font-file.ts';

/** Operations that are drawn; `upscale` has a worker of its own. */
export const DRAWN = ['cutout', 'edit', 'animate', 'swap', 'scene', 'ring'] as const;
export type DrawnOperation = (typeof DRAWN)[number];

/** A photo with what was found in it. */
export type Exhibit = { role: Reference['role']; subject: Subject; hands: Hand[] };

export type OperationOrder = {
  operation: DrawnOperation;
  prompt: string;
  /** In the order in which `photosFor` names them. */
  exhibits: Exhibit[];
  aspect: Aspect;
  longEdgePx: number;
  durationSeconds: number;
  seed: number;
};

/** What an operation is given beside its order. */
export type OperateContext = {
  fonts: Fonts;
  /** Called with 0..1. */
  progress: (fraction: number) => void;
  cancelled: () => boolean;
};

export function isDrawn(operation: Operation): operation is DrawnOperation {
  return DRAWN.some((drawn) => drawn === operation);
}

type Role = Reference['role'];

/** The roles that may play each part, best first; a part without any may be missing. */
const PARTS: Record<
  DrawnOperation | 'upscale',
  readonly { roles: readonly Role[]; must: boolean }[]
> = {
  cutout: [{ roles: ['target', 'product', 'front', 'ring', 'hand'], must: true }],
  edit: [{ roles: ['target', 'product', 'front', 'hand'], must: true }],
  animate: [{ roles: ['target', 'product', 'front', 'hand'], must: true }],
  upscale: [{ roles: ['target', 'product', 'front', 'hand', 'ring'], must: true }],
  scene: [{ roles: ['product', 'target'], must: true }],
  swap: [
    { roles: ['target'], must: true },
    { roles: ['front', 'left', 'right'], must: true },
  ],
  ring: [
    { roles: ['hand', 'target'], must: true },
    { roles: ['ring', 'product'], must: false },
  ],
};

/** The request's photos that an operation works with, in its order; a part that is missing is named. */
export function photosFor(
  request: Pick<EngineRequest, 'references'>,
  operation: DrawnOperation | 'upscale',
): { photos: Reference[] } | { missing: Role } {
  const photos: Reference[] = [];
  for (const { roles, must } of PARTS[operation]) {
    const found = roles
      .map((role) => request.references.find((reference) => reference.role === role))
      .find((reference) => reference !== undefined && !photos.includes(reference));
    if (found !== undefined) photos.push(found);
    else if (must) return { missing: roles[0] ?? 'target' };
  }
  return { photos };
}
