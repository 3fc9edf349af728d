import type { FaceSlot } from '../vision/vision.ts';
import type { SurfaceName } from './event.ts';

/** Where a photo is to be had. */
export type PhotoSource = { of: 'surface'; ref: string } | { of: 'upload'; id: string };

type Where = {
  surface: SurfaceName;
  chatId: string;
  accountId: string;
};

/** Task `check-face`: one photo for the face profile. */
export type CheckFacePayload = Where & {
  source: PhotoSource;
  /** Photos that came together share a batch, and one message that shows how it goes. */
  batch: string;
  /** 1-based place among those that came together, and how many these are, as far as known. */
  position: number;
  total: number;
  /** The one to replace; null for whichever is missing. */
  slot: FaceSlot | null;
};

/** Task `receive-photo`: one photo for one generation, or out of the blue. */
export type ReceivePhotoPayload = Where & { source: PhotoSource; draftId: string | null };
